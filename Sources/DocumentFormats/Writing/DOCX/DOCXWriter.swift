import DocumentModel

/// Writes a word processor's file (ECMA-376, WordprocessingML, transitional).
///
/// Headings, lists, quotes and tables carry real styles, so that a secretary can go on in Word. Tracked
/// changes, comments, footnotes and links come out as such. Running heads and page stamps that a reader
/// found (`Block.isFurniture`) are left out: `Document.pageFurniture` says what every page shows.
public struct DOCXWriter: DocumentWriter {
  public init() {}

  /// The file's bytes: the same for the same document, on any day.
  public func bytes(for document: Document) throws(WriteError) -> [UInt8] {
    let notes = DOCXNotes(document)
    let comments = DOCXComments(document)
    var text = DOCXTextWriter(document, notes: notes, comments: comments)
    text.write(document.blocks, firstBlock: 0)
    let body = text.takePart()
    let footnotes = notes.part(.footnote, with: &text)
    let endnotes = notes.part(.endnote, with: &text)

    var package = DOCXPackage()
    let furniture = DOCXFurniture(document)
    let header = furniture.header.map { package.add($0, path: "word/header1.xml", kind: .header) }
    let footer = furniture.footer.map { package.add($0, path: "word/footer1.xml", kind: .footer) }
    if let footnotes {
      package.add(footnotes.xml, path: "word/footnotes.xml", kind: .footnotes, footnotes.links)
    }
    if let endnotes { package.add(endnotes.xml, path: "word/endnotes.xml", kind: .endnotes, endnotes.links) }
    if let xml = comments.part { package.add(xml, path: "word/comments.xml", kind: .comments) }
    if let xml = comments.extendedPart {
      package.add(xml, path: "word/commentsExtended.xml", kind: .commentsExtended)
    }
    package.add(
      text.styles.part(language: document.metadata.writtenLanguage), path: "word/styles.xml", kind: .styles)
    if let xml = text.numbering.part { package.add(xml, path: "word/numbering.xml", kind: .numbering) }
    package.add(
      DOCXSettings.part(document, hasFootnotes: footnotes != nil, hasEndnotes: endnotes != nil),
      path: "word/settings.xml", kind: .settings)

    var main = MarkupOutput()
    main.markup("\(DOCXPackage.declaration)<w:document\(DOCXPackage.namespaces)><w:body>")
    main.append(body.output)
    main.markup("<w:sectPr>")
    if let header { main.markup("<w:headerReference w:type=\"default\" r:id=\"\(header)\"/>") }
    if let footer { main.markup("<w:footerReference w:type=\"default\" r:id=\"\(footer)\"/>") }
    main.markup(
      "<w:pgSz w:w=\"11906\" w:h=\"16838\"/><w:pgMar w:top=\"1701\" w:right=\"1418\" w:bottom=\"1418\" "
        + "w:left=\"1418\" w:header=\"709\" w:footer=\"624\" w:gutter=\"0\"/></w:sectPr></w:body></w:document>"
    )
    package.setMain(main, links: body.links)
    package.setProperties(document.metadata)
    return try package.bytes()
  }
}
