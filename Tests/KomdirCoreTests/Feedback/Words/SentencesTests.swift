import Testing

@testable import KomdirCore

@Suite("Sentences")
struct SentencesTests {
  @Test("abbreviations of law text end no sentence")
  func abbreviations() {
    #expect(
      sentences(in: "Vi støtter § 5, stk. 2, nr. 3. Det koster ca. 2 mio. kr. Hvem betaler? Vi gør ikke.")
        == [
          "Vi støtter § 5, stk. 2, nr. 3.", "Det koster ca. 2 mio. kr.", "Hvem betaler?", "Vi gør ikke.",
        ])
  }

  @Test("a date goes on after its full stop")
  func dates() {
    #expect(sentences(in: "Loven gælder fra den 1. juli. Det er snart.").count == 2)
  }

  @Test("a full stop inside quotation marks ends no sentence")
  func quoted() {
    #expect(
      sentences(in: "Skriv »Stk. 4 udgår. Stk. 5 bliver stk. 4.« i stedet. Så er det klart.").count == 2)
  }

  @Test("the ranges cover the text without gaps")
  func cover() {
    let text = "Først dette. Så det næste?  Og til sidst: § 3. Slut"
    let ranges = sentenceRanges(in: text)
    #expect(ranges.first?.lowerBound == 0)
    #expect(ranges.last?.upperBound == text.unicodeScalars.count)
    for (left, right) in zip(ranges, ranges.dropFirst()) { #expect(left.upperBound == right.lowerBound) }
  }
}
