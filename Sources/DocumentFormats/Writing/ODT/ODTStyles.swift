import DocumentModel

/// `styles.xml` (ODF 1.3 Part 3, 16): named styles, the page, its head and foot.
enum ODTStyles {
  /// A style that the document names and this file does not know.
  struct Custom: Equatable {
    var name: String
    var parent: String
  }

  private struct Paragraph {
    var id: String
    var name: String
    var parent = "Standard"
    var paragraph = ""
    var text = ""
    var outlineLevel: Int?
  }

  /// Style ids by lower-case name.
  static let ids: [String: String] = Dictionary(
    paragraphs.map { ($0.name.lowercased(), $0.id) }, uniquingKeysWith: { first, _ in first })

  private static let paragraphs: [Paragraph] =
    [
      Paragraph(
        id: "Title", name: "Title",
        paragraph: "fo:margin-top=\"4mm\" fo:margin-bottom=\"4mm\" fo:keep-with-next=\"always\"",
        text: "fo:font-size=\"18pt\" fo:font-weight=\"bold\" fo:color=\"#1f3550\""),
      Paragraph(id: "Subtitle", name: "Subtitle", text: "fo:font-size=\"13pt\" fo:color=\"#44546a\""),
    ]
    + (1...9).map { level in
      Paragraph(
        id: "Heading_20_\(level)", name: "Heading \(level)",
        paragraph:
          "fo:margin-top=\"\(level == 1 ? 6 : 4)mm\" fo:margin-bottom=\"2mm\" fo:keep-with-next=\"always\"",
        text:
          "fo:font-size=\"\([15, 13, 11.5, 11, 11, 11, 11, 11, 11][level - 1])pt\" fo:font-weight=\"bold\" "
          + "fo:color=\"#1f3550\"", outlineLevel: level)
    } + [
      Paragraph(
        id: "Annex", name: StyleName.annex, parent: "Heading_20_2", paragraph: "fo:break-before=\"page\"",
        outlineLevel: 2),
      Paragraph(id: "List_20_Bullet", name: "List Bullet", paragraph: "fo:margin-bottom=\"1mm\""),
      Paragraph(
        id: "Quotations", name: "Quote", paragraph: "fo:margin-left=\"8mm\" fo:margin-right=\"8mm\"",
        text: "fo:font-style=\"italic\""),
      Paragraph(
        id: "Letterhead", name: StyleName.letterhead,
        paragraph: "fo:margin-bottom=\"0mm\" fo:text-align=\"end\"",
        text: "fo:color=\"#44546a\""),
      Paragraph(id: "Recipient", name: StyleName.recipient, paragraph: "fo:margin-bottom=\"0mm\""),
      Paragraph(
        id: "Date", name: StyleName.date,
        paragraph: "fo:margin-top=\"4mm\" fo:margin-bottom=\"4mm\" fo:text-align=\"end\""),
      Paragraph(
        id: "Subject", name: StyleName.subject, paragraph: "fo:margin-top=\"6mm\" fo:margin-bottom=\"4mm\"",
        text: "fo:font-size=\"13pt\" fo:font-weight=\"bold\""),
      Paragraph(
        id: "Signature", name: StyleName.signature,
        paragraph: "fo:margin-bottom=\"0mm\" fo:keep-with-next=\"always\""),
      Paragraph(
        id: "Caption", name: StyleName.caption, paragraph: "fo:keep-with-next=\"always\"",
        text: "fo:font-size=\"10pt\" fo:font-weight=\"bold\""),
      Paragraph(
        id: "Small_20_Print", name: StyleName.smallPrint, text: "fo:font-size=\"9pt\" fo:color=\"#44546a\""),
      Paragraph(
        id: "Table_20_Text", name: "Table Text",
        paragraph: "fo:margin-top=\"0.5mm\" fo:margin-bottom=\"0.5mm\"",
        text: "fo:font-size=\"10pt\""),
      Paragraph(
        id: "Table_20_Heading", name: "Table Heading", parent: "Table_20_Text",
        text: "fo:font-weight=\"bold\""),
      Paragraph(
        id: "Footnote", name: "Footnote", paragraph: "fo:margin-bottom=\"0.5mm\"",
        text: "fo:font-size=\"9pt\""),
      Paragraph(
        id: "Header", name: "Header", paragraph: "fo:text-align=\"center\" fo:margin-bottom=\"0mm\"",
        text: "fo:font-weight=\"bold\" fo:color=\"#9c2a1c\""),
      Paragraph(
        id: "Footer", name: "Footer", paragraph: "fo:text-align=\"center\" fo:margin-bottom=\"0mm\"",
        text: "fo:font-size=\"9pt\" fo:color=\"#44546a\""),
    ]

  static func part(_ document: Document, customs: [Custom], hyphenates: Bool = false) -> MarkupOutput {
    let language = document.metadata.writtenLanguage.split(separator: "-")
    let country = language.count > 1 ? String(language[1]) : "none"
    var output = MarkupOutput()
    output.markup("\(ODTPackage.declaration)<office:document-styles\(ODTPackage.namespaces)>")
    output.markup(
      "<office:font-face-decls><style:font-face style:name=\"Arial\" svg:font-family=\"Arial, 'Liberation Sans'\"/>"
        + "</office:font-face-decls><office:styles><style:default-style style:family=\"paragraph\">"
        + "<style:paragraph-properties fo:line-height=\"113%\" fo:margin-bottom=\"2.5mm\"/>"
        + "<style:text-properties style:font-name=\"Arial\" fo:font-size=\"10.5pt\" "
        + "fo:language=\"\(language[0])\" fo:country=\"\(country)\"\(hyphenates ? hyphenation : "")/></style:default-style>"
        + "<style:style style:name=\"Standard\" style:family=\"paragraph\"/>")
    for style in paragraphs { output.markup(markup(style)) }
    for (index, custom) in customs.enumerated() {
      output.markup("<style:style style:name=\"Custom\(index + 1)\"")
      output.attribute("style:display-name", custom.name)
      output.markup(" style:family=\"paragraph\" style:parent-style-name=\"\(custom.parent)\"/>")
    }
    output.markup(
      "<text:notes-configuration text:note-class=\"footnote\" style:num-format=\"1\"/>"
        + "<text:notes-configuration text:note-class=\"endnote\" style:num-format=\"i\"/></office:styles>")
    output.markup(
      "<office:automatic-styles><style:page-layout style:name=\"Page\"><style:page-layout-properties "
        + "fo:page-width=\"210mm\" fo:page-height=\"297mm\" fo:margin-top=\"15mm\" fo:margin-bottom=\"12mm\" "
        + "fo:margin-left=\"25mm\" fo:margin-right=\"25mm\"/><style:header-style><style:header-footer-properties "
        + "fo:min-height=\"12mm\" fo:margin-bottom=\"5mm\"/></style:header-style><style:footer-style>"
        + "<style:header-footer-properties fo:min-height=\"10mm\" fo:margin-top=\"5mm\"/></style:footer-style>"
        + "</style:page-layout></office:automatic-styles><office:master-styles>"
        + "<style:master-page style:name=\"Standard\" style:page-layout-name=\"Page\">")
    writeFurniture(document, to: &output)
    output.markup("</style:master-page></office:master-styles></office:document-styles>")
    return output
  }

  /// At least two letters stay before the hyphen, and three go to the next line.
  private static let hyphenation =
    " fo:hyphenate=\"true\" fo:hyphenation-remain-char-count=\"2\" fo:hyphenation-push-char-count=\"3\""

  private static func markup(_ style: Paragraph) -> String {
    var markup =
      "<style:style style:name=\"\(style.id)\" style:display-name=\"\(style.name)\" style:family=\"paragraph\" "
      + "style:parent-style-name=\"\(style.parent)\""
    if let level = style.outlineLevel { markup += " style:default-outline-level=\"\(level)\"" }
    markup += ">"
    if !style.paragraph.isEmpty { markup += "<style:paragraph-properties \(style.paragraph)/>" }
    if !style.text.isEmpty { markup += "<style:text-properties \(style.text)/>" }
    return markup + "</style:style>"
  }

  private static func writeFurniture(_ document: Document, to output: inout MarkupOutput) {
    let furniture = document.pageFurniture
    let words = WriterWords(language: document.metadata.language)
    func lines(_ text: String, style: String) {
      for line in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
        output.markup("<text:p text:style-name=\"\(style)\">")
        ODTTextWriter.write(String(line), to: &output)
        output.markup("</text:p>")
      }
    }
    if let header = furniture.header, !header.isEmpty {
      output.markup("<style:header>")
      lines(header, style: "Header")
      output.markup("</style:header>")
    }
    let footer = furniture.footer ?? ""
    guard !footer.isEmpty || furniture.showsPageNumbers else { return }
    output.markup("<style:footer>")
    if !footer.isEmpty { lines(footer, style: "Footer") }
    if furniture.showsPageNumbers {
      output.markup(
        "<text:p text:style-name=\"Footer\">\(words.page) <text:page-number text:select-page=\"current\">1"
          + "</text:page-number> \(words.of) <text:page-count>1</text:page-count></text:p>")
    }
    output.markup("</style:footer>")
  }
}
