/// Finds splits and merges among the provisions that the one-to-one matching left over.
struct PartFinder {
  /// For a new provision without a match, the old one that it is a part of.
  private(set) var splitFrom: [Int: Int] = [:]
  /// Old provisions that were split.
  private(set) var isSplit: Set<Int> = []
  /// For a new provision, the further old ones whose words it took in.
  private(set) var merged: [Int: [Int]] = [:]
  private(set) var mergedInto: [Int: Int] = [:]

  /// Fewest words of a part, and the share of them that the whole must hold.
  private static let leastWords = 6
  private static let leastShare = 0.8

  init(_ matcher: ProvisionMatcher) {
    let olds = ShingleIndex(matcher.oldTexts, where: { Self.isLong(matcher.oldTexts[$0]) })
    for index in matcher.new.indices where matcher.oldOfNew[index] == nil {
      let text = matcher.newTexts[index]
      guard Self.isLong(text) else { continue }
      let whole = olds.nearest(to: text).first { candidate in
        guard let main = matcher.newOfOld[candidate], main != index else { return false }
        let oldText = matcher.oldTexts[candidate]
        // Words that stand in the main part too were copied, not split off.
        return text.containment(in: oldText) >= Self.leastShare
          && matcher.newTexts[main].sortedWords.count < oldText.sortedWords.count
          && text.containment(in: matcher.newTexts[main]) < Self.leastShare
      }
      guard let whole else { continue }
      splitFrom[index] = whole
      isSplit.insert(whole)
    }
    let news = ShingleIndex(matcher.newTexts, where: { Self.isLong(matcher.newTexts[$0]) })
    for index in matcher.old.indices where matcher.newOfOld[index] == nil {
      let text = matcher.oldTexts[index]
      guard Self.isLong(text) else { continue }
      let whole = news.nearest(to: text).first { candidate in
        guard let main = matcher.oldOfNew[candidate], main != index else { return false }
        let newText = matcher.newTexts[candidate]
        return text.containment(in: newText) >= Self.leastShare
          && matcher.oldTexts[main].sortedWords.count < newText.sortedWords.count
          && text.containment(in: matcher.oldTexts[main]) < Self.leastShare
      }
      guard let whole else { continue }
      merged[whole, default: []].append(index)
      mergedInto[index] = whole
    }
  }

  private static func isLong(_ text: ComparedText) -> Bool { text.sortedWords.count >= leastWords }
}
