import Foundation

/// How well a row of the index answers a query.
///
/// Each part counts by how rare it is (BM25's inverse frequency) and how surely the row means it; a row that holds more
/// of the parts stands before one that holds one of them often.
struct SearchRanking {
  struct Term {
    var part: SearchQuery.Part
    /// Words that a word may mean, with how surely.
    var relatives = WordRelatives.Found()
    var rarity: Double
  }

  var terms: [Term]
  /// Words in a row, on the average.
  var averageLength: Double

  private static let nameWeight = 1.2
  /// A word of the provision that a remark is about.
  private static let aboutWeight = 0.3
  /// How a row weighs that is at the place, within it, or only speaks of it.
  private static let places = (at: 1.0, within: 0.8, speaking: 0.55)

  /// - Returns: nil where a phrase is not there, or nothing is.
  func score(stems: String, names: String, places: String, about: String) -> Double? {
    let words = stems.split(separator: " ")
    let names = Set(names.split(separator: " "))
    let about = Set(about.split(separator: " "))
    let tokens = Set(places.split(separator: " "))
    var counts: [Substring: Int] = [:]
    for word in words { counts[word, default: 0] += 1 }
    let length = 0.7 + 0.3 * Double(words.count) / max(averageLength, 1)
    var sum = 0.0
    var covered = 0.0
    var whole = 0.0
    for term in terms {
      whole += term.rarity
      let value: Double
      switch term.part {
      case .word: value = self.value(of: term, counts, names, about, length)
      case .phrase(let phrase):
        guard Self.contains(words, phrase) else { return nil }
        value = 1
      case .place(let path):
        guard let last = path.last else { continue }
        value =
          tokens.contains("at\(last)")
          ? Self.places.at
          : tokens.contains(last[...])
            ? Self.places.within : tokens.contains("to\(last)") ? Self.places.speaking : 0
      }
      sum += term.rarity * value
      covered += term.rarity * min(1, value)
    }
    guard sum > 0, whole > 0 else { return nil }
    return sum * (0.35 + 0.65 * covered / whole)
  }

  private func value(
    of term: Term, _ counts: [Substring: Int], _ names: Set<Substring>, _ about: Set<Substring>,
    _ length: Double
  ) -> Double {
    var best = 0.0
    var values: [Double] = []
    for (word, weight) in term.relatives.weights {
      if about.contains(word[...]) { best = max(best, weight * Self.aboutWeight) }
      if names.contains(word[...]) { best = max(best, weight * Self.nameWeight) }
      guard let count = counts[word[...]] else { continue }
      values.append(weight * (Double(count) * 1.9 / (Double(count) + 0.9 * length)))
    }
    // In order, so that the same texts give the same sum.
    values.sort(by: >)
    let first = values.first ?? 0
    let rest = values.dropFirst(first > best ? 1 : 0).reduce(0, +)
    best = max(best, first)
    // Both parts of a compound, apart, say nearly what it says.
    let parts = [term.relatives.openers, term.relatives.closers]
    if parts.allSatisfy({ part in part.contains { counts[$0[...]] != nil } }) {
      best = max(best, WordRelatives.bothParts)
    }
    return best + 0.25 * min(rest, 0.6)
  }

  static func contains(_ words: [Substring], _ phrase: [String]) -> Bool {
    guard phrase.count <= words.count, let first = phrase.first else { return false }
    return (0...(words.count - phrase.count)).contains { start in
      words[start] == first && words[start..<start + phrase.count].elementsEqual(phrase, by: { $0 == $1 })
    }
  }

  /// The inverse frequency of what stands in `count` rows of `all`.
  static func rarity(_ count: Int, of all: Int) -> Double {
    log(1 + (Double(all) - Double(min(count, all)) + 0.5) / (Double(count) + 0.5))
  }
}
