/// Tells the roles of a letter's lines apart: letterhead, subject, thanks, headings, remarks, signature.
///
/// When in doubt a line is a remark: setting a remark aside is the worst error.
struct LineRoles {
  let draft: DraftText
  let places: PlaceFinder
  let ownNames: OwnNames

  /// The roles of `lines`, one each. `isMail` says that the lines are a mail's, which has no letterhead.
  ///
  /// What is quoted and what stands in tables is known; all else is weighed.
  func roles(of lines: [FeedbackLine], isMail: Bool) -> [LineRole] {
    let features = LineEvidence(lines, rules: self, isMail: isMail).features()
    let isKnown = lines.map(isKnownQuotation)
    let weighed = LineWeigher.roles(zip(features, isKnown).map { $1 ? [] : $0 })
    let roles: [LineRole] = lines.indices.map { index in
      if lines[index].tableNumber != nil { return .body }
      if lines[index].quoteDepth > 0 { return .question }
      if isKnown[index] { return .quote }
      let seen = Set(features[index])
      let likely = weighed[index] ?? .body
      let reasoned =
        likely == .body
        ? LineReason.certain(seen, index: index) ?? .body : LineReason.reasoned(likely, seen)
      return role(lines[index], reasoned)
    }
    return withAnswer(roles, features)
  }

  /// A letter of which nothing would be left says something all the same: its sentences that neither thank nor hand
  /// over are what it says.
  private func withAnswer(_ roles: [LineRole], _ features: [[LineFeature]]) -> [LineRole] {
    let isSaid = roles.contains { role in
      switch role {
      case .body, .question, .quote: true
      case .aside, .heading, .announcement: false
      }
    }
    guard !isSaid else { return roles }
    let frame: Set<LineFeature> = [
      .thanks, .handingOver, .greeting, .closing, .contact, .noticeSubject, .device, .knownCover,
      .knownApology,
      .knownReservation, .knownNotice, .date, .announcing,
    ]
    return roles.indices.map { index in
      let seen = Set(features[index])
      guard case .aside = roles[index], seen.contains(.verb), seen.contains(.endsStop),
        !seen.contains(.oneWord),
        seen.isDisjoint(with: frame)
      else { return roles[index] }
      return .body
    }
  }

  /// Whether a line is the draft's words, quoted.
  func isKnownQuotation(_ line: FeedbackLine) -> Bool {
    line.kind != .heading && line.tableNumber == nil && line.quoteDepth == 0
      && draft.isQuotation(line.text, style: line.styleName)
  }

  private func role(_ line: FeedbackLine, _ weighed: WeighedRole) -> LineRole {
    let text = folded(line.text)
    // Whoever supports another's answer says something, wherever it stands.
    if weighed != .body, weighed != .heading, NatureOfText.supportsOthers(line.text) { return .body }
    // "Det betyder, at:" goes on in the list below.
    if weighed == .heading, leadsIntoList(text) { return .body }
    // "Ingen kommentarer herfra. Tak for det." is an answer before it is thanks.
    if weighed == .thanks, NatureOfText.isNoRemarks(line.text) { return .body }
    if isStamp(text) { return .aside(.address) }
    switch weighed {
    case .body: return isAnnouncement(line, text) || announcesRemarks(line, text) ? .announcement : .body
    case .heading:
      if isSubject(line), !places.isOnlyReference(line.text) { return .aside(.heading) }
      return isAnnouncement(line, text) || isOpenSentence(line.text) ? .announcement : .heading
    case .address: return .aside(.address)
    case .greeting: return .aside(.greeting)
    case .thanks: return .aside(.thanks)
    case .reservation: return .aside(.reservation)
    case .signature: return .aside(.signature)
    case .disclaimer: return .aside(.disclaimer)
    }
  }

  /// "[16.02 08:22] Grethe Myrup:": who writes a chat's next line, and when.
  private func isStamp(_ text: String) -> Bool {
    text.hasPrefix("[") && text.hasSuffix(":") && text.count <= 60
      && text.prefix(8).contains(where: \.isNumber)
  }

  /// "Drøftet. Udvalget ønsker følgende bemærkninger afgivet:": the remarks come below.
  private func announcesRemarks(_ line: FeedbackLine, _ text: String) -> Bool {
    guard text.hasSuffix(":"), text.count <= 200, !line.isListItem, !NatureOfText.supportsOthers(line.text),
      places.mentions(in: line.text).isEmpty
    else { return false }
    return Phrases.contains(
      text,
      [
        "foelgende bemaerkninger", "foelgende punkter", "foelgende kommentarer", "foelgende synspunkter",
        "disse bemaerkninger", "foelgende hoeringssvar", "nedenstaaende bemaerkninger", "foelgende forhold",
        "following comments", "following remarks", "following points", "following observations",
      ])
  }

  /// "Det betyder, at:": a sentence that the items below finish.
  private func leadsIntoList(_ text: String) -> Bool {
    guard text.hasSuffix(":") else { return false }
    let last = foldedWords(text).last.map(String.init) ?? ""
    return ["at", "hvis", "naar", "fordi", "hvor", "that", "if", "because"].contains(last)
  }

  /// "Udvalget besluttede at sende følgende:": a sentence that is not finished.
  private func isOpenSentence(_ text: String) -> Bool {
    let words = foldedWords(text)
    return text.hasSuffix(":") && words.count >= 5 && places.mentions(in: text).isEmpty
  }

  /// The lines with opening thanks cut from what a paragraph says after them.
  func withThanksApart(_ lines: [FeedbackLine]) -> [FeedbackLine] {
    var result: [FeedbackLine] = []
    for (index, line) in lines.enumerated() {
      guard index < 14, line.kind == .paragraph, line.emphasis != .whole, line.quoteDepth == 0 else {
        result.append(line)
        continue
      }
      let ranges = sentenceRanges(in: line.text)
      let leading = ranges.prefix { range in
        let sentence = line.text.scalars(in: range)
        let text = folded(sentence)
        return isThanksSentence(text) && !isArgument(text) && places.mentions(in: sentence).isEmpty
      }
      guard let end = leading.last?.upperBound, leading.count < ranges.count else {
        result.append(line)
        continue
      }
      var thanks = line
      thanks.text = line.text.scalars(in: 0..<end).trimmed
      thanks.notes = []
      var rest = line
      rest.text = line.text.scalars(in: end..<line.text.unicodeScalars.count).trimmed
      rest.label = nil
      if case .opening = rest.emphasis { rest.emphasis = .none }
      result += [thanks, rest]
    }
    return result
  }
}
