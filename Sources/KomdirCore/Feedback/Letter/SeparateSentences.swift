/// A paragraph whose sentences each speak about a place of their own, cut into those; nil for all others.
func separateSentences(
  of text: String, naming mentions: [PlaceMention], places: PlaceFinder
) -> [String]? {
  guard mentions.count >= 2 else { return nil }
  // Who begins with a small letter begins every sentence so.
  let isInformal = text.unicodeScalars.first?.properties.isLowercase == true
  let ranges = isInformal ? informalSentenceRanges(in: text) : sentenceRanges(in: text)
  guard ranges.count >= 2 else { return nil }
  var groups: [Range<Int>] = []
  var placesOf: [Int] = []
  var bearing = 0
  for range in ranges {
    let here = mentions.filter { $0.isOwn && range.contains($0.range.lowerBound) }
    if here.isEmpty {
      guard let last = groups.popLast() else {
        guard isInformal else { return nil }
        groups.append(range)
        continue
      }
      groups.append(last.lowerBound..<range.upperBound)
    } else {
      bearing += 1
      groups.append(range)
      placesOf.append(here.count)
    }
  }
  guard groups.count >= 2 else { return nil }
  if isInformal, bearing >= 2 || groups.count > bearing { return groups.map { text.scalars(in: $0).trimmed } }
  let opensEach = groups.allSatisfy { group in
    guard let first = mentions.first(where: { group.contains($0.range.lowerBound) }) else { return false }
    return places.isLeadIn(text.scalars(in: group.lowerBound..<first.range.lowerBound))
  }
  guard opensEach || groups.count >= 3 && bearing * 4 >= ranges.count * 3 else { return nil }
  return groups.map { text.scalars(in: $0).trimmed }
}

/// The sentences of a text whose writer uses no capitals: every mark that ends one, with a blank and a letter after it.
private func informalSentenceRanges(in text: String) -> [Range<Int>] {
  let scalars = Array(text.unicodeScalars)
  var ranges: [Range<Int>] = []
  var start = 0
  for index in scalars.indices.dropLast(2)
  where (scalars[index] == "." || scalars[index] == "?" || scalars[index] == "!")
    && scalars[index + 1].properties.isWhitespace && scalars[index + 2].properties.isAlphabetic
  {
    // "stk. a", "par. 4": a short word before the mark is an abbreviation.
    let word = scalars[..<index].reversed().prefix { $0.properties.isAlphabetic }
    if word.count <= 3, scalars[index] == ".", !word.isEmpty { continue }
    ranges.append(start..<(index + 2))
    start = index + 2
  }
  ranges.append(start..<scalars.count)
  return ranges
}
