/// A level of law text that an amendment instruction names, outermost first.
public enum AmendmentLevel: Int, Sendable, Comparable, CaseIterable {
  case book, division, chapter, annex, section, subsection, number, letter, sentence, limb

  public static func < (left: AmendmentLevel, right: AmendmentLevel) -> Bool {
    left.rawValue < right.rawValue
  }

  /// The step of a path: `par`, `stk`, `nr`, `litra`, `pkt`, `led`, `kapitel`, `bilag`, `afsnit`, `bog`.
  public var name: String {
    switch self {
    case .book: "bog"
    case .division: "afsnit"
    case .chapter: "kapitel"
    case .annex: "bilag"
    case .section: "par"
    case .subsection: "stk"
    case .number: "nr"
    case .letter: "litra"
    case .sentence: "pkt"
    case .limb: "led"
    }
  }

  var kind: ProvisionKind? {
    switch self {
    case .chapter: .kapitel
    case .section: .par
    case .subsection: .stk
    case .number: .nr
    case .letter: .litra
    case .book, .division, .annex, .sentence, .limb: nil
    }
  }
}

/// One label or an inclusive range of them: "3", "9 i-9 n"; without spaces, letters in lower case. The last
/// sentence of a text is "-1".
public struct LabelRange: Sendable, Equatable {
  /// The label that it begins with, as printed: "3 a".
  public var first: String
  /// The label that it ends with; nil for one alone.
  public var last: String?

  public init(_ first: String, _ last: String? = nil) {
    self.first = first
    self.last = last
  }

  var text: String { last.map { "\(first)-\($0)" } ?? first }
}

/// A place in the amended law that an instruction names.
public struct AmendmentTarget: Sendable, Equatable {
  /// Which words of the place are meant.
  public enum Part: String, Sendable {
    case text
    /// The heading over a § or of a chapter.
    case heading
    /// The law's title.
    case title
    /// The footnote to the law's title.
    case note
    /// Every provision ("Overalt i loven").
    case wholeAct
  }

  /// What of the law is meant.
  public var part: Part
  /// The labels named at each level, those of the context included.
  public var levels: [AmendmentLevel: [LabelRange]]
  /// The number that an earlier point of the same act gave it ("der bliver stk. 5").
  public var becomes: [AmendmentLevel: [LabelRange]]
  /// How often words occur there: 2 for "to steder", -1 for "alle steder", nil where it is not said.
  public var times: Int?
  /// The outermost level that this mention itself named.
  var own: AmendmentLevel?

  public init(
    part: Part = .text, levels: [AmendmentLevel: [LabelRange]] = [:],
    becomes: [AmendmentLevel: [LabelRange]] = [:], times: Int? = nil
  ) {
    self.part = part
    self.levels = levels
    self.becomes = becomes
    self.times = times
  }

  /// The innermost level named.
  public var level: AmendmentLevel? { levels.keys.max() }

  /// The place as one line: `par:12/stk:2/pkt:1`, `kapitel:3 (heading)`.
  public var path: String {
    let steps = levels.keys.sorted().filter { $0 >= .section || levels[.section] == nil }.map { level in
      level.name + ":" + (levels[level] ?? []).map(\.text).joined(separator: ",")
    }
    let place = steps.joined(separator: "/")
    switch part {
    case .text: return place
    case .wholeAct, .title, .note: return part.rawValue
    case .heading: return place.isEmpty ? part.rawValue : place + " (heading)"
    }
  }

  /// The target with the levels above its own taken from `context`.
  func inheriting(_ context: [AmendmentLevel: [LabelRange]]) -> AmendmentTarget {
    guard let own, own > .section else { return self }
    var result = self
    for (level, labels) in context where level < own && level != .chapter && result.levels[level] == nil {
      result.levels[level] = labels
    }
    if let outermost = becomes.keys.min() {
      for (level, labels) in result.levels where level < outermost { result.becomes[level] = labels }
    }
    return result
  }
}
