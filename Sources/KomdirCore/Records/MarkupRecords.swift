import Archive

extension Workspace {
  /// The paper that members marked: the one named, else the newest draft that is a word processor's file.
  ///
  /// - Throws: `WorkspaceError.unknown`, `.noPaperToMark`.
  static func markedPaper(_ db: Database, hearing: String, named paper: String?) throws -> HearingDocument {
    let papers = try HearingDocument.fetchAll(
      db, sql: "SELECT * FROM document WHERE hearing = ? ORDER BY id", arguments: [hearing])
    if let paper {
      guard let found = papers.first(where: { $0.printedID == paper }) else {
        throw WorkspaceError.unknown(id: paper)
      }
      guard found.isWordFile else { throw WorkspaceError.noPaperToMark(found.file) }
      return found
    }
    let drafts = papers.filter { $0.role == .draft }
    guard let found = drafts.last(where: \.isWordFile) else {
      throw WorkspaceError.noPaperToMark(drafts.last?.file ?? papers.last?.file ?? hearing)
    }
    return found
  }

  /// Files that count and are copies of a paper, or bear marks on it, in the order they came.
  static func markedCopies(_ db: Database, hearing: String, document: HearingDocument) throws -> [Submission]
  {
    try Submission.fetchAll(
      db,
      sql: """
        SELECT * FROM submission WHERE hearing = :hearing AND \(Submission.counting)
        AND (returnedDocument = :document OR EXISTS (
          SELECT 1 FROM remark WHERE remark.submission = submission.id AND remark.document = :document
          AND remark.kind IN ('comment', 'insertion', 'deletion', 'replacement', 'annotation')))
        ORDER BY id
        """, arguments: ["hearing": hearing, "document": document.id])
  }
}

extension HearingDocument {
  /// Whether it can bear comments and tracked changes as Word does.
  fileprivate var isWordFile: Bool { file.lowercased().hasSuffix(".docx") }
}
