/// Numbers that a case may have: "2026 - 1184", "26/03117", "27.00.00-P22-4-26", "Ares(2026)2019944", "M 2034-0005".
enum CaseNumberShape {
  /// The number that begins at the start of `characters`; nil where none does.
  static func number(at characters: [Character]) -> String? {
    var end = 0
    var letters = 0
    while end < characters.count, characters[end].isLetter, letters < 6 {
      letters += 1
      end += 1
    }
    if letters > 0, end < characters.count, characters[end] == " ", letters <= 2, end + 1 < characters.count,
      characters[end + 1].isNumber, characters[0].isUppercase, characters[letters - 1].isUppercase
    {
      end += 1
    }
    guard end < characters.count, characters[end].isNumber || letters > 0 && "(-/".contains(characters[end])
    else { return nil }
    if letters > 0, !characters[0].isUppercase { return nil }
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
      case "-", "–", "/", ".", "_": break
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
        guard before == "-" || before == "–", next.isNumber else { break scan }
      default: break scan
      }
      end += 1
      // A word that goes on in lower case is no number: "25kr".
      if end < characters.count, characters[end].isLetter, characters[end].isLowercase { return nil }
    }
    guard digits >= 3, lastSolid > 0 else { return nil }
    let value = String(characters[..<lastSolid])
    // "STL/2026/114"; "og/2026" is none.
    if letters > 0, letters < characters.count, characters[letters] == "/",
      value.count(where: { $0 == "/" }) < 2
    {
      return nil
    }
    if let date = DanishDate.only(value), date.year != nil { return nil }
    return value
  }

  static func traits(of number: String) -> [LetterTrait] {
    let digits = number.count(where: \.isNumber)
    let hasLetters = number.contains(where: \.isLetter)
    let plain = number.allSatisfy(\.isNumber)
    if plain {
      return digits >= 9
        ? [.longPlain] : digits == 8 ? [.phoneShape] : [digits <= 4 ? .shortNumber : .plainNumber]
    }
    let parts = number.split(whereSeparator: { " -–/".contains($0) })
    if parts.count == 2, let first = Int(parts[0]), (1980...2100).contains(first), let second = Int(parts[1]),
      !hasLetters
    {
      return (1980...2100).contains(second) && second > first
        || second < 100 && number.count <= 7 && second == (first + 1) % 100
        ? [.yearSpan] : [number.contains("/") ? .slashNumber : .yearDashNumber]
    }
    if hasLetters { return [.lettersNumber] }
    if number.contains("/") { return [.slashNumber] }
    return [.codeNumber]
  }
}
