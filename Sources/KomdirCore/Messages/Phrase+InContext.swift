extension Phrase {
  /// A tracked change with the draft's words round it, marked, so that a struck passage cannot be read as a wish for
  /// it: "af træ på [slettes: begge] sider". Nil for a remark that is no change.
  public static func inContext(_ remark: StoredRemark) -> Phrase? {
    let marked: Phrase
    switch remark.kind {
    case .deletion: marked = Phrase("[slettes: \(remark.text)]", "[delete: \(remark.text)]")
    case .insertion: marked = Phrase("[indsættes: \(remark.text)]", "[insert: \(remark.text)]")
    case .replacement:
      let old = remark.anchorText ?? ""
      marked = Phrase(
        "[slettes: \(old)] [indsættes: \(remark.text)]", "[delete: \(old)] [insert: \(remark.text)]")
    case .comment, .paragraph, .row, .cell, .mail, .annotation: return nil
    }
    let before = remark.contextBefore.split(whereSeparator: \.isWhitespace).suffix(contextWords)
    let after = remark.contextAfter.split(whereSeparator: \.isWhitespace).prefix(contextWords)
    // What touches the change without a blank, touches it here too.
    let lead = remark.contextBefore.last?.isWhitespace == false ? "" : " "
    let trail = remark.contextAfter.first?.isWhitespace == false ? "" : " "
    func text(_ words: String) -> String {
      (before.isEmpty ? "" : before.joined(separator: " ") + lead) + words
        + (after.isEmpty ? "" : trail + after.joined(separator: " "))
    }
    return Phrase(text(marked.danish), text(marked.english))
  }

  private static let contextWords = 10
}
