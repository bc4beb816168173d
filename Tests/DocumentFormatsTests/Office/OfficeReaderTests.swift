import DocumentModel
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
