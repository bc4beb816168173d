/// Words as they are compared when a remark's subject is looked for: folded, without endings, numbers as figures.
enum SubjectWords {
  /// The stems of a text, in order; numbers, in figures or words up to thirty, as "#6".
  static func stems(_ text: String) -> [String] {
    foldedWords(text).compactMap { word in
      if word.allSatisfy(\.isNumber) { return "#" + word }
      if let number = numbers[String(word)] { return "#" + number }
      return word.utf8.count >= 3 ? stem(word) : nil
    }
  }

  /// A folded word without the endings of Danish nouns, adjectives and verbs; four letters stay.
  static func stem(_ word: Substring) -> String {
    let ending = endings.first { word.utf8.count >= $0.utf8.count + 4 && word.hasSuffix($0) }
    let stem = word.dropLast(ending?.count ?? 0)
    // "varsel", "varslet": the vowel before l comes and goes.
    return stem.utf8.count >= 5 && stem.hasSuffix("el") ? stem.dropLast(2) + "l" : String(stem)
  }

  /// Whether two stems are one word, or one is the beginning of a compound with the other.
  static func alike(_ first: String, _ second: String) -> Bool {
    if first == second { return true }
    let (short, long) = first.utf8.count < second.utf8.count ? (first, second) : (second, first)
    return short.utf8.count >= 5 && long.hasPrefix(short)
  }

  /// How much a stem says about a remark's subject, from 0 to 1.
  static func weight(of stem: String) -> Double {
    stem.hasPrefix("#") ? 0.6 : weights[stem] ?? 1
  }

  /// Words of every kind of text that say nothing in a heading.
  static let common: Set<String> = [
    "og", "eller", "samt", "for", "med", "ved", "til", "fra", "den", "det", "der", "som", "the", "and", "for",
    "efter", "under", "over", "mellem", "hos", "hvad", "hvordan", "mv", "herunder", "samtlige", "andre",
  ]

  private static let endings = [
    "erendes", "erende", "hedens", "ethed", "erede", "heden", "heder", "endes", "ernes", "erens", "erets",
    "ered", "ende", "erne", "eren", "erer", "heds", "enes", "eres", "eret", "hed", "ene", "ere", "ens", "ers",
    "ets", "en", "er", "es", "et", "e", "s",
  ]

  private static let numbers = [
    "en": "1", "et": "1", "to": "2", "tre": "3", "fire": "4", "fem": "5", "seks": "6", "syv": "7",
    "otte": "8",
    "ni": "9", "ti": "10", "elleve": "11", "tolv": "12", "fjorten": "14", "femten": "15", "tyve": "20",
    "tredive": "30",
  ]
}
