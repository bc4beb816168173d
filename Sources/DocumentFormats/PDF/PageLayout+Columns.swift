/// Pages set in two columns, read column by column.
extension PageLayout {
  /// The page with its blocks in the order of its two columns where it has such; else as it was.
  ///
  /// Columns are known by a gutter that hardly any line crosses, with lines on both sides that fill their height. In a
  /// table the cells beside each other begin at the same height, and leave gaps where one is shorter: it stays as it is.
  func inColumns() -> PageLayout {
    guard let gutter else { return self }
    var page = self
    // What goes over both columns parts the page into bands.
    var bands: [(wide: Int?, left: [Int], right: [Int])] = [(nil, [], [])]
    let boxes = blocks.map(Self.box)
    for index in blocks.indices.sorted(by: { (boxes[$0].top, $0) < (boxes[$1].top, $1) }) {
      switch Self.side(of: boxes[index], at: gutter) {
      case .left: bands[bands.count - 1].left.append(index)
      case .right: bands[bands.count - 1].right.append(index)
      case .both: bands.append((index, [], []))
      }
    }
    page.blocks = bands.flatMap { band in
      ([band.wide].compactMap { $0 } + band.left + band.right).map { blocks[$0] }
    }
    return page
  }

  private enum Side { case left, right, both }

  private static func side(of box: Box, at gutter: Double) -> Side {
    if box.right <= gutter + 2 { return .left }
    return box.left >= gutter - 2 ? .right : .both
  }

  private static func box(of lines: [Line]) -> Box {
    var box = lines.first?.box ?? Box()
    for line in lines.dropFirst() { box.unite(line.box) }
    return box
  }

  /// The middle between two columns of running text; nil where the page has none.
  private var gutter: Double? {
    let boxes = blocks.map(Self.box)
    let lines = blocks.flatMap { $0 }
    guard lines.count >= 20, (4...2000).contains(boxes.count), width > 0 else { return nil }
    var best: (at: Double, count: Int, both: Int)?
    for step in 30...70 {
      let at = width * Double(step) / 100
      var counts = (left: 0, right: 0, both: 0)
      for line in lines {
        switch Self.side(of: line.box, at: at) {
        case .left: counts.left += 1
        case .right: counts.right += 1
        case .both: counts.both += 1
        }
      }
      let count = min(counts.left, counts.right)
      guard count >= 8, counts.both * 6 <= lines.count else { continue }
      if let best, (best.count, -best.both) >= (count, -counts.both) { continue }
      best = (at, count, counts.both)
    }
    guard let at = best?.at else { return nil }
    let left = blocks.indices.filter { Self.side(of: boxes[$0], at: at) == .left }
    let right = blocks.indices.filter { Self.side(of: boxes[$0], at: at) == .right }
    guard left.count >= 2, right.count >= 2, isText(left), isText(right),
      overlap(left, right, boxes),
      !isTable(left, right, boxes)
    else { return nil }
    return at
  }

  /// Whether lines of several words fill the height from the first to the last.
  private func isText(_ side: [Int]) -> Bool {
    let lines = side.flatMap { blocks[$0] }
    let words = lines.map(\.words.count).sorted()
    guard words[words.count / 2] >= 4 else { return false }
    // A page number at the foot is no part of the column.
    let running = lines.filter { $0.words.count >= 3 }
    let top = running.map(\.box.top).min() ?? 0
    let bottom = running.map(\.box.bottom).max() ?? 0
    let filled = lines.reduce(0) { $1.box.bottom <= bottom ? $0 + $1.box.height : $0 }
    return bottom > top && filled >= 0.45 * (bottom - top)
  }

  private func overlap(_ left: [Int], _ right: [Int], _ boxes: [Box]) -> Bool {
    func range(_ side: [Int]) -> (Double, Double) {
      (side.map { boxes[$0].top }.min() ?? 0, side.map { boxes[$0].bottom }.max() ?? 0)
    }
    let (first, second) = (range(left), range(right))
    let shared = min(first.1, second.1) - max(first.0, second.0)
    return shared >= 0.5 * min(first.1 - first.0, second.1 - second.0)
  }

  /// Whether most blocks of the side that has fewer begin at the height of one beside them.
  private func isTable(_ left: [Int], _ right: [Int], _ boxes: [Box]) -> Bool {
    let (few, many) = left.count <= right.count ? (left, right) : (right, left)
    let level = few.count { index in many.contains { abs(boxes[$0].top - boxes[index].top) < 2 } }
    return level * 10 >= few.count * 7
  }
}
