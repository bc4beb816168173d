/// Names of persons, their titles and their mail addresses.
enum PersonName {
  /// Endings of titles.
  static let titles = [
    "chef", "fuldmægtig", "konsulent", "sekretær", "direktør", "leder", "rådgiver", "jurist", "akademisk",
    "assistent", "specialist", "planlægger", "koordinator", "student", "ingeniør", "advokat", "minister",
    "borgmester",
    "formand", "forkvinde", "sagsbehandler", "medarbejder", "head", "officer", "adviser", "økonom",
    "redaktør",
    "biolog", "læge", "arkitekt", "analytiker", "projektleder", "kommitteret", "ekspeditionssekretær",
    "attaché",
    "controller", "inspektør", "tekniker", "planner", "analyst", "geolog", "pædagog", "psykolog",
    "sygeplejerske", "statistiker",
    "kartograf", "meteorolog", "geograf", "kemiker", "dyrlæge", "overlæge", "provst", "biskop",
    "politimester",
    "bibliotekar", "arkivar", "kurator", "konservator", "agronom", "forstander", "rektor", "advisor",
    "lawyer",
    "counsel", "secretary", "clerk", "economist", "coordinator", "director", "manager", "ombudsmand",
    "dommer", "næstformand", "stabschef",
  ]

  static func isTitle(_ word: String) -> Bool {
    let lower = word.lowercased()
    return titles.contains { lower.hasSuffix($0) || lower.hasSuffix($0 + "en") }
  }

  private static let noNames = [
    "ministeri", "styrelse", "kommune", "kontor", "center", "sekretariat", "direktør", "afdeling", "region",
    "enhed", "høring", "statens", "kanal", "team", "udvalg", "venlig", "kære", "danmark", "forening",
    "folketing",
    "regioner", "plads", "gade", "vej ", "boks", "dansk", "danske", "nævn", "rådet", "råd ", "digital",
    "agency", "division",
    "bilag", "dear", "madam", "landets", "side ", "politik", "strategi", "videns", "institut", "portal",
    "tilsyn",
    "european", "europa", "lov ", "kongens", "borgmester", "telefon", "vedlagt", "office", "brugs", "forbund",
    "union", "vilkår", "trepart", "selvejende", "vores ", "vor ", "digitale", "grøn ", "gammel ", "holmens",
  ]

  /// What follows a name without being of it.
  private static let stops: Set<String> = [
    "tel", "tlf", "mob", "mobil", "direkte", "phone", "email", "e-mail", "mail", "dir", "fra", "from",
    "sagsnr",
    "den", "dato",
  ]

  /// A person's name at the start of `line`: two to four words with capitals.
  static func opening(_ line: String) -> String? {
    var words: [String] = []
    for raw in line.split(separator: " ") {
      var word = String(raw)
      let closes = word.last.map { ")]".contains($0) } ?? false
      while let last = word.last, ")]".contains(last) { word.removeLast() }
      let ends = word.last.map { ",;:".contains($0) || $0 == "." && word.count > 2 } ?? false
      while let last = word.last, ",;:".contains(last) || last == "." && word.count > 2 { word.removeLast() }
      let isInitial = word.count == 2 && word.last == "."
      guard word.first?.isUppercase == true, word.count > 1, isInitial || !word.contains("."),
        word.dropFirst().contains(where: \.isLowercase) || isInitial,
        word.allSatisfy({ $0.isLetter || $0 == "-" || $0 == "." || $0 == "'" || $0 == "’" })
      else { break }
      if !words.isEmpty, stops.contains(word.lowercased()) { break }
      words.append(word)
      if ends || closes { break }
    }
    guard (2...4).contains(words.count), !words[0].hasSuffix("-") else { return nil }
    let name = words.joined(separator: " ")
    let lower = name.lowercased() + " "
    // "Solvej Mosbækdal" opens with a first name, whatever else its letters spell; "Peter Bangs Vej" is a street.
    let isStreet = ["vej", "gade", "allé", "plads", "torv"].contains(words[words.count - 1].lowercased())
    guard opensWithFirstName(name) && !isStreet || !noNames.contains(where: { lower.contains($0) }),
      !isTitle(words[0]),
      !DanishDate.weekdays.contains(words[0].lowercased())
    else { return nil }
    let tail = line.dropFirst(min(line.count, name.count))
    // "Børn og Familie" is no person; neither is a sentence.
    if tail.hasPrefix(" og ") || tail.hasPrefix(" for ") || tail.hasPrefix(" i ") { return nil }
    return name
  }

  /// Every name in running text.
  static func all(in text: String) -> [(name: String, offset: Int)] {
    var found: [(String, Int)] = []
    let characters = Array(text)
    var index = 0
    while index < characters.count {
      let isStart = index == 0 || characters[index - 1] == " " || "(/:".contains(characters[index - 1])
      if isStart, characters[index].isUppercase, let name = opening(String(characters[index...].prefix(70))) {
        found.append((name, index))
        index += name.count
      } else if isStart, characters[index].isUppercase {
        // "Chefkonsulent Anna Holm": the title is passed over.
        while index < characters.count, characters[index] != " " { index += 1 }
      }
      index += 1
    }
    return found
  }

  /// Whether an address is made of a name: "akf", "torho", "asta.fuglehoejsen".
  static func owns(_ address: String, name: String) -> Bool {
    let local = plain(String(address.prefix { $0 != "@" }))
    let parts = name.split(separator: " ").map { plain(String($0)) }
    guard local.count >= 2, let first = parts.first, let last = parts.last, parts.count >= 2 else {
      return false
    }
    for cut in 1...local.count {
      let head = String(local.prefix(cut))
      let tail = String(local.dropFirst(cut))
      if first.hasPrefix(head), last.hasPrefix(tail), !tail.isEmpty { return true }
    }
    // "Marie-Louise", "Uggerby-Thorsøe": initials of every part.
    let initials = name.split(whereSeparator: { " -".contains($0) }).compactMap { plain(String($0)).first }
    if local == String(initials) { return true }
    if local.count >= 3, first.hasPrefix(local) || last == local { return true }
    return local.count == 3 && local.first == first.first && local.last == last.first
  }

  private static func plain(_ text: String) -> String {
    var result = ""
    for character in text.lowercased() {
      switch character {
      case "æ": result += "ae"
      case "ø": result += "oe"
      case "å": result += "aa"
      case "é": result += "e"
      case "ö": result += "oe"
      case "ä": result += "ae"
      default: if character.isLetter { result.append(character) }
      }
    }
    return result
  }
}
