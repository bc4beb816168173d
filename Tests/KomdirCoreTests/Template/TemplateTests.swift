import DocumentModel
import Foundation
import Testing

@testable import DocumentFormats
@testable import KomdirCore

@Suite("The response on the association's own letter")
struct TemplateTests {
  /// A letter with a logo's text in its head, fields, and a style of its own for headings.
  private func letter(_ lines: [String], styles: Bool = true, macros: Bool = false) throws -> [UInt8] {
    var document = Document(blocks: lines.map { Block($0) })
    document.pageFurniture.header = "FORENINGENS BREVHOVED {{sagsnr}}"
    let bytes = try DOCXWriter().bytes(for: document)
    let package = try ZIPPackage(bytes, limits: Limits())
    var archive = ZIPWriter()
    for entry in package.entries {
      var part = try package.data(entry.name) ?? []
      if entry.name == "word/styles.xml" {
        var text = String(decoding: part, as: UTF8.self)
        if !styles {
          text = text.replacing("<w:style ", with: "<w:latentStyle ").replacing(
            "</w:style>", with: "</w:latentStyle>")
        }
        part = Array(text.replacing("w:styleId=\"Heading2\"", with: "w:styleId=\"Overskrift2\"").utf8)
      }
      if entry.name == "[Content_Types].xml" {
        part = Array(
          String(decoding: part, as: UTF8.self).replacing("document.main+xml", with: "template.main+xml").utf8
        )
      }
      try archive.add(entry.name, part)
    }
    if macros { try archive.add("word/vbaProject.bin", [1, 2, 3]) }
    return try archive.bytes()
  }

  private func desk() throws -> HearingDesk {
    let desk = try HearingDesk()
    _ = try desk.collect(desk.layThreeAnswers())
    _ = try desk.workspace.collate(hearing: nil, by: desk.clerk)
    for position in try desk.workspace.positions(hearing: nil) {
      _ = try desk.workspace.set(
        position: position.position.printedID,
        PositionChange(text: "KOMDIR finder:\n- at grænsen er **for høj**\n1. se [her](https://a.example)"),
        by: desk.clerk)
    }
    return desk
  }

  private func read(_ bytes: [UInt8]) throws -> Document {
    try FormatRegistry.standard.read(SourceFile(name: "svar.docx", bytes: bytes), in: ReadContext()).document
  }

  @Test("letterhead and styles are the association's, fields are filled, and nothing is said twice")
  func filled() throws {
    let desk = try desk()
    let template = try DOCXTemplate(
      letter(["{{forening}}", "{{dato}}", "Til {{modtager}}", "{{titel}}", "{{svar}}", "Slut"]))
    #expect(template.fields.isSuperset(of: ["forening", "dato", "modtager", "titel", "svar", "sagsnr"]))
    let response = try desk.workspace.response(hearing: nil, at: desk.clerk.now)
    let bytes = try desk.workspace.letter(response, on: template, hearing: nil, at: desk.clerk.now)
    let document = try read(bytes)
    let text = plainWords(document.text())
    #expect(document.pageFurniture.header?.contains("FORENINGENS BREVHOVED 2026 - 118") == true)
    #expect(text.contains("Til Trafikministeriet") && text.hasSuffix("Slut"))
    #expect(
      text.split(separator: "Høringssvar:").count == 2 && text.split(separator: "2. marts 2026").count == 2)
    let heading = try #require(
      document.blocks.first { $0.text() == "Bemærkninger til de enkelte bestemmelser" })
    #expect(heading.kind == .heading(level: 2))
    #expect(
      document.blocks.contains { $0.kind == .listItem(level: 1) && $0.text() == "at grænsen er for høj" })
    #expect(document.blocks.contains { $0.inlines.contains { $0.link == "https://a.example" } })
    let again = try desk.workspace.letter(response, on: template, hearing: nil, at: desk.clerk.now)
    #expect(again == bytes)
    // And it comes home.
    let report = try desk.workspace.importResponse(
      hearing: nil, file: ("svar.docx", "00"), document, TakeBackChoice(), applying: false,
      at: desk.clerk.now,
      by: desk.clerk)
    #expect(report.isAnchored && report.changed.isEmpty && report.removed.isEmpty && report.new.isEmpty)
  }

  @Test("a template with macros, without styles, and a file that is none are refused")
  func refused() throws {
    #expect(throws: DOCXTemplate.Refusal.hasMacros) { try DOCXTemplate(letter(["x"], macros: true)) }
    #expect(throws: DOCXTemplate.Refusal.hasNoStyles) { try DOCXTemplate(letter(["x"], styles: false)) }
    #expect(throws: DOCXTemplate.Refusal.self) { try DOCXTemplate(Array("ikke en fil".utf8)) }
  }

  @Test("LibreOffice opens the letter with the same words", .enabled(if: LibreOffice.isHere))
  func libreOffice() throws {
    let desk = try desk()
    let template = try DOCXTemplate(letter(["{{dato}}", "{{svar}}"]))
    let bytes = try desk.workspace.letter(
      try desk.workspace.response(hearing: nil, at: desk.clerk.now), on: template, hearing: nil,
      at: desk.clerk.now)
    let saved = try read(LibreOffice.saved(bytes, as: "svar.docx", to: "docx", in: desk.folder))
    #expect(plainWords(saved.text()) == plainWords(try read(bytes).text()))
  }
}
