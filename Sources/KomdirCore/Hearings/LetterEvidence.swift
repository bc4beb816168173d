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
    let papers = try keptPapers(hearing: id, context: context)
    return try write(by: clerk) { db in
      var hearing = try Self.openHearing(db, try Self.hearing(db, id).id)
      guard let letter = papers.letter(for: try Self.association(db)) else { return hearing }
      let before = hearing
      hearing.take(letter, papers)
      guard hearing != before else { return hearing }
      try hearing.update(db)
      try Journal(clerk: clerk).append(db, "hearing.letter", hearing.id, hearing: hearing.id)
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
