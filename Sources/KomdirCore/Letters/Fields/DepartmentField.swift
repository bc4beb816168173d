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
    "staben", "jura", "politik", "direktoratet",
  ]

  /// Lines and parts of lines that may name the office within the authority.
  func departmentCandidates(authority: String?, person: String?) -> [LetterCandidate] {
    var candidates: [LetterCandidate] = []
    let house = authority?.lowercased() ?? ""
    func take(_ text: String, _ quote: String, _ signs: [LetterSign]) {
      var name = singleSpaced(text)
      while let last = name.last, ",.·|:".contains(last) { name.removeLast() }
      guard Self.isUnitName(name), name.lowercased() != house else { return }
      candidates.append(LetterCandidate(name, quote: quote, signs: signs))
    }
    for found in labelled where found.label != .subject {
      take(found.value, found.value, [.label(found.label)])
    }
    var seenAuthority = false
    for (index, line) in lines.enumerated() {
      var signs = placeSigns(index).filter { if case .cue = $0 { false } else { true } }
      let lower = line.text.lowercased()
      if seenAuthority { signs.append(.trait(.afterAuthority)) }
      if index > 0, lines[index - 1].text.lowercased() == house { signs.append(.trait(.belowAuthority)) }
      if index + 1 < lines.count, lines[index + 1].text.lowercased() == house {
        signs.append(.trait(.aboveAuthority))
      }
      if lower.contains(house), !house.isEmpty { seenAuthority = true }
      if [index - 1, index + 1].contains(where: { near in
        labelled.contains { $0.line == near && [.caseNumber, .date, .documentNumber].contains($0.label) }
      }) {
        signs.append(.trait(.byCaseNumber))
      }
      if [index - 1, index + 1, index + 2].contains(where: {
        lines.indices.contains($0) && Self.isPostal(lines[$0].text)
      }) {
        signs.append(.trait(.nearAddress))
      }
      if index > 0, PersonName.opening(lines[index - 1].text) != nil, lines[index - 1].text.count < 60 {
        signs.append(.trait(.afterContact))
      }
      if index > 0, let first = lines[index - 1].text.split(separator: " ").first,
        PersonName.isTitle(String(first)), lines[index - 1].text.count < 50
      {
        signs.append(.trait(.afterTitle))
      }
      guard line.text.count < 110, !line.text.hasSuffix(".") || line.text.count < 40 else { continue }
      take(line.text, line.text, signs + [.trait(.alone)])
      if index + 1 < lines.count, lines[index + 1].cell == line.cell,
        lower.hasSuffix(" og") || lower.hasSuffix(",") || lower.hasSuffix(" for")
      {
        take(
          line.text + " " + lines[index + 1].text, line.text, signs + [.trait(.alone), .trait(.joinedLines)])
      }
      for separator in [", ", " - ", " – ", " / "] {
        guard let cut = line.text.range(of: separator) else { continue }
        let before = String(line.text[..<cut.lowerBound])
        let after = String(line.text[cut.upperBound...])
        var extra: [LetterSign] = [.trait(.commaPart)]
        if before.lowercased() == house { extra.append(.trait(.belowAuthority)) }
        if PersonName.isTitle(before.split(separator: " ").last.map(String.init) ?? "") {
          extra.append(.trait(.afterTitle))
        }
        take(after, line.text, signs + extra)
        if !before.hasSuffix("-") { take(before, line.text, signs + [.trait(.commaPart)]) }
      }
      // "Kontor for Jura Bredgade 40": the unit begins the line, an address follows.
      let words = line.text.split(separator: " ")
      if let number = words.firstIndex(where: { $0.contains(where: \.isNumber) || $0 == "Den" }), number >= 2
      {
        take(words[..<number].joined(separator: " "), line.text, signs + [.trait(.startsLine)])
        if number >= 3 {
          take(
            words[..<(number - 1)].joined(separator: " "), line.text,
            signs + [.trait(.startsLine), .trait(.shorterName)])
        }
      }
    }
    for (index, mail) in mails.enumerated() where isSameSender(index, lead) {
      guard let from = mail.from?.name, let comma = from.range(of: ", ") else { continue }
      take(String(from[comma.upperBound...]), from, [.trait(.mailSender)])
    }
    for sentence in sentences {
      if let found = sentence.text.range(of: "Kontor for ") ?? sentence.text.range(of: "Kontoret for ") {
        let rest = sentence.text[found.lowerBound...]
        take(String(rest.prefix { !",.(:".contains($0) }), sentence.text, [.trait(.inSentence)])
      }
    }
    return candidates.merged().map { candidate in
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
      if let person, lower == person.lowercased() { traits.append(.contactOfLetter) }
      if PersonName.opening(candidate.value) == candidate.value, !traits.contains(.unitWord),
        !traits.contains(.unitEnding)
      {
        traits.append(.personShape)
      }
      if PersonName.opensWithFirstName(candidate.value) { traits.append(.firstName) }
      if let word = words.first, PersonName.isTitle(word) { traits.append(.isPersonTitle) }
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
      if lower.contains(" og ") || lower.contains("-") { traits.append(.named) }
      candidate.signs = Self.unique(candidate.signs + traits.map(LetterSign.trait))
      return candidate
    }
  }

  private static func isUnitName(_ name: String) -> Bool {
    let lower = name.lowercased()
    guard let first = name.first, first.isUppercase || first.isNumber, name.count >= 4, name.count <= 95,
      name.split(separator: " ").count <= 11, !name.contains("@"), !name.contains("www."),
      !name.contains(where: { "?!;»«§()".contains($0) }), !isClosing(name), LetterLabel(named: name) == nil
    else { return false }
    if first.isNumber, !(lower.contains("kontor") || lower.contains("afdeling")) { return false }
    if !first.isNumber, name.count(where: \.isNumber) > 1 { return false }
    if ["og", "for", "af", "/"].contains(lower.split(separator: " ").last ?? "") { return false }
    return ![
      "til ", "kære", "dear", "se ", "høring", "udkast", "forslag", "vedr", "bilag", "dato", "hej", "emne",
      "ny frist",
      "tlf", "telefon", "lov ", "bekendtgørelse", "vejledning", "strategi", "offentligt", "forside",
      "nyheder", "søg",
      "log ind", "titel", "dokumenter", "download", "side ", "cvr", "ref",
    ].contains(where: lower.hasPrefix) && !lower.contains(":")
  }
}
