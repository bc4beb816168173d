/// A run of words that both versions of a text hold, or only one of them.
public struct WordRun: Sendable, Equatable {
  public enum Kind: Sendable, Equatable { case kept, inserted, deleted }

  public var kind: Kind
  /// The words with the spaces between and behind them.
  public var text: String

  public init(_ kind: Kind, _ text: String) {
    self.kind = kind
    self.text = text
  }
}

/// The words that `new` inserted in and deleted from `old`, in reading order, a deletion before the insertion that
/// replaces it.
///
/// Kept and deleted runs together are `old`, kept and inserted ones `new`. Words that each text holds once are
/// tied in order; between them an edit script of bounded length is sought (Myers, 1986), else the stretch counts
/// as replaced, so that hostile texts cost no more than long ones.
public func wordChanges(from old: String, to new: String) -> [WordRun] {
  var differ = WordDiffer(old: tokens(old), new: tokens(new))
  return differ.runs()
}

/// Words with the white space behind them; marks (»«.,;:()) stand alone, so that a comma changes no word.
private func tokens(_ text: String) -> [Substring] {
  var result: [Substring] = []
  let bytes = text.utf8
  var start = bytes.startIndex
  var index = start
  func isMark(_ byte: UInt8) -> Bool {
    byte < 0x80 && byte > 0x20 && !Byte.isWord(byte) && !Byte.isDigit(byte)
  }
  while index < bytes.endIndex {
    let first = bytes[index]
    index = bytes.index(after: index)
    if !isMark(first), first > 0x20 {
      while index < bytes.endIndex, bytes[index] > 0x20, !isMark(bytes[index]) {
        index = bytes.index(after: index)
      }
    }
    while index < bytes.endIndex, bytes[index] <= 0x20 { index = bytes.index(after: index) }
    result.append(text[start..<index])
    start = index
  }
  return result
}

private struct WordDiffer {
  let old: [Substring]
  let new: [Substring]
  private var kept: [(old: Int, new: Int)] = []

  /// Longest edit script sought in one stretch.
  private static let mostEdits = 400

  init(old: [Substring], new: [Substring]) {
    self.old = old
    self.new = new
  }

  mutating func runs() -> [WordRun] {
    diff(old.indices, new.indices, canAnchor: true)
    var result: [WordRun] = []
    func add(_ kind: WordRun.Kind, _ tokens: ArraySlice<Substring>) {
      guard !tokens.isEmpty else { return }
      if result.last?.kind == kind {
        result[result.count - 1].text += tokens.joined()
      } else {
        result.append(WordRun(kind, tokens.joined()))
      }
    }
    var left = 0
    var right = 0
    for pair in kept + [(old.count, new.count)] {
      add(.deleted, old[left..<pair.old])
      add(.inserted, new[right..<pair.new])
      if pair.old < old.count { add(.kept, old[pair.old...pair.old]) }
      left = pair.old + 1
      right = pair.new + 1
    }
    return result
  }

  private mutating func diff(_ lefts: Range<Int>, _ rights: Range<Int>, canAnchor: Bool) {
    var lefts = lefts
    var rights = rights
    while let left = lefts.first, let right = rights.first, old[left] == new[right] {
      kept.append((left, right))
      lefts.removeFirst()
      rights.removeFirst()
    }
    var tail: [(old: Int, new: Int)] = []
    while let left = lefts.last, let right = rights.last, old[left] == new[right] {
      tail.append((left, right))
      lefts.removeLast()
      rights.removeLast()
    }
    defer { kept += tail.reversed() }
    guard !lefts.isEmpty, !rights.isEmpty else { return }
    let anchors = canAnchor ? anchors(lefts, rights) : []
    guard !anchors.isEmpty else {
      kept += script(lefts, rights)
      return
    }
    var left = lefts.lowerBound
    var right = rights.lowerBound
    for anchor in anchors {
      diff(left..<anchor.old, right..<anchor.new, canAnchor: false)
      kept.append(anchor)
      left = anchor.old + 1
      right = anchor.new + 1
    }
    diff(left..<lefts.upperBound, right..<rights.upperBound, canAnchor: false)
  }

  /// Words that each side holds once, the longest row of them that keeps its order.
  private func anchors(_ lefts: Range<Int>, _ rights: Range<Int>) -> [(old: Int, new: Int)] {
    var places: [Substring: (old: Int, new: Int)] = [:]
    for index in lefts { places[old[index]] = places[old[index]] == nil ? (index, -1) : (-2, -2) }
    for index in rights {
      guard let place = places[new[index]] else { continue }
      places[new[index]] = place.new == -1 ? (place.old, index) : (-2, -2)
    }
    var ends: [Int] = []
    var pairs: [(old: Int, new: Int)] = []
    var before: [Int] = []
    for index in lefts {
      guard let place = places[old[index]], place.old == index, place.new >= 0 else { continue }
      var low = 0
      var high = ends.count
      while low < high {
        let middle = (low + high) / 2
        if pairs[ends[middle]].new < place.new { low = middle + 1 } else { high = middle }
      }
      pairs.append(place)
      before.append(low > 0 ? ends[low - 1] : -1)
      if low == ends.count { ends.append(pairs.count - 1) } else { ends[low] = pairs.count - 1 }
    }
    var result: [(old: Int, new: Int)] = []
    var at = ends.last ?? -1
    while at >= 0 {
      result.append(pairs[at])
      at = before[at]
    }
    return result.reversed()
  }

  /// The pairs that a shortest edit script keeps; none where it is longer than `mostEdits`.
  private func script(_ lefts: Range<Int>, _ rights: Range<Int>) -> [(old: Int, new: Int)] {
    let count = lefts.count
    let other = rights.count
    let most = min(Self.mostEdits, count + other)
    let offset = most + 1
    var reach = [Int](repeating: 0, count: 2 * most + 3)
    var trace: [[Int]] = []
    for edits in 0...most {
      trace.append(Array(reach[(offset - edits)...(offset + edits)]))
      for diagonal in stride(from: -edits, through: edits, by: 2) {
        let isDown =
          diagonal == -edits
          || (diagonal != edits && reach[offset + diagonal - 1] < reach[offset + diagonal + 1])
        var x = isDown ? reach[offset + diagonal + 1] : reach[offset + diagonal - 1] + 1
        var y = x - diagonal
        while x < count, y < other, old[lefts.lowerBound + x] == new[rights.lowerBound + y] {
          x += 1
          y += 1
        }
        reach[offset + diagonal] = x
        if x >= count, y >= other { return pairs(trace, count, other, lefts.lowerBound, rights.lowerBound) }
      }
    }
    return []
  }

  private func pairs(
    _ trace: [[Int]], _ count: Int, _ other: Int, _ left: Int, _ right: Int
  ) -> [(old: Int, new: Int)] {
    var result: [(old: Int, new: Int)] = []
    var x = count
    var y = other
    for edits in stride(from: trace.count - 1, through: 1, by: -1) {
      // `trace[edits]` holds what the round before reached, diagonals -edits ... edits.
      func reached(_ diagonal: Int) -> Int { trace[edits][diagonal + edits] }
      let diagonal = x - y
      let isDown =
        diagonal == -edits || (diagonal != edits && reached(diagonal - 1) < reached(diagonal + 1))
      let former = isDown ? diagonal + 1 : diagonal - 1
      let startX = reached(former)
      let startY = startX - former
      let snakeX = isDown ? startX : startX + 1
      while x > snakeX {
        x -= 1
        y -= 1
        result.append((left + x, right + y))
      }
      x = startX
      y = startY
    }
    while x > 0, y > 0 {
      x -= 1
      y -= 1
      result.append((left + x, right + y))
    }
    return result.reversed()
  }
}
