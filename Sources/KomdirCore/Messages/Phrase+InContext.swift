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
    let before = opening(of: remark.contextBefore)
    let after = ending(of: remark.contextAfter)
    // What touches the change without a blank, touches it here too.
    let lead = remark.contextBefore.last?.isWhitespace == false ? "" : " "
    let trail = remark.contextAfter.first?.isWhitespace == false ? "" : " "
    func text(_ words: String) -> String {
      (before.isEmpty ? "" : before.joined(separator: " ") + lead) + words
        + (after.isEmpty ? "" : trail + after.joined(separator: " "))
    }
    return Phrase(text(marked.danish), text(marked.english))
  }

  /// The sentence that a change stands in, as far as it goes before it; "…" stands for what is left out of a long one.
  private static func opening(of context: String) -> [Substring] {
    var sentences = sentenceRanges(in: context)
    var start = sentences.popLast()?.lowerBound ?? 0
    // "§ 10." and "Stk. 2." belong to the sentence behind them.
    while let label = sentences.popLast(), label.count <= 9 { start = label.lowerBound }
    let words = Array(String(context.unicodeScalars.dropFirst(start)).split(whereSeparator: \.isWhitespace))
    // What was kept of a paragraph without full stops may itself begin amid a sentence.
    let isCut = start == 0 && words.first?.first?.isLowercase == true
    guard words.count > contextWords || isCut else { return words }
    return ["…"] + words.suffix(contextWords)
  }

  /// The same behind a change.
  private static func ending(of context: String) -> [Substring] {
    let end = sentenceRanges(in: context).first?.upperBound ?? 0
    let sentence = String(context.unicodeScalars.prefix(end))
    let words = sentence.split(whereSeparator: \.isWhitespace)
    let isCut = sentence.utf8.count > 200 && !".:;!?".contains(sentence.trimmed.last ?? ".")
    guard words.count > contextWords || isCut else { return words }
    return Array(words.prefix(contextWords)) + ["…"]
  }

  private static let contextWords = 40
}
