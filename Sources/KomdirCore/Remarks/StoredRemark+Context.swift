extension StoredRemark {
  /// A tracked change where it stands, with the draft's words round it: a struck-out sentence alone would read as its
  /// opposite. Nil for what is no change, and for one whose surroundings are not known.
  public var inContext: Phrase? {
    guard !contextBefore.isEmpty || !contextAfter.isEmpty else { return nil }
    func shown(_ out: String, _ into: String) -> String? {
      switch kind {
      case .insertion: "\(contextBefore)[\(into): \(text)]\(contextAfter)"
      case .deletion: "\(contextBefore)[\(out): \(text)]\(contextAfter)"
      case .replacement: "\(contextBefore)[\(out): \(anchorText ?? "")] [\(into): \(text)]\(contextAfter)"
      case .comment, .paragraph, .row, .cell, .mail, .annotation: nil
      }
    }
    guard let danish = shown("udgår", "indsættes"), let english = shown("out", "in") else { return nil }
    return Phrase(danish, english)
  }
}
