/// List styles (ODF 1.3 Part 3, 16.30) that show a block's own label, each item with its number.
struct ODTLists {
  private struct Style: Hashable {
    var shape: ListLabel.Shape
    var depth: Int
    var isHeading: Bool
  }

  private var styles: [Style] = []

  /// The style's number and the item's value (nil for bullets); nil where no list can show the label.
  mutating func list(label: String?, depth: Int, isHeading: Bool) -> (style: Int, value: Int?)? {
    guard let parsed = ListLabel(label, depth: depth) else { return nil }
    let style = Style(shape: parsed.shape, depth: depth, isHeading: isHeading)
    let index = styles.firstIndex(of: style) ?? styles.count
    if index == styles.count { styles.append(style) }
    return (index + 1, parsed.shape.format.counts ? parsed.value : nil)
  }

  var markup: MarkupOutput {
    var output = MarkupOutput()
    for (index, style) in styles.enumerated() {
      output.markup("<text:list-style style:name=\"L\(index + 1)\">")
      let element = style.shape.format.counts ? "number" : "bullet"
      output.markup("<text:list-level-style-\(element) text:level=\"\(style.depth)\"")
      if let format = style.shape.format.sign {
        output.attribute("style:num-prefix", style.shape.prefix)
        output.attribute("style:num-suffix", style.shape.suffix)
        output.markup(" style:num-format=\"\(format)\"")
      } else {
        // A bullet is one letter; the rest of a label that does not count follows it.
        output.attribute("text:bullet-char", String(style.shape.prefix.prefix(1)))
        output.attribute("style:num-suffix", String(style.shape.prefix.dropFirst()))
      }
      let indent = style.isHeading ? 0 : style.depth * 7
      output.markup(
        "><style:list-level-properties text:list-level-position-and-space-mode=\"label-alignment\">"
          + "<style:list-level-label-alignment text:label-followed-by=\"\(style.isHeading ? "space" : "listtab")\" "
          + "fo:margin-left=\"\(indent)mm\" fo:text-indent=\"\(style.isHeading ? 0 : -7)mm\" "
          + "text:list-tab-stop-position=\"\(indent)mm\"/></style:list-level-properties>"
          + "</text:list-level-style-\(element)></text:list-style>")
    }
    return output
  }
}

/// Column widths and cell borders of tables.
struct ODTTableStyles {
  private var tables: [[Int]] = []

  /// Adds a table with column widths in twentieths of a point; returns its number.
  mutating func add(_ widths: [Int]) -> Int {
    tables.append(widths)
    return tables.count
  }

  var markup: MarkupOutput {
    var output = MarkupOutput()
    guard !tables.isEmpty else { return output }
    for (index, widths) in tables.enumerated() {
      output.markup(
        "<style:style style:name=\"Ta\(index + 1)\" style:family=\"table\"><style:table-properties "
          + "style:width=\"\(widths.reduce(0, +) / 20)pt\" fo:margin-top=\"2mm\" fo:margin-bottom=\"3mm\" "
          + "table:align=\"left\" table:border-model=\"collapsing\"/></style:style>")
      for (column, width) in widths.enumerated() {
        output.markup(
          "<style:style style:name=\"Ta\(index + 1).\(column + 1)\" style:family=\"table-column\">"
            + "<style:table-column-properties style:column-width=\"\(width / 20)pt\"/></style:style>")
      }
    }
    for (name, fill) in [("TaC", ""), ("TaH", " fo:background-color=\"#e3e9f1\"")] {
      output.markup(
        "<style:style style:name=\"\(name)\" style:family=\"table-cell\"><style:table-cell-properties "
          + "fo:border=\"0.5pt solid #a6b1c0\" fo:padding=\"1mm\"\(fill)/></style:style>")
    }
    return output
  }
}
