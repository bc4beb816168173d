/// Which words of `old` stand in `new` too, as pairs of places in reading order; words are told apart by number.
///
/// Words that each side holds once are tied in order; between them a shortest edit script of bounded length is sought
/// (Myers, 1986), else the stretch counts as replaced, so that hostile texts cost no more than long ones.
public func keptWords(of old: [UInt32], in new: [UInt32]) -> [(old: Int, new: Int)] {
  var differ = WordDiffer(old: old, new: new)
  return differ.pairs()
}

private struct WordDiffer {
  let old: [UInt32]
  let new: [UInt32]
  private var kept: [(old: Int, new: Int)] = []

  /// Longest edit script sought in one stretch.
  private static let mostEdits = 400

  init(old: [UInt32], new: [UInt32]) {
    self.old = old
    self.new = new
  }

  mutating func pairs() -> [(old: Int, new: Int)] {
    diff(old.indices, new.indices, canAnchor: true)
    return kept
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
    var places: [UInt32: (old: Int, new: Int)] = [:]
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
