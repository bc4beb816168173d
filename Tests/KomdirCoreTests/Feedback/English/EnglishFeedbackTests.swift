import DanishLaw
import DocumentFormats
import DocumentModel
import Testing

@testable import KomdirCore

/// A hearing in English: an act on allotment gardens, and what two municipalities answered.
@Suite("Feedback in English")
struct EnglishFeedbackTests {
  private static let draft = FeedbackFixture.document([
    "Draft Act on Allotment Gardens", "Part 1 Gardens", "Section 1 Register",
    "(1) The municipality shall keep a register of all allotment gardens in its area.",
    "(2) The register shall be updated every month.", "Section 2 Waiting lists",
    "(1) Each garden association shall keep an open waiting list.",
    "(2) The list shall state:", "(a) the date of the application,", "(b) the size of the garden wanted.",
    "(3) Nobody may stand on more than three lists.", "Part 2 Fees", "Section 3 Fees",
    "(1) The council may charge a fee of no more than DKK 500 a year.",
    "(2) The fee shall be published.", "Section 4 Commencement",
    "This Act enters into force on 1 July 2027.", "Schedule 1 Form for applications",
  ])

  private static let reader = FeedbackReader(
    context: FeedbackContext(
      title: "Draft Act on Allotment Gardens",
      documents: [.init(document: draft, outline: outline(of: draft), sha256: "aa")],
      members: FeedbackFixture.members))

  private func read(_ lines: [String], format: FileFormat = .docx) -> FeedbackReading {
    Self.reader.read(
      FeedbackFile(
        reading: Reading(document: FeedbackFixture.document(lines), format: format), name: "answer"))
  }

  private static let letter = [
    "Municipality of Odder", "Town Hall Square 3", "Date: 5 February 2027", "Our ref.: 2027-114",
    "Consultation on the draft Act on Allotment Gardens", "Dear KOMDIR",
    "Thank you for the opportunity to comment on the draft.",
    "We have the following comments:",
    "The draft is a good basis, but the municipalities should have a year to prepare.",
    "Section 1 (2)",
    "Updating the register every month is too often. Once a year would be enough.",
    "Section 2, subsection 3",
    "We propose that the limit of three lists is deleted, because the associations cannot check it.",
    "In section 3 (1) the fee should be linked to the size of the garden.",
    "Schedule 1 lacks a field for the telephone number of the applicant.",
    "Yours sincerely", "Karla Mosegård", "Chief Executive",
  ]

  @Test("an English letter's remarks stand at the sections, subsections and schedules that they name")
  func places() {
    let reading = read(Self.letter)
    #expect(
      reading.remarks.map { $0.placement.provision?.path ?? "-" }
        == ["-", "par:1/stk:2", "par:2/stk:3", "par:3/stk:1", "annex:1"])
    #expect(reading.remarks[1].text.hasPrefix("Updating the register every month"))
  }

  @Test(
    "letterhead, subject, greeting, thanks and signature of an English letter are set aside and no remarks")
  func frame() {
    let reading = read(Self.letter)
    let aside = reading.setAside.map(\.text)
    for line in [
      "Municipality of Odder", "Town Hall Square 3", "Date: 5 February 2027", "Our ref.: 2027-114",
      "Consultation on the draft Act on Allotment Gardens", "Dear KOMDIR",
      "Thank you for the opportunity to comment on the draft.", "We have the following comments:",
      "Yours sincerely", "Karla Mosegård", "Chief Executive",
    ] {
      #expect(aside.contains(line), "\(line)")
    }
    #expect(!reading.remarks.contains { ($0.theme ?? "").contains("Municipality") })
  }

  @Test(
    "a municipality that is named in English is the sender",
    arguments: [
      ["Municipality of Odder", "Section 3 should be deleted, as the fee is too high."],
      ["Section 3 should be deleted, as the fee is too high.", "Kind regards", "Odder Municipality"],
      ["The Municipality of Odder finds that section 3 should be deleted, as the fee is too high."],
    ])
  func sender(_ lines: [String]) {
    let reading = read(lines)
    #expect(reading.sender.municipality == "Odder")
    #expect(reading.remarks.count == 1)
    #expect(reading.remarks.first?.placement.provision?.path == "par:3")
  }

  @Test("Copenhagen is the register's København")
  func exonym() {
    #expect(
      read(["City of Copenhagen", "We support the draft, but the fee should be lower."]).sender.municipality
        == "København")
  }

  @Test("what an English answer wants a provision to read is its proposed wording")
  func wording() {
    let reading = read([
      "Section 1 (2) should read: \"The register shall be updated once a year.\"",
      "In section 2 (1), \"open\" should be replaced by \"public\".",
    ])
    #expect(
      reading.remarks.map(\.proposedWording) == ["The register shall be updated once a year.", "public"])
  }

  @Test(
    "an English answer without remarks is counted as one",
    arguments: [
      "The Municipality of Odder has no comments.", "We do not have any comments on the draft.",
      "Odder Municipality does not wish to submit a response.", "No remarks from us.",
      "We have no objections to the draft.",
    ])
  func nothing(_ text: String) {
    #expect(read([text]).remarks.map(\.nature) == [.noRemarks])
  }

  @Test("no comments in English, but: what follows is a remark of its own")
  func exception() {
    let reading = read([
      "We have no comments on the draft, but we would like to see a longer transition period."
    ])
    #expect(reading.remarks.map(\.nature) == [.noRemarks, .substantive])
    #expect(reading.remarks.last?.text == "but we would like to see a longer transition period.")
  }

  @Test("a section of another act in English has no place in the draft")
  func otherAct() {
    let reading = read(["Section 2 of the Planning Act already requires such lists of the municipalities."])
    #expect(reading.remarks.map(\.placement.match) == [.general])
  }

  private func table(_ rows: [[String]]) -> FeedbackReading {
    Self.reader.read(
      FeedbackFile(
        reading: Reading(
          document: Document(
            blocks: rows.enumerated().map { index, cells in
              Block(
                kind: .tableRow(table: 1, row: index + 1),
                cells: cells.map { TableCell(blocks: [Block($0)]) },
                place: Place(paragraph: index + 1))
            }), format: .docx), name: "answer"))
  }

  @Test(
    "of a table \"Section / Comment / Suggested wording\" each row is one remark at its place with its wording"
  )
  func tableOfWordings() {
    let reading = table([
      ["Section", "Comment", "Suggested wording"],
      ["1(2)", "Every month is far too often for a small office like ours.", "\"every year\""],
      ["2(2)(b)", "Nobody knows the size of garden that they want before they have seen it.", "Delete."],
      ["2(3)", "Supported.", ""], ["Sch 1", "The form lacks a field for the telephone number.", "–"],
    ])
    #expect(
      reading.remarks.map { $0.placement.provision?.path ?? "-" }
        == ["par:1/stk:2", "par:2/stk:2/litra:b", "par:2/stk:3", "annex:1"])
    #expect(reading.remarks.map(\.proposedWording) == ["every year", "Delete.", nil, nil])
  }

  @Test(
    "a heading that says \"not yet approved by members\" is a reservation, and tells the sender all the same")
  func reservationInHeading() {
    let reading = read([
      "Municipality of Odder – officers' comments on the consultation draft (not yet approved by members)",
      "Section 1 (2)", "Updating the register every month is too often. Once a year would be enough.",
    ])
    #expect(reading.setAside.contains { $0.reason == .reservation && $0.text.contains("not yet approved") })
    #expect(reading.sender.municipality == "Odder")
  }

  @Test("\"What we ask for\" beside a comment is what the comment wants")
  func askedFor() {
    let reading = table([
      ["No", "Clause", "Our comment", "What we ask for"],
      ["1", "s. 1(2)", "Every month is far too often for a small office like ours.", "Once a year"],
      ["2", "s. 3(1)", "The limit of the fee does not cover what the gardens cost us.", "No limit"],
    ])
    #expect(reading.remarks.map { $0.placement.provision?.path ?? "-" } == ["par:1/stk:2", "par:3/stk:1"])
    #expect(reading.remarks.map(\.proposedWording) == ["Once a year", "No limit"])
  }

  @Test(
    "short forms, clauses and schedules are the places that they name",
    arguments: [
      ("s.2 - nobody stands on more than three lists here.", "par:2"),
      ("We think clause 3(1) is wrong.", "par:3/stk:1"),
      ("In s. 2(2)(a) the date is missing.", "par:2/stk:2/litra:a"),
    ])
  func shortForms(text: String, place: String) {
    var scope = PlaceScope()
    let found = Self.reader.places.placement(ofText: text, scope: &scope)
    #expect(found.provision?.path == place)
    #expect(found.match == .exact)
  }

  @Test("\"No comment; the fee will suffice if …\" is a remark; \"No comments, contact us if …\" is none")
  func termsBesideNothing() {
    func nature(_ text: String) -> Remark.Nature {
      NatureOfText.nature(of: text, in: .general, isMail: false)
    }
    #expect(
      nature("No comment; the fee will suffice if the national system is provided free of charge.")
        == .substantive)
    #expect(
      nature("Ingen bemærkninger; gebyret dækker udgiften, hvis systemet stilles gratis til rådighed.")
        == .substantive)
    #expect(nature("We have no comments. Please contact us if you have any questions.") == .noRemarks)
  }
}
