/// A page as Tesseract's table gives it (tesseract(1), "tsv"): level, page, block, paragraph, line, word, box, text.
enum RecognisedPage {
  /// - Parameter scale: points of the page in one point of the picture.
  static func layout(_ table: String, scale: Double) -> PageLayout {
    var page = PageLayout(width: 0, height: 0)
    var block = ""
    var line = ""
    for row in table.split(whereSeparator: \.isNewline).dropFirst() {
      let cells = row.split(separator: "\t", omittingEmptySubsequences: false)
      guard cells.count >= 12, let level = Int(cells[0]) else { continue }
      let numbers = cells[6...9].map { (Double($0) ?? 0) * scale }
      let box = PageLayout.Box(
        left: numbers[0], top: numbers[1], right: numbers[0] + numbers[2], bottom: numbers[1] + numbers[3])
      if level == 1 { (page.width, page.height) = (box.right, box.bottom) }
      let text = cells[11].trimmingPrefix(while: \.isWhitespace)
      guard level == 5, !text.isEmpty else { continue }
      let blockKey = "\(cells[2]).\(cells[3])"
      let lineKey = "\(blockKey).\(cells[4])"
      if blockKey != block { page.blocks.append([]) }
      if lineKey != line { page.blocks[page.blocks.count - 1].append(PageLayout.Line(words: [], box: box)) }
      (block, line) = (blockKey, lineKey)
      let last = page.blocks.count - 1
      let lastLine = page.blocks[last].count - 1
      page.blocks[last][lastLine].words.append(PageLayout.Word(text: String(text), box: box))
      page.blocks[last][lastLine].box.unite(box)
    }
    return page
  }
}
