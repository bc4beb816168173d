import DocumentModel

/// What a person filled in: controls of forms (ODF 1.3 Part 3, 13) and the form fields that LibreOffice takes over
/// from Word's files.
struct ODTForms {
  private var values: [String: String] = [:]

  /// What the control of an id holds; nil for one that was left empty, and for a box that is not ticked.
  subscript(id: String?) -> String? { id.flatMap { values[$0] } }

  /// Reads `office:forms`, whose element has just started: it stands before the text that its controls lie in.
  mutating func read(_ stream: XMLStream, place: Place) throws(ReadError) {
    let outside = stream.depth - 1
    while try stream.nextStart(above: outside, place) {
      switch stream.name {
      case "form:text", "form:textarea", "form:formatted-text", "form:number", "form:date", "form:time",
        "form:combobox", "form:listbox", "form:checkbox", "form:radio":
        try control(stream, place: place)
      // What a form knows of its program and its data is nobody's text.
      case "form:properties", "office:event-listeners", "form:connection-resource": try stream.skip()
      default: break
      }
    }
  }

  private mutating func control(_ stream: XMLStream, place: Place) throws(ReadError) {
    let ids = [stream["xml:id"], stream["form:id"]].compactMap { $0 }
    let label = stream["form:label"] ?? ""
    var value = stream["form:current-value"] ?? ""
    let isTicked =
      (stream["form:current-state"] ?? stream["form:state"]) == "checked"
      || (stream["form:current-selected"] ?? stream["form:selected"]) == "true"
    if isTicked { value = label.isEmpty ? "☒" : "☒ " + label }
    var chosen: [String] = []
    var lines: [String] = []
    let outside = stream.depth - 1
    while try stream.nextStart(above: outside, place) {
      switch stream.name {
      case "form:option":
        let isChosen = (stream["form:current-selected"] ?? stream["form:selected"]) == "true"
        if isChosen, chosen.count < 1_000 {
          chosen.append(stream["form:label"] ?? stream["form:value"] ?? "")
        }
      case "text:p", "text:h": lines.append(try OpenDocumentText.paragraph(stream, place: place))
      case "form:properties", "office:event-listeners": try stream.skip()
      default: break
      }
    }
    if value.isEmpty { value = chosen.joined(separator: ", ") }
    if value.isEmpty { value = lines.joined(separator: "\n") }
    guard !value.isEmpty else { return }
    for id in ids { values[id] = value }
  }

  /// The choice in a `field:fieldmark`, whose element has just started: "☒" of a box that is ticked, the entry that a
  /// list shows.
  static func choice(_ stream: XMLStream, place: Place) throws(ReadError) -> String? {
    let isBox = stream["field:type"]?.hasSuffix("FORMCHECKBOX") == true
    var isTicked = false
    var entries: [String] = []
    var shown = 0
    let outside = stream.depth - 1
    while try stream.nextStart(above: outside, place) {
      guard stream.name == "field:param", let value = stream["field:value"] else { continue }
      switch stream["field:name"] {
      case "Checkbox_Checked": isTicked = value == "true"
      case "Dropdown_ListEntry": if entries.count < 1_000 { entries.append(value) }
      case "Dropdown_Selected": shown = Int(value) ?? 0
      default: break
      }
    }
    if isBox { return isTicked ? "☒" : nil }
    return entries.indices.contains(shown) ? entries[shown] : nil
  }
}
