import DanishLaw
import DanishText

/// A text as words to search by.
enum SearchWords {
  struct Word: Sendable, Equatable {
    /// Without endings, "æ ø å" as "ae oe aa".
    var stem: String
    /// In the text, as written.
    var range: Range<String.Index>
  }

  /// The words of a text in order.
  static func words(of text: String) -> [Word] {
    var words: [Word] = []
    let scalars = text.unicodeScalars
    var index = scalars.startIndex
    while index < scalars.endIndex {
      guard isWord(scalars[index]) else {
        index = scalars.index(after: index)
        continue
      }
      let start = index
      while index < scalars.endIndex, isWord(scalars[index]) || isPassedOver(scalars[index]) {
        index = scalars.index(after: index)
      }
      words.append(Word(stem: stem(String(text[start..<index])), range: start..<index))
    }
    return words
  }

  /// The stems of a text in order; behind "træder i kraft" stands the one word for it.
  static func stems(of text: String) -> [String] {
    var stems = words(of: text).map(\.stem)
    for place in stems.indices.reversed()
    where stems[place] == "kraft" && place > 0 && stems[place - 1] == "i" {
      if stems[max(0, place - 8)..<min(stems.count, place + 3)].contains(where: {
        $0.hasPrefix("traed") || $0.hasPrefix("traad")
      }) {
        stems.insert("ikrafttraed", at: place + 1)
      }
    }
    return stems
  }

  /// A short word without its ending, where the stemmer leaves it alone for its shortness ("træer", "året"); nil where
  /// there is none.
  static func shortened(_ stem: String) -> String? {
    guard stem.count <= 7 else { return nil }
    let endings = ["erne", "ene", "er", "en", "et", "e"]
    guard let ending = endings.first(where: { stem.hasSuffix($0) && stem.count - $0.count >= 3 }) else {
      return nil
    }
    return String(stem.dropLast(ending.count))
  }

  /// Units that are written short and long.
  private static let units = [
    "m2": "kvadratmet", "m²": "kvadratmet", "kvm": "kvadratmet", "kr": "kron", "pct": "procent",
    "mio": "million",
    "mia": "milliard", "stk": "styk", "ca": "cirka", "nr": "num", "km": "kilomet",
  ]

  static func stem(_ word: String) -> String {
    let lower = word.lowercased()
    if let unit = units[lower] { return unit }
    let whole = lower.utf8.contains(0xC2) ? lower.filter { $0 != "\u{AD}" } : lower
    let stem = folded(danishStem(whole))
    return stem.utf8.contains(UInt8(ascii: " ")) ? stem.filter { $0 != " " } : stem
  }

  /// Words that bind a sentence and say nothing about what is sought.
  static let common: Set<String> = Set(
    """
    og i at det er en til af på for med den der som de ikke et har kan skal vil om fra ved men også bør så efter under
    over eller samt når hvis da jf dog man vi os vores jeg du han hun sig sin sit sine hvor hvad hvilke hvem blive bliver
    blev være var the of and in to for on a an is are be by with
    """.split(whereSeparator: \.isWhitespace).map { stem(String($0)) })

  /// The tokens of a provision and of all that it is part of: "par:2/nr:1" gives "par2" and "par2nr1".
  static func places(of provision: String) -> [String] {
    var id = Substring(provision)
    if id.hasPrefix("note:") { id = id.dropFirst(5) }
    var token = ""
    return id.split(separator: "/").map { level in
      for letter in level.prefix(while: { $0 != "#" }).lowercased() where letter != ":" {
        token.append(letter.isASCII && (letter.isLetter || letter.isNumber) ? letter : "x")
      }
      return token
    }
  }

  /// The provisions that a text refers to, and where it does.
  static func references(in text: String) -> [(path: String, range: Range<String.Index>)] {
    var found: [(path: String, range: Range<String.Index>)] = []
    let scalars = text.unicodeScalars
    forEachReference(in: text) { reference in
      let start = scalars.index(scalars.startIndex, offsetBy: reference.start)
      let end = scalars.index(start, offsetBy: reference.end - reference.start)
      for target in reference.readings.first ?? [] {
        if let path = target.provisionID?.path { found.append((path, start..<end)) }
      }
    }
    return found
  }

  private static func isWord(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isASCII
      ? (97...122).contains(scalar.value) || (65...90).contains(scalar.value)
        || (48...57).contains(scalar.value)
      : scalar.properties.isAlphabetic || scalar.value == 0xb2
  }

  /// Soft hyphens and joiners.
  private static func isPassedOver(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value == 0xad || (0x200b...0x200d).contains(scalar.value)
  }
}
