import DocumentModel
import Foundation
import Testing

@testable import KomdirCore

@Suite("Who supports another's answer counts under it")
struct SupportTests {
  private static func mail(
    _ words: String, from member: (String, String) = ("Bent Tangkær", "beta@kk.example")
  )
    -> String
  {
    """
    From: \(member.0) <\(member.1)>
    To: hoering@komdir.example
    Subject: Svar
    Date: Fri, 20 Feb 2026 10:15:00 +0100
    Message-ID: <\(words.count)@kk.example>
    Content-Type: text/plain; charset=utf-8

    Kære sekretariat

    \(words)

    Venlig hilsen
    \(member.0)
    """
  }

  private func municipalities(_ positions: [CollatedPosition]) -> [String: [String]] {
    Dictionary(
      uniqueKeysWithValues: positions.map { ($0.position.title, $0.voices.compactMap(\.municipality)) })
  }

  @Test("the supporter is a voice under each position of the answer, also when that answer came later")
  func laterAnswer() throws {
    let desk = try HearingDesk()
    _ = try desk.collect([desk.lay("a.eml", Self.mail("Vi tilslutter os Odders svar i det hele."))])
    let first = try desk.workspace.collate(hearing: nil, by: desk.clerk)
    #expect(municipalities(first) == ["Generelle bemærkninger": ["København"]])
    let waiting = try desk.workspace.check(hearing: nil, at: desk.clerk.now).filter {
      $0.rule == .supportedAnswerMissing
    }
    #expect(waiting.map(\.subject) == ["R-1"])
    #expect(waiting.first?.words.fact.danish == "støtter svaret fra Odder, som ikke er kommet")

    _ = try desk.collect([desk.lay("b.txt", HearingDesk.odder)])
    let second = try desk.workspace.collate(hearing: nil, by: desk.clerk)
    #expect(
      municipalities(second) == [
        "Generelle bemærkninger": ["København"], "§ 1, nr. 1": ["Odder", "København"],
        "§ 1, nr. 2": ["Odder", "København"],
      ])
    #expect(second.last?.supporters.map(\.remark.printedID) == ["R-1"])
    #expect(
      try desk.workspace.check(hearing: nil, at: desk.clerk.now).allSatisfy {
        $0.rule != .supportedAnswerMissing
      })
  }

  @Test("whoever also has a remark under the position, or has excepted it, counts once and as a speaker")
  func once() throws {
    let desk = try HearingDesk()
    _ = try desk.collect([
      desk.lay("b.txt", HearingDesk.odder),
      desk.lay("a.eml", Self.mail("Vi tilslutter os Odders svar, bortset fra § 1, nr. 2.")),
    ])
    let positions = try desk.workspace.collate(hearing: nil, by: desk.clerk)
    let excepted = try #require(positions.first { $0.position.title == "§ 1, nr. 2" })
    #expect(excepted.voices.compactMap(\.municipality) == ["Odder", "København"])
    #expect(excepted.supporters.isEmpty)
    #expect(excepted.remarks.map(\.text).last == "bortset fra § 1, nr. 2.")
    let other = try #require(positions.first { $0.position.title == "§ 1, nr. 1" })
    #expect(other.supporters.compactMap(\.voice.municipality) == ["København"])
  }

  @Test("an answer that is withdrawn carries its supporters no longer; support of support reaches the words")
  func chain() throws {
    let desk = try HearingDesk()
    _ = try desk.collect([
      desk.lay("b.txt", HearingDesk.odder),
      desk.lay("c.eml", Self.mail("Vi tilslutter os Odders svar i det hele.")),
      desk.lay(
        "d.eml",
        Self.mail(
          "Bornholm henholder sig til Københavns høringssvar.", from: ("Yrsa Engholt", "yren@brk.example"))),
    ])
    let positions = try desk.workspace.collate(hearing: nil, by: desk.clerk)
    #expect(municipalities(positions)["§ 1, nr. 1"] == ["Odder", "København", "Bornholm"])
    let odder = try #require(
      try desk.workspace.submissions(hearing: nil).first { $0.submission.file == "b.txt" })
    _ = try desk.workspace.set(
      submission: odder.submission.printedID, SubmissionChange(state: .withdrawn, date: "2026-03-01"),
      by: desk.clerk)
    #expect(municipalities(try desk.workspace.collate(hearing: nil, by: desk.clerk))["§ 1, nr. 1"] == nil)
  }

  @Test("the draft of the response and its trace name the supporter; a final one counts them")
  func response() throws {
    let desk = try HearingDesk()
    _ = try desk.collect([
      desk.lay("b.txt", HearingDesk.odder),
      desk.lay("a.eml", Self.mail("Vi tilslutter os Odders svar i det hele.")),
    ])
    let positions = try desk.workspace.collate(hearing: nil, by: desk.clerk)
    let supporter = try #require(positions.flatMap(\.supporters).first).remark.printedID
    let response = try desk.workspace.response(hearing: nil, at: desk.clerk.now)
    let lines = response.document.blocks.map { $0.text() }
    #expect(lines.contains("\(supporter), København – Bent Tangkær: støtter svaret fra Odder"))
    let trace = response.trace.filter { $0.position == positions.last?.position.printedID }
    #expect(trace.contains { $0.remarks.contains(supporter) })
  }

  @Test("a person says whose answer is meant, or that none is; history keeps what stood there")
  func byHand() throws {
    let desk = try HearingDesk()
    _ = try desk.collect([
      desk.lay("b.txt", HearingDesk.odder),
      desk.lay("a.eml", Self.mail("Vi tilslutter os naboens svar i det hele.")),
    ])
    let remark = try #require(
      try desk.workspace.remarks(hearing: nil).first { $0.remark.text.contains("naboens") }
    ).remark.printedID
    let said = try desk.workspace.setSupport(remark: remark, to: ["Odder Kommune"], by: desk.clerk)
    #expect(said.supports.map(\.owner) == ["Odder"])
    let counted = try desk.workspace.collate(hearing: nil, by: desk.clerk)
    #expect(municipalities(counted)["§ 1, nr. 1"] == ["Odder", "København"])
    _ = try desk.workspace.setSupport(remark: remark, to: [], by: desk.clerk)
    let none = try desk.workspace.collate(hearing: nil, by: desk.clerk)
    #expect(municipalities(none)["§ 1, nr. 1"] == ["Odder"])
    #expect(try desk.workspace.history(of: remark).contains { $0.field == "supports" })
  }

  @Test("an automatic reply is no answer that support can wait for")
  func automaticReply() throws {
    let desk = try HearingDesk()
    let reply =
      "Jeg holder ferie til og med den 27. februar og læser ikke mails. Haster det, så kontakt sekretariatet."
    _ = try desk.collect([
      desk.lay("a.eml", Self.mail(reply).replacing("Subject: Svar", with: "Subject: Autosvar")),
      desk.lay(
        "d.eml",
        Self.mail(
          "Bornholm henholder sig til Københavns høringssvar.", from: ("Yrsa Engholt", "yren@brk.example"))),
    ])
    let problems = try desk.workspace.check(hearing: nil, at: desk.clerk.now)
    #expect(problems.contains { $0.rule == .supportedAnswerMissing })
  }
}
