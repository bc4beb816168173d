/// The sentences ("pkt.") of a provision's text, as ranges of its bytes without the spaces between them.
///
/// A full stop ends a sentence where a capital letter follows and no abbreviation of law language stands before
/// it; "m.v.", "m.m.", "pct." and their like may end one. A colon ends one where a list follows it.
func lawSentences(_ text: [UInt8], holdsList: Bool) -> [Range<Int>] {
  var result: [Range<Int>] = []
  var start = 0
  var index = 0
  while index < text.count {
    let byte = text[index]
    guard byte == Byte.dot || byte == UInt8(ascii: "?") || (byte == UInt8(ascii: ":") && holdsList) else {
      index += 1
      continue
    }
    var end = index + 1
    while end < text.count, text[end] == Byte.parenthesis || text.has("«", at: end) || text.has("”", at: end)
    {
      end += text[end] == Byte.parenthesis ? 1 : text[end] == 0xC2 ? 2 : 3
    }
    guard end < text.count else { break }
    if text[end] == Byte.space, endsSentence(text, from: start, at: index, next: end + 1) {
      result.append(start..<end)
      start = end + 1
      index = start
    } else {
      index += 1
    }
  }
  if start < text.count { result.append(start..<text.count) }
  return result
}

private let abbreviations: Set<String> = [
  "nr", "stk", "jf", "jfr", "pkt", "kr", "pct", "kap", "art", "bl", "dvs", "evt", "eks", "ff", "mio", "mia",
  "ca",
  "inkl", "ekskl", "mv", "mm", "vedr", "cit", "afd", "hhv", "etc", "osv", "tlf", "pr", "st", "sml", "litra",
  "tsk",
  "kl", "max", "incl", "excl", "ang", "fx", "lbk", "afs", "litr", "kgl", "lign", "pga", "maks", "min", "ex",
  "mfl", "red", "sek",
]
private let closingAbbreviations: Set<String> = [
  "art", "mv", "mm", "pkt", "pct", "kr", "stk", "lign", "mio", "mia",
]

private func endsSentence(_ text: [UInt8], from start: Int, at index: Int, next: Int) -> Bool {
  guard next < text.count else { return false }
  let isCapital =
    Byte.isUpper(text[next]) || (text[next] == 0xC3 && next + 1 < text.count && text[next + 1] < 0xA0)
  let isOpening = text.has("»", at: next) || text.has("§", at: next) || text[next] == UInt8(ascii: "(")
  guard isCapital || isOpening || Byte.isDigit(text[next]) else { return false }
  guard text[index] == Byte.dot else { return isCapital }
  var wordStart = index
  while wordStart > start, isWordByte(text, wordStart - 1) { wordStart -= 1 }
  let word = Array(text[wordStart..<index]).lowercased().string
  let isNumber = !word.isEmpty && word.utf8.allSatisfy(Byte.isDigit)
  if word.utf8.count == 1, !isNumber {
    // "m.v. Der", "m.m. En"
    let pair = wordStart >= 2 && text[wordStart - 1] == Byte.dot && text[wordStart - 2] == UInt8(ascii: "m")
    // "jf. § 172 a. Bidraget"
    // "TV 2/DANMARK A/S. Forpligtelsen"
    if wordStart >= 1, text[wordStart - 1] == UInt8(ascii: "/") { return isCapital }
    let isSuffix = wordStart >= 2 && text[wordStart - 1] == Byte.space && Byte.isDigit(text[wordStart - 2])
    return isCapital && (pair && (word == "v" || word == "m") || isSuffix)
  }
  if abbreviations.contains(word) { return isCapital && closingAbbreviations.contains(word) }
  if isNumber { return isCapital }
  return true
}

/// Whether the byte belongs to a word: an ASCII letter or digit, or a letter of two bytes (æ, ø, å, é …).
func isWordByte(_ text: [UInt8], _ index: Int) -> Bool {
  let byte = text[index]
  if Byte.isLower(byte) || Byte.isUpper(byte) || Byte.isDigit(byte) || byte == 0xC3 { return true }
  return byte >= 0x80 && byte < 0xC0 && index > 0 && text[index - 1] == 0xC3
}
