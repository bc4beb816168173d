import DocumentModel

/// Pairs the two halves of each move by their text; a half alone is a plain insertion or deletion.
struct DOCXMoves {
  /// The name that both halves carry, by index in `Document.revisions`.
  let names: [Int: String]

  init(_ revisions: [Revision]) {
    var names: [Int: String] = [:]
    var waiting: [String: [Int]] = [:]
    for (index, revision) in revisions.enumerated() where revision.isMove && revision.kind == .deletion {
      waiting[revision.text, default: []].append(index)
    }
    for (index, revision) in revisions.enumerated() where revision.isMove && revision.kind == .insertion {
      guard let partner = waiting[revision.text]?.first else { continue }
      waiting[revision.text]?.removeFirst()
      names[index] = "move\(index + 1)"
      names[partner] = "move\(index + 1)"
    }
    self.names = names
  }
}
