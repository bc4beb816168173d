import DanishText

/// Sender, addressee, date and subject at the top of a letter.
extension LineRoles {
  /// Marks sender, addressee, date and subject; gives the index of the first line after them.
  func markLetterhead(_ lines: [FeedbackLine], _ roles: inout [LineRole]) -> Int {
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

  func isSubject(_ line: FeedbackLine) -> Bool {
    let text = folded(line.text)
    guard text.count < 400, !text.hasSuffix("."), !text.hasSuffix("?") else { return false }
    let opens = Phrases.starts(
      text,
      [
        "vedr", "vedroerende", "hoeringssvar", "hoering", "emne", "angaaende", "svar paa hoering",
        "bemaerkninger til",
        "bemaerkninger vedroerende", "kommentarer til", "bidrag til", "udtalelse", "subject", "re", "notat",
        "consultation", "response to", "comments on", "submission", "reply to", "regarding", "concerning",
      ])
    guard opens else { return false }
    return Phrases.contains(
      text,
      [
        "udkast", "forslag", "lov", "lovforslag", "hoering", "hoeringssvar", "bekendtgoerelse", "vejledning",
        "bidrag", "draft", "bill", "act", "consultation", "regulation", "order", "proposal", "guidance",
      ])
      || text.contains("hoering") || text.contains("lovforslag")
  }

  /// Whether the line is one of a letterhead: names, streets, dates, case numbers, nothing that says something.
  ///
  /// - Parameter bareWords: how many words a line may have that nothing else marks as an address.
  func isAddressLine(_ text: String, bareWords: Int) -> Bool {
    let line = folded(text)
    guard line.count <= 110 else { return false }
    if isDateLine(line) { return true }
    let words = foldedWords(text)
    guard !words.contains(where: { Phrases.sentenceWords.contains(String($0)) }) else { return false }
    if ownNames.opens(line)
      || Phrases.starts(
        line,
        [
          "att", "att.", "sagsnr", "sagsnummer", "j.nr", "jnr", "journalnr", "dok.nr",
          "dok",
          "sagsbehandler", "tlf", "telefon", "mail", "e-mail", "cvr", "ean", "www", "deres ref", "vores ref",
          "ref",
          "dato", "afsender", "modtager", "direkte", "sag", "our ref", "your ref", "our reference",
          "your reference", "date", "phone", "tel", "case no", "case number", "file no", "telephone",
        ])
    {
      return !line.hasSuffix("?") && !(line.hasSuffix(".") && words.count > 6)
    }
    if line.contains("@") || line.contains("www.") { return line.count < 80 }
    if let last = line.last, ".?!:;".contains(last), !line.hasSuffix("a.m.b.a.") { return false }
    guard words.count <= 12 else { return false }
    if !places.mentions(in: text).isEmpty { return false }
    return line.contains("kommune") || line.contains("region") || line.contains("municipality")
      || isStreet(line)
      || words.count <= bareWords
      || ownNames.isNamed(in: words.map(String.init))
  }

  func isStreet(_ line: String) -> Bool {
    line.contains { $0.isNumber } && line.count <= 60
  }

  func isDateLine(_ line: String) -> Bool {
    guard line.count <= 50, line.contains(where: \.isNumber) else { return false }
    let words = line.split { !($0.isLetter || $0.isNumber) }.map(String.init)
    if words.contains(where: { Months.danishWords.contains($0) || EnglishPhrases.months.contains($0) }) {
      return words.count <= 6
    }
    let numbers = words.filter { $0.allSatisfy(\.isNumber) }
    return numbers.count == 3 && (numbers.last?.count == 4 || numbers.first?.count == 4) && words.count <= 6
  }
}
