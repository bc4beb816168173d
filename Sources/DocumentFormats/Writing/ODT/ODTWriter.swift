import DocumentModel

/// Writes an OpenDocument text (ODF 1.3): what `DOCXWriter` keeps, in the format of LibreOffice.
public struct ODTWriter: DocumentWriter {
  /// Whether words are parted at the ends of lines: so on paper, not where somebody writes on.
  private let hyphenates: Bool

  public init() { self.init(hyphenates: false) }

  init(hyphenates: Bool) { self.hyphenates = hyphenates }

  /// The file's bytes: the same for the same document, on any day.
  public func bytes(for document: Document) throws(WriteError) -> [UInt8] {
    var text = ODTTextWriter(document)
    text.write(document.blocks, firstBlock: 0)
    var content = MarkupOutput()
    content.markup("\(ODTPackage.declaration)<office:document-content\(ODTPackage.namespaces)>")
    content.append(text.automaticStyles)
    content.markup("<office:body><office:text>")
    content.append(text.trackedChanges)
    content.append(text.output)
    content.markup("</office:text></office:body></office:document-content>")

    var archive = ZIPWriter()
    try archive.addStored("mimetype", Array(ODTPackage.mediaType.utf8))
    try archive.add("META-INF/manifest.xml", ODTPackage.manifest.bytes)
    try archive.add("content.xml", content.bytes)
    try archive.add("meta.xml", ODTPackage.meta(document.metadata).bytes)
    try archive.add(
      "styles.xml",
      ODTStyles.part(
        document, customs: text.customStyles, hyphenates: hyphenates
      ).bytes)
    return try archive.bytes()
  }
}

/// The parts round the text.
enum ODTPackage {
  static let mediaType = "application/vnd.oasis.opendocument.text"
  static let declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
  static let namespaces =
    [
      "office", "style", "text", "table", "drawing:draw", "xsl-fo-compatible:fo", "meta",
      "svg-compatible:svg",
    ].map { entry in
      let parts = entry.split(separator: ":")
      return " xmlns:\(parts[parts.count - 1])=\"urn:oasis:names:tc:opendocument:xmlns:\(parts[0]):1.0\""
    }.joined()
    + " xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:xlink=\"http://www.w3.org/1999/xlink\""
    + " xmlns:loext=\"urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0\""
    + " office:version=\"1.3\""

  static var manifest: MarkupOutput {
    var output = MarkupOutput()
    let name = "urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"
    output.markup("\(declaration)<manifest:manifest xmlns:manifest=\"\(name)\" manifest:version=\"1.3\">")
    output.markup("<manifest:file-entry manifest:full-path=\"/\" manifest:media-type=\"\(mediaType)\"/>")
    for part in ["content.xml", "meta.xml", "styles.xml"] {
      output.markup("<manifest:file-entry manifest:full-path=\"\(part)\" manifest:media-type=\"text/xml\"/>")
    }
    output.markup("</manifest:manifest>")
    return output
  }

  static func meta(_ metadata: Metadata) -> MarkupOutput {
    var output = MarkupOutput()
    output.markup("\(declaration)<office:document-meta\(namespaces)><office:meta>")
    let properties = [
      ("meta:generator", metadata.generator ?? "komdir"), ("dc:title", metadata.title),
      ("meta:initial-creator", metadata.author), ("dc:creator", metadata.lastModifiedBy ?? metadata.author),
      ("meta:creation-date", metadata.created.flatMap { XMLDate.isDateTime($0) ? $0 : nil }),
      ("dc:date", metadata.modified.flatMap { XMLDate.isDateTime($0) ? $0 : nil }),
      ("dc:language", metadata.writtenLanguage),
    ]
    for (name, value) in properties {
      guard let value else { continue }
      output.markup("<\(name)>")
      output.text(value)
      output.markup("</\(name)>")
    }
    if let key = metadata.key {
      output.markup("<meta:user-defined meta:name=\"\(CustomProperties.name)\">")
      output.text(key)
      output.markup("</meta:user-defined>")
    }
    output.markup("</office:meta></office:document-meta>")
    return output
  }
}
