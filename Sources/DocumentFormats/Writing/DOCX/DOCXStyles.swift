import DocumentModel

/// `word/styles.xml` (17.7): Word's own styles under their own names, and one for each further name in use.
struct DOCXStyles {
  private struct Custom {
    var name: String
    var base: String
  }

  private var customs: [Custom] = []
  private var customIDs: [String: Int] = [:]

  /// The id of the style for a block.
  mutating func styleID(for block: Block) -> String {
    let base: String
    switch block.kind {
    case .heading(let level): base = "Heading\(min(max(level, 1), 9))"
    case .listItem:
      base = block.label?.contains { $0.isNumber || $0.isLetter } == true ? "ListNumber" : "ListBullet"
    case .paragraph, .tableRow: base = "Normal"
    }
    guard let name = block.styleName, !name.isEmpty else { return base }
    if let known = Self.knownIDs[name.lowercased()] {
      // A list item in "Normal" still wants its indent, a heading its level.
      return known == "Normal" ? base : known
    }
    if let id = customIDs[name] { return "Custom\(id + 1)" }
    customIDs[name] = customs.count
    customs.append(Custom(name: name, base: base))
    return "Custom\(customs.count)"
  }

  func part(language: String) -> MarkupOutput {
    var output = MarkupOutput()
    output.markup(
      "\(DOCXPackage.declaration)<w:styles\(DOCXPackage.namespaces)><w:docDefaults><w:rPrDefault><w:rPr>")
    output.markup(
      "<w:rFonts w:ascii=\"Arial\" w:hAnsi=\"Arial\" w:eastAsia=\"Arial\" w:cs=\"Arial\"/>")
    output.markup(
      "<w:sz w:val=\"21\"/><w:szCs w:val=\"21\"/><w:lang w:val=\"\(language)\" w:eastAsia=\"en-US\" ")
    output.markup("w:bidi=\"ar-SA\"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after=\"140\" ")
    output.markup("w:line=\"271\" w:lineRule=\"auto\"/></w:pPr></w:pPrDefault></w:docDefaults>")
    for style in Self.paragraphStyles { output.markup(style.markup) }
    for (index, custom) in customs.enumerated() {
      output.markup(
        "<w:style w:type=\"paragraph\" w:customStyle=\"1\" w:styleId=\"Custom\(index + 1)\"><w:name")
      output.attribute("w:val", custom.name)
      output.markup("/><w:basedOn w:val=\"\(custom.base)\"/><w:qFormat/></w:style>")
    }
    output.markup(Self.characterAndTableStyles)
    output.markup("</w:styles>")
    return output
  }

  private struct ParagraphStyle {
    var id: String
    var name: String
    var base: String? = "Normal"
    var next: String? = nil
    var paragraph = ""
    var run = ""
    var isCustom = false

    var markup: String {
      var markup = "<w:style w:type=\"paragraph\""
      if base == nil { markup += " w:default=\"1\"" }
      if isCustom { markup += " w:customStyle=\"1\"" }
      markup += " w:styleId=\"\(id)\"><w:name w:val=\"\(name)\"/>"
      if let base { markup += "<w:basedOn w:val=\"\(base)\"/>" }
      if let next { markup += "<w:next w:val=\"\(next)\"/>" }
      markup += "<w:qFormat/>"
      if !paragraph.isEmpty { markup += "<w:pPr>\(paragraph)</w:pPr>" }
      if !run.isEmpty { markup += "<w:rPr>\(run)</w:rPr>" }
      return markup + "</w:style>"
    }
  }

  /// Style ids by lower-case name.
  private static let knownIDs: [String: String] = Dictionary(
    paragraphStyles.map { ($0.name.lowercased(), $0.id) }, uniquingKeysWith: { first, _ in first })

  private static let paragraphStyles: [ParagraphStyle] =
    [
      ParagraphStyle(id: "Normal", name: "Normal", base: nil),
      ParagraphStyle(
        id: "Title", name: "Title", next: "Normal",
        paragraph:
          "<w:keepNext/><w:spacing w:before=\"240\" w:after=\"240\" w:line=\"240\" w:lineRule=\"auto\"/>",
        run: "<w:b/><w:color w:val=\"1F3550\"/><w:sz w:val=\"36\"/><w:szCs w:val=\"36\"/>"),
      ParagraphStyle(
        id: "Subtitle", name: "Subtitle", next: "Normal",
        paragraph: "<w:keepNext/><w:spacing w:after=\"200\"/>",
        run: "<w:color w:val=\"44546A\"/><w:sz w:val=\"26\"/><w:szCs w:val=\"26\"/>"),
    ]
    + (1...9).map { level in
      let size = [30, 26, 23, 22, 22, 22, 22, 22, 22][level - 1]
      let before = [360, 280, 220, 180, 180, 180, 180, 180, 180][level - 1]
      return ParagraphStyle(
        id: "Heading\(level)", name: "heading \(level)", next: "Normal",
        paragraph:
          "<w:keepNext/><w:keepLines/><w:spacing w:before=\"\(before)\" w:after=\"100\" w:line=\"240\" "
          + "w:lineRule=\"auto\"/><w:outlineLvl w:val=\"\(level - 1)\"/>",
        run: (level <= 3 ? "<w:b/>" : "<w:b/><w:i/>")
          + "<w:color w:val=\"1F3550\"/><w:sz w:val=\"\(size)\"/><w:szCs w:val=\"\(size)\"/>")
    } + [
      ParagraphStyle(
        id: "Annex", name: StyleName.annex, base: "Heading2", next: "Normal",
        paragraph: "<w:pageBreakBefore/>",
        isCustom: true),
      ParagraphStyle(
        id: "ListBullet", name: "List Bullet", paragraph: "<w:spacing w:after=\"70\"/>"),
      ParagraphStyle(
        id: "ListNumber", name: "List Number", paragraph: "<w:spacing w:after=\"70\"/>"),
      ParagraphStyle(
        id: "Quote", name: "Quote",
        paragraph: "<w:pBdr><w:left w:val=\"single\" w:sz=\"12\" w:space=\"10\" w:color=\"A6B1C0\"/></w:pBdr>"
          + "<w:ind w:left=\"425\" w:right=\"425\"/>", run: "<w:i/>"),
      ParagraphStyle(
        id: "Letterhead", name: StyleName.letterhead,
        paragraph: "<w:spacing w:after=\"0\" w:line=\"252\" w:lineRule=\"auto\"/><w:jc w:val=\"right\"/>",
        run: "<w:color w:val=\"44546A\"/><w:sz w:val=\"20\"/><w:szCs w:val=\"20\"/>", isCustom: true),
      ParagraphStyle(
        id: "Recipient", name: StyleName.recipient, paragraph: "<w:spacing w:after=\"0\"/>", isCustom: true),
      ParagraphStyle(
        id: "Date", name: "Date",
        paragraph: "<w:spacing w:before=\"240\" w:after=\"240\"/><w:jc w:val=\"right\"/>"),
      ParagraphStyle(
        id: "Subject", name: StyleName.subject, next: "Normal",
        paragraph: "<w:keepNext/><w:spacing w:before=\"360\" w:after=\"200\"/>",
        run: "<w:b/><w:sz w:val=\"26\"/><w:szCs w:val=\"26\"/>", isCustom: true),
      ParagraphStyle(
        id: "Signature", name: "Signature",
        paragraph:
          "<w:keepNext/><w:keepLines/><w:spacing w:before=\"320\" w:after=\"0\"/><w:contextualSpacing/>"
      ),
      ParagraphStyle(
        id: "Caption", name: "caption",
        paragraph: "<w:keepNext/><w:spacing w:before=\"120\" w:after=\"80\"/>",
        run: "<w:b/><w:sz w:val=\"20\"/><w:szCs w:val=\"20\"/>"),
      ParagraphStyle(
        id: "SmallPrint", name: StyleName.smallPrint, paragraph: "<w:spacing w:after=\"80\"/>",
        run: "<w:color w:val=\"44546A\"/><w:sz w:val=\"18\"/><w:szCs w:val=\"18\"/>", isCustom: true),
      ParagraphStyle(
        id: "Header", name: "header", paragraph: "<w:spacing w:after=\"0\"/><w:jc w:val=\"center\"/>",
        run: "<w:b/><w:color w:val=\"9C2A1C\"/><w:sz w:val=\"20\"/><w:szCs w:val=\"20\"/>"),
      ParagraphStyle(
        id: "Footer", name: "footer", paragraph: "<w:spacing w:after=\"0\"/><w:jc w:val=\"center\"/>",
        run: "<w:color w:val=\"44546A\"/><w:sz w:val=\"18\"/><w:szCs w:val=\"18\"/>"),
      ParagraphStyle(
        id: "TableText", name: "Table Text",
        paragraph: "<w:spacing w:before=\"40\" w:after=\"40\" w:line=\"252\" w:lineRule=\"auto\"/>",
        run: "<w:sz w:val=\"20\"/><w:szCs w:val=\"20\"/>", isCustom: true),
      ParagraphStyle(
        id: "FootnoteText", name: "footnote text",
        paragraph: "<w:spacing w:after=\"40\" w:line=\"240\" w:lineRule=\"auto\"/>",
        run: "<w:sz w:val=\"18\"/><w:szCs w:val=\"18\"/>"),
      ParagraphStyle(
        id: "EndnoteText", name: "endnote text",
        paragraph: "<w:spacing w:after=\"40\" w:line=\"240\" w:lineRule=\"auto\"/>",
        run: "<w:sz w:val=\"18\"/><w:szCs w:val=\"18\"/>"),
      ParagraphStyle(
        id: "CommentText", name: "annotation text",
        paragraph: "<w:spacing w:after=\"0\" w:line=\"240\" w:lineRule=\"auto\"/>",
        run: "<w:sz w:val=\"20\"/><w:szCs w:val=\"20\"/>"),
    ]

  private static let characterAndTableStyles =
    "<w:style w:type=\"character\" w:default=\"1\" w:styleId=\"DefaultParagraphFont\">"
    + "<w:name w:val=\"Default Paragraph Font\"/></w:style>"
    + character("Hyperlink", "Hyperlink", "<w:color w:val=\"0B5394\"/><w:u w:val=\"single\"/>")
    + character("FootnoteReference", "footnote reference", "<w:vertAlign w:val=\"superscript\"/>")
    + character("EndnoteReference", "endnote reference", "<w:vertAlign w:val=\"superscript\"/>")
    + character("CommentReference", "annotation reference", "<w:sz w:val=\"16\"/><w:szCs w:val=\"16\"/>")
    + "<w:style w:type=\"table\" w:default=\"1\" w:styleId=\"TableNormal\"><w:name w:val=\"Normal Table\"/>"
    + "<w:tblPr><w:tblInd w:w=\"0\" w:type=\"dxa\"/><w:tblCellMar><w:top w:w=\"0\" w:type=\"dxa\"/>"
    + "<w:left w:w=\"108\" w:type=\"dxa\"/><w:bottom w:w=\"0\" w:type=\"dxa\"/><w:right w:w=\"108\" w:type=\"dxa\"/>"
    + "</w:tblCellMar></w:tblPr></w:style>"
    + "<w:style w:type=\"table\" w:customStyle=\"1\" w:styleId=\"DocumentTable\"><w:name w:val=\"Document Table\"/>"
    + "<w:basedOn w:val=\"TableNormal\"/><w:tblPr><w:tblBorders>"
    + ["top", "left", "bottom", "right", "insideH", "insideV"].map {
      "<w:\($0) w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"A6B1C0\"/>"
    }.joined()
    + "</w:tblBorders></w:tblPr><w:tblStylePr w:type=\"firstRow\"><w:rPr><w:b/></w:rPr><w:tcPr>"
    + "<w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\"E3E9F1\"/></w:tcPr></w:tblStylePr></w:style>"

  private static func character(_ id: String, _ name: String, _ run: String) -> String {
    "<w:style w:type=\"character\" w:styleId=\"\(id)\"><w:name w:val=\"\(name)\"/>"
      + "<w:basedOn w:val=\"DefaultParagraphFont\"/><w:rPr>\(run)</w:rPr></w:style>"
  }
}
