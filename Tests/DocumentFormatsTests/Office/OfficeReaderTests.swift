import DocumentModel
import Foundation
import Testing

@testable import DocumentFormats

/// RTF and DOC through LibreOffice, where it is installed.
struct OfficeReaderTests {
  private static let hasOffice = ProgramRunner().find(.soffice) != nil

  private let letter =
    "{\\rtf1\\ansi\\ansicpg1252\\deff0{\\*\\revtbl{Unknown;}{Mette;}}\\pard Fristen b\\'f8r v\\'e6re "
    + "{\\*\\atrfstart 1}4 uger{\\*\\atrfend 1}{\\*\\atnid OH}{\\*\\atnauthor Ole}\\chatn{\\*\\annotation{\\*\\atnref 1}"
    + "\\pard Hvorfor?}, ikke {\\revised\\revauth1\\revdttm0 otte}.\\par {\\b N\\'e6ste}\\par}"

  @Test(
    "a letter in RTF is read with its comment and its change",
    .enabled(if: hasOffice, "skipped: no LibreOffice; would read RTF through it"))
  func richText() throws {
    let reading = try FormatRegistry.standard.read(SourceFile(name: "svar.doc", bytes: Array(letter.utf8)))
    #expect(reading.format == .rtf)
    #expect(reading.warnings.map(\.kind) == [.misleadingName])
    #expect(reading.document.text() == "Fristen bør være 4 uger, ikke otte.\nNæste")
    #expect(reading.document.comments.map(\.author) == ["Ole"])
    #expect(reading.document.comments.map(\.text) == ["Hvorfor?"])
    #expect(reading.document.comments.map(\.anchorText) == ["4 uger"])
    #expect(reading.document.revisions.map(\.author) == ["Mette"])
    #expect(reading.document.revisions.map(\.text) == ["otte"])
  }

  private static let hasCalc =
    Self.hasOffice && FileManager.default.fileExists(atPath: "/usr/lib/libreoffice/program/libsclo.so")

  @Test(
    "a binary workbook is read with its sheets, hidden ones too, and the comments on its cells",
    .enabled(if: hasCalc, "skipped: no LibreOffice Calc; would read .xls through it"))
  func binaryWorkbook() throws {
    // Written by LibreOffice from cells of ours: no writer of ours makes the binary format.
    let flat = OpenDocumentFixture(
      mediaType: "application/vnd.oasis.opendocument.spreadsheet",
      body: """
        <table:table table:name="Svar"><table:table-row><table:table-cell office:value-type="string"><office:annotation><dc:creator>Ole</dc:creator>
        <text:p>Hvorfor?</text:p></office:annotation><text:p>Fristen er kort</text:p></table:table-cell><table:table-cell office:value-type="float"
         office:value="12"><text:p>12</text:p></table:table-cell></table:table-row></table:table><table:table table:name="Noter" table:style-name="ta"
        ><table:table-row><table:table-cell office:value-type="string"><text:p>skjult</text:p></table:table-cell></table:table-row></table:table>
        """,
      automaticStyles:
        "<style:style style:name=\"ta\" style:family=\"table\"><style:table-properties table:display=\"false\"/></style:style>"
    ).flatBytes
    let binary = try ProgramRunner().withTemporaryFolder { (folder) throws(ReadError) in
      let source = try folder.write(flat, as: "svar.fods")
      _ = try ProgramRunner().run(
        .calc,
        [
          "-env:UserInstallation=file://\(folder.path)/profil", "--headless", "--convert-to",
          "xls:MS Excel 97",
          "--outdir", folder.path, source,
        ],
        in: folder, limits: .standard, deadline: Deadline(seconds: 60), memory: 4 << 30)
      return folder.read("svar.xls", limit: 1 << 20) ?? []
    }
    let reading = try FormatRegistry.standard.read(SourceFile(name: "svar.xls", bytes: binary))
    #expect(reading.format == .xls)
    #expect(reading.document.sheets.map(\.name) == ["Svar", "Noter"])
    #expect(reading.document.sheets.map(\.rows) == [[["Fristen er kort", "12"]], [["skjult"]]])
    #expect(reading.document.sheets.map(\.isHidden) == [false, true])
    #expect(reading.document.comments.map(\.text) == ["Hvorfor?"])
    #expect(reading.document.comments.map(\.date) == [nil])
    #expect(reading.warnings.map(\.kind) == [.hiddenContent])
  }

  @Test("without LibreOffice a workbook is refused by the package to install")
  func missingCalc() {
    var context = ReadContext()
    context.programs = ProgramRunner(path: "/findes-ikke")
    let bytes = CompoundFileFixture.bytes([.stream("Workbook", [9, 8, 0, 0])])
    #expect(throws: ReadError.missingProgram("soffice", package: "libreoffice-calc")) {
      try FormatRegistry.standard.read(SourceFile(name: "svar.xls", bytes: bytes), in: context)
    }
  }

  @Test("a workbook in Excel's binary package is read through LibreOffice, not taken for a damaged one")
  func binaryPackage() throws {
    var archive = ZIPWriter()
    try archive.add("[Content_Types].xml", Array("<Types/>".utf8))
    try archive.add("xl/workbook.bin", [0x83, 1, 0])
    var context = ReadContext()
    context.programs = ProgramRunner(path: "/findes-ikke")
    #expect(throws: ReadError.missingProgram("soffice", package: "libreoffice-calc")) {
      try FormatRegistry.standard.read(SourceFile(name: "svar.xlsb", bytes: archive.bytes()), in: context)
    }
  }

  @Test("without LibreOffice the file is refused by the package to install")
  func missing() {
    var context = ReadContext()
    context.programs = ProgramRunner(path: "/findes-ikke")
    #expect(throws: ReadError.missingProgram("soffice", package: "libreoffice-writer")) {
      try FormatRegistry.standard.read(SourceFile(name: "svar.rtf", bytes: Array(letter.utf8)), in: context)
    }
  }

  @Test("a Word file under a password, old or new, is refused as such")
  func encrypted() throws {
    let package = CompoundFileFixture.bytes([
      .stream("EncryptedPackage", [1]), .stream("EncryptionInfo", [2]),
    ])
    let old = CompoundFileFixture.bytes([
      .stream("WordDocument", [0xEC, 0xA5] + [UInt8](repeating: 0, count: 9) + [1])
    ])
    for bytes in [package, old] {
      #expect(throws: ReadError.encrypted) {
        try FormatRegistry.standard.read(SourceFile(name: "svar.doc", bytes: bytes))
      }
    }
  }
}
