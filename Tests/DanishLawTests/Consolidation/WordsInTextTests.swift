import Testing

@testable import DanishLaw

struct WordsInTextTests {
  private static let texts = [
    "a b a, a. a", "a a a", "ab ab (a) a", " a", "aba ababa", "a", "", "a – b a-b a", "b, a , a", "x a a, y",
    "a  a",
  ]

  @Test("all places at once are replaced as one after another from the end", arguments: texts)
  func replacing(text: String) {
    let bytes = Array(text.utf8)
    for words in ["a", "a b", "b", "ab"] {
      for new in ["", "c", ", d", "c d", "(e"] {
        let ranges = matches(of: Array(words.utf8), in: bytes).map(\.range)
        var one = bytes
        for range in ranges.reversed() {
          one = DanishLaw.replacing([range], in: one) { _ in Array(new.utf8) }
        }
        guard !ranges.isEmpty else { continue }
        #expect(DanishLaw.replacing(ranges, in: bytes) { _ in Array(new.utf8) }.string == one.string)
      }
    }
  }

  @Test("a space before the first words shifts none of the others")
  func leadingSpace() {
    let text = Array(" uger uger.".utf8)
    let ranges = matches(of: Array("uger".utf8), in: text).map(\.range)
    #expect(DanishLaw.replacing(ranges, in: text) { _ in Array("måneder".utf8) }.string == "måneder måneder.")
  }

  @Test("words are found from left to right, none within another", arguments: texts)
  func finding(text: String) {
    let bytes = Array(text.utf8)
    for words in ["a", "aba", "a a", "ab", "a, a"].map({ Array($0.utf8) }) {
      var expected: [Int] = []
      var index = 0
      while index + words.count <= bytes.count {
        let fits = Array(bytes[index..<index + words.count]) == words
        if fits { expected.append(index) }
        index += fits ? words.count : 1
      }
      #expect(matches(of: words, in: bytes).map(\.range.lowerBound) == expected)
    }
  }

  @Test("one pass names the same words as a search for each of them")
  func manyWords() {
    let words = ["a", "ab", "b a", "aba", "bab", "x", "a–b", "", "ø"].map { Array($0.utf8) }
    let automaton = WordAutomaton(words)
    for text in Self.texts + ["blåbærgrød", "xøx", "ababab x"] {
      let bytes = Array(text.utf8)
      let found = Set(automaton.words(in: bytes))
      for word in words where !word.isEmpty {
        let stands = !matches(of: word, in: bytes).isEmpty
        #expect(automaton.number(of: word).map(found.contains) == stands)
      }
    }
    #expect(automaton.number(of: []) == nil && automaton.number(of: Array("aa".utf8)) == nil)
  }
}
