import DanishLaw
import DocumentModel
import Testing

@testable import KomdirCore

@Suite(
  "Remarks that name no place", .enabled(if: FeedbackFixture.hasReferences, "needs the grammar of references")
)
struct SubjectRankingTests {
  private static let draft = FeedbackFixture.document([
    "Bekendtgørelse om cykelparkering", "Kapitel 1", "Anlæg",
    "§ 1. Kommunalbestyrelsen anlægger stativer ved stationer og skoler.",
    "§ 2. Stativer ved stationer skal være overdækkede.", "Kapitel 2", "Drift",
    "§ 3. Efterladte cykler fjernes efter fire uger.",
    "Stk. 2. Ejeren kan afhente cyklen på kommunens lager mod et gebyr.",
    "§ 4. Kommunalbestyrelsen offentliggør hvert år en oversigt over tyverier.",
    "§ 5. Bekendtgørelsen træder i kraft den 1. juli 2026.",
  ])
  private static let index = SubjectIndex([.init(document: draft, outline: outline(of: draft), sha256: "bb")])
  private static let reader = FeedbackReader(
    context: FeedbackContext(
      title: "Bekendtgørelse om cykelparkering",
      documents: [.init(document: draft, outline: outline(of: draft), sha256: "bb")],
      members: FeedbackFixture.members))

  private func read(_ lines: [String]) -> [Remark] {
    Self.reader.read(
      FeedbackFile(reading: .init(document: FeedbackFixture.document(lines), format: .docx), name: "svar")
    ).remarks
  }

  @Test("what one § alone speaks of is likely about it")
  func words() throws {
    let guess = try #require(
      Self.index.guess(
        for: "Gebyret for at afhente en efterladt cykel er for højt.", theme: nil, near: SubjectNeighbours()))
    #expect(guess.candidates.first?.path.hasPrefix("par:3") == true)
    #expect(guess.candidates.count <= 3)
  }

  @Test("in a letter that follows the draft, a remark lies between the places named before and after it")
  func order() throws {
    let text = "Det ved vi godt, at kommunalbestyrelsen vil gøre."
    let between = try #require(
      Self.index.guess(for: text, theme: nil, near: SubjectNeighbours(previous: 2, next: 4, order: 1)))
    #expect(between.candidates.first?.path == "par:4")
    let first = try #require(
      Self.index.guess(for: text, theme: nil, near: SubjectNeighbours(previous: nil, next: 1, order: 1)))
    #expect(first.candidates.first?.path == "par:1")
  }

  @Test("the heading above a remark speaks for what it is about")
  func theme() throws {
    let guess = try #require(
      Self.index.guess(
        for: "Det er for sjældent.", theme: "Oversigt over tyverier", near: SubjectNeighbours()))
    #expect(guess.candidates.first?.path == "par:4")
  }

  @Test("neighbours are the places named nearest on both sides, and how often the letter goes forward")
  func neighbours() {
    let near = SubjectNeighbours(of: 2, among: [1, nil, nil, 3, 2])
    #expect(near.previous == 1)
    #expect(near.next == 3)
    #expect(near.order == 0.5)
  }

  @Test("who speaks of when it begins means the provision on commencement")
  func commencement() throws {
    let guess = try #require(
      Self.index.guess(
        for: "Start midt i ferien er umuligt. Udskyd til den 1. oktober.", theme: nil,
        near: SubjectNeighbours()))
    #expect(guess.candidates.first?.path == "par:5")
  }

  @Test("below a chapter as heading the § that a paragraph names in it is its place")
  func chapter() {
    let remarks = read(["Kapitel 2", "Fristen i § 3, stk. 1, er for kort, fordi folk er på ferie."])
    #expect(remarks.map(\.placement.provision?.path) == ["par:3/stk:1"])
  }

  @Test(
    "a place by its subject is never taken for sure: it is shown with others, and check asks a person about it"
  )
  func asked() {
    for likelihood in [0.4, 0.97] {
      var placement = Placement.general
      placement.take(
        SubjectGuess(
          candidates: [ProvisionID("par:3"), ProvisionID("par:4")], document: 0, likelihood: likelihood,
          anyLikelihood: 0.98))
      #expect(placement.provision == nil)
      #expect(placement.candidates.map(\.path) == ["par:3", "par:4"])
    }
    let remark = StoredRemark(
      id: 1, submission: 1, ordinal: 1, kind: .paragraph, nature: .substantive, text: "x", provision: "par:3",
      match: .exact, candidates: ["par:4"])
    #expect(remark.isBySubject)
    #expect(remark.likely == "par:3")
  }
}
