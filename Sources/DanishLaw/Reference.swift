/// A place in law as somebody wrote it, with every way it can be read.
public struct Reference: Sendable, Equatable {
  /// The words as written.
  public var text: String
  /// Offset of the first Unicode scalar in the text as given.
  public var start: Int
  /// Offset after the last Unicode scalar.
  public var end: Int
  /// Whether it needs its context to name a § ("stk. 2", "nr. 5").
  public var isRelative: Bool
  /// Best reading first; each reading is the list of its targets.
  public var readings: [[ReferenceTarget]]

  public init(text: String, start: Int, end: Int, isRelative: Bool, readings: [[ReferenceTarget]]) {
    self.text = text
    self.start = start
    self.end = end
    self.isRelative = isRelative
    self.readings = readings
  }
}

/// One target of a reference; each level as a label without spaces ("9i"), nil where the text names none.
public struct ReferenceTarget: Sendable, Equatable {
  /// The law as cited: "lov 1596 2010-12-22", "integrationsloven", "denne lov", "direktiv 2009/31/EF".
  public var law: String?
  /// "udkastet", "lovforslaget", "den foreslåede" … where the text says which version it means.
  public var version: String?
  /// Chapter, as printed: "3 a".
  public var kapitel: String?
  /// §, without the sign: "12 b".
  public var par: String?
  /// Subsection.
  public var stk: String?
  /// Number, or point of an amending act.
  public var nr: String?
  /// Letter.
  public var litra: String?
  /// Sentence, counted from 1.
  public var pkt: String?
  /// Limb of a sentence, counted from 1.
  public var led: String?
  /// Article of a treaty, regulation or directive.
  public var article: String?
  /// Page of the printed text.
  public var page: String?
  /// Section of the explanatory notes, such as "2.3.1".
  public var section: String?
  /// Annex, as printed.
  public var annex: String?
  /// Whether the notes to the provision are meant ("bemærkningerne til § 1").
  public var isNote: Bool
  /// The last member of a range: its level ("par", "stk", "nr" …) and label.
  public var to: RangeEnd?

  /// The end of a range, inclusive.
  public struct RangeEnd: Sendable, Equatable {
    /// What the number counts: "pkt", "led".
    public var level: String
    /// The number, as printed.
    public var value: String

    public init(level: String, value: String) {
      self.level = level
      self.value = value
    }
  }

  public init(
    law: String? = nil, version: String? = nil, kapitel: String? = nil, par: String? = nil,
    stk: String? = nil, nr: String? = nil, litra: String? = nil, pkt: String? = nil, led: String? = nil,
    article: String? = nil, page: String? = nil, section: String? = nil, annex: String? = nil,
    isNote: Bool = false, to: RangeEnd? = nil
  ) {
    self.law = law
    self.version = version
    self.kapitel = kapitel
    self.par = par
    self.stk = stk
    self.nr = nr
    self.litra = litra
    self.pkt = pkt
    self.led = led
    self.article = article
    self.page = page
    self.section = section
    self.annex = annex
    self.isNote = isNote
    self.to = to
  }
}
