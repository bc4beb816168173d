import DanishText

/// What one cell of a table is by its words alone.
enum CellText {
  private static let months = Months.danishWords.union(Months.short.keys)

  static func isDash(_ cell: String) -> Bool {
    !cell.unicodeScalars.contains {
      $0.properties.isAlphabetic || $0.properties.numericType != nil || $0 == "§"
    }
  }

  /// Words enough for something said: a verb among them, an end of a sentence, or many of them.
  static func isProse(_ cell: String) -> Bool {
    let words = foldedWords(cell).filter { !$0.allSatisfy(\.isNumber) }
    guard words.count >= 2 else { return false }
    if words.count >= 7 { return true }
    let hasVerb = words.contains { Phrases.sentenceWords.contains(String($0)) }
    if hasVerb { return words.count >= 3 }
    guard let last = cell.trimmed.last else { return false }
    return words.count >= 3 && ".!?".contains(last) || words.count >= 5
  }

  /// "Generelt", "Hele forslaget", "Øvrigt": the place column's word for no place.
  static func isWhole(_ cell: String) -> Bool {
    let words = foldedWords(cell).map(String.init)
    guard (1...4).contains(words.count) else { return false }
    return words.contains { word in
      [
        "generelt", "generel", "generelle", "hele", "overordnet", "overordnede", "alle", "almen", "alment",
        "general", "tvaergaaende", "forslaget", "oevrigt", "oevrige", "andet", "diverse",
      ].contains(word)
    }
  }

  /// "do.", "samme", a pair of marks: the place of the row above.
  static func isSameAgain(_ cell: String) -> Bool {
    let text = folded(cell)
    if ["\"", "\"\"", "-\"-", "- \" -", "''", "-''-"].contains(text) { return true }
    let words = foldedWords(cell).map(String.init)
    return words.count <= 3 && ["do", "ditto", "samme", "ibid", "idem", "ds"].contains(words.first ?? "")
      && !words.contains { $0.allSatisfy(\.isNumber) }
  }

  static func isNumber(_ cell: String) -> Bool {
    let trimmed = cell.trimmed
    return trimmed.contains(where: \.isNumber)
      && trimmed.allSatisfy { $0.isNumber || ".,-/#%() ".contains($0) }
  }

  static func isDate(_ cell: String) -> Bool {
    guard cell.unicodeScalars.count <= 40, cell.contains(where: \.isNumber) else { return false }
    let words = foldedWords(cell).map(String.init)
    if words.contains(where: { months.contains($0) }) { return words.count <= 6 }
    let numbers = words.prefix(3).filter { $0.allSatisfy(\.isNumber) }
    return numbers.count == 3 && words.count <= 6 && (numbers[0].count == 4 || numbers[2].count == 4)
  }

  /// Two to four capitalised words and nothing else: a person, or an office.
  static func isName(_ cell: String) -> Bool {
    let words = cell.split(separator: " ")
    guard (2...4).contains(words.count), !cell.contains(where: \.isNumber) else { return false }
    return words.allSatisfy { word in
      word.first?.isUppercase == true && word.dropFirst().contains(where: \.isLowercase) || word.count <= 2
    } && !foldedWords(cell).contains { Phrases.sentenceWords.contains(String($0)) }
  }

  /// An answer that only fills the cell: "ok", "nej", "intet", "ikke relevant", a number of a scale.
  static func isEmptyAnswer(_ cell: String) -> Bool {
    if isDash(cell) || isNumber(cell) { return true }
    let text = foldedWords(cell).joined(separator: " ")
    return [
      "x", "ja", "nej", "ok", "okay", "intet", "ingen", "na", "n a", "ikke relevant", "ved ikke", "nej tak",
      "none", "no", "yes", "fint", "ikke noget", "se ovenfor", "se oven for", "uaendret", "ingenting",
    ].contains(text)
  }

  /// Words that tell how the sheet is filled in, for whoever fills it in: "Udfyld én række pr. bemærkning."
  static func isInstruction(_ cell: String) -> Bool {
    let words = foldedWords(cell).map(String.init)
    guard words.count >= 3, let first = words.first else { return false }
    let orders = [
      "udfyld", "skriv", "vaelg", "angiv", "indsaet", "brug", "send", "returner", "gem", "klik", "husk",
      "kryds",
      "marker", "tilfoej", "please", "fill", "indtast", "venligst", "noter", "anfoer", "skemaet", "arket",
    ]
    let sheetWords = words.count { word in
      [
        "raekke", "kolonne", "skema", "ark", "felt", "celle", "listen", "faneblad", "row", "column",
        "rullemenu",
      ]
      .contains { word.hasPrefix($0) } || word.hasPrefix("udfyld")
    }
    let isOrdered = orders.contains(first)
    return isOrdered && sheetWords >= 1 || sheetWords >= 2
  }
}
