extension LetterText {
  private static let unitWords = [
    "kontor", "center", "enhed", "afdeling", "sektion", "team", "generaldirektorat", "direktorat",
    "sekretariat",
    "centret", "centeret", "forvaltning", "division", "afdelingen", "kontoret", "unit", "stab", "område",
    "avdeling", "sekretariatet",
  ]
  private static let unitEndings = [
    "kontoret", "centret", "centeret", "afdelingen", "enheden", "sektionen", "forvaltningen", "sekretariatet",
    "kontor",
    "staben", "jura", "politik", "direktoratet", "division", "unit", "directorate", "department", "office",
  ]

  /// Lines and parts of lines that may name the office within the authority.
  func departmentCandidates(authority: String?, person: String?) -> [LetterCandidate] {
    var candidates: [LetterCandidate] = []
    let house = authority?.lowercased() ?? ""
    func take(_ text: String, _ quote: String, _ signs: [LetterSign]) {
      let name = Self.unitName(text)
      guard Self.isUnitName(name), name.lowercased() != house else { return }
      candidates.append(LetterCandidate(name, quote: quote, signs: signs))
    }
    for found in labelled where found.label != .subject {
      take(found.value, found.value, [.label(found.label)])
      let pieces = Self.pieces(of: found.value)
      if pieces.count > 1 {
        for (place, piece) in pieces.enumerated() {
          take(
            piece, found.value,
            [.label(found.label), .trait(.commaPart)] + Self.neighbours(pieces, place, house: house))
        }
      }
    }
    var authorityLine: Int?
    let addressed = addressees
    for (index, line) in lines.enumerated() {
      var signs = departmentPlace(index, house: house)
      if let authorityLine, index - authorityLine <= 4 { signs.append(.trait(.afterAuthority)) }
      if addressed.contains(index) { signs.append(.trait(.addressee)) }
      let lower = line.text.lowercased()
      if lower.contains(house), !house.isEmpty, line.text.count < 90 { authorityLine = index }
      guard line.text.count < 140, !line.text.hasSuffix(".") || line.text.count < 40 else { continue }
      take(line.text, line.text, signs + [.trait(.alone)])
      // "Region Syddanmark Regional Udvikling": the office goes on behind the house.
      if !house.isEmpty, lower.hasPrefix(house + " ") {
        take(
          String(line.text.dropFirst(house.count + 1)), line.text,
          signs + [.trait(.sameLine), .trait(.afterAuthority)])
      }
      if index + 1 < lines.count, lines[index + 1].cell == line.cell,
        lower.hasSuffix(" og") || lower.hasSuffix(",") || lower.hasSuffix(" for")
      {
        take(
          line.text + " " + lines[index + 1].text, line.text, signs + [.trait(.alone), .trait(.joinedLines)])
      }
      // "Head of Grid Planning", "Kontorchef i Voksenenheden": the office follows the title.
      for link in [" of ", " for ", " i "] {
        guard let cut = line.text.range(of: link), line.text.count < 70,
          PersonName.isTitle(String(line.text[..<cut.lowerBound].split(separator: " ").last ?? ""))
        else { continue }
        take(String(line.text[cut.upperBound...]), line.text, signs + [.trait(.afterTitle)])
      }
      let pieces = Self.pieces(of: line.text)
      if pieces.count > 1 {
        for (place, piece) in pieces.enumerated() {
          take(
            piece, line.text, signs + [.trait(.commaPart)] + Self.neighbours(pieces, place, house: house))
        }
        // "Børn, Unge og Familier" is one name with a comma in it.
        if let comma = line.text.range(of: ", ") {
          let after = String(line.text[comma.upperBound...])
          if after.contains(", ") {
            take(after, line.text, signs + [.trait(.commaPart)] + Self.neighbours(pieces, 1, house: house))
          }
        }
      }
      // "Kontor for Jura Bredgade 40": the unit begins the line, an address follows.
      let words = line.text.split(separator: " ")
      if let number = words.firstIndex(where: { $0.contains(where: \.isNumber) || $0 == "Den" }), number >= 2
      {
        take(words[..<number].joined(separator: " "), line.text, signs + [.trait(.startsLine)])
        // A street has one word or several.
        for length in 1...3 where number - length >= 1 {
          take(
            words[..<(number - length)].joined(separator: " "), line.text,
            signs + [.trait(.startsLine), .trait(.shorterName)])
        }
      }
    }
    for (index, mail) in mails.enumerated() where isSameSender(index, lead) {
      guard let from = mail.from?.name else { continue }
      let pieces = Self.pieces(of: from)
      for (place, piece) in pieces.enumerated() where pieces.count > 1 {
        take(piece, from, [.trait(.mailSender)] + Self.neighbours(pieces, place, house: house))
      }
      // The sender's own name stands for an office where it is one.
      if pieces.count == 1, PersonName.opening(from) == nil {
        take(from, from, [.trait(.mailSender), .trait(.alone)])
      }
    }
    for sentence in sentences {
      if let found = sentence.text.range(of: "Kontor for ") ?? sentence.text.range(of: "Kontoret for ") {
        let rest = sentence.text[found.lowerBound...]
        take(String(rest.prefix { !",.(:".contains($0) }), sentence.text, [.trait(.inSentence)])
      }
      for opening in ["att. ", "Att. ", "att.: ", "Att.: ", "attention "] {
        guard let found = sentence.text.range(of: opening) else { continue }
        let rest = sentence.text[found.upperBound...]
        take(String(rest.prefix { !",.(:;".contains($0) }), sentence.text, [.trait(.attention)])
      }
    }
    return formed(units: candidates.merged(), house: house, person: person)
  }

  /// What stands around a line that may be an office's name.
  private func departmentPlace(_ index: Int, house: String) -> [LetterSign] {
    var signs = placeSigns(index).filter { if case .cue = $0 { false } else { true } }
    func neighbour(_ offset: Int) -> Line? {
      let near = index + offset
      return lines.indices.contains(near) ? lines[near] : nil
    }
    if neighbour(-1)?.text.lowercased() == house { signs.append(.trait(.belowAuthority)) }
    if neighbour(1)?.text.lowercased() == house { signs.append(.trait(.aboveAuthority)) }
    if [index - 1, index + 1].contains(where: { near in
      labelled.contains { $0.line == near && [.caseNumber, .date, .documentNumber].contains($0.label) }
    }) {
      signs.append(.trait(.byCaseNumber))
    }
    if [-1, 1, 2].contains(where: { neighbour($0).map { Self.isPostal($0.text) } ?? false }) {
      signs.append(.trait(.nearAddress))
    }
    if let next = neighbour(1), next.cell == lines[index].cell, Self.isStreet(next.text) {
      signs.append(.trait(.beforeAddress))
    }
    if let above = neighbour(-1) {
      if PersonName.opening(above.text) != nil, above.text.count < 60 { signs.append(.trait(.afterContact)) }
      if let first = above.text.split(separator: " ").first, PersonName.isTitle(String(first)),
        above.text.count < 50
      {
        signs.append(.trait(.afterTitle))
      }
    }
    return signs
  }

  /// "Carsten Niebuhrs Gade 43, 5. sal": a street with its number, or a postal code.
  private static func isStreet(_ text: String) -> Bool {
    if isPostal(text) { return true }
    let words = text.split(separator: " ")
    guard let number = words.firstIndex(where: { $0.first?.isNumber == true }), number >= 1, number <= 4
    else { return false }
    let street = words[number - 1].lowercased()
    return [
      "gade", "vej", "allé", "alle", "plads", "kanal", "boulevard", "stræde", "torv", "brygge", "vænge",
      "kaj",
      "street", "toldbod", "park", "mønt",
    ].contains { street.hasSuffix($0) }
  }

  /// A line's parts, where commas, dots or strokes part them.
  static func pieces(of line: String) -> [String] {
    var pieces = [line]
    for separator in [" · ", " | ", " • ", " – ", " - ", " / ", ", ", "; "] {
      pieces = pieces.flatMap { piece -> [String] in
        var found: [String] = []
        var rest = Substring(piece)
        while let cut = rest.range(of: separator) {
          // "Klima-, Energi- og …" goes on.
          if separator == ", ", rest[..<cut.lowerBound].hasSuffix("-") {
            return [piece]
          }
          found.append(String(rest[..<cut.lowerBound]))
          rest = rest[cut.upperBound...]
        }
        return found + [String(rest)]
      }
    }
    return pieces.map(singleSpaced).filter { !$0.isEmpty }
  }

  private static func neighbours(_ pieces: [String], _ place: Int, house: String) -> [LetterSign] {
    var signs: [LetterSign] = []
    if place > 0 {
      let before = pieces[place - 1]
      if before.lowercased() == house { signs.append(.trait(.belowAuthority)) }
      if PersonName.isTitle(before.split(separator: " ").last.map(String.init) ?? "") {
        signs.append(.trait(.afterTitle))
      }
      if PersonName.opening(before) == before { signs.append(.trait(.afterName)) }
      // "Sagsbehandler: Pipaluk Storch Egede, …", "Spørgsmål til fuldmægtig Bo Krag, …"
      if PersonName.all(in: before).contains(where: { before.hasSuffix($0.name) }) {
        signs.append(.trait(.afterName))
      }
    }
    if place + 1 < pieces.count {
      let after = pieces[place + 1]
      if after.lowercased() == house { signs.append(.trait(.aboveAuthority)) }
      if isStreet(after) { signs.append(.trait(.beforeAddress)) }
    }
    if pieces.contains(where: { $0.lowercased() == house }) { signs.append(.trait(.sameLine)) }
    return signs
  }

  private static func unitName(_ text: String) -> String {
    var name = singleSpaced(text)
    while let last = name.last, ",.·|:-–".contains(last) { name.removeLast() }
    name = singleSpaced(name)
    for opening in ["att. ", "Att. ", "att.: "] where name.hasPrefix(opening) {
      name = String(name.dropFirst(opening.count))
    }
    return name
  }

  /// Adds what each name is by its form.
  private func formed(units: [LetterCandidate], house: String, person: String?) -> [LetterCandidate] {
    let agencies = heads.agencies
    let ends = Self.ends(of: units.map(\.value))
    return units.map { candidate in
      var candidate = candidate
      let lower = candidate.value.lowercased()
      var traits: [LetterTrait] = []
      let words = lower.split(separator: " ").map(String.init)
      let first = words.first ?? ""
      if Self.unitWords.contains(where: { first == $0 || first == $0 + "et" || first == $0 + "en" }),
        words.count > 1
      {
        traits.append(.unitWord)
      }
      if words.last.map({ last in Self.unitEndings.contains { last.hasSuffix($0) } }) ?? false {
        traits.append(.unitEnding)
      }
      let topics = PolicyWords.count(in: candidate.value)
      let isUnit = traits.contains(.unitWord) || traits.contains(.unitEnding)
      traits.append(
        topics.fields == 0 && isUnit
          ? .topicWord
          : topics.fields == 0
            ? .noTopic : topics.others == 0 || topics.fields > topics.others ? .topicWords : .topicWord)
      if agencies.contains(lower) { traits.append(.ministryAbove) }
      if let person, lower == person.lowercased() { traits.append(.contactOfLetter) }
      if PersonName.opening(candidate.value) == candidate.value, !traits.contains(.unitWord),
        !traits.contains(.unitEnding)
      {
        traits.append(.personShape)
      }
      if PersonName.opensWithFirstName(candidate.value) { traits.append(.firstName) }
      if words.first.map(PersonName.isTitle) ?? false || words.last.map(PersonName.isTitle) ?? false,
        !traits.contains(.unitWord)
      {
        traits.append(.isPersonTitle)
      }
      if words.count == 1 { traits.append(.oneWord) }
      if words.count >= 5 { traits.append(.manyWords) }
      if !candidate.value.contains(where: \.isLowercase) { traits.append(.allCapitals) }
      let form = BodyNames.traits(of: candidate.value)
      if form.contains(.agency) { traits.append(.agency) }
      if form.contains(.ministry) { traits.append(.ministry) }
      if form.contains(.board) { traits.append(.board) }
      if form.contains(.municipality) { traits.append(.municipality) }
      if let parent = AuthorityBook.entry(named: candidate.value)?.parent {
        traits.append(parent.lowercased() == house ? .partOf : .knownOther)
      }
      if house.hasSuffix("ministeriet") || house.hasPrefix("ministeriet") {
        if form.contains(.agency) { traits.append(.kindOfParent) }
      }
      if candidate.value.contains(where: \.isNumber), candidate.value.first?.isNumber != true {
        traits.append(.postal)
      }
      if ends.contains(lower) { traits.append(.shorterName) }
      if lower.contains(" og ") || lower.contains("-") { traits.append(.named) }
      candidate.signs = Self.unique(candidate.signs + traits.map(LetterSign.trait))
      return candidate
    }
  }

  /// What longer names end in, after few letters or a comma: "byg og vej" of "Center Plan, Byg og Vej".
  private static func ends(of names: [String]) -> Set<String> {
    var found: Set<String> = []
    for name in names {
      let words = name.lowercased().split(separator: " ")
      var before = 0
      for index in words.indices.dropFirst() {
        before += words[index - 1].count + 1
        guard before < 16 || words[index - 1].hasSuffix(",") else { continue }
        found.insert(words[index...].joined(separator: " "))
      }
    }
    return found
  }

  private static func isUnitName(_ name: String) -> Bool {
    let lower = name.lowercased()
    // "5.k.", "2. kt.": an office by its number.
    let number = lower.prefix { $0.isNumber }
    if !number.isEmpty, number.count <= 2,
      [".k", ".k.", ". k", ".kt", ".kt.", ". kt", ".ktr", ". ktr"].contains(
        String(lower.dropFirst(number.count)))
    {
      return true
    }
    guard let first = name.first, first.isUppercase || first.isNumber, name.count >= 4, name.count <= 95,
      name.split(separator: " ").count <= 11, !name.contains("@"), !name.contains("www."),
      !name.contains(where: { "?!;»«§()".contains($0) }), !isClosing(name), LetterLabel(named: name) == nil,
      LetterLabel(named: name + ".") == nil
    else { return false }
    if first.isNumber, !(lower.contains("kontor") || lower.contains("afdeling")) { return false }
    if !first.isNumber, name.count(where: \.isNumber) > 1 { return false }
    if ["og", "for", "af", "/"].contains(lower.split(separator: " ").last ?? "") { return false }
    return ![
      "til ", "kære", "dear", "se ", "høring", "udkast", "forslag", "vedr", "bilag", "dato", "hej", "emne",
      "ny frist",
      "tlf", "telefon", "lov ", "bekendtgørelse", "vejledning", "strategi", "offentligt", "forside",
      "nyheder", "søg",
      "log ind", "om ", "vi ", "du ", "i ", "mail", "att", "vores", "titel", "dokumenter", "download",
      "side ", "cvr", "ref",
    ].contains(where: lower.hasPrefix) && !lower.contains(":")
  }
}
