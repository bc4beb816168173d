/// What is heard: the letter's subject line, freed from "Høring over udkast til".
struct LetterSubject {
  var title: String?
  var quote: String?
  var kind: HearingLetter.Kind?
  var round: HearingLetter.Round = .first

  private static let legalNouns: [(word: String, kind: HearingLetter.Kind)] = [
    ("bekendtgørelse", .executiveOrder), ("vejledning", .guidance), ("cirkulære", .circular),
    ("lovforslag", .bill),
    ("forslag til lov", .bill), ("lov om", .bill), ("lov for", .bill), ("lovudkast", .bill),
    ("strategi", .strategy),
    ("handlingsplan", .strategy), ("reform", .reformProposal), ("udspil", .reformProposal),
    ("aftale", .politicalAgreement),
    ("evaluering", .evaluation), ("politik", .strategy), ("handleplan", .strategy), ("ramme for", .strategy),
    ("initiativ", .strategy), ("oplæg", .strategy), ("kommuneplan", .strategy), ("masterplan", .strategy),
    ("redegørelse", .evaluation), ("retningslinje", .guidance), ("anbefaling", .guidance),
    ("lokalplan", .strategy),
    ("forordning", .other), ("vision", .strategy), ("hvidbog", .strategy), ("plan for", .strategy),
  ]
  private static let openings = [
    "høring over", "høring vedr", "høring om", "høring af", "høring:", "høring -", "høring –",
    "offentlig høring",
    "supplerende høring", "fornyet høring", "ekstraordinær høring", "ny høring", "partshøring",
    "delvis høring",
    "genhøring", "anden høring", "udkast til", "forslag til", "vedr.", "vedrørende", "emne:",
    "forlængelse af", "ny frist for",
    "ny høringsfrist", "udsættelse af", "lov om", "bekendtgørelse om", "bekendtgørelse af", "vejledning om",
    "vejledning til",
    "oplæg til", "cirkulære om", "strategi for", "national strategi", "evaluering af", "politisk aftale",
    "aftale om",
    "reform af", "sag:", "ad. ", "høringssag", "høring i", "anmodning om", "invitation til høring",
  ]

  init(_ text: LetterText, body: String) {
    let lines = text.lines
    var subject: String?
    // A portal's page repeats "Høring" above the title.
    if let start = Self.portalTitle(lines) { subject = Self.joined(lines, from: start) }
    let named = text.labelled.first {
      LetterLabel(named: $0.label) == .subject && $0.value.split(separator: " ").count >= 3
    }
    if subject == nil { subject = named?.value }
    if subject == nil {
      for index in lines.indices.prefix(70) where Self.opens(lines[index].text) {
        subject = Self.joined(lines, from: index)
        break
      }
    }
    if subject == nil {
      subject =
        lines.prefix(40).first { line in
          line.text.count < 160 && !line.text.hasSuffix(".") && line.text.lowercased().contains("høring")
            && line.text.split(separator: " ").count >= 3 && !line.text.lowercased().hasPrefix("til ")
            && !line.text.lowercased().contains("liste")
        }?.text
    }
    let mailSubject = text.message?.subject.map(singleSpaced)
    let written = subject ?? mailSubject
    let both = [mailSubject, subject].compactMap { $0 }.joined(separator: "\n").lowercased()
    quote = written
    title = written.map(Self.cleaned)
    if text.message != nil, subject == nil || title.map(Self.lacksNoun) ?? true,
      let named = Self.draftNamed(in: text)
    {
      title = named
      quote = named
    }
    if let found = title {
      title = Self.recased(Self.extended(found, in: text), body: body)
    }
    kind = Self.kind(of: (title ?? "").lowercased()) ?? Self.kind(of: both) ?? Self.kindOnPage(text)
    round = Self.round(both, text)
  }

  private static func opens(_ line: String) -> Bool {
    let lower = line.lowercased()
    if lower.hasPrefix("udkast til kommentering") { return false }
    guard lower.count > 12, openings.contains(where: { lower.hasPrefix($0) }) else { return false }
    // A sentence of the body: "Udkast til … er i offentlig høring fra …." ends with a full stop.
    if lower.hasSuffix("."), !lower.hasSuffix("m.v."), !lower.hasSuffix("m.m.") {
      return lower.contains("høring over") && lower.count < 120
    }
    return true
  }

  private static func portalTitle(_ lines: [LetterText.Line]) -> Int? {
    for index in lines.indices.prefix(12).dropLast() where lines[index].text.lowercased() == "høring" {
      if lines[index + 1].text.lowercased() != "høring" { return index + 1 }
    }
    if let head = lines.prefix(6).firstIndex(where: { $0.text.lowercased() == "høringsportalen" }),
      head + 1 < lines.count
    {
      return head + 1
    }
    return nil
  }

  /// The title's lines: a wrapped title goes on in lower case, in brackets, or in capitals like its start.
  private static func joined(_ lines: [LetterText.Line], from start: Int) -> String {
    var text = lines[start].text
    var index = start + 1
    func isOpen(_ text: String) -> Bool { text.filter { $0 == "(" }.count > text.filter { $0 == ")" }.count }
    func isCapital(_ text: String) -> Bool { text.contains(where: \.isLetter) && text == text.uppercased() }
    while index < lines.count, index - start < 7 {
      let next = lines[index].text
      guard let first = next.first, !next.hasPrefix("./.") else { break }
      let goesOn =
        isOpen(text) || first == "(" || first.isLowercase && text.count > 24 && !next.contains("@")
        || isCapital(text) && isCapital(next) && text.count > 24 && next.contains(where: \.isLetter)
        || ["om", "og", "til", "for", "af", "-"].contains(
          text.split(separator: " ").last.map { $0.lowercased() } ?? "")
      guard goesOn, text.last != ".", LetterLabel(startOf: next) == nil || isOpen(text) else { break }
      if text.last == "-", first.isLowercase, !next.hasPrefix("og ") {
        text.removeLast()
        text += next
      } else {
        text += " " + next
      }
      index += 1
    }
    return text
  }

  static func cleaned(_ subject: String) -> String {
    var text = singleSpaced(subject)
    var changed = true
    let prefixes = [
      "sv:", "vs:", "re:", "fw:", "fwd:", "emne:", "sag:", "vedr.:", "vedr.", "vedrørende",
      "offentlig høring", "supplerende høring",
      "fornyet høring", "ekstraordinær høring", "delvis høring", "ny høring", "genhøring", "høring",
      "forlængelse af høringsfrist",
      "forlængelse af frist", "forlængelse af fristen", "udsættelse af høringsfrist",
      "forlænget høringsfrist", "forlænget frist",
      "ny høringsfrist", "ny frist", "for ", "over ", "om ", "af ", "vedr.", "til ", "udkast til ", "ny ",
      "nye ", "høringsbrev", ":", "-", "–",
      "—", ".",
    ]
    let nounAhead = ["om ", "for ", "til ", "af ", "ny ", "nye "]
    var stripped = false
    while changed {
      changed = false
      for prefix in prefixes where text.lowercased().hasPrefix(prefix) {
        if nounAhead.contains(prefix), !stripped { continue }
        if prefix == "høring", text.lowercased().dropFirst(6).first?.isLetter == true { continue }
        text = singleSpaced(String(text.dropFirst(prefix.count)))
        stripped = true
        changed = true
      }
    }
    if let draft = text.lowercased().range(of: "udkast til "),
      text.lowercased().hasPrefix("kapitel") || text.lowercased().hasPrefix("afsnit")
        || text.lowercased().hasPrefix("§")
        || text.lowercased().hasPrefix("ændring"), text.lowercased().count == text.count
    {
      let offset = text.lowercased().distance(from: text.lowercased().startIndex, to: draft.upperBound)
      text = String(text.dropFirst(offset))
    }
    for noise in [" udkast til "] {
      while let found = text.lowercased().range(of: noise), text.lowercased().count == text.count {
        let offset = text.lowercased().distance(from: text.lowercased().startIndex, to: found.lowerBound)
        text = text.prefix(offset) + " " + text.dropFirst(offset + noise.count)
      }
    }
    for ending in [
      "sendes i høring", "i offentlig høring", "i høring", "- høring", "– høring", "- ny frist", "– ny frist",
      "(nb: forlænget frist)", "(forlænget frist)", "- forlænget frist", "- forlængelse af høringsfrist",
      "- forlængelse af frist",
      "- høringsbrev",
    ] where text.lowercased().hasSuffix(ending) {
      text = String(text.dropLast(ending.count))
    }
    // A case number in brackets, and a deadline, are no part of a name.
    for cut in [", høringsfrist", " - frist", " – frist", ", frist", " - høringsfrist", ", svarfrist"] {
      if let found = text.lowercased().range(of: cut), text.lowercased().count == text.count {
        text = String(
          text.prefix(text.lowercased().distance(from: text.lowercased().startIndex, to: found.lowerBound)))
      }
    }
    if text.hasSuffix(")"), let open = text.lastIndex(of: "(") {
      let inner = text[open...]
      let letters = inner.filter(\.isLetter).count
      if inner.filter(\.isNumber).count >= 4, letters <= 8 { text = String(text[..<open]) }
    }
    for ending in ["- ny frist", "– ny frist", "-", "–", ",", ":"] {
      text = singleSpaced(text)
      if text.lowercased().hasSuffix(ending) { text = String(text.dropLast(ending.count)) }
    }
    return singleSpaced(text)
  }

  private static func lacksNoun(_ title: String) -> Bool { kind(of: title.lowercased()) == nil }

  private static func kind(of lower: String) -> HearingLetter.Kind? {
    var best: (position: Int, kind: HearingLetter.Kind)?
    for noun in legalNouns {
      guard let found = lower.range(of: noun.word) else { continue }
      let position = lower.distance(from: lower.startIndex, to: found.lowerBound)
      if position < best?.position ?? .max { best = (position, noun.kind) }
    }
    return best?.kind
  }

  private static func kindOnPage(_ text: LetterText) -> HearingLetter.Kind {
    for sentence in text.sentences.prefix(12) {
      if let kind = kind(of: String(sentence.lower)) { return kind }
    }
    return .other
  }

  /// "udkast til lov om … (…) samt høringsliste": the draft as the body names it.
  private static func draftNamed(in text: LetterText) -> String? {
    for sentence in text.sentences {
      guard let start = sentence.lastIndex(of: "udkast til ", before: sentence.lower.count) else { continue }
      var end = start + 11
      var depth = 0
      let rest = sentence.lower
      while end < rest.count {
        if rest[end] == "(" { depth += 1 }
        if rest[end] == ")" { depth -= 1 }
        if depth == 0 {
          let ahead = String(rest[end..<min(rest.count, end + 12)])
          if [
            " i høring", " samt ", ". ", ", ", " sendes", " i offentlig", " med bem", " til udtal", " er i",
          ].contains(where: ahead.hasPrefix) {
            break
          }
        }
        end += 1
      }
      var name = String(sentence.characters[(start + 11)..<end])
      if name.hasSuffix(".") { name.removeLast() }
      if !lacksNoun(name), name.count > 15 { return cleaned(name) }
    }
    return nil
  }

  /// A title cut short in the subject is completed from the body.
  private static func extended(_ title: String, in text: LetterText) -> String {
    guard text.message != nil, !title.hasSuffix(")") else { return title }
    let key = title.lowercased()
    guard let named = draftNamed(in: text), named.lowercased().hasPrefix(key) else { return title }
    return named
  }

  /// A title in capitals is written as the body writes it.
  private static func recased(_ title: String, body: String) -> String {
    guard title == title.uppercased(), title.contains(where: \.isLetter) else { return title }
    let lowerBody = body.lowercased()
    guard lowerBody.count == body.count, let found = lowerBody.range(of: title.lowercased()) else {
      return title
    }
    let offset = lowerBody.distance(from: lowerBody.startIndex, to: found.lowerBound)
    return String(body.dropFirst(offset).prefix(title.count))
  }

  private static func round(_ subject: String, _ text: LetterText) -> HearingLetter.Round {
    let head = ["forlængelse af", "forlænget", "ny frist", "ny høringsfrist", "udsættelse af", "udsat frist"]
    if head.contains(where: { subject.contains($0) }) { return .extended }
    for word in [
      "supplerende høring", "fornyet høring", "ekstraordinær høring", "delvis høring", "genhøring",
      "ny høring",
    ]
    where subject.contains(word) {
      return .supplementary
    }
    for sentence in text.sentences {
      if sentence.contains("frist"),
        sentence.containsAny(["forlænge", "rykke", "udskyde", "udsætte", "udsat til"]),
        !sentence.containsAny([" ikke ", "kan forlænges", "ønske om", "anmod"])
      {
        return .extended
      }
      if sentence.containsAny([
        "i fornyet høring", "i supplerende høring", "i ekstraordinær høring", "den supplerende høring",
      ]) {
        return .supplementary
      }
    }
    return .first
  }
}
