import DanishText

/// A remark's words, folded, by sentence and by clause.
struct ClaimText {
  struct Sentence {
    /// As written, for showing.
    var written: String
    /// Words, numbers and the signs `? , ; : " ( ) . ! §`.
    var words: [String]

    var isQuestion: Bool { words.contains("?") }
  }

  var sentences: [Sentence]

  init(_ text: String) {
    sentences = KomdirCore.sentences(in: text).map { Sentence(written: $0, words: Self.words(of: $0)) }
  }

  /// A stretch of a sentence between the words that turn it, and how much it weighs: what is granted before "men"
  /// weighs less than what follows.
  struct Clause {
    var words: ArraySlice<String>
    var weight: Double
  }

  static func clauses(of sentence: Sentence) -> [Clause] {
    var clauses: [Clause] = []
    let words = sentence.words
    var start = 0
    var isQuoted = false
    func close(_ end: Int, turning: Bool) {
      guard end > start else { return }
      let opens = StanceCue.turns.contains(words[start])
      clauses.append(Clause(words: words[start..<end], weight: turning ? 0.4 : opens ? 1.6 : 1))
      start = end
    }
    for (place, word) in words.enumerated() {
      if word == "\"" { isQuoted.toggle() }
      guard !isQuoted else { continue }
      if StanceCue.turns.contains(word) {
        close(place, turning: true)
      } else if word == ";" || word == ":" {
        close(place, turning: false)
      }
    }
    close(words.count, turning: false)
    return clauses
  }

  private static let signs: Set<Unicode.Scalar> = ["?", ",", ";", ":", "\"", "(", ")", ".", "!", "§"]

  static func words(of text: String) -> [String] {
    var words: [String] = []
    var word = String.UnicodeScalarView()
    let scalars = FoldedText(text).scalars
    func end() {
      if !word.isEmpty { words.append(String(word)) }
      word = String.UnicodeScalarView()
    }
    for (place, scalar) in scalars.enumerated() {
      if scalar.properties.isAlphabetic || "0"..."9" ~= scalar || scalar == "²" {
        word.append(scalar)
      } else if scalar == "." || scalar == ",", let last = word.last, "0"..."9" ~= last,
        place + 1 < scalars.count, "0"..."9" ~= scalars[place + 1]
      {
        word.append(scalar)
      } else {
        end()
        if signs.contains(scalar) { words.append(String(scalar)) }
      }
    }
    end()
    return words
  }

  /// Words that remarks put in quotation marks: proposed wordings and the draft's own.
  static func quotes(in text: String) -> [String] {
    var quotes: [String] = []
    var current: String?
    for character in text {
      switch character {
      case "»", "«", "“", "”", "„", "\"":
        if let words = current, words.count >= 3, words.count <= 300 {
          quotes.append(words)
          current = nil
        } else {
          current = ""
        }
      default: current?.append(character)
      }
    }
    return quotes
  }
}
