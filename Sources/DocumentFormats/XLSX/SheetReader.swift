import DocumentModel

/// The cells of one worksheet (ECMA-376 Part 1, 18.3), as a person sees them.
struct SheetReader {
  let strings: SharedStrings
  let formats: NumberFormats
  let uses1904: Bool
  let limits: Limits

  /// What all sheets so far hold: cells, and the bytes of their text, a shared one as often as it is shown.
  struct Size {
    var cells = 0
    var textBytes = 0
    /// Rows left out, for their numbers are those of no row.
    var oddRows = 0
    /// Cells that point to a shared text that there is none of.
    var lostStrings = 0
  }

  /// Lines that printed pages show at head and foot, each once.
  struct Printed {
    var heads: [String] = []
    var feet: [String] = []

    /// Lines of both that a workbook may have: hostile ones have millions.
    private static let most = 100

    fileprivate mutating func add(_ code: String, isHead: Bool) {
      let line = PrintedLine.text(of: code)
      guard !line.isEmpty, heads.count + feet.count < Self.most else { return }
      if isHead, !heads.contains(line) { heads.append(line) }
      if !isHead, !feet.contains(line) { feet.append(line) }
    }
  }

  /// Reads the part's cells into `sheet`.
  ///
  /// - Returns: whether the part is a worksheet at all; chart sheets have none of its cells.
  func read(_ stream: XMLStream, into sheet: inout Sheet, size: inout Size, printed: inout Printed)
    throws(ReadError) -> Bool
  {
    var isWorksheet = false
    var row = 0
    var column = 0
    var room: [UInt8] = []
    while let event = try stream.next() {
      guard event == .start else { continue }
      switch stream.hotName {
      case .worksheet: isWorksheet = true
      case .row:
        let head = RowHead(stream)
        let number = head.number ?? row + 1
        guard number >= 1, number <= 1_048_576 else {
          size.oddRows += 1
          try stream.skip()
          continue
        }
        (row, column) = (number, 0)
        if head.isHidden { sheet.hiddenRows.insert(row) }
      case .cell:
        let head = CellHead(stream)
        if let place = head.name {
          (row, column) = (place.row, place.column)
        } else {
          column += 1
        }
        row = max(row, 1)
        let text = try cell(stream, head, &room, &size)
        if !text.isEmpty { try put(text, row: row, column: column, in: &sheet, &size) }
      case .mergedCells:
        if let range = stream["ref"].flatMap(CellName.range) { sheet.merges.append(range) }
        guard sheet.merges.count <= limits.cells else {
          throw .overLimit(Place(sheet: sheet.name), .cells(limits.cells))
        }
      default:
        switch stream.name {
        // The commands of Excel 4 stand in cells too.
        case "xm:macrosheet": isWorksheet = true
        case "s:oddHeader", "s:evenHeader", "s:firstHeader":
          printed.add(try stream.textContent(), isHead: true)
        case "s:oddFooter", "s:evenFooter", "s:firstFooter":
          printed.add(try stream.textContent(), isHead: false)
        default: break
        }
      }
    }
    return isWorksheet
  }

  private func put(
    _ text: String, row: Int, column: Int, in sheet: inout Sheet, _ size: inout Size
  ) throws(ReadError) {
    // Empty rows and cells before this one take room too.
    size.cells += max(0, row - 1 - sheet.rows.count)
    while sheet.rows.count < row { sheet.rows.append([]) }
    let missing = column - sheet.rows[row - 1].count
    size.cells += max(1, missing)
    size.textBytes += text.utf8.count
    guard size.cells <= limits.cells, size.textBytes <= limits.unpackedBytes else {
      throw .overLimit(
        Place(sheet: sheet.name, cell: cellName(row: row, column: column)),
        size.cells > limits.cells ? .cells(limits.cells) : .unpackedBytes(limits.unpackedBytes))
    }
    for _ in 0..<max(0, missing) { sheet.rows[row - 1].append("") }
    sheet.rows[row - 1][column - 1] = text
  }

  /// The value of the cell just started (18.3.1.4), read to its end.
  private func cell(
    _ stream: XMLStream, _ head: CellHead, _ raw: inout [UInt8], _ size: inout Size
  ) throws(ReadError) -> String {
    let outside = stream.depth - 1
    raw.removeAll(keepingCapacity: true)
    var inline: String?
    while stream.depth > outside {
      guard let event = try stream.next() else { break }
      guard event == .start else { continue }
      switch stream.hotName {
      case .cellValue: try stream.readText(into: &raw)
      case .inlineString: inline = try SharedStrings.text(stream)
      case .formula, .extensions: try stream.skip()
      default: break
      }
    }
    if let inline { return inline }
    guard !raw.isEmpty else { return "" }
    if head.type == .shared {
      if let text = ASCIINumber.value(of: raw).flatMap({ strings[$0] }) { return text }
      size.lostStrings += 1
      return ""
    }
    let text = String(decoding: raw, as: UTF8.self)
    switch head.type {
    case .truth: return text == "1" || text == "true" ? "TRUE" : "FALSE"
    case .text: return SharedStrings.unescaped(text)
    case .date: return text
    case .shared, .number: return formats.shown(text, style: head.style, uses1904: uses1904)
    }
  }
}

/// What the start of a row says (18.3.1.73).
private struct RowHead {
  var number: Int?
  var isHidden = false

  init(_ stream: XMLStream) {
    stream.forEachHotAttribute { name, value in
      switch name {
      case .r: number = ASCIINumber.value(of: value)
      case .hidden: isHidden = value.elementsEqual("1".utf8) || value.elementsEqual("true".utf8)
      default: break
      }
    }
  }
}

/// What the start of a cell says: its name, its style, the type of its value (18.18.11).
private struct CellHead {
  enum Kind { case number, shared, text, truth, date }

  var name: CellName?
  var style = 0
  var type = Kind.number

  init(_ stream: XMLStream) {
    stream.forEachHotAttribute { attribute, value in
      switch attribute {
      case .r: name = CellName(value)
      case .s: style = ASCIINumber.value(of: value) ?? 0
      case .t: type = Self.kind(value)
      default: break
      }
    }
  }

  private static func kind(_ name: UnsafeBufferPointer<UInt8>) -> Kind {
    switch String(decoding: name, as: UTF8.self) {
    case "s": .shared
    case "str", "inlineStr", "e": .text
    case "b": .truth
    case "d": .date
    default: .number
    }
  }
}

/// A whole number read from its digits, as `Int.init(_:)` reads it from text.
enum ASCIINumber {
  static func value(of bytes: some Collection<UInt8>) -> Int? {
    guard bytes.count <= 18 else { return Int(String(decoding: bytes, as: UTF8.self)) }
    var value = 0
    for byte in bytes {
      guard byte >= 0x30, byte <= 0x39 else { return Int(String(decoding: bytes, as: UTF8.self)) }
      value = value * 10 + Int(byte - 0x30)
    }
    return bytes.isEmpty ? nil : value
  }
}

/// A cell's name in A1 notation, read.
struct CellName: Equatable {
  var row: Int
  var column: Int

  /// "B12", "$B$12"; nil for a name beyond the grid of 1,048,576 rows and 16,384 columns.
  init?(_ name: String) { self.init(name.utf8) }

  /// The same from its letters.
  init?(_ name: some Collection<UInt8>) {
    var column = 0
    var row = 0
    for byte in name where byte != UInt8(ascii: "$") {
      switch byte {
      case 0x41...0x5A, 0x61...0x7A:
        guard row == 0 else { return nil }
        column = column * 26 + Int(byte & 0x1F)
      case 0x30...0x39: row = row * 10 + Int(byte - 0x30)
      default: return nil
      }
      guard column <= 16_384, row <= 1_048_576 else { return nil }
    }
    guard row > 0, column > 0 else { return nil }
    self.row = row
    self.column = column
  }

  static func range(_ text: String) -> CellRange? {
    let ends = text.split(separator: ":").map { CellName(String($0)) }
    guard let first = ends.first ?? nil, let last = ends.last ?? nil else { return nil }
    return CellRange(
      firstRow: min(first.row, last.row), firstColumn: min(first.column, last.column),
      lastRow: max(first.row, last.row), lastColumn: max(first.column, last.column))
  }
}
