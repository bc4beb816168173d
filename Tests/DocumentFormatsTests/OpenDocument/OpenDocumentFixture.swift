@testable import DocumentFormats

/// Makes OpenDocument files out of the XML that a test is about.
struct OpenDocumentFixture {
  var mediaType = "application/vnd.oasis.opendocument.text"
  /// What stands in `office:text` or `office:spreadsheet`.
  var body = ""
  var automaticStyles = ""
  /// What stands in `office:styles` of `styles.xml`.
  var styles = ""
  /// What stands in `office:master-styles` of `styles.xml`.
  var masters = ""
  /// What stands in `office:meta`.
  var meta = ""
  var manifest: String?

  static let namespaces =
    [
      "office", "style", "text", "table", "drawing:draw", "xsl-fo-compatible:fo", "meta",
      "svg-compatible:svg", "datastyle:number", "form",
    ].map { entry in
      let parts = entry.split(separator: ":")
      return " xmlns:\(parts[parts.count - 1])=\"urn:oasis:names:tc:opendocument:xmlns:\(parts[0]):1.0\""
    }.joined()
    + " xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:xlink=\"http://www.w3.org/1999/xlink\""
    + " xmlns:calcext=\"urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0\""
    + " xmlns:field=\"urn:openoffice:names:experimental:ooo-ms-interop:xmlns:field:1.0\""
    + " xmlns:loext=\"urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0\""

  private var kind: String { mediaType.hasSuffix("spreadsheet") ? "spreadsheet" : "text" }

  private var content: String {
    "<office:automatic-styles>\(automaticStyles)</office:automatic-styles>"
      + "<office:body><office:\(kind)>\(body)</office:\(kind)></office:body>"
  }

  /// The packed file.
  func bytes() throws -> [UInt8] {
    var archive = ZIPWriter()
    try archive.addStored("mimetype", Array(mediaType.utf8))
    func part(_ name: String, _ root: String, _ inner: String) throws {
      try archive.add(
        name, Array("<office:\(root)\(Self.namespaces)>\(inner)</office:\(root)>".utf8))
    }
    try part("content.xml", "document-content", content)
    try part(
      "styles.xml", "document-styles",
      "<office:styles>\(styles)</office:styles><office:master-styles>\(masters)</office:master-styles>")
    try part("meta.xml", "document-meta", "<office:meta>\(meta)</office:meta>")
    if let manifest { try archive.add("META-INF/manifest.xml", Array(manifest.utf8)) }
    return try archive.bytes()
  }

  /// The same as one XML file.
  var flatBytes: [UInt8] {
    Array(
      ("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<office:document\(Self.namespaces) "
        + "office:mimetype=\"\(mediaType)\"><office:meta>\(meta)</office:meta>"
        + "<office:styles>\(styles)</office:styles>"
        + "<office:master-styles>\(masters)</office:master-styles>\(content)</office:document>").utf8)
  }

  func read(as name: String = "brev.odt") throws -> Reading {
    try FormatRegistry.standard.read(SourceFile(name: name, bytes: bytes()))
  }
}
