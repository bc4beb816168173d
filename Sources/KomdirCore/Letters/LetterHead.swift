/// Who hears, under which number and when: the letter's head, its labels and its signature.
struct LetterHead {
  var authority: String?
  var department: String?
  var caseNumber: String?
  var letterDate: DanishDate?
  var contact: HearingLetter.Contact?
  var quotes: [String: String] = [:]

  init(_ text: LetterText, addressees: LetterAddressees) {
    readDates(text)
    readCaseNumber(text)
    readAuthority(text)
    readDepartment(text)
    readContact(text, addressees)
  }

  private mutating func readDates(_ text: LetterText) {
    func take(_ date: DanishDate?, _ quote: String) {
      guard letterDate == nil, let date, date.year != nil else { return }
      letterDate = date
      quotes["letterDate"] = quote
    }
    for pair in text.labelled where [.date, .published].contains(LetterLabel(named: pair.label)) {
      take(DanishDate.all(in: pair.value).first, "\(pair.label) \(pair.value)")
    }
    // A portal's page names its dates in a row: the last is the day of publication.
    let run = Self.portalRun(text)
    if let last = run.last { take(DanishDate.only(text.lines[last].text), text.lines[last].text) }
    for (index, line) in text.lines.enumerated() {
      if let (label, value) = LetterLabel.split(line.text), label == .date || label == .published {
        if value.isEmpty, index + 1 < text.lines.count {
          take(DanishDate.only(text.lines[index + 1].text), text.lines[index + 1].text)
        } else {
          take(DanishDate.all(in: value).first, line.text)
        }
      }
    }
    for line in text.lines where line.text.count < 60 {
      // "den 16. april 2026." is the end of a wrapped sentence, not a line of its own.
      if line.text.hasSuffix("."), line.text.first?.isLowercase == true { continue }
      take(DanishDate.only(line.text), line.text)
      // "København, den 30. april 2026".
      if let comma = line.text.firstIndex(of: ","), !line.text[..<comma].contains(where: \.isNumber) {
        take(DanishDate.only(String(line.text[line.text.index(after: comma)...])), line.text)
      }
    }
    // A row of a head: "26.02.2026 26/00451 Kontor for Trivsel".
    for line in text.lines.prefix(14) where line.text.count < 90 && !line.text.hasSuffix(".") {
      let dates = DanishDate.all(in: line.text)
      if dates.count == 1, let date = dates.first, date.weekday == nil, date.minutes == nil,
        LetterLabel(startOf: line.text) != .deadline
      {
        if !line.text.lowercased().contains("frist") { take(date, line.text) }
      }
    }
    if let sent = text.message?.date, let day = CivilDate(iso: sent) {
      take(
        DanishDate(day: day.day, month: day.month, year: day.year, range: 0..<0), sent)
    }
  }

  /// Lines of nothing but dates on a portal's page: two or more within ten lines.
  static func portalRun(_ text: LetterText) -> [Int] {
    guard text.lines.prefix(15).contains(where: { $0.text.lowercased() == "høring" }) else { return [] }
    var found: [Int] = []
    for (index, line) in text.lines.enumerated() where line.text.count <= 17 {
      guard let date = DanishDate.only(line.text), date.year != nil else { continue }
      if let last = found.last, index - last > 8 { break }
      found.append(index)
    }
    return found.count >= 3 ? found : []
  }

  private mutating func readCaseNumber(_ text: LetterText) {
    func take(_ value: String, _ quote: String) {
      guard caseNumber == nil, let number = Self.caseNumber(at: Array(value)) else { return }
      caseNumber = number
      quotes["caseNumber"] = quote
    }
    for pair in text.labelled where LetterLabel(named: pair.label) == .caseNumber {
      take(pair.value, "\(pair.label) \(pair.value)")
    }
    for (index, line) in text.lines.enumerated() {
      guard let (label, value) = LetterLabel.split(line.text), label == .caseNumber else { continue }
      if value.isEmpty, index + 1 < text.lines.count {
        take(text.lines[index + 1].text, text.lines[index + 1].text)
      } else {
        take(value, line.text)
      }
    }
    let cues = [
      "sagsnr.", "sagsnummer", "sags-id", "journalnummer", "journalnr.", "j.nr.", "j. nr.", "j nr.", "jnr.",
      "j.nr", "sagsnr",
    ]
    for sentence in text.sentences where caseNumber == nil {
      for cue in cues {
        guard let position = sentence.lastIndex(of: cue, before: sentence.lower.count) else { continue }
        var value = sentence.characters[(position + cue.count)...]
        while let first = value.first, first == " " || first == ":" || first == "." { value.removeFirst() }
        take(String(value), sentence.text)
        if caseNumber != nil { break }
      }
    }
    for line in text.lines where caseNumber == nil {
      guard let (label, value) = LetterLabel.split(line.text + (line.text.contains(":") ? "" : "")),
        label == .reference
      else {
        if line.text.lowercased().hasPrefix("ref. ") { take(String(line.text.dropFirst(5)), line.text) }
        continue
      }
      take(value, line.text)
    }
    // The values of a head in one row of a page.
    for (index, line) in text.lines.enumerated().prefix(20)
    where caseNumber == nil && index + 1 < text.lines.count {
      let lower = line.text.lowercased()
      if lower.contains("sagsnr"), !lower.contains(where: \.isNumber) {
        for word in text.lines[index + 1].text.split(separator: " ")
        where DanishDate.only(String(word)) == nil {
          take(String(word), text.lines[index + 1].text)
        }
      }
    }
    if caseNumber == nil, let subject = text.message?.subject, let open = subject.lastIndex(of: "(") {
      take(String(subject[subject.index(after: open)...]), subject)
    }
  }

  /// "2026 - 1184", "26/03117", "27.00.00-P22-4-26", "Ares(2026)2019944", "M 2034-0005", "22/14505 - 2023-2865".
  static func caseNumber(at characters: [Character]) -> String? {
    var end = 0
    var letters = 0
    while end < characters.count, characters[end].isLetter, letters < 6 {
      letters += 1
      end += 1
    }
    if letters > 0, end < characters.count, characters[end] == " ", letters <= 2, end + 1 < characters.count,
      characters[end + 1].isNumber
    {
      end += 1
    }
    guard end < characters.count, characters[end].isNumber || letters > 0 && "(-".contains(characters[end])
    else { return nil }
    var lastSolid = 0
    var digits = 0
    scan: while end < characters.count {
      let character = characters[end]
      switch character {
      case _ where character.isNumber:
        digits += 1
        lastSolid = end + 1
      case _ where character.isLetter && character.isUppercase: lastSolid = end + 1
      case "(": break
      case ")":
        guard characters[..<end].contains("(") else { break scan }
        lastSolid = end + 1
      case "-", "–", "/", ".": break
      case " ":
        // Blanks only around a dash: "2026 - 1184".
        let next = end + 1 < characters.count ? characters[end + 1] : " "
        let before = characters[end - 1]
        let isDash = next == "-" || next == "–"
        if isDash, end + 3 < characters.count,
          characters[end + 2] == " " ? characters[end + 3].isNumber : characters[end + 2].isNumber
        {
          break
        }
        guard (before == "-" || before == "–") && next.isNumber else { break scan }
      default: break scan
      }
      end += 1
    }
    guard digits >= 4, lastSolid > 0 else { return nil }
    let value = String(characters[..<lastSolid])
    if let date = DanishDate.only(value), date.year != nil { return nil }
    return value
  }

  private static let bodies = [
    "ministeriet", "styrelsen", "kommissionen", "direktoratet", "tilsynet", "nævnet", "ombudsmanden",
    "inspektoratet",
    "statsministeriet", "rådet", "instituttet", "banken", "arkivet",
  ]
  private static let bodyOpenings = [
    "ministeriet for ", "styrelsen for ", "statens ", "rådet for ", "direktoratet for ", "region ",
    "institut for ",
    "nationalt center for", "det nationale ", "center for cyber", "rigs", "danmarks ",
  ]

  /// How far `name` looks like an authority: 3 a ministry or agency, 2 a municipality, 1 a board, 0 none.
  static func rank(_ name: String) -> Int {
    let lower = name.lowercased()
    let words = lower.split(separator: " ")
    guard let last = words.last, words.count <= 9, name.count <= 80, name.first?.isUppercase == true,
      !lower.contains("@"), !lower.contains(":"), !lower.hasPrefix("til "), !lower.contains("udvalg"),
      !lower.contains("ministeriet, "), words.last != "og", !name.contains(where: \.isNumber),
      !lower.hasPrefix("ministeren"), !name.contains(".")
    else { return 0 }
    if lower.hasPrefix("ministeriet for ") || lower.hasPrefix("styrelsen for ") { return 4 }
    // "Social- og Boligministeriet": more than one word only where the words before belong to a name.
    let isName = words.dropLast().allSatisfy {
      $0 == "og" || $0.hasSuffix("-") || $0.hasSuffix("-,") || $0.hasSuffix(",")
    }
    if last.hasSuffix("ministeriet") { return isName ? 4 : 0 }
    if ["styrelsen", "kommissionen", "tilsynet", "direktoratet", "nævnet", "ombudsmanden"].contains(
      where: last.hasSuffix)
    {
      return isName || words.count <= 3 ? 3 : 0
    }
    if last == "kommune", words.count <= 4 { return 3 }
    if last == "regionskommune" || words.first == "region" && words.count == 2 { return 3 }
    if words.first == "statens" { return 2 }
    if bodyOpenings.contains(where: lower.hasPrefix) { return 1 }
    if bodies.contains(where: last.hasSuffix), isName { return 1 }
    return 0
  }

  private mutating func readAuthority(_ text: LetterText) {
    var scores: [String: (score: Int, name: String, quote: String, first: Int)] = [:]
    var order = 0
    func vote(_ name: String, _ weight: Int, _ quote: String) {
      var name = singleSpaced(name)
      while let last = name.last, ",.·|".contains(last) { name.removeLast() }
      let rank = Self.rank(name)
      guard rank > 0 else { return }
      order += 1
      let key = name.lowercased()
      let previous = scores[key]
      let best =
        name == name.uppercased()
        ? previous?.name ?? name : previous.map { $0.name == $0.name.uppercased() ? name : $0.name } ?? name
      scores[key] = (
        (previous?.score ?? rank * 2) + weight, best, previous?.quote ?? quote, previous?.first ?? order
      )
    }
    for pair in text.labelled where LetterLabel(named: pair.label) == .from {
      vote(pair.value, 12, "\(pair.label) \(pair.value)")
      if let comma = pair.value.range(of: ", "),
        Self.rank(pair.value) == 0 || pair.value.lowercased().contains("styrelsen")
      {
        vote(String(pair.value[..<comma.lowerBound]), 6, pair.value)
        vote(String(pair.value[comma.upperBound...]), 5, pair.value)
        // "By-, Land- og Kirkeministeriet, Plan- og Landdistriktsstyrelsen": cut after the ministry.
        if let end = pair.value.range(of: "ministeriet, ") {
          let ministry = pair.value[..<end.upperBound].dropLast(2)
          vote(String(ministry), 12, pair.value)
          if Self.rank(String(pair.value[end.upperBound...])) > 0, department == nil {
            department = String(pair.value[end.upperBound...])
            quotes["department"] = pair.value
          }
        }
      }
    }
    let lines = text.lines
    for (index, line) in lines.enumerated() {
      let weight = index < 14 ? 6 : 3
      if let (label, value) = LetterLabel.split(line.text), label == .from {
        vote(value.isEmpty && index + 1 < lines.count ? lines[index + 1].text : value, 8, line.text)
      }
      var pieces = [line.text]
      for separator in [" · ", " | ", ", ", " - ", " – "] {
        if let found = line.text.range(of: separator) {
          pieces.append(String(line.text[..<found.lowerBound]))
        }
        if let found = line.text.range(of: separator, fromEnd: true) {
          pieces.append(String(line.text[found.upperBound...]))
        }
      }
      if line.text.hasPrefix("Ministeriet for "), let comma = line.text.firstIndex(of: ",") {
        pieces.append(String(line.text[..<comma]))
      }
      for piece in Set(pieces) { vote(piece, weight, line.text) }
      // A name on two or three lines.
      var joined = line.text
      for next in lines[(index + 1)...].prefix(2) {
        let tail = joined.lowercased().split(separator: " ").last ?? ""
        guard ["og", "for"].contains(tail) || joined.hasSuffix(",") || joined.hasSuffix("-") else { break }
        joined += " " + next.text
        vote(joined, weight + 2, joined)
      }
    }
    // "Ministeriet X sender hermed …": the subject of a sentence.
    for sentence in text.sentences {
      for verb in [
        " sender", " skal ", " anmoder", " har udarbejdet", " beder", " fremsender", " har revideret",
        " har den", " hørte",
        " har ", " skal bede",
      ] {
        guard let end = sentence.text.range(of: verb) else { continue }
        vote(String(sentence.text[..<end.lowerBound]), 3, sentence.text)
      }
    }
    if let from = text.message?.from?.name { vote(from, 6, from) }
    let ranked = scores.values.sorted { ($0.score, -$0.first) > ($1.score, -$1.first) }
    guard var best = ranked.first else { return }
    // A longer name that ends the same way is the whole of it: "Boligministeriet" of "Social- og Boligministeriet".
    for other in ranked
    where other.name.lowercased().hasSuffix(best.name.lowercased()) && other.name.count > best.name.count
      && other.score + 6 >= best.score && Self.isNamePart(other.name.dropLast(best.name.count))
    {
      best = other
    }
    // "Ministeriet for Fødevarer, Landbrug og Fiskeri" is one name.
    for other in ranked
    where other.name.lowercased().hasPrefix(best.name.lowercased() + ", ") && other.name.contains(" og ")
      && other.score + 12 >= best.score && best.name.lowercased().contains(" for ")
    {
      best = other
    }
    // "Plan Sundhedsstyrelsen" is a unit that sends for its agency.
    for other in ranked
    where best.name.lowercased().hasSuffix(" " + other.name.lowercased()) && other.score + 8 >= best.score
      && !Self.isNamePart(best.name.dropLast(other.name.count))
    {
      best = other
    }
    authority = Self.recased(best.name, text)
    quotes["authority"] = best.quote
  }

  /// "Social- og ", "Klima-, Energi- og ", "Styrelsen for ": the first part of a body's name, no unit or person.
  private static func isNamePart(_ text: Substring) -> Bool {
    let words = text.split(separator: " ")
    guard let last = words.last else { return text.hasSuffix("-") || text.last?.isLetter == true }
    if !text.hasSuffix(" ") { return true }
    return last == "og" || last == "for" || last.hasSuffix("-") || last.hasSuffix(",")
  }

  private static func recased(_ name: String, _ text: LetterText) -> String {
    guard name == name.uppercased() else { return name }
    let lower = name.lowercased()
    var result = ""
    var startsWord = true
    for word in lower.split(separator: " ", omittingEmptySubsequences: false) {
      if !result.isEmpty { result += " " }
      if ["og", "for", "i", "af"].contains(word) {
        result += word
      } else {
        for character in word {
          result += startsWord ? character.uppercased() : String(character)
          startsWord = character == "-"
        }
      }
      startsWord = true
    }
    return result
  }
}
