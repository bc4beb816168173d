import DocumentModel

/// Excel workbooks (ECMA-376, SpreadsheetML, transitional and strict): every worksheet with the values that a
/// person sees, hidden ones too, and the comments on cells.
struct XLSXReader: DocumentReader {
  func read(_ file: SourceFile, in context: ReadContext) throws(ReadError) -> Reading {
    let package = try ZIPPackage(file.bytes, limits: context.limits)
    let root = try Relationships(of: "", in: package)
    guard let main = root.part("officeDocument"), let entry = package.entry(main) else {
      throw .missingPart("xl/workbook.xml")
    }
    let relationships = try Relationships(of: main, in: package)
    let (sheets, uses1904) = try workbook(
      XMLStream(package.open(entry), part: main, vocabulary: .ooxml, limits: context.limits))
    var reading = Reading(document: Document(), format: .xlsx)
    reading.warnings += package.warnings(
      read: Set(package.entries.lazy.map(\.name).filter { $0.hasSuffix(".xml") }))
    let strings =
      try stream(relationships.part("sharedStrings"), package).map { stream throws(ReadError) in
        try SharedStrings(stream, limits: context.limits)
      } ?? SharedStrings()
    let formats = optional(relationships.part("styles"), package, &reading.warnings) {
      stream throws(ReadError) in
      try NumberFormats(stream)
    }
    let people = optional(relationships.part("person"), package, &reading.warnings) {
      stream throws(ReadError) in
      try CellCommentsReader.people(stream)
    }
    let reader = SheetReader(
      strings: strings, formats: formats ?? NumberFormats(), uses1904: uses1904, limits: context.limits)
    var size = SheetReader.Size()
    var printed = SheetReader.Printed()
    var read: Set<String> = []
    var hasParts = false
    for listed in sheets {
      // Each sheet has a part of its own: one that thousands of names share would be read as often.
      guard let part = relationships.part(id: listed.relationship), read.insert(part).inserted,
        let stream = try stream(part, package)
      else {
        reading.warnings.append(ReadWarning(.missingPart, place: Place(sheet: listed.name)))
        continue
      }
      hasParts = true
      var sheet = Sheet(name: listed.name, isHidden: listed.isHidden)
      let oddRows = size.oddRows
      let lostStrings = size.lostStrings
      guard try reader.read(stream, into: &sheet, size: &size, printed: &printed) else { continue }
      trim(&sheet)
      if size.oddRows > oddRows {
        reading.warnings.append(
          ReadWarning(
            .damagedPart, place: Place(sheet: sheet.name), detail: "row × \(size.oddRows - oddRows)"))
      }
      if size.lostStrings > lostStrings {
        reading.warnings.append(
          ReadWarning(
            .damagedPart, place: Place(sheet: sheet.name),
            detail: "shared string × \(size.lostStrings - lostStrings)"))
      }
      if sheet.isHidden || !sheet.hiddenRows.isEmpty {
        reading.warnings.append(ReadWarning(.hiddenContent, place: Place(sheet: sheet.name)))
      }
      reading.document.sheets.append(sheet)
      try readWhatLiesOverCells(of: part, listed.name, package, people ?? [:], into: &reading)
    }
    guard hasParts || sheets.isEmpty else { throw .missingPart("xl/worksheets") }
    if !printed.heads.isEmpty {
      reading.document.pageFurniture.header = printed.heads.joined(separator: "\n")
    }
    if !printed.feet.isEmpty { reading.document.pageFurniture.footer = printed.feet.joined(separator: "\n") }
    reading.document.metadata = metadata(root, package, &reading.warnings)
    warnOfChanges(relationships, package, &reading)
    let macros = package.entries.first {
      let name = ZIPPackage.path($0.name).lowercased()
      return name == "xl/vbaproject.bin" || name.hasPrefix("xl/macrosheets/")
    }
    if let macros { reading.warnings.append(ReadWarning(.activeContent, place: Place(part: macros.name))) }
    reading.warnings += package.altered.warnings
    return reading
  }

  private typealias ListedSheet = (name: String, relationship: String, isHidden: Bool)

  private func workbook(_ stream: XMLStream) throws(ReadError) -> ([ListedSheet], uses1904: Bool) {
    var sheets: [ListedSheet] = []
    var uses1904 = false
    var isWorkbook = false
    while let event = try stream.next() {
      guard event == .start else { continue }
      switch stream.name {
      case "s:workbook": isWorkbook = true
      case "s:workbookPr": uses1904 = stream["date1904"] == "1" || stream["date1904"] == "true"
      case "s:sheet":
        let state = stream["state"] ?? "visible"
        guard sheets.count < 10_000 else {
          throw .overLimit(Place(part: "xl/workbook.xml"), .entries(10_000))
        }
        sheets.append((stream["name"] ?? "", stream["r:id"] ?? "", state != "visible"))
      default: break
      }
    }
    guard isWorkbook else { throw .malformed(Place(part: "xl/workbook.xml"), detail: "workbook") }
    return (sheets, uses1904)
  }

  private func stream(_ part: String?, _ package: ZIPPackage) throws(ReadError) -> XMLStream? {
    guard let part, let entry = package.entry(part) else { return nil }
    return try XMLStream(package.open(entry), part: part, vocabulary: .ooxml, limits: package.limits)
  }

  /// Reads a part beside the sheets; what goes wrong there is a warning.
  private func optional<Value>(
    _ part: String?, _ package: ZIPPackage, _ warnings: inout [ReadWarning],
    _ body: (XMLStream) throws(ReadError) -> Value
  ) -> Value? {
    do {
      return try strictly(part, package, &warnings, body)
    } catch {
      warnings.append(ReadWarning(.damagedPart, place: Place(part: part), detail: error.detail))
      return nil
    }
  }

  /// Reads a part with what members say; damage is a warning.
  ///
  /// - Throws: `ReadError.overLimit` alone.
  private func strictly<Value>(
    _ part: String?, _ package: ZIPPackage, _ warnings: inout [ReadWarning],
    _ body: (XMLStream) throws(ReadError) -> Value
  ) throws(ReadError) -> Value? {
    guard let part else { return nil }
    do {
      guard let stream = try stream(part, package) else {
        warnings.append(ReadWarning(.missingPart, place: Place(part: part)))
        return nil
      }
      return try body(stream)
    } catch {
      if case .overLimit = error { throw error }
      warnings.append(ReadWarning(.damagedPart, place: Place(part: part), detail: error.detail))
      return nil
    }
  }

  /// The comments on a sheet's cells, and the words in its text boxes.
  private func readWhatLiesOverCells(
    of part: String, _ sheet: String, _ package: ZIPPackage, _ people: [String: String],
    into reading: inout Reading
  ) throws(ReadError) {
    let relationships: Relationships
    do {
      relationships = try Relationships(of: part, in: package)
    } catch {
      reading.warnings.append(ReadWarning(.damagedPart, place: Place(sheet: sheet), detail: error.detail))
      return
    }
    let reader = CellCommentsReader(sheet: sheet, limits: package.limits)
    let threads =
      try strictly(relationships.part("threadedComment"), package, &reading.warnings) {
        stream throws(ReadError) in
        try reader.threads(stream, people: people)
      } ?? []
    let notes =
      try strictly(relationships.part("comments"), package, &reading.warnings) { stream throws(ReadError) in
        try reader.notes(stream, leavingOutThreads: !threads.isEmpty)
      } ?? []
    reading.document.comments += notes + threads
    let boxes =
      try strictly(relationships.part("drawing"), package, &reading.warnings) { stream throws(ReadError) in
        try TextBoxReader(sheet: sheet, limits: package.limits).blocks(stream)
      } ?? []
    let controls = try formControls(relationships, sheet, package, &reading.warnings)
    // Newer Excel draws a control as a shape with its label too.
    let labels = Set(controls.map { "\($0.place.cell ?? "") \($0.text().dropFirst(2))" })
    reading.document.blocks += boxes.filter { !labels.contains("\($0.place.cell ?? "") \($0.text())") }
    reading.document.blocks += controls
  }

  private func formControls(
    _ relationships: Relationships, _ sheet: String, _ package: ZIPPackage, _ warnings: inout [ReadWarning]
  ) throws(ReadError) -> [Block] {
    var controls: [Block] = []
    for part in relationships.parts("vmlDrawing").prefix(10) {
      guard let entry = package.entry(part) else { continue }
      do throws(ReadError) {
        let bytes = try package.open(entry, limits: package.limits.forSidePart).readAll()
        controls += try FormControlReader(sheet: sheet, limits: package.limits).blocks(bytes)
      } catch {
        if case .overLimit = error { throw error }
        warnings.append(ReadWarning(.damagedPart, place: Place(part: part), detail: error.detail))
      }
    }
    return controls
  }

  /// A shared workbook's log of changes (18.11): who made them is said, what a cell held before is not read.
  private func warnOfChanges(
    _ relationships: Relationships, _ package: ZIPPackage, _ reading: inout Reading
  ) {
    guard let part = relationships.part("revisionHeaders") else { return }
    let authors = optional(part, package, &reading.warnings) { stream throws(ReadError) in
      var authors: [String] = []
      while let event = try stream.next() {
        guard event == .start, stream.name == "s:header", let author = stream["userName"], !author.isEmpty,
          authors.count < FurnitureReader.mostMarkup, !authors.contains(author)
        else { continue }
        authors.append(author)
      }
      return authors
    }
    guard let authors, !authors.isEmpty else { return }
    reading.warnings.append(
      ReadWarning(.changesInCells, place: Place(part: part), detail: authors.joined(separator: ", ")))
  }

  private func metadata(
    _ root: Relationships, _ package: ZIPPackage, _ warnings: inout [ReadWarning]
  ) -> Metadata {
    var metadata = Metadata()
    let core = optional(root.part("core-properties"), package, &warnings) { stream throws(ReadError) in
      var core = Metadata()
      try PropertiesReader().core(stream, into: &core)
      return core
    }
    if let core { metadata = core }
    return metadata
  }

  /// Empty cells at the end of a row and empty rows at the end say nothing.
  private func trim(_ sheet: inout Sheet) {
    for row in sheet.rows.indices {
      while sheet.rows[row].last?.isEmpty == true { sheet.rows[row].removeLast() }
    }
    while sheet.rows.last?.isEmpty == true { sheet.rows.removeLast() }
  }
}
