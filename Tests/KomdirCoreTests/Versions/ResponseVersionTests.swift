import DocumentModel
import Testing

@testable import DocumentFormats
@testable import KomdirCore

@Suite("Versions of the response, and the mail to the authority")
struct ResponseVersionTests {
  private func desk() throws -> HearingDesk {
    let desk = try HearingDesk()
    _ = try desk.collect(desk.layThreeAnswers())
    _ = try desk.workspace.collate(hearing: nil, by: desk.clerk)
    for position in try desk.workspace.positions(hearing: nil) {
      _ = try desk.workspace.set(
        position: position.position.printedID,
        PositionChange(text: "KOMDIR finder, at grænsen på 30 km i timen er for høj på stier ved skoler."),
        by: desk.clerk)
    }
    for entry in try desk.workspace.remarks(hearing: nil) where entry.remark.nature == .substantive {
      _ = try desk.workspace.decide(
        remark: entry.remark.printedID, [DecisionInput(value: .followed)], by: desk.clerk)
    }
    return desk
  }

  private func freeze(_ desk: HearingDesk, _ name: String, _ state: ResponseVersion.State = .draft) throws
    -> ResponseVersion
  {
    try desk.workspace.freeze(hearing: nil, name: name, state: state, by: desk.clerk)
  }

  private func text(_ desk: HearingDesk, _ id: String) throws -> String {
    let (version, bytes) = try desk.workspace.file(ofVersion: id)
    return try FormatRegistry.standard.read(
      SourceFile(name: version.file, bytes: bytes), in: ReadContext()
    ).document.text()
  }

  @Test("a version keeps the words of its day, and a later change is a new version")
  func frozen() throws {
    let desk = try desk()
    #expect(try freeze(desk, "Til bestyrelsen", .board).printedID == "V-1")
    _ = try desk.workspace.set(position: "P-1", PositionChange(text: "KOMDIR er enig."), by: desk.clerk)
    let second = try freeze(desk, "Efter bestyrelsen")
    #expect(try text(desk, "V-1").contains("for høj") && !text(desk, "V-1").contains("KOMDIR er enig."))
    #expect(try text(desk, "V-2").contains("KOMDIR er enig."))
    #expect(try desk.workspace.versions(hearing: nil).map(\.state) == [.board, .draft])
    let approved = try desk.workspace.approve(
      version: second.printedID, reservation: "Økonomien skal drøftes", by: desk.clerk)
    #expect(approved.state == .approvedWithReservations && approved.reservation == "Økonomien skal drøftes")
    _ = try desk.workspace.undo(hearing: nil, by: desk.clerk)
    #expect(try desk.workspace.versions(hearing: nil).last?.state == .draft)
  }

  @Test("two versions side by side show the words that came and went, and nothing else")
  func compared() throws {
    let old = Document(blocks: ["Indledning", "Fristen er 8 uger.", "Slut"].map { Block($0) })
    let new = Document(
      blocks: ["Indledning", "Fristen er 12 uger.", "Et nyt afsnit", "Slut"].map { Block($0) })
    let compared = ComparedVersions(old: old, new: new, title: "V-1 og V-2", author: "Sek", date: "")
    #expect(compared.changes == 2)
    #expect(compared.document.revisions.map(\.text) == ["8 ", "12 ", "Et nyt afsnit"])
    #expect(
      compared.document.blocks.dropFirst().map { $0.text(.accepted) } == [
        "Indledning", "Fristen er 12 uger.", "Et nyt afsnit", "Slut",
      ])
    #expect(
      compared.document.blocks.dropFirst().map { $0.text(.rejected) }.filter { !$0.isEmpty } == [
        "Indledning", "Fristen er 8 uger.", "Slut",
      ])
    let back = ComparedVersions(old: new, new: old, title: "", author: "Sek", date: "")
    #expect(
      back.document.blocks.map { $0.text(.rejected) }.filter { !$0.isEmpty }
        == new.blocks.map { $0.text() })
  }

  @Test("the version that was sent is marked so and cannot be approved anew")
  func sent() throws {
    let desk = try desk()
    _ = try freeze(desk, "Endelig")
    let (version, bytes) = try desk.workspace.file(ofVersion: "V-1")
    _ = try desk.workspace.sent(
      hearing: nil, SentFile(name: version.file, bytes: bytes, text: try text(desk, "V-1")),
      reason: "Formanden har godkendt det", by: desk.clerk)
    #expect(try desk.workspace.versions(hearing: nil).map(\.state) == [.sent])
    #expect(throws: WorkspaceError.notAllowed(.versionIsSent("V-1"))) {
      try desk.workspace.approve(version: "V-1", reservation: nil, by: desk.clerk)
    }
  }

  @Test(
    "the mail goes to whom the letter names, bears the case number, and is read again with its attachment")
  func mail() throws {
    let desk = try desk()
    _ = try freeze(desk, "Endelig")
    let (version, bytes) = try #require(try desk.workspace.versionToSend(hearing: nil))
    let draft = try desk.workspace.mailToAuthority(
      hearing: nil, attachments: [SentFile(name: version.file, bytes: bytes, text: nil)], at: desk.clerk.now)
    #expect(draft.to == ["hoering@trm.example"])
    #expect(draft.subject.contains("2026 - 118") && draft.subject.contains("cykelstier"))
    #expect(draft.eml == draft.eml)
    let read = try FormatRegistry.standard.read(
      SourceFile(name: "mail.eml", bytes: draft.eml), in: ReadContext()
    ).document
    #expect(read.message?.to.map(\.address) == ["hoering@trm.example"])
    #expect(read.message?.subject == draft.subject)
    #expect(read.attachments.map(\.name) == ["Endelig.docx"])
    #expect(read.attachments.first?.bytes == bytes)
    #expect(read.text().contains("KOMDIRs høringssvar"))
    try desk.tamper("UPDATE hearing SET replyTo = '[]'")
    #expect(throws: WorkspaceError.notAllowed(.noAddress("H-1"))) {
      try desk.workspace.mailToAuthority(hearing: nil, attachments: [], at: desk.clerk.now)
    }
  }

  @Test("a draft for the secretariat alone goes with no mail to the authority")
  func internalFiles() throws {
    let desk = try desk()
    for text in [Phrase.internalDraft.danish, Phrase.internalDraft.english, Phrase.inHouse.danish] {
      let draft = SentFile(name: "intern.docx", bytes: Array("x".utf8), text: "KOMDIR\n" + text)
      #expect(throws: WorkspaceError.notAllowed(.sendsDraft("intern.docx"))) {
        try desk.workspace.mailToAuthority(hearing: nil, attachments: [draft], at: desk.clerk.now)
      }
    }
  }

  @Test("the table has a line for each position and a column for each member that may be named")
  func matrix() throws {
    let desk = try desk()
    let book = try desk.workspace.positionMatrix(hearing: nil, annex: .none, at: desk.clerk.now)
    let sheet = try #require(book.sheets.first)
    let header = sheet.rows[0].map { $0.text ?? "" }
    #expect(header.prefix(5) == ["Nr.", "Del", "Overskrift", "Tekst", "Mindretal"])
    #expect(header.dropFirst(5) == ["Bornholm", "Odder"])
    let all = try desk.workspace.positions(hearing: nil)
    #expect(sheet.rows.count == all.count + 1)
    for (row, collated) in zip(sheet.rows.dropFirst(), all) {
      #expect(row[0].text == collated.position.printedID && row[3].text == collated.position.text)
      #expect(row.dropFirst(5).contains { $0.text?.contains("R-") == true })
    }
    #expect(try !XLSXWriter().bytes(for: book).isEmpty)
  }
}
