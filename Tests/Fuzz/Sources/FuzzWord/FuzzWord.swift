import Harness

private let space = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
private let kinds = ["styles", "numbering", "comments", "commentsExtended", "footnotes", "endnotes"]
private let body =
  "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr></w:pPr><w:commentRangeStart w:id=\"1\"/>"
  + "<w:r><w:t>a</w:t><w:footnoteReference w:id=\"2\"/><w:endnoteReference w:id=\"2\"/></w:r><w:commentRangeEnd w:id=\"1\"/></w:p>"
private let parts: [(name: String, content: String)] =
  [
    ("[Content_Types].xml", "<Types/>"),
    ("_rels/.rels", Harness.relationships([("officeDocument", "word/document.xml")])),
    ("word/document.xml", "<w:document xmlns:w=\"\(space)\"><w:body>\(body)</w:body></w:document>"),
    ("word/_rels/document.xml.rels", Harness.relationships(kinds.map { ($0, "word/\($0).xml") })),
  ] + kinds.map { ("word/\($0).xml", "<w:\($0) xmlns:w=\"\(space)\"/>") }
private let fuzzed = ["word/document.xml", "_rels/.rels"] + kinds.map { "word/\($0).xml" }

@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ data: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  Harness.read(
    UnsafeBufferPointer(start: data, count: count), inPackage: parts, fuzzed: fuzzed, as: "svar.docx")
  return 0
}
