/// Whether a file's words are those of the association's answer.
enum ResponseLikeness {
  /// Least part of the positions' words that an answer finished by hand still holds.
  private static let leastShare = 0.5
  /// Words in a row that count as the same words.
  private static let run = 4

  /// Whether it holds what the positions say: half of their words, in runs of four, or a short one whole.
  static func says(_ text: String, what positions: [String]) -> Bool {
    let said = words(text)
    let wanted = positions.map(words).filter { !$0.isEmpty }
    guard !said.isEmpty, !wanted.isEmpty else { return false }
    let held = runs(said, run)
    let known = wanted.filter { $0.count >= run }.flatMap { Self.runs($0, run) }
    guard !known.isEmpty else {
      return wanted.contains { Self.runs(said, $0.count).contains($0[...]) }
    }
    return Double(known.count { held.contains($0) }) >= leastShare * Double(known.count)
  }

  /// Whether it says itself that it is the secretariat's own and not to be sent.
  static func isForTheHouse(_ text: String) -> Bool {
    let said = folded(text)
    return [Phrase.internalDraft, .inHouse].contains { mark in
      [mark.danish, mark.english].contains { said.contains(folded($0)) }
    }
  }

  private static func words(_ text: String) -> [Substring] {
    folded(text).split { !$0.isLetter && !$0.isNumber }
  }

  private static func runs(_ words: [Substring], _ length: Int) -> Set<ArraySlice<Substring>> {
    guard length > 0, words.count >= length else { return [] }
    return Set((0...(words.count - length)).map { words[$0..<$0 + length] })
  }
}
