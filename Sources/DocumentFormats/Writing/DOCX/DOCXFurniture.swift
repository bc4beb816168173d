import DocumentModel

/// Head and foot of every page.
struct DOCXFurniture {
  private let furniture: PageFurniture
  private let words: WriterWords

  init(_ document: Document) {
    furniture = document.pageFurniture
    words = WriterWords(language: document.metadata.language)
  }

  var header: MarkupOutput? {
    guard let text = furniture.header, !text.isEmpty else { return nil }
    var output = MarkupOutput()
    output.markup("\(DOCXPackage.declaration)<w:hdr\(DOCXPackage.namespaces)>")
    write(text, style: "Header", to: &output)
    output.markup("</w:hdr>")
    return output
  }

  var footer: MarkupOutput? {
    let text = furniture.footer ?? ""
    guard furniture.showsPageNumbers || !text.isEmpty else { return nil }
    var output = MarkupOutput()
    output.markup("\(DOCXPackage.declaration)<w:ftr\(DOCXPackage.namespaces)>")
    if !text.isEmpty { write(text, style: "Footer", to: &output) }
    if furniture.showsPageNumbers {
      output.markup(
        "<w:p><w:pPr><w:pStyle w:val=\"Footer\"/></w:pPr><w:r><w:t xml:space=\"preserve\">\(words.page) </w:t></w:r>"
          + field("PAGE") + "<w:r><w:t xml:space=\"preserve\"> \(words.of) </w:t></w:r>" + field("NUMPAGES")
          + "</w:p>")
    }
    output.markup("</w:ftr>")
    return output
  }

  private func write(_ text: String, style: String, to output: inout MarkupOutput) {
    for line in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
      output.markup("<w:p><w:pPr><w:pStyle w:val=\"\(style)\"/></w:pPr>")
      DOCXTextWriter.writeRun(String(line), properties: "", textElement: "w:t", to: &output)
      output.markup("</w:p>")
    }
  }

  /// A complex field (17.16.18); the stored result stands until the program counts the pages.
  private func field(_ code: String) -> String {
    "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText xml:space=\"preserve\"> \(code) </w:instrText>"
      + "</w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r><w:r><w:t>1</w:t></w:r>"
      + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>"
  }
}

/// `word/settings.xml`.
enum DOCXSettings {
  static func part(_ document: Document, hasFootnotes: Bool, hasEndnotes: Bool) -> MarkupOutput {
    var output = MarkupOutput()
    output.markup(
      "\(DOCXPackage.declaration)<w:settings\(DOCXPackage.namespaces)><w:zoom w:percent=\"100\"/>")
    output.markup("<w:defaultTabStop w:val=\"567\"/><w:characterSpacingControl w:val=\"doNotCompress\"/>")
    if hasFootnotes {
      output.markup("<w:footnotePr><w:footnote w:id=\"-1\"/><w:footnote w:id=\"0\"/></w:footnotePr>")
    }
    if hasEndnotes {
      output.markup("<w:endnotePr><w:endnote w:id=\"-1\"/><w:endnote w:id=\"0\"/></w:endnotePr>")
    }
    output.markup(
      "<w:compat><w:compatSetting w:name=\"compatibilityMode\" "
        + "w:uri=\"http://schemas.microsoft.com/office/word\" w:val=\"15\"/></w:compat>")
    output.markup("<w:themeFontLang w:val=\"\(document.metadata.writtenLanguage)\"/></w:settings>")
    return output
  }
}
