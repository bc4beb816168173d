@testable import DocumentFormats

/// A workbook written part by part, for what no writer of ours would write.
struct ExcelFile {
  /// Sheets by name: state ("visible", "hidden" …), the XML within `worksheet`, and parts that hang on the sheet.
  var sheets:
    [(name: String, state: String, xml: String, parts: [(kind: String, name: String, xml: String)])] = []
  /// Texts that cells point to, each the XML within `si`.
  var strings: [String] = []
  /// The XML within `styleSheet`.
  var styles = ""
  var workbookProperties = ""
  var parts: [(kind: String, name: String, xml: String)] = []

  init(_ rows: String = "", styles: String = "", strings: [String] = []) {
    sheets = [("Ark1", "visible", "<sheetData>\(rows)</sheetData>", [])]
    self.styles = styles
    self.strings = strings
  }

  private static let main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
  private static let links = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"

  /// An element in the main namespace.
  static func root(_ name: String, _ content: String) -> String {
    "<\(name) xmlns=\"\(main)\" xmlns:r=\"\(links)\">\(content)</\(name)>"
  }

  private static func relationships(_ targets: [(id: String, kind: String, target: String)]) -> String {
    let list = targets.map {
      let type = $0.kind.hasPrefix("http") ? $0.kind : "\(links)/\($0.kind)"
      return "<Relationship Id=\"\($0.id)\" Type=\"\(type)\" Target=\"/\($0.target)\"/>"
    }
    return
      "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">\(list.joined())</Relationships>"
  }

  func bytes() throws -> [UInt8] {
    var archive = ZIPWriter()
    func add(_ name: String, _ xml: String) throws { try archive.add(name, Array(xml.utf8)) }
    try add(
      "[Content_Types].xml", "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>"
    )
    try add("_rels/.rels", Self.relationships([("a", "officeDocument", "xl/workbook.xml")]))
    var list = ""
    var targets: [(id: String, kind: String, target: String)] = []
    for (index, sheet) in sheets.enumerated() {
      let part = "xl/worksheets/sheet\(index + 1).xml"
      list +=
        "<sheet name=\"\(sheet.name)\" sheetId=\"\(index + 1)\" state=\"\(sheet.state)\" r:id=\"s\(index)\"/>"
      targets.append(("s\(index)", "worksheet", part))
      try add(part, Self.root("worksheet", sheet.xml))
      if !sheet.parts.isEmpty {
        try add(
          "xl/worksheets/_rels/sheet\(index + 1).xml.rels",
          Self.relationships(sheet.parts.enumerated().map { ("p\($0)", $1.kind, $1.name) }))
        for part in sheet.parts { try add(part.name, part.xml) }
      }
    }
    try add("xl/workbook.xml", Self.root("workbook", "\(workbookProperties)<sheets>\(list)</sheets>"))
    if !strings.isEmpty {
      targets.append(("t", "sharedStrings", "xl/sharedStrings.xml"))
      try add("xl/sharedStrings.xml", Self.root("sst", strings.map { "<si>\($0)</si>" }.joined()))
    }
    if !styles.isEmpty {
      targets.append(("y", "styles", "xl/styles.xml"))
      try add("xl/styles.xml", Self.root("styleSheet", styles))
    }
    for (index, part) in parts.enumerated() {
      targets.append(("x\(index)", part.kind, part.name))
      try add(part.name, part.xml)
    }
    try add("xl/_rels/workbook.xml.rels", Self.relationships(targets))
    return try archive.bytes()
  }

  func reading(limits: Limits = .standard) throws -> Reading {
    try FormatRegistry.standard.read(
      SourceFile(name: "ark.xlsx", bytes: try bytes()), in: ReadContext(limits: limits))
  }

  func rows() throws -> [[String]] { try reading().document.sheets.first?.rows ?? [] }
}
