import DocumentModel

/// Writes a workbook (ECMA-376, SpreadsheetML): header style, frozen panes, filter, drop-down lists.
///
/// Text goes through the shared strings, never into a formula; a text that begins with `=`, `+`, `-` or `@`
/// also carries the mark that keeps it text when a person edits it (`quotePrefix`).
public struct XLSXWriter: Sendable {
  public init() {}

  /// - Throws: `WriteError.cellTooLong` for a text that no cell holds: cut it with `WorkCell.pieces(of:)`.
  public func bytes(for workbook: Workbook) throws(WriteError) -> [UInt8] {
    guard !workbook.sheets.isEmpty else { throw .noSheets }
    var lists = XLSXLists()
    var strings = XLSXStrings()
    var sheets: [(name: String, sheet: WorkSheet, xml: [UInt8])] = []
    var names = XLSXSheetNames()
    lists.sheetName = names.reserve("Lister")
    for sheet in workbook.sheets {
      let name = names.unique(sheet.name)
      var writer = XLSXSheetWriter(sheet: sheet, name: name, isFirst: sheets.isEmpty)
      sheets.append((name, sheet, try writer.xml(strings: &strings, lists: &lists)))
    }
    if let sheet = lists.sheet {
      var writer = XLSXSheetWriter(sheet: sheet, name: lists.sheetName, isFirst: false)
      var none = XLSXLists()
      sheets.append((lists.sheetName, sheet, try writer.xml(strings: &strings, lists: &none)))
    }
    return try package(workbook, sheets: sheets, strings: strings)
  }

  private func package(
    _ workbook: Workbook, sheets: [(name: String, sheet: WorkSheet, xml: [UInt8])], strings: XLSXStrings
  ) throws(WriteError) -> [UInt8] {
    var archive = ZIPWriter()
    let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    let package = "http://schemas.openxmlformats.org/package/2006"
    let type = "application/vnd.openxmlformats-officedocument.spreadsheetml"

    var types = MarkupOutput()
    types.markup(
      "\(DOCXPackage.declaration)<Types xmlns=\"\(package)/content-types\">"
        + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
        + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
        + "<Override PartName=\"/docProps/core.xml\" "
        + "ContentType=\"application/vnd.openxmlformats-package.core-properties+xml\"/>"
        + "<Override PartName=\"/xl/workbook.xml\" ContentType=\"\(type).sheet.main+xml\"/>"
        + "<Override PartName=\"/xl/styles.xml\" ContentType=\"\(type).styles+xml\"/>"
        + "<Override PartName=\"/xl/sharedStrings.xml\" ContentType=\"\(type).sharedStrings+xml\"/>")
    var relations = MarkupOutput()
    relations.markup("\(DOCXPackage.declaration)<Relationships xmlns=\"\(package)/relationships\">")
    for index in sheets.indices {
      types.markup(
        "<Override PartName=\"/xl/worksheets/sheet\(index + 1).xml\" ContentType=\"\(type).worksheet+xml\"/>")
      relations.markup(
        "<Relationship Id=\"rId\(index + 1)\" Type=\"\(office)/worksheet\" Target=\"worksheets/sheet\(index + 1).xml\"/>"
      )
    }
    types.markup("</Types>")
    relations.markup(
      "<Relationship Id=\"rIdStyles\" Type=\"\(office)/styles\" Target=\"styles.xml\"/>"
        + "<Relationship Id=\"rIdStrings\" Type=\"\(office)/sharedStrings\" Target=\"sharedStrings.xml\"/>"
        + "</Relationships>")
    var root = MarkupOutput()
    root.markup(
      "\(DOCXPackage.declaration)<Relationships xmlns=\"\(package)/relationships\">"
        + "<Relationship Id=\"rId1\" Type=\"\(office)/officeDocument\" Target=\"xl/workbook.xml\"/>"
        + "<Relationship Id=\"rId2\" Type=\"\(package)/relationships/metadata/core-properties\" "
        + "Target=\"docProps/core.xml\"/></Relationships>")

    try archive.add("[Content_Types].xml", types.bytes)
    try archive.add("_rels/.rels", root.bytes)
    try archive.add("docProps/core.xml", CoreProperties.part(workbook.metadata).bytes)
    try archive.add("xl/_rels/workbook.xml.rels", relations.bytes)
    try archive.add("xl/sharedStrings.xml", strings.part.bytes)
    try archive.add("xl/styles.xml", XLSXCellStyle.part.bytes)
    try archive.add("xl/workbook.xml", workbookPart(sheets).bytes)
    for (index, sheet) in sheets.enumerated() {
      try archive.add("xl/worksheets/sheet\(index + 1).xml", sheet.xml)
    }
    return try archive.bytes()
  }

  private func workbookPart(_ sheets: [(name: String, sheet: WorkSheet, xml: [UInt8])]) -> MarkupOutput {
    var output = MarkupOutput()
    output.markup(
      "\(DOCXPackage.declaration)<workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" "
        + "xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\">"
        + "<bookViews><workbookView/></bookViews><sheets>")
    for (index, entry) in sheets.enumerated() {
      output.markup("<sheet")
      output.attribute("name", entry.name)
      output.markup(
        " sheetId=\"\(index + 1)\"\(entry.sheet.isHidden ? " state=\"hidden\"" : "") r:id=\"rId\(index + 1)\"/>"
      )
    }
    output.markup("</sheets>")
    var names = MarkupOutput()
    for (index, entry) in sheets.enumerated() where entry.sheet.headerRows > 0 && !entry.sheet.isHidden {
      let quoted =
        "'\(entry.name.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "''"))'"
      if entry.sheet.hasFilter, let area = XLSXSheetWriter.filterArea(entry.sheet) {
        names.markup("<definedName name=\"_xlnm._FilterDatabase\" localSheetId=\"\(index)\" hidden=\"1\">")
        names.text("\(quoted)!\(area.absolute)")
        names.markup("</definedName>")
      }
      if let columns = entry.sheet.printedColumns, columns > 0, !entry.sheet.rows.isEmpty {
        let letter = cellName(row: 1, column: columns).dropLast()
        names.markup("<definedName name=\"_xlnm.Print_Area\" localSheetId=\"\(index)\">")
        names.text("\(quoted)!$A$1:$\(letter)$\(entry.sheet.rows.count)")
        names.markup("</definedName>")
      }
      names.markup("<definedName name=\"_xlnm.Print_Titles\" localSheetId=\"\(index)\">")
      names.text("\(quoted)!$1:$\(entry.sheet.headerRows)")
      names.markup("</definedName>")
    }
    if !names.bytes.isEmpty {
      output.markup("<definedNames>")
      output.append(names)
      output.markup("</definedNames>")
    }
    output.markup("</workbook>")
    return output
  }
}

/// Names that a workbook accepts (at most 31 letters, unique without regard to case).
struct XLSXSheetNames {
  private var taken: Set<String> = []

  /// A name for a sheet that comes last but must be known first.
  mutating func reserve(_ name: String) -> String { unique(name) }

  mutating func unique(_ name: String) -> String {
    var clean = String(
      name.map { "[]:*?/\\".contains($0) || $0.isNewline || $0 == "\t" ? "-" : $0 }.prefix(31))
    while clean.hasPrefix("'") { clean.removeFirst() }
    while clean.hasSuffix("'") { clean.removeLast() }
    if clean.isEmpty { clean = "Ark" }
    while clean.utf16.count > 31 { clean.removeLast() }
    var candidate = clean
    var number = 2
    while !taken.insert(candidate.lowercased()).inserted {
      candidate = "\(clean.prefix(26)) (\(number))"
      number += 1
    }
    return candidate
  }
}
