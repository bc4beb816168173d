/// References as English texts write them: "section 2 (2)", "section 2, subsection 3", "Article 4(1)(b)", "Part 3",
/// "Schedule 1", "Annex II", "clause 7". They name the same levels as Danish ones.
extension ReferenceParser {
  /// `name [ "." ] ( num | "(" num ")" ) { sep … }`
  func englishLevel(at index: Int) -> Found? {
    guard let names = Self.englishNames[text[index]], text[index - 1] != 0x2D else { return nil }
    for name in names where text.has(name.word, at: index) {
      var at = index + name.word.utf8Count
      let isPlural =
        text[at] == 0x73 && name.level != .annex || name.word.utf8Count > 5 && text.has("es", at: at)
      if isPlural { at += text[at] == 0x65 ? 2 : 1 }
      guard !ReferenceText.isLetter(text[at]) else { continue }
      if text[at] == 0x2E { at += 1 }
      if text[at] == 0x20 { at += 1 }
      return named(
        name.level, at: at, isPlural: isPlural, isCapital: text.cased(index) != text[index],
        isChapter: text[index] == 0x63)
    }
    return nil
  }

  /// `short [ "." ] ( num | "(" num ")" )`: "s. 12", "ss 3 and 4", "s.5(3)", "Sch. 1", "cl 9(2)", "reg. 4", "Pt 2".
  func englishShortLevel(at index: Int) -> Found? {
    guard let names = Self.shortNames[text[index]], ![0x2D, 0x27, 0x2019].contains(text[index - 1]) else {
      return nil
    }
    for name in names where text.has(name.word, at: index) {
      var at = index + name.word.utf8Count
      let isPlural = text[at] == 0x73
      if isPlural { at += 1 }
      guard !ReferenceText.isLetter(text[at]) else { continue }
      if text[at] == 0x2E { at += 1 }
      if text[at] == 0x20 { at += 1 }
      guard text.isDigit(at) || text[at] == 0x28 else { continue }
      return named(name.level, at: at, isPlural: isPlural, isCapital: true, isChapter: false)
    }
    return nil
  }

  /// What follows a level's name.
  private func named(_ level: Level, at index: Int, isPlural: Bool, isCapital: Bool, isChapter: Bool)
    -> Found?
  {
    switch level {
    case .kapitel, .annex:
      // "in part 3 of the building": only a Part is one of the act's.
      guard level == .annex || isCapital || isChapter && text.isDigit(index) else { return nil }
      guard let (value, end) = numberOrLetter(at: index, takesLetter: level == .annex && isCapital) else {
        return nil
      }
      return Found(level: level, values: [Value(first: value)], end: end)
    case .litra:
      if let found = inBrackets(at: index), !found.isNumber { return listed(.litra, from: index) }
      guard ReferenceText.isLetter(text[index]), !ReferenceText.isWord(text[index + 1]) else { return nil }
      return Found(level: .litra, values: [Value(first: text.lower(index, index + 1))], end: index + 1)
    case .stk, .nr:
      if let found = inBrackets(at: index) { return listed(found.isNumber ? level : .litra, from: index) }
      return listed(level, from: index, isPlural: true)
    default:
      // "section 2.3" is one of notes or guidance.
      if level == .par, let (number, end) = dottedNumber(at: index) {
        return Found(level: .section, values: [Value(first: number)], end: end)
      }
      return listed(level, from: index, isPlural: isPlural)
    }
  }

  /// `item { sep item }`, where an item is a number, in brackets or not.
  private func listed(_ level: Level, from index: Int, isPlural: Bool = true) -> Found? {
    guard let (first, firstEnd) = englishItem(at: index, level) else { return nil }
    var found = Found(level: level, values: [first], end: firstEnd)
    while found.values.count < 50, let (at, isConjunction) = separator(at: found.end), at > found.end,
      isConjunction || isPlural, let (value, end) = englishItem(at: at, level), !isUnit(at: end),
      !isFollowedByWord(end, isConjunction: isConjunction, isPlural: isPlural)
    {
      found.values.append(value)
      found.end = end
    }
    return found
  }

  /// "section 2 and 3 other rules": what was counted is no section.
  private func isFollowedByWord(_ end: Int, isConjunction: Bool, isPlural: Bool) -> Bool {
    !isPlural && text[end] == 0x20 && ReferenceText.isLetter(text[end + 1])
      && !["of", "in", "and", "or", "should", "is", "are"].contains(
        text.lower(end + 1, text.endOfWord(end + 1)))
  }

  private func englishItem(at index: Int, _ level: Level) -> (value: Value, end: Int)? {
    if let found = inBrackets(at: index) {
      guard found.isNumber != (level == .litra) else { return nil }
      if let last = rangeEnd(at: found.end), let to = inBrackets(at: last), to.isNumber == found.isNumber {
        return (Value(first: found.value, last: to.value), to.end)
      }
      return (Value(first: found.value), found.end)
    }
    guard let (number, end) = plainNumber(at: index) else { return nil }
    if let at = rangeEnd(at: end), let (last, after) = plainNumber(at: at), last != number, !isUnit(at: after)
    {
      return (Value(first: number, last: last), after)
    }
    return (Value(first: number), end)
  }

  private func rangeEnd(at index: Int) -> Int? {
    if text[index] == 0x2D { return index + 1 }
    if text.has(" to ", at: index) { return index + 4 }
    return text.has(" - ", at: index) ? index + 3 : nil
  }

  /// Digits and a letter glued to them: in English "a" after a blank is an article.
  private func plainNumber(at index: Int) -> (value: String, end: Int)? {
    guard text.isDigit(index), let (digits, end) = digits(at: index) else { return nil }
    if text[end] == 0x2F || text[end] == 0x2E && text.isDigit(end + 1) { return nil }
    guard ReferenceText.isLetter(text[end]) else { return (digits, end) }
    guard !ReferenceText.isWord(text[end + 1]) else { return nil }
    return (digits + text.lower(end, end + 1), end + 1)
  }

  private func numberOrLetter(at index: Int, takesLetter: Bool) -> (value: String, end: Int)? {
    if let found = plainNumber(at: index) { return found }
    var end = index
    while end - index < 8, text.cased(end) < 0x80, text.cased(end) > 0, Byte.isRoman(UInt8(text.cased(end))) {
      end += 1
    }
    if end == index, takesLetter, text.cased(index) != text[index] { end = index + 1 }
    guard end > index, !ReferenceText.isWord(text[end]) else { return nil }
    return (text.original(index, end), end)
  }

  private func dottedNumber(at index: Int) -> (value: String, end: Int)? {
    var at = index
    while text.isDigit(at) || text[at] == 0x2E && text.isDigit(at + 1) && at > index, at - index < 20 {
      at += 1
    }
    guard at > index, !ReferenceText.isLetter(text[at]), text.lower(index, at).contains(".") else {
      return nil
    }
    return (text.lower(index, at), at)
  }

  /// `"(" ( digits [letter] | letter | roman ) ")"`
  private func inBrackets(at index: Int) -> (value: String, isNumber: Bool, end: Int)? {
    guard text[index] == 0x28 else { return nil }
    var at = index + 1
    while ReferenceText.isWord(text[at]), at - index < 6 { at += 1 }
    guard at > index + 1, text[at] == 0x29 else { return nil }
    let value = text.lower(index + 1, at)
    let isNumber = text.isDigit(index + 1)
    let isLabel =
      isNumber
      ? value.prefix(while: \.isNumber).count <= 3 && value.prefix(while: \.isNumber).count >= value.count - 1
      : value.count == 1 || value.allSatisfy { "ivx".contains($0) }
    return isLabel ? (value, isNumber, at + 1) : nil
  }

  /// The bracket that goes on with a place: "(2)" of "section 2(2)", "(b)" of "Article 4(1)(b)".
  func bracketLevel(after chain: Chain) -> Found? {
    guard let last = chain.targets.last, last.par != nil || last.article != nil || last.stk != nil else {
      return nil
    }
    let at = text[chain.end] == 0x20 ? chain.end + 1 : chain.end
    guard let found = inBrackets(at: at) else { return nil }
    let level: Level
    if found.isNumber {
      guard last.nr == nil, last.litra == nil else { return nil }
      level = last.stk == nil ? .stk : .nr
    } else if found.value.count > 1 || last.litra != nil {
      guard last.nr == nil else { return nil }
      level = .nr
    } else {
      level = .litra
    }
    return Found(level: level, values: [Value(first: found.value)], end: found.end)
  }

  /// "5A(2)" of "sections 3(1) and 5A(2)": a section that shares the word before the first.
  func nextSection(at index: Int, after chain: Chain) -> Found? {
    guard text[chain.end - 1] == 0x29, index > chain.end, chain.targets[0].par != nil, text.isDigit(index),
      let (number, end) = plainNumber(at: index), inBrackets(at: end) != nil
    else { return nil }
    return Found(level: .par, values: [Value(first: number)], end: end)
  }

  /// `( " of " | " in " ) chain`: "subsection 3 of section 2", "point (b) of Article 4(1)".
  func englishOuterPlace(at index: Int) -> (ReferenceTarget, Int)? {
    guard text.has(" of ", at: index) || text.has(" in ", at: index) else { return nil }
    let at = text.has("the ", at: index + 4) ? index + 8 : index + 4
    guard englishLevel(at: at) != nil || text[at] == 0xA7, let outer = chain(at: at),
      outer.targets.count == 1, var target = outer.targets.first
    else { return nil }
    guard target.deepestTop == nil else { return (target, outer.end) }
    guard let (above, end) = englishOuterPlace(at: outer.end) else { return nil }
    target = target.placed(in: above)
    return (target, end)
  }

  /// What only texts on English drafts mean by these letters; elsewhere "s. 12" is a page.
  private static let shortNames: [UInt32: [Name]] = [
    0x73: [
      Name(word: "subs", level: .stk), Name(word: "sub-s", level: .stk), Name(word: "sch", level: .annex),
      Name(word: "sched", level: .annex), Name(word: "sect", level: .par), Name(word: "s", level: .par),
    ],
    0x63: [Name(word: "cl", level: .par), Name(word: "ch", level: .kapitel)],
    0x61: [Name(word: "art", level: .article), Name(word: "app", level: .annex)],
    0x70: [Name(word: "pt", level: .kapitel), Name(word: "par", level: .stk)],
    0x72: [Name(word: "reg", level: .par), Name(word: "r", level: .par)],
  ]

  private struct Name: Sendable {
    var word: StaticString
    var level: Level
  }

  /// By first letter; longer names before those that they begin with.
  private static let englishNames: [UInt32: [Name]] = [
    0x73: [
      Name(word: "subsection", level: .stk), Name(word: "sub-section", level: .stk),
      Name(word: "section", level: .par), Name(word: "schedule", level: .annex),
      Name(word: "sec", level: .par),
      Name(word: "subparagraph", level: .litra),
    ],
    0x61: [
      Name(word: "article", level: .article), Name(word: "annex", level: .annex),
      Name(word: "appendix", level: .annex),
    ],
    0x63: [Name(word: "clause", level: .par), Name(word: "chapter", level: .kapitel)],
    0x70: [
      Name(word: "paragraph", level: .stk), Name(word: "para", level: .stk),
      Name(word: "part", level: .kapitel),
      Name(word: "point", level: .nr), Name(word: "page", level: .page),
    ],
    0x69: [Name(word: "item", level: .nr)],
    0x6C: [Name(word: "letter", level: .litra)],
    0x72: [Name(word: "rule", level: .par), Name(word: "regulation", level: .par)],
  ]
}
