extension PageLayout {
  /// The page with each bullet on the line that it stands before: `pdftotext` takes the bullets of a list for a column
  /// of their own, and gives them all before the first item.
  func withBulletsOnTheirLines() -> PageLayout {
    var page = self
    var count = 0
    for block in blocks.indices {
      for line in blocks[block].indices where Self.isBullet(blocks[block][line]) {
        // More bullets than a page has are not followed.
        count += 1
        guard count <= 500 else { return page.withoutEmptyBlocks() }
        guard let place = itemLine(after: blocks[block][line].box) else { continue }
        page.blocks[place.block][place.line].words.insert(blocks[block][line].words[0], at: 0)
        page.blocks[place.block][place.line].box.unite(blocks[block][line].box)
        page.blocks[block][line].words = []
      }
    }
    return count == 0 ? self : page.withoutEmptyBlocks()
  }

  /// The line of words that begins nearest to the right of a bullet, at its height.
  private func itemLine(after bullet: Box) -> (block: Int, line: Int)? {
    let middle = (bullet.top + bullet.bottom) / 2
    var nearest: (block: Int, line: Int, gap: Double)?
    for (block, lines) in blocks.enumerated() {
      for (index, line) in lines.enumerated() where line.box.top <= middle && middle <= line.box.bottom {
        let gap = line.box.left - bullet.right
        guard gap > -1, gap < min(60, nearest?.gap ?? .infinity), !Self.isBullet(line) else { continue }
        nearest = (block, index, gap)
      }
    }
    return nearest.map { ($0.block, $0.line) }
  }

  /// Whether a line is one bullet and nothing else; symbol fonts have theirs in the private use area.
  private static func isBullet(_ line: Line) -> Bool {
    guard line.words.count == 1, let text = line.words.first?.text.unicodeScalars, text.count == 1,
      let scalar = text.first
    else { return false }
    return "•·▪◦■□●○".unicodeScalars.contains(scalar) || (0xF020...0xF0FF).contains(scalar.value)
  }

  private func withoutEmptyBlocks() -> PageLayout {
    var page = self
    page.blocks = blocks.map { $0.filter { !$0.words.isEmpty } }.filter { !$0.isEmpty }
    return page
  }
}
