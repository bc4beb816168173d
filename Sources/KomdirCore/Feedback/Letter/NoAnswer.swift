import DocumentModel

/// Mails that answer nothing: the ones a mail program wrote, and those that only ask for more time.
enum NoAnswer: Equatable, Sendable {
  case automaticReply
  case moreTime

  /// What a mail is where it is no answer; nil for all others. `text` is the sender's own part of it.
  static func kind(subject: String?, text: String) -> NoAnswer? {
    let words = folded(text)
    guard words.count <= 1_200 else { return nil }
    if isAutomatic(subject: folded(subject ?? ""), words) { return .automaticReply }
    return nil
  }

  /// Several signs of absence together: a subject that says so, an absence, a day of return, somebody else to ask.
  private static func isAutomatic(subject: String, _ text: String) -> Bool {
    var signs = 0
    if [
      "autosvar", "automatisk svar", "automatic reply", "autoreply", "auto:", "out of office",
      "ikke til stede",
      "fravaersbesked", "fravaer",
    ].contains(where: { subject.contains($0) }) {
      signs += 2
    }
    let absent = [
      "ferie", "fravaerende", "ikke paa kontoret", "ikke til stede", "orlov", "barsel", "laeser ikke mail",
      "out of office", "paa kursus", "afspadser", "ikke paa arbejde", "on leave", "automatisk svar",
      "holder fri",
      "laeser ikke min mail", "fratraadt", "sygemeldt",
    ]
    let returning = [
      "tilbage", "til og med", "igen den", "igen mandag", "vender retur", "back on", "besvarer din mail",
    ]
    let instead = ["haster", "kontakt", "henvend", "ring til", "i mit sted", "i stedet skrive", "urgent"]
    for group in [absent, returning, instead] where group.contains(where: { text.contains($0) }) {
      signs += 1
    }
    guard absent.contains(where: { text.contains($0) }) || signs >= 3 else { return false }
    return signs >= 3
  }

  /// Whether a paragraph only asks the association for more time to answer, or says that the answer cannot come in time.
  /// Signs are weighed: more time named, a question or a wish, that it cannot be reached, a later day, and the
  /// association's deadline or the member's own answer as what it is about. Where a provision is named by its words or
  /// a view is given, it is an answer.
  static func asksForTime(_ text: String) -> Bool {
    let line = folded(text)
    guard line.count <= 520 else { return false }
    if tellsOfDelay(line) { return true }
    func says(_ signs: [String]) -> Bool { signs.contains { line.contains($0) } }
    guard says(subjects), Phrases.contains(line, selves),
      !Phrases.contains(line, ["loven", "lovens", "hoeringsfristen paa", "boer"])
    else { return false }
    if says(time), says(asking), !Phrases.contains(line, ["ministeriet"]) { return true }
    // "Vi kan ikke nå at svare til den 15. … Kan I skaffe udsættelse?"
    return says(outOfReach) && (says(time) || says(later)) && foldedWords(text).count <= 70
  }

  /// "Vi er ikke klar med vores bidrag til den 18. Udvalget mødes den 24.": one's own answer is late, and no view.
  private static func tellsOfDelay(_ line: String) -> Bool {
    let words = line.split { !($0.isLetter || $0.isNumber) }.map(String.init)
    let late = [
      "ikke klar", "ikke faerdig", "ikke naaet", "ikke naa", "ikke at naa", "foerst klar", "not ready",
      "not be able to",
    ]
    let answers = ["bidrag", "svar", "hoeringssvar", "bemaerkninger", "besvarelse", "response", "comments"]
    let own = ["vores", "vi", "vort", "kommunens", "we", "our"]
    return late.contains { line.contains($0) } && words.contains { answers.contains($0) }
      && words.contains { own.contains($0) } && LineWords.holdsDay(words)
      && !words.contains { word in
        LineWords.arguing.contains(word) && word != "skal"
      }
  }

  private static let time = [
    "fristforlaengelse", "udsat", "udsaettelse", "udskudt", "udskyde", "forlaenge", "laengere frist",
    "mere tid",
    "ekstra tid", "faa dage mere", "nogle dage mere", "et par dage", "en uge mere", "senere svar",
    "rykke fristen",
    "fristen rykket", "naar det ikke", "naar ikke at", "sender svar", "more time", "extension",
    "eftersende", "efter fristen", "henstand", "respit", "udskydelse", "ny frist", "senere frist",
    "frist til", "frist indtil",
  ]
  private static let asking = [
    "er det muligt", "bede om", "kan vi", "kan jeg", "maa vi", "maa jeg", "beder om", "anmode",
    "ansoege",
    "muligt at", "haaber", "vil det vaere", "kunne vi", "oensker", "vi skal bede", "could we", "soege om",
    "ok at", "okay at", "faa udsat", "faa forlaenget", "hvis det gaar an", "hvis det er i orden",
    "hvis det er ok", "kan i skaffe", "kan i faa", "kan i give", "kan i bede", "kan i vente", "kan i soege",
    "vil i bede",
    "bedes i", "can you", "could you",
  ]
  private static let outOfReach = [
    "kan ikke naa", "naar ikke", "naar det ikke", "kan ikke svare", "kan ikke sende", "kan ikke vaere klar",
    "ikke muligt at svare", "ikke muligt at naa", "kan desvaerre ikke", "er ikke klar", "cannot reply",
    "cannot answer",
    "unable to", "cannot make",
  ]
  private static let later = [
    "foerst", "senere", "naeste moede", "behandles", "skal i", "kommer", "eftersender", "later", "only after",
  ]
  private static let subjects = [
    "intern", "frist", "svar", "bemaerkninger", "bidrag", "hoeringssvar", "answer", "reply", "response",
    "deadline", "udsaettelse", "extension",
  ]
  private static let selves = [
    "vores", "vi", "jeg", "byraad", "udvalg", "kommunen", "we", "kommune", "our", "council",
  ]
}
