import DocumentModel
import Foundation
import Testing

@testable import DocumentFormats
@testable import KomdirCore

@Suite("A response that comes back from a word processor")
struct TakeBackTests {
  private static let texts = [
    "P-1": "KOMDIR finder grænsen på 30 km i timen for høj på stier ved skoler.",
    "P-2": "Sneen kan ikke ryddes inden klokken syv, når den falder om natten.\nFristen bør være klokken ni.",
    "P-3": "Kommunerne skal have dækket deres udgifter til de nye opgaver.",
  ]

  private func desk() throws -> HearingDesk {
    let desk = try HearingDesk()
    _ = try desk.collect(desk.layThreeAnswers())
    let positions = try desk.workspace.collate(hearing: nil, by: desk.clerk)
    #expect(positions.map(\.position.printedID).sorted() == ["P-1", "P-2", "P-3"])
    for (id, text) in Self.texts {
      _ = try desk.workspace.set(position: id, PositionChange(text: text), by: desk.clerk)
    }
    return desk
  }

  private func response(_ desk: HearingDesk) throws -> Document {
    try desk.workspace.response(hearing: nil, at: desk.clerk.now).document
  }

  private func read(_ bytes: [UInt8], _ name: String) throws -> Document {
    try FormatRegistry.standard.read(SourceFile(name: name, bytes: bytes), in: ReadContext()).document
  }

  private func take(
    _ desk: HearingDesk, _ document: Document, _ choice: TakeBackChoice = TakeBackChoice(),
    applying: Bool = false
  ) throws -> TakeBack {
    try desk.workspace.importResponse(
      hearing: nil, file: ("rettet.docx", "00"), document, choice, applying: applying, at: desk.clerk.now,
      by: desk.clerk)
  }

  private func index(_ document: Document, _ words: String) throws -> Int {
    try #require(document.blocks.firstIndex { plainWords($0.text()).contains(words) })
  }

  private func text(_ desk: HearingDesk, _ id: String) throws -> String {
    try #require(
      try desk.workspace.positions(hearing: nil).first { $0.position.printedID == id }?.position.text)
  }

  @Test("one that nobody touched says nothing new, from Word and from OpenDocument")
  func untouched() throws {
    let desk = try desk()
    let document = try response(desk)
    for (bytes, name) in [
      (try DOCXWriter().bytes(for: document), "svar.docx"),
      (try ODTWriter().bytes(for: document), "svar.odt"),
    ] {
      let report = try take(desk, read(bytes, name))
      #expect(!report.saysAnythingNew && report.isAnchored)
      #expect(report.paragraphs == 4 && report.unchanged == 4)
    }
  }

  @Test(
    "changed words become the position's text, a new paragraph is asked about, and one step takes all back")
  func changed() throws {
    let desk = try desk()
    var document = try read(DOCXWriter().bytes(for: response(desk)), "svar.docx")
    let changed = try index(document, "30 km i timen")
    document.blocks[changed].inlines = [Inline("KOMDIR finder grænsen på 20 km i timen passende ved skoler.")]
    document.blocks.insert(Block("Det gælder også børnehaver og plejehjem."), at: changed + 1)
    let shown = try take(desk, document)
    #expect(
      shown.changed == [
        TakeBack.Changed(
          position: "P-1", before: Self.texts["P-1"] ?? "",
          after: "KOMDIR finder grænsen på 20 km i timen passende ved skoler.")
      ])
    #expect(shown.new.map(\.text) == ["Det gælder også børnehaver og plejehjem."])
    #expect(shown.new.map(\.after) == ["P-1"])
    #expect(try text(desk, "P-1") == Self.texts["P-1"])
    #expect(try take(desk, document, applying: true).isApplied)
    #expect(
      try text(desk, "P-1")
        == "KOMDIR finder grænsen på 20 km i timen passende ved skoler.\nDet gælder også børnehaver og plejehjem."
    )
    #expect(try !take(desk, document).saysAnythingNew)
    _ = try desk.workspace.undo(hearing: nil, by: desk.clerk)
    #expect(try text(desk, "P-1") == Self.texts["P-1"])
  }

  @Test("a paragraph parted in two stays its position's; two joined become one; a position left is left")
  func splitAndJoined() throws {
    let desk = try desk()
    var document = try response(desk)
    let first = try index(document, "Sneen kan ikke")
    document.blocks[first].inlines = [Inline("Sneen kan ikke ryddes inden klokken syv,")]
    document.blocks.insert(Block("når den falder om natten."), at: first + 1)
    let split = try take(desk, document)
    #expect(split.new.isEmpty)
    #expect(
      split.changed.map(\.after) == [
        "Sneen kan ikke ryddes inden klokken syv,\nnår den falder om natten.\nFristen bør være klokken ni."
      ])
    document = try response(desk)
    document.blocks[first].inlines = [
      Inline(
        "Sneen kan ikke ryddes inden klokken syv, når den falder om natten. Fristen bør være klokken ni.")
    ]
    document.blocks.remove(at: first + 1)
    let joined = try take(desk, document, TakeBackChoice(leaving: ["P-2"]), applying: true)
    #expect(joined.changed.map(\.position) == ["P-2"] && joined.left == ["P-2"])
    #expect(try text(desk, "P-2") == Self.texts["P-2"])
  }

  @Test("a position taken out is listed with its remarks, and moved ones stand where they were put")
  func removedAndMoved() throws {
    let desk = try desk()
    var document = try response(desk)
    let one = try index(document, "30 km i timen")
    // The heading and the text of the first provision, behind those of the second.
    let moved = Array(document.blocks[one - 1...one])
    document.blocks.removeSubrange(one - 1...one)
    let last = try index(document, "Fristen bør være")
    document.blocks.insert(contentsOf: moved, at: last + 1)
    let general = try index(document, "Kommunerne skal have dækket")
    document.blocks.remove(at: general)
    let report = try take(desk, document, applying: true)
    #expect(report.removed.map(\.position) == ["P-3"])
    let held = try #require(
      try desk.workspace.positions(hearing: nil).first { $0.position.printedID == "P-3" })
    #expect(report.removed.first?.remarks == held.remarks.map(\.printedID) && held.position.text.isEmpty)
    #expect(report.moved.count == 1)
    let order = try desk.workspace.positions(hearing: nil).map(\.position.printedID)
    #expect(order.filter { $0 != "P-3" } == ["P-2", "P-1"])
  }

  @Test("where every mark is lost the paragraphs are found by their words")
  func withoutMarks() throws {
    let desk = try desk()
    var document = try response(desk)
    for index in document.blocks.indices { document.blocks[index].bookmarks = [] }
    document.metadata.key = nil
    let changed = try index(document, "30 km i timen")
    document.blocks[changed].inlines = [
      Inline("KOMDIR finder grænsen på 25 km i timen for høj på stier ved skoler.")
    ]
    let report = try take(desk, document)
    #expect(!report.isAnchored)
    #expect(report.changed.map(\.position) == ["P-1"] && report.removed.isEmpty && report.new.isEmpty)
  }

  @Test("a response of another hearing, and a file that is none, are refused by name; nothing is written")
  func others() throws {
    let desk = try desk()
    var document = try response(desk)
    document.metadata.key = "komdir1:0123456789abcdef:H-1"
    #expect(throws: WorkspaceError.responseOfAnother("rettet.docx", own: "H-1")) {
      try take(desk, document, applying: true)
    }
    document.metadata.key = nil
    for index in document.blocks.indices {
      document.blocks[index].bookmarks = document.blocks[index].bookmarks.map { name in
        var parts = name.split(separator: "_").map(String.init)
        parts[1] = "00000000"
        return parts.joined(separator: "_")
      }
    }
    #expect(throws: WorkspaceError.responseOfAnother("rettet.docx", own: "H-1")) { try take(desk, document) }
    #expect(throws: WorkspaceError.notAResponse("rettet.docx", own: "H-1")) {
      try take(desk, FeedbackFixture.document(HearingDesk.letterLines))
    }
  }

  @Test(
    "a position that was written anew in the archive meanwhile keeps that text, and one changed on both sides is a person's"
  )
  func older() throws {
    let desk = try desk()
    var document = try response(desk)
    _ = try desk.workspace.set(
      position: "P-1", PositionChange(text: "KOMDIR støtter grænsen på 30 km i timen."), by: desk.clerk)
    _ = try desk.workspace.set(
      position: "P-3", PositionChange(text: "Udgifterne skal dækkes."), by: desk.clerk)
    let edited = try index(document, "Kommunerne skal have dækket")
    document.blocks[edited].inlines = [Inline("Kommunerne skal have dækket alle deres udgifter.")]
    let report = try take(desk, document, applying: true)
    #expect(report.newerPositions == ["P-1"] && report.conflicts.map(\.position) == ["P-3"])
    #expect(report.changed.isEmpty)
    #expect(try text(desk, "P-1") == "KOMDIR støtter grænsen på 30 km i timen.")
    #expect(try text(desk, "P-3") == "Udgifterne skal dækkes.")
  }

  @Test("bold, italics and links that somebody sets come home as they are typed")
  func looks() throws {
    let desk = try desk()
    var document = try response(desk)
    let changed = try index(document, "30 km i timen")
    document.blocks[changed].inlines = [
      Inline("KOMDIR finder grænsen på "), Inline("30 km", style: .bold), Inline(" for høj; se "),
      Inline("vejledningen", link: "https://komdir.example/vej"), Inline("."),
    ]
    _ = try take(desk, document, applying: true)
    #expect(
      try text(desk, "P-1")
        == "KOMDIR finder grænsen på **30 km** for høj; se [vejledningen](https://komdir.example/vej).")
    let again = try response(desk)
    let block = again.blocks[try index(again, "30 km for høj")]
    #expect(block.inlines.contains { $0.style == .bold && plainWords($0.text) == "30 km" })
    #expect(block.inlines.contains { $0.link == "https://komdir.example/vej" })
  }

  @Test(
    "tracked changes of the board are shown with their author, and count as made or not, as a person says")
  func tracked() throws {
    let desk = try desk()
    var document = try response(desk)
    let changed = try index(document, "30 km i timen")
    document.revisions = [
      Revision(
        kind: .deletion, author: "Formanden", date: "2026-03-03T10:00:00Z", text: "30", block: changed),
      Revision(
        kind: .insertion, author: "Formanden", date: "2026-03-03T10:00:00Z", text: "20", block: changed),
    ]
    document.blocks[changed].inlines = [
      Inline("KOMDIR finder grænsen på "), Inline("30", deletion: 0), Inline("20", insertion: 1),
      Inline(" km i timen for høj på stier ved skoler."),
    ]
    let returned = try read(DOCXWriter().bytes(for: document), "rettet.docx")
    let made = try take(desk, returned)
    #expect(
      made.changed.map(\.after) == ["KOMDIR finder grænsen på 20 km i timen for høj på stier ved skoler."])
    #expect(made.markup.map(\.author) == ["Formanden", "Formanden"])
    #expect(made.markup.map(\.position) == ["P-1", "P-1"])
    #expect(try take(desk, returned, TakeBackChoice(takesTrackedChanges: false)).changed.isEmpty)
  }

  @Test("half of the response cut away is told, and taken in only when that is said to be meant")
  func half() throws {
    let desk = try desk()
    for number in 1...5 {
      try desk.tamper(
        """
        INSERT INTO position (hearing, key, section, title, text, theme)
        VALUES ('H-1', 'theme:t\(number)', 'general', 'Tema \(number)', 'Sag nummer \(number) mangler helt.', 't')
        """)
    }
    var document = try response(desk)
    let first = try index(document, "Kommunerne skal have dækket")
    document.blocks.removeSubrange((first + 1)...)
    let shown = try take(desk, document)
    let all = 8
    let gone = shown.removed.count
    #expect(gone > 3 && gone < all)
    let refusal = WorkspaceError.notAllowed(.responseCut("rettet.docx", gone, of: all))
    #expect(throws: refusal) { try take(desk, document, applying: true) }
    #expect(try text(desk, "P-1") == Self.texts["P-1"])
    #expect(try take(desk, document, TakeBackChoice(takesLargeRemovals: true), applying: true).isApplied)
  }

  @Test(
    "LibreOffice keeps the marks: a response that it saved says nothing new, whichever way it went",
    .enabled(if: LibreOffice.isHere), arguments: [("docx", "docx"), ("docx", "odt"), ("odt", "docx")])
  func libreOffice(_ from: String, _ to: String) throws {
    let desk = try desk()
    let document = try response(desk)
    let bytes = try from == "docx" ? DOCXWriter().bytes(for: document) : ODTWriter().bytes(for: document)
    let saved = try LibreOffice.saved(bytes, as: "svar.\(from)", to: to, in: desk.folder)
    let report = try take(desk, read(saved, "svar.\(to)"))
    #expect(report.isAnchored && !report.saysAnythingNew)
    #expect(report.paragraphs == 4 && report.unchanged == 4)
  }
}
