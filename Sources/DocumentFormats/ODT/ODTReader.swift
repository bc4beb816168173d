import DocumentModel

/// OpenDocument texts (ODF 1.0 to 1.4) by LibreOffice, OpenOffice, Word, Google Docs and others, packed or flat:
/// joins what the readers of the single parts give.
struct ODTReader: DocumentReader {
  func read(_ file: SourceFile, in context: ReadContext) throws(ReadError) -> Reading {
    var package = try OpenDocumentPackage(file, limits: context.limits)
    let sheet = package.read("styles.xml") { (stream) throws(ReadError) in try ODTStyleSheet(stream) }
    var styles = sheet ?? ODTStyleSheet()
    var document = Document()
    let stream = try package.content()
    var isText = false
    while let event = try stream.next() {
      guard event == .start else { continue }
      switch stream.name {
      case "office:automatic-styles": try styles.read(stream, isAutomatic: true)
      case "office:styles", "office:master-styles", "office:meta", "office:settings", "office:scripts":
        try stream.skip()
      case "office:text":
        isText = true
        var body = ODTBody(
          stream: stream, part: package.contentPart, styles: styles, limits: context.limits)
        document.blocks = try body.blocks()
        document.notes = body.notes
        document.revisions = body.markup.revisions
        let comments = body.markup.finished(budget: context.limits.anchorBytes)
        document.comments = comments.comments
        for warning in body.warnings { package.warn(warning) }
        if comments.isCut { package.warn(ReadWarning(.truncated, place: Place(part: package.contentPart))) }
      default: break
      }
    }
    guard isText else {
      throw .malformed(Place(part: package.contentPart), detail: "office:text")
    }
    if package.hasPictures, document.comments.isEmpty,
      document.blocks.allSatisfy({ PictureWarnings.isBlank($0.text(.all)) })
    {
      package.warn(ReadWarning(.pictureOnly, place: Place(part: package.contentPart)))
    }
    // A part that could not be read is not read again, to be warned of twice.
    if sheet != nil { readFurniture(of: &package, into: &document, context.limits) }
    document.metadata =
      package.read("meta.xml") { (stream) throws(ReadError) in try Metadata(openDocument: stream) }
      ?? Metadata()
    return Reading(document: document, format: .odt, warnings: package.warnings)
  }

  private func readFurniture(
    of package: inout OpenDocumentPackage, into document: inout Document, _ limits: Limits
  ) {
    let furniture = package.read("styles.xml") { (stream) throws(ReadError) in
      try OpenDocumentFurniture(stream, limits: limits)
    }
    guard let furniture else { return }
    document.pageFurniture.header = furniture.header
    document.pageFurniture.footer = furniture.footer
    document.pageFurniture.comments = furniture.comments
    document.pageFurniture.revisions = furniture.revisions
    guard let detail = FurnitureReader.detail(furniture.revisions, furniture.comments) else { return }
    package.warn(ReadWarning(.markupInFurniture, place: Place(part: "styles.xml"), detail: detail))
  }

  /// An ODT package, or one flat XML file of the same content.
  static func recognises(_ file: SourceFile) -> Bool {
    PackageKind.of(file) == .odt || isFlat(file, mediaType: "application/vnd.oasis.opendocument.text")
  }

  /// Whether the file is one XML document with everything in it (ODF 1.3 Part 3, 3.1.2).
  static func isFlat(_ file: SourceFile, mediaType: String) -> Bool {
    guard file.mayBeMarkup else { return false }
    let head = String(decoding: file.bytes.prefix(16_384), as: UTF8.self)
    guard head.hasPrefix("<") || head.hasPrefix("\u{FEFF}<"), head.contains("<office:document ") else {
      return false
    }
    return head.contains(mediaType)
  }
}
