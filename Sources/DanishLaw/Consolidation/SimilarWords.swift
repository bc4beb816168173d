/// The one place in a text whose words are almost the words sought: drafters quote a law with small slips, a word
/// left out, another inflection, "eller" for "og".
///
/// Numbers must be the same and the ends must fit; nil where no place or more than one is like the words, and where
/// the words are too few to tell. Time grows with the product of both lengths, which is limited.
func similarMatch(of words: [UInt8], in text: [UInt8]) -> Range<Int>? {
  guard words.count <= 2_000, text.count <= 20_000 else { return nil }
  let sought = tokens(of: words)
  let given = tokens(of: text)
  guard sought.lazy.filter({ $0.kind != .mark }).count >= 4, sought.count * given.count <= 100_000 else {
    return nil
  }
  // The cost of the best way to read what was sought so far so that it ends at each token, and where that begins.
  var best = given.indices.map { Alignment(cost: 0, start: $0) } + [Alignment(cost: 0, start: given.count)]
  for word in sought {
    var next = [Alignment(cost: best[0].cost + word.weight, start: best[0].start)]
    next.reserveCapacity(best.count)
    for (index, token) in given.enumerated() {
      let candidates = [
        best[index].adding(word.difference(from: token)), best[index + 1].adding(word.weight),
        next[index].adding(token.weight),
      ]
      next.append(candidates.min { $0.cost < $1.cost } ?? candidates[0])
    }
    best = next
  }
  let limit = 0.5 + 0.25 * Double(sought.count)
  var found: (range: Range<Int>, cost: Double)?
  for (end, alignment) in best.enumerated() where alignment.cost <= limit && alignment.start < end {
    let range = alignment.start..<end
    guard sought[0].difference(from: given[range.lowerBound]) < 0.5,
      sought[sought.count - 1].difference(from: given[end - 1]) < 0.5
    else { continue }
    if let last = found, !last.range.overlaps(range) { return nil }
    if found == nil || alignment.cost < found?.cost ?? 0 { found = (range, alignment.cost) }
  }
  return found.map {
    given[$0.range.lowerBound].range.lowerBound..<given[$0.range.upperBound - 1].range.upperBound
  }
}

private struct Alignment {
  var cost: Double
  var start: Int

  func adding(_ more: Double) -> Alignment { Alignment(cost: cost + more, start: start) }
}

private struct Token {
  enum Kind { case word, number, mark }

  var kind: Kind
  var bytes: [UInt8]
  var range: Range<Int>

  /// What it costs to leave the token out: much for a number, little for a mark.
  var weight: Double {
    switch kind {
    case .word: 1
    case .number: 4
    case .mark: 0.5
    }
  }

  /// 0 for the same, up to what both weigh for another.
  func difference(from other: Token) -> Double {
    if bytes == other.bytes { return 0 }
    guard kind == .word, other.kind == .word else { return weight + other.weight }
    let length = Swift.max(bytes.count, other.bytes.count)
    guard length <= 60 else { return 1 }
    return Swift.min(1, 1.5 * Double(editDistance(bytes, other.bytes)) / Double(length))
  }
}

/// Words, numbers and single marks, without the spaces.
private func tokens(of text: [UInt8]) -> [Token] {
  var result: [Token] = []
  var index = 0
  while index < text.count {
    let start = index
    if text[index] == Byte.space {
      index += 1
      continue
    }
    if isWordByte(text, index) {
      while index < text.count, isWordByte(text, index) { index += 1 }
      let bytes = Array(text[start..<index])
      let kind: Token.Kind = bytes.allSatisfy(Byte.isDigit) ? .number : .word
      result.append(Token(kind: kind, bytes: bytes, range: start..<index))
    } else {
      index += 1
      while index < text.count, text[index] >= 0x80, text[index] < 0xC0 { index += 1 }
      result.append(Token(kind: .mark, bytes: Array(text[start..<index]), range: start..<index))
    }
  }
  return result
}

private func editDistance(_ left: [UInt8], _ right: [UInt8]) -> Int {
  var row = Array(0...right.count)
  for (line, byte) in left.enumerated() {
    var diagonal = row[0]
    row[0] = line + 1
    for (column, other) in right.enumerated() {
      let above = row[column + 1]
      row[column + 1] = Swift.min(
        above + 1, row[column] + 1, diagonal + (byte == other ? 0 : 1))
      diagonal = above
    }
  }
  return row[right.count]
}
