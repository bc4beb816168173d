import DocumentModel

/// A page as `pdftotext -bbox-layout` gives it: blocks of lines of words, with their boxes in points from the
/// page's top left corner.
struct PageLayout: Sendable {
  struct Box: Sendable, Equatable {
    var left = 0.0
    var top = 0.0
    var right = 0.0
    var bottom = 0.0

    var height: Double { bottom - top }

    func contains(x: Double, y: Double) -> Bool { x >= left && x <= right && y >= top && y <= bottom }

    mutating func unite(_ other: Box) {
      left = min(left, other.left)
      top = min(top, other.top)
      right = max(right, other.right)
      bottom = max(bottom, other.bottom)
    }
  }

  struct Word: Sendable {
    var text: String
    var box: Box
  }

  struct Line: Sendable {
    var words: [Word]
    var box: Box

    /// The words with blanks between them, save where a change of letters' size cut a word in two: small capitals
    /// come as "M", "C", "KINNEY".
    var text: String {
      var text = ""
      for (index, word) in words.enumerated() {
        if index > 0, !Self.touches(words[index - 1].box, word.box), !isHyphen(at: index) { text += " " }
        text += word.text
      }
      return text
    }

    /// Whether the word is the hyphen of a word cut at the line's end, which some programs set a little apart:
    /// nearer than any blank.
    private func isHyphen(at index: Int) -> Bool {
      let box = words[index].box
      return index == words.count - 1 && words[index].text == "-" && box.height > 0
        && box.left - words[index - 1].box.right < 0.15 * box.height
    }

    private static func touches(_ left: Box, _ right: Box) -> Bool {
      let height = min(left.height, right.height)
      // A subscript ("CO2") may stand a little off.
      let gap = height < 0.7 * max(left.height, right.height) ? 0.14 : 0.06
      return height > 0 && abs(right.left - left.right) < gap * height && right.top < left.bottom
        && left.top < right.bottom
    }
  }

  var width: Double
  var height: Double
  var blocks: [[Line]] = []

  /// Reads the program's XHTML.
  static func pages(_ bytes: [UInt8], limits: Limits) throws(ReadError) -> [PageLayout] {
    let vocabulary = XMLStream.Vocabulary(prefixes: ["http://www.w3.org/1999/xhtml": "h"])
    let stream = try XMLStream(
      bytes: bytes, part: "pdftotext", vocabulary: vocabulary, limits: limits, allowsDoctype: true)
    var pages: [PageLayout] = []
    while let event = try stream.next() {
      guard event == .start else { continue }
      switch stream.name {
      case "h:page":
        pages.append(PageLayout(width: number(stream, "width"), height: number(stream, "height")))
      case "h:block": if !pages.isEmpty { pages[pages.count - 1].blocks.append([]) }
      case "h:line":
        let page = pages.count - 1
        guard page >= 0, !pages[page].blocks.isEmpty else { continue }
        pages[page].blocks[pages[page].blocks.count - 1].append(Line(words: [], box: box(stream)))
      case "h:word":
        let box = box(stream)
        let text = try stream.textContent()
        let page = pages.count - 1
        guard page >= 0, let block = pages[page].blocks.indices.last, !text.isEmpty,
          let line = pages[page].blocks[block].indices.last
        else { continue }
        pages[page].blocks[block][line].words.append(Word(text: text, box: box))
      default: break
      }
    }
    for page in pages.indices {
      pages[page].blocks = pages[page].blocks.map { $0.filter { !$0.words.isEmpty } }.filter { !$0.isEmpty }
    }
    return pages.map { $0.inReadingDirection().inColumns() }
  }

  private static func box(_ stream: XMLStream) -> Box {
    Box(
      left: number(stream, "xMin"), top: number(stream, "yMin"), right: number(stream, "xMax"),
      bottom: number(stream, "yMax"))
  }

  private static func number(_ stream: XMLStream, _ name: String) -> Double {
    let value = stream[name].flatMap(Double.init) ?? 0
    return value.isFinite ? value : 0
  }
}
