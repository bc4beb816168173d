import DanishLaw
import DocumentModel
import Testing

@testable import KomdirCore

@Suite("Frames of letters")
struct LetterFramesTests {
  @Test(
    "a remark about personal data or secrecy is no notice of a mail program",
    arguments: [
      "Hvordan forholder klageadgangen sig til databeskyttelsesreglerne, spørger borgerservice?",
      "Behandlingen af personoplysninger er ikke beskrevet i forslaget.",
      "Sagerne rummer fortrolige oplysninger om børn, og adgangen til dem er for vid.",
    ])
  func personalData(_ line: String) {
    let reading = FeedbackFixture.read(FeedbackFixture.mail("Hej\n\n\(line)\n\nMvh\nKarla Mosegård"), .eml)
    #expect(reading.remarks.map(\.text) == [line])
  }

  @Test(
    "notices below a mail are disclaimers",
    arguments: [
      "Denne mail kan indeholde fortrolige oplysninger og er kun til modtageren.",
      "Odder Kommune behandler personoplysninger. Se mere på www.odder.example/databeskyttelse",
      "Sendt fra min iPad",
    ])
  func notices(_ line: String) {
    let reading = FeedbackFixture.read(
      FeedbackFixture.mail("Hej\n\nSalt er dyrt.\n\nMvh\nKarla Mosegård\n\n\(line)"), .eml)
    #expect(reading.remarks.map(\.text) == ["Salt er dyrt."])
    #expect(reading.setAside.last == SetAside(text: line, reason: .disclaimer, paragraph: 8))
  }

  @Test(
    "sentences that hand over or thank are no remarks",
    arguments: [
      "Her kommer lidt input fra vores vejafdeling.", "Som lovet vender jeg tilbage med vores bemærkninger.",
      "Odder Kommune kvitterer for muligheden for at give input til det fælles svar.",
      "Tak for at vi måtte komme med input.",
    ])
  func handingOver(_ line: String) {
    let reading = FeedbackFixture.read(
      FeedbackFixture.mail("Hej\n\n\(line)\n\nSalt er dyrt.\n\nMvh\nKarla"), .eml)
    #expect(reading.remarks.map(\.text) == ["Salt er dyrt."])
    #expect(reading.setAside.contains { $0.text == line && $0.reason == .thanks })
  }

  @Test(
    "a closing in few words opens the signature",
    arguments: ["Venligst", "Bh", "De venligste hilsner fra os alle", "Sommerhilsner herfra"])
  func closings(_ line: String) {
    let reading = FeedbackFixture.read(
      FeedbackFixture.mail("Hej\n\nSalt er dyrt.\n\n\(line)\nKarla\ndirektør"), .eml)
    #expect(reading.remarks.map(\.text) == ["Salt er dyrt."])
    #expect(reading.setAside.filter { $0.reason == .signature }.map(\.text) == [line, "Karla", "direktør"])
  }

  @Test("place and date, name and title at the end are a signature, though nothing greets")
  func bareSignature() {
    let reading = FeedbackFixture.read([
      "Odder Kommune", "Høringssvar: lov om cykelstier", "Salt er dyrt, og det bliver dyrere.",
      "Odder Kommune, den 4. februar 2026", "Karla Mosegård", "Kommunaldirektør",
    ])
    #expect(reading.remarks.map(\.text) == ["Salt er dyrt, og det bliver dyrere."])
    #expect(reading.setAside.count { $0.reason == .signature } == 3)
  }

  @Test("a short last remark is no signature")
  func lastRemark() {
    let reading = FeedbackFixture.read([
      "Odder Kommune", "Høringssvar: lov om cykelstier", "Salt er dyrt, og det bliver dyrere.",
      "Plovene mangler",
    ])
    #expect(reading.remarks.map(\.text).joined(separator: "\n").contains("Plovene mangler"))
  }
}

@Suite("A letter that speaks of itself", .enabled(if: FeedbackFixture.hasReferences, "needs references"))
struct LetterTalkTests {
  private func read(_ body: String) -> FeedbackReading {
    FeedbackFixture.read(FeedbackFixture.mail(body + "\n\nMvh\nKarla Mosegård"), .eml)
  }

  @Test(
    "what only leads to the remarks, sends them or begs pardon is no remark",
    arguments: [
      "Odder Kommune skal bemærke følgende:", "Vi ønsker at meddele følgende.",
      "Kommunen skal i den anledning bemærke:", "Undskyld ulejligheden.",
      "Beklager, at vi er et døgn for sent på den.",
      "Af hensyn til posten gensendes høringssvaret, da den første mail kom retur.",
    ])
  func talk(_ line: String) {
    let reading = read("\(line)\n\n1. Salt er dyrt for små kommuner.\n\n2. Stål holder længere end træ.")
    #expect(
      reading.remarks.map(\.text) == ["1. Salt er dyrt for små kommuner.", "2. Stål holder længere end træ."])
    #expect(reading.setAside.contains { $0.text == line })
  }

  @Test(
    "what argues is a remark, though it sends, begs pardon or bears a colon",
    arguments: [
      "Beklager, men fristen på en uge er helt urimelig.", "Vi bør bemærke, at træ rådner i salt luft.",
      "Høringssvaret fremsendes i øvrigt med den bemærkning, at vi er bekymrede for prisen.",
    ])
  func argues(_ line: String) {
    #expect(read("\(line)\n\nSalt er dyrt for små kommuner.").remarks.contains { $0.text.contains(line) })
  }

  @Test(
    "a wish for more time is a request, also where it is only said that the answer comes later",
    arguments: [
      "Kan Odder få udsat fristen til den 4. marts? Vores udvalg holder først møde den 2. marts, og svaret er klart bagefter.",
      "Vi når det ikke i dag. Vi sender svar på tirsdag, hvis det går an.",
    ])
  func moreTime(_ line: String) {
    let reading = read(line)
    #expect(reading.remarks.isEmpty)
    #expect(reading.questions.contains(.moreTime(line)))
  }
}
