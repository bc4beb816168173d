/// Cuts a paragraph into sentences at ". ", "? " and "! " before a capital, a § or a quotation mark.
///
/// Abbreviations of law text ("stk.", "nr.", "jf.", "kr.") and numbers ("den 1. januar") end no sentence.
func sentences(in text: String) -> [String] {
  sentenceRanges(in: text).map { text.scalars(in: $0).trimmed }
}

/// The sentences' ranges in Unicode scalars; together they cover the text.
func sentenceRanges(in text: String) -> [Range<Int>] {
  let scalars = Array(text.unicodeScalars)
  var ranges: [Range<Int>] = []
  var start = 0
  var index = 0
  var isQuoted = false
  // Who begins in small letters goes on so: notes from a telephone, chats.
  let isInformal = scalars.first?.properties.isLowercase ?? false
  while index < scalars.count {
    let scalar = scalars[index]
    switch scalar {
    case "»", "\u{201C}": isQuoted = true
    case "«", "\u{201D}": isQuoted = false
    case "\"": isQuoted.toggle()
    default: break
    }
    guard !isQuoted, scalar == "." || scalar == "?" || scalar == "!" else {
      index += 1
      continue
    }
    var next = index + 1
    while next < scalars.count, closesSentence(scalars[next]) { next += 1 }
    var first = next
    while first < scalars.count, scalars[first].properties.isWhitespace { first += 1 }
    if first < scalars.count, first > next,
      opensSentence(scalars, at: first) || isInformal && scalars[first].properties.isAlphabetic,
      scalar != "." || !isAbbreviation(scalars, dot: index, next: first)
    {
      ranges.append(start..<first)
      start = first
    }
    index = max(next, index + 1)
  }
  if start < scalars.count { ranges.append(start..<scalars.count) }
  return ranges
}

private func closesSentence(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar {
  case ".", "?", "!", ")", "]", "\"", "«", "\u{201D}", "\u{2019}": true
  default: false
  }
}

private func opensSentence(_ scalars: [Unicode.Scalar], at index: Int) -> Bool {
  let scalar = scalars[index]
  if scalar.properties.isUppercase || scalar == "§" { return true }
  if "0"..."9" ~= scalar { return true }
  switch scalar {
  case "\"", "»", "\u{201C}", "\u{201D}", "(", "[": break
  default: return false
  }
  return index + 1 < scalars.count && scalars[index + 1].properties.isUppercase
}

private let abbreviations: Set<String> = [
  "stk", "nr", "pkt", "jf", "jfr", "kap", "art", "kr", "mio", "mia", "pct", "ca", "bl", "fx", "dvs", "m",
  "mv",
  "ad", "vedr", "inkl", "ekskl", "evt", "hhv", "s", "sml", "afs", "bek", "lbk", "etc", "osv", "o", "a", "d",
  "v",
  "pr", "sec", "para", "no", "subs", "cf", "eks", "lign", "mht", "ift", "pga", "tlf", "att", "dr", "hr", "fr",
  "st", "cirk", "litra", "punkt",
]

/// Whether the full stop belongs to an abbreviation or a number, so that the text goes on.
private func isAbbreviation(_ scalars: [Unicode.Scalar], dot: Int, next: Int) -> Bool {
  var start = dot
  while start > 0, scalars[start - 1].properties.isAlphabetic || "0"..."9" ~= scalars[start - 1] {
    start -= 1
  }
  guard start < dot else { return false }
  var word = String.UnicodeScalarView()
  word.append(contentsOf: scalars[start..<dot])
  let text = String(word).lowercased()
  let nextIsDigit = "0"..."9" ~= scalars[next]
  if text.allSatisfy(\.isNumber) {
    // "1. januar" has a small letter after it and never comes here; "2. pkt" neither; "nr. 5. Vi" ends.
    return nextIsDigit || (start == 0 || isListNumber(scalars, start))
  }
  guard abbreviations.contains(text) else { return false }
  // "… 14 mio. kr. Det" ends a sentence: an amount's unit before a capital.
  if ["kr", "pct", "pkt", "osv", "mv", "m", "v", "etc", "lign", "a", "d"].contains(text) {
    return nextIsDigit
  }
  return true
}

/// Whether the number stands first on its line, as an item's number does.
private func isListNumber(_ scalars: [Unicode.Scalar], _ start: Int) -> Bool {
  scalars[start - 1] == "\n"
}
