import DocumentModel

/// Complex fields (ECMA-376 Part 1, 17.16.18) and what a person chose in a form's fields (17.16.17).
extension BodyReader {
  /// A field that has begun and not ended.
  struct Field {
    /// Before the mark that separates the code from the result.
    var isCode = true
    /// What a person chose in a tick box or a drop-down list: these two have no result in the text.
    var choice: String?
    var hasResult = false
  }

  mutating func fieldMark(into inlines: inout RunBuffer) throws(ReadError) {
    switch stream["w:fldCharType"] {
    case "begin":
      let choice = try formChoice()
      if !ignoresFields { fields.append(Field(choice: choice)) }
    case "separate": if !fields.isEmpty { fields[fields.count - 1].isCode = false }
    case "end":
      if let field = fields.popLast(), let choice = field.choice, !field.hasResult {
        append(choice, to: &inlines)
      }
    default: break
    }
  }

  /// The choice that `w:ffData` in the element just started holds: "☒" of a box that is ticked, the entry that a
  /// list shows; nil elsewhere, and of a box that is not ticked.
  private func formChoice() throws(ReadError) -> String? {
    let outside = stream.depth - 1
    var isBox = false
    var isList = false
    var isTicked = (now: Bool?.none, byDefault: false)
    var shown = (now: Int?.none, byDefault: 0)
    var entries: [String] = []
    while try stream.nextStart(above: outside, Place(part: part)) {
      let value = stream["w:val"]
      let isOn = value != "0" && value != "false" && value != "off"
      switch stream.name {
      case "w:checkBox": isBox = true
      case "w:ddList": isList = true
      case "w:checked": isTicked.now = isOn
      case "w:result": shown.now = value.flatMap(Int.init)
      case "w:default":
        isTicked.byDefault = isOn
        shown.byDefault = value.flatMap(Int.init) ?? 0
      case "w:listEntry": if isList, entries.count < 1_000 { entries.append(value ?? "") }
      default: break
      }
    }
    if isBox { return isTicked.now ?? isTicked.byDefault ? "☒" : nil }
    let index = shown.now ?? shown.byDefault
    return isList && entries.indices.contains(index) ? entries[index] : nil
  }
}
