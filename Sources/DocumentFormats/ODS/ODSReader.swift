import DocumentModel

/// OpenDocument spreadsheets (ODF 1.0 to 1.4), packed or flat: every sheet with its values, hidden ones too, and
/// the comments on cells.
struct ODSReader: DocumentReader {
  func read(_ file: SourceFile, in context: ReadContext) throws(ReadError) -> Reading {
    var package = try OpenDocumentPackage(file, limits: context.limits)
    let stream = try package.content()
    var reader = ODSSheets(stream: stream, limits: context.limits)
    var isSpreadsheet = false
    while let event = try stream.next() {
      guard event == .start else { continue }
      switch stream.name {
      case "office:automatic-styles": try reader.styles()
      case "office:styles", "office:master-styles", "office:meta", "office:settings", "office:scripts":
        try stream.skip()
      case "office:spreadsheet":
        isSpreadsheet = true
        try reader.sheets()
      default: break
      }
    }
    guard isSpreadsheet else {
      throw .malformed(Place(part: package.contentPart), detail: "office:spreadsheet")
    }
    for sheet in reader.found where sheet.isHidden || !sheet.hiddenRows.isEmpty {
      package.warn(ReadWarning(.hiddenContent, place: Place(sheet: sheet.name)))
    }
    if !reader.changers.isEmpty {
      package.warn(
        ReadWarning(
          .changesInCells, place: Place(part: package.contentPart),
          detail: reader.changers.joined(separator: ", ")))
    }
    let metadata =
      package.read("meta.xml") { (stream) throws(ReadError) in try Metadata(openDocument: stream) }
      ?? Metadata()
    return Reading(
      document: Document(
        metadata: metadata, blocks: reader.boxes, comments: reader.comments, sheets: reader.found),
      format: .ods,
      warnings: package.warnings)
  }

  static func recognises(_ file: SourceFile) -> Bool {
    PackageKind.of(file) == .ods
      || ODTReader.isFlat(file, mediaType: "application/vnd.oasis.opendocument.spreadsheet")
  }
}
