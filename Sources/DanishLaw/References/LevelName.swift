extension ReferenceParser {
  /// A level with its values.
  struct Found {
    var level: Level
    var values: [Value]
    var end: Int
  }

  /// `level = parRef | stk | nr | litra | ordinals | kapitel | bilag | artikel | page | section`
  func level(at index: Int) -> Found? {
    isEnglish
      ? englishShortLevel(at: index) ?? englishLevel(at: index) ?? danishLevel(at: index)
      : danishLevel(at: index) ?? englishLevel(at: index)
  }

  private func danishLevel(at index: Int) -> Found? {
    let scalar = text[index]
    if scalar == 0xA7 { return section(at: index) }
    if text.isDigit(index) {
      guard let (level, values, end) = ordinals(at: index), let level else { return nil }
      return Found(level: level, values: values, end: end)
    }
    switch scalar {
    case 0x70:  // p
      if let found = word("paragrafferne", .par, at: index, isPlural: true) { return found }
      if let found = word("paragraf", .par, at: index) ?? word("par.", .par, at: index)
        ?? word("pgf", .par, at: index)
      {
        return found
      }
      return point(at: index)
    case 0x73:  // s
      if let found = word("stykke", .stk, at: index) ?? word("stk", .stk, at: index) { return found }
      return page(at: index) ?? ordinalLevel(at: index)
    case 0x6E:  // n
      guard text[index + 1] == 0x72 || text[index + 1] == 0x75, !countsOtherThings(index) else {
        return ordinalLevel(at: index)
      }
      let found =
        word("nummer", .nr, at: index) ?? word("numrene", .nr, at: index, isPlural: true)
        ?? word("nr", .nr, at: index)
      guard let found else { return ordinalLevel(at: index) }
      return isRank(at: found.end) ? nil : found
    case 0x6C: return litra(at: index)
    case 0x6B:
      return word("kapitler", .kapitel, at: index, isPlural: true) ?? word("kapitel", .kapitel, at: index)
        ?? word("kapital", .kapitel, at: index)
        ?? word("kapite1", .kapitel, at: index) ?? word("kap", .kapitel, at: index)
    case 0x62: return word("bilag", .annex, at: index) ?? romanAnnex(at: index)
    case 0x61:  // a
      if let found = word("artikel", .article, at: index) ?? word(
        "artiklerne", .article, at: index, isPlural: true)
        ?? word("art", .article, at: index)
      {
        return found
      }
      return notesSection(at: index) ?? ordinalLevel(at: index)
    case 0x66, 0x74, 0x6F: return ordinalLevel(at: index)
    default: return nil
    }
  }

  private func ordinalLevel(at index: Int) -> Found? {
    guard let (level, values, end) = ordinals(at: index), let level else { return nil }
    return Found(level: level, values: values, end: end)
  }

  /// `parRef = ( "§" | "§§" ) parList`
  private func section(at index: Int) -> Found? {
    var at = index + 1
    var isPlural = false
    if text[at] == 0xA7 || (text[at] == 0x20 && text[at + 1] == 0xA7) {
      at += text[at] == 0x20 ? 2 : 1
      isPlural = true
    }
    if text[at] == 0x2E { at += 1 }
    if text[at] == 0x20 { at += 1 }
    guard let (values, end) = numberList(at: at, .par, isPlural: isPlural) else { return nil }
    return Found(level: .par, values: values, end: end)
  }

  /// `name [ "." ] numList`: "stk. 2 og 3", "stk2", "kapitel 4 a".
  private func word(_ name: StaticString, _ level: Level, at index: Int, isPlural: Bool = false) -> Found? {
    guard text.has(name, at: index) else { return nil }
    var at = index + name.utf8Count
    if text[at] == 0x2E { at += 1 }
    if text[at] == 0x20 { at += 1 }
    guard
      let (values, end) = numberList(at: at, level, isPlural: isPlural || level.rank == 0 && level != .par)
    else { return level == .kapitel ? romanChapter(at: at) : nil }
    return Found(level: level, values: values, end: end)
  }

  /// "bilag II"
  private func romanAnnex(at index: Int) -> Found? {
    guard text.has("bilag ", at: index), let found = romanChapter(at: index + 6) else { return nil }
    return Found(level: .annex, values: found.values, end: found.end)
  }

  private func romanChapter(at index: Int) -> Found? {
    var end = index
    while end < text.count, end - index < 8, text.cased(end) < 0x80, Byte.isRoman(UInt8(text.cased(end))) {
      end += 1
    }
    guard end > index, !ReferenceText.isWord(text[end]) else { return nil }
    return Found(level: .kapitel, values: [Value(first: text.original(index, end))], end: end)
  }

  /// `"litra" letterList`
  private func litra(at index: Int) -> Found? {
    var at = index
    if text.has("litra", at: index) {
      at += 5
    } else if text.has("lit.", at: index) {
      at += 4
    } else {
      return nil
    }
    if text[at] == 0x20 { at += 1 }
    guard let (values, end) = letterList(at: at) else { return nil }
    return Found(level: .litra, values: values, end: end)
  }

  /// `( "pkt." | "punkt" ) ( n.n.n | numList )`: a section of the notes where the number has parts; "punkt 7" is
  /// a point of an amending act, "pkt. 3" a sentence.
  private func point(at index: Int) -> Found? {
    var at = index
    var level = Level.pkt
    if text.has("punkt", at: index), !text.has("punktum", at: index) {
      at += text.has("punkterne", at: index) ? 9 : 5
      level = .nr
    } else if text.has("pkt", at: index) {
      at += 3
    } else {
      return nil
    }
    if text[at] == 0x2E { at += 1 }
    if text[at] == 0x20 { at += 1 }
    if let (number, end) = dotted(at: at), number.contains(".") {
      return Found(level: .section, values: [Value(first: number)], end: end)
    }
    guard let (values, end) = numberList(at: at, level, isPlural: true) else { return nil }
    return Found(level: level, values: values, end: end)
  }

  /// `( "afsnit" | "afs." ) n { "." n }`
  private func notesSection(at index: Int) -> Found? {
    var at = index
    if text.has("afsnit", at: index) {
      at += 6
    } else if text.has("afs", at: index) {
      at += 3
    } else {
      return nil
    }
    if text[at] == 0x2E { at += 1 }
    if text[at] == 0x20 { at += 1 }
    guard let (number, first) = dotted(at: at) else { return nil }
    var values = [Value(first: number)]
    var end = first
    while let (next, _) = separator(at: end), text.isDigit(next), let (other, after) = dotted(at: next),
      ordinals(at: next) == nil, !isUnit(at: after), values.count < 50
    {
      values.append(Value(first: other))
      end = after
    }
    return Found(level: .section, values: values, end: end)
  }

  private func dotted(at index: Int) -> (String, Int)? {
    var at = index
    while text.isDigit(at) || (text[at] == 0x2E && text.isDigit(at + 1) && at > index), at - index < 20 {
      at += 1
    }
    guard at > index, !ReferenceText.isLetter(text[at]) else { return nil }
    return (text.lower(index, at), at)
  }

  /// `( "side" | "s." ) n [ dash n ] [ "," ordinals "afsnit" ]`
  private func page(at index: Int) -> Found? {
    var at = index
    if text.has("side ", at: index) {
      at += 5
    } else if text.has("s.", at: index) {
      at += 2
      if text[at] == 0x20 { at += 1 }
    } else {
      return nil
    }
    guard text.isDigit(at), let (value, end) = item(at: at, .page, isPlural: true) else { return nil }
    var after = end
    if let (next, _) = separator(at: after), let (level, _, ordinalEnd) = ordinals(at: next), level == nil {
      after = ordinalEnd
    }
    return Found(level: .page, values: [value], end: after)
  }

  /// "nr. 5 på listen": a rank among others.
  private func isRank(at index: Int) -> Bool {
    guard text.has(" på ", at: index) else { return false }
    return ["listen", "ranglisten", "dagsordenen", "ventelisten"].contains(
      text.lower(index + 4, text.endOfWord(index + 4)))
  }

  /// Whether the "nr." at `index` counts laws, cases or telephones.
  private func countsOtherThings(_ index: Int) -> Bool {
    if [0x2E, 0x2D].contains(text[index - 1]) { return true }
    guard text[index - 1] == 0x20 else { return false }
    // "tlf. nr.", "j. nr.": a stop may close the word.
    let end = text[index - 2] == 0x2E ? index - 2 : index - 1
    let start = text.startOfWord(endingAt: end, after: 0)
    guard start < end else { return text[index - 2] == 0x29 }
    switch text.lower(start, end) {
    case "lov", "bekendtgørelse", "lovbekendtgørelse", "cirkulære", "vejledning", "sag", "sags", "telefon",
      "tlf",
      "cvr", "journal", "j", "dok", "dokument", "forordning", "direktiv", "lovforslag", "tillæg", "konto",
      "ean", "lb":
      return true
    default: return false
    }
  }
}
