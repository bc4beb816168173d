@testable import DocumentFormats

/// The draft of `FeedbackFixture` as files with a comment, an insertion and a deletion at every place where one can
/// stand, written part by part: no writer of ours would put them all there.
enum MarkedFiles {
  /// Places of a Word file, in the order of the file.
  static let wordPlaces = [
    "body", "heading", "list", "link", "field", "inlineControl", "blockControl", "cell", "innerCell",
    "footnote",
    "endnote", "cellFootnote", "box", "header", "footer",
  ]
  static let textPlaces = [
    "body", "heading", "list", "section", "cell", "innerCell", "footnote", "endnote", "cellFootnote", "box",
    "control", "header", "footer",
  ]

  /// The words that a mark at a place brings.
  static func inserted(_ place: String) -> String { "indsat\(place)" }
  static func deleted(_ place: String) -> String { "slettet\(place)" }
  static func comment(_ place: String) -> String { "kommentar\(place)" }

  /// Places where the format has no comments.
  static func hasComment(_ place: String, inWord: Bool) -> Bool {
    !inWord || (place != "header" && place != "footer")
  }

  // MARK: Word

  static func docx(draft: [String]) throws -> [UInt8] {
    let paragraphs = draft.map { "<w:p>\(run($0))</w:p>" }.joined()
    func p(_ place: String, _ properties: String = "") -> String { "<w:p>\(properties)\(word(place))</w:p>" }
    func note(_ kind: String, _ id: Int) -> String { "<w:r><w:\(kind)Reference w:id=\"\(id)\"/></w:r>" }
    let body =
      paragraphs + p("body") + p("heading", "<w:pPr><w:pStyle w:val=\"Heading1\"/></w:pPr>")
      + p("list", "<w:pPr><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr></w:pPr>")
      + "<w:p><w:hyperlink r:id=\"rX\">\(word("link"))</w:hyperlink></w:p>"
      + "<w:p><w:fldSimple w:instr=\"REF a\">\(word("field"))</w:fldSimple></w:p>"
      + "<w:p>\(run("a"))<w:sdt><w:sdtContent>\(word("inlineControl"))</w:sdtContent></w:sdt></w:p>"
      + "<w:sdt><w:sdtPr/><w:sdtContent>\(p("blockControl"))</w:sdtContent></w:sdt>"
      + "<w:tbl><w:tr><w:tc>\(p("cell"))</w:tc><w:tc><w:tbl><w:tr><w:tc>\(p("innerCell"))</w:tc></w:tr></w:tbl>"
      + "<w:p>\(note("footnote", 2))</w:p></w:tc></w:tr></w:tbl>"
      + "<w:p>\(run("b"))\(note("footnote", 1))\(note("endnote", 1))</w:p>"
      + "<w:p><w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing><wps:txbx><w:txbxContent>"
      + p("box") + "</w:txbxContent></wps:txbx></w:drawing></mc:Choice></mc:AlternateContent></w:r></w:p>"
    var archive = ZIPWriter()
    let types = "http://schemas.openxmlformats.org/package/2006/content-types"
    let links = "http://schemas.openxmlformats.org/package/2006/relationships"
    let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    try archive.add("[Content_Types].xml", Array("<Types xmlns=\"\(types)\"/>".utf8))
    try archive.add(
      "_rels/.rels",
      Array(
        "<Relationships xmlns=\"\(links)\"><Relationship Id=\"a\" Type=\"\(office)/officeDocument\" Target=\"word/document.xml\"/></Relationships>"
          .utf8))
    let comments = wordPlaces.filter { hasComment($0, inWord: true) }.map {
      "<w:comment w:id=\"\(number($0))\" w:author=\"K \($0)\"><w:p>\(run(comment($0)))</w:p></w:comment>"
    }.joined()
    let parts: [(kind: String, root: String, content: String)] = [
      ("comments", "comments", comments),
      (
        "footnotes", "footnotes",
        "<w:footnote w:id=\"1\">\(p("footnote"))</w:footnote><w:footnote w:id=\"2\">\(p("cellFootnote"))</w:footnote>"
      ),
      ("endnotes", "endnotes", "<w:endnote w:id=\"1\">\(p("endnote"))</w:endnote>"),
      ("header", "hdr", p("header")), ("footer", "ftr", p("footer")),
    ]
    try archive.add("word/document.xml", Array(element("document", "<w:body>\(body)</w:body>").utf8))
    var targets = ""
    for part in parts {
      targets +=
        "<Relationship Id=\"r\(part.kind)\" Type=\"\(office)/\(part.kind)\" Target=\"\(part.kind).xml\"/>"
      try archive.add("word/\(part.kind).xml", Array(element(part.root, part.content).utf8))
    }
    try archive.add(
      "word/_rels/document.xml.rels",
      Array("<Relationships xmlns=\"\(links)\">\(targets)</Relationships>".utf8))
    return try archive.bytes()
  }

  private static func number(_ place: String) -> Int { wordPlaces.firstIndex(of: place) ?? 0 }

  private static func run(_ text: String) -> String {
    "<w:r><w:t xml:space=\"preserve\">\(text)</w:t></w:r>"
  }

  private static func word(_ place: String) -> String {
    let id = number(place)
    let hangs = hasComment(place, inWord: true)
    return run("om ") + (hangs ? "<w:commentRangeStart w:id=\"\(id)\"/>" : "")
      + "<w:ins w:id=\"1\(id)\" w:author=\"A \(place)\">\(run(inserted(place)))</w:ins>"
      + "<w:del w:id=\"2\(id)\" w:author=\"B \(place)\"><w:r><w:delText>\(deleted(place))</w:delText></w:r></w:del>"
      + (hangs
        ? "<w:commentRangeEnd w:id=\"\(id)\"/><w:r><w:commentReference w:id=\"\(id)\"/></w:r>" : "")
      + run(" her")
  }

  private static func element(_ name: String, _ content: String) -> String {
    """
    <w:\(name) xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" \
    xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" \
    xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" \
    xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape">\(content)</w:\(name)>
    """
  }

  // MARK: OpenDocument

  static func odt(draft: [String]) throws -> [UInt8] {
    func p(_ place: String) -> String { "<text:p>\(text(place))</text:p>" }
    func note(_ kind: String, _ place: String) -> String {
      "<text:note text:note-class=\"\(kind)\"><text:note-citation>1</text:note-citation><text:note-body>\(p(place))</text:note-body></text:note>"
    }
    func cell(_ content: String) -> String { "<table:table-cell>\(content)</table:table-cell>" }
    func table(_ cells: String) -> String {
      "<table:table><table:table-row>\(cells)</table:table-row></table:table>"
    }
    let inBody = textPlaces.filter { $0 != "header" && $0 != "footer" }
    let body =
      changes(inBody) + draft.map { "<text:p>\($0)</text:p>" }.joined() + p("body")
      + "<text:h text:outline-level=\"1\">\(text("heading"))</text:h>"
      + "<text:list><text:list-item>\(p("list"))</text:list-item></text:list>"
      + "<text:section text:name=\"S\">\(p("section"))</text:section>"
      + table(
        cell(p("cell")) + cell(table(cell(p("innerCell"))))
          + cell("<text:p>c\(note("footnote", "cellFootnote"))</text:p>"))
      + "<text:p>a\(note("footnote", "footnote")) b\(note("endnote", "endnote"))</text:p>"
      + "<text:p>d<draw:frame><draw:text-box>\(p("box"))</draw:text-box></draw:frame></text:p>"
      + "<text:p>e<loext:content-control>\(text("control"))</loext:content-control></text:p>"
    let masters =
      "<style:master-page style:name=\"Standard\"><style:header>\(changes(["header"]))\(p("header"))</style:header>"
      + "<style:footer>\(changes(["footer"]))\(p("footer"))</style:footer></style:master-page>"
    var archive = ZIPWriter()
    try archive.addStored("mimetype", Array("application/vnd.oasis.opendocument.text".utf8))
    try archive.add(
      "content.xml",
      Array(office("document-content", "<office:body><office:text>\(body)</office:text></office:body>").utf8))
    try archive.add(
      "styles.xml",
      Array(office("document-styles", "<office:master-styles>\(masters)</office:master-styles>").utf8))
    return try archive.bytes()
  }

  private static func changes(_ places: [String]) -> String {
    "<text:tracked-changes>"
      + places.map { place -> String in
        func region(_ id: String, _ kind: String, _ author: String, _ words: String) -> String {
          "<text:changed-region xml:id=\"\(id)\"><text:\(kind)><office:change-info><dc:creator>\(author)</dc:creator>"
            + "</office:change-info>\(words)</text:\(kind)></text:changed-region>"
        }
        return region("i\(place)", "insertion", "A \(place)", "")
          + region("d\(place)", "deletion", "B \(place)", "<text:p>\(deleted(place))</text:p>")
      }.joined() + "</text:tracked-changes>"
  }

  private static func text(_ place: String) -> String {
    "om <text:change-start text:change-id=\"i\(place)\"/>\(inserted(place))<text:change-end text:change-id=\"i\(place)\"/>"
      + "<text:change text:change-id=\"d\(place)\"/><office:annotation><dc:creator>K \(place)</dc:creator>"
      + "<text:p>\(comment(place))</text:p></office:annotation> her"
  }

  private static func office(_ name: String, _ content: String) -> String {
    let namespaces = ["office", "style", "text", "table", "drawing:draw"].map { entry -> String in
      let parts = entry.split(separator: ":")
      return " xmlns:\(parts[parts.count - 1])=\"urn:oasis:names:tc:opendocument:xmlns:\(parts[0]):1.0\""
    }.joined()
    return "<office:\(name)\(namespaces) xmlns:dc=\"http://purl.org/dc/elements/1.1/\""
      + " xmlns:loext=\"urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0\">\(content)</office:\(name)>"
  }
}
