/// The piece of a text that shows best why it was found.
struct Snippet {
  private static let words = 28

  /// - Parameter weights: how much a word's stem counts.
  static func of(_ text: String, _ weights: [String: Double]) -> String {
    let words = SearchWords.words(of: text)
    guard words.count > Self.words else { return oneLine(text[...]) }
    let values = words.map { weights[$0.stem] ?? 0 }
    var best = (start: 0, value: -1.0)
    for start in 0...(words.count - Self.words) {
      // A word said twice shows no more.
      var seen: Set<String> = []
      var value = 0.0
      for place in start..<start + Self.words
      where values[place] > 0 && seen.insert(words[place].stem).inserted {
        value += values[place]
      }
      if value > best.value + 1e-9 { best = (start, value) }
    }
    // What is sought stands a few words in, not at the edge.
    let first = (best.start..<best.start + Self.words).first { values[$0] > 0 } ?? best.start
    let start = max(0, min(best.start, first - 4))
    let end = min(words.count, start + Self.words)
    let piece = oneLine(text[words[start].range.lowerBound..<words[end - 1].range.upperBound])
    return (start > 0 ? "… " : "") + piece + (end < words.count ? " …" : "")
  }

  private static func oneLine(_ text: Substring) -> String {
    text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
