/// Mail addresses in running text, with the disguises that web copies use undone.
enum MailAddresses {
  struct Found {
    var address: String
    /// In characters of the text.
    var range: Range<Int>
  }

  static func all(in text: String) -> [Found] { all(in: Array(text)) }

  /// Whether a text is one mail address and no more.
  static func isAddress(_ text: String) -> Bool {
    let found = all(in: text)
    return found.count == 1 && found[0].range == 0..<text.count && found[0].address.count == text.count
      && text.filter { $0 == "@" }.count == 1
  }

  /// Addresses in lower case, in order. "(at)", "[at]", "[snabel-a]", "(snabela)" and " snabel-a " count as "@".
  static func all(in text: [Character]) -> [Found] {
    var found: [Found] = []
    var index = 0
    while index < text.count {
      guard let at = atSign(text, index) else {
        index += 1
        continue
      }
      var start = index
      while start > 0, text[start - 1] == " ", at.isDisguised { start -= 1 }
      let localEnd = start
      while start > 0, isLocal(text[start - 1]) { start -= 1 }
      while start < localEnd, text[start] == "." || text[start] == "-" { start += 1 }
      var end = at.end
      while end < text.count, text[end] == " ", at.isDisguised { end += 1 }
      let domainStart = end
      while end < text.count, isDomain(text[end]) { end += 1 }
      while end > domainStart, text[end - 1] == "." || text[end - 1] == "-" { end -= 1 }
      let domain = String(text[domainStart..<end]).lowercased()
      if start < localEnd, domain.split(separator: ".").count >= 2 {
        found.append(
          Found(address: String(text[start..<localEnd]).lowercased() + "@" + domain, range: start..<end))
        index = end
      } else {
        index = at.end
      }
    }
    return found
  }

  private static func isLocal(_ character: Character) -> Bool {
    character.isLetter || character.isNumber || "._-+'&%".contains(character)
  }

  private static func isDomain(_ character: Character) -> Bool {
    character.isLetter || character.isNumber || character == "." || character == "-"
  }

  private static let disguises: [[Character]] = [
    "(at)", "[at]", "{at}", "(snabel-a)", "[snabel-a]", "(snabela)", "[snabela]", "(a)", "<at>", " snabel-a ",
  ].map(Array.init)

  private static func atSign(_ text: [Character], _ index: Int) -> (end: Int, isDisguised: Bool)? {
    let first = text[index]
    if first == "@" || first == "＠" { return (index + 1, false) }
    guard "([{< ".contains(first) else { return nil }
    for disguise in disguises where index + disguise.count <= text.count {
      if zip(text[index...], disguise).allSatisfy({ $0.lowercased() == $1.lowercased() }) {
        return (index + disguise.count, true)
      }
    }
    return nil
  }
}
