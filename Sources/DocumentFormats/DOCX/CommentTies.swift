import DocumentModel

/// How comments and text hold together: what the comments part promises and the text does not keep, and the
/// other way round.
struct CommentTies {
  private let stored: [CommentsReader.Stored]
  private let ledger: MarkupLedger

  init(_ stored: [CommentsReader.Stored], _ ledger: MarkupLedger) {
    self.stored = stored
    self.ledger = ledger
  }

  /// One warning a kind of oddity, with the ids concerned. A comment that nothing in the text refers to is none:
  /// Word itself leaves such comments behind when their text is deleted.
  func warnings(part: String?) -> [ReadWarning] {
    var counts: [String: Int] = [:]
    for entry in stored { counts[entry.comment.id, default: 0] += 1 }
    let oddities: [(String, [String])] = [
      ("w:id", stored.contains { $0.comment.id.isEmpty } ? ["?"] : []),
      ("w:id ×2", counts.filter { $0.value > 1 && !$0.key.isEmpty }.keys.sorted()),
      ("commentRangeEnd", ledger.unclosed.sorted()),
      ("comment", ledger.references.keys.filter { counts[$0] == nil }.sorted()),
    ]
    return oddities.filter { !$0.1.isEmpty }.map { name, ids in
      let shown = ids.prefix(10).joined(separator: ", ") + (ids.count > 10 ? " …" : "")
      return ReadWarning(.strayComment, place: Place(part: part), detail: "\(name): \(shown)")
    }
  }
}
