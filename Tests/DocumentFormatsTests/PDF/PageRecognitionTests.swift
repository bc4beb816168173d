import DocumentModel
import Foundation
import Testing

@testable import DocumentFormats

private let hasPrograms: Bool = {
  let runner = ProgramRunner()
  return [.pdftotext, .pdftoppm, .qpdf, .prlimit].allSatisfy { (program: Program) in
    runner.find(program) != nil
  }
}()

/// Pages that are pictures, with a Tesseract that says what the test tells it to.
@Suite(
  .enabled(
    if: hasPrograms,
    "skipped: poppler, qpdf or prlimit is not installed; would read scanned pages through them"))
struct PageRecognitionTests {
  private static let letter = PDFFile.Page(lines: [.init(y: 700, text: "Vi støtter forslaget.")])
  private static let scan = PDFFile.Page(lines: [], pictureWidth: 1_600)
  private static let words = """
    level\tpage\tblock\tpar\tline\tword\tleft\ttop\twidth\theight\tconf\ttext
    1\t1\t0\t0\t0\t0\t0\t0\t1653\t2339\t-1\t
    5\t1\t1\t1\t1\t1\t200\t200\t90\t30\tCONFIDENCE\tFristen
    5\t1\t1\t1\t1\t2\t300\t200\t90\t30\tCONFIDENCE\tmangler.
    """

  /// Reads with the scripts put before the programs of the same names.
  private func reading(
    _ pages: [PDFFile.Page], scripts: [String: String], limits: Limits = .standard
  ) throws -> Reading {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    for (name, text) in scripts {
      let file = folder.appendingPathComponent(name)
      try ("#!/bin/sh\n" + text).write(to: file, atomically: false, encoding: .utf8)
      try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: file.path)
    }
    let programs = ProgramRunner(path: folder.path + ":" + ProgramRunner.standardPath)
    return try FormatRegistry.standard.read(
      SourceFile(name: "svar.pdf", bytes: PDFFile(pages: pages).bytes()),
      in: ReadContext(limits: limits, programs: programs))
  }

  private func tesseract(confidence: Int) -> [String: String] {
    let table = Self.words.replacing("CONFIDENCE", with: "\(confidence)")
    return ["tesseract": "cat <<'END'\n\(table)\nEND\n"]
  }

  @Test("a scanned page among pages of text is recognised, and said to be")
  func mixed() throws {
    let reading = try reading([Self.letter, Self.scan], scripts: tesseract(confidence: 91))
    #expect(reading.document.blocks.map { $0.text() } == ["Vi støtter forslaget.", "Fristen mangler."])
    #expect(reading.document.blocks.map(\.place.page) == [1, 2])
    #expect(reading.warnings.map(\.kind) == [.recognisedText])
  }

  @Test("what is read off a photograph among pages of text is left out; the page is named")
  func photograph() throws {
    let reading = try reading([Self.letter, Self.scan], scripts: tesseract(confidence: 21))
    #expect(reading.document.blocks.map { $0.text() } == ["Vi støtter forslaget."])
    #expect(reading.warnings == [ReadWarning(.pictureOnly, place: Place(page: 2))])
  }

  @Test(
    "a page that Tesseract gives up on loses nothing else: text and other pages stand, the pages are named")
  func failing() throws {
    let reading = try reading(
      [Self.scan, Self.letter, Self.scan, Self.scan], scripts: ["tesseract": "exit 1\n"])
    #expect(reading.document.blocks.map { $0.text() } == ["Vi støtter forslaget."])
    #expect(
      reading.warnings == [
        ReadWarning(.pictureOnly, place: Place(page: 1)),
        ReadWarning(.pictureOnly, place: Place(page: 3), detail: "3–4"),
      ])
    let scan = try self.reading([Self.scan], scripts: ["tesseract": "exit 1\n"])
    #expect(scan.document.blocks.isEmpty)
    #expect(scan.warnings == [ReadWarning(.pictureOnly, place: Place(page: 1))])
  }

  @Test("pages beyond the time are named with how to allow more")
  func time() throws {
    let scripts = ["tesseract": "sleep 60\n"]
    var limits = Limits()
    limits.seconds = 4
    limits.recognitionSeconds = 4
    let reading = try reading([Self.letter, Self.scan], scripts: scripts, limits: limits)
    #expect(reading.document.blocks.map { $0.text() } == ["Vi støtter forslaget."])
    #expect(
      reading.warnings == [
        ReadWarning(.pictureOnly, place: Place(page: 2), detail: "KOMDIR_LIMITS=seconds=8")
      ])
  }

  @Test("a Tesseract without Danish is named with its package")
  func language() {
    let scripts = ["tesseract": "echo \"Error: Failed loading language 'dan'\" >&2; exit 1\n"]
    #expect(throws: ReadError.missingProgram("tesseract (dan)", package: "tesseract-ocr-dan")) {
      try reading([Self.scan], scripts: scripts)
    }
  }

  @Test("a file whose objects no program lists keeps its text; that remarks may be missing is said")
  func noObjects() throws {
    let reading = try reading(
      [Self.letter], scripts: ["qpdf": "echo 'invalid password' >&2; exit 2\n", "mutool": "exit 1\n"])
    #expect(reading.document.blocks.map { $0.text() } == ["Vi støtter forslaget."])
    #expect(
      reading.warnings == [
        ReadWarning(.unreadAnnotations, detail: "invalid password")
      ])
  }
}
