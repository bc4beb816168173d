import DanishText

/// Classes of words that tell what a line of a letter is, by their stems rather than by whole wordings.
enum LineWords {
  /// Words that argue: they want, lack, doubt or praise.
  static let arguing: Set<String> = EnglishPhrases.arguing.union([
    "boer", "burde", "foreslaar", "foreslaas", "anbefaler", "oensker", "savner", "mangler", "uklart", "uklar",
    "stoetter", "bakker", "enig", "enige", "uenig", "uenige", "frygter", "bekymrer", "bekymret", "bekymrede",
    "finder", "mener", "synes", "hilser", "vurderer", "opfordrer", "henstiller", "tilslutter", "problematisk",
    "urimelig", "urimeligt", "hvorfor", "hvordan", "hvem", "skal", "kraever", "praeciseres", "tydeliggoeres",
    "undrer", "tvivl", "koster", "dyrt", "umuligt", "svaert", "godt", "fint", "glade", "positivt", "rart",
  ])

  /// Stems of words that judge.
  static let judging =
    [
      "positiv", "negativ", "problem", "uhensigtsmaessig", "hensigtsmaessig", "fornuftig", "rimelig",
      "urimelig",
      "vaesentlig", "bekymr", "betaenkelig", "glaed", "tilfreds", "kritisk", "vanskelig", "svaer", "nemmer",
      "lettere", "bedre", "vaerre", "mangl", "savn", "uklar", "tydelig", "god", "fin", "daarlig", "forkert",
      "rigtig", "noedvendig", "unoedvendig", "overfloedig", "velkommen", "uacceptabel", "uforstaaelig",
      "tung",
    ] + EnglishPhrases.judging

  /// Stems of words that support what others say or propose.
  static let supporting =
    [
      "henhold", "tilslut", "bakke", "stoett", "tiltraed", "enig", "tilslutning", "opbakning", "anbefal",
      "deler",
    ] + EnglishPhrases.supporting

  static let caseLabels =
    [
      "sagsnr", "sagsnummer", "sagsid", "sags", "sagsbeh", "journal", "jnr", "j", "dok", "dokument", "cvr",
      "ean",
      "se", "ref", "reference", "dato", "tlf", "telefon", "mobil", "fax", "direkte", "mail", "e", "att",
      "kontakt",
      "til", "fra", "cc", "kopi", "side", "afsender", "modtager", "enhed", "kontor", "sagsbehandler", "kle",
      "acadre", "initialer", "skrevet", "udarbejdet", "vores", "deres", "aabningstid", "emne",
    ] + EnglishPhrases.labels

  static let departments =
    [
      "forvaltning", "forvaltningen", "afdeling", "afdelingen", "sekretariat", "sekretariatet", "stab",
      "staben",
      "center", "centeret", "centret", "omraade", "omraadet", "direktion", "direktionen", "kontor",
      "kontoret",
      "afsnit", "team", "service", "omsorg", "miljoe", "kultur", "sundhed", "jura", "raadhus", "raadhuset",
      "ministeriet", "udvalget", "byraadet", "enhed", "enheden", "styrelsen", "styrelse",
    ] + EnglishPhrases.departments

  /// Stems of words that hand something over.
  static let handing =
    [
      "hermed", "vedhaeft", "vedlagt", "fremsend", "videresend", "her", "sender", "herved", "indsend",
    ] + EnglishPhrases.handing

  static let papers =
    [
      "hoering", "udkast", "lovforslag", "forslag", "bekendtgoerelse", "vejledning", "lov", "aendring",
      "strategi",
      "aftale", "svar", "notat", "referat",
    ] + EnglishPhrases.papers

  private static let closings: Set<String> = [
    "hilsen", "hilsner", "mvh", "vh", "dbh", "bh", "kh", "regards", "hilsenen", "venligst", "hoejagtelse",
    "greetings", "sincerely", "faithfully",
  ]

  private static let months = Months.words

  /// Whether a word names a value beside it; short labels must stand whole.
  static func opensLabel(_ word: String) -> Bool {
    caseLabels.contains { $0.count <= 4 ? word == $0 : word.hasPrefix($0) }
  }

  static func holdsClosing(_ text: String, _ words: [String]) -> Bool {
    guard words.count <= 12 else { return false }
    return words.contains { closings.contains($0) } || Phrases.starts(text, Phrases.closings)
      || words.contains("vegne") && words.count <= 9
  }

  static func holdsDate(_ words: [String]) -> Bool {
    guard let month = words.firstIndex(where: { months.contains($0) }) else { return false }
    return month > 0 && words[month - 1].allSatisfy(\.isNumber)
  }

  /// Eight digits, alone or by two or four, or a word for the telephone before digits.
  static func holdsPhone(_ text: String, _ words: [String]) -> Bool {
    let numbers = words.filter { $0.allSatisfy(\.isNumber) }
    guard !numbers.isEmpty, words.count <= 12 else { return false }
    if words.contains(where: {
      ["tlf", "telefon", "mobil", "mob", "direkte", "phone", "hovednummer"].contains($0)
    }) {
      return true
    }
    return numbers.joined().count == 8 && numbers.allSatisfy { [2, 4, 8].contains($0.count) }
  }

  /// "8800 Viborg": four digits before a capital.
  static func holdsPostcode(_ text: String) -> Bool {
    let words = text.split { $0 == " " || $0 == "," || $0 == "·" || $0 == "|" }
    for (word, next) in zip(words, words.dropFirst()) {
      guard word.count == 4, word.allSatisfy(\.isNumber), !word.hasPrefix("0"),
        !word.hasPrefix("20") || words.count <= 6
      else { continue }
      if next.first?.isUppercase == true { return true }
    }
    return false
  }

  static func holdsStreet(_ words: [String]) -> Bool {
    guard words.count <= 12 else { return false }
    return zip(words, words.dropFirst()).contains { word, next in
      next.first?.isNumber == true && next.count <= 4
        && [
          "vej", "gade", "torv", "torvet", "plads", "pladsen", "alle", "straede", "stien", "vaenget",
          "parken",
          "boulevard", "gaarden", "gaard", "brygge", "havn", "kaj", "engen", "bakken",
        ].contains { word.hasSuffix($0) && word.count > $0.count - 1 }
    } || words.first == "postboks"
  }

  /// "Dato: 3. maj": a word or three, a colon, a short value.
  static func isLabelled(_ text: String) -> Bool {
    guard let colon = text.firstIndex(of: ":"), text.unicodeScalars.count <= 90 else { return false }
    let label = foldedWords(String(text[..<colon]))
    let value = foldedWords(String(text[colon...]))
    return (1...3).contains(label.count) && (1...7).contains(value.count)
      && !value.contains { Phrases.sentenceWords.contains(String($0)) }
  }

  /// Offers to answer questions, and whom to ask.
  static func holdsContact(_ text: String) -> Bool {
    if Phrases.farewells.contains(where: { text.contains($0) }) { return true }
    let offers = [
      "kontakt", "ring", "henvend", "spoergsmaal", "uddyb", "raadighed", "vende tilbage", "skriv",
    ]
    let invites = [
      "velkommen", "velkomne", "gerne", "raadighed", "endelig", "kan kontaktes", "kan rettes", "sig til",
    ]
    return offers.contains { text.contains($0) } && invites.contains { text.contains($0) }
      && text.count <= 220
  }
}
