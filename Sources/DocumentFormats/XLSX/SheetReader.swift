import DocumentModel

/// The cells of one worksheet (ECMA-376 Part 1, 18.3), as a person sees them.
struct SheetReader {
  let strings: SharedStrings
  let formats: NumberFormats
  let uses1904: Bool
  let limits: Limits

  /// Reads the part's cells into `sheet`.
  ///
  /// - Returns: whether the part is a worksheet at all; chart sheets have none of its cells.
  func read(_ stream: XMLStream, into sheet: inout Sheet, cells: inout Int) throws(ReadError) -> Bool {
    var isWorksheet = false
    var row = 0
    var column = 0
    while let event = try stream.next() {
      guard event == .start else { continue }
      switch stream.name {
      case "s:worksheet": isWorksheet = true
      case "s:row":
        row = stream["r"].flatMap(Int.init) ?? row + 1
        column = 0
        guard row >= 1, row <= 1_048_576 else {
          throw .malformed(Place(sheet: sheet.name), detail: "row \(row)")
        }
        if stream["hidden"] == "1" || stream["hidden"] == "true" { sheet.hiddenRows.insert(row) }
      case "s:c":
        if let name = stream["r"], let place = CellName(name) {
          (row, column) = (place.row, place.column)
        } else {
          column += 1
        }
        row = max(row, 1)
        let text = try cell(stream)
        if !text.isEmpty { try put(text, row: row, column: column, in: &sheet, &cells) }
      case "s:mergeCell":
        if let range = stream["ref"].flatMap(CellName.range) { sheet.merges.append(range) }
        guard sheet.merges.count <= limits.cells / 10 else {
          throw .overLimit(Place(sheet: sheet.name), .cells(limits.cells / 10))
        }
      default: break
      }
    }
    return isWorksheet
  }

  private func put(
    _ text: String, row: Int, column: Int, in sheet: inout Sheet, _ cells: inout Int
  ) throws(ReadError) {
    // Empty rows and cells before this one take room too.
    cells += max(0, row - 1 - sheet.rows.count)
    while sheet.rows.count < row { sheet.rows.append([]) }
    let missing = column - sheet.rows[row - 1].count
    cells += max(1, missing)
    guard cells <= limits.cells else {
      let place = Place(sheet: sheet.name, cell: cellName(row: row, column: column))
      throw .overLimit(place, .cells(limits.cells))
    }
    for _ in 0..<max(0, missing) { sheet.rows[row - 1].append("") }
    sheet.rows[row - 1][column - 1] = text
  }

  /// The value of the cell just started (18.3.1.4), read to its end.
  private func cell(_ stream: XMLStream) throws(ReadError) -> String {
    let type = stream["t"] ?? "n"
    let style = stream["s"].flatMap(Int.init) ?? 0
    let outside = stream.depth - 1
    var raw: String?
    var inline: String?
    while stream.depth > outside {
      guard let event = try stream.next() else { break }
      guard event == .start else { continue }
      switch stream.name {
      case "s:v": raw = try stream.textContent()
      case "s:is": inline = try SharedStrings.text(stream)
      case "s:f", "s:extLst": try stream.skip()
      default: break
      }
    }
    if let inline { return inline }
    guard let raw, !raw.isEmpty else { return "" }
    switch type {
    case "s": return Int(raw).flatMap { strings[$0] } ?? ""
    case "b": return raw == "1" || raw == "true" ? "TRUE" : "FALSE"
    case "str", "inlineStr", "e": return SharedStrings.unescaped(raw)
    case "d": return raw
    default: return formats.shown(raw, style: style, uses1904: uses1904)
    }
  }
}

/// A cell's name in A1 notation, read.
struct CellName: Equatable {
  var row: Int
  var column: Int

  /// "B12", "$B$12"; nil for a name beyond the grid of 1,048,576 rows and 16,384 columns.
  init?(_ name: String) {
    var column = 0
    var row = 0
    for byte in name.utf8 where byte != UInt8(ascii: "$") {
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
