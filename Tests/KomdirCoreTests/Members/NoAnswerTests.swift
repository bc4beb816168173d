import Testing

@testable import KomdirCore

@Suite("Mails that are no answer")
struct NoAnswerTests {
  private static func mail(_ subject: String, _ words: String) -> String {
    """
    From: Yrsa Engholt <yren@brk.example>
    To: hoering@komdir.example
    Subject: \(subject)
    Date: Fri, 20 Feb 2026 10:15:00 +0100
    Message-ID: <\(words.count)@brk.example>
    Content-Type: text/plain; charset=utf-8

    \(words)

    Venlig hilsen
    Yrsa Engholt
    """
  }

  static let noAnswers = [
    (
      "Autosvar: Høring over cykelstier",
      "Tak for din mail.\nJeg holder ferie til og med den 27. februar og læser ikke mails. Haster det, så kontakt sekretariatet."
    ),
    (
      "Automatic reply: Høring",
      "I am out of office until 2 March. If urgent, please contact the office. I will be back on Monday."
    ),
    (
      "Høring over cykelstier",
      "Kære sekretariat\n\nKan vi få udsat den interne frist til den 4. marts? Vores byråd mødes først den 2. marts."
    ),
    (
      "Frist",
      "Kære sekretariat\n\nVi skal bede om et par dage mere til at få vores svar på plads i udvalget. Er det muligt?"
    ),
    (
      "Cykelstier",
      "Kære sekretariat\n\nBornholms Regionskommune kan ikke nå at svare til den 27. Sagen skal i teknikudvalget den 4. marts, fordi den vedrører havnen. Kan I skaffe udsættelse hos styrelsen til den 11. marts? I modsat fald må I undvære vores svar."
    ),
  ]

  @Test(
    "an automatic reply and a wish for more time leave the member among the missing and out of every count",
    arguments: noAnswers)
  func missing(_ subject: String, _ words: String) throws {
    let desk = try HearingDesk()
    _ = try desk.collect([
      desk.lay("odder.txt", HearingDesk.odder), desk.lay("svar.eml", Self.mail(subject, words)),
    ])
    let status = try #require(try desk.workspace.status(at: desk.clerk.now).first)
    #expect(status.missing.map(\.name) == ["Bent Tangkær", "Yrsa Engholt"])
    let answers = try desk.workspace.memberAnswers(hearing: nil)
    #expect(answers.filter { $0.answered == false }.map(\.member.municipality) == ["København", "Bornholm"])
    let account = try desk.workspace.read { db in
      try Workspace.account(db, hearing: "H-1", try VoiceBook(db, hearing: "H-1"))
    }
    #expect(account.municipalities == 1)
  }

  @Test("whoever answers after having asked for more time is missing no longer")
  func answeredLater() throws {
    let desk = try HearingDesk()
    _ = try desk.collect([desk.lay("frist.eml", Self.mail(Self.noAnswers[2].0, Self.noAnswers[2].1))])
    _ = try desk.collect([desk.lay("bornholm.txt", HearingDesk.bornholm)])
    let status = try #require(try desk.workspace.status(at: desk.clerk.now).first)
    #expect(status.missing.map(\.municipality) == ["Odder", "København"])
  }

  @Test("a wish for more time whose only remark was dropped is no answer")
  func dropped() throws {
    let desk = try HearingDesk()
    let words = Self.noAnswers[2].1 + "\n\nVi cykler selv meget her på øen og glæder os til sommer."
    _ = try desk.collect([desk.lay("frist.eml", Self.mail("Frist", words))])
    func missing() throws -> [String?] {
      try #require(try desk.workspace.status(at: desk.clerk.now).first).missing.map(\.municipality)
    }
    #expect(try missing() == ["Odder", "København"])
    let remark = try #require(try desk.workspace.remarks(hearing: nil).first?.remark.printedID)
    _ = try desk.workspace.drop(remark: remark, reason: "Ingen bemærkning", by: desk.clerk)
    #expect(try missing() == ["Odder", "København", "Bornholm"])
  }

  @Test("a remark beside the wish for more time is an answer")
  func remarkBeside() throws {
    let desk = try HearingDesk()
    let words = """
      Kære sekretariat

      Kan vi få udsat den interne frist til den 4. marts? Vores byråd mødes først den 2. marts.

      Foreløbig finder vi, at grænsen i § 1, nr. 1, er for høj på stier ved skoler.
      """
    _ = try desk.collect([desk.lay("svar.eml", Self.mail("Høring", words))])
    let status = try #require(try desk.workspace.status(at: desk.clerk.now).first)
    #expect(status.missing.map(\.municipality) == ["Odder", "København"])
  }
}
