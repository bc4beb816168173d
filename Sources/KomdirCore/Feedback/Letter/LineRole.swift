/// What a line of a letter is. Only `body` and `listItem` become remarks.
enum LineRole: Sendable, Equatable {
  case aside(SetAside.Reason)
  /// A heading; whether it governs a place is found out from its words.
  case heading
  /// A sentence that only announces what follows ("Vi har følgende bemærkninger til § 1:").
  case announcement
  /// Words of the draft, quoted before a remark on them.
  case quote
  /// A question quoted back, above its answer; the place it names is the answer's.
  case question
  case body
}

/// Tells the roles of a letter's lines apart: letterhead, subject, thanks, headings, remarks, signature.
///
/// When in doubt a line is a remark: setting a remark aside is the worst error.
struct LineRoles {
  let draft: DraftText
  let places: PlaceFinder

  /// The roles of `lines`, one each. `isMail` says that the lines are a mail's, which has no letterhead.
  func roles(of lines: [FeedbackLine], isMail: Bool) -> [LineRole] {
    var roles = [LineRole](repeating: .body, count: lines.count)
    let bodyStart = isMail ? 0 : markLetterhead(lines, &roles)
    var index = bodyStart
    while index < lines.count {
      if lines[index].tableNumber != nil {
        index += 1
        continue
      }
      if lines[index].quoteDepth > 0 {
        roles[index] = .question
        index += 1
        continue
      }
      if opensSignature(lines[index]) {
        index = markSignature(lines, from: index, &roles)
        continue
      }
      roles[index] = role(lines, index, isOpening: index - bodyStart < 3)
      index += 1
    }
    return roles
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

  // MARK: Letterhead

  /// Marks sender, addressee, date and subject; gives the index of the first line after them.
  private func markLetterhead(_ lines: [FeedbackLine], _ roles: inout [LineRole]) -> Int {
    var index = 0
    var isAfterSubject = false
    while index < lines.count, index < 16 {
      let line = lines[index]
      if line.tableNumber != nil { break }
      if isSubject(line) {
        roles[index] = .aside(.heading)
        isAfterSubject = true
        index += 1
        // A subject may run over two lines.
        continue
      }
      if line.kind == .heading { break }
      // After the subject a bare noun is a heading, no part of the address.
      guard isAddressLine(line.text, bareWords: isAfterSubject ? 0 : index == 0 ? 5 : 6) else { break }
      roles[index] = .aside(.address)
      index += 1
    }
    return index
  }

  private func isSubject(_ line: FeedbackLine) -> Bool {
    let text = folded(line.text)
    guard text.count < 400, !text.hasSuffix("."), !text.hasSuffix("?") else { return false }
    let opens = Phrases.starts(
      text,
      [
        "vedr", "vedroerende", "hoeringssvar", "hoering", "emne", "angaaende", "svar paa hoering",
        "bemaerkninger til",
        "bemaerkninger vedroerende", "kommentarer til", "bidrag til", "udtalelse", "subject", "re", "notat",
      ])
    guard opens else { return false }
    return Phrases.contains(
      text,
      [
        "udkast", "forslag", "lov", "lovforslag", "hoering", "hoeringssvar", "bekendtgoerelse", "vejledning",
        "bidrag",
      ])
      || text.contains("hoering") || text.contains("lovforslag")
  }

  /// Whether the line is one of a letterhead: names, streets, dates, case numbers, nothing that says something.
  ///
  /// - Parameter bareWords: how many words a line may have that nothing else marks as an address.
  private func isAddressLine(_ text: String, bareWords: Int) -> Bool {
    let line = folded(text)
    guard line.count <= 110 else { return false }
    if isDateLine(line) { return true }
    let words = foldedWords(text)
    guard !words.contains(where: { Phrases.sentenceWords.contains(String($0)) }) else { return false }
    if Phrases.starts(
      line,
      [
        "komdir", "att", "att.", "til komdir", "sagsnr", "sagsnummer", "j.nr", "jnr", "journalnr", "dok.nr",
        "dok",
        "sagsbehandler", "tlf", "telefon", "mail", "e-mail", "cvr", "ean", "www", "deres ref", "vores ref",
        "ref",
        "dato", "afsender", "modtager", "direkte", "sag",
      ])
    {
      return !line.hasSuffix("?") && !(line.hasSuffix(".") && words.count > 6)
    }
    if line.contains("@") || line.contains("www.") { return line.count < 80 }
    if let last = line.last, ".?!:;".contains(last), !line.hasSuffix("a.m.b.a.") { return false }
    guard words.count <= 12 else { return false }
    if !places.mentions(in: text).isEmpty { return false }
    return line.contains("kommune") || line.contains("region") || isStreet(line)
      || words.count <= bareWords
      || words.contains("kommunaldirektoerforeningen")
  }

  private func isStreet(_ line: String) -> Bool {
    line.contains { $0.isNumber } && line.count <= 60
  }

  private func isDateLine(_ line: String) -> Bool {
    let months = [
      "januar", "februar", "marts", "april", "maj", "juni", "juli", "august", "september", "oktober",
      "november",
      "december",
    ]
    guard line.count <= 50, line.contains(where: \.isNumber) else { return false }
    let words = line.split { !($0.isLetter || $0.isNumber) }.map(String.init)
    if words.contains(where: { months.contains($0) }) { return words.count <= 6 }
    let numbers = words.filter { $0.allSatisfy(\.isNumber) }
    return numbers.count == 3 && (numbers.last?.count == 4 || numbers.first?.count == 4) && words.count <= 6
  }

  // MARK: Signature

  private func opensSignature(_ line: FeedbackLine) -> Bool {
    guard line.kind != .heading else { return false }
    let text = folded(line.text)
    guard text.count <= 160, Phrases.starts(text, Phrases.closings) else { return false }
    // "På vegne af byrådet bemærkes, at …" goes on as a sentence.
    return !Phrases.starts(text, ["paa vegne af", "paa kommunens vegne"]) || text.count < 60
  }

  /// Marks the signature from `start`; gives the index after it. What reads as prose after it is kept.
  private func markSignature(_ lines: [FeedbackLine], from start: Int, _ roles: inout [LineRole]) -> Int {
    var index = start
    roles[index] = .aside(.signature)
    index += 1
    while index < lines.count {
      let line = lines[index]
      if line.tableNumber != nil || line.kind == .heading { return index }
      let text = folded(line.text)
      if isDisclaimer(text) {
        roles[index] = .aside(.disclaimer)
      } else if Phrases.starts(text, ["p.s", "ps", "p.s."]) || isProse(text) {
        return index
      } else {
        roles[index] = .aside(.signature)
      }
      index += 1
    }
    return index
  }

  private func isProse(_ text: String) -> Bool {
    let words = text.split { !($0.isLetter || $0.isNumber) }
    guard words.count >= 8 else { return false }
    return words.contains { Phrases.sentenceWords.contains(String($0)) }
  }

  private func isDisclaimer(_ text: String) -> Bool {
    text.count < 900 && Phrases.disclaimers.contains { text.contains($0) }
  }

  // MARK: Body

  private func role(_ lines: [FeedbackLine], _ index: Int, isOpening: Bool) -> LineRole {
    let line = lines[index]
    let text = folded(line.text)
    if isGreeting(text) || isOpening && isApology(text, line.text) { return .aside(.greeting) }
    if line.kind != .heading, draft.isQuotation(line.text, style: line.styleName) { return .quote }
    if text.count < 400, isDisclaimer(text), places.mentions(in: line.text).isEmpty, !isArgument(text) {
      return .aside(.disclaimer)
    }
    if isHeading(lines, index) { return .heading }
    if isThanks(line.text, text) { return .aside(.thanks) }
    if isReservation(text), places.mentions(in: line.text).isEmpty { return .aside(.reservation) }
    if isAnnouncement(line, text) { return .announcement }
    return .body
  }

  private func isGreeting(_ text: String) -> Bool {
    guard text.count <= 70 else { return false }
    if Phrases.starts(
      text, ["kaere", "hej", "hejsa", "goddag", "god dag", "dear", "hi", "hallo", "godmorgen"])
    {
      return true
    }
    return Phrases.starts(text, Phrases.greetings) && text.count <= 45
      && !(text.hasSuffix(".") && text.split(separator: " ").count > 5)
  }

  /// "Beklager det sene svar. Her er det, vi har."
  private func isApology(_ text: String, _ original: String) -> Bool {
    Phrases.starts(text, ["beklager", "undskyld", "vi beklager", "jeg beklager"]) && text.count <= 200
      && (text.contains("svar") || text.contains("forsink") || text.contains("sent")) && !isArgument(text)
      && places.mentions(in: original).isEmpty
  }

  /// Whether the words argue: an objection, a wish, a lack.
  private func isArgument(_ text: String) -> Bool {
    Phrases.contains(
      text,
      [
        "dog", "men", "boer", "foreslaar", "mangler", "savner", "bekymret", "bekymrede", "opfordrer",
        "anbefaler",
        "uklart", "problem", "imidlertid", "oensker", "henstiller", "beder om, at",
      ])
  }

  private func isThanks(_ original: String, _ text: String) -> Bool {
    guard text.count <= 500 else { return false }
    let isFarewell = Phrases.farewells.contains { text.contains($0) }
    let isThanks =
      isThanksSentence(text)
      || (text.contains("kvitterer for, at") && text.contains("interesse"))
    guard isThanks || isFarewell else { return false }
    guard places.mentions(in: original).isEmpty else { return false }
    guard isFarewell && text.count <= 160 || !isArgument(text) else { return false }
    // Every sentence must be of that kind, or tell the occasion.
    return sentences(in: original).allSatisfy { sentence in
      let part = folded(sentence)
      return isThanksSentence(part) || Phrases.farewells.contains { part.contains($0) }
        || Phrases.contains(part, Phrases.occasion) || part.contains("med interesse")
        || isAnnouncementSentence(part)
    }
  }

  private func isThanksSentence(_ text: String) -> Bool {
    if Phrases.contains(text, Phrases.thanks) { return true }
    return Phrases.starts(text, ["tak for", "mange tak for", "paa forhaand tak", "tak fordi"])
      && text.split(separator: " ").count <= 16
  }

  /// "Vi har følgende bemærkninger", "… har gennemgået udkastet og har tre bemærkninger": nothing said yet.
  private func isAnnouncementSentence(_ text: String) -> Bool {
    guard text.count <= 200, !isArgument(text), text.contains("bemaerkning") || text.contains("kommentar")
    else {
      return false
    }
    let counts = [
      "foelgende", "disse", "nedenstaaende", "to", "tre", "fire", "fem", "seks", "en raekke", "enkelte",
      "nogle", "faa",
    ]
    return counts.contains { count in
      ["bemaerkninger", "kommentarer", "konkrete bemaerkninger", "generelle bemaerkninger"].contains {
        Phrases.contains(text, ["\(count) \($0)"])
      }
    }
      || Phrases.starts(
        text, ["her er vores bemaerkninger", "her er vores kommentarer", "bemaerkningerne foelger"])
  }

  private func isReservation(_ text: String) -> Bool {
    guard text.count <= 260 else { return false }
    if text.contains("foreloebigt svar") || text.contains("foreloebigt hoeringssvar")
      || text.contains("foreloebige svar") || text.contains("foreloebige bemaerkninger")
    {
      return true
    }
    let words = text.split { !($0.isLetter || $0.isNumber) }.map(String.init)
    let isPolitical = words.contains { Phrases.politicalBodies.contains($0) }
    if text.contains("forbehold for") || text.contains("med forbehold") { return isPolitical }
    return isPolitical
      && (text.contains("ikke vaeret forelagt") || text.contains("ikke politisk behandlet")
        || text.contains("afgivet administrativt") || text.contains("ikke behandlet politisk")
        || text.contains("endnu ikke behandlet"))
  }

  private func isAnnouncement(_ line: FeedbackLine, _ text: String) -> Bool {
    guard text.count <= 220, !line.isListItem else { return false }
    if isAnnouncementSentence(text), sentences(in: line.text).count == 1,
      !places.mentions(in: line.text).contains(where: { $0.isPrecise })
    {
      return true
    }
    let names = [
      "bemaerkninger", "bemaerkning", "kommentarer", "punkter", "input", "dette", "bidrag", "synspunkter",
      "svar",
    ]
    if text.hasSuffix(":") {
      guard Phrases.contains(text, names) else { return false }
      if Phrases.contains(text, ["foelgende", "disse", "har", "nedenfor", "fra", "forholdt"]) {
        return !Phrases.contains(text, ["mangler", "savner", "oensker", "foreslaar", "vi mangler svar"])
          && !places.mentions(in: line.text).contains { $0.isPrecise }
      }
      return false
    }
    if Phrases.contains(
      text,
      ["hvor vi har dette at sige", "har foelgende bemaerkninger til", "foelger udkastets raekkefoelge"])
    {
      return true
    }
    return false
  }

  // MARK: Headings

  private func isHeading(_ lines: [FeedbackLine], _ index: Int) -> Bool {
    let line = lines[index]
    let text = line.text
    let count = text.unicodeScalars.count
    if line.kind == .heading { return count <= 300 }
    guard !line.isListItem, count <= 220 else { return false }
    if line.emphasis == .whole {
      // A bold sentence that argues is a remark in bold.
      return !(sentences(in: text).count > 1 || count > 120 && text.hasSuffix("."))
    }
    guard line.startsParagraph, count <= 110, let next = following(lines, index) else { return false }
    if next.startsParagraph == false { return false }
    if let last = text.unicodeScalars.last, ".!?;,".unicodeScalars.contains(last), !endsInAbbreviation(text) {
      return false
    }
    if opensSignature(next) { return false }
    let words = foldedWords(text)
    guard let first = text.unicodeScalars.first else { return false }
    if places.isOnlyReference(text) { return true }
    guard first.properties.isUppercase || "0"..."9" ~= first || first == "§" else { return false }
    if text.hasSuffix(":"), words.count > 4 || next.isListItem { return false }
    return words.count <= 12 && !words.contains { Phrases.sentenceWords.contains(String($0)) }
      && !text.contains("\"") && !text.contains("»")
      && !NatureOfText.isPointer(text) && !NatureOfText.isNoRemarks(text)
  }

  private func endsInAbbreviation(_ text: String) -> Bool {
    let line = folded(text)
    return [" pct.", " m.v.", " mv.", " m.m.", " osv.", " pkt.", " kr.", " o.l.", " mio."].contains {
      line.hasSuffix($0)
    }
  }

  private func following(_ lines: [FeedbackLine], _ index: Int) -> FeedbackLine? {
    index + 1 < lines.count ? lines[index + 1] : nil
  }
}
