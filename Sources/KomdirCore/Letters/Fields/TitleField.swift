extension LetterText {
  private static let openings = [
    "høring over", "høring vedr", "høring om", "høring af", "høring:", "høring -", "høring –",
    "offentlig høring",
    "supplerende høring", "fornyet høring", "ekstraordinær høring", "ny høring", "partshøring",
    "delvis høring", "genhøring",
    "forlængelse af", "ny frist for", "ny høringsfrist", "udsættelse af", "høringssag", "høring i",
    "anmodning om",
    "invitation til høring", "consultation on", "skriftlig høring", "ekstern høring", "høringsmateriale",
    "høringsbrev",
    "høringssvar", "høring", "kom med", "public consultation", "målrettet høring", "forlænget høring",
    "forhøring", "intern høring", "teknisk høring", "faglig høring", "lovhøring", "hastehøring",
    "kommentering af",
    "invitation to comment", "call for comments", "request for comments", "consultation:", "consultation -",
    "consultation –", "orientering om høring", "bred høring", "høringsudkast", "udkast i høring",
  ]

  /// Lines, wrapped lines and parts of sentences that may name what is heard.
  func titleCandidates(fileName: String) -> [LetterCandidate] {
    var candidates: [LetterCandidate] = []
    func take(_ text: String, _ signs: [LetterSign]) {
      let title = TitleCleaner.cleaned(text)
      guard title.count >= 8, title.count < 600, title.contains(" ") || title.count > 14 else { return }
      candidates.append(
        LetterCandidate(title, quote: text, signs: Self.unique(signs + wordTraits(text, title))))
    }
    var previousEnd = -1
    for (index, line) in lines.enumerated() where index < max(bodyStart + 12, 45) {
      guard isSameSender(line.mail, lead), index > previousEnd || line.isHeading else { continue }
      let (text, end) = joined(from: index)
      guard text.count > 8, text.contains(where: \.isLetter), !Self.isClosing(text) else { continue }
      if text.hasSuffix("."), text.count > 170 { continue }
      var signs = placeSigns(index).filter { if case .cue = $0 { false } else { true } }
      signs += labelled.filter { $0.line == index }.map { .label($0.label) }
      if end > index {
        signs.append(.trait(.joinedLines))
        previousEnd = end
      }
      if LetterLabel(startOf: line.text) != nil,
        !labelled.contains(where: { $0.line == index && $0.label == .subject })
      {
        signs.append(.trait(.isLabelLine))
      }
      if line.isHeading, !lines[..<index].contains(where: \.isHeading) { signs.append(.trait(.firstHeading)) }
      let above = lines[..<index].last { DraftNouns.all(in: $0.text).isEmpty || $0.text.hasSuffix(":") }
      if let above, above.text.hasSuffix(":"), index >= bodyStart,
        LetterSentence(above.text, line: 0).contains(.draft)
          || LetterSentence(above.text, line: 0).contains(.hearing)
      {
        signs.append(.trait(.listedDraft))
      }
      if index > 0, ["høring", "høringsportalen"].contains(lines[index - 1].text.lowercased()) {
        signs.append(.trait(.portalTitle))
      }
      if index + 1 < lines.count, index + 1 >= bodyStart || end + 1 >= bodyStart {
        signs.append(.trait(.aboveAuthority))
      }
      take(text, signs)
    }
    for found in labelled where found.label == .subject {
      take(joined(from: found.line, value: found.value), [.trait(.subjectLabel)])
    }
    for (index, mail) in mails.enumerated() where isSameSender(index, lead) {
      if let subject = mail.subject { take(subject, [.trait(.mailSubject)]) }
    }
    for sentence in sentences.prefix(40) where isSameSender(lines[sentence.line].mail, lead) {
      for span in sentence.namedDrafts {
        var signs: [LetterSign] = [.trait(.spanOfSentence)]
        if sentence.contains(.author) || sentence.contains(.send) { signs.append(.trait(.hearsInSentence)) }
        if sentence.contains(.hearing) { signs.append(.trait(.hearingNoun)) }
        take(span, signs)
      }
    }
    if let fileTitle { take(fileTitle, [.trait(.fileTitle)]) }
    return related(candidates)
  }

  /// Joins what says the same, and marks what the letter says again.
  private func related(_ candidates: [LetterCandidate]) -> [LetterCandidate] {
    let merged = candidates.merged(by: Self.flat)
    let body = Self.flat(lines.filter { isSameSender($0.mail, lead) }.map(\.text).joined(separator: " "))
    let subjects = mails.indices.filter { isSameSender($0, lead) }.compactMap { mails[$0].subject }.map {
      Self.flat($0)
    }
    return merged.map { candidate in
      var candidate = candidate
      let key = Self.flat(candidate.value)
      let core = Self.core(key)
      var count = 0
      var rest = Substring(body)
      while core.count > 8, let found = rest.range(of: core), count < 4 {
        count += 1
        rest = rest[found.upperBound...]
      }
      if count >= 2 { candidate.signs.append(.trait(.inBody)) }
      if count >= 3 { candidate.signs.append(.trait(.inBodyTwice)) }
      if subjects.contains(where: {
        $0.contains(core) || core.contains(Self.core(Self.flat(TitleCleaner.cleaned($0)))) && !$0.isEmpty
      }) {
        candidate.signs.append(.trait(.matchesMail))
      }
      if merged.contains(where: { other in
        let name = Self.flat(other.value)
        return name.count > key.count + 6 && name.contains(key)
      }) {
        candidate.signs.append(.trait(.shorterName))
      }
      if merged.contains(where: { other in
        let name = Self.flat(other.value)
        return name.count > 14 && name.count + 6 < key.count && key.contains(name)
      }) {
        candidate.signs.append(.trait(.longerName))
      }
      candidate.signs = Self.unique(candidate.signs)
      return candidate
    }
  }

  static func flat(_ text: String) -> String {
    String(text.lowercased().map { $0.isLetter || $0.isNumber ? $0 : " " }).split(separator: " ").joined(
      separator: " ")
  }

  /// Without the noun's own beginning: "bekendtgørelse om x" and "bekendtgørelsen om x" are one; the first 40 letters.
  private static func core(_ flat: String) -> String {
    let words = flat.split(separator: " ")
    let rest = words.count > 3 ? words.dropFirst(1).joined(separator: " ") : flat
    return String(rest.prefix(40))
  }

  private func wordTraits(_ text: String, _ title: String) -> [LetterSign] {
    let lower = text.lowercased()
    var traits: [LetterTrait] = []
    if Self.openings.contains(where: lower.hasPrefix) { traits.append(.opensHearing) }
    if lower.hasPrefix("udkast") || lower.hasPrefix("forslag") || lower.hasPrefix("draft")
      || lower.hasPrefix("oplæg")
    {
      traits.append(.opensDraft)
    }
    if lower.contains("høring") || lower.contains("consultation") || lower.contains("kommentering") {
      traits.append(.hearingNoun)
    }
    if lower.contains("udkast") || lower.contains("draft") { traits.append(.namesDraft) }
    let nouns = DraftNouns.all(in: title)
    if let first = nouns.first {
      traits.append(.draftNoun)
      if first.position <= 24 { traits.append(.draftNounFirst) }
    }
    if text.hasSuffix("."), !lower.hasSuffix("m.v."), !lower.hasSuffix("m.m.") { traits.append(.sentenceEnd) }
    if !title.contains(" ") { traits.append(.oneWord) }
    switch title.count {
    case ..<22: traits.append(.short)
    case ..<60: traits.append(.medium)
    default: traits.append(.long)
    }
    if lower.hasPrefix("til ") || lower.hasPrefix("kære") || lower.hasPrefix("se ") || lower.hasPrefix("hej")
      || lower.hasPrefix("dear") || lower.hasPrefix("to the ") || lower.hasPrefix("to all ")
    {
      traits.append(.greeting)
    }
    if !DanishDate.all(in: text).isEmpty { traits.append(.dateInside) }
    if text.contains("@") || Self.isPostal(text) { traits.append(.addressInside) }
    if text.hasSuffix(")") { traits.append(.bracketSubtitle) }
    if text == text.uppercased(), text.contains(where: \.isLetter) { traits.append(.allCapsTitle) }
    if !BodyNames.traits(of: text).isEmpty, text.split(separator: " ").count <= 5 {
      traits.append(.isAuthority)
    }
    if PersonName.opening(text) == text { traits.append(.personShape) }
    return traits.map(LetterSign.trait)
  }

  private func joined(from line: Int, value: String) -> String {
    let (text, end) = joined(from: line)
    return end > line && text.hasPrefix(value) ? text : value
  }

  /// A title's lines: a wrapped title goes on in lower case, in brackets, or in capitals like its start.
  private func joined(from start: Int) -> (String, end: Int) {
    var text = lines[start].text
    var index = start + 1
    func isOpen(_ text: String) -> Bool { text.filter { $0 == "(" }.count > text.filter { $0 == ")" }.count }
    func isCapital(_ text: String) -> Bool { text.contains(where: \.isLetter) && text == text.uppercased() }
    while index < lines.count, index - start < 7 {
      let line = lines[index]
      guard let first = line.text.first, !line.text.hasPrefix("./."), line.cell == lines[start].cell,
        line.isHeading == lines[start].isHeading, line.isBold == lines[start].isBold || first == "("
      else { break }
      let last = text.split(separator: " ").last.map { $0.lowercased() } ?? ""
      let goesOn =
        isOpen(text) || first == "(" || first.isLowercase && text.count > 24 && !line.text.contains("@")
        || isCapital(text) && isCapital(line.text) && text.count > 24
        || ["om", "og", "til", "for", "af", "-", "–", "i", "over", "vedr.", "on", "of", "the"].contains(last)
        || text.last == "-" && text.count > 30
      guard goesOn, text.last != ".", LetterLabel(startOf: line.text) == nil || isOpen(text) else { break }
      if text.last == "-", first.isLowercase, !line.text.hasPrefix("og ") {
        text.removeLast()
        text += line.text
      } else {
        text += " " + line.text
      }
      index += 1
    }
    return (text, index - 1)
  }
}
