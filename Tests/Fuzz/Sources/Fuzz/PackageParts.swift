import DocumentFormats

/// A package of small parts, of which the first byte of an input picks one and the rest takes its place.
struct PackageParts: Sendable {
  /// The name of the file, for the reader's choice.
  var file: String
  var parts: [(name: String, content: String)]
  var fuzzed: [String]

  func read(_ bytes: [UInt8]) {
    guard let first = bytes.first else { return }
    let chosen = fuzzed[Int(first) % fuzzed.count]
    var archive = ZIPWriter()
    for part in parts {
      let content = part.name == chosen ? Array(bytes.dropFirst()) : Array(part.content.utf8)
      guard (try? archive.add(part.name, content)) != nil else { return }
    }
    if let packed = try? archive.bytes() { Reading.read(packed, as: file) }
  }

  /// The relationships part of a package or part.
  private static func relationships(_ targets: [(kind: String, target: String)]) -> String {
    let space = "http://schemas.openxmlformats.org/package/2006/relationships"
    let kinds = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
    let list = targets.enumerated().map {
      "<Relationship Id=\"r\($0)\" Type=\"\(kinds)\($1.kind)\" Target=\"/\($1.target)\"/>"
    }
    return "<Relationships xmlns=\"\(space)\">\(list.joined())</Relationships>"
  }

  static let word = madeWord()
  static let excel = madeExcel()
  static let odt = madeOdt()
  static let ods = madeOds()

  // MARK: Word

  private static func madeWord() -> PackageParts {
    let space = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    let kinds = ["styles", "numbering", "comments", "commentsExtended", "footnotes", "endnotes"]
    let body =
      "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr></w:pPr><w:commentRangeStart w:id=\"1\"/>"
      + "<w:r><w:t>a</w:t><w:footnoteReference w:id=\"2\"/><w:endnoteReference w:id=\"2\"/></w:r><w:commentRangeEnd w:id=\"1\"/></w:p>"
    return PackageParts(
      file: "svar.docx",
      parts: [
        ("[Content_Types].xml", "<Types/>"),
        ("_rels/.rels", relationships([("officeDocument", "word/document.xml")])),
        ("word/document.xml", "<w:document xmlns:w=\"\(space)\"><w:body>\(body)</w:body></w:document>"),
        ("word/_rels/document.xml.rels", relationships(kinds.map { ($0, "word/\($0).xml") })),
      ] + kinds.map { ("word/\($0).xml", "<w:\($0) xmlns:w=\"\(space)\"/>") },
      fuzzed: ["word/document.xml", "_rels/.rels"] + kinds.map { "word/\($0).xml" })
  }

  // MARK: Excel

  private static func madeExcel() -> PackageParts {
    let space = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    let links = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    return PackageParts(
      file: "ark.xlsx",
      parts: [
        ("[Content_Types].xml", "<Types/>"),
        ("_rels/.rels", relationships([("officeDocument", "xl/workbook.xml")])),
        (
          "xl/workbook.xml",
          "<workbook xmlns=\"\(space)\" xmlns:r=\"\(links)\"><sheets><sheet name=\"a\" r:id=\"r0\"/></sheets></workbook>"
        ),
        (
          "xl/_rels/workbook.xml.rels",
          relationships([
            ("worksheet", "xl/sheet.xml"), ("sharedStrings", "xl/strings.xml"), ("styles", "xl/styles.xml"),
            ("person", "xl/person.xml"),
          ])
        ),
        (
          "xl/sheet.xml",
          "<worksheet xmlns=\"\(space)\"><sheetData><row><c t=\"s\"><v>0</v></c><c s=\"1\"><v>46096.5</v></c></row></sheetData></worksheet>"
        ),
        (
          "xl/_rels/sheet.xml.rels",
          relationships([("comments", "xl/comments.xml"), ("threadedComment", "xl/threads.xml")])
        ),
        ("xl/strings.xml", "<sst xmlns=\"\(space)\"><si><t>a</t></si></sst>"),
        (
          "xl/styles.xml",
          "<styleSheet xmlns=\"\(space)\"><cellXfs><xf/><xf numFmtId=\"22\"/></cellXfs></styleSheet>"
        ),
        ("xl/person.xml", "<personList/>"), ("xl/comments.xml", "<comments xmlns=\"\(space)\"/>"),
        ("xl/threads.xml", "<ThreadedComments/>"),
      ],
      fuzzed: [
        "xl/sheet.xml", "xl/workbook.xml", "xl/strings.xml", "xl/styles.xml", "xl/comments.xml",
        "xl/threads.xml",
      ])
  }

  // MARK: OpenDocument

  private static func madeOdt() -> PackageParts {
    openDocument(
      "svar.odt", mediaType: "application/vnd.oasis.opendocument.text",
      body:
        "<office:text><text:h text:outline-level=\"1\">a</text:h><text:list text:style-name=\"L\"><text:list-item><text:p text:style-name=\"P\">b</text:p></text:list-item></text:list></office:text>"
    )
  }

  private static func madeOds() -> PackageParts {
    openDocument(
      "ark.ods", mediaType: "application/vnd.oasis.opendocument.spreadsheet",
      body:
        "<office:spreadsheet><table:table table:name=\"a\"><table:table-row><table:table-cell><text:p>b</text:p></table:table-cell></table:table-row></table:table></office:spreadsheet>"
    )
  }

  private static func openDocument(_ file: String, mediaType: String, body: String) -> PackageParts {
    let spaces = ["office", "style", "text", "table", "meta"].map {
      " xmlns:\($0)=\"urn:oasis:names:tc:opendocument:xmlns:\($0):1.0\""
    }.joined()
    func part(_ name: String, _ inner: String) -> String {
      "<office:\(name)\(spaces)>\(inner)</office:\(name)>"
    }
    return PackageParts(
      file: file,
      parts: [
        ("mimetype", mediaType),
        ("content.xml", part("document-content", "<office:body>\(body)</office:body>")),
        ("styles.xml", part("document-styles", "<office:styles/>")),
        ("meta.xml", part("document-meta", "<office:meta/>")),
        ("META-INF/manifest.xml", "<manifest/>"),
      ],
      fuzzed: ["content.xml", "styles.xml", "meta.xml", "META-INF/manifest.xml"])
  }
}
