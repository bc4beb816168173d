/// Weighs the candidates of every field of one letter.
struct LetterReading {
  private(set) var letter = HearingLetter()
  private let text: LetterText
  private let tables: LetterTables

  init(_ text: LetterText, fileName: String, tables: LetterTables) {
    self.text = text
    self.tables = tables
    let dates = text.dateMentions()
    let letterDay = choose(.letterDate, text.letterDateCandidates(dates)).flatMap { CivilDate(iso: $0) }
    letter.letterDate = letterDay?.description

    let persons = text.contactCandidates()
    let addresses = text.addressMentions(people: persons.map(\.value).filter(PersonName.opensWithFirstName))
    readAddresses(addresses)
    let person = choose(.contact, persons)
    readContact(person, addresses)

    let domains = domainNames(addresses)
    letter.authority = choose(.authority, text.authorityCandidates(domains: domains)).map(recased)
    letter.department = choose(
      .department, text.departmentCandidates(authority: letter.authority, person: person)
    ).map(recased)
    letter.caseNumber = choose(.caseNumber, text.caseNumberCandidates())

    let body = text.sentences.map(\.text).joined(separator: " ")
    letter.title = choose(.title, text.titleCandidates(fileName: fileName)).map {
      TitleCleaner.recased($0, body: body)
    }
    let titleQuote = letter.quotes["title"]
    letter.kind =
      choose(.kind, text.kindCandidates(title: letter.title, titleQuote: titleQuote))
      .flatMap(HearingLetter.Kind.init) ?? .other
    letter.round =
      choose(.round, text.roundCandidates(titleQuote: titleQuote))
      .flatMap(HearingLetter.Round.init) ?? .first
    readDeadline(dates, letterDay: letterDay)
  }

  /// The likeliest of a field's candidates, with its words, its confidence and its rival.
  private mutating func choose(_ field: LetterField, _ candidates: [LetterCandidate]) -> String? {
    let weighing = Weighing.oneOf(candidates, tables[field])
    let name = field.rawValue
    letter.candidates[name] = weighing.ranked
    guard let winner = weighing.winner else {
      letter.confidence[name] = HearingLetter.Confidence.none
      return nil
    }
    if !winner.quote.isEmpty { letter.quotes[name] = winner.quote }
    letter.certainty[name] = winner.likelihood
    let isSure = winner.likelihood >= tables[field].sure
    letter.confidence[name] = isSure ? .sure : .likely
    if !isSure, let rival = weighing.ranked.dropFirst().first { letter.rivals[name] = rival.value }
    return winner.value
  }

  private mutating func readDeadline(_ dates: [DateMention], letterDay: CivilDate?) {
    let isExtended = letter.round == .extended
    let mentions = text.deadlineMentions(dates, letterDay: letterDay, isExtended: isExtended)
    // Dates come first, counts of days after them; each kind has its own table.
    func candidates(_ mentions: [DateMention]) -> [LetterCandidate] {
      mentions.map {
        LetterCandidate(
          $0.day?.description ?? $0.counted.first?.description ?? $0.written, quote: $0.quote, signs: $0.signs
        )
      }
    }
    let days = Weighing.each(candidates(mentions.filter { !$0.isRelative }), tables[.deadline])
    let counted = Weighing.each(candidates(mentions.filter(\.isRelative)), tables[.counted])
    let weighed = days + counted
    let due = LetterDeadline(
      mentions, weighed, text: text, isExtended: isExtended, sure: tables[.deadline].sure)
    letter.deadline = due.deadline
    letter.deadlineAlternatives = due.alternatives
    letter.deadlineProblem = due.problem
    letter.quotes["deadline"] = due.quote
    letter.confidence["deadline"] = due.confidence
    letter.certainty["deadline"] = due.certainty
    if due.confidence == .likely, due.deadline != nil,
      let rival = due.alternatives.first(where: { due.deadline?.hasPrefix($0) != true })
    {
      letter.rivals["deadline"] = rival
    }
    letter.candidates["deadline"] = days.sorted { $0.likelihood > $1.likelihood }
    letter.candidates["counted"] = counted.sorted { $0.likelihood > $1.likelihood }
  }

  private mutating func readAddresses(_ mentions: [AddressMention]) {
    let candidates = mentions.map { LetterCandidate($0.address, quote: $0.quote, signs: $0.signs) }
    let reply = Weighing.each(candidates, tables[.replyTo])
    let copy = Weighing.each(candidates, tables[.cc])
    var order: [String] = []
    var uses: [String: (reply: Double, copy: Double, replyQuote: String, copyQuote: String)] = [:]
    for (one, other) in zip(reply, copy) {
      let old = uses[one.value] ?? (0, 0, "", "")
      if uses[one.value] == nil { order.append(one.value) }
      uses[one.value] = (
        max(old.reply, one.likelihood), max(old.copy, other.likelihood),
        one.likelihood > old.reply ? one.quote : old.replyQuote,
        other.likelihood > old.copy ? other.quote : old.copyQuote
      )
    }
    for address in order {
      guard let use = uses[address] else { continue }
      if use.reply > 0.5, use.reply >= use.copy {
        letter.replyTo.append(address)
        if letter.quotes["replyTo"] == nil { letter.quotes["replyTo"] = use.replyQuote }
      } else if use.copy > 0.5 {
        letter.cc.append(address)
        if letter.quotes["cc"] == nil { letter.quotes["cc"] = use.copyQuote }
      }
    }
    let weakest = letter.replyTo.compactMap { uses[$0]?.reply }.min()
    let passed = uses.filter { !letter.replyTo.contains($0.key) }.map(\.value.reply).max() ?? 0
    let certainty = weakest.map { min($0, 1 - passed) }
    letter.certainty["replyTo"] = certainty
    letter.confidence["replyTo"] =
      certainty.map { $0 >= tables[.replyTo].sure ? .sure : .likely } ?? HearingLetter.Confidence.none
    if letter.confidence["replyTo"] == .likely {
      letter.rivals["replyTo"] =
        uses.filter { !letter.replyTo.contains($0.key) }.max { $0.value.reply < $1.value.reply }?.key
    }
    letter.candidates["replyTo"] = reply.sorted { $0.likelihood > $1.likelihood }
    letter.candidates["cc"] = copy.sorted { $0.likelihood > $1.likelihood }
  }

  private mutating func readContact(_ person: String?, _ addresses: [AddressMention]) {
    let phone = choose(.phone, text.phoneCandidates(of: person))
    let email = choose(.email, text.contactAddressCandidates(of: person, addresses, replyTo: letter.replyTo))
    guard person != nil || email != nil && !text.portalRun().isEmpty else { return }
    letter.contact = HearingLetter.Contact(name: person, phone: phone, email: email)
  }

  /// The middle parts of the letter's own mail domains: "sbm" of "hoering@sbm.dk".
  private func domainNames(_ addresses: [AddressMention]) -> [String] {
    var found: [String] = []
    func add(_ address: String) {
      guard let domain = address.split(separator: "@").last?.split(separator: "."), domain.count >= 2 else {
        return
      }
      let name = String(domain[domain.count - 2]).lowercased()
      if !found.contains(name) { found.append(name) }
    }
    // A portal's own support says nothing of who hears.
    for mention in addresses
    where !mention.signs.contains(.trait(.otherVoice)) && !mention.address.hasPrefix("hoeringsportal") {
      add(mention.address)
    }
    if let from = text.mails[text.lead].from?.address, !from.isEmpty { add(from) }
    return found
  }

  /// A name in capitals as the letter writes it elsewhere, else with capitals at its words' beginnings.
  private func recased(_ name: String) -> String {
    guard name == name.uppercased(), name.count > 5 else { return name }
    let key = name.lowercased()
    for line in text.lines where line.text.lowercased().count == line.text.count {
      guard let found = line.text.lowercased().range(of: key) else { continue }
      let lower = line.text.lowercased()
      let start = lower.distance(from: lower.startIndex, to: found.lowerBound)
      let written = String(line.text.dropFirst(start).prefix(name.count))
      if written != name { return written }
    }
    return key.split(separator: " ").map { word in
      ["og", "for", "af", "i", "på", "og", "til"].contains(word)
        ? String(word) : word.prefix(1).uppercased() + word.dropFirst()
    }.joined(separator: " ")
  }
}
