/// What the words around a place in a letter say, as signs.
extension LetterText {
  private static let fillers: Set<String> = [
    "den", "d", "er", "på", "til", "kl", "klokken", "the", "on", "at", "dagen", "dato", "mandag", "tirsdag",
    "onsdag",
    "torsdag", "fredag", "lørdag", "søndag", "monday", "tuesday", "wednesday", "thursday", "friday",
    "saturday", "sunday", "om", "mail",
    "adressen", "e-mail", "til:", "nr", "styrelsens", "ministeriets", "vores", "s", "nu", "bare", "blot",
    "us", "postkassen",
  ]

  /// Signs of the words next to, before and after a span of words in a sentence.
  ///
  /// - Parameters:
  ///   - start: where the span's own stretch begins: after the span before it.
  ///   - end: where the next span begins.
  func wordSigns(_ sentence: LetterSentence, _ span: Range<Int>, from start: Int, to end: Int) -> [LetterSign]
  {
    var signs: [LetterSign] = []
    func add(_ sign: LetterSign) { if !signs.contains(sign) { signs.append(sign) } }
    var nearest = span.lowerBound - 1
    while nearest >= max(start, 0),
      Self.fillers.contains(sentence.words[nearest])
        || sentence.words[nearest].allSatisfy(\.isNumber) && nearest > start
    { nearest -= 1 }
    // A stretch that is only "og den" goes on from the one before it.
    let stretch = span.lowerBound - start <= 2 ? 0 : start
    for found in sentence.cues {
      if found.words.contains(nearest) || found.words.upperBound - 1 == span.lowerBound - 1 {
        add(.cue(found.cue, .next))
      }
      if found.words.lowerBound >= stretch, found.words.upperBound <= span.lowerBound {
        add(.cue(found.cue, .before))
      }
      if found.words.lowerBound >= span.upperBound, found.words.lowerBound < min(end, span.upperBound + 14) {
        add(.cue(found.cue, .after))
      }
    }
    return signs
  }

  /// Signs of what stands above and beside a line.
  func placeSigns(_ line: Int) -> [LetterSign] {
    var signs: [LetterSign] = []
    func add(_ sign: LetterSign) { if !signs.contains(sign) { signs.append(sign) } }
    if let above = headingAbove(line) {
      for sentence in sentences where sentence.line == above {
        for found in sentence.cues { add(.cue(found.cue, .above)) }
      }
    }
    let isAlone = sentences.contains { $0.line == line && $0.words.count <= 9 }
    if isAlone {
      for other in besides(line) {
        for sentence in sentences where sentence.line == other {
          for found in sentence.cues.prefix(8) { add(.cue(found.cue, .beside)) }
        }
      }
    }
    let here = lines[line]
    if here.isHeading { add(.trait(.heading)) }
    if here.isBold { add(.trait(.bold)) }
    if here.isFurniture { add(.trait(.furniture)) }
    if here.cell != nil { add(.trait(.ownCell)) }
    if line < bodyStart { add(.trait(.beforeBody)) }
    if let signatureStart, line >= signatureStart, !here.isFurniture { add(.trait(.afterClosing)) }
    if menu.contains(line) || asideStart.map({ line >= $0 }) ?? false { add(.trait(.navigation)) }
    if line < 6 { add(.trait(.firstLines)) }
    if line >= lines.count - 5 { add(.trait(.lastLines)) }
    if mails.count > 1 {
      if !isSameSender(here.mail, lead) {
        add(.trait(.otherVoice))
      } else if here.mail > lead {
        add(.trait(.earlierMail))
      }
    }
    return signs
  }

  /// The short line that heads the paragraph of `line`.
  private func headingAbove(_ line: Int) -> Int? {
    for index in stride(from: line - 1, through: max(0, line - 4), by: -1) {
      let above = lines[index]
      if above.isHeading { return index }
      if above.cell == nil, above.text.count < 46, !above.text.hasSuffix("."), !above.text.hasSuffix(","),
        !above.text.contains("@"), above.mail == lines[line].mail, above.text.contains(where: \.isLetter)
      {
        return index
      }
    }
    return nil
  }

  /// The other cells of a row, else the lines before and after.
  private func besides(_ line: Int) -> [Int] {
    if let cell = lines[line].cell {
      return lines.indices.filter {
        guard let other = lines[$0].cell else { return false }
        return other.table == cell.table && other.row == cell.row && other.column != cell.column
      }
    }
    return [line + 1].filter { lines.indices.contains($0) && lines[$0].text.count < 60 }
  }

  /// The line, from `first` on, that holds `text`.
  func line(holding text: String, from first: Int) -> Int {
    for index in first..<min(first + 8, lines.count) where lines[index].text.contains(text) { return index }
    return first
  }

  /// Signs of the labels over what stands at `text` in a line.
  func labelSigns(of text: String, in line: Int) -> [LetterSign] {
    var signs: [LetterSign] = []
    for found in labelled where found.line == line && found.value.contains(text) {
      let sign = LetterSign.label(found.label)
      if !signs.contains(sign) { signs.append(sign) }
    }
    return signs
  }
}
