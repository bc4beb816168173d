extension LetterText {
  /// Joins wrapped lines and cuts running text into sentences.
  mutating func makeSentences() {
    let wrapped = isWrapped
    var text = ""
    var first = 0
    func flush(_ sentences: inout [LetterSentence]) {
      for piece in Self.split(text) { sentences.append(LetterSentence(piece, line: first)) }
      text = ""
    }
    var found: [LetterSentence] = []
    for (index, line) in lines.enumerated() {
      if text.isEmpty {
        text = line.text
        first = index
        continue
      }
      let previous = lines[index - 1]
      if Self.continues(previous, line, wrapped: wrapped) {
        let joined = text.last == "-" && line.text.first?.isLowercase == true
        let keepsHyphen = ["og ", "eller "].contains { line.text.hasPrefix($0) }
        if joined, !keepsHyphen, text.dropLast().last?.isLetter == true {
          text.removeLast()
          text += line.text
        } else {
          text += " " + line.text
        }
      } else {
        flush(&found)
        text = line.text
        first = index
      }
    }
    flush(&found)
    sentences = found
  }

  /// Whether the file breaks its lines by hand, as text and pages do.
  private var isWrapped: Bool {
    guard let longest = lines.map(\.text.count).max(), longest < 130 else { return false }
    var breaks = 0
    for index in lines.indices.dropLast()
    where lines[index].text.count > 50 && lines[index].text.last?.isLetter == true
      && lines[index + 1].text.first?.isLowercase == true
    {
      breaks += 1
    }
    return breaks >= 2
  }

  private static func continues(_ previous: Line, _ line: Line, wrapped: Bool) -> Bool {
    guard !previous.isHeading, !line.isHeading, let last = previous.text.last, let first = line.text.first
    else { return false }
    if previous.isFurniture != line.isFurniture || previous.mail != line.mail { return false }
    if previous.cell != line.cell { return false }
    // A text that the file keeps in paragraphs is broken only inside them.
    let lower = previous.text.lowercased()
    for ending in [" den", " d.", " kl.", " og", " nr.", " til", " senest", " på"]
    where lower.hasSuffix(ending) {
      return true
    }
    if lower.count > 20, DanishDate.weekdays.contains(where: { lower.hasSuffix($0) }) { return true }
    if ".:;!?".contains(last) {
      // A day at the end of its line: "fredag den 6." / "marts 2026".
      return DanishDate.months.contains { line.text.lowercased().hasPrefix($0) }
    }
    if line.text.contains("@"), line.text.split(separator: " ").count == 1 { return previous.text.count > 40 }
    if first.isLowercase { return previous.text.count > 24 }
    if first.isNumber, previous.text.count > 50, last.isLetter || last == ",",
      previous.paragraph == line.paragraph
    {
      return true
    }
    return wrapped && previous.text.count >= 60 && LetterLabel(startOf: line.text) == nil
  }

  private static let abbreviations: Set<String> = [
    "nr", "kl", "j.nr", "jnr", "pr", "att", "d", "ca", "tlf", "m.v", "mv", "bl.a", "hr", "fr", "dok",
    "sagsnr", "stk", "ref", "jf", "m.fl", "cc", "c.c", "dvs", "evt", "incl", "inkl", "f.eks", "vedr", "alm",
    "man", "tirs", "ons", "tors", "fre", "j", "sags", "journalnr", "mrk", "ref.-nr", "doknr", "str", "saml",
    "no", "e.g", "i.e", "mr", "ms", "dr", "a.m", "p.m", "saksnr", "ang", "th", "tv", "dir", "tel", "sags.nr",
  ]

  /// Cuts running text after a full stop that ends a sentence: one before a capital, not one of an abbreviation.
  static func split(_ text: String) -> [String] {
    let characters = Array(text)
    var pieces: [String] = []
    var start = 0
    var index = 0
    while index < characters.count {
      defer { index += 1 }
      guard ".!?".contains(characters[index]), index + 1 < characters.count, characters[index + 1] == " "
      else {
        continue
      }
      var next = index + 1
      while next < characters.count, characters[next].isWhitespace || "»\"”(–-•".contains(characters[next]) {
        next += 1
      }
      guard next < characters.count, characters[next].isUppercase else { continue }
      var wordStart = index
      while wordStart > start, !characters[wordStart - 1].isWhitespace, characters[wordStart - 1] != "(" {
        wordStart -= 1
      }
      let word = String(characters[wordStart..<index]).lowercased()
      if characters[index] == ".",
        abbreviations.contains(word) || word.count == 1 && word.first?.isLetter == true
      {
        continue
      }
      pieces.append(String(characters[start...index]))
      start = index + 2
    }
    if start < characters.count { pieces.append(String(characters[start...])) }
    return pieces
  }
}
