/// A cell's look; its index is its place in `cellXfs` (18.8.10), where all combinations stand.
struct XLSXCellStyle {
  var isHeader = false
  var wraps = false
  var isLocked = true
  var isMarked = false
  /// Text that would be a formula if it were typed again.
  var keepsText = false

  init(_ column: WorkSheet.Column) {
    wraps = column.wrapsText
    isLocked = column.isLocked
  }

  private init(index: Int) {
    isHeader = index & 1 != 0
    wraps = index & 2 != 0
    isLocked = index & 4 == 0
    isMarked = index & 8 != 0
    keepsText = index & 16 != 0
  }

  var index: Int {
    (isHeader ? 1 : 0) | (wraps ? 2 : 0) | (isLocked ? 0 : 4) | (isMarked ? 8 : 0) | (keepsText ? 16 : 0)
  }

  private var markup: String {
    let font = isHeader ? 1 : 0
    let fill = isHeader ? 2 : isMarked ? 3 : isLocked ? 0 : 4
    let border = isHeader || !isLocked || isMarked ? 1 : 0
    return "<xf numFmtId=\"0\" fontId=\"\(font)\" fillId=\"\(fill)\" borderId=\"\(border)\" xfId=\"0\""
      + "\(keepsText ? " quotePrefix=\"1\"" : "") applyFont=\"1\" applyFill=\"1\" applyBorder=\"1\" "
      + "applyAlignment=\"1\" applyProtection=\"1\"><alignment vertical=\"top\""
      + "\(wraps || isHeader ? " wrapText=\"1\"" : "")/>"
      + "<protection locked=\"\(isLocked || isHeader ? 1 : 0)\"/></xf>"
  }

  /// `xl/styles.xml`.
  static var part: MarkupOutput {
    var output = MarkupOutput()
    output.markup(
      "\(DOCXPackage.declaration)<styleSheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">"
        + "<fonts count=\"2\"><font><sz val=\"10\"/><name val=\"Arial\"/><family val=\"2\"/></font>"
        + "<font><b/><sz val=\"10\"/><color rgb=\"FF1F3550\"/><name val=\"Arial\"/><family val=\"2\"/></font></fonts>"
        + "<fills count=\"5\"><fill><patternFill patternType=\"none\"/></fill>"
        + "<fill><patternFill patternType=\"gray125\"/></fill>")
    for color in ["FFE3E9F1", "FFFFF0C2", "FFFBFBF2"] {
      output.markup(
        "<fill><patternFill patternType=\"solid\"><fgColor rgb=\"\(color)\"/><bgColor indexed=\"64\"/></patternFill></fill>"
      )
    }
    output.markup(
      "</fills><borders count=\"2\"><border><left/><right/><top/><bottom/><diagonal/></border><border>")
    for side in ["left", "right", "top", "bottom"] {
      output.markup("<\(side) style=\"thin\"><color rgb=\"FFC3CBD6\"/></\(side)>")
    }
    output.markup(
      "<diagonal/></border></borders><cellStyleXfs count=\"1\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\"/>"
        + "</cellStyleXfs><cellXfs count=\"32\">")
    for index in 0..<32 { output.markup(XLSXCellStyle(index: index).markup) }
    output.markup(
      "</cellXfs><cellStyles count=\"1\"><cellStyle name=\"Normal\" xfId=\"0\" builtinId=\"0\"/></cellStyles></styleSheet>"
    )
    return output
  }
}
