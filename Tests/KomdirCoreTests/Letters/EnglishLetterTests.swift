import DocumentModel
import Testing

@testable import KomdirCore

@Suite("Hearing letters in English")
struct EnglishLetterTests {
  private func letter(_ lines: [String]) -> HearingLetter {
    HearingLetter.read(Document(blocks: lines.map { Block($0) }), fileName: "letter.docx")
  }

  private let head = [
    "Department for Communities and Housing", "Housing Standards Unit",
    "To the Association of Northern and Western Local Authorities", "12 October 2026",
    "Our ref.: STL/2026/114", "Consultation on the draft Short-term Letting Bill",
    "The Department is consulting on the enclosed draft Bill.",
  ]
  private let foot = ["Yours sincerely", "Helen Marsh", "Head of Housing Standards"]

  @Test(
    "the deadline is found however it is announced",
    arguments: [
      ("Deadline: Friday 20 November 2026 at 5 pm", "2026-11-20T17:00"),
      ("Please send your comments to stl@dch.example by Friday 20 November 2026.", "2026-11-20"),
      ("Responses should reach us no later than 20 November 2026.", "2026-11-20"),
    ])
  func deadlines(_ sentence: String, _ expected: String) {
    #expect(letter(head + [sentence] + foot).deadline == expected)
  }

  @Test(
    "the case number stands behind its label",
    arguments: [
      ("Our ref.: STL/2026/114", "STL/2026/114"), ("Our reference: 2026-1184", "2026-1184"),
      ("Case number: 26/03117", "26/03117"),
    ])
  func caseNumbers(_ line: String, _ expected: String) {
    var lines = head
    lines[4] = line
    #expect(letter(lines + ["Deadline: 20 November 2026"] + foot).caseNumber == expected)
  }

  @Test(
    "whom a letter asks to send to is the reply address; whom it is written to is neither title nor authority"
  )
  func addresses() {
    let found = letter(
      head + [
        "Please send your comments to stl.consultation@dch.example by 20 November 2026.",
        "Questions may be put to Helen Marsh, helen.marsh@dch.example.",
      ] + foot)
    #expect(found.replyTo == ["stl.consultation@dch.example"])
    #expect(found.authority == "Department for Communities and Housing")
    #expect(found.title?.contains("Association") != true)
    #expect(found.contact?.name == "Helen Marsh")
    #expect(found.letterDate == "2026-10-12")
  }
}
