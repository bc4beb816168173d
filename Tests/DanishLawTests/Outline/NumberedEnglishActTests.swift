import DanishLaw
import DocumentModel
import Testing

@Suite("Acts in English whose sections are numbered without a word")
struct NumberedEnglishActTests {
  private let act: Outline = {
    let lines: [(text: String, level: Int)] = [
      ("DRAFT", 0), ("Towpaths (Access and Repair) Act 2029", 0), ("Part 1 Access", 1),
      ("1 Right of way", 2), ("(1) Every person may walk on a towpath.", 0),
      ("(2) A person may cycle on a towpath if it is—", 0), ("(a) wider than two metres, or", 0),
      ("(b) marked for the purpose.", 0), ("2A Closing", 2), ("(1) The council may close a towpath.", 0),
      ("3 Short title", 2), ("This Act may be cited as the Towpaths Act 2029.", 0),
      ("Schedule 1 Signs (section 1)", 1), ("1 A sign must be white and of the size that is prescribed.", 0),
      ("2 A sign must stand at each end of the towpath.", 0),
    ]
    return outline(
      of: Document(
        blocks: lines.map { line in
          Block(line.text, kind: line.level == 0 ? .paragraph : .heading(level: line.level))
        }))
  }()

  @Test("a number with a title above \"(1)\" is a section, and what follows it in the same form is one too")
  func sections() {
    #expect(
      act.provisions.map(\.id.path) == [
        "kapitel:1", "par:1", "par:1/stk:1", "par:1/stk:2", "par:1/stk:2/litra:a", "par:1/stk:2/litra:b",
        "par:2a", "par:2a/stk:1", "par:3",
      ])
    #expect(act.provisions.first { $0.id.path == "par:1" }?.text == "Right of way")
  }

  @Test("an act of a year is an act, and a draft where it says so")
  func title() {
    #expect(act.documentType == .principalAct)
    #expect(act.title == "Towpaths (Access and Repair) Act 2029")
    #expect(act.isDraft)
    #expect(act.isEnglish)
  }

  @Test("the numbered paragraphs of a schedule are its parts")
  func schedules() {
    #expect(act.annexes.map(\.id.path) == ["annex:1", "annex:1/nr:1", "annex:1/nr:2"])
    #expect(act.annexes.last?.title == "A sign must stand at each end of the towpath.")
  }

  @Test("a Danish annex with numbered lines has no parts")
  func danish() {
    let law = LawSample(
      """
      Lov om trækstier

      § 1. Enhver har adgang til trækstier, og kommunen fører tilsyn med dem.

      Bilag 1 Skilte
      1 Et skilt skal være hvidt og af den størrelse, der er fastsat.
      2 Et skilt skal stå ved hver ende af stien.
      """)
    #expect(law.outline.annexes.map(\.id.path) == ["annex:1"])
    #expect(!law.outline.isEnglish)
  }
}
