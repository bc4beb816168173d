/// Puts back the section sign that recognition takes for a dollar sign, an 8, an ampersand or an S: "8 11 b, stk. 2" is
/// "§ 11 b, stk. 2".
///
/// A dollar sign before a number is never money in a Danish letter. The other signs need more: two numbers stand beside
/// each other in no sentence, unless the first is a thousand, a clock or a telephone's; and what follows the second, or
/// leads to the first, must speak of law.
enum SectionSigns {
  /// The words of one line, with the sign put back.
  static func restored(in words: [String]) -> [String] {
    words.indices.map { index in
      var mark = Substring(words[index])
      let opening = mark.prefix { "([".contains($0) }
      mark = mark.dropFirst(opening.count)
      if mark.first == "$" {
        let rest = mark.drop { $0 == "$" }
        let signs = String(repeating: "§", count: mark.count - rest.count)
        if rest.first?.isNumber == true { return opening + signs + rest }
        return rest.isEmpty && isNumber(words, index + 1) ? opening + signs : words[index]
      }
      guard let sign = signs[String(mark)], isSection(words, index, opensBracket: !opening.isEmpty) else {
        return words[index]
      }
      return opening + sign
    }
  }

  private static let signs = ["8": "§", "&": "§", "S": "§", "88": "§§", "SS": "§§", "8S": "§§"]
  private static let levels = ["stk", "nr", "litra", "pkt", "punkt", "jf"]
  private static let leads: Set<String> = [
    "til", "ad", "vedr", "vedrørende", "efter", "jf", "jfr", "lovens", "lovforslagets", "udkastets",
    "forslagets",
    "bekendtgørelsens", "ifølge", "angående", "foreslåede",
  ]

  private static func isSection(_ words: [String], _ index: Int, opensBracket: Bool) -> Bool {
    guard isNumber(words, index + 1), index == 0 || !isNumber(words, index - 1) else { return false }
    let number = words[index + 1]
    let after = words.indices.contains(index + 2) ? words[index + 2] : ""
    let bare = after.filter(\.isLetter).lowercased()
    if let first = number.last, first == "," || first == "." || first.isNumber {
      // "8 11 b", "8 3, stk. 2"
      if number.last?.isNumber == true, after.first?.isLetter == true, bare.count == 1, bare != "i" {
        return true
      }
      if levels.contains(bare) { return true }
    }
    // "Til 8 3", "(8 7)": a number of three figures may be a thousand's.
    guard number.filter(\.isNumber).count <= 2, !isNumber(words, index + 2) else { return false }
    guard index > 0 else { return opensBracket || after.isEmpty || ".:".contains(number.last ?? " ") }
    return opensBracket || leads.contains(words[index - 1].filter(\.isLetter).lowercased())
  }

  /// One to three figures, perhaps with a mark behind them.
  private static func isNumber(_ words: [String], _ index: Int) -> Bool {
    guard words.indices.contains(index) else { return false }
    let digits = words[index].prefix { $0.isASCII && $0.isNumber }
    return (1...3).contains(digits.count)
      && words[index].dropFirst(digits.count).allSatisfy { ",.:;)".contains($0) }
  }
}
