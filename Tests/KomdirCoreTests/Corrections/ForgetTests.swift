import DanishText
import DocumentFormats
import DocumentModel
import Foundation
import Testing

@testable import Archive
@testable import KomdirCore

@Suite("Erasing a person's data")
struct ForgetTests {
  private func archive(_ desk: HearingDesk) throws -> String {
    String(decoding: try Data(contentsOf: URL(fileURLWithPath: desk.workspace.path)), as: UTF8.self)
  }

  @Test("a file that is forgotten leaves no word of it in the archive, and the journal still fits")
  func file() throws {
    let desk = try HearingDesk()
    _ = try desk.collect(desk.layThreeAnswers())
    #expect(try archive(desk).contains("inden klokken syv, når sneen"))
    let forgotten = try desk.workspace.forget("S-1", reason: "Sendt ved en fejl", by: desk.clerk)
    #expect(forgotten == Forgotten(records: ["S-1"], remarks: 2, keptBytes: []))
    #expect(try !archive(desk).contains("inden klokken syv, når sneen"))
    #expect(try !archive(desk).contains("odder.txt"))
    #expect(try desk.workspace.remarks(hearing: nil).map(\.remark.printedID) == ["R-3", "R-4", "R-5"])
    #expect(try desk.workspace.firstBrokenJournalEntry() == nil)
    let rules = try desk.workspace.check(hearing: nil, at: desk.clerk.now).map(\.rule)
    #expect(!rules.contains(.originalChanged) && !rules.contains(.remarkChanged))
  }

  @Test("collecting the folder again does not bring a forgotten file back")
  func staysForgotten() throws {
    let desk = try HearingDesk()
    let files = try desk.layThreeAnswers()
    _ = try desk.collect(files)
    _ = try desk.workspace.forget("S-1", reason: "Sendt ved en fejl", by: desk.clerk)
    let again = try desk.collect(files)
    #expect(again.unchanged == 2)
    #expect(again.refused.map(\.file) == ["odder.txt"])
    #expect(again.refused.first?.reason.danish.contains("forget S-1 --lift") == true)
    #expect(again.received == again.read + again.unchanged + again.refused.count)
    #expect(try !archive(desk).contains("inden klokken syv, når sneen"))
  }

  @Test("words changed behind the program's back are found, forgotten ones are not a change")
  func changeIsStillFound() throws {
    let desk = try HearingDesk()
    _ = try desk.collect(desk.layThreeAnswers())
    try desk.tamper("UPDATE remark SET text = 'Alt er godt' WHERE id = 1")
    try desk.tamper(
      "UPDATE original SET bytes = x'' WHERE sha256 = (SELECT sha256 FROM submission WHERE id = 2)")
    let problems = try desk.workspace.check(hearing: nil, at: desk.clerk.now)
    #expect(problems.filter { $0.rule == .remarkChanged }.map(\.subject) == ["R-1"])
    #expect(problems.contains { $0.rule == .originalGone })
  }

  @Test("a member who is forgotten keeps the number and the municipality, and nothing else")
  func member() throws {
    let desk = try HearingDesk()
    _ = try desk.collect(desk.layThreeAnswers())
    _ = try desk.workspace.forget("M-1", reason: "Fratrådt", by: desk.clerk)
    let member = try #require(try desk.workspace.members().first)
    #expect(member.name == "M-1")
    #expect(member.municipality == "Odder")
    #expect(member.mailAddresses.isEmpty && member.title == nil && !member.consentsToBeNamed)
    #expect(try desk.workspace.submissions(hearing: nil).first?.submission.memberName == nil)
    #expect(try desk.workspace.firstBrokenJournalEntry() == nil)
  }

  @Test("bytes that another sender sent too are kept for that sender")
  func sharedBytes() throws {
    let desk = try HearingDesk()
    let file = try desk.lay("fælles.txt", "Ad § 1, nr. 1\nGrænsen på 30 km er for høj på stier ved skoler.")
    _ = try desk.collect([file], member: "Odder")
    _ = try desk.collect([file], member: "Bornholm")
    let forgotten = try desk.workspace.forget("S-1", reason: "Sendt ved en fejl", by: desk.clerk)
    #expect(forgotten.keptBytes == ["S-1"])
    #expect(try archive(desk).contains("Grænsen på 30 km"))
    #expect(try desk.workspace.forget("S-2", reason: "Også", by: desk.clerk).keptBytes == [])
    #expect(try !archive(desk).contains("Grænsen på 30 km"))
  }

  @Test("a forgotten file under another name, or in a mail, is known again; --lift lets it in")
  func knownAgain() throws {
    let desk = try HearingDesk()
    _ = try desk.collect(desk.layThreeAnswers())
    _ = try desk.workspace.forget("S-1", reason: "Sendt ved en fejl", by: desk.clerk)
    let copy = try desk.lay("et andet navn.txt", HearingDesk.odder)
    #expect(try desk.collect([copy]).refused.count == 1)
    let encoded = Data(HearingDesk.odder.utf8).base64EncodedString()
    let mail = try desk.lay(
      "mail.eml",
      """
      From: Yrsa Engholt <yren@brk.example>
      To: hoering@komdir.example
      Subject: Videresendt
      Date: Fri, 20 Feb 2026 11:15:00 +0100
      MIME-Version: 1.0
      Content-Type: multipart/mixed; boundary=x

      --x
      Content-Type: text/plain; charset=utf-8

      Se det vedhæftede fra Odder.
      --x
      Content-Type: text/plain; charset=utf-8; name=brev.txt
      Content-Disposition: attachment; filename=brev.txt
      Content-Transfer-Encoding: base64

      \(encoded)
      --x--

      """)
    let report = try desk.collect([mail])
    #expect(report.refused.map(\.file) == ["mail.eml/brev.txt"])
    #expect(try !archive(desk).contains("inden klokken syv, når sneen"))
    #expect(throws: WorkspaceError.unknown(id: "S-2")) {
      try desk.workspace.allowAgain("S-2", reason: "Skal med", by: desk.clerk)
    }
    _ = try desk.workspace.allowAgain("S-1", reason: "Skal alligevel med", by: desk.clerk)
    #expect(try desk.collect([copy]).read == 1)
    #expect(try desk.workspace.audit() == [])
  }

  @Test(
    "a member who was forgotten is not brought back by the register, by a folder collected again, or by a new letter"
  )
  func memberStaysForgotten() throws {
    let desk = try HearingDesk()
    let files = try desk.layThreeAnswers()
    _ = try desk.collect(files)
    _ = try desk.workspace.forget("M-1", reason: "Fratrådt", by: desk.clerk)
    let imported = try desk.workspace.importMembers(
      try MemberTable.read(HearingDesk.register), by: desk.clerk)
    #expect(imported.refused.map(\.row) == [2] && imported.added == 0 && imported.unchanged == 2)
    // The same folder from another place: nothing is new.
    let moved = try desk.lay("andet/odder.txt", HearingDesk.odder)
    #expect(try desk.collect([moved]).unchanged == 1)
    let letter = HearingDesk.odder.replacing("Vi kan ikke nå", with: "Kommunen kan ikke nå")
    #expect(try desk.collect([desk.lay("odder2.txt", letter)]).read == 1)
    let new = try #require(try desk.workspace.submissions(hearing: nil).last?.submission)
    #expect(new.member == 1 && new.memberName == nil && new.municipality == "Odder")
    let rest = try desk.workspace.read { db in
      try String.fetchAll(
        db,
        sql: """
          SELECT text FROM setAside WHERE text LIKE '%Mosegård%' UNION ALL SELECT text FROM words WHERE text LIKE '%Mosegård%'
          UNION ALL SELECT name FROM member WHERE name LIKE '%Mosegård%'
          UNION ALL SELECT memberName FROM submission WHERE memberName LIKE '%Mosegård%'
          """)
    }
    #expect(rest == [])
    #expect(try desk.workspace.audit() == [])
  }

  @Test("an attachment is erased, and the mail that still holds it is named; of a mail all in it goes")
  func attachment() throws {
    let desk = try HearingDesk()
    let mail = try desk.lay(
      "mail.eml",
      """
      From: Karla Mosegård <kamo@odder.example>
      To: hoering@komdir.example
      Subject: Svar
      Date: Fri, 20 Feb 2026 11:15:00 +0100
      MIME-Version: 1.0
      Content-Type: multipart/mixed; boundary=x

      --x
      Content-Type: text/plain; charset=utf-8

      Se det vedhæftede svar.
      --x
      Content-Type: text/plain; charset=utf-8; name=brev.txt
      Content-Disposition: attachment; filename=brev.txt

      Odder Kommune

      Ad § 1, nr. 2
      Vi kan ikke rydde sne inden klokken syv, når det falder om natten.
      --x--

      """)
    _ = try desk.collect([mail])
    let forgotten = try desk.workspace.forget("S-2", reason: "Sendt ved en fejl", by: desk.clerk)
    #expect(forgotten.records == ["S-2"])
    #expect(forgotten.stillHeld == [.outerFile("S-1 mail.eml")])
    #expect(try desk.workspace.forget("S-1", reason: "Også", by: desk.clerk).stillHeld == [])
    #expect(try !archive(desk).contains("inden klokken syv, når det falder"))
  }

  @Test("a member's signature, heading and the titles made of it go; what others wrote is named")
  func traces() throws {
    let desk = try HearingDesk()
    let text = """
      Bornholms Regionskommune

      Bemærkning fra Karla Mosegård
      Vi mener, at broerne skal holdes fri for is hele vinteren igennem.

      Ad § 1, nr. 1
      Som Karla Mosegård skrev, er grænsen på 30 km for høj ved skoler og børnehaver.

      Venlig hilsen
      Yrsa Engholt
      """
    _ = try desk.collect(desk.layThreeAnswers() + [desk.lay("bornholm2.txt", text)])
    _ = try desk.workspace.collate(hearing: nil, by: desk.clerk)
    _ = try desk.workspace.set(
      position: "P-1", PositionChange(title: "Karla Mosegårds forslag", text: "Karla Mosegård har ret."),
      by: desk.clerk)
    _ = try desk.workspace.set(position: "P-1", PositionChange(title: "Fra Karla Mosegård"), by: desk.clerk)
    let forgotten = try desk.workspace.forget("M-1", reason: "Fratrådt", by: desk.clerk)
    #expect(forgotten.stillHeld.contains(.file("S-1 odder.txt")))
    #expect(forgotten.stillHeld.contains(.positionText("P-1")))
    #expect(forgotten.stillHeld.contains { if case .remark = $0 { true } else { false } })
    let positions = try desk.workspace.positions(hearing: nil)
    #expect(
      !positions.contains {
        $0.position.title.contains("Mosegård") || $0.position.theme?.contains("Mosegård") == true
      })
    let history = try desk.workspace.history(of: "P-1")
    #expect(!history.contains { "\($0.before ?? "") \($0.after ?? "")".contains("Fra Karla") })
    #expect(history.contains { $0.field == "title" && $0.isErased })
    #expect(try desk.workspace.audit() == [])
  }

  @Test(
    "of a municipality with one member the files found by its name alone are named; their authors go with it")
  func municipality() throws {
    let desk = try HearingDesk()
    let register = Sheet(
      name: "Medlemmer",
      rows: [["Navn", "Kommune", "E-mail"], ["Fanø Kommune", "Fanø", "raadhus@fanoe.example"]])
    _ = try desk.workspace.importMembers(try MemberTable.read(register), by: desk.clerk)
    var draft = FeedbackFixture.document(FeedbackFixture.draftLines)
    draft.comments = [
      DocumentModel.Comment(
        id: "1", author: "Søren Lykke", text: "Grænsen er for høj ved skoler.",
        anchor: TextRange(startBlock: 3, startOffset: 0, endBlock: 3, endOffset: 12))
    ]
    _ = try desk.collect([desk.lay("Udkast_Fanø.docx", HearingDesk.docx(draft))])
    let before = try #require(try desk.workspace.remarks(hearing: nil).first?.remark)
    #expect(before.author == "Søren Lykke")
    let forgotten = try desk.workspace.forget("M-4", reason: "Udmeldt", by: desk.clerk)
    #expect(forgotten.stillHeld.contains(.file("S-1 Udkast_Fanø.docx")))
    #expect(try desk.workspace.remarks(hearing: nil).allSatisfy { $0.remark.author == nil })
    #expect(try desk.workspace.audit() == [])
  }

  @Test("in a hearing that was sent a file is erased too, and the response that holds it is named")
  func sentHearing() throws {
    let desk = try HearingDesk()
    _ = try desk.collect(desk.layThreeAnswers())
    try desk.tamper("UPDATE hearing SET sentAt = '2026-03-08T10:00:00+01:00'")
    let forgotten = try desk.workspace.forget("S-1", reason: "Sendt ved en fejl", by: desk.clerk)
    #expect(forgotten.stillHeld == [.sentFile("H-1")])
    #expect(try !archive(desk).contains("inden klokken syv, når sneen"))
  }

  @Test(
    "no hash that is left can be guessed from: neither the file's own nor that of its words is in the archive"
  )
  func hashes() throws {
    let desk = try HearingDesk()
    _ = try desk.collect(desk.layThreeAnswers())
    _ = try desk.workspace.addRemark(
      hearing: nil, member: "Odder", text: "Sagt i telefonen", provision: nil, by: desk.clerk)
    let bare = [
      SHA256.hexDigest(of: Array(HearingDesk.odder.utf8)),
      SHA256.hexDigest(of: Array("Sagt i telefonen".utf8)),
      SHA256.hexDigest(of: Array("Karla Mosegård".utf8)),
    ]
    #expect(try archive(desk).contains(bare[0]))
    _ = try desk.workspace.forget("S-1", reason: "Sendt ved en fejl", by: desk.clerk)
    _ = try desk.workspace.forget("S-4", reason: "Sendt ved en fejl", by: desk.clerk)
    _ = try desk.workspace.forget("M-1", reason: "Fratrådt", by: desk.clerk)
    for hash in bare { #expect(try !archive(desk).contains(hash)) }
    let salts = try desk.workspace.read {
      try String.fetchAll($0, sql: "SELECT owner FROM salt ORDER BY owner")
    }
    #expect(!salts.contains("words of R-1"))
  }

  @Test("of an archive that an older komdir wrote, the entries with bare hashes are named")
  func oldHashes() throws {
    let desk = try HearingDesk(hearing: false)
    let old = desk.folder.appendingPathComponent("gammelt.sqlite")
    let fixture = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .appendingPathComponent("Workspace/Archives/founding.archive")
    try FileManager.default.copyItem(at: fixture, to: old)
    let workspace = try Workspace(opening: old.path, fileExists: true)
    #expect(
      try workspace.forget("S-1", reason: "Sendt ved en fejl", by: desk.clerk).stillHeld == [
        .oldJournal([8, 9])
      ])
    #expect(try workspace.audit() == [])
  }
}
