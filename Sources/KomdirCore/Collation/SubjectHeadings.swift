import DanishText

/// Tells a letter's heading that names a subject ("Klasseloft", "Konsekvenser for små skoler") from one that is the
/// letter's own ("Kære forening", "Notat", "Fælles høringssvar fra Faxe og Stevns", "Det vi er bekymrede for", "/9 2026").
///
/// What is left of a heading without the words of letters, of judging, of municipalities and of days is its subject;
/// words of the hearing's own title are one only where the heading has no word of letters beside them. Where nothing is
/// left, the remarks below it stand with the general ones.
struct SubjectHeadings: Sendable {
  /// Stems of the hearing's title and of the association's name.
  private let known: [String]
  /// Words of the names of those who write, folded: whose answer it is, is no subject.
  private let writers: Set<String>

  /// - Parameter writers: names of the register's authorities.
  init(titles: [String], writers: [String] = []) {
    known = titles.flatMap(Self.stems)
    self.writers = Set(writers.flatMap { foldedWords(AuthorityName.short($0)).map(String.init) })
  }

  func isSubject(_ heading: String) -> Bool {
    // Whoever is greeted is no subject.
    if let first = foldedWords(heading).first, Self.greetings.contains(String(first)) { return false }
    let words = heading.split { !$0.isLetter && !$0.isNumber && $0 != "-" }.filter { word in
      let word = folded(String(word))
      return !writers.contains(word) && !writers.contains(Self.withoutGenitive(word))
        && !AuthorityName.isBody(word) && !AuthorityName.isKind(word)
    }
    let stems = Self.stems(words.joined(separator: " "))
    if stems.contains(where: { stem in !known.contains { Self.isSame(stem, $0) } }) { return true }
    return !stems.isEmpty && !foldedWords(heading).contains { Self.isOfLetters(String($0)) }
  }

  private static let greetings: Set<String> = ["dear", "kaere", "hej", "hi", "hello"]

  private static func isOfLetters(_ word: String) -> Bool {
    ["lov", "loven", "lovens", "act", "bill", "view", "views", "joint"].contains(word)
      || ofLetters.contains { word.hasPrefix($0) }
  }

  /// The stems of a text that may be a subject's.
  private static func stems(_ text: String) -> [String] {
    foldedWords(text).map(String.init).filter { word in
      word.count >= 3 && !word.contains(where: \.isNumber) && !places.contains(withoutGenitive(word))
        && !SubjectWords.common.contains(word) && !Phrases.sentenceWords.contains(word)
        && !small.contains(word)
        && !LineWords.arguing.contains(word) && !LineWords.judging.contains { word.hasPrefix($0) }
        && !LineWords.supporting.contains { word.hasPrefix($0) }
        && !isOfLetters(word)
    }.map { SubjectWords.stem(Substring($0)) }
  }

  /// One word, or one a part of the other: "varmeberedskab" says no more than "beredskab ved varme".
  private static func isSame(_ first: String, _ second: String) -> Bool {
    if SubjectWords.alike(first, second) { return true }
    let (short, long) = first.utf8.count < second.utf8.count ? (first, second) : (second, first)
    return short.utf8.count >= 5 && long.hasSuffix(short)
  }

  private static func withoutGenitive(_ word: String) -> String {
    word.hasSuffix("s") && !places.contains(word) ? String(word.dropLast()) : word
  }

  /// The words of the municipalities' names, folded.
  private static let places = Set(
    Municipality.all.flatMap { foldedWords($0.name).map(String.init) }.filter { $0.count >= 3 })

  private static let small =
    ([
      "det", "vil", "vores", "deres", "samt", "denne", "dette", "helt", "lidt", "mere", "par", "ord",
      "punkter",
      "ting", "foerste", "anden", "andet", "tredje", "fjerde", "ny", "nye", "nyt", "sidste", "seneste",
      "hvad",
      "hvor", "our", "your", "from", "til", "fra", "what", "ask", "asks", "want", "wants", "which", "who",
      "how",
      "why", "for", "the", "and", "with", "are", "not", "this", "that", "other", "some", "few", "points",
    ] as Set<String>).union(Months.danishWords)

  /// Stems of what letters call themselves, their parts, their senders and receivers.
  private static let ofLetters = [
    "bemaerkning", "kommentar", "hoering", "svar", "notat", "referat", "afslut", "sammenfat", "indled",
    "generel",
    "princip", "overordn", "udkast", "lovforslag", "lovudkast", "forslag", "kommune", "kaere", "hej",
    "konklu",
    "opsummer", "vedroer", "vedr", "angaa", "bekendtgoer", "vejledning", "strategi", "faelles", "fornye",
    "runde", "minist", "styrels", "forening", "kreds", "sekretar", "forvalt", "direktion", "udvalg", "byraad",
    "afsend", "modtag", "input", "bidrag", "holdning", "synspunkt", "oevrig", "baggrund", "resume", "indhold",
    "bilag", "foreloebig", "endelig", "aendring", "comment", "response", "consultation", "general",
    "specific",
    "summary", "introduction", "conclusion", "municipal", "remark", "draft", "dear", "question",
    "wording", "suggest", "observation", "feedback", "submission", "reply", "annex", "appendix",
  ]
}
