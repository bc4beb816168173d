import DocumentFormats
import DocumentModel

/// The logical lines of a document, and the running heads and feet that were left out of them.
struct LogicalLines: Sendable {
  var lines: [FeedbackLine] = []
  var furniture: [SetAside] = []

  init(_ document: Document, format: FileFormat) {
    var physical: [FeedbackLine] = []
    var isAfterBlank = true
    for (index, block) in document.blocks.enumerated() {
      let paragraph = block.place.paragraph ?? block.place.line ?? index + 1
      if block.isFurniture {
        let text = block.text().trimmed
        if !text.isEmpty {
          furniture.append(SetAside(text: text, reason: .heading, paragraph: paragraph))
        }
        continue
      }
      var line = FeedbackLine(
        text: "", label: block.label, styleName: block.styleName, page: block.place.page,
        paragraph: paragraph,
        block: index)
      line.notes = Self.notes(of: block, document)
      line.isHidden = Self.isHidden(block)
      switch block.kind {
      case .tableRow(let table, _):
        line.kind = .tableRow(table: table)
        line.cells =
          document.notes.isEmpty ? block.cells : block.cells.map { Self.withNotes($0, document) }
        line.text = line.cells.map { $0.text() }.joined(separator: "\t").trimmed
        physical.append(line)
        isAfterBlank = true
        continue
      case .heading: line.kind = .heading
      case .listItem: line.kind = .listItem
      case .paragraph: break
      }
      line.emphasis = emphasis(of: block)
      let pieces = block.text().split(omittingEmptySubsequences: false) {
        $0 == "\n" || $0 == "\r\n" || $0 == "\u{2028}"
      }
      for (number, piece) in pieces.enumerated() {
        var part = line
        let (depth, text) = unquoted(piece)
        part.quoteDepth = depth
        part.text = text.trimmed
        if part.text.isEmpty {
          isAfterBlank = true
          continue
        }
        if pieces.count > 1, part.emphasis != .whole { part.emphasis = .none }
        part.startsParagraph = number == 0 ? !format.hasPhysicalLines || isAfterBlank : isAfterBlank
        if number > 0 { part.notes = [] }
        if part.kind == .paragraph, let bullet = bulletLength(part.text) {
          part.kind = .listItem
          part.text = part.text.scalars(in: bullet..<part.text.unicodeScalars.count).trimmed
        }
        physical.append(part)
        isAfterBlank = false
      }
      if !format.hasPhysicalLines { isAfterBlank = true }
    }
    lines = rejoined(physical)
  }

  /// The footnotes whose marks stand in the block's own runs.
  private static func notes(of block: Block, _ document: Document) -> [String] {
    block.inlines.compactMap { inline in
      guard let note = inline.note, document.notes.indices.contains(note) else { return nil }
      let text = document.notes[note].text().trimmed
      return text.isEmpty ? nil : text
    }
  }

  /// The cell with the footnotes that hang in it below its words.
  private static func withNotes(_ cell: TableCell, _ document: Document) -> TableCell {
    var cell = cell
    cell.blocks = cell.blocks.flatMap { block -> [Block] in
      var block = block
      for index in block.cells.indices { block.cells[index] = withNotes(block.cells[index], document) }
      return [block] + notes(of: block, document).map { Block($0) }
    }
    return cell
  }

  private static func isHidden(_ block: Block) -> Bool {
    var isHidden = false
    for inline in block.inlines where inline.isVisible(in: .accepted) && !inline.text.trimmed.isEmpty {
      guard inline.style.contains(.hidden) else { return false }
      isHidden = true
    }
    return isHidden
  }
}

extension FileFormat {
  /// Whether a block may be one line of a wrapped paragraph, and an empty block the end of one.
  fileprivate var hasPhysicalLines: Bool {
    switch self {
    case .text, .eml, .mbox, .msg, .tnef: true
    default: false
    }
  }
}

/// How much of the block is bold or underlined, blanks and punctuation left out of the question.
private func emphasis(of block: Block) -> FeedbackLine.Emphasis {
  var opening = 0
  var isOpening = true
  var hasPlain = false
  for inline in block.inlines where inline.isVisible(in: .accepted) {
    let isMarked = inline.style.contains(.bold) || inline.style.contains(.underline)
    let isBlank = !inline.text.unicodeScalars.contains {
      $0.properties.isAlphabetic || $0.properties.numericType != nil
    }
    if isMarked {
      if isOpening { opening += inline.text.unicodeScalars.count }
    } else if isBlank {
      if isOpening { opening += inline.text.unicodeScalars.count }
    } else {
      isOpening = false
      hasPlain = true
    }
  }
  let hasMarked = block.inlines.contains { inline in
    !inline.text.trimmed.isEmpty && (inline.style.contains(.bold) || inline.style.contains(.underline))
  }
  guard hasMarked else { return .none }
  if !hasPlain { return .whole }
  return opening > 2 ? .opening(opening) : .none
}

/// The marks of mail quotation at the start of a line, and the line without them.
private func unquoted(_ line: Substring) -> (depth: Int, text: Substring) {
  var depth = 0
  var rest = line
  while true {
    let trimmed = rest.drop { $0 == " " || $0 == "\t" }
    guard trimmed.first == ">" else { return (depth, depth == 0 ? line : rest) }
    depth += 1
    rest = trimmed.dropFirst()
  }
}

/// The length of a typed bullet with its blank; nil where the line has none.
private func bulletLength(_ text: String) -> Int? {
  let scalars = Array(text.unicodeScalars.prefix(3))
  guard scalars.count >= 2 else { return nil }
  let isPrivate = (0xE000...0xF8FF).contains(scalars[0].value)
  let isBullet: Bool
  switch scalars[0] {
  case "•", "◦", "▪", "‣", "●", "○", "■", "□", "*", "-", "–", "—", "·": isBullet = true
  default: isBullet = isPrivate
  }
  guard isBullet else { return nil }
  return scalars[1].properties.isWhitespace ? 2 : (isPrivate ? 1 : nil)
}
