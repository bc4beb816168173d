import Testing

@testable import KomdirCore

@Suite("Numbers with their nouns")
struct CountsTests {
  @Test("one is one, all others are many")
  func plural() {
    #expect(Phrase.senders(10) == Phrase("10 afsendere", "10 senders"))
    #expect(Phrase.voices(1) == Phrase("1 stemme", "1 voice"))
    #expect(Phrase.voices(2) == Phrase("2 stemmer", "2 voices"))
    #expect(Phrase.remarks(0) == Phrase("0 bemærkninger", "0 remarks"))
    #expect(Phrase.days(1).danish == "1 dag")
    #expect(Phrase.files(21).danish == "21 filer")
  }
}
