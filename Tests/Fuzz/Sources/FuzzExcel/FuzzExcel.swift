import Harness

private let space = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
private let links = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
private let parts: [(name: String, content: String)] = [
  ("[Content_Types].xml", "<Types/>"),
  ("_rels/.rels", Harness.relationships([("officeDocument", "xl/workbook.xml")])),
  (
    "xl/workbook.xml",
    "<workbook xmlns=\"\(space)\" xmlns:r=\"\(links)\"><sheets><sheet name=\"a\" r:id=\"r0\"/></sheets></workbook>"
  ),
  (
    "xl/_rels/workbook.xml.rels",
    Harness.relationships([
      ("worksheet", "xl/sheet.xml"), ("sharedStrings", "xl/strings.xml"), ("styles", "xl/styles.xml"),
      ("person", "xl/person.xml"),
    ])
  ),
  (
    "xl/sheet.xml",
    "<worksheet xmlns=\"\(space)\"><sheetData><row><c t=\"s\"><v>0</v></c><c s=\"1\"><v>46096.5</v></c></row></sheetData></worksheet>"
  ),
  (
    "xl/_rels/sheet.xml.rels",
    Harness.relationships([("comments", "xl/comments.xml"), ("threadedComment", "xl/threads.xml")])
  ),
  ("xl/strings.xml", "<sst xmlns=\"\(space)\"><si><t>a</t></si></sst>"),
  (
    "xl/styles.xml",
    "<styleSheet xmlns=\"\(space)\"><cellXfs><xf/><xf numFmtId=\"22\"/></cellXfs></styleSheet>"
  ),
  ("xl/person.xml", "<personList/>"), ("xl/comments.xml", "<comments xmlns=\"\(space)\"/>"),
  ("xl/threads.xml", "<ThreadedComments/>"),
]
private let fuzzed = [
  "xl/sheet.xml", "xl/workbook.xml", "xl/strings.xml", "xl/styles.xml", "xl/comments.xml", "xl/threads.xml",
]

@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ data: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  Harness.read(
    UnsafeBufferPointer(start: data, count: count), inPackage: parts, fuzzed: fuzzed, as: "ark.xlsx")
  return 0
}
