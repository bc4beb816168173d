import DocumentModel

/// Runs of text with their breaks, notes, drawings and looks (ECMA-376 Part 1, 17.3.2 and 17.3.3).
extension BodyReader {
  mutating func run(into inlines: inout RunBuffer) throws(ReadError) {
    let outside = stream.depth - 1
    runStyle = []
    while try stream.nextStart(above: outside, Place(part: part)) {
      switch stream.hotName {
      case .runText, .deletedText:
        append(try stream.textContent(), to: &inlines)
        continue
      case .runProperties:
        try readRunProperties()
        continue
      default: break
      }
      switch stream.name {
      case "m:t": append(try stream.textContent(), to: &inlines)
      case "w:tab", "w:ptab": append("\t", to: &inlines)
      case "w:br":
        if stream["w:type"] == nil || stream["w:type"] == "textWrapping" {
          append("\n", to: &inlines)
        } else {
          // A page or column that ends within a paragraph ends a word too.
          isBroken = inlines.count > 0
        }
      case "w:cr": append("\n", to: &inlines)
      case "w:noBreakHyphen": append("\u{2011}", to: &inlines)
      case "w:softHyphen": append("\u{AD}", to: &inlines)
      case "w:fldChar": try fieldMark(into: &inlines)
      case "w:instrText", "w:delInstrText": try stream.skip()
      case "w:footnoteReference", "w:endnoteReference":
        if let id = stream["w:id"], !isNote {
          let mark = NoteMark(kind: stream.name == "w:footnoteReference" ? .footnote : .endnote, id: id)
          inlines.append(
            mark: Inline(
              "", style: runStyle, insertion: ledger.insertion, deletion: ledger.deletion,
              note: noteMarks.count))
          noteMarks.append(mark)
        }
      case "w:commentReference":
        if let id = stream["w:id"] {
          ledger.reference(id, place: Place(part: part, paragraph: paragraphCount))
        }
      // A strict document that Word 2010 wrote has its boxes in another namespace.
      case "w:txbxContent", "wne:txbxContent":
        let mark = ledger.enterBox()
        var box: [Block] = []
        let outer = (fields, boxes)
        (fields, boxes) = ([], [])
        try content(into: &box, isTopLevel: false)
        (fields, boxes) = outer
        ledger.leaveBox(mark)
        boxes.append(box)
      case "mc:AlternateContent": try drawing(into: &inlines)
      case "w:drawing", "w:pict", "w:object": break
      case "a:t": drawnWords.add(try stream.textContent())
      case "v:textpath": drawnWords.add(stream["string"] ?? "")
      case "w:rt", "w:sym": try stream.skip()
      default: break
      }
    }
  }

  /// A drawing offered in several forms: the first form that yields text is read, the others are the same again.
  private mutating func drawing(into inlines: inout RunBuffer) throws(ReadError) {
    let outside = stream.depth - 1
    var isDone = false
    while try stream.nextStart(above: outside, Place(part: part)) {
      guard stream.name == "mc:Choice" || stream.name == "mc:Fallback", !isDone else {
        try stream.skip()
        continue
      }
      let before = (boxes.count, inlines.count)
      let style = runStyle
      try run(into: &inlines)
      runStyle = style
      isDone = boxes.count > before.0 || inlines.count > before.1
    }
  }

  private mutating func readRunProperties() throws(ReadError) {
    let outside = stream.depth - 1
    while try stream.nextStart(above: outside, Place(part: part)) {
      // Most runs only say their language and size, which nobody asks for.
      var isOn: Bool {
        let value = stream["w:val"]
        return value != "0" && value != "false" && value != "none"
      }
      switch stream.name {
      case "w:b": if isOn { runStyle.insert(.bold) }
      case "w:i": if isOn { runStyle.insert(.italic) }
      case "w:u": if isOn { runStyle.insert(.underline) }
      case "w:strike", "w:dstrike": if isOn { runStyle.insert(.strikethrough) }
      case "w:vanish": if isOn { runStyle.insert(.hidden) }
      case "w:vertAlign":
        if stream["w:val"] == "superscript" { runStyle.insert(.superscript) }
        if stream["w:val"] == "subscript" { runStyle.insert(.subscript) }
      case "w:rPrChange": try stream.skip()
      default: break
      }
    }
  }

  mutating func append(_ text: String, to inlines: inout RunBuffer) {
    guard !text.isEmpty, !hasOpenField else { return }
    let text = isBroken && text.first?.isWhitespace == false ? "\n" + text : text
    isBroken = false
    if !fields.isEmpty { fields[fields.count - 1].hasResult = true }
    let insertion = ledger.insertion
    let deletion = ledger.deletion
    ledger.append(text)
    inlines.append(text, style: runStyle, link: link, insertion: insertion, deletion: deletion)
  }
}
