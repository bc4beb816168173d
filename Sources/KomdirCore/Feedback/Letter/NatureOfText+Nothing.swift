/// Answers that say that there is nothing to say.
extension NatureOfText {
  /// "Ingen bemærkninger", "afgiver ikke høringssvar", "has no comments": the text denies remarks, and what else it
  /// says is no view.
  static func isNoRemarks(_ text: String) -> Bool {
    let line = folded(text)
    guard line.count <= 320, saysNothing(line), sentences(in: text).count <= 2 else { return false }
    return view(in: line) < 2
  }

  /// Whether a folded text says that there is nothing to remark on: a denial, and what is denied, with nothing but
  /// small words between them.
  static func saysNothing(_ line: String) -> Bool {
    if Phrases.contains(line, wholes) { return true }
    let words = line.split { !($0.isLetter || $0.isNumber) }.map(String.init)
    for index in words.indices where denials.contains(words[index]) {
      if let next = words[(index + 1)...].prefix(6).firstIndex(where: { !between.contains($0) }),
        isDenied(words[next], after: words[..<next]), !isCounted(words, next)
      {
        return true
      }
      // "Høringssvar afgives ikke."
      if index >= 2, given.contains(words[index - 1]), index + 1 == words.count,
        isDenied(words[index - 2], after: ["afgiver"])
      {
        return true
      }
    }
    return false
  }

  /// How much of a view a text holds beside its denial: what argues, turns or excepts.
  private static func view(in line: String) -> Double {
    var sum = 0.0
    if Phrases.contains(line, turns) { sum += 2 }
    let words = line.split { !($0.isLetter || $0.isNumber) }.map(String.init)
    for (index, word) in words.enumerated() {
      // "ønsker ikke at afgive", "does not wish to comment": what is denied is no wish.
      let isDenied = words[max(0, index - 1)..<min(index + 2, words.count)].contains { denials.contains($0) }
      if asking.contains(word), !isDenied { sum += 2 }
      if EnglishPhrases.arguing.contains(word), !isDenied { sum += 1 }
    }
    if line.contains("?") { sum += 1 }
    if setsTerms(line) { sum += 2 }
    return sum
  }

  /// "No comment; the fee will suffice if the IT is free": a clause beside the denial that holds on a condition. What
  /// only offers an answer ("Skriv, hvis I har spørgsmål") holds on none.
  private static func setsTerms(_ line: String) -> Bool {
    line.split(whereSeparator: { ".;:!–".contains($0) }).contains { clause in
      let words = clause.split { !($0.isLetter || $0.isNumber) }.map(String.init)
      guard words.count >= 6, !saysNothing(String(clause)),
        let at = words.firstIndex(where: { conditions.contains($0) }), at >= 2
      else { return false }
      return !words.contains { offering.contains($0) }
    }
  }

  private static let conditions: Set<String> = ["if", "provided", "hvis", "saafremt", "forudsat"]
  /// Words of an offer to the reader.
  private static let offering: Set<String> = [
    "you", "your", "us", "me", "questions", "contact", "du", "dig", "jer", "mig", "spoergsmaal", "kontakt",
    "ring", "skriv", "hoere", "svare", "vender",
  ]

  /// "Ikke kommentarer nok": there are some, and too few.
  private static func isCounted(_ words: [String], _ index: Int) -> Bool {
    index + 1 < words.count && ["nok", "enough", "som", "alene"].contains(words[index + 1])
  }

  private static func isDenied(_ word: String, after words: ArraySlice<String>) -> Bool {
    if remarks.contains(where: { word.hasPrefix($0) }) || verbs.contains(word) { return true }
    // "svar" is denied by whoever gives none; "har ikke fået svar" is another matter.
    guard ["svar", "response", "reply", "answer", "udtalelse"].contains(word) else { return false }
    return words.suffix(6).contains { word in givers.contains { word.hasPrefix($0) } }
  }

  private static let denials: Set<String> = [
    "ingen", "ikke", "intet", "uden", "no", "not", "nothing", "without", "none",
  ]

  /// Stems of what is denied.
  private static let remarks = [
    "bemaerkning", "kommentar", "hoeringssvar", "hoeringsbidrag", "indvending", "indsigelse", "input",
    "comment", "remark", "observation", "objection",
  ]
  private static let verbs: Set<String> = [
    "kommentere", "bemaerke", "tilfoeje", "indvende", "supplere", "udtale", "add", "comment",
  ]

  private static let givers = [
    "afgiv", "indsend", "fremsend", "sende", "sender", "indgiv", "submit", "provide", "give", "send",
  ]
  private static let given: Set<String> = [
    "afgives", "fremsendes", "indsendes", "sendes", "gives", "indgives",
  ]

  /// Small words that may stand between a denial and what it denies.
  private static let between: Set<String> = [
    "nogen", "nogle", "noget", "yderligere", "flere", "saerlige", "saerskilte", "konkrete", "egentlige",
    "selvstaendige", "supplerende", "faglige", "tekniske", "politiske", "generelle", "oevrige", "andre",
    "afgive", "give", "giver", "at", "til", "anledning", "have", "haft", "har", "grundlag", "for", "indsende",
    "fremsende", "sende", "et", "som", "helst", "fundet", "given", "fremsaette", "knytte", "any", "further",
    "specific", "additional", "particular", "general", "to", "make", "submit", "have", "has", "offer",
    "provide", "a", "special", "wish", "wishes", "oensker", "behov", "skriftlige", "officielt", "formelt",
  ]

  /// What turns away from a denial or limits it.
  private static let turns = [
    "men", "dog", "bortset fra", "ud over", "udover", "imidlertid", "alligevel", "undtagen", "til selve",
    "til indholdet", "opmaerksom paa", "for kort", "for sent", "but", "however", "except", "apart from",
    "other than", "medmindre", "unless", "saafremt", "forudsat", "provided that",
  ]

  private static let asking: Set<String> = [
    "boer", "burde", "foreslaar", "mangler", "savner", "opfordrer", "anbefaler", "henstiller", "bekymret",
    "bekymrede", "uklart", "problematisk", "oensker", "should", "unclear", "concerned", "beder", "frygter",
    "undrer",
  ]

  private static let wholes = [
    "afstaar fra at afgive", "afstaar fra at kommentere", "afstaar fra at svare", "nothing to add",
    "refrains from commenting", "refrain from commenting", "refrains from submitting",
    "abstains from commenting",
  ]
}
