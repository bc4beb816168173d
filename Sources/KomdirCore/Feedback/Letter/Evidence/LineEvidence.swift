/// Sees what can be seen of the lines of one letter or mail.
struct LineEvidence {
  let rules: LineRoles
  let lines: [FeedbackLine]
  let isMail: Bool
  private let texts: [String]
  private let words: [[String]]
  private let bareStart: Int?

  init(_ lines: [FeedbackLine], rules: LineRoles, isMail: Bool) {
    self.lines = lines
    self.rules = rules
    self.isMail = isMail
    texts = lines.map { folded($0.text) }
    words = texts.map { $0.split { !($0.isLetter || $0.isNumber) }.map(String.init) }
    bareStart = lines.contains(where: rules.opensSignature) ? nil : rules.bareSignature(lines, after: 0)
  }

  /// The features of every line; none for rows of tables and quoted questions, which are known for what they are.
  func features() -> [[LineFeature]] {
    var isAfterGreeting = false
    var isAfterClosing = false
    var isAfterProse = false
    var isAfterDate = false
    var all: [[LineFeature]] = []
    for index in lines.indices {
      guard lines[index].tableNumber == nil, lines[index].quoteDepth == 0 else {
        all.append([])
        continue
      }
      var found = layout(index) + wording(index) + neighbours(index) + known(index)
      if isAfterGreeting { found.append(.afterGreeting) }
      if isAfterClosing { found.append(.afterClosing) }
      if isAfterDate { found.append(.afterDate) }
      found.append(isAfterProse ? .afterProse : .beforeProse)
      if found.contains(.greeting) { isAfterGreeting = true }
      if found.contains(.closing), words[index].count <= 8 { isAfterClosing = true }
      if found.contains(.date), words[index].count <= 8 { isAfterDate = true }
      if isProse(index) {
        isAfterProse = true
        // A paragraph after a closing begins something new.
        if words[index].count > 25 { isAfterClosing = false }
      }
      all.append(found)
    }
    return all
  }

  // MARK: Kinds of evidence

  private func layout(_ index: Int) -> [LineFeature] {
    let line = lines[index]
    var found: [LineFeature] = []
    let count = words[index].count
    switch count {
    case ...1: found.append(.oneWord)
    case 2...3: found.append(.fewWords)
    case 4...6: found.append(.someWords)
    case 7...12: found.append(.manyWords)
    case 13...25: found.append(.sentenceLong)
    default: found.append(.paragraphLong)
    }
    if line.kind == .heading { found.append(.styledHeading) }
    if line.isListItem { found.append(.listItem) }
    switch line.emphasis {
    case .whole: found.append(.bold)
    case .opening: found.append(.boldOpening)
    case .none: break
    }
    if line.startsParagraph { found.append(.newParagraph) }
    if line.label != nil || itemNumber(line.text) != nil { found.append(.numbered) }
    let letters = line.text.filter(\.isLetter)
    if letters.count >= 3, letters.allSatisfy(\.isUppercase) { found.append(.capitals) }
    switch line.text.last {
    case ".": found.append(.endsStop)
    case "?": found.append(.endsQuestion)
    case ":": found.append(.endsColon)
    case ",": found.append(.endsComma)
    default: found.append(.endsOpen)
    }
    if let first = line.text.unicodeScalars.first {
      if first.properties.isLowercase { found.append(.startsLower) }
      if "0"..."9" ~= first { found.append(.startsDigit) }
      if first == "§" { found.append(.startsSection) }
    }
    if count > 5, sentenceRanges(in: line.text).count > 1 { found.append(.severalSentences) }
    switch index {
    case 0: found.append(.first)
    case 1: found.append(.second)
    case ..<10: found.append(.early)
    default: found.append(.later)
    }
    let rest = lines.count - index
    if rest == 1 { found.append(.last) }
    if rest <= 6 { found.append(.nearEnd) }
    if lines.count == 1 { found.append(.alone) }
    found.append(isMail ? .inMail : .inWordFile)
    return found
  }

  private func wording(_ index: Int) -> [LineFeature] {
    let line = lines[index]
    let text = texts[index]
    let words = words[index]
    var found: [LineFeature] = []
    let add = { (feature: LineFeature, test: Bool) in if test { found.append(feature) } }
    add(.verb, words.contains { Phrases.sentenceWords.contains($0) })
    add(.argument, rules.isArgument(text) || words.contains { LineWords.arguing.contains($0) })
    add(.evaluation, words.contains { word in LineWords.judging.contains { word.hasPrefix($0) } })
    add(.support, words.contains { word in LineWords.supporting.contains { word.hasPrefix($0) } })
    add(.ownVoice, words.contains { Phrases.ownVoice.contains($0) })
    let mentions = rules.places.mentions(in: line.text)
    add(.reference, !mentions.isEmpty)
    add(.onlyReference, !mentions.isEmpty && rules.places.isOnlyReference(line.text))
    add(.date, rules.isDateLine(text) || LineWords.holdsDate(words) && words.count <= 8)
    add(.mailAddress, text.contains("@"))
    add(.phone, LineWords.holdsPhone(line.text, words))
    add(.web, text.contains("www.") || text.contains("http"))
    add(.postcode, LineWords.holdsPostcode(line.text))
    add(.street, LineWords.holdsStreet(words))
    add(.caseLabel, words.prefix(2).contains { word in LineWords.opensLabel(word) })
    add(.label, LineWords.isLabelled(line.text))
    add(.municipality, words.contains { $0.hasPrefix("kommune") || $0.hasPrefix("municipalit") })
    add(.association, rules.ownNames.isNamed(in: words))
    add(.personName, CellText.isName(line.text) || LineWords.holdsNames(line.text))
    add(.office, words.contains { word in Phrases.officeStems.contains { word.hasSuffix($0) } })
    add(.department, words.contains { word in LineWords.departments.contains { word.hasSuffix($0) } })
    add(.closing, LineWords.holdsClosing(text, words))
    add(
      .greeting,
      rules.isGreeting(text)
        || words.count <= 6 && ["kaere", "hej", "dear", "hello"].contains(words.first ?? ""))
    add(
      .thanks,
      words.contains {
        ["tak", "takker", "kvitterer", "takke", "thank", "thanks", "thanking", "grateful"].contains($0)
      })
    add(.handingOver, words.contains { word in LineWords.handing.contains { word.hasPrefix($0) } })
    add(
      .announcing,
      words.contains {
        ["foelgende", "nedenfor", "herunder", "nedenstaaende", "foelger", "following", "below"].contains($0)
      })
    add(.contribution, Phrases.contains(text, Phrases.contributions))
    add(.political, words.contains { Phrases.politicalBodies.contains($0) || $0.hasSuffix("udvalget") })
    add(
      .reservation,
      words.contains { $0.hasPrefix("forbehold") || $0.hasPrefix("foreloebig") || $0.hasPrefix("preliminar") }
    )
    add(.noticeTopic, Phrases.disclaimers.contains { text.contains($0) })
    add(.noticeSubject, Phrases.noticeSubjects.contains { text.contains($0) })
    add(.device, Phrases.deviceNotices.contains { text.contains($0) })
    add(.contact, LineWords.holdsContact(text))
    add(
      .enclosure,
      [
        "bilag", "vedlagt", "kopi", "cc", "vedhaeftet", "vedlagte", "bilagt", "enclosure", "enclosures",
        "attachment", "attachments", "copy", "encl",
      ].contains(words.first ?? ""))
    add(
      .subjectOpening,
      Phrases.starts(
        text,
        [
          "vedr", "vedroerende", "hoering", "hoeringssvar", "emne", "svar paa", "bemaerkninger", "bidrag",
          "re", "sv", "consultation", "response", "comments on", "submission", "subject",
        ]
      ))
    add(.paperName, words.contains { word in LineWords.papers.contains { word.hasPrefix($0) } })
    add(.noRemarks, NatureOfText.saysNothing(text))
    add(.pointer, NatureOfText.isPointer(line.text))
    add(.question, text.contains("?"))
    return found
  }

  private func neighbours(_ index: Int) -> [LineFeature] {
    var found: [LineFeature] = []
    if index + 1 < lines.count {
      let next = lines[index + 1]
      if words[index + 1].count <= 6 { found.append(.nextShort) }
      if isProse(index + 1) { found.append(.nextProse) }
      if CellText.isName(next.text) { found.append(.nextName) }
      if next.text.unicodeScalars.first?.properties.isLowercase == true { found.append(.nextLower) }
      if next.isListItem { found.append(.nextList) }
      if next.emphasis == .whole || next.kind == .heading { found.append(.nextBold) }
    }
    if index > 0 {
      let previous = lines[index - 1]
      if previous.text.hasSuffix(":") { found.append(.previousColon) }
      if words[index - 1].count <= 6 { found.append(.previousShort) }
      if previous.kind == .heading || previous.emphasis == .whole { found.append(.previousHeading) }
      if isProse(index - 1) { found.append(.previousProse) }
    }
    return found
  }

  private func known(_ index: Int) -> [LineFeature] {
    let line = lines[index]
    let text = texts[index]
    var found: [LineFeature] = []
    let add = { (feature: LineFeature, test: Bool) in if test { found.append(feature) } }
    add(.knownGreeting, rules.isGreeting(text))
    add(.knownThanks, rules.isThanks(line.text, text))
    add(.knownCover, rules.isCoverNote(text, line.text))
    add(.knownReservation, rules.isReservation(text))
    add(.knownAnnouncement, rules.isAnnouncement(line, text))
    add(.knownHeading, rules.isHeading(lines, index))
    add(.knownSubject, rules.isSubject(line))
    add(.knownAddress, rules.isAddressLine(line.text, bareWords: 0))
    add(.knownClosing, rules.opensSignature(line))
    add(.knownNotice, text.count < 400 && rules.isDisclaimer(text))
    add(.knownApology, rules.isApology(text, line.text))
    if let bareStart, index >= bareStart { found.append(.bareSignature) }
    return found
  }

  private func isProse(_ index: Int) -> Bool {
    guard lines[index].tableNumber == nil else { return false }
    let words = words[index]
    return words.count >= 7 && words.contains { Phrases.sentenceWords.contains($0) }
  }
}
