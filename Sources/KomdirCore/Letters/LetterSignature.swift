/// The department behind a letter and the person to ask, from labels, the sentence about questions and the signature.
extension LetterHead {
  private static let closings = [
    "med venlig hilsen", "venlig hilsen", "mange hilsner", "de bedste hilsner", "bedste hilsner", "hilsen",
    "vh", "mvh",
    "p.m.v.", "p.m.v", "e.b.", "med venlige hilsner", "venlige hilsner", "på ministerens vegne",
    "mange hilsener",
    "med hilsen", "kind regards", "på vegne af", "p.v.",
  ]
  private static let titles = [
    "chef", "fuldmægtig", "konsulent", "sekretær", "direktør", "leder", "rådgiver", "jurist", "akademisk",
    "assistent",
    "specialist", "planlægger", "koordinator", "student", "ingeniør", "advokat",
  ]
  private static let unitWords = [
    "kontor", "center", "enhed", "afdeling", "sektion", "team", "generaldirektorat", "direktorat",
    "sekretariat", "centret",
  ]

  mutating func readDepartment(_ text: LetterText) {
    func take(_ value: String, _ quote: String) {
      var value = singleSpaced(value)
      while let last = value.last, ",.".contains(last) { value.removeLast() }
      guard department == nil, value.count > 2, value.count < 90, value.first?.isLetter == true else {
        return
      }
      department = value
      quotes["department"] = quote
    }
    for pair in text.labelled where LetterLabel(named: pair.label) == .department {
      take(pair.value, "\(pair.label) \(pair.value)")
    }
    for (index, line) in text.lines.enumerated() {
      guard let (label, value) = LetterLabel.split(line.text), label == .department else { continue }
      // "Kontor for Trivsel" is itself the name.
      if Self.isUnit(line.text), value == String(line.text.dropFirst(line.text.count - value.count)),
        !line.text.contains(":")
      {
        let isName = ["kontor for", "enhed for", "center for", "center", "afdeling for", "team"].contains {
          line.text.lowercased().hasPrefix($0)
        }
        take(isName && !line.text.lowercased().hasPrefix("enhed enhed") ? line.text : value, line.text)
        continue
      }
      var whole = value.isEmpty && index + 1 < text.lines.count ? text.lines[index + 1].text : value
      if whole.hasSuffix(" og") || whole.hasSuffix(","), index + 1 < text.lines.count {
        whole += " " + text.lines[index + 1].text
      }
      // Several labels on one line of a page: "Ref.: psk Center: Arbejdsmiljø".
      take(whole, line.text)
    }
    for line in text.lines.prefix(20) where line.text.count < 100 && !line.text.hasSuffix(".") {
      for label in ["Center: ", "Kontor: ", "Enhed: "] {
        if let found = line.text.range(of: label) { take(String(line.text[found.upperBound...]), line.text) }
      }
      for piece in line.text.split(separator: "|").map({ singleSpaced(String($0)) }) + [line.text] {
        if Self.isUnit(piece), Self.rank(piece) == 0 || piece.lowercased().hasPrefix("generaldirektorat") {
          take(piece, line.text)
        }
      }
      if let found = line.text.range(of: "Kontor for ") {
        take(String(line.text[found.lowerBound...]), line.text)
      }
    }
    for line in signature(text) {
      if Self.isUnit(line) { take(line, line) }
    }
    // A line between the writer and the authority, and "Landbrugsstyrelsen, Jordfordeling".
    let signed = signature(text)
    for (index, line) in signed.enumerated() where department == nil {
      guard let authority else { break }
      if line.lowercased() == authority.lowercased(), index > 0 {
        let before = signed[index - 1]
        // Where a person signs first, what stands between is the unit, even if it looks like a name.
        if index > 1 && Self.personName(signed[0]) != nil || Self.personName(before) == nil,
          Self.isPlainUnit(before)
        {
          take(before, before)
        }
      }
      if line.lowercased().hasPrefix(authority.lowercased() + ", ") {
        let rest = String(line.dropFirst(authority.count + 2))
        if Self.isPlainUnit(rest) { take(rest, line) }
      }
    }
    if department == nil, let first = signed.first, Self.personName(first) == nil, Self.isPlainUnit(first),
      first.lowercased() != authority?.lowercased(), first.contains(" ")
    {
      take(first, first)
    }
    // A line of its own in the head, among those of number and date.
    guard department == nil, let authority, LetterHead.portalRun(text).isEmpty else { return }
    let head = text.lines.prefix(14).map(\.text)
    for (index, line) in head.enumerated() where index > 0 && department == nil {
      let neighbours = [head[index - 1], index + 1 < head.count ? head[index + 1] : ""]
      let besideNumber = neighbours.contains { [.caseNumber, .date].contains(LetterLabel(startOf: $0)) }
      let belowAuthority = head[index - 1].lowercased() == authority.lowercased()
      if besideNumber || belowAuthority, Self.isPlainUnit(line),
        Self.personName(line) == nil || line.contains(" og ") || besideNumber,
        line.lowercased() != authority.lowercased(), Self.rank(line) == 0
      {
        take(line, line)
      }
    }
  }

  private static func isUnit(_ line: String) -> Bool {
    let words = line.lowercased().split(separator: " ")
    guard let first = words.first, let last = words.last, words.count <= 9, line.first?.isUppercase == true,
      !line.contains("@"), !line.hasSuffix("."), !line.contains(where: \.isNumber)
    else { return false }
    if unitWords.contains(where: { first.hasPrefix($0) }) {
      return words.count > 1 && first != "sekretariatet"
    }
    return ["kontoret", "centret", "afdelingen", "enheden", "center", "sektionen"].contains {
      last.hasSuffix($0) && last != $0 || words.count > 1 && last == $0
    }
  }

  /// A short line of words that may name a unit: no number, address, greeting or addressee.
  private static func isPlainUnit(_ line: String) -> Bool {
    let lower = line.lowercased()
    return line.first?.isUppercase == true && line.count >= 4 && line.count < 60
      && !line.contains(where: \.isNumber)
      && !lower.hasPrefix("til ") && !lower.hasPrefix("se ") && !line.contains("@") && !line.hasSuffix(".")
      && !line.contains(":") && !lower.contains("høring") && line != line.uppercased()
      && LetterLabel(named: line) == nil
      && !lower.hasPrefix("kære") && !lower.hasPrefix("ref") && !lower.contains("udkast")
      && !lower.hasPrefix("ministeren")
      && line.count(where: { $0 == "," }) < 2
      && !titles.contains(where: { lower.hasSuffix($0) }) && !["offentligt", "sekretariatet"].contains(lower)
      && lower.split(separator: " ").count <= 7 && LetterLabel(startOf: line) == nil && !line.contains("/")
  }

  /// The lines after the closing words, up to an address or a foot.
  private func signature(_ text: LetterText) -> [String] {
    guard
      let closing = text.lines.lastIndex(where: { line in
        var key = line.text.lowercased()
        while let last = key.last, ",.!".contains(last), !Self.closings.contains(key) { key.removeLast() }
        return Self.closings.contains(key)
      })
    else { return [] }
    var found: [String] = []
    for line in text.lines[(closing + 1)...].prefix(9) where !line.isFurniture {
      if Self.isAddress(line.text) || line.text.count > 110 { break }
      found.append(line.text)
    }
    return found
  }

  /// "1220 København K" somewhere in the line: four digits before a capital.
  private static func isAddress(_ line: String) -> Bool {
    let words = line.split(separator: " ")
    return zip(words, words.dropFirst()).contains { number, place in
      let digits = number.hasPrefix("DK-") ? number.dropFirst(3) : number
      return digits.count == 4 && digits.allSatisfy(\.isNumber) && place.first?.isUppercase == true
    }
  }

  /// A person's name at the start of `line`: two to four words with capitals.
  static func personName(_ line: String) -> String? {
    var words: [String] = []
    for raw in line.split(separator: " ") {
      var word = String(raw)
      let ends = word.last.map { ",;".contains($0) } ?? false
      while let last = word.last, ",;".contains(last) { word.removeLast() }
      let isInitial = word.count == 2 && word.last == "."
      guard word.first?.isUppercase == true, word.count > 1, isInitial || !word.contains("."),
        word.dropFirst().contains(where: \.isLowercase) || isInitial,
        word.allSatisfy({ $0.isLetter || $0 == "-" || $0 == "." || $0 == "'" || $0 == "’" })
      else { break }
      words.append(word)
      if ends { break }
    }
    guard (2...4).contains(words.count) else { return nil }
    let name = words.joined(separator: " ")
    let lower = name.lowercased()
    let noNames = [
      "ministeri", "styrelse", "kommune", "kontor", "center", "sekretariat", "direktør", "afdeling", "region",
      "enhed",
      "høring", "statens", "kanal", "team", "udvalg",
    ]
    guard !noNames.contains(where: { lower.contains($0) }),
      !titles.contains(where: { words[0].lowercased().hasSuffix($0) })
    else { return nil }
    let tail = line.dropFirst(min(line.count, name.count))
    // "Børn og Familie" is no person; neither is a sentence.
    if tail.hasPrefix(" og ") || tail.hasPrefix(" for ") { return nil }
    return name
  }

  /// Eight digits, with or without blanks and "+45".
  static func phone(in text: String) -> String? {
    let characters = Array(text)
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
      let follows = end < characters.count ? characters[end] : " "
      if digits.count == 8, !"-/".contains(follows), DanishDate.all(in: text).isEmpty { return digits }
      index = max(end, index + 1)
    }
    return nil
  }

  mutating func readContact(_ text: LetterText, _ addressees: LetterAddressees) {
    var contact = HearingLetter.Contact()
    var phoneAllowed = true
    func take(_ name: String?, _ quote: String) {
      guard contact.name == nil, let name else { return }
      contact.name = name
      quotes["contact"] = quote
    }
    func readLabelled(_ label: LetterLabel?, _ value: String, _ quote: String) {
      switch label {
      case .contact, .caseWorker:
        take(Self.personName(value) ?? Self.nameInside(value), quote)
        if contact.phone == nil { contact.phone = Self.phone(in: value) }
        if contact.email == nil { contact.email = MailAddresses.all(in: value).first?.address }
      case .contactMail: contact.email = contact.email ?? MailAddresses.all(in: value).first?.address
      case .phone:
        if quote.lowercased().hasPrefix("direkte") { contact.phone = contact.phone ?? Self.phone(in: value) }
      default: break
      }
    }
    for pair in text.labelled {
      readLabelled(LetterLabel(named: pair.label), pair.value, "\(pair.label) \(pair.value)")
    }
    for (index, line) in text.lines.enumerated() {
      guard let (label, value) = LetterLabel.split(line.text) else { continue }
      readLabelled(
        label, value.isEmpty && index + 1 < text.lines.count ? text.lines[index + 1].text : value, line.text)
    }
    // On a portal's page the contact stands between the dates.
    let run = LetterHead.portalRun(text)
    if let last = run.last {
      for line in text.lines[max(0, last - 4)..<last] {
        take(Self.personName(line.text), line.text)
        if contact.email == nil { contact.email = MailAddresses.all(in: line.text).first?.address }
      }
    }
    // "Spørgsmål kan rettes til undertegnede på telefon …": the phone is the signatory's.
    var signatory: String?
    for sentence in text.sentences
    where sentence.containsAny(["spørgsmål", "henvendelse", "kontakt", "telefon", "tlf."]) {
      guard sentence.text.count > 25,
        !sentence.containsAny(["spørgsmål af teknisk karakter", "svar sendes", "bemærkninger sendes"])
      else { continue }
      let name = Self.nameInside(sentence.text)
      if name == nil, sentence.contains("undertegnede") { signatory = sentence.text }
      if let name, contact.name == nil || contact.name == name {
        take(name, sentence.text)
        if contact.phone == nil { contact.phone = Self.phone(in: sentence.text) }
        if contact.email == nil { contact.email = MailAddresses.all(in: sentence.text).first?.address }
      }
    }
    let signed = signature(text)
    if let index = signed.firstIndex(where: { Self.personName($0) != nil }), index <= 1 {
      let name = Self.personName(signed[index])
      if contact.name == nil || contact.name == name {
        take(name, signed[index])
        for line in signed[index...] where phoneAllowed {
          if contact.phone == nil { contact.phone = Self.phone(in: line) }
          if contact.email == nil, !line.contains("·") || line == signed[index] {
            contact.email = MailAddresses.all(in: line).first?.address
          }
          if line.contains("·"), line != signed[index], Self.isAddress(line) { phoneAllowed = false }
        }
      }
    }
    if let signatory, contact.name != nil {
      if contact.phone == nil { contact.phone = Self.phone(in: signatory) }
      if contact.email == nil { contact.email = MailAddresses.all(in: signatory).first?.address }
    }
    // A name above a title, where no closing words stand.
    if contact.name == nil {
      for (line, next) in zip(text.lines, text.lines.dropFirst()) where line.text.count < 50 {
        let title = next.text.lowercased().split(separator: " ").first.map(String.init) ?? ""
        if Self.titles.contains(where: { title.hasSuffix($0) || title.hasSuffix($0 + ",") }),
          let name = Self.personName(line.text)
        {
          take(name, line.text)
          contact.phone = contact.phone ?? Self.phone(in: next.text)
        }
      }
    }
    if contact.name == nil, let from = text.message?.from?.name, let name = Self.personName(from) {
      take(name, from)
    }
    if let name = contact.name, contact.email == nil {
      contact.email = addressees.all.first { Self.belongs($0, to: name) }
      if contact.email == nil, let from = text.message?.from, from.name == name {
        contact.email = from.address.lowercased()
      }
      if contact.email == nil {
        let workers = text.lines.compactMap { LetterLabel.split($0.text) }.filter {
          $0.label == .caseWorker || $0.label == .reference
        }
        for worker in workers {
          let initials = worker.value.lowercased()
          contact.email =
            contact.email ?? addressees.all.first { $0.hasPrefix(initials + "@") && initials.count >= 2 }
        }
      }
    }
    if contact.name != nil || contact.email != nil && !run.isEmpty { self.contact = contact }
  }

  /// The first name inside running text, after a title or "til".
  private static func nameInside(_ text: String) -> String? {
    let words = text.split(separator: " ")
    for index in words.indices.dropFirst() {
      let before = words[index - 1].lowercased()
      guard words[index].first?.isUppercase == true,
        ["til", "til:", "hos", "kontakt", "af", "kontakte", "ved", "med"].contains(before)
          || titles.contains(where: before.hasSuffix)
          || before.hasSuffix(",") || before.hasSuffix(":")
      else { continue }
      if let name = personName(words[index...].joined(separator: " ")) { return name }
    }
    if let first = words.first, titles.contains(where: { first.lowercased().hasSuffix($0) }) {
      return personName(words.dropFirst().joined(separator: " "))
    }
    return personName(text)
  }

  /// Whether an address is made of a name: "akf", "torho", "asta.fuglehoejsen".
  static func belongs(_ address: String, to name: String) -> Bool {
    func plain(_ text: String) -> String {
      var result = ""
      for character in text.lowercased() {
        switch character {
        case "æ": result += "ae"
        case "ø": result += "oe"
        case "å": result += "aa"
        case "é": result += "e"
        default: if character.isLetter { result.append(character) }
        }
      }
      return result
    }
    let local = plain(String(address.prefix { $0 != "@" }))
    let parts = name.split(separator: " ").map { plain(String($0)) }
    guard local.count >= 2, let first = parts.first, let last = parts.last, parts.count >= 2 else {
      return false
    }
    for cut in 1...local.count {
      let head = String(local.prefix(cut))
      let tail = String(local.dropFirst(cut))
      if first.hasPrefix(head), last.hasPrefix(tail), !tail.isEmpty { return true }
    }
    if local.count >= 3, first.hasPrefix(local) || last == local { return true }
    return local.count == 3 && local.first == first.first && local.last == last.first
  }
}
