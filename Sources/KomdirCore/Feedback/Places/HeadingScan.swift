/// A text of feedback as it is scanned for numbers and words.
struct HeadingScan {
  let scalars: [Unicode.Scalar]

  init(_ text: String) { scalars = Array(text.unicodeScalars) }

  func text(_ range: Range<Int>) -> String { String(scalars: scalars[range]).trimmed }

  private func isDigit(_ index: Int) -> Bool {
    scalars.indices.contains(index) && "0"..."9" ~= scalars[index]
  }

  private func isLetter(_ index: Int) -> Bool {
    scalars.indices.contains(index) && scalars[index].properties.isAlphabetic
  }

  /// Whether the whole text is numbers: "4.1", "2 og 4", as a cell for places has them.
  var isNumbersAlone: Bool {
    scalars.count <= 24
      && folded(text(0..<scalars.count)).split { !($0.isLetter || $0.isNumber) }.allSatisfy {
        $0.allSatisfy(\.isNumber) || $0 == "og" || $0 == "samt" || $0 == "eller"
      }
  }

  /// `n { "." n }` of two digits at most, no part of a longer number, word, date or amount; and its end.
  func number(at index: Int) -> (String, Int)? {
    guard isDigit(index), !isDigit(index - 1), !isLetter(index - 1) else { return nil }
    if index > 1, scalars[index - 1] == "." || scalars[index - 1] == ",", isDigit(index - 2) { return nil }
    if index > 0, "§/".unicodeScalars.contains(scalars[index - 1]) { return nil }
    var parts: [String] = []
    var at = index
    while true {
      var digits = ""
      while isDigit(at), digits.count < 3 {
        digits.unicodeScalars.append(scalars[at])
        at += 1
      }
      guard (1...2).contains(digits.count), !isDigit(at), digits.count == 1 || !digits.hasPrefix("0") else {
        return nil
      }
      parts.append(digits)
      guard at < scalars.count, scalars[at] == ".", isDigit(at + 1) else { break }
      at += 1
    }
    guard parts.count <= 6, !isLetter(at) else { return nil }
    if at < scalars.count, "%/".unicodeScalars.contains(scalars[at]) { return nil }
    if at < scalars.count, scalars[at] == ",", isDigit(at + 1) { return nil }
    return (parts.joined(separator: "."), at)
  }

  /// The word before a number, folded, "pkt" of "pkt. 3" too; nil where none touches it.
  func word(before index: Int) -> (text: String, start: Int)? {
    var end = index
    while end > 0, scalars[end - 1].properties.isWhitespace || scalars[end - 1] == ".", index - end < 3 {
      end -= 1
    }
    var start = end
    while start > 0, isLetter(start - 1), end - start < 24 { start -= 1 }
    guard start < end else { return nil }
    return (folded(text(start..<end)), start)
  }

  func word(startingAt index: Int) -> (text: String, end: Int)? {
    guard isLetter(index), !isLetter(index - 1) else { return nil }
    var end = index
    while isLetter(end), end - index < 40 { end += 1 }
    return (folded(text(index..<end)), end)
  }

  func isQuote(_ index: Int) -> Bool {
    scalars.indices.contains(index) && "»«\"“”„".unicodeScalars.contains(scalars[index])
  }

  /// Whether what stands at `index` opens the text, a line, a sentence or a bracket, or follows a word that leads to
  /// places.
  func opens(at index: Int) -> Bool {
    var before = index
    while before > 0, scalars[before - 1] == " " { before -= 1 }
    guard before > 0 else { return true }
    if "\n.(:;–-?!".unicodeScalars.contains(scalars[before - 1]) { return true }
    guard let word = word(before: index)?.text else { return false }
    return ["ad", "til", "vedr", "om", "under", "i", "re", "regarding", "on", "angaaende"].contains(
      word)
  }

  /// Where a phrase ends: at a mark, or after eight words.
  func endOfPhrase(from index: Int) -> Int {
    var words = 0
    var at = index
    while at < scalars.count, words < 9 {
      if ",.:;()»«\"“”–\n".unicodeScalars.contains(scalars[at]) { break }
      if scalars[at].properties.isWhitespace { words += 1 }
      at += 1
    }
    return at
  }

  /// Whether what stands between two numbers only joins them: ", ", " og ", "–".
  func isListing(from start: Int, to end: Int) -> Bool {
    guard start < end, end - start <= 8 else { return false }
    let between = folded(text(start..<end))
    return [",", "og", "eller", "samt", "-", "og afsnit", "og pkt.", "/", "+", "&", ", og"].contains(between)
  }

  /// Whether a bare dotted number is a place and no amount: it opens the text or follows a word that leads to places,
  /// and a mark or the end follows it.
  func standsAsPlace(_ start: Int, _ end: Int) -> Bool {
    var after = end
    while after < scalars.count, scalars[after] == " " { after += 1 }
    let next = after < scalars.count ? scalars[after] : nil
    if let unit = word(startingAt: after)?.text, Self.units.contains(unit) { return false }
    if start == 0 || scalars[start - 1] == "\n" || scalars[start - 1] == "(" { return true }
    guard let lead = word(before: start) else {
      return next.map { ")]:".unicodeScalars.contains($0) } ?? false
    }
    if Self.amounts.contains(lead.text) { return false }
    if lead.start == 0, ["ad", "til", "vedr", "om", "re", "under", "se"].contains(lead.text) { return true }
    if ["jf", "jvf", "ad", "se", "under", "vedr"].contains(lead.text) { return true }
    guard Self.leads.contains(lead.text) else { return false }
    guard let next else { return true }
    return !next.properties.isNumericType || next == "." || next == ","
  }

  /// Whether the words beside a number speak of the explanatory notes: "de almindelige bemærkninger, pkt. 6", "alm. bem.
  /// 3.2", "punkt 6 i de almindelige bemærkninger".
  func speaksOfNotes(around index: Int) -> Bool {
    let before = folded(text(max(0, index - 60)..<index))
    if before.contains("bemaerkninger") { return true }
    let last = before.split { !($0.isLetter || $0.isNumber) }.suffix(2)
    if last.contains(where: { $0 == "bem" || $0 == "bemaerkn" }) { return true }
    let after = folded(text(index..<min(index + 48, scalars.count)))
    return after.contains(" i de almindelige bemaerkninger") || after.contains(" i bemaerkningerne")
  }

  private static let leads: Set<String> = [
    "i", "til", "om", "af", "og", "fra", "efter", "samt", "paa", "in", "for",
  ]
  private static let amounts: Set<String> = ["kl", "kr", "ca", "version", "den", "dkk", "v", "nr", "stk"]
  private static let units: Set<String> = [
    "mio", "mia", "pct", "procent", "kr", "kroner", "km", "meter", "timer", "aar", "millioner", "milliarder",
    "aarsvaerk", "gange", "point", "grader", "ha", "kvm", "tons",
  ]
}

extension Unicode.Scalar.Properties {
  fileprivate var isNumericType: Bool { numericType != nil }
}
