import DocumentModel

/// Whether a note and a response are of one hearing, weighed from what both call it: case numbers, the title's words,
/// the days of the hearing.
struct SameHearing {
  /// What the response calls its hearing, and the note its own.
  private(set) var response: String
  private(set) var note: String
  private(set) var score: Double

  /// From here on the two are taken to be of one hearing.
  static let least = 0.0

  init(note: Document, response: Document, positions: [ResponsePosition], association: Association) {
    let (noteHead, responseHead) = (Self.head(note, 14), Self.head(response, 14))
    let (noteNumbers, responseNumbers) = (Self.numbers(noteHead), Self.numbers(responseHead))
    self.note = Self.title(noteHead)
    self.response = Self.title(responseHead)
    var score = 0.0
    if !noteNumbers.isEmpty, !responseNumbers.isEmpty {
      score += noteNumbers.isDisjoint(with: responseNumbers) ? -0.4 : 1
    }
    score +=
      2
      * Self.likeness(
        self.response, self.note, apartFrom: Set(SubjectWords.stems(association.name))) - 0.5
    // What the response speaks of stands in a note on the same hearing.
    let words = Set(note.blocks.lazy.filter { !$0.isFurniture }.flatMap { SubjectWords.stems($0.text()) })
    score += max(-0.4, 1.5 * (Self.coverage(positions, words) - 0.45))
    self.score = score
  }

  private static func head(_ document: Document, _ count: Int) -> [String] {
    document.blocks.lazy.filter { !$0.isFurniture }.map { $0.text().trimmed }.filter { !$0.isEmpty }.prefix(
      count
    )
    .flatMap { $0.split { $0 == "\n" || $0 == "\t" }.map(String.init) }
  }

  /// The longest line that speaks of a law, an order or a hearing.
  private static func title(_ lines: [String]) -> String {
    let named = lines.filter { line in
      let text = folded(line)
      // An address such as hoering@… names no hearing.
      return line.count < 400 && !line.contains("@")
        && ["hoering", "lov om", "bekendtgoerelse", "udkast", "retningslinje", "vejledning"].contains {
          text.contains($0)
        }
    }
    return named.first { $0.count > 40 } ?? named.first ?? lines.first { !$0.contains("@") } ?? ""
  }

  /// Case numbers: words with four digits or more that are no years or dates, in one form.
  private static func numbers(_ lines: [String]) -> Set<String> {
    var found: Set<String> = []
    for line in lines {
      let text = line.replacing(" - ", with: "-")
      for word in text.split(whereSeparator: {
        $0 == " " || $0 == "," || $0 == "(" || $0 == ")" || $0 == ":" || $0 == "·"
      }) {
        let digits = word.filter(\.isNumber)
        guard digits.count >= 5, digits.count <= 14, word.contains(where: { "-/.".contains($0) }),
          DanishDate.only(String(word)) == nil
        else { continue }
        found.insert(digits)
      }
    }
    return found
  }

  /// The share of the shorter title's words that the other has, by weight.
  private static func likeness(_ first: String, _ second: String, apartFrom own: Set<String>) -> Double {
    let stems = [first, second].map {
      Set(SubjectWords.stems($0)).subtracting(general).subtracting(own).subtracting(SubjectWords.common)
    }
    let (short, long) = stems[0].count < stems[1].count ? (stems[0], stems[1]) : (stems[1], stems[0])
    guard !short.isEmpty else { return 0.25 }
    let shared = short.count { stem in long.contains { SubjectWords.alike($0, stem) } }
    return Double(shared) / Double(short.count)
  }

  private static let general = Set(
    SubjectWords.stems(
      "høringssvar høring høringsnotat kommenteret oversigt svar fra vedrørende udkast til forslag lov om ændring af og sagsnr j.nr resumé kommentarer den i på for med m.v. skema"
    ))

  private static func coverage(_ positions: [ResponsePosition], _ words: Set<String>) -> Double {
    var (found, all) = (0.0, 0.0)
    for stem in Set(positions.flatMap { SubjectWords.stems($0.text) }) where stem.utf8.count > 5 {
      let weight = SubjectWords.weight(of: stem)
      all += weight
      if words.contains(stem) { found += weight }
    }
    return all > 0 ? found / all : 0.45
  }
}
