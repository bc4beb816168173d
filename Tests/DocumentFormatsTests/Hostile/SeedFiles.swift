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
}
