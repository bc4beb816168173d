import DanishText

extension ReferenceParser {
  /// A value of a level, with the end of its range.
  struct Value: Equatable {
    var first: String
    var last: String?
  }

  /// `digits = "0"…"9" { … }`, four at most; the letter l alone is 1.
  func digits(at index: Int) -> (value: String, end: Int)? {
    var end = index
    while text.isDigit(end), end - index < 5 { end += 1 }
    if end == index, text[index] == 0x6C, !ReferenceText.isWord(text[index + 1]) { return ("1", index + 1) }
    guard end > index, end - index <= 4 else { return nil }
    return (text.lower(index, end), end)
  }

  /// `suffix = [ " " ] letter`. "i" is one only before , . - ) or a conjunction or another "i".
  func suffix(at index: Int) -> (letter: String, end: Int)? {
    let at = text[index] == 0x20 ? index + 1 : index
    let letter = text[at]
    guard letter >= 0x61 && letter <= 0x7A || [0xE6, 0xF8, 0xE5].contains(letter) else { return nil }
    let next = text[at + 1]
    guard !ReferenceText.isWord(next) else { return nil }
    // "f.eks." and "s. 14" are no suffixes.
    if next == 0x2E, ReferenceText.isWord(text[at + 2]) { return nil }
    if letter == 0x73, next == 0x2E, text[at + 2] == 0x20, text.isDigit(at + 3) { return nil }
    if at > index, letter == 0x69 || letter > 0x7A {
      switch next {
      case 0, 0x2C, 0x2E, 0x2D, 0x29, 0x3B, 0x3A, 0x2F, 0x22, 0xAB, 0xBB, 0x3F, 0x21: break
      case 0x20:
        let isFollowed =
          text.has("og ", at: at + 2) || text.has("eller ", at: at + 2) || text.has("samt ", at: at + 2)
          || text.has("i ", at: at + 2) || text.has("- ", at: at + 2) || text.has("stk", at: at + 2)
          || letter == 0x69 && followsLetteredNumber(index)
        guard isFollowed else { return nil }
      default: return nil
      }
    }
    return (text.lower(at, at + 1), at + 1)
  }

  /// Whether the number that ends at `index` stood just before with a letter: "§ 47 h eller § 47 i".
  private func followsLetteredNumber(_ index: Int) -> Bool {
    var start = index
    while start > 0, text.isDigit(start - 1) { start -= 1 }
    let length = index - start
    guard length > 0 else { return false }
    var at = start - 1
    while at > 0, start - at < 24 {
      if text.isDigit(at), !text.isDigit(at - 1), text.lower(at, at + length) == text.lower(start, index) {
        let next = text[at + length] == 0x20 ? at + length + 1 : at + length
        if text[next] >= 0x61, text[next] <= 0x68, !ReferenceText.isWord(text[next + 1]) { return true }
      }
      at -= 1
    }
    return false
  }

  /// `num = digits [ suffix ]`
  func number(at index: Int, _ level: Level) -> (value: String, end: Int)? {
    guard let (digits, end) = digits(at: index) else { return nil }
    let takesLetter = level != .stk && level != .page && level != .pkt
    // "Artikel 15 b", but "artikel 5 i direktivet".
    if takesLetter, let (letter, after) = suffix(at: end), level != .article || letter < "i" {
      return (digits + letter, after)
    }
    let next = text[end]
    if next == 0x2F, text.isDigit(end + 1) { return nil }
    if ReferenceText.isLetter(next) {
      // "§5stk2": the next level may follow glued.
      guard text.has("stk", at: end) || text.has("nr", at: end) || text.has("litra", at: end) else {
        return nil
      }
    }
    return (digits, end)
  }

  /// `item = num [ dash ( num | letter ) ]`
  func item(at index: Int, _ level: Level, isPlural: Bool) -> (value: Value, end: Int)? {
    guard let (first, end) = number(at: index, level) else { return nil }
    var at = end
    if text[at] == 0x20 { at += 1 }
    let isSpaced = at > end
    if text[at] == 0x2D {
      at += 1
    } else if isSpaced, isPlural || level.rank > 0, text.has("til ", at: at), text.isDigit(at + 4) {
      at += 3
    } else {
      return (Value(first: first), end)
    }
    if text[at] == 0x20 { at += 1 }
    if text[at] == 0xA7 {
      at += 1
      if text[at] == 0x20 { at += 1 }
    }
    if ordinals(at: at) == nil, let (last, after) = number(at: at, level), !isUnit(at: after) {
      let rises = (Int(last.prefix { $0.isNumber }) ?? 0) >= (Int(first.prefix { $0.isNumber }) ?? 0)
      if rises, first != last { return (Value(first: first, last: last), after) }
    } else if let letter = suffix(at: at), letter.end == at + 1, first.last.map(\.isLetter) == true {
      return (Value(first: first, last: first.dropLast() + letter.letter), letter.end)
    }
    return (Value(first: first), end)
  }

  /// `numList = item { ", " item } [ conj item ]`
  ///
  /// After a single "§" a comma opens no further number: "§ 50, 3. pkt." and "§ 5, 2 år" are no lists; "§ 47, 47 a" is.
  func numberList(at index: Int, _ level: Level, isPlural: Bool) -> (values: [Value], end: Int)? {
    guard let (first, firstEnd) = item(at: index, level, isPlural: isPlural) else { return nil }
    var values = [first]
    var end = firstEnd
    while true {
      guard let (at, isConjunction) = separator(at: end) else { break }
      guard isConjunction || isPlural || level.rank > 0 || values.count > 1 || isLettered(at, after: first)
      else { break }
      guard at > end, text.isDigit(at), ordinals(at: at) == nil else { break }
      guard var (value, after) = item(at: at, level, isPlural: isPlural), !isUnit(at: after) else { break }
      if let letter = missedLetter(of: value, after: values[values.count - 1], at: after) {
        value.first += letter
        after += 2
      }
      if text[after] == 0x2E, text.isDigit(after + 1) { break }
      if text[after] == 0x2E, text[after + 1] == 0x20, isMonth(at: after + 2) { break }
      if isConjunction, text.has(" i §", at: after), level == .par { break }
      values.append(value)
      end = after
    }
    return (values, end)
  }

  /// "§ 47, 47 a og 47 b": the same number again, with a letter.
  private func isLettered(_ index: Int, after first: Value) -> Bool {
    guard first.last == nil, let (value, _) = number(at: index, .par), value.last?.isLetter == true else {
      return false
    }
    return value.prefix { $0.isNumber } == first.first.prefix { $0.isNumber }
  }

  /// "2 d, 2 g og 2 i": the "i" that closes such a list is a letter, for the number alone was named already.
  private func missedLetter(of value: Value, after previous: Value, at index: Int) -> String? {
    guard value.last == nil, previous.last == nil, text.has(" i", at: index),
      !ReferenceText.isWord(text[index + 2]), previous.first.dropLast() == value.first,
      let letter = previous.first.last, letter.isLetter, letter < "i"
    else { return nil }
    return "i"
  }

  /// `letterList = letter [ dash letter ] { sep letter … }` after "litra".
  func letterList(at index: Int) -> (values: [Value], end: Int)? {
    guard let (first, firstEnd) = letterItem(at: index) else { return nil }
    var values = [first]
    var end = firstEnd
    while let (at, _) = separator(at: end), at > end, let (value, after) = letterItem(at: at) {
      // A lone "i" after a list is the preposition.
      if value.first == "i", text[after] == 0x20 { break }
      values.append(value)
      end = after
    }
    return (values, end)
  }

  private func letterItem(at index: Int) -> (value: Value, end: Int)? {
    guard let (first, end) = letters(at: index) else { return nil }
    var at = end
    if text[at] == 0x20, text[at + 1] == 0x2D { at += 1 }
    if text[at] == 0x2D {
      at += 1
      if text[at] == 0x20 { at += 1 }
      if let (last, after) = letters(at: at) { return (Value(first: first, last: last), after) }
    }
    return (Value(first: first), end)
  }

  private func letters(at index: Int) -> (value: String, end: Int)? {
    var end = index
    while ReferenceText.isLetter(text[end]), end - index < 5 { end += 1 }
    guard end > index, !ReferenceText.isWord(text[end]) else { return nil }
    let word = text.lower(index, end)
    guard end == index + 1 || (word.allSatisfy { "ivx".contains($0) }) || Set(word).count == 1 else {
      return nil
    }
    if text[end] == 0x2E, ReferenceText.isWord(text[end + 1]) { return nil }
    return (word, end)
  }

  /// `sep = "," | [ "," ] ( "og" | "eller" | "samt" | "og/eller" )`, spaces around.
  func separator(at index: Int) -> (end: Int, isConjunction: Bool)? {
    var at = index
    let hasComma = text[at] == 0x2C
    if hasComma { at += 1 }
    guard text[at] == 0x20 else { return hasComma ? (at, false) : nil }
    at += 1
    if text.has("og/eller ", at: at) { return (at + 9, true) }
    if text.has("og ", at: at) { return (at + 3, true) }
    if text.has("eller ", at: at) { return (at + 6, true) }
    if text.has("samt ", at: at) { return (at + 5, true) }
    if text.has("& ", at: at) { return (at + 2, true) }
    if text.has("and ", at: at) { return (at + 4, true) }
    if text.has("or ", at: at) { return (at + 3, true) }
    return hasComma ? (at, false) : nil
  }

  /// `ordinals = n "." { ( dash | sep ) n "." } ( "pkt." | "punktum" | "led" | "afsnit" | "kapitel" )`, also in
  /// words: "andet punktum", and after a comma without its stop: ", 3 pkt."
  func ordinals(at index: Int) -> (level: Level?, values: [Value], end: Int)? {
    if ReferenceText.isLetter(text[index]) { return ordinalWord(at: index) }
    var values: [Value] = []
    var at = index
    while true {
      var end = at
      while text.isDigit(end), end - at < 3 { end += 1 }
      guard end > at else { return nil }
      let value = text.lower(at, end)
      // "stk. 5, 3 pkt.": the stop after the number is often forgotten.
      if text[end] == 0x20, values.isEmpty, text[index - 1] == 0x20, text[index - 2] == 0x2C,
        let (level, end) = ordinalNoun(at: end + 1), level == .pkt
      {
        return (level, [Value(first: value)], end)
      }
      guard text[end] == 0x2E else { return nil }
      at = end + 1
      if let last = values.indices.last, values[last].last == "" {
        values[last].last = value
      } else {
        values.append(Value(first: value))
      }
      guard values.count < 200 else { return nil }
      let afterSpace = text[at] == 0x20 ? at + 1 : at
      if let (level, end) = ordinalNoun(at: afterSpace) { return (level, values, end) }
      if text[afterSpace] == 0x2D {
        values[values.count - 1].last = ""
        at = afterSpace + 1
        if text[at] == 0x20 { at += 1 }
      } else if let (next, _) = separator(at: at) {
        at = next
      } else {
        return nil
      }
    }
  }

  private func ordinalNoun(at index: Int) -> (level: Level?, end: Int)? {
    // p, l, s, k and a, with which they begin.
    guard [0x70, 0x6C, 0x73, 0x6B, 0x61].contains(text[index]),
      text.startsWord(index) || text[index - 1] == 0x2E
    else { return nil }
    let end = text.endOfWord(index)
    switch end - index <= 9 ? text.lower(index, end) : "" {
    case "pkt": return (.pkt, text[end] == 0x2E ? end + 1 : end)
    case "punktum": return (.pkt, end)
    case "led": return (.led, end)
    case "stk", "stykke": return (.stk, end)
    // "2.1. Kapitel 3": the number of the chapter stands behind it; the one before is the list's own.
    case "kapitel": return text[end] == 0x20 && text.isDigit(end + 1) ? nil : (.kapitel, end)
    case "afsnit": return (nil, end)
    default: return nil
    }
  }

  private func ordinalWord(at index: Int) -> (level: Level?, values: [Value], end: Int)? {
    let end = text.endOfWord(index)
    // The noun is asked first: most short words have none behind them, and need not be looked up.
    guard end - index <= 9, text[end] == 0x20, let (level, after) = ordinalNoun(at: end + 1),
      let value = Self.ordinalWords[text.lower(index, end)]
    else { return nil }
    return (level, [Value(first: value)], after)
  }

  private static let ordinalWords = [
    "første": "1", "andet": "2", "anden": "2", "tredje": "3", "fjerde": "4", "femte": "5", "sjette": "6",
    "syvende": "7", "ottende": "8", "niende": "9", "tiende": "10", "sidste": "sidste",
  ]

  /// Whether what was counted is time, money or people, and not provisions.
  func isUnit(at index: Int) -> Bool {
    guard text[index] == 0x20 else { return text[index] == 0x25 }
    return Self.units.contains { text.has($0, at: index + 1) }
  }

  private static let units: [StaticString] = [
    "år", "måned", "uge", "dag", "time", "minut", "kr", "pct", "procent", "mio", "mia", "person", "gang",
    "meter",
    "km", "døgn", "steder", "andre", "medlemmer", "kommuner", "ansatte", "borgere", "børn", "sager",
    "day", "week", "month", "year", "hour", "working", "per cent", "percent", "million", "municipalit",
  ]

  func isMonth(at index: Int) -> Bool { month(at: index) != nil }

  func month(at index: Int) -> (number: Int, end: Int)? {
    for (number, month) in Months.danish.enumerated() where text.has(month, at: index) {
      return (number + 1, index + month.utf8Count)
    }
    return nil
  }
}
