import DanishText
import Testing

@Suite("Text compared fast")
struct FastTextTests {
  @Test(
    "words stand in a text or they do not, whatever letters it has",
    arguments: [
      ("Høringssvar fra Ærø", "fra Æ", true), ("Høringssvar", "horing", false), ("abc", "", false),
      ("", "a", false), ("a\r\nb", "\n", true), ("caf\u{65}\u{301}", "e", false), ("æ", "ææ", false),
      ("aab", "ab", true),
    ])
  func contains(text: String, words: String, isThere: Bool) {
    #expect(text.contains(words) == isThere)
  }

  @Test(
    "letters fold, blanks are one, and none stands at an end",
    arguments: [
      ("  Ærø \t\u{A0} og  SAMSØ ", "aeroe og samsoe"), ("§ 3,  stk.\n2", "§ 3, stk. 2"),
      ("A\u{30A}rhus", "aarhus"), ("høj\u{AD}vande", "hoejvande"), ("«Nej»", "\"nej\""), ("", ""), (" ", ""),
    ])
  func folds(text: String, plain: String) {
    #expect(folded(text) == plain)
    #expect(FoldedText(text).string == plain)
  }

  @Test("words are parted by all but letters and figures")
  func words() {
    #expect(
      foldedWords("Ad § 1, nr. 5: Børn's (25 m²) og é-mail") == [
        "ad", "1", "nr", "5", "boern", "s", "25", "m²", "og", "e", "mail",
      ])
    #expect(foldedWords("…") == [])
  }
}
