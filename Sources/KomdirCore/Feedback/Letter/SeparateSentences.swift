/// A paragraph whose sentences each speak about a place of their own, cut into those; nil for all others.
func separateSentences(
  of text: String, naming mentions: [PlaceMention], places: PlaceFinder
) -> [String]? {
  guard mentions.count >= 2 else { return nil }
  let ranges = sentenceRanges(in: text)
  guard ranges.count >= 2 else { return nil }
  var groups: [Range<Int>] = []
  var placesOf: [Int] = []
  var bearing = 0
  for range in ranges {
    let here = mentions.filter { $0.isOwn && range.contains($0.range.lowerBound) }
    if here.isEmpty {
      guard let last = groups.popLast() else { return nil }
      groups.append(last.lowerBound..<range.upperBound)
    } else {
      bearing += 1
      groups.append(range)
      placesOf.append(here.count)
    }
  }
  guard groups.count >= 2 else { return nil }
  let opensEach = groups.allSatisfy { group in
    guard let first = mentions.first(where: { group.contains($0.range.lowerBound) }) else { return false }
    return places.isLeadIn(text.scalars(in: group.lowerBound..<first.range.lowerBound))
  }
  guard opensEach || groups.count >= 3 && bearing * 4 >= ranges.count * 3 else { return nil }
  return groups.map { text.scalars(in: $0).trimmed }
}
