extension LetterText {
  /// Bodies that may be the one that hears.
  func authorityCandidates(domains: [String]) -> [LetterCandidate] {
    var candidates: [LetterCandidate] = []
    func take(_ name: String, _ quote: String, _ signs: [LetterSign]) {
      var name = singleSpaced(name)
      while let last = name.last, ",.·|:".contains(last) { name.removeLast() }
      guard Self.isBodyName(name), !ownNames.isPart(name) else { return }
      candidates.append(LetterCandidate(name, quote: quote, signs: signs))
    }
    for found in labelled {
      var pieces = [found.value] + BodyNames.all(in: found.value)
      if let comma = found.value.range(of: ", ") { pieces.append(String(found.value[..<comma.lowerBound])) }
      for piece in pieces { take(piece, found.value, [.label(found.label)]) }
    }
    let listed = addressees
    for (index, line) in lines.enumerated() {
      let isOwnVoice = isSameSender(line.mail, lead)
      var signs = placeSigns(index).filter { if case .cue = $0 { false } else { true } }
      if !isOwnVoice { signs.append(.trait(.otherVoice)) }
      let isAddressed = listed.contains(index)
      if isAddressed { signs.append(.trait(.addressee)) }
      let near = [index - 1, index, index + 1, index + 2].contains {
        lines.indices.contains($0) && Self.isPostal(lines[$0].text) && lines[$0].cell == line.cell
      }
      if near { signs.append(.trait(.nearAddress)) }
      let isShort = line.text.count < 90 && !line.text.hasSuffix(".") || line.text.count < 60
      guard isShort else { continue }
      // What stands beside the addressees, in another column, is read among them: a whole name is weighed all the same.
      if line.text.count < 70, !isAddressed || index < 2 || BodyNames.all(in: line.text) == [line.text] {
        take(line.text, line.text, signs + [.trait(.alone)])
        // A name on two lines.
        if index + 1 < lines.count, lines[index + 1].cell == line.cell {
          let tail = line.text.lowercased().split(separator: " ").last ?? ""
          if ["og", "for"].contains(tail) || line.text.hasSuffix(",") || line.text.hasSuffix("-") {
            take(
              line.text + " " + lines[index + 1].text, line.text,
              signs + [.trait(.alone), .trait(.joinedLines)])
          }
        }
      }
      for separator in [", ", " - ", " – "] {
        if let found = line.text.range(of: separator) {
          let first = String(line.text[..<found.lowerBound])
          if !first.hasSuffix("-") { take(first, line.text, signs + [.trait(.commaPart)]) }
          if let last = line.text.range(of: separator, fromEnd: true) {
            take(
              String(line.text[last.upperBound...]), line.text,
              signs + [.trait(.commaPart), .trait(.afterTitle)])
          }
        }
      }
      for name in BodyNames.all(in: line.text) where name != line.text {
        take(name, line.text, signs + [.trait(.startsLine)].filter { _ in line.text.hasPrefix(name) })
      }
    }
    for sentence in sentences {
      var base: [LetterSign] = [.trait(.inSentence)]
      if !isSameSender(lines[sentence.line].mail, lead) { base.append(.trait(.otherVoice)) }
      if let (name, isHearing) = Self.subject(of: sentence) {
        var signs = base + [.trait(.subjectOfSentence)]
        if isHearing { signs.append(.trait(.hearsInSentence)) }
        take(name, sentence.text, signs)
        if let first = BodyNames.all(in: name).last, first != name { take(first, sentence.text, signs) }
      }
      guard sentence.words.count >= 6 else { continue }
      for name in BodyNames.all(in: sentence.text) {
        let position = sentence.text.range(of: name)
        let start =
          position.map {
            sentence.wordIndex(at: sentence.text.distance(from: sentence.text.startIndex, to: $0.lowerBound))
          } ?? 0
        let count = name.split(separator: " ").count
        var signs = base
        for found in sentence.cues {
          if found.cue == .onBehalf, found.words.upperBound <= start, start - found.words.upperBound <= 2 {
            signs.append(.cue(.onBehalf, .next))
          }
          if found.cue == .receive, found.words.lowerBound >= start + count,
            found.words.lowerBound - start - count <= 2
          {
            signs.append(.cue(.receive, .after))
          }
          if found.cue == .send, found.words.upperBound <= start, start - found.words.upperBound <= 3 {
            signs.append(.cue(.send, .before))
          }
          if found.cue == .author, found.words.lowerBound >= start + count,
            found.words.lowerBound - start - count <= 1
          {
            signs.append(.cue(.author, .after))
          }
        }
        take(name, sentence.text, signs)
      }
    }
    for (index, mail) in mails.enumerated() where isSameSender(index, lead) {
      guard let from = mail.from?.name else { continue }
      take(from, from, [.trait(.mailSender)])
      if let comma = from.range(of: ", ") {
        take(String(from[..<comma.lowerBound]), from, [.trait(.mailSender)])
      }
      for name in BodyNames.all(in: from) { take(name, from, [.trait(.mailSender)]) }
    }
    // A ministry that the letter only calls "ministeriet", known by its agency's name.
    let speaksOfMinistry = sentences.contains { $0.words.contains("ministeriet") }
    if speaksOfMinistry {
      for candidate in candidates {
        if let parent = AuthorityBook.entry(named: candidate.value)?.parent,
          BodyNames.traits(of: parent).contains(.ministry)
        {
          candidates.append(LetterCandidate(parent, quote: candidate.quote, signs: [.trait(.parentOf)]))
        }
      }
    }
    return formed(Self.shortNamesJoined(candidates.merged()), domains: domains)
  }

  /// Names of ministries that head an agency's, and of the agencies below them: "Finansministeriet" /
  /// "Personalestyrelsen", or both with a comma between.
  var heads: (ministries: Set<String>, agencies: Set<String>) {
    var found: (ministries: Set<String>, agencies: Set<String>) = ([], [])
    func isAgency(_ name: String) -> Bool {
      let traits = BodyNames.traits(of: name)
      return name.count < 70 && !traits.contains(.ministry)
        && (traits.contains(.agency) || traits.contains(.board))
    }
    func isMinistry(_ name: String) -> Bool {
      name.count < 70 && BodyNames.traits(of: name).contains(.ministry)
    }
    func take(_ first: String, _ second: String) {
      guard isMinistry(first), isAgency(second) else { return }
      found.ministries.insert(first.lowercased())
      found.agencies.insert(second.lowercased())
    }
    for (line, next) in zip(lines, lines.dropFirst()) where line.cell == next.cell && line.mail == next.mail {
      take(line.text, next.text)
    }
    for found in labelled where found.label == .from {
      let pieces = Self.pieces(of: found.value)
      for (first, second) in zip(pieces, pieces.dropFirst()) { take(first, second) }
    }
    return found
  }

  /// Adds what each name is by its form, its kin among the others, and the letter's mail domains.
  private func formed(_ candidates: [LetterCandidate], domains: [String]) -> [LetterCandidate] {
    let body = lines.map { $0.text.lowercased() }.joined(separator: " ")
    let heads = heads
    return candidates.map { candidate in
      var candidate = candidate
      let lower = candidate.value.lowercased()
      var traits = BodyNames.traits(of: candidate.value)
      if heads.ministries.contains(lower) { traits.append(.agencyBelow) }
      if heads.agencies.contains(lower) { traits.append(.ministryAbove) }
      let entry = AuthorityBook.entry(named: candidate.value)
      let short = entry?.shortNames ?? []
      let initials = candidate.value.split(whereSeparator: { " -".contains($0) }).filter {
        $0.first?.isUppercase == true
      }
      .compactMap(\.first).map { $0.lowercased() }.joined()
      let squeezed = lower.filter { $0.isLetter }.replacingDanish
      if domains.contains(where: { domain in
        short.contains(domain) || initials.count >= 2 && domain == initials
          || domain.count >= 4 && squeezed.hasPrefix(domain)
          || domain.count >= 4 && lower.hasSuffix(" kommune") && squeezed.hasPrefix(domain)
      }) {
        traits.append(.domainFits)
      } else if entry != nil, !domains.isEmpty {
        traits.append(.otherDomain)
      }
      if candidate.value == candidate.value.uppercased(), candidate.value.count > 3 {
        traits.append(.allCapitals)
      }
      let words = candidate.value.split(separator: " ").count
      if words == 1 { traits.append(.oneWord) }
      if words >= 5 { traits.append(.manyWords) }
      if PersonName.opening(candidate.value) == candidate.value, traits.filter({ $0 != .oneWord }).isEmpty {
        traits.append(.personShape)
      }
      if candidates.contains(where: { other in
        let name = other.value.lowercased()
        return name != lower && name.count > lower.count
          && (name.hasSuffix(lower) || name.hasPrefix(lower + ",") || name.hasPrefix(lower + " "))
          && Self.isWhole(name, over: lower)
      }) {
        traits.append(.shorterName)
      }
      if candidates.contains(where: { other in
        let name = other.value.lowercased()
        return name != lower && name.count < lower.count && (lower.hasSuffix(" " + name))
          && !Self.isWhole(lower, over: name)
      }) {
        traits.append(.longerName)
      }
      if candidates.contains(where: { AuthorityBook.entry(named: $0.value)?.parent?.lowercased() == lower }) {
        traits.append(.parentOf)
      }
      if let parent = entry?.parent?.lowercased(),
        candidates.contains(where: { $0.value.lowercased() == parent })
      {
        traits.append(.partOf)
      }
      for noun in [
        "ministeriet", "styrelsen", "nævnet", "rådet", "kommunen", "regionen", "udvalget", "tilsynet",
        "centeret", "ombuddet",
      ] {
        let fits =
          lower.hasSuffix(noun) || lower.hasPrefix(noun + " ")
          || noun == "kommunen" && lower.hasSuffix("kommune")
          || noun == "regionen" && lower.hasPrefix("region ")
        if fits, body.contains(" " + noun + " ") || body.contains(" " + noun + "s ") {
          traits.append(.echoed)
        }
      }
      candidate.signs = Self.unique(candidate.signs + traits.map(LetterSign.trait))
      return candidate
    }
  }

  /// "STAR sender …": the short name speaks for the name.
  private static func shortNamesJoined(_ candidates: [LetterCandidate]) -> [LetterCandidate] {
    var result = candidates
    for candidate in candidates
    where candidate.value.count <= 6 && candidate.value == candidate.value.uppercased() {
      for entry in AuthorityBook.entry(short: candidate.value)
      where entry.name.lowercased() != candidate.value.lowercased() {
        if let place = result.firstIndex(where: { $0.value.lowercased() == entry.name.lowercased() }) {
          result[place].signs = unique(result[place].signs + candidate.signs)
        } else if candidate.signs.contains(.trait(.hearsInSentence))
          || candidate.signs.contains(.trait(.subjectOfSentence))
        {
          result.append(LetterCandidate(entry.name, quote: candidate.quote, signs: candidate.signs))
        }
      }
    }
    return result
  }

  /// Whether the longer name is the whole of the shorter: "Social- og Boligministeriet" of "Boligministeriet".
  private static func isWhole(_ longer: String, over shorter: String) -> Bool {
    guard longer.hasSuffix(shorter) else { return longer.contains(" og ") || longer.contains(" for ") }
    let rest = longer.dropLast(shorter.count)
    if !rest.hasSuffix(" ") { return rest.last?.isLetter == true || rest.hasSuffix("-") }
    let words = rest.split(separator: " ")
    guard let last = words.last else { return false }
    return last == "og" || last == "for" || last.hasSuffix("-") || last.hasSuffix(",")
  }

  private static func isBodyName(_ name: String) -> Bool {
    let words = name.split(separator: " ")
    guard let first = name.first, first.isUppercase, (1...9).contains(words.count), name.count >= 2,
      name.count <= 90,
      !name.contains("@"), !name.contains(":"), !name.contains(where: { "?!;»«§/".contains($0) }),
      name.count(where: \.isNumber) == 0, !name.hasSuffix("."), !isClosing(name)
    else { return false }
    let lower = name.lowercased()
    if genericNames.contains(lower) { return false }
    if LetterLabel(named: name) != nil || LetterLabel(named: name + ".") != nil { return false }
    if ["og", "for", "af"].contains(lower.split(separator: " ").last ?? "") { return false }
    return ![
      "til ", "kære", "dear", "se ", "høring", "udkast", "forslag", "vedr", "bilag", "dato", "hej", "emne",
      "ny frist", "www", "tlf", "telefon",
    ].contains(where: lower.hasPrefix)
  }

  /// What a letter calls its own house once it has named it.
  private static let genericNames: Set<String> = [
    "byrådet", "kommunalbestyrelsen", "regionsrådet", "ministeriet", "styrelsen", "kommunen", "regionen",
    "nævnet",
    "rådet", "udvalget", "bestyrelsen", "direktionen", "direktoratet", "tilsynet", "sekretariatet",
    "departementet",
    "selvejende institution", "landets kommuner", "kommunerne", "regionerne", "forvaltningen", "magistraten",
    "økonomiudvalget",
  ]

  private static let subjectVerbs: [String] = [
    "sender", "fremsender", "har", "skal", "anmoder", "beder", "foreslår", "ændrer", "inviterer", "behandler",
    "hører",
    "ønsker", "vil", "fremlægger", "udsender", "lægger", "gennemfører", "reviderer", "opdaterer", "imødeser",
    "varetager",
    "invites", "has", "is", "sendte", "besluttede", "drøftede", "modtager", "overvejer", "agter", "arbejder",
    "forlænger",
    "udsætter", "bistår", "undersøger", "planlægger", "udarbejder", "kan",
  ]

  /// Who a sentence is about: the words before its verb, where they name a body; and whether it sends or asks.
  private static func subject(of sentence: LetterSentence) -> (String, isHearing: Bool)? {
    let words = sentence.text.split(separator: " ")
    guard let verb = words.prefix(10).firstIndex(where: { subjectVerbs.contains($0.lowercased()) }), verb > 0
    else {
      return nil
    }
    let name = words[..<verb].joined(separator: " ")
    guard !["jeg", "vi", "der", "det", "de", "i", "en", "et", "du"].contains(name.lowercased()) else {
      return nil
    }
    let isHearing =
      sentence.contains(.author)
      && (sentence.contains(.hearing) || sentence.contains(.draft) || sentence.contains(.answer)
        || sentence.contains(.request))
    return (name, isHearing)
  }

  /// Lines that name whom the letter goes to.
  var addressees: Set<Int> {
    var found: Set<Int> = []
    for (index, line) in lines.enumerated() where index < bodyStart {
      let lower = line.text.lowercased()
      if lower.hasPrefix("til ") || lower.hasPrefix("kære ") || lower == "til" { found.insert(index) }
      // A run of short names, one of them the association's own or its neighbours'.
      if ["danske regioner", "høringsparter"].contains(where: { lower.contains($0) })
        || ownNames.isNamed(in: foldedWords(line.text).map(String.init))
        || lower == "kl" && index > 1
      {
        var first = index
        while first > 0, lines[first - 1].text.count < 60, lines[first - 1].cell == line.cell,
          lines[first - 1].paragraph == line.paragraph || line.cell != nil
        { first -= 1 }
        for near in first...index { found.insert(near) }
        if line.cell != nil { found.formUnion(lines.indices.filter { lines[$0].cell == line.cell }) }
      }
    }
    // Bodies one below the other: who writes stands alone, who receives stands among others.
    var run: [Int] = []
    for index in lines.indices where index < bodyStart {
      let text = lines[index].text
      let isBody = text.count < 60 && !BodyNames.traits(of: text).isEmpty && !Self.isPostal(text)
      if isBody, run.last.map({ $0 == index - 1 && lines[$0].cell == lines[index].cell }) ?? true {
        run.append(index)
      } else {
        if run.count >= 3 { found.formUnion(run) }
        run = isBody ? [index] : []
      }
    }
    if run.count >= 3 { found.formUnion(run) }
    return found
  }
}

extension String {
  fileprivate var replacingDanish: String {
    var result = ""
    for character in self {
      switch character {
      case "æ": result += "ae"
      case "ø": result += "oe"
      case "å": result += "aa"
      default: result.append(character)
      }
    }
    return result
  }
}
