/// A page as Tesseract's table gives it (tesseract(1), "tsv"): level, page, block, paragraph, line, word, box,
/// confidence, text.
struct RecognisedPage: Sendable {
  private(set) var layout = PageLayout(width: 0, height: 0)
  /// How sure the program is of the words on average, of 100; 0 where there are none.
  private(set) var confidence = 0.0

  /// - Parameter scale: points of the page in one point of the picture.
  init(_ table: String, scale: Double) {
    var block = ""
    var line = ""
    var confidences: [Double] = []
    for row in table.split(whereSeparator: \.isNewline).dropFirst() {
      let cells = row.split(separator: "\t", omittingEmptySubsequences: false)
      guard cells.count >= 12, let level = Int(cells[0]) else { continue }
      let numbers = cells[6...9].map { (Double($0) ?? 0) * scale }
      let box = PageLayout.Box(
        left: numbers[0], top: numbers[1], right: numbers[0] + numbers[2], bottom: numbers[1] + numbers[3])
      if level == 1 { (layout.width, layout.height) = (box.right, box.bottom) }
      let text = cells[11].trimmingPrefix(while: \.isWhitespace)
      guard level == 5, !text.isEmpty else { continue }
      let blockKey = "\(cells[2]).\(cells[3])"
      let lineKey = "\(blockKey).\(cells[4])"
      if blockKey != block { layout.blocks.append([]) }
      if lineKey != line {
        layout.blocks[layout.blocks.count - 1].append(PageLayout.Line(words: [], box: box))
      }
      (block, line) = (blockKey, lineKey)
      let last = layout.blocks.count - 1
      let lastLine = layout.blocks[last].count - 1
      layout.blocks[last][lastLine].words.append(PageLayout.Word(text: String(text), box: box))
      layout.blocks[last][lastLine].box.unite(box)
      confidences.append(Double(cells[10]) ?? 0)
    }
    for block in layout.blocks.indices {
      for line in layout.blocks[block].indices {
        let words = layout.blocks[block][line].words
        for (index, text) in SectionSigns.restored(in: words.map(\.text)).enumerated() {
          layout.blocks[block][line].words[index].text = text
        }
      }
    }
    if !confidences.isEmpty { confidence = confidences.reduce(0, +) / Double(confidences.count) }
  }
}
