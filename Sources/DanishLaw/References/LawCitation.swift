extension ReferenceParser {
  /// `law-citation = numbered | "denne lov" | "loven" | eu-act | "lov om" name | …loven`
  func lawCitation(at index: Int) -> (law: String?, version: String?, end: Int)? {
    if let (law, end) = numberedLaw(at: index) { return (law, nil, end) }
    if let (law, end) = euAct(at: index) { return (law, nil, end) }
    if text.has("denne lov", at: index), !ReferenceText.isWord(text[index + 9]) {
      return ("denne lov", nil, index + 9)
    }
    if let (law, end) = namedLaw(at: index) ?? pairedLaw(at: index) { return (law, nil, end) }
    if let (law, end) = convention(at: index) { return (law, nil, end) }
    let end = text.endOfWord(index)
    guard end > index, end - index < 70 else { return nil }
    let word = text.lower(index, end)
    switch word {
    case "loven": return ("denne lov", nil, end)
    case "lovforslaget", "forslaget", "udkastet", "lovudkastet", "lovteksten": return (nil, word, end)
    case "bekendtgørelsen", "direktivet", "forordningen", "konventionen", "traktaten", "grundloven", "teuf",
      "teu":
      return (word, nil, end)
    case "barnets" where text.has(" lov", at: end) && !ReferenceText.isWord(text[end + 4]):
      return ("barnets lov", nil, end + 4)
    default: break
    }
    // "NIS 2-direktivet"
    if text[end] == 0x20, text.isDigit(end + 1) {
      let after = text.endOfWord(end + 1)
      if text.lower(end + 1, after).contains("-"),
        Self.actNouns.contains(where: { text.lower(end + 1, after).hasSuffix($0) })
      {
        return (text.lower(index, after), nil, after)
      }
    }
    if word.count > 8, Self.actNouns.contains(where: { word.hasSuffix($0) }) { return (word, nil, end) }
    guard word.hasSuffix("loven") || (word.hasSuffix("lov") && word.count > 5) else { return nil }
    return (word, nil, end)
  }

  /// The nouns of acts that are no laws, as they end a name: "habitatdirektivet", "ledsagebekendtgørelsen".
  private static let actNouns = [
    "direktivet", "forordningen", "konventionen", "traktaten", "protokollen", "bekendtgørelsen", "chartret",
  ]

  /// `word "- og " …loven`: "klage- og erstatningsloven".
  private func pairedLaw(at index: Int) -> (law: String, end: Int)? {
    let half = text.endOfWord(index)
    guard half > index, text[half] == 0x2D, text.has(" og ", at: half + 1) else { return nil }
    let start = half + 5
    let end = text.endOfWord(start)
    guard end > start, end - index < 70, text.lower(start, end).hasSuffix("loven") else { return nil }
    return (text.lower(index, end), end)
  }

  /// "Den Europæiske Menneskerettighedskonvention"
  private func convention(at index: Int) -> (law: String, end: Int)? {
    guard text.has("den europæiske ", at: index) else { return nil }
    let start = index + 15
    let end = text.endOfWord(start)
    guard end > start, text.lower(start, end).hasSuffix("konvention") else { return nil }
    return (text.lower(index, end), end)
  }

  /// A law, and the place in it that follows: "lov om social service § 85, stk. 1", "forordning (EU) 2016/679, artikel 5".
  func lawThenPlace(at index: Int) -> Parsed? {
    guard let (law, end) = numberedLaw(at: index) ?? euAct(at: index) ?? namedLaw(at: index) else {
      return nil
    }
    var at = text[end] == 0x2C ? end + 1 : end
    guard text[at] == 0x20 else { return nil }
    at += 1
    // A bracket with the short name may stand between.
    guard text[at] == 0xA7 || text.has("artikel ", at: at) || text.has("kapitel ", at: at),
      var chain = chain(at: at), chain.targets.allSatisfy({ $0.deepestTop != nil })
    else { return nil }
    for target in chain.targets.indices where chain.targets[target].law == nil {
      chain.targets[target].law = law
    }
    return Parsed(start: index, end: chain.end, targets: chain.targets, isRelative: false)
  }

  /// `( "lov" | "lovbekendtgørelse" | "bekendtgørelse" ) "nr." n [ "af" date ]` as "lov 1596 2010-12-22".
  func numberedLaw(at index: Int) -> (law: String, end: Int)? {
    // Asked at every word: most begin otherwise.
    guard text[index] == 0x6C || text[index] == 0x62 else { return nil }
    for (word, kind) in Self.numberedKinds where text.has(word, at: index) {
      var at = index + word.utf8Count
      if text[at] == 0x2E { at += 1 }
      if text[at] == 0x20 { at += 1 }
      guard let (number, end) = digits(at: at), text.isDigit(at) else { return nil }
      guard text.has(" af ", at: end), let (date, after) = date(at: end + 4) else {
        return (kind + " " + number, end)
      }
      return (kind + " " + number + " " + date, after)
    }
    return nil
  }

  private static let numberedKinds: [(StaticString, String)] = [
    ("lovbekendtgørelse nr", "lbk"), ("lovbekg. nr", "lbk"), ("lbk. nr", "lbk"), ("lbkg. nr", "lbk"),
    ("lbk nr", "lbk"), ("bekendtgørelse nr", "bek"), ("bek. nr", "bek"), ("bek nr", "bek"), ("lov nr", "lov"),
  ]

  /// `[ "den" ] day "." month year` as "2010-12-22".
  func date(at index: Int) -> (iso: String, end: Int)? {
    var at = text.has("den ", at: index) ? index + 4 : index
    let dayStart = at
    while text.isDigit(at), at - dayStart < 3 { at += 1 }
    guard at > dayStart, at - dayStart <= 2 else { return nil }
    let day = text.lower(dayStart, at)
    if text[at] == 0x2E { at += 1 }
    if text[at] == 0x20 { at += 1 }
    guard let (month, end) = month(at: at), text[end] == 0x20 else { return nil }
    var yearEnd = end + 1
    while text.isDigit(yearEnd), yearEnd - end < 6 { yearEnd += 1 }
    guard yearEnd - end == 5 else { return nil }
    func two(_ value: String) -> String { value.utf8.count < 2 ? "0" + value : value }
    return (text.lower(end + 1, yearEnd) + "-" + two(String(month)) + "-" + two(day), yearEnd)
  }

  /// `[ institutions ] ( "direktiv" | "forordning" ) [ "(EU)" ] [ "nr." ] n "/" n [ "/" letters ]`
  func euAct(at index: Int) -> (law: String, end: Int)? {
    var start = index
    // d, e, f, g, k and r, with which all of them begin.
    guard [0x64, 0x65, 0x66, 0x67, 0x6B, 0x72].contains(text[index]) else { return nil }
    for words in Self.institutions where text.has(words, at: start) {
      start += words.utf8Count
      break
    }
    for word in ["delegerede ", "gennemførelses"] as [StaticString] where text.has(word, at: start) {
      start += word.utf8Count
    }
    var at = start
    if text.has("direktiv ", at: at) {
      at += 9
    } else if text.has("forordning ", at: at) {
      at += 11
    } else if text.has("rammeafgørelse ", at: at) {
      at += 15
    } else {
      return nil
    }
    if text[at] == 0x28 {
      while text[at] != 0x29 {
        guard text[at] != 0, at - start < 40 else { return nil }
        at += 1
      }
      at += 1
      if text[at] == 0x20 { at += 1 }
    }
    if text.has("nr. ", at: at) { at += 4 }
    let numberStart = at
    while text.isDigit(at) { at += 1 }
    guard at > numberStart, at - numberStart < 6, text[at] == 0x2F else { return nil }
    while text[at] == 0x2F, ReferenceText.isWord(text[at + 1]) { at = text.endOfWord(at + 1) }
    return (text.original(start, at), at)
  }

  private static let institutions: [StaticString] = [
    "europa-parlamentets og rådets ", "europa-parlamentet og rådets ", "rådets ", "kommissionens ",
  ]

  /// `"lov" ( "om" | "for" | "angående" ) name`: the name ends at a punctuation mark, a verb, or the next place.
  private func namedLaw(at index: Int) -> (law: String, end: Int)? {
    guard
      text.has("lov om ", at: index) || text.has("lov for ", at: index)
        || text.has("lov angående ", at: index)
    else { return nil }
    var end = text.endOfWord(index)
    var words = 0
    while words < 30, text[end] == 0x20 {
      if let after = andMore(at: end) {
        end = after
        guard goesOn(after: end) else { break }
        continue
      }
      let start = end + 1
      var after = text.endOfWord(start)
      guard after > start else { break }
      let word = text.lower(start, after)
      if words > 0, Self.endsName.contains(word) || words > 1 && Self.isPassive(word) { break }
      if word == "og" || word == "i" || word == "for" || word == "af" || word == "på" || word == "til" {
        let next = text[after + 1]
        guard text[after] == 0x20, ReferenceText.isLetter(next) else { break }
        let following = text.lower(after + 1, text.endOfWord(after + 1))
        if Self.endsName.contains(following)
          || ["stk", "nr", "kapitel", "artikel", "lov"].contains(following)
        {
          break
        }
      }
      // "EU-oplysninger", and "indskyder- og investorgarantiordning".
      while text[after] == 0x2D, ReferenceText.isLetter(text[after + 1]) { after = text.endOfWord(after + 1) }
      if text[after] == 0x2D, text.has(" og ", at: after + 1) || text.has(" eller ", at: after + 1) {
        after += 1
      }
      // "dag-, fritids- og klubtilbud"
      if text[after] == 0x2D, text.has(", ", at: after + 1), isHalf(at: after + 3) { after += 2 }
      end = after
      words += 1
    }
    guard words > 1 else { return nil }
    return (text.lower(index, end), end)
  }

  /// Whether the word at `index` is the first half of a compound: "fritids-".
  private func isHalf(at index: Int) -> Bool {
    let end = text.endOfWord(index)
    return end > index && text[end] == 0x2D
  }

  /// Whether a name goes on behind "m.v.": "dagtilbud m.v. til børn og unge".
  private func goesOn(after index: Int) -> Bool {
    for word in [" til ", " for ", " ved "] as [StaticString] where text.has(word, at: index) {
      let start = index + word.utf8Count
      let end = text.endOfWord(start)
      return end > start && ReferenceText.isLetter(text[start])
        && !Self.endsName.contains(text.lower(start, end))
    }
    return false
  }

  /// `" m.v." | " mv." | " m.m."`: the end of a law's name.
  private func andMore(at index: Int) -> Int? {
    for words in [" m.v.", " mv.", " m.m.", " m. v."] as [StaticString] where text.has(words, at: index) {
      return index + words.utf8Count
    }
    return nil
  }

  /// "dækkes", "ydes", "fastsættes": verbs, where a name has genitives ("kommunernes", "lønmodtageres").
  private static func isPassive(_ word: String) -> Bool {
    [
      "kkes", "ttes", "lles", "ives", "ydes", "ages", "æves", "øres", "ægges", "øges", "anvendes",
      "udbetales", "beregnes",
    ]
    .contains { word.hasSuffix($0) }
  }

  private static let endsName: Set<String> = [
    "bør", "skal", "kan", "er", "har", "må", "vil", "finder", "gælder", "bliver", "blev", "var", "kunne",
    "skulle",
    "ville", "at", "når", "hvis", "som", "der", "jf", "således", "eller", "samt", "ikke", "ændres", "ophæves",
    "affattes", "indsættes", "udgår", "medfører", "giver", "fastsætter", "omfatter", "omfattes", "anvendes",
    "regulerer", "indeholder", "træder", "men", "så", "da", "herunder", "nævnte", "foretages", "også",
    "havde",
    "fremgår", "siger", "kræver", "stiller", "nævner", "tilsvarende", "fordi", "dog", "betyder",
  ]

  /// What stands before a place and says whose it is: a law in the genitive, a version, the notes to it.
  ///
  /// `[ "bemærkningerne til" ] [ version | law-name genitive ] provision`
  func possessor(before index: Int, after limit: Int) -> Possessor {
    var result = Possessor(start: index)
    guard index > limit else { return result }
    var end = index
    if text[end - 1] == 0x20 { end -= 1 }
    let start = text.startOfWord(endingAt: end, after: limit)
    if start < end {
      let word = text.lower(start, end)
      switch word {
      case "lovens":
        result.law = "denne lov"
        result.start = start
      case "lovs":
        for phrase in ["denne ", "nærværende "] as [StaticString]
        where text.has(phrase, at: start - phrase.utf8Count) {
          result.law = "denne lov"
          result.start = start - phrase.utf8Count
        }
        if start - 8 >= limit, text.has("barnets ", at: start - 8) {
          result.law = "barnets lov"
          result.start = start - 8
        }
      case "lovforslagets", "forslagets", "udkastets", "lovudkastets", "bekendtgørelsens", "lovudkastet":
        result.version = word.hasSuffix("s") ? String(word.dropLast()) : word
        result.start = start
      case "foreslåede", "nye", "gældende", "nuværende":
        result.version = word
        result.start = start
        for article in ["den ", "det ", "de "] as [StaticString]
        where text.has(article, at: start - article.utf8Count) {
          result.start = start - article.utf8Count
          result.version = text.lower(result.start, end)
        }
      case "konventionens", "direktivets", "forordningens", "traktatens", "protokollens":
        result.law = String(word.dropLast())
        result.start = start
      default:
        if word.hasSuffix("lovens"), word.count > 6 {
          result.law = String(word.dropLast())
          result.start = start
          if let first = halfName(before: start, after: limit) {
            result.start = first
            result.law = String(text.lower(first, end).dropLast())
          }
        } else if word.count > 9, Self.actNouns.contains(where: { word.hasSuffix($0 + "s") }) {
          result.law = String(word.dropLast())
          result.start = start
        } else if word == "teuf" || word == "teu" {
          result.law = word
          result.start = start
        } else if word.hasSuffix("loven"), word.count > 5 {
          result.law = word
          result.start = start
        } else if word.hasSuffix("lovs"), word.count > 6 {
          result.law = String(word.dropLast())
          result.start = start
        }
      }
    }
    for phrase in ["bemærkningerne til ", "bemærkningen til ", "specielle bemærkninger til "]
      as [StaticString]
    {
      let at = result.start - phrase.utf8Count
      if at >= limit, text.has(phrase, at: at) {
        result.start = at
        result.isNote = true
      }
    }
    return result
  }

  /// Where "klage- og " begins, before "erstatningslovens".
  private func halfName(before start: Int, after limit: Int) -> Int? {
    guard start - 5 > limit, text.has("- og ", at: start - 5) else { return nil }
    let half = text.startOfWord(endingAt: start - 5, after: limit)
    return half < start - 5 ? half : nil
  }

  /// Whose a place is.
  struct Possessor {
    var start: Int
    var law: String?
    var version: String?
    var isNote = false
  }
}

extension StaticString {
  /// Unicode scalars of a phrase in Latin letters.
  var utf8Count: Int {
    var count = 0
    for index in 0..<utf8CodeUnitCount where utf8Start[index] & 0xC0 != 0x80 { count += 1 }
    return count
  }
}
