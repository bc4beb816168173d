/// The levels that a reference names, outermost first.
enum Level: String {
  case kapitel, par, article, annex, page, section, stk, nr, litra, pkt, led

  /// Depth below the § or what stands in its place.
  var rank: Int {
    switch self {
    case .kapitel, .par, .article, .annex, .page, .section: 0
    case .stk: 1
    case .nr: 2
    case .litra: 3
    case .pkt: 4
    case .led: 5
    }
  }

  static let deep: [Level] = [.stk, .nr, .litra, .pkt, .led]
  static let all: [Level] = [.page, .section, .annex, .kapitel, .article, .par] + deep
}

extension ReferenceTarget {
  /// The label at a level; nil where the target names none.
  subscript(level: Level) -> String? {
    get {
      switch level {
      case .kapitel: kapitel
      case .par: par
      case .article: article
      case .annex: annex
      case .page: page
      case .section: section
      case .stk: stk
      case .nr: nr
      case .litra: litra
      case .pkt: pkt
      case .led: led
      }
    }
    set {
      switch level {
      case .kapitel: kapitel = newValue
      case .par: par = newValue
      case .article: article = newValue
      case .annex: annex = newValue
      case .page: page = newValue
      case .section: section = newValue
      case .stk: stk = newValue
      case .nr: nr = newValue
      case .litra: litra = newValue
      case .pkt: pkt = newValue
      case .led: led = newValue
      }
    }
  }

  /// The target as one line: `§ 8 stk 1 nr 3 @ lov 1596 2010-12-22`, `§ 9 i..9 n`, `kapitel 4 a`.
  public var canonical: String {
    var parts: [String] = []
    for level in Level.all {
      guard let value = self[level] else { continue }
      var name: String
      switch level {
      case .par: name = "§"
      case .article: name = "artikel"
      case .annex: name = "bilag"
      case .page: name = "side"
      case .section: name = "afsnit"
      default: name = level.rawValue
      }
      name += " " + Self.spaced(value)
      if let to, to.level == level.rawValue { name += ".." + Self.spaced(to.value) }
      parts.append(name)
    }
    if let law { parts.append("@ " + law) }
    return parts.joined(separator: " ")
  }

  /// "9i" as "9 i".
  private static func spaced(_ label: String) -> String {
    var result = ""
    var afterDigit = false
    for character in label {
      let isDigit = character.isASCII && character.isNumber
      if afterDigit, !isDigit, character.isLetter { result += " " }
      result.append(character)
      afterDigit = isDigit
    }
    return result
  }

  /// The innermost level that the target names.
  var deepest: Level? { Level.all.last { self[$0] != nil } }
}
