import DanishText
import Foundation

/// What a remark asks for, as far as a new draft can be seen to give it.
///
/// Evidence is weighed, not believed: what is found here is proposed to a person.
struct Demand {
  let remark: StoredRemark

  init(_ remark: StoredRemark) { self.remark = remark }

  /// Why a demand seems to be met.
  enum Evidence: Equatable {
    /// These words stand in the provision now, and did not before.
    case standsNow(String)
    /// These words stand in the provision now, and others that the remark names beside them do not.
    case standsInPart(String)
    /// These words stood in the provision, and no longer do.
    case isOut(String)
    /// The provision that was to go is gone.
    case provisionIsGone
  }

  /// - Parameters:
  ///   - before: the provision's words as the member read them.
  ///   - after: the same in the newest draft; nil where it is gone.
  func met(before: String, after: String?) -> Evidence? {
    let old = Self.spaced(before)
    let new = Self.spaced(after ?? "")
    guard old != new else { return nil }
    if let wording = remark.proposedWording, Self.appears(wording, old: old, new: new) {
      return .standsNow(wording)
    }
    switch remark.kind {
    case .deletion:
      return Self.appears(remark.text, old: new, new: old) ? .isOut(remark.text) : nil
    case .insertion, .replacement:
      return Self.appears(remark.text, old: old, new: new) ? .standsNow(remark.text) : nil
    case .comment, .paragraph, .row, .cell, .mail, .annotation: break
    }
    if asksForRemoval {
      if after == nil { return .provisionIsGone }
      for words in quoted where Self.appears(words, old: new, new: old) { return .isOut(words) }
    }
    for words in quoted where Self.appears(words, old: old, new: new) { return .standsNow(words) }
    guard let after else { return nil }
    let wanted = sentences(in: remark.text).filter { !Self.findsWanting($0) }.flatMap { Quantity.all(in: $0) }
    let had = Quantity.all(in: before)
    let stands = Quantity.all(in: after)
    guard let given = stands.first(where: { !had.contains($0) && wanted.contains($0) }) else { return nil }
    let isWhole = !wanted.contains { $0.unit == given.unit && !stands.contains($0) && !had.contains($0) }
    return isWhole ? .standsNow(given.written) : .standsInPart(given.written)
  }

  /// Whether a sentence finds what it names too little, or wants something gone: its amounts are no demand.
  private static func findsWanting(_ sentence: String) -> Bool {
    let words = foldedWords(sentence).map(String.init)
    if words.contains(where: removals.contains) { return true }
    let line = " " + words.joined(separator: " ") + " "
    return shortcomings.contains { line.contains($0) }
  }

  private static let shortcomings = [
    " raekker ikke", " raekker langt fra", " daekker ikke", " daekker kun", " daekker langt fra",
    " utilstraekkelig",
    " ikke tilstraekkelig", " ikke nok", " for lav", " for lidt", " for faa ", " for lille", " for kort",
    " insufficient", " not enough", " too low", " too short", " too little", " does not cover",
  ]

  /// Whether words stand in `new` and not in `old`, both spaced; single short words prove nothing.
  private static func appears(_ words: String, old: String, new: String) -> Bool {
    let key = spaced(words)
    guard key.count >= 6 else { return false }
    return new.contains(key) && !old.contains(key)
  }

  private static func spaced(_ text: String) -> String {
    " " + foldedWords(text).joined(separator: " ") + " "
  }

  /// Verbs by which something is to go, in the forms that follow "bør", "skal" or "foreslås".
  private static let removals: Set<String> = [
    "udgaa", "udgaar", "slettes", "fjernes", "ophaeves", "droppes", "bortfalde", "bortfalder", "udelades",
    "stryges", "deleted", "removed", "dropped",
  ]

  private var asksForRemoval: Bool {
    foldedWords(remark.text).contains { Self.removals.contains(String($0)) }
  }

  /// Words in quotation marks.
  private var quoted: [String] {
    var found: [String] = []
    var current: String?
    for character in remark.text {
      switch character {
      case "»", "“", "„", "«", "”", "\"":
        if let words = current, !words.isEmpty {
          found.append(words)
          current = nil
        } else {
          current = ""
        }
      default: current?.append(character)
      }
    }
    return found
  }
}

/// A number with what it counts: "14 uger", "otte uger", "1. juli".
struct Quantity: Equatable {
  var value: String
  /// The first letters of the word behind it, so that "måned" and "måneder" are one.
  var unit: String
  var written: String

  static func == (left: Quantity, right: Quantity) -> Bool {
    left.value == right.value && left.unit == right.unit
  }

  static func all(in text: String) -> [Quantity] {
    let tokens = text.split { $0.isWhitespace || $0 == "\u{A0}" }.map(String.init)
    var found: [Quantity] = []
    for (index, token) in tokens.enumerated() {
      if let year = year(token) { found.append(year) }
      if let often = often(tokens[..<index].suffix(2).map { folded($0) }, token) { found.append(often) }
      let next = index + 1 < tokens.count ? tokens[index + 1] : ""
      if let degrees = degrees(token, next) { found.append(degrees) }
      guard !next.isEmpty, let value = number(token) else { continue }
      let word = folded(next).filter(\.isLetter)
      guard word.count >= 2, let unit = units.first(where: { word.hasPrefix($0.0) }) else { continue }
      let plain = next.trimmingCharacters(in: .punctuationCharacters)
      let bare = token.trimmingCharacters(in: CharacterSet(charactersIn: "()»«\"”“,;:"))
      found.append(Quantity(value: value, unit: unit.1, written: "\(bare) \(plain)"))
    }
    return found
  }

  /// A year of our days: "2029".
  private static func year(_ token: String) -> Quantity? {
    let bare = token.trimmingCharacters(in: CharacterSet(charactersIn: "()»«\"”“.,;:"))
    guard bare.count == 4, let year = Int(bare), (1990...2100).contains(year) else { return nil }
    return Quantity(value: bare, unit: "årstal", written: bare)
  }

  /// "27 °C", "27°C", "27 grader".
  private static func degrees(_ token: String, _ next: String) -> Quantity? {
    let attached = token.split(separator: "°", omittingEmptySubsequences: false)
    if attached.count == 2, let value = number(String(attached[0])) {
      return Quantity(value: value, unit: "grad", written: "\(value) °C")
    }
    guard let value = number(token), next.hasPrefix("°") || folded(next).hasPrefix("grad") else { return nil }
    return Quantity(value: value, unit: "grad", written: "\(value) °C")
  }

  /// How often something is done: "årligt", "hvert år", "én gang om året".
  private static func often(_ before: [String], _ token: String) -> Quantity? {
    let word = folded(token).filter(\.isLetter)
    for (stem, plain, value) in rhythms {
      let isEach = ["hver", "hvert", "om"].contains(before.last ?? "") && word.hasPrefix(plain)
      guard word.hasPrefix(stem) || isEach else { continue }
      let written = token.trimmingCharacters(in: .punctuationCharacters)
      return Quantity(
        value: value, unit: "hyppighed", written: isEach ? "\(before.last ?? "") \(written)" : written)
    }
    return nil
  }

  private static let rhythms = [
    ("aarlig", "aar", "årlig"), ("maanedlig", "maaned", "månedlig"), ("ugentlig", "uge", "ugentlig"),
    ("daglig", "dag", "daglig"), ("kvartalsvis", "kvartal", "kvartalsvis"),
  ]

  /// Digits as written without the dots of thousands; number words as digits.
  private static func number(_ token: String) -> String? {
    let bare = token.trimmingCharacters(in: CharacterSet(charactersIn: "()»«\"”“.,;:-–"))
    if let first = bare.first, first.isNumber {
      let digits = bare.replacingOccurrences(of: ".", with: "")
      return digits.allSatisfy { $0.isNumber || $0 == "," } ? digits : nil
    }
    return words[folded(bare)]
  }

  private static let words: [String: String] = {
    let names = [
      "en", "to", "tre", "fire", "fem", "seks", "syv", "otte", "ni", "ti", "elleve", "tolv", "tretten",
      "fjorten", "femten", "seksten", "sytten", "atten", "nitten", "tyve",
    ]
    var words = Dictionary(uniqueKeysWithValues: names.enumerated().map { ($1, String($0 + 1)) })
    words["et"] = "1"
    words["fireogtyve"] = "24"
    words["tredive"] = "30"
    words["fyrre"] = "40"
    words["halvtreds"] = "50"
    words["tres"] = "60"
    words["hundrede"] = "100"
    return words
  }()

  /// Beginnings of what is counted, folded, and the one name that each has here.
  private static let units: [(String, String)] =
    [
      ("uge", "uge"), ("dag", "dag"), ("doegn", "dag"), ("maaned", "måned"), ("aar", "år"), ("time", "time"),
      ("minut", "minut"), ("kr", "kr"), ("mio", "mio"), ("mia", "mia"), ("pct", "pct"), ("procent", "pct"),
      ("km", "km"), ("kilometer", "km"), ("meter", "m"), ("hverdag", "hverdag"), ("arbejdsdag", "hverdag"),
      ("kvartal", "kvartal"), ("plads", "plads"), ("person", "person"), ("boern", "barn"), ("barn", "barn"),
    ] + Months.danishNames.map { ($0, $0) } + [
      ("week", "uge"), ("day", "dag"), ("month", "måned"), ("year", "år"), ("hour", "time"),
    ]
}
