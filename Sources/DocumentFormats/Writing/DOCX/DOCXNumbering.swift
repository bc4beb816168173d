import DocumentModel

/// Turns labels ("§ 1", "a)", "2.1") back into automatic numbers (17.9) that compute the same labels.
struct DOCXNumbering {
  /// One look at one depth: 0 for headings and paragraphs with a number, list items from 1.
  private struct Shape: Hashable {
    var look: ListLabel.Shape
    var depth: Int
    var format: ListLabel.Format { look.format }
  }

  private struct List {
    var shape: Int
    var start: Int
  }

  private var shapes: [Shape] = []
  private var shapeIndex: [Shape: Int] = [:]
  private var lists: [List] = []
  /// The list and counter that each shape has come to.
  private var current: [Int: (list: Int, value: Int)] = [:]

  /// `w:numPr` for a label; nil where no automatic number can say it.
  mutating func properties(label: String?, depth: Int) -> String? {
    guard let parsed = ListLabel(label, depth: depth) else { return nil }
    let shape = Shape(look: parsed.shape, depth: depth)
    let value = parsed.value
    let index: Int
    if let known = shapeIndex[shape] {
      index = known
    } else {
      index = shapes.count
      shapes.append(shape)
      shapeIndex[shape] = index
    }
    let list: Int
    if let now = current[index], !shape.format.counts || value == now.value + 1 {
      list = now.list
    } else {
      list = lists.count
      lists.append(List(shape: index, start: value))
    }
    current[index] = (list, value)
    return "<w:numPr><w:ilvl w:val=\"\(max(depth - 1, 0))\"/><w:numId w:val=\"\(list + 1)\"/></w:numPr>"
  }

  var part: MarkupOutput? {
    guard !lists.isEmpty else { return nil }
    var output = MarkupOutput()
    output.markup("\(DOCXPackage.declaration)<w:numbering\(DOCXPackage.namespaces)>")
    for (index, shape) in shapes.enumerated() {
      let level = max(shape.depth - 1, 0)
      output.markup(
        "<w:abstractNum w:abstractNumId=\"\(index)\"><w:multiLevelType w:val=\"hybridMultilevel\"/>"
          + "<w:lvl w:ilvl=\"\(level)\"><w:start w:val=\"1\"/><w:numFmt w:val=\"\(shape.format.rawValue)\"/>")
      if shape.depth == 0 { output.markup("<w:suff w:val=\"space\"/>") }
      output.markup("<w:lvlText")
      let counter = !shape.format.counts ? "" : "%\(level + 1)"
      output.attribute("w:val", shape.look.prefix + counter + shape.look.suffix)
      output.markup("/><w:lvlJc w:val=\"left\"/>")
      if shape.depth > 0 {
        output.markup("<w:pPr><w:ind w:left=\"\(shape.depth * 425)\" w:hanging=\"425\"/></w:pPr>")
      }
      output.markup("</w:lvl></w:abstractNum>")
    }
    for (index, list) in lists.enumerated() {
      let shape = shapes[list.shape]
      output.markup("<w:num w:numId=\"\(index + 1)\"><w:abstractNumId w:val=\"\(list.shape)\"/>")
      if shape.format.counts {
        output.markup(
          "<w:lvlOverride w:ilvl=\"\(max(shape.depth - 1, 0))\"><w:startOverride w:val=\"\(list.start)\"/>"
            + "</w:lvlOverride>")
      }
      output.markup("</w:num>")
    }
    output.markup("</w:numbering>")
    return output
  }
}
