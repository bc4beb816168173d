import DocumentModel

/// Tick boxes and option buttons that lie over a sheet's cells (VML, ECMA-376 Part 4, 19.4): what stands beside them, and
/// which of them a person ticked.
struct FormControlReader {
  let sheet: String
  let limits: Limits

  /// A shape as far as it is read.
  private struct Shape {
    var label = ""
    var kind = ""
    var isTicked = false
    var cell = (row: 0, column: 0)
  }

  /// A paragraph for each control, with the cell under its corner as its place: "☒ Ja", "☐ Nej". One that says nothing
  /// and is not ticked is left out.
  func blocks(_ bytes: [UInt8]) throws(ReadError) -> [Block] {
    guard Self.hasControls(bytes) else { return [] }
    let stream = try XMLStream(
      bytes: Self.closingBreaks(bytes), part: nil, vocabulary: .ooxml, limits: limits)
    var blocks: [Block] = []
    var shape = Shape()
    while let event = try stream.next() {
      switch (event, stream.name) {
      case (.start, "v:shape"): shape = Shape()
      case (.start, "v:textbox"): shape.label += try stream.textContent()
      case (.start, "x:ClientData"): shape.kind = stream["ObjectType"] ?? ""
      case (.start, "x:Checked"): shape.isTicked = try stream.textContent().contains("1")
      case (.start, "x:Anchor"): shape.cell = Self.corner(try stream.textContent())
      case (.end, "v:shape"):
        guard let text = Self.text(shape) else { continue }
        let place = Place(
          sheet: sheet, cell: cellName(row: shape.cell.row + 1, column: shape.cell.column + 1))
        try limits.check(blocks: blocks.count + 1, at: place)
        blocks.append(Block(inlines: [Inline(text)], place: place))
      default: break
      }
    }
    return blocks
  }

  private static func text(_ shape: Shape) -> String? {
    guard shape.kind == "Checkbox" || shape.kind == "Radio" else { return nil }
    let label = shape.label.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    guard shape.isTicked || !label.isEmpty else { return nil }
    return ([shape.isTicked ? "☒" : "☐"] + (label.isEmpty ? [] : [label])).joined(separator: " ")
  }

  /// The part also draws the frames of notes, and in most workbooks nothing else.
  private static func hasControls(_ bytes: [UInt8]) -> Bool {
    ["\"Checkbox\"", "\"Radio\""].contains { bytes.place(of: Array($0.utf8)) != nil }
  }

  /// Excel writes line breaks as HTML does, without an end.
  private static func closingBreaks(_ bytes: [UInt8]) -> [UInt8] {
    Array(String(decoding: bytes, as: UTF8.self).replacing("<br>", with: "<br/>").utf8)
  }

  /// The upper left corner of an anchor (19.4.2.3): column, offset, row, offset, and the same of the lower right.
  private static func corner(_ anchor: String) -> (row: Int, column: Int) {
    let numbers = anchor.split(separator: ",").map { Int($0.filter(\.isNumber)) ?? 0 }
    guard numbers.count == 8 else { return (0, 0) }
    return (min(numbers[2], 1_048_575), min(numbers[0], 16_383))
  }
}
