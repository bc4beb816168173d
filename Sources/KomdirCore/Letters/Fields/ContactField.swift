extension LetterText {
  /// Persons who may be the one to ask.
  func contactCandidates() -> [LetterCandidate] {
    var candidates: [LetterCandidate] = []
    func take(_ name: String, _ quote: String, _ signs: [LetterSign]) {
      candidates.append(LetterCandidate(name, quote: quote, signs: Self.unique(signs)))
    }
    for found in labelled {
      if let name = PersonName.opening(found.value) ?? PersonName.all(in: found.value).first?.name {
        take(name, found.value, [.label(found.label)])
      }
    }
    for (index, sentence) in sentences.enumerated() {
      for (name, offset) in PersonName.all(in: sentence.text) {
        let line = line(holding: name, from: sentence.line)
        let start = sentence.wordIndex(at: offset)
        let end = min(sentence.words.count, start + name.split(separator: " ").count)
        guard start < end else { continue }
        var signs = wordSigns(sentence, start..<end, from: 0, to: sentence.words.count).filter {
          if case .cue(let cue, _) = $0 {
            [.question, .copy, .signUp, .meeting, .send, .address, .deadline].contains(cue)
          } else {
            true
          }
        }
        signs += placeSigns(line).filter { if case .cue(let cue, _) = $0 { cue == .question } else { true } }
        signs.append(.trait(sentence.words.count >= 8 ? .inSentence : .alone))
        if let signatureStart, line >= signatureStart, line <= signatureStart + 1 {
          signs.append(.trait(.firstLines))
        }
        if line + 1 < lines.count,
          let word = lines[line + 1].text.split(whereSeparator: { " ,".contains($0) }).first,
          PersonName.isTitle(String(word)), lines[line + 1].text.count < 60
        {
          signs.append(.trait(.isPersonTitle))
        }
        if start > 0, PersonName.isTitle(sentence.words[start - 1]) { signs.append(.trait(.afterTitle)) }
        if end < sentence.words.count, PersonName.isTitle(sentence.words[end]) {
          signs.append(.trait(.isPersonTitle))
        }
        if Self.phone(in: sentence.text) != nil { signs.append(.trait(.contactNear)) }
        _ = index
        take(name, sentence.text, signs)
      }
    }
    for (index, mail) in mails.enumerated() where isSameSender(index, lead) {
      if let from = mail.from?.name, let name = PersonName.opening(from) {
        take(name, from, [.trait(.mailSender)])
      }
    }
    let addresses = sentences.flatMap { MailAddresses.all(in: $0.text) }.map(\.address)
    return candidates.merged().map { candidate in
      var candidate = candidate
      if addresses.contains(where: { PersonName.owns($0, name: candidate.value) }) {
        candidate.signs.append(.trait(.personal))
      }
      if PersonName.opensWithFirstName(candidate.value) { candidate.signs.append(.trait(.firstName)) }
      let initials = candidate.value.split(whereSeparator: { " -".contains($0) }).compactMap(\.first).map(
        String.init
      ).joined()
      if labelled.contains(where: {
        ($0.label == .caseWorker || $0.label == .reference)
          && $0.value.uppercased().hasPrefix(initials.uppercased()) && $0.value.count <= 8
      }) {
        candidate.signs.append(.trait(.initials))
      }
      return candidate
    }
  }

  /// Telephone numbers that may be the contact's.
  func phoneCandidates(of person: String?) -> [LetterCandidate] {
    var candidates: [LetterCandidate] = []
    let nameLines = person.map { person in lines.indices.filter { lines[$0].text.contains(person) } } ?? []
    for (index, line) in lines.enumerated() {
      for number in Self.phones(in: line.text) {
        var signs = placeSigns(index).filter {
          if case .cue(let cue, _) = $0 { cue == .question } else { true }
        }
        let lower = line.text.lowercased()
        for found in labelled where found.line == index { signs.append(.label(found.label)) }
        if lower.contains("direkte") || lower.contains("dir.") || lower.contains("mobil")
          || lower.hasPrefix("m ")
        {
          signs.append(.trait(.directLine))
        }
        if nameLines.contains(index) { signs.append(.trait(.contactLine)) }
        if nameLines.contains(where: { $0 < index && index - $0 <= 3 }) {
          signs.append(.trait(.afterContact))
        }
        if nameLines.contains(where: { abs($0 - index) <= 3 && lines[$0].cell == line.cell }) {
          signs.append(.trait(.contactNear))
        }
        if Self.isPostal(line.text)
          || [index - 1, index + 1].contains(where: {
            lines.indices.contains($0) && Self.isPostal(lines[$0].text)
          })
        {
          signs.append(.trait(.postal))
        }
        // A number beside the house's own name is the house's.
        if lower.contains("cvr") || lower.contains("ean") || !BodyNames.all(in: line.text).isEmpty {
          signs.append(.trait(.mainLine))
        }
        if let sentence = sentences.last(where: {
          $0.line <= index && $0.text.contains(line.text.suffix(12)) || $0.text.contains(line.text)
        }) {
          if sentence.contains(.question) { signs.append(.trait(.contactSentence)) }
          if sentence.contains(.signUp) { signs.append(.cue(.signUp, .before)) }
        }
        candidates.append(LetterCandidate(number, quote: line.text, signs: Self.unique(signs)))
      }
    }
    return candidates.merged()
  }

  /// Addresses that may be the contact's own.
  func contactAddressCandidates(of person: String?, _ mentions: [AddressMention], replyTo: [String])
    -> [LetterCandidate]
  {
    let nameLines = person.map { person in lines.indices.filter { lines[$0].text.contains(person) } } ?? []
    let initials = labelled.filter { $0.label == .caseWorker || $0.label == .reference }.map {
      $0.value.lowercased()
    }
    var candidates = mentions.map { mention in
      var signs = mention.signs
      if nameLines.contains(mention.line) { signs.append(.trait(.contactLine)) }
      if nameLines.contains(where: { $0 < mention.line && mention.line - $0 <= 3 }) {
        signs.append(.trait(.afterContact))
      }
      return LetterCandidate(mention.address, quote: mention.quote, signs: signs)
    }
    if let from = mails[lead].from?.address.lowercased(), !from.isEmpty {
      candidates.append(LetterCandidate(from, quote: from, signs: [.trait(.mailSender)]))
    }
    return candidates.merged().map { candidate in
      var candidate = candidate
      if let person, PersonName.owns(candidate.value, name: person) {
        candidate.signs.append(.trait(.belongsToContact))
      }
      if let local = candidate.value.split(separator: "@").first,
        initials.contains(where: { $0.hasSuffix(String(local)) || $0.hasPrefix(String(local)) })
      {
        candidate.signs.append(.trait(.initials))
      }
      if replyTo.contains(candidate.value) { candidate.signs.append(.trait(.known)) }
      return candidate
    }
  }

  /// Eight digits, with or without blanks and "+45".
  static func phone(in text: String) -> String? { phones(in: text).first }

  static func phones(in text: String) -> [String] {
    let characters = Array(text)
    var found: [String] = []
    var index = 0
    while index < characters.count {
      guard characters[index].isNumber,
        index == 0 || !characters[index - 1].isNumber && !"-/.".contains(characters[index - 1])
      else {
        index += 1
        continue
      }
      var digits = ""
      var end = index
      while end < characters.count,
        characters[end].isNumber
          || characters[end] == " " && end + 1 < characters.count && characters[end + 1].isNumber
      {
        if characters[end].isNumber { digits.append(characters[end]) }
        end += 1
      }
      if digits.count == 10, digits.hasPrefix("45") { digits.removeFirst(2) }
      // "9 9440 …": a post code and its house number are no telephone.
      let follows = end < characters.count ? characters[end] : " "
      let isDate =
        DanishDate.all(in: String(characters[index..<min(characters.count, end + 8)])).isEmpty == false
      if digits.count == 8, !"-/".contains(follows), !isDate { found.append(digits) }
      index = max(end, index + 1)
    }
    return found
  }
}
