import DanishText

/// Puts no-break spaces where a line must not end: inside "§ 14 c", "nr. 5", "stk. 2", "kl. 12.00", "12 uger" stays
/// as it is, "5 pct.", "1. marts" and "8,4 mio. kr." are kept together.
func withBoundWords(_ text: String) -> String {
  guard text.contains(" ") else { return text }
  var words = text.split(separator: " ", omittingEmptySubsequences: false).map(String.init)
  guard words.count > 1 else { return text }
  var bound = words.removeFirst()
  var before = bound
  var beforeThat = ""
  for word in words {
    bound += BoundWords.belongTogether(before, word, after: beforeThat) ? "\u{A0}" : " "
    bound += word
    beforeThat = before
    before = word
  }
  return bound
}

private enum BoundWords {
  /// What names a place or a time by the number behind it.
  static let openers: Set<String> = [
    "§", "§§", "nr.", "stk.", "litra", "pkt.", "kl.", "kap.", "kapitel", "afsnit", "bilag", "side", "s.",
    "artikel",
    "art.", "no.", "para", "section", "punkt", "boks",
  ]
  /// What a number is of.
  static let units: Set<String> = ["pct", "%", "mio", "mia", "kr", "kr.", "stk", "pkt", "punktum"]
  static let months = Months.danishWords

  static func belongTogether(_ first: String, _ second: String, after before: String) -> Bool {
    let opener = first.drop { "(»\"“[".contains($0) }.lowercased()
    let number = second.drop { "(»\"“[".contains($0) }
    if openers.contains(opener), let next = number.first {
      if next.isNumber || next == "§" { return true }
      if opener == "litra", number.prefix(while: \.isLetter).count == 1 { return true }
    }
    // "14 c": the letter of a section, where the number stands behind a §.
    if let last = first.last, last.isNumber, number.prefix(while: \.isLetter).count == 1,
      ["§", "§§"].contains(before.drop { "(»\"“[".contains($0) }.lowercased()),
      number.dropFirst().allSatisfy({ !$0.isLetter && !$0.isNumber })
    {
      return true
    }
    let unit = second.lowercased().trimmingSuffix(",").trimmingSuffix(".")
    if let last = first.last, last.isNumber, units.contains(unit) { return true }
    if ["mio.", "mia."].contains(first.lowercased()), unit == "kr" { return true }
    // "1. marts", "1. pkt."
    let isOrdinal = first.hasSuffix(".") && first.dropLast().allSatisfy(\.isNumber) && first.count > 1
    return isOrdinal && (months.contains(unit) || units.contains(unit))
  }
}
