import DocumentModel

/// The parts of the file, what type each has, and how they refer to each other (ECMA-376 Part 2).
struct DOCXPackage {
  /// The parts that hang on the main part.
  enum Kind: String {
    case header, footer, footnotes, endnotes, comments, commentsExtended, styles, numbering, settings

    var contentType: String {
      "application/vnd.openxmlformats-officedocument.wordprocessingml.\(rawValue)+xml"
    }

    var relationshipType: String {
      self == .commentsExtended
        ? "http://schemas.microsoft.com/office/2011/relationships/commentsExtended"
        : "http://schemas.openxmlformats.org/officeDocument/2006/relationships/\(rawValue)"
    }
  }

  static let declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
  static let namespaces =
    " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
    + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\""
    + " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\""
    + " xmlns:w14=\"http://schemas.microsoft.com/office/word/2010/wordml\""
    + " xmlns:w15=\"http://schemas.microsoft.com/office/word/2012/wordml\" mc:Ignorable=\"w14 w15\""

  private var parts: [(path: String, kind: Kind, xml: [UInt8])] = []
  private var relationships: [(path: String, links: [SafeLink])] = []
  private var main: [UInt8] = []
  private var mainLinks: [SafeLink] = []
  private var core = MarkupOutput()
  private var app = MarkupOutput()
  private var custom: MarkupOutput?

  /// Adds a part that the main part refers to, and returns the id of that relationship.
  @discardableResult
  mutating func add(_ xml: MarkupOutput, path: String, kind: Kind, _ links: [SafeLink] = []) -> String {
    parts.append((path, kind, xml.bytes))
    if !links.isEmpty { relationships.append((path, links)) }
    return "rIdP\(parts.count)"
  }

  mutating func setMain(_ xml: MarkupOutput, links: [SafeLink]) {
    main = xml.bytes
    mainLinks = links
  }

  /// The properties that the document states about itself.
  mutating func setProperties(_ metadata: Metadata) {
    core = CoreProperties.part(metadata)
    custom = metadata.key.map(CustomProperties.part)
    app.markup(
      "\(Self.declaration)<Properties "
        + "xmlns=\"http://schemas.openxmlformats.org/officeDocument/2006/extended-properties\"><Application>")
    app.text(metadata.generator ?? "komdir")
    app.markup("</Application></Properties>")
  }

  func bytes() throws(WriteError) -> [UInt8] {
    var archive = ZIPWriter()
    try archive.add("[Content_Types].xml", contentTypes().bytes)
    try archive.add("_rels/.rels", packageRelationships().bytes)
    try archive.add("docProps/app.xml", app.bytes)
    try archive.add("docProps/core.xml", core.bytes)
    if let custom { try archive.add("docProps/custom.xml", custom.bytes) }
    try archive.add("word/_rels/document.xml.rels", mainRelationships().bytes)
    for (path, links) in relationships {
      let name = path.dropFirst("word/".count)
      try archive.add("word/_rels/\(name).rels", Self.relationships(links, parts: "").bytes)
    }
    try archive.add("word/document.xml", main)
    for part in parts { try archive.add(part.path, part.xml) }
    return try archive.bytes()
  }

  private func contentTypes() -> MarkupOutput {
    var output = MarkupOutput()
    output.markup(
      "\(Self.declaration)<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
        + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
        + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
        + "<Override PartName=\"/word/document.xml\" ContentType=\""
        + "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/>"
        + "<Override PartName=\"/docProps/core.xml\" "
        + "ContentType=\"application/vnd.openxmlformats-package.core-properties+xml\"/>"
        + "<Override PartName=\"/docProps/app.xml\" "
        + "ContentType=\"application/vnd.openxmlformats-officedocument.extended-properties+xml\"/>")
    if custom != nil {
      output.markup(
        "<Override PartName=\"/docProps/custom.xml\" "
          + "ContentType=\"application/vnd.openxmlformats-officedocument.custom-properties+xml\"/>")
    }
    for part in parts {
      output.markup("<Override PartName=\"/\(part.path)\" ContentType=\"\(part.kind.contentType)\"/>")
    }
    output.markup("</Types>")
    return output
  }

  private func packageRelationships() -> MarkupOutput {
    var output = MarkupOutput()
    let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    output.markup(
      "\(Self.declaration)<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
        + "<Relationship Id=\"rId1\" Type=\"\(office)/officeDocument\" Target=\"word/document.xml\"/>"
        + "<Relationship Id=\"rId2\" Type=\"http://schemas.openxmlformats.org/package/2006/relationships/metadata/"
        + "core-properties\" Target=\"docProps/core.xml\"/>"
        + "<Relationship Id=\"rId3\" Type=\"\(office)/extended-properties\" Target=\"docProps/app.xml\"/>")
    if custom != nil {
      output.markup(
        "<Relationship Id=\"rId4\" Type=\"\(office)/custom-properties\" Target=\"docProps/custom.xml\"/>")
    }
    output.markup("</Relationships>")
    return output
  }

  private func mainRelationships() -> MarkupOutput {
    var markup = ""
    for (index, part) in parts.enumerated() {
      markup +=
        "<Relationship Id=\"rIdP\(index + 1)\" Type=\"\(part.kind.relationshipType)\" "
        + "Target=\"\(part.path.dropFirst("word/".count))\"/>"
    }
    return Self.relationships(mainLinks, parts: markup)
  }

  private static func relationships(_ links: [SafeLink], parts: String) -> MarkupOutput {
    var output = MarkupOutput()
    output.markup(
      "\(declaration)<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">\(parts)"
    )
    for (index, link) in links.enumerated() {
      output.markup(
        "<Relationship Id=\"rIdL\(index + 1)\" TargetMode=\"External\" "
          + "Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink\"")
      output.attribute("Target", link.target)
      output.markup("/>")
    }
    output.markup("</Relationships>")
    return output
  }
}
