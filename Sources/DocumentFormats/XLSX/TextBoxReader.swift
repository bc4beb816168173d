import DocumentModel

/// The words in a sheet's text boxes and shapes (ECMA-376 Part 1, 20.5): they lie over the cells and are in none.
struct TextBoxReader {
  let sheet: String
  let limits: Limits

  /// A paragraph for each in the boxes, with the cell under the box's corner as its place.
  func blocks(_ stream: XMLStream) throws(ReadError) -> [Block] {
    var blocks: [Block] = []
    var row = 0
    var column = 0
    // Where a drawing is offered in several forms, the first that is taken is read.
    var alternatives: [Bool] = []
    while let event = try stream.next() {
      if event == .end, stream.name == "mc:AlternateContent" { _ = alternatives.popLast() }
      guard event == .start else { continue }
      switch stream.name {
      case "mc:AlternateContent": alternatives.append(false)
      case "mc:Choice", "mc:Fallback":
        if alternatives.last == true {
          try stream.skip()
        } else if !alternatives.isEmpty {
          alternatives[alternatives.count - 1] = true
        }
      case "xdr:from": (row, column) = try corner(stream)
      case "xdr:to": try stream.skip()
      case "a:p":
        let text = try paragraph(stream)
        guard text.contains(where: { !$0.isWhitespace }) else { continue }
        let place = Place(sheet: sheet, cell: cellName(row: max(row, 0) + 1, column: max(column, 0) + 1))
        try limits.check(blocks: blocks.count + 1, at: place)
        blocks.append(Block(inlines: [Inline(text)], place: place))
      default: break
      }
    }
    return blocks
  }

  /// Row and column from 0, held to what a sheet has.
  private func corner(_ stream: XMLStream) throws(ReadError) -> (row: Int, column: Int) {
    var found = (row: 0, column: 0)
    let outside = stream.depth - 1
    while try stream.nextStart(above: outside, Place(sheet: sheet)) {
      switch stream.name {
      case "xdr:row": found.row = min(Int(try stream.textContent()) ?? 0, 1_048_575)
      case "xdr:col": found.column = min(Int(try stream.textContent()) ?? 0, 16_383)
      default: break
      }
    }
    return found
  }

  private func paragraph(_ stream: XMLStream) throws(ReadError) -> String {
    var text = ""
    let outside = stream.depth - 1
    while try stream.nextStart(above: outside, Place(sheet: sheet)) {
      switch stream.name {
      case "a:t": text += try stream.textContent()
      case "a:br": text += "\n"
      case "a:pPr", "a:rPr", "a:endParaRPr": try stream.skip()
      default: break
      }
    }
    return text
  }
}
