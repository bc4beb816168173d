import DanishText

/// Finds for each paragraph of a reviewer's copy the paragraph of the unreviewed file that it is.
struct ReviewAlignment {
  /// Index in the unreviewed file by index in the copy; nil for a paragraph that only the copy has.
  let partners: [Int?]
  /// Share of the unreviewed file's words that stand in the copy as they were.
  let share: Double

  init(base: [String], copy: [ReviewedParagraph]) {
    let words = copy.map(\.words)
    // A paragraph that was put in has no words of the unreviewed file.
    let isNew = zip(copy, words).map { $1.isEmpty && ($0.insertedEnd != nil || $0.hasInsertions) }
    let kept = copy.indices.filter { !isNew[$0] }
    var partners: [Int?] = Array(repeating: nil, count: copy.count)
    // The longest common series of paragraphs, word for word.
    let difference = kept.map { words[$0] }.difference(from: base)
    var removed = Set<Int>()
    var inserted = Set<Int>()
    for change in difference {
      switch change {
      case .remove(let offset, _, _): removed.insert(offset)
      case .insert(let offset, _, _): inserted.insert(offset)
      }
    }
    let same = base.indices.filter { !removed.contains($0) }
    for (place, index) in kept.enumerated().filter({ !inserted.contains($0.offset) }).map(\.element)
      .enumerated()
    where place < same.count {
      partners[index] = same[place]
    }
    let all = base.reduce(0) { $0 + $1.count }
    let found = partners.compactMap(\.self).reduce(0) { $0 + base[$1].count }
    share = all == 0 ? 0 : Double(found) / Double(all)
    self.partners = Self.pairedByLikeness(partners, base: base, words: words, isNew: isNew)
  }

  /// From here on a paragraph is the other one, written over without its changes being tracked.
  private static let leastLikeness = 0.5

  /// Paragraphs that lie between the same neighbours and have most words in common are one.
  private static func pairedByLikeness(
    _ partners: [Int?], base: [String], words: [String], isNew: [Bool]
  ) -> [Int?] {
    var partners = partners
    var last = -1
    for index in partners.indices {
      if let partner = partners[index] {
        last = partner
        continue
      }
      guard !isNew[index], !words[index].isEmpty else { continue }
      let next = partners[index...].lazy.compactMap(\.self).first ?? base.count
      guard last + 1 < next else { continue }
      let bag = WordCounts(words[index])
      let candidate = (last + 1..<next).map { ($0, bag.likeness(to: WordCounts(base[$0]))) }
        .max { $0.1 < $1.1 }
      if let candidate, candidate.1 >= leastLikeness {
        partners[index] = candidate.0
        last = candidate.0
      }
    }
    return partners
  }
}

/// How often each word stands in a text.
private struct WordCounts {
  private var counts: [Substring: Int] = [:]
  private var count = 0

  init(_ text: String) {
    for word in foldedWords(text) {
      counts[word, default: 0] += 1
      count += 1
    }
  }

  func likeness(to other: WordCounts) -> Double {
    let common = counts.reduce(0) { $0 + min($1.value, other.counts[$1.key] ?? 0) }
    return count + other.count == 0 ? 0 : 2 * Double(common) / Double(count + other.count)
  }
}
