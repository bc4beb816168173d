import DanishLaw
import DocumentModel
import Testing

@testable import KomdirCore

@Suite(
  "Forms that letters of other hands showed",
  .enabled(if: FeedbackFixture.hasReferences, "needs the grammar of references"))
struct FormsOfOtherHandsTests {
  @Test(
    "support with an exception that says nothing itself is one remark",
    arguments: [
      "Vi tilslutter os Københavns høringssvar i det hele, bortset fra det følgende.",
      "Vi kan tiltræde Københavns bemærkninger, men med én undtagelse.",
      "Vi tilslutter os Københavns svar, dog ikke for så vidt angår klagefristen.",
    ])
  func emptyException(_ text: String) {
    #expect(
      FeedbackFixture.read([text, "Salt er dyrt, og § 1, nr. 2, bør udgå."]).remarks.first?.text == text)
  }

  @Test(
    "who only says that the answer is not ready, or asks for days, has given none",
    arguments: [
      "Vi er desværre ikke klar med vores bidrag til den 18. Sagen er på udvalgets møde den 24. februar.",
      "Kan vi få frist til den 25. februar kl. 12?",
      "Vi vil bede om nogle dages udsættelse, da sagen skal for direktionen på tirsdag.",
    ])
  func late(_ text: String) {
    let reading = FeedbackFixture.read(
      FeedbackFixture.mail("Hej\n\n\(text)\n\nMvh\nKarla Mosegård"), .eml)
    #expect(reading.remarks.isEmpty)
    #expect(reading.questions == [.moreTime(text)])
  }

  @Test("a line that its list finishes is no heading")
  func leadIntoList() {
    let reading = FeedbackFixture.read([
      "§ 1, nr. 1", "Grænsen er for høj for de mindste børn, og vi frygter følgerne.", "Det betyder, at:",
      "- skolerne må flytte cyklerne,", "- forældrene kører i bil.",
    ])
    #expect(reading.remarks.count == 1)
    #expect(reading.remarks[0].text.hasSuffix("forældrene kører i bil."))
  }

  @Test("the number of a point on a committee's agenda is no place of the draft")
  func agendaNumber() {
    let reading = FeedbackFixture.read([
      "Teknikudvalget 09-02-2026 pkt. 11", "Udvalget finder, at salt er for dyrt på cykelstier.",
    ])
    #expect(reading.remarks.map(\.placement.match).contains(.none) == false)
  }

  @Test("the names of those who signed a joint letter side by side are no remark")
  func signers() {
    #expect(LineWords.holdsNames("Anna Dam · Bo Lind · Rune Qvist"))
    #expect(LineWords.holdsNames("Anders Bille, Hanne Kruse og Jørgen Lind"))
    #expect(LineWords.holdsNames("Jan Lollike          Birgit Hovgaard"))
    #expect(!LineWords.holdsNames("Anna Dam"))
    #expect(!LineWords.holdsNames("Loven bør gælde i Odder, Greve og Solrød"))
  }

  @Test("a § named with its chapter is the §; a chapter and a § beside each other are two places")
  func chapterBesideSection() {
    let draft = FeedbackFixture.document([
      "Bekendtgørelse om cykelparkering", "Kapitel 1", "Anlæg", "§ 1. Kommunen anlægger stativer.",
      "Kapitel 2", "Drift", "§ 2. Cykler fjernes efter fire uger.",
      "Stk. 2. Ejeren afhenter cyklen mod gebyr.",
    ])
    let places = PlaceFinder([.init(document: draft, outline: outline(of: draft), sha256: "bb")])
    func place(_ text: String) -> Placement {
      var scope = PlaceScope()
      return places.placement(ofText: text, scope: &scope)
    }
    #expect(place("Kap. 2, § 2, stk. 2").provision?.path == "par:2/stk:2")
    #expect(place("Kapitel 1 og § 2").provision?.path == "kapitel:1")
  }

  @Test("the notes on a bill are named in short too")
  func notesInShort() {
    #expect(HeadingScan("Alm. bem. pkt. 3").speaksOfNotes(around: 15))
    #expect(!HeadingScan("Problem i pkt. 3").speaksOfNotes(around: 15))
  }

  @Test("what reads like an offer only letter by letter is a remark")
  func wordByWord() {
    #expect(
      !LineWords.holdsContact("vi savner et afsnit om evaluering, inden ordningerne goeres permanente."))
    #expect(LineWords.holdsContact("i er velkomne til at ringe."))
  }

  @Test("who of several says no to what was just said means the same place")
  func answersLast() {
    let reading = FeedbackFixture.read([
      "Københavns Kommune og Odder Kommune svarer sammen.",
      "Vi finder, at grænsen på 30 km i § 1, nr. 1, er for høj.",
      "Odder Kommune kan ikke tilslutte sig dette og ønsker grænsen bevaret.",
    ])
    #expect(reading.remarks.last?.text.hasPrefix("Odder Kommune kan ikke") == true)
    #expect(reading.remarks.last?.placement.provision?.path == "par:1/nr:1")
  }
}
