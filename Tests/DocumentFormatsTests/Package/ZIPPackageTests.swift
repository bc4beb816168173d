import CZlib
import DocumentModel
import Testing

@testable import DocumentFormats

struct ZIPPackageTests {
  private func archive(_ entries: [(String, [UInt8])]) throws -> [UInt8] {
    var writer = ZIPWriter()
    for (name, bytes) in entries { try writer.add(name, bytes) }
    return try writer.bytes()
  }

  private func reading(_ bytes: [UInt8], name: String = "svar.zip", limits: Limits = .standard) throws
    -> Reading
  {
    try FormatRegistry.standard.read(SourceFile(name: name, bytes: bytes), in: ReadContext(limits: limits))
  }

  @Test("every file in an archive comes out byte for byte, with its folder")
  func files() throws {
    let long = [UInt8](repeating: 65, count: 100_000)
    let reading = try reading(archive([("svar/a.txt", [1, 2, 3]), ("b.bin", long), ("tom", [])]))
    #expect(reading.document.attachments.map(\.name) == ["svar/a.txt", "b.bin", "tom"])
    #expect(reading.document.attachments.map(\.bytes) == [[1, 2, 3], long, []])
    #expect(reading.warnings.isEmpty)
  }

  @Test("names from Danish Windows are read in code page 850")
  func codePage850() throws {
    var bytes = try archive([("hXring.txt", [1])])
    for index in bytes.indices where bytes[index] == UInt8(ascii: "X") { bytes[index] = 0x9B }
    // Bit 11 says UTF-8, which these names are not.
    for signature in [[0x50, 0x4B, 0x03, 0x04], [0x50, 0x4B, 0x01, 0x02]] as [[UInt8]] {
      let at = try #require(bytes.firstRange(of: signature)).lowerBound
      bytes[at + (signature[2] == 3 ? 7 : 9)] = 0
    }
    #expect(try reading(bytes).document.attachments.map(\.name) == ["høring.txt"])
  }

  @Test(
    "no name leads out of the archive's folder, and a changed name is said",
    arguments: [
      ("../../etc/passwd", "etc/passwd"), ("/etc/passwd", "etc/passwd"), ("C:\\Windows\\x", "Windows/x"),
      ("a/../../b", "a/b"), ("..", "uden navn"),
    ])
  func traversal(name: String, expected: String) throws {
    let reading = try reading(archive([(name, [1])]))
    #expect(reading.document.attachments.map(\.name) == [expected])
    #expect(reading.warnings.map(\.kind).contains(.unsafeName))
  }

  @Test("two entries of one name are said, and both are there")
  func duplicates() throws {
    let reading = try reading(archive([("a.txt", [1]), ("A.TXT", [2])]))
    #expect(reading.document.attachments.map(\.bytes) == [[1], [2]])
    #expect(reading.warnings.map(\.kind) == [.duplicateEntry])
  }

  @Test("a part is found by its exact name before one that differs in case, and past a packer's backslashes")
  func lookup() throws {
    let package = try ZIPPackage(
      archive([("xl/Sheet1.xml", [1]), ("xl/sheet1.xml", [2]), ("xl\\styles.xml", [3])]), limits: .standard)
    #expect(try package.data("xl/Sheet1.xml") == [1])
    #expect(try package.data("xl/sheet1.xml") == [2])
    #expect(try package.data("/XL/SHEET1.XML") == [2])
    #expect(try package.data("xl/styles.xml") == [3])
  }

  @Test(
    "of two archives in one file the last counts, as in other programs, and what stands before it is said")
  func dataBefore() throws {
    let second = try archive([("b.txt", [2])])
    for before in [try archive([("a.txt", [1])]), Array("#!/bin/sh\nexit\n".utf8)] {
      // Recognised by its name: a package is known by its first bytes.
      let package = try ZIPPackage(before + second, limits: .standard)
      #expect(package.entries.map(\.name) == ["b.txt"])
      #expect(try package.data("b.txt") == [2])
      #expect(package.warnings(read: []).map(\.kind) == [.dataBeforePackage])
    }
  }

  /// The archive with the flag of encryption on its entry of that number, in the directory.
  private func encrypting(_ number: Int, in bytes: [UInt8]) -> [UInt8] {
    var bytes = bytes
    let places = bytes.indices.filter { bytes[$0...].starts(with: [0x50, 0x4B, 0x01, 0x02]) }
    bytes[places[number] + 8] |= 1
    return bytes
  }

  @Test("a file under a password is named and refused, the others are read; all under one refuse the archive")
  func passwords() throws {
    let bytes = encrypting(0, in: try archive([("hemmelig.txt", [1]), ("b.txt", [2])]))
    let reading = try reading(bytes)
    #expect(reading.document.attachments.map(\.name) == ["hemmelig.txt", "b.txt"])
    #expect(reading.document.attachments.map(\.bytes) == [[], [2]])
    #expect(reading.warnings == [ReadWarning(.encryptedPart, place: Place(part: "hemmelig.txt"))])
    #expect(throws: ReadError.encrypted) { try self.reading(encrypting(1, in: bytes)) }
  }

  @Test("what is wrong with an entry is said in words, not in code")
  func damagedEntry() throws {
    var bytes = try archive([("README", [1, 2, 3]), ("b.txt", [2])])
    let place = try #require(bytes.firstRange(of: [0x50, 0x4B, 0x01, 0x02])).lowerBound
    bytes[place + 10] = 99
    #expect(
      try reading(bytes).warnings == [
        ReadWarning(.damagedPart, place: Place(part: "README"), detail: "compression method 99")
      ])
  }

  @Test("a file whose bytes are not those that were packed is said")
  func wrongChecksum() throws {
    let text = paragraph("Frist: 4 uger. Frist: 4 uger.")
    var bytes = try WordFile(text).bytes()
    let package = try ZIPPackage(bytes, limits: .standard)
    let entry = try #require(package.entry("word/document.xml"))
    let directory = try #require(bytes.ranges(of: Array("word/document.xml".utf8)).last).lowerBound
    bytes[directory - 30] ^= 0xFF
    #expect(entry.name == "word/document.xml")
    let reading = try reading(bytes, name: "a.docx")
    #expect(reading.warnings.map(\.detail) == ["CRC"])
  }

  @Test("an archive whose directory is gone is refused")
  func noDirectory() throws {
    let bytes = try WordFile(paragraph("x")).bytes()
    #expect(throws: ReadError.malformed(Place(), detail: "no central directory")) {
      try reading(Array(bytes.dropLast(40)), name: "a.docx")
    }
  }

  @Test("a bomb is refused by its ratio, before it fills the memory")
  func bomb() throws {
    var limits = Limits.standard
    limits.ratio = 100
    let bytes = try archive([("bombe", [UInt8](repeating: 0, count: 4 << 20))])
    #expect(throws: ReadError.overLimit(Place(part: "bombe"), .ratio(100))) {
      try reading(bytes, limits: limits)
    }
  }

  @Test("a part that nobody reads and that is packed like a bomb is said")
  func sleepingBomb() throws {
    var writer = ZIPWriter()
    let bytes = try WordFile(paragraph("x")).bytes()
    let package = try ZIPPackage(bytes, limits: .standard)
    for entry in package.entries { try writer.add(entry.name, try package.open(entry).readAll()) }
    try writer.add("word/media/image1.bin", [UInt8](repeating: 0, count: 4 << 20))
    let reading = try reading(try writer.bytes(), name: "a.docx")
    #expect(reading.document.text() == "x")
    #expect(reading.warnings.map(\.kind) == [.suspiciousPart])
  }

  @Test("more entries than the limit refuse the archive")
  func entries() throws {
    var limits = Limits.standard
    limits.entries = 2
    let bytes = try archive([("a", []), ("b", []), ("c", [])])
    #expect(throws: ReadError.overLimit(Place(), .entries(2))) { try ZIPPackage(bytes, limits: limits) }
  }

  @Test("a plain archive that calls itself a Word file is refused for what it lacks")
  func namedWord() throws {
    #expect(throws: ReadError.missingPart("word/document.xml")) {
      try reading(archive([("billede.png", [1, 2])]), name: "svar.docx")
    }
  }

  @Test("slides are no archive of files: they are refused as what they are, unknown")
  func slides() throws {
    let bytes = try archive([("[Content_Types].xml", [60]), ("ppt/presentation.xml", [60])])
    #expect(throws: ReadError.unknownFormat) { try reading(bytes, name: "oplæg.pptx") }
  }

  @Test(
    "a package that lies of its parts' sizes is read with a warning, whatever its format",
    arguments: ["brev.docx", "brev.odt", "ark.xlsx", "alt.zip"])
  func lyingSizes(_ name: String) throws {
    let (bytes, part) =
      switch name {
      case "brev.docx": (try WordFile(paragraph("Fristen")).bytes(), "word/document.xml")
      case "brev.odt": (try OpenDocumentFixture(body: "<text:p>Fristen</text:p>").bytes(), "content.xml")
      case "ark.xlsx": (try ExcelFile("<row><c><v>7</v></c></row>").bytes(), "xl/worksheets/sheet1.xml")
      default: (try archive([("svar.txt", Array("Fristen".utf8))]), "svar.txt")
      }
    let reading = try reading(lying(bytes, of: part), name: name)
    #expect(reading.warnings.map(\.kind) == [.damagedPart])
    #expect(reading.warnings.first?.place.part == part)
  }

  @Test(
    "a size that only a part's own header tells otherwise is said too; where it stands behind the bytes nothing is"
  )
  func localSizes() throws {
    var bytes = try WordFile(paragraph("Fristen")).bytes()
    let name = Array("word/document.xml".utf8)
    let header = try #require(
      bytes.indices.dropLast(30).first { at in
        bytes[at..<at + 4].elementsEqual([0x50, 0x4B, 3, 4]) && bytes[(at + 30)...].starts(with: name)
      })
    #expect(try reading(bytes, name: "brev.docx").warnings.isEmpty)
    bytes[header + 22] ^= 1
    let said = try reading(bytes, name: "brev.docx")
    #expect(said.document.text() == "Fristen")
    #expect(said.warnings.map(\.kind) == [.damagedPart])
    #expect(said.warnings.first?.place.part == "word/document.xml")
    bytes[header + 6] |= 8
    #expect(try reading(bytes, name: "brev.docx").warnings.isEmpty)
  }

  /// The archive with another unpacked size in the directory's entry of a part.
  private func lying(_ bytes: [UInt8], of part: String) -> [UInt8] {
    var bytes = bytes
    let name = Array(part.utf8)
    var at = bytes.count - 22 - 46
    while at >= 0 {
      if bytes[at..<at + 4].elementsEqual([0x50, 0x4B, 1, 2]), bytes[(at + 46)...].starts(with: name) {
        bytes[at + 24] ^= 1
        return bytes
      }
      at -= 1
    }
    return bytes
  }

  @Test("a part beside the text is held to its own limit")
  func sidePart() throws {
    var limits = Limits.standard
    limits.sidePartBytes = 2_000
    let styles = WordFile("").root("w:styles", String(repeating: "<w:style/>", count: 1_000))
    let reading = try WordFile(paragraph("x")).with("styles", "word/styles.xml", styles).reading(
      limits: limits)
    #expect(reading.document.text() == "x")
    #expect(reading.warnings.map(\.kind) == [.damagedPart])
  }

  @Test(
    "offsets beyond the end of the file are errors, never a crash",
    arguments: [
      UInt8(0xFF), 0x7F, 0x80,
    ])
  func wildOffsets(value: UInt8) throws {
    let bytes = try WordFile(paragraph("x")).bytes()
    let directory = try #require(bytes.firstRange(of: [0x50, 0x4B, 0x01, 0x02])).lowerBound
    for offset in directory..<bytes.count {
      var changed = bytes
      changed[offset] = value
      // Read or refused; what must not happen is a trap.
      _ = try? reading(changed, name: "a.docx")
    }
  }
}
