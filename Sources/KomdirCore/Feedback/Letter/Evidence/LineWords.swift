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

  /// "den 18.", "24. februar", "på mandag": a day is named.
  static func holdsDay(_ words: [String]) -> Bool {
    if holdsDate(words) { return true }
    let days = ["mandag", "tirsdag", "onsdag", "torsdag", "fredag", "monday", "tuesday", "friday", "uge"]
    return words.contains { days.contains($0) }
      || zip(words, words.dropFirst()).contains { $0 == "den" && $1.allSatisfy(\.isNumber) }
  }

  /// "09-02-2026", "9.2.26": three numbers of a date with the same mark between them.
  static func holdsFigureDate(_ text: String) -> Bool {
    text.split { $0.isWhitespace || ",;()".contains($0) }.contains { word in
      ["-", ".", "/"].contains { mark in
        let parts = word.split(separator: Character(mark), omittingEmptySubsequences: false)
        return parts.count == 3 && parts.allSatisfy { !$0.isEmpty && $0.allSatisfy(\.isNumber) }
          && parts[0].count <= 2 && parts[1].count <= 2 && [2, 4].contains(parts[2].count)
      }
    }
  }

  /// Names of persons beside each other, as joint letters are signed: "Anna Dam · Bo Lind", "Anna Dam og Bo Lind".
  static func holdsNames(_ text: String) -> Bool {
    guard text.unicodeScalars.count <= 160 else { return false }
    var names: [String] = []
    var name = ""
    var blanks = 0
    for character in text {
      if character.isWhitespace, character != "\t", character != "\n" {
        blanks += 1
        continue
      }
      if blanks > 1 || "·|/,;\t\n".contains(character) {
        names.append(name)
        name = ""
      } else if blanks == 1, !name.isEmpty {
        name += " "
      }
      blanks = 0
      if !"·|/,;\t\n".contains(character) { name.append(character) }
    }
    names.append(name)
    names = names.flatMap { $0.replacing(" og ", with: "\t").split(separator: "\t").map(String.init) }
      .filter { !$0.isEmpty }
    return names.count >= 2 && names.allSatisfy(CellText.isName)
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
    guard text.count <= 220 else { return false }
    // Word by word: "evaluering" is no "ring", "ordningerne" no "gerne".
    let words = text.split { !($0.isLetter || $0.isNumber) }.map(String.init)
    let offers = ["kontakt", "henvend", "spoergsmaal", "uddyb", "raadighed", "skriv"]
    let offering = words.contains { word in
      word == "ring" || word == "ringe" || offers.contains { word.hasPrefix($0) }
    }
    let invites: Set<String> = ["velkommen", "velkomne", "gerne", "raadighed", "endelig", "endeligt"]
    let inviting =
      words.contains { invites.contains($0) }
      || ["kan kontaktes", "kan rettes", "sig til"].contains { text.contains($0) }
    return (offering || text.contains("vende tilbage")) && inviting
  }
}
