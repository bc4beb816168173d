/// What a sentence of a letter does, told by the words it uses. Every list is folded (see `FoldedText`).
enum Phrases {
  /// Whether a folded text contains one of `phrases` as whole words.
  static func contains(_ text: String, _ phrases: [String]) -> Bool {
    phrases.contains { containsWords(text, $0) }
  }

  /// Whether a folded text starts with one of `phrases`, a word ending there.
  static func starts(_ text: String, _ phrases: [String]) -> Bool {
    phrases.contains { phrase in
      guard text.hasPrefix(phrase) else { return false }
      guard let next = text.dropFirst(phrase.count).first else { return true }
      return !(next.isLetter || next.isNumber) || phrase.last == " "
    }
  }

  private static func containsWords(_ text: String, _ phrase: String) -> Bool {
    let text = Array(text.utf8)
    let phrase = Array(phrase.utf8)
    guard !phrase.isEmpty, text.count >= phrase.count else { return false }
    let isWord: (UInt8) -> Bool = { $0 >= 0x80 || (0x30...0x39).contains($0) || (0x61...0x7A).contains($0) }
    var start = 0
    while start + phrase.count <= text.count {
      if text[start] == phrase[0], start == 0 || !isWord(text[start - 1]),
        text[start..<start + phrase.count].elementsEqual(phrase)
      {
        let end = start + phrase.count
        // A phrase that ends in a hyphen mark "~" would be a stem; plain phrases end where the word ends.
        if end == text.count || !isWord(text[end]) { return true }
      }
      start += 1
    }
    return false
  }

  static let closings = [
    "med venlig hilsen", "venlig hilsen", "med venlige hilsner", "venlige hilsner", "bedste hilsner",
    "de bedste hilsner", "med de bedste hilsner", "bedste hilsen", "mange hilsner", "hilsen", "hilsner",
    "mvh",
    "vh", "dbh", "kh", "med hilsen", "med hoejagtelse", "paa kommunens vegne", "paa vegne af",
    "med venlig hilsner",
    "kind regards", "best regards", "m.v.h", "m.v.h.", "v.h.",
  ]

  static let greetings = [
    "kaere", "hej", "hejsa", "goddag", "god dag", "godmorgen", "til rette vedkommende", "til sekretariatet",
    "til komdir", "hallo", "dear", "hi", "kaere alle", "til komdirs sekretariat",
  ]

  static let thanks = [
    "tak for muligheden", "takker for muligheden", "tak for lejligheden", "takker for lejligheden",
    "tak for henvendelsen", "takker for henvendelsen", "tak for invitationen", "takker for invitationen",
    "tak for hoeringen", "takker for hoeringen", "tak for det tilsendte", "tak for mailen",
    "tak for jeres mail",
    "tak for materialet", "takker for materialet", "takker for det fremsendte", "tak for det fremsendte",
    "hermed fremsendes", "hermed sendes", "fremsender hermed", "sender hermed", "har med interesse laest",
    "takker for at blive hoert", "tak fordi", "takker for, at vi", "paa forhaand tak", "tak for initiativet",
    "tak for samarbejdet", "takker for samarbejdet", "tak for fristforlaengelsen",
  ]

  /// Sentences around a thanks that tell how the letter came about.
  static let occasion = [
    "bedt om bemaerkninger", "bedt om bidrag", "bedt om input", "har modtaget", "anmodet om bemaerkninger",
    "sendt i hoering", "inviteret til at", "har sendt udkast",
  ]

  static let farewells = [
    "velkomne til at ringe", "velkommen til at ringe", "velkomne til at kontakte",
    "velkommen til at kontakte",
    "velkomne til at skrive", "velkommen til at vende tilbage", "velkomne til at vende tilbage",
    "til raadighed for uddybning", "til raadighed for yderligere", "til raadighed, hvis",
    "til raadighed for spoergsmaal",
    "ser frem til at laese", "ser frem til det videre", "ser frem til at foelge", "ser frem til resultatet",
    "god arbejdslyst", "held og lykke", "god weekend", "spoergsmaal kan rettes til",
    "henvendelse kan ske til",
    "henvendelser kan ske til", "kan kontaktes paa", "kan rettes til undertegnede",
    "uddyber gerne ovenstaaende",
    "skriv endelig, hvis", "ring endelig",
  ]

  static let disclaimers = [
    "fortrolige oplysninger", "fortrolig information", "rette modtager", "personoplysninger", "persondata",
    "databeskyttelse", "privatlivspolitik", "foer du printer", "taenk paa miljoeet", "sendt fra min",
    "sendt fra outlook",
    "hent outlook", "sent from my", "confidential", "virus", "cookiepolitik", "sikker mail",
    "digital post til",
    "foelg os paa", "tilmeld dig vores nyhedsbrev", "laes mere paa vores hjemmeside",
  ]

  static let politicalBodies = [
    "godkendelse", "behandling", "politisk", "politiske", "byraadets", "byraad", "byraadet",
    "kommunalbestyrelsens",
    "kommunalbestyrelsen", "udvalgets", "udvalg", "oekonomiudvalget", "oekonomiudvalgets", "bestyrelsens",
    "magistraten", "borgerrepraesentationen", "regionsraadets",
  ]

  /// Openings that carry on the point before: its reason, its consequence, its list.
  static let continuations = [
    "derfor", "det skyldes", "det haenger sammen med", "konsekvensen er", "konsekvensen bliver",
    "konsekvenserne er",
    "baggrunden er", "baggrunden for", "baggrund for", "begrundelsen er", "grunden er", "aarsagen er",
    "det drejer sig", "det gaelder", "det betyder", "det medfoerer", "det indebaerer", "det vil sige",
    "det vil medfoere",
    "til sammenligning", "eksempelvis", "for eksempel", "f.eks.", "fx", "som eksempel", "et eksempel er",
    "med andre ord", "saaledes", "dermed", "herved",
    "paa den baggrund", "paa denne baggrund", "af samme grund", "af den grund", "resultatet er",
    "resultatet bliver",
    "foelgen er", "foelgen bliver", "det er baggrunden", "det er grunden", "heraf foelger", "omvendt",
    "det samme goer sig", "tilsvarende", "vi foreslaar derfor", "vi anbefaler derfor", "vi beder derfor",
    "vi henstiller derfor", "her taenkes", "der taenkes", "der er tale om", "vores erfaring er",
    "erfaringen er",
  ]

  /// Words that open a point of its own, though on the same place.
  static let newPoints = [
    "hertil kommer", "og saa en", "og saa", "stadig om", "endnu en", "endnu et", "for det andet",
    "for det tredje",
    "for det fjerde", "en anden ting", "et andet", "derudover", "desuden", "endvidere", "endelig",
    "yderligere",
    "i oevrigt", "derimod", "samtidig", "samme bestemmelse", "sluttelig", "afslutningsvis", "generelt",
    "ud over",
    "udover", "paa et andet punkt",
  ]

  /// Openings that leave the places behind and speak of the whole again.
  static let backToGeneral = [
    "endelig", "afslutningsvis", "generelt", "overordnet", "helt generelt", "som helhed", "sluttelig",
  ]

  /// Words that finite sentences have and headings rarely do.
  static let sentenceWords: Set<String> = [
    "vi", "er", "boer", "skal", "kan", "vil", "har", "maa", "ikke", "mangler", "savner", "stoetter",
    "foreslaar",
    "oensker", "beder", "bliver", "gaar", "giver", "synes", "mener", "finder", "foreligger", "kraever",
    "ville",
    "burde", "var", "faar", "goer", "os", "jeg", "man", "hvorfor", "hvornaar",
  ]
}
