import Archive
import DocumentFormats

extension Workspace {
  /// Reads a hearing's kept papers again, for all that was weighed; nil where no letter is among them.
  ///
  /// - Throws: `WorkspaceError`.
  public func letterEvidence(hearing id: String?, context: ReadContext) throws -> HearingLetter? {
    try keptPapers(hearing: id, context: context).letter(for: try association())
  }

  /// Reads the letter of a hearing again and takes what it says, apart from what a person set: after a person has said
  /// which paper is the letter.
  ///
  /// - Throws: `WorkspaceError`.
  public func readLetter(hearing id: String?, context: ReadContext, by clerk: Clerk) throws -> Hearing {
    // The papers are read with the archive unlocked.
    let papers = try keptPapers(hearing: id, context: context)
    let letter = papers.letter(for: try association())
    return try write(by: clerk) { db in
      let (proposal, hearing) = try Self.openHearing(db, try Self.hearing(db, id).id).saying(
        letter, in: papers)
      try db.apply(proposal, by: clerk)
      return hearing
    }
  }

  /// The current papers as they came, read anew, each in the role that the archive knows it by.
  private func keptPapers(hearing id: String?, context: ReadContext) throws -> HearingPapers {
    let (documents, files) = try read { db in
      let documents = try Self.documents(db, of: try Self.hearing(db, id).id)
      let names = Set(documents.map(\.file))
      // What a mail or archive carries comes out of it again.
      let files = try documents.filter { document in
        guard let slash = document.file.lastIndex(of: "/") else { return true }
        return !names.contains(String(document.file[..<slash]))
      }.map { SourceFile(name: $0.file, bytes: try Self.original(db, $0.sha256)) }
      return (documents, files)
    }
    var papers = HearingPapers(files, context: context)
    let roles = Dictionary(documents.map { ($0.file, $0.role) }) { first, _ in first }
    for index in papers.papers.indices {
      papers.papers[index].role = roles[papers.papers[index].file] ?? papers.papers[index].role
    }
    return papers
  }
}

extension Hearing {
  /// What its letter says, read again; nothing where there is no letter, or nothing new in it.
  func saying(_ letter: HearingLetter?, in papers: HearingPapers) throws -> (
    proposal: Proposal, hearing: Hearing
  ) {
    var hearing = self
    var proposal = Proposal()
    if let letter { hearing.take(letter, papers) }
    guard hearing != self else { return (proposal, self) }
    try proposal.change(self, to: hearing)
    proposal.note("hearing.letter", id, hearing: id)
    return (proposal, hearing)
  }
}
