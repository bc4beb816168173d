/// A block of new text as provisions: `»§ 17 a. …«`, `»Stk. 3. …«`, `»4) …«`, or sentences without a label.
struct NewText {
  struct Piece {
    /// Nil for words without a label.
    var kind: ProvisionKind?
    var number = ""
    var label = ""
    var text: [UInt8] = []
    var children: [Piece] = []
  }

  /// The outermost pieces in order.
  private(set) var pieces: [Piece] = []
  /// All of it in one line, without the outer quotation marks.
  let plain: [UInt8]

  private struct Line {
    var bytes: [UInt8]
    var kind: ProvisionKind?
    var label: LabelScanner.Label?
  }

  /// - Parameters:
  ///   - lines: as the outline gives them, a paragraph each.
  ///   - expected: the kind that the instruction speaks of; "1." is an item only where items are expected.
  init(_ lines: [String], expecting expected: ProvisionKind?) {
    let paragraphs = Self.withoutOuterMarks(lines)
    plain = Array(paragraphs.joined(separator: [Byte.space]))
    let read = paragraphs.map { Self.line($0, expecting: expected) }
    var open: [Piece] = []
    for (index, line) in read.enumerated() {
      let next = index + 1 < read.count ? read[index + 1] : nil
      if let kind = line.kind, let label = line.label {
        close(&open, upTo: kind)
        if kind.isItem, open.last?.kind == .par { open.append(Piece(kind: .stk, number: "1")) }
        var piece = Piece(kind: kind, number: label.number)
        piece.label = Array(line.bytes[..<label.labelEnd]).string
        let text = Array(line.bytes[Swift.min(label.textStart, line.bytes.count)...])
        open.append(piece)
        if kind == .par {
          if !text.isEmpty { open.append(Piece(kind: .stk, number: "1", text: text)) }
        } else {
          open[open.count - 1].text = text
        }
      } else {
        addPlain(line.bytes, before: next, &open, expected)
      }
    }
    close(&open, upTo: .kapitel)
  }

  private mutating func addPlain(
    _ bytes: [UInt8], before next: Line?, _ open: inout [Piece], _ expected: ProvisionKind?
  ) {
    if open.last?.kind == .kapitel {
      // The first line below a chapter is its heading; further ones stand over its first §.
      if open[open.count - 1].text.isEmpty { open[open.count - 1].text = bytes }
      return
    }
    if next?.kind == .par || next?.kind == .kapitel, Self.looksLikeHeading(bytes), open.last?.kind != .par {
      return
    }
    switch open.last?.kind {
    case .par: open.append(Piece(kind: .stk, number: "1", text: bytes))
    case .nr, .litra:
      if next?.kind?.isItem != true, Self.startsSentence(bytes) {
        // What follows a list belongs to what holds the list.
        while open.count > 1, open.last?.kind?.isItem == true { closeOne(&open) }
      }
      Self.append(bytes, to: &open[open.count - 1].text)
    case .some: Self.append(bytes, to: &open[open.count - 1].text)
    case nil:
      if let last = pieces.indices.last, pieces[last].kind == nil {
        Self.append(bytes, to: &pieces[last].text)
      } else if let expected, expected == .stk || expected.isItem {
        open.append(Piece(kind: expected, text: bytes))
      } else if let last = pieces.indices.last {
        Self.append(bytes, to: &pieces[last].text)
      } else {
        pieces.append(Piece(text: bytes))
      }
    }
  }

  private static func append(_ bytes: [UInt8], to text: inout [UInt8]) {
    if !text.isEmpty { text.append(Byte.space) }
    text += bytes
  }

  private static func rank(_ kind: ProvisionKind?) -> Int {
    switch kind {
    case .kapitel: 0
    case .par: 1
    case .stk: 2
    case .nr: 3
    default: 4
    }
  }

  private mutating func close(_ open: inout [Piece], upTo kind: ProvisionKind) {
    while let last = open.last, Self.rank(last.kind) >= Self.rank(kind) { closeOne(&open) }
    // A § stands beside its chapter, not below it.
    if kind == .par, open.last?.kind == .kapitel { closeOne(&open) }
  }

  private mutating func closeOne(_ open: inout [Piece]) {
    let piece = open.removeLast()
    if open.isEmpty || open.last?.kind == .kapitel {
      if let chapter = open.popLast() { pieces.append(chapter) }
      pieces.append(piece)
    } else {
      open[open.count - 1].children.append(piece)
    }
  }

  private static func line(_ bytes: [UInt8], expecting expected: ProvisionKind?) -> Line {
    var scanner = LabelScanner(bytes)
    func line(_ kind: ProvisionKind, _ label: LabelScanner.Label) -> Line {
      Line(bytes: bytes, kind: kind, label: label)
    }
    if bytes.starts("§") {
      if let label = scanner.section(), label.isClosed || label.textStart == bytes.count {
        return line(.par, label)
      }
    } else if let label = scanner.subsection() {
      return line(.stk, label)
    } else if let label = scanner.chapter() {
      return line(.kapitel, label)
    } else if let label = scanner.numberItem(), label.isClosed || expected == .nr {
      return line(.nr, label)
    } else if let label = scanner.letterItem() {
      return line(.litra, label)
    }
    return Line(bytes: bytes, kind: nil, label: nil)
  }

  private static func looksLikeHeading(_ bytes: [UInt8]) -> Bool {
    guard bytes.count < 160, let last = bytes.last else { return false }
    if bytes.ends("m.v.") || bytes.ends("m.m.") { return true }
    return last != Byte.dot && last != UInt8(ascii: ":") && last != UInt8(ascii: ";") && last != Byte.comma
  }

  private static func startsSentence(_ bytes: [UInt8]) -> Bool {
    guard let first = bytes.first else { return false }
    return Byte.isUpper(first) || (first == 0xC3 && bytes.count > 1 && bytes[1] < 0xA0)
  }

  /// The paragraphs normalised, without the mark that opens the first and the one that closes the last.
  private static func withoutOuterMarks(_ lines: [String]) -> [[UInt8]] {
    var result: [[UInt8]] = []
    for line in lines {
      var bytes: [UInt8] = []
      appendNormalised(line, to: &bytes)
      while bytes.last == Byte.space { bytes.removeLast() }
      if bytes.first == Byte.space { bytes.removeFirst() }
      if !bytes.isEmpty { result.append(bytes) }
    }
    guard let last = result.indices.last else { return [] }
    for mark in ["»", "„", "\"", "”"] as [StaticString] where result[0].starts(mark) {
      result[0].removeFirst(mark.utf8CodeUnitCount)
      break
    }
    for mark in ["«.", "«", "”", "\""] as [StaticString] where result[last].ends(mark) {
      if mark.utf8CodeUnitCount > 1, balance(result[last]) >= 0, result.count > 1 || balance(result[0]) >= 0 {
        break
      }
      result[last].removeLast(mark.utf8CodeUnitCount)
      break
    }
    while result[last].last == Byte.space { result[last].removeLast() }
    return result.filter { !$0.isEmpty }
  }

  /// Opening marks minus closing ones.
  private static func balance(_ bytes: [UInt8]) -> Int {
    var depth = 0
    for index in bytes.indices where bytes[index] == 0xC2 {
      if bytes.has("»", at: index) { depth += 1 }
      if bytes.has("«", at: index) { depth -= 1 }
    }
    return depth
  }
}
