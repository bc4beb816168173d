import Archive
import DanishLaw
import DocumentFormats
import DocumentModel

extension Workspace {
  /// Makes a hearing ready to collect files for: its current papers are read again, so that quoted words and returned
  /// copies are known. Their outlines stand in the archive as they were read when the papers came.
  ///
  /// - Parameters:
  ///   - member: the member that a person names for all files; nil lets each file say who sent it.
  ///   - received: when the files came; a mail's own date comes first.
  ///   - anyway: whether files that seem to be no member's answer are taken all the same.
  /// - Throws: `WorkspaceError`.
  public func collector(
    hearing id: String?, registry: FormatRegistry = .standard, context: ReadContext, member: String? = nil,
    received: Moment? = nil, anyway: Bool = false, by clerk: Clerk
  ) throws -> Collector {
    if let received {
      try GivenText.hold(past: received, as: String(received.copenhagenText.prefix(10)), at: clerk.now)
    }
    let (hearing, documents, members, given, papers, outlines, own, association) = try read { db in
      let hearing = try Self.openHearing(db, try Self.hearing(db, id).id)
      let documents = try Self.documents(db, of: hearing.id)
      let members = try Self.members(db)
      let given = try member.map { try Self.member(db, $0) }
      let papers = try documents.map { SourceFile(name: $0.file, bytes: try Self.original(db, $0.sha256)) }
      let outlines = try documents.map { try KeptOutline(db, of: $0) }
      let own =
        anyway
        ? nil : try OwnFileFinder(db, MemberIndex(members: members.map(\.member)), on: documents)
      return (hearing, documents, members, given, papers, outlines, own, try Self.association(db))
    }
    var found: [DocumentID: KeptOutline.Blocks] = [:]
    let read = try documents.indices.map { index in
      let stored = documents[index]
      do {
        let document = try registry.read(papers[index], in: context).document
        let (outline, blocks) = outlines[index].outline(in: document)
        found[stored.id] = blocks
        return FeedbackContext.HearingDocument(document: document, outline: outline, sha256: stored.sha256)
      } catch let error as ReadError {
        throw WorkspaceError.documentUnreadable(stored.file, error)
      }
    }
    // Archives of before outlines were kept get theirs now; one that is busy gets it the next time.
    if !found.isEmpty {
      let found = found
      _ = archive.remakeIfFree { db in
        for (document, blocks) in found { try blocks.keep(db, of: document) }
      }
    }
    let feedback = FeedbackReader(
      context: FeedbackContext(
        title: hearing.title ?? "", documents: read, members: members.map(\.member),
        association: association))
    let reader = TreeReader(
      registry: registry, context: context, feedback: feedback,
      given: given.flatMap { given in members.firstIndex { $0.id == given.id } }, own: own)
    return Collector(
      workspace: self, clerk: clerk, hearing: hearing, reader: reader, documents: documents, members: members,
      received: received)
  }
}
