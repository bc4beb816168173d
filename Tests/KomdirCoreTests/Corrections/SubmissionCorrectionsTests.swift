import Testing

@testable import KomdirCore

@Suite("What a person says about a file")
struct SubmissionCorrectionsTests {
  private func desk() throws -> HearingDesk {
    let desk = try HearingDesk()
    _ = try desk.collect(desk.layThreeAnswers())
    return desk
  }

  @Test("a sender set by hand stays when the file is collected again, and is said as the reason")
  func member() throws {
    let desk = try HearingDesk()
    let file = try desk.lay("svar.txt", "Ad § 1, nr. 1\nGrænsen på 30 km er for høj på stier ved skoler.")
    #expect(try desk.collect([file]).submissions.first?.submission.questions == ["unknownSender:"])
    let submission = try desk.workspace.set(
      submission: "S-1", SubmissionChange(member: "Yrsa Engholt"), by: desk.clerk)
    #expect(submission.municipality == "Bornholm")
    #expect(submission.questions.isEmpty)
    #expect(try desk.collect([file]).unchanged == 1)
    let remark = try #require(try desk.workspace.remarks(hearing: nil).first)
    #expect(remark.voice.municipality == "Bornholm")
    #expect(remark.why == "given")
  }

  @Test("a municipality without a member can be the sender; a name that is neither is refused")
  func municipality() throws {
    let desk = try desk()
    let submission = try desk.workspace.set(
      submission: "S-1", SubmissionChange(member: "Ærø Kommune"), by: desk.clerk)
    #expect(submission.member == nil)
    #expect(submission.municipality == "Ærø")
    #expect(throws: WorkspaceError.unknownMember("Atlantis")) {
      try desk.workspace.set(submission: "S-1", SubmissionChange(member: "Atlantis"), by: desk.clerk)
    }
  }

  @Test("a replaced file counts no more, and its newer file says which it replaced")
  func replaces() throws {
    let desk = try desk()
    _ = try desk.workspace.set(submission: "S-2", SubmissionChange(replaces: "S-1"), by: desk.clerk)
    #expect(try desk.workspace.remarks(hearing: nil).map(\.submission.printedID) == ["S-2", "S-2", "S-3"])
    // The other way round would leave both out.
    #expect(throws: WorkspaceError.notAllowed(.isReplaced("S-1", by: "S-2"))) {
      try desk.workspace.set(submission: "S-1", SubmissionChange(replaces: "S-2"), by: desk.clerk)
    }
    // Taken back, both count again and neither points at the other.
    _ = try desk.workspace.set(submission: "S-1", SubmissionChange(state: .received), by: desk.clerk)
    let all = try desk.workspace.submissions(hearing: nil)
    #expect(all.allSatisfy { $0.submission.replaces == nil && $0.submission.replacedBy == nil })
    #expect(try desk.workspace.remarks(hearing: nil).count == 5)
  }

  @Test("a file that was said to be replaced by mistake counts again when the right one is named")
  func replacesAnother() throws {
    let desk = try desk()
    _ = try desk.workspace.set(submission: "S-3", SubmissionChange(replaces: "S-1"), by: desk.clerk)
    _ = try desk.workspace.set(submission: "S-3", SubmissionChange(replaces: "S-2"), by: desk.clerk)
    let all = try desk.workspace.submissions(hearing: nil).map(\.submission)
    #expect(all.map(\.state) == [.received, .replaced, .received])
    #expect(all.map(\.replacedBy) == [nil, 3, nil])
  }

  @Test("a withdrawal needs a date, a refusal a reason, a replacement a newer file")
  func rules() throws {
    let desk = try desk()
    func change(_ change: SubmissionChange) throws {
      _ = try desk.workspace.set(submission: "S-1", change, by: desk.clerk)
    }
    #expect(throws: WorkspaceError.notAllowed(.dateNeeded)) { try change(.init(state: .withdrawn)) }
    #expect(throws: WorkspaceError.notAllowed(.notAMoment("i går"))) {
      try change(.init(state: .withdrawn, date: "i går"))
    }
    #expect(throws: WorkspaceError.notAllowed(.reasonNeeded)) { try change(.init(state: .refused)) }
    #expect(throws: WorkspaceError.notAllowed(.replacementNeeded)) { try change(.init(state: .replaced)) }
    #expect(throws: WorkspaceError.notAllowed(.replacesItself)) { try change(.init(replaces: "S-1")) }
    #expect(throws: WorkspaceError.notAllowed(.nothingGiven)) { try change(.init()) }
    #expect(throws: WorkspaceError.unknown(id: "S-9")) { try change(.init(replaces: "S-9")) }
    try change(.init(state: .withdrawn, date: "2026-02-27"))
    #expect(try desk.workspace.remarks(hearing: nil).count == 3)
  }

  @Test("a file that could not be read cannot be made to count")
  func unread() throws {
    let desk = try desk()
    _ = try desk.collect([desk.lay("tom.docx", [])])
    #expect(throws: WorkspaceError.notAllowed(.notRead("S-4"))) {
      try desk.workspace.set(submission: "S-4", SubmissionChange(state: .received), by: desk.clerk)
    }
  }

  @Test("what holds for a mail holds for the files in it")
  func innerFiles() throws {
    let desk = try HearingDesk()
    let mail = """
      From: Kontoret <kontoret@udenfor.example>
      Subject: Svar
      MIME-Version: 1.0
      Content-Type: multipart/mixed; boundary="x"

      --x
      Content-Type: text/plain; charset=utf-8

      Se vedhæftede.
      --x
      Content-Type: text/plain; name="svar.txt"
      Content-Disposition: attachment; filename="svar.txt"

      Ad § 2
      Stål bør være tilladt i stedet for træ.
      --x--
      """
    _ = try desk.collect([desk.lay("svar.eml", mail)])
    _ = try desk.workspace.set(submission: "S-1", SubmissionChange(member: "Odder"), by: desk.clerk)
    #expect(try desk.workspace.remarks(hearing: nil).map(\.voice.municipality) == ["Odder", "Odder"])
    // Whoever corrects the attachment by hand means it.
    _ = try desk.workspace.set(submission: "S-2", SubmissionChange(member: "Bornholm"), by: desk.clerk)
    _ = try desk.workspace.set(submission: "S-1", SubmissionChange(member: "København"), by: desk.clerk)
    #expect(try desk.workspace.remarks(hearing: nil).map(\.voice.municipality) == ["København", "Bornholm"])
    _ = try desk.workspace.set(
      submission: "S-1", SubmissionChange(state: .withdrawn, date: "2026-02-27"), by: desk.clerk)
    #expect(try desk.workspace.remarks(hearing: nil).isEmpty)
  }
}

@Suite("When a file came, and who sent it together")
struct ArrivalTests {
  @Test("a person says when a file came: late and in time follow, and the journal has both times")
  func received() throws {
    let desk = try HearingDesk()
    _ = try desk.collect([desk.lay("odder.txt", HearingDesk.odder)])
    let late = try desk.workspace.set(
      submission: "S-1", SubmissionChange(received: "10.3.2026 kl. 9"), by: desk.clerk)
    #expect((late.state, late.sentAt?.prefix(16)) == (.late, "2026-03-10T09:00"))
    let inTime = try desk.workspace.set(
      submission: "S-1", SubmissionChange(received: "2026-03-01"), by: desk.clerk)
    #expect(inTime.state == .received)
    #expect(throws: WorkspaceError.notAllowed(.notAMoment("snart"))) {
      try desk.workspace.set(submission: "S-1", SubmissionChange(received: "snart"), by: desk.clerk)
    }
    let times = try desk.workspace.log().filter { $0.what == "submission.sentAt" }
    #expect(times.map { $0.after?.prefix(10) } == ["2026-03-10", "2026-03-01"])
  }

  @Test("collected again with the time of its arrival, a known file has that time; a mail keeps its own date")
  func collectedAgain() throws {
    let desk = try HearingDesk()
    let files = [
      try desk.lay("odder.txt", HearingDesk.odder), try desk.lay("k.eml", HearingDesk.copenhagen),
    ]
    _ = try desk.collect(files)
    let report = try desk.collect(files, received: Moment("2026-03-12T08:00"))
    #expect((report.received, report.unchanged) == (2, 2))
    let submissions = try desk.workspace.submissions(hearing: nil).map(\.submission)
    #expect(submissions.map { $0.sentAt?.prefix(10) } == ["2026-03-12", "2026-02-20"])
    #expect(submissions.map(\.state) == [.late, .received])
    #expect(
      try desk.workspace.check(hearing: nil, at: desk.clerk.now).contains { $0.rule == .lateNotAccepted })
  }

  private static let joint = """
    Odder Kommune
    Bornholms Regionskommune

    Ad § 1, nr. 1
    Grænsen på 30 km er for høj på stier ved skoler, hvor små børn cykler hver eneste morgen.
    """

  @Test("a letter from two municipalities speaks for both: each is a voice, and neither is missing")
  func jointLetter() throws {
    let desk = try HearingDesk()
    _ = try desk.collect([desk.lay("fælles.txt", Self.joint)])
    let file = try #require(try desk.workspace.submissions(hearing: nil).first?.submission)
    #expect(file.jointSenders.compactMap(\.municipality) == ["Odder", "Bornholm"])
    let position = try #require(try desk.workspace.collate(hearing: nil, by: desk.clerk).first)
    #expect(position.voices.compactMap(\.municipality) == ["Odder", "Bornholm"])
    #expect(
      try desk.workspace.status(at: desk.clerk.now).first?.missing.map(\.name) == ["Bent Tangkær"])
    let response = try desk.workspace.response(hearing: nil, at: desk.clerk.now)
    #expect(
      response.document.blocks.contains {
        $0.text().contains("2") && $0.text().contains("kommuner")
      })
  }

  @Test("a person names those who sent a letter together, and one of them alone after that")
  func jointByHand() throws {
    let desk = try HearingDesk()
    _ = try desk.collect([desk.lay("odder.txt", HearingDesk.odder)])
    let both = try desk.workspace.set(
      submission: "S-1", SubmissionChange(members: ["Odder", "M-2"]), by: desk.clerk)
    #expect(both.jointSenders.map(\.name) == ["Karla Mosegård", "Bent Tangkær"])
    // Who sent it is settled: check does not ask again.
    #expect(
      !(try desk.workspace.check(hearing: nil, at: desk.clerk.now)).contains { $0.rule == .senderUnknown })
    let position = try #require(try desk.workspace.collate(hearing: nil, by: desk.clerk).first)
    #expect(position.voices.map(\.member) == ["M-1", "M-2"])
    // One of the two has not consented to be named, so the letter is nobody's in a text for others.
    #expect(position.voices.map(\.mayBeNamed) == [true, false])
    _ = try desk.workspace.set(submission: "S-1", SubmissionChange(member: "Bornholm"), by: desk.clerk)
    let alone = try #require(try desk.workspace.collate(hearing: nil, by: desk.clerk).first)
    #expect(alone.voices.compactMap(\.municipality) == ["Bornholm"])
    #expect(
      try desk.workspace.history(of: "S-1").contains { $0.what == "submission.member" && $0.after != nil })
  }
}
