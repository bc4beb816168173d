import DocumentModel

@testable import DocumentFormats

/// A small file of every kind, as whole as files get: what prefixes are cut from and mutants made of.
enum SeedFiles {
  static func all() throws -> [SourceFile] {
    [
      SourceFile(name: "svar.docx", bytes: try word()), SourceFile(name: "ark.xlsx", bytes: try excel()),
      SourceFile(name: "svar.odt", bytes: try ODTWriter().bytes(for: SampleDocument.document)),
      SourceFile(name: "svar.eml", bytes: Array(mail.utf8)),
      SourceFile(name: "svar.csv", bytes: Array(table.utf8)),
      SourceFile(name: "svar.html", bytes: Array(page.utf8)),
      SourceFile(name: "svar.zip", bytes: try archive()),
      SourceFile(
        name: "ark.ods",
        bytes: try OpenDocumentFixture(
          mediaType: "application/vnd.oasis.opendocument.spreadsheet", body: sheet
        ).bytes()),
      SourceFile(name: "svar.fodt", bytes: OpenDocumentFixture(body: writerText).flatBytes),
      SourceFile(name: "svar.mbox", bytes: Array((separator + mail + "\n\n" + separator + mail).utf8)),
      SourceFile(name: "svar.msg", bytes: outlook), SourceFile(name: "winmail.dat", bytes: winmail),
      SourceFile(name: "svar.md", bytes: Array(markdown.utf8)),
      SourceFile(name: "lov.xml", bytes: Array(act.utf8)),
      SourceFile(name: "lov.akn", bytes: Array(akoma.utf8)),
      SourceFile(name: "svar.txt", bytes: Array("§ 5. Ærø og Læsø.\r\nStk. 2.\u{85}Nej\u{0C}ja".utf8)),
    ]
  }

  private static func word() throws -> [UInt8] {
    let table =
      "<w:tbl><w:tr><w:trPr>\(change("ins", ""))</w:trPr><w:tc><w:tcPr><w:gridSpan w:val=\"2\"/></w:tcPr>\(paragraph("celle"))</w:tc></w:tr></w:tbl>"
    let text =
      "<w:p>\(rangeStart("1"))\(run("frist"))\(change("del", deletedRun("2")))\(change("ins", run("4")))\(rangeEnd("1"))\(commentMark("1"))<w:r><w:footnoteReference w:id=\"2\"/></w:r></w:p>"
    var file = WordFile(text + table + paragraph("slut")).withComments([("1", "Mette", "Uddyb")])
    file = file.with(
      "footnotes", "word/footnotes.xml",
      file.root("w:footnotes", "<w:footnote w:id=\"2\">\(paragraph("note"))</w:footnote>"))
    return try file.bytes()
  }

  private static func excel() throws -> [UInt8] {
    try ExcelFile(
      "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\" s=\"1\"><v>46096.5</v></c></row><row r=\"3\" hidden=\"1\"><c><v>0.5</v></c></row>",
      styles: "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"22\"/></cellXfs>", strings: ["<t>tekst_x000D_</t>"]
    ).bytes()
  }

  private static func archive() throws -> [UInt8] {
    var writer = ZIPWriter()
    try writer.add("svar/mail.eml", Array(mail.utf8))
    try writer.add("svar/høring.csv", Array(table.utf8))
    return try writer.bytes()
  }

  private static let mail = """
    From: =?utf-8?Q?Mette_H=C3=B8j?= <m@aarhus.dk>\r
    To: komdir@example.dk, "Ole; Bo" <o@x.dk>\r
    Subject: =?iso-8859-1?B?SPhyaW5n?= =?utf-8?q?_om_=C2=A7_5?=\r
    Date: Tue, 3 Mar 2026 09:05:00 +0100\r
    MIME-Version: 1.0\r
    Content-Type: multipart/mixed; boundary="ydre"\r
    \r
    --ydre\r
    Content-Type: text/plain; charset=windows-1252; format=flowed\r
    Content-Transfer-Encoding: quoted-printable\r
    \r
    Vi st=F8tter =\r
    forslaget. \r
    > citat\r
    --ydre\r
    Content-Type: application/pdf; name*0*=utf-8''h%C3%B8; name*1=ring.pdf\r
    Content-Transfer-Encoding: base64\r
    \r
    JVBERi0xLjcK\r
    --ydre\r
    Content-Type: message/rfc822\r
    \r
    From: a@b.dk\r
    Content-Type: text/html; charset=utf-8\r
    \r
    <p>inde</p>\r
    --ydre--\r
    """
  private static let table = "nr;\"tekst \"\"a\"\"\";svar\r\n1;\"to\nlinjer\";Æble\r\n0101;=1+1;\r\n"
  private static let page =
    "<!DOCTYPE html><html lang=da><head><title>Svar</title><meta charset=utf-8></head><body><h1>A</h1><!-- x --><![if y]><p>b<br>c &aring; <table><tr><td colspan=2>d<table><tr><td>e</table></table><ol start=2><li>f<pre>g\n h</pre></ol>"

  private static let sheet =
    "<table:table table:name=\"A\"><table:table-row table:number-rows-repeated=\"2\" table:visibility=\"collapse\"><table:table-cell office:value-type=\"float\" office:value=\"1.5\" table:number-columns-repeated=\"3\"><office:annotation><dc:creator>A</dc:creator><text:p>b</text:p></office:annotation><text:p>1,5</text:p></table:table-cell></table:table-row></table:table>"
  private static let writerText =
    "<text:h text:outline-level=\"1\">a</text:h><text:list><text:list-item><text:p>b<office:annotation office:name=\"1\"><text:p>c</text:p></office:annotation>d<office:annotation-end office:name=\"1\"/><text:s text:c=\"3\"/></text:p></text:list-item></text:list>"
  private static let separator = "From m@aarhus.dk Tue Mar  3 09:05:00 2026\n"
  private static let markdown =
    "# a\n\n> - b *c* **d** `e` [f](g) <ins>h</ins>[^1]\n>   1. i\n\n| j | k |\n| - | - |\n| l\\|m | n |\n\n```\no\n```\n\n[^1]: p\n"
  private static let act =
    "<Dokument><Meta/><DokumentIndhold><TitelGruppe><Titel><Linea><Char>Lov om a</Char></Linea></Titel></TitelGruppe><Kapitel><Explicatus>Kapitel 1</Explicatus><Paragraf><Explicatus>§ 1.</Explicatus><Stk><Exitus><Linea><Char>b:</Char></Linea></Exitus><Index><Indentatio><Explicatus>1)</Explicatus><Exitus><Linea><Char>c.</Char></Linea></Exitus></Indentatio></Index></Stk></Paragraf></Kapitel></DokumentIndhold></Dokument>"
  private static let akoma =
    "<akomaNtoso xmlns=\"http://docs.oasis-open.org/legaldocml/ns/akn/3.0\"><act name=\"a\"><body><section eId=\"sec_1\"><num>§ 1.</num><subsection><intro><p>b <i>c</i>:</p></intro><point><num>1)</num><content><p>d</p></content></point></subsection></section></body></act></akomaNtoso>"

  private static var outlook: [UInt8] {
    func text(_ tag: String, _ text: String) -> CompoundFileFixture.Node {
      .stream("__substg1.0_\(tag)001F", Array(text.utf16).flatMap { CompoundFileFixture.little(Int($0), 2) })
    }
    let header = CompoundFileFixture.Node.stream("__properties_version1.0", [UInt8](repeating: 0, count: 32))
    let inner: [CompoundFileFixture.Node] = [header, text("0037", "c"), text("1000", "d")]
    return CompoundFileFixture.bytes([
      header, text("0037", "a"), text("1000", "b"), text("0C1A", "e"),
      .storage("__recip_version1.0_#00000000", [header, text("3001", "f"), text("39FE", "f@g.dk")]),
      .storage(
        "__attach_version1.0_#00000000",
        [header, text("3707", "h.txt"), .stream("__substg1.0_37010102", [1, 2, 3])]),
      .storage(
        "__attach_version1.0_#00000001", [header, .storage("__substg1.0_3701000D", inner)]),
    ])
  }

  private static var winmail: [UInt8] {
    func little(_ value: Int, _ count: Int) -> [UInt8] { CompoundFileFixture.little(value, count) }
    func attribute(_ level: UInt8, _ id: Int, _ data: [UInt8]) -> [UInt8] {
      [level] + little(id, 4) + little(data.count, 4) + data + little(data.reduce(0) { $0 + Int($1) }, 2)
    }
    let name: [UInt8] = Array("a.txt\0".utf16).flatMap { (unit: UInt16) -> [UInt8] in little(Int(unit), 2) }
    let head: [[UInt8]] = [
      little(1, 4), little(0x1F, 2), little(0x3707, 2), little(1, 4), little(name.count, 4),
    ]
    let properties: [UInt8] = head.flatMap { $0 } + name
    let attributes: [[UInt8]] = [
      attribute(1, 0x0006_9007, little(1252, 4) + little(0, 4)),
      attribute(2, 0x0006_9002, [UInt8](repeating: 0, count: 14)), attribute(2, 0x0006_800F, [1, 2, 3]),
      attribute(2, 0x0006_9005, properties),
    ]
    return [0x78, 0x9F, 0x3E, 0x22, 1, 0] + attributes.flatMap { $0 }
  }
}
