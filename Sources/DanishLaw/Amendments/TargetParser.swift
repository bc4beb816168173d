/// Reads the places that an instruction names: "§ 36, stk. 4, 3. pkt., og to steder i § 37, stk. 1 og 2".
///
/// ```
/// targets  = target { ("," | "og" | "samt" | "eller") ["i"] target }
/// target   = [times "steder" "i"] ( path | "overskriften" ("til"|"før") path | "lovens titel"
///            | "fodnoten til lovens titel" ) [ ("der"|"som") "bliver" path ]
/// path     = step { [","] step }        each step deeper than the one before
/// step     = "§" labels | "stk." labels | "nr." labels | "litra" letters | ordinals ("pkt."|"punktum"|"led")
///            | "kapitel" labels | "afsnit" label | "bilag" [labels]
/// labels   = label [ "-" label ] { ("," | "og" | "eller") label … }
/// ```
struct TargetParser {
  let tokens: [InstructionToken]
  var index = 0

  init(_ tokens: [InstructionToken]) { self.tokens = tokens }

  func peek(_ offset: Int = 0) -> InstructionToken {
    let at = index + offset
    return at >= 0 && at < tokens.count ? tokens[at] : .end
  }

  func word(_ offset: Int = 0) -> String? {
    if case .word(let word, _) = peek(offset) { return word }
    return nil
  }

  private func isWord(_ offset: Int = 0, in words: Set<String>) -> Bool {
    word(offset).map(words.contains) ?? false
  }

  static let joiners: Set<String> = ["og", "eller", "samt"]
  static let sentenceNames: Set<String> = ["pkt", "punktum", "punktummer", "led"]
  private static let headingNames: Set<String> = ["overskriften", "overskrifterne", "overskrift"]
  private static let noteNames: Set<String> = ["fodnoten", "fodnoterne", "noten", "fodnote", "note"]
  private static let steps: [String: AmendmentLevel] = [
    "stk": .subsection, "stykke": .subsection, "nr": .number, "nummer": .number, "litra": .letter,
    "kapitel": .chapter, "kap": .chapter, "afsnit": .division, "bilag": .annex, "bog": .book,
    "paragraf": .section,
  ]
  static let ordinalWords: [String: String] = [
    "første": "1", "andet": "2", "anden": "2", "tredje": "3", "fjerde": "4", "femte": "5", "sidste": "-1",
    "næstsidste": "-2",
  ]
  static let countWords: [String: Int] = [
    "et": 1, "ét": 1, "to": 2, "tre": 3, "fire": 4, "fem": 5, "seks": 6, "syv": 7, "otte": 8, "ni": 9,
    "ti": 10, "begge": -1, "alle": -1, "flere": -1,
  ]
  static let placeWords: Set<String> = ["steder", "sted"]

  /// The places that begin here; none, and nothing moved but a comma, where none begins.
  mutating func targets() -> [AmendmentTarget] {
    var result: [AmendmentTarget] = []
    var isOpen = false
    var times: Int?
    while true {
      if let special = specialTarget() {
        result.append(special)
        isOpen = false
      } else if word() == "hele", word(1) == "loven" {
        index += 1
      } else if let count = countBeforeTarget() {
        times = count
      } else if !result.isEmpty, word() == "der" || word() == "som", word(1) == "bliver" {
        becomes(&result[result.count - 1])
        isOpen = false
      } else if let (level, labels) = step() {
        if isOpen, let last = result.last?.levels.keys.max(), last < level {
          result[result.count - 1].levels[level] = labels
        } else {
          result.append(target(level, labels, after: result.last, times: times))
        }
        isOpen = true
        times = nil
      } else if !result.isEmpty, peek() == .comma {
        index += 1
        if startsTarget() { continue }
        if word() == "der" || word() == "som", word(1) == "bliver" { continue }
        return result
      } else if !result.isEmpty, isWord(in: Self.joiners) {
        let start = index
        index += 1
        if word() == "i" { index += 1 }
        guard startsTarget() else {
          index = start
          return result
        }
        isOpen = false
      } else {
        return result
      }
    }
  }

  private func target(
    _ level: AmendmentLevel, _ labels: [LabelRange], after last: AmendmentTarget?, times: Int?
  ) -> AmendmentTarget {
    var target = AmendmentTarget(times: times)
    target.own = level
    if let last, level > .section {
      for (outer, labels) in last.levels where outer < level { target.levels[outer] = labels }
      if !target.levels.isEmpty { target.own = last.own ?? level }
    }
    target.levels[level] = labels
    return target
  }

  /// Whether a place, a heading or "to steder i" begins here.
  func startsTarget() -> Bool {
    var copy = self
    while copy.isWord(in: Self.joiners) || copy.word() == "i" { copy.index += 1 }
    if copy.isWord(in: Self.headingNames) || copy.isWord(in: Self.noteNames) || copy.word() == "titlen" {
      return true
    }
    if copy.word() == "lovens", copy.word(1) == "titel" { return true }
    if copy.countBeforeTarget() != nil { return true }
    return copy.step() != nil
  }

  /// "to steder i", where a place follows.
  private mutating func countBeforeTarget() -> Int? {
    guard let count = word().flatMap({ Self.countWords[$0] }), isWord(1, in: Self.placeWords), word(2) == "i"
    else { return nil }
    var copy = self
    copy.index += 3
    guard copy.step() != nil else { return nil }
    index += 3
    return count
  }

  /// Headings, the title, the footnote to the title, the whole act.
  private mutating func specialTarget() -> AmendmentTarget? {
    if isWord(in: Self.headingNames) {
      index += 1
      if isWord(in: ["til", "før", "over", "efter", "foran"]) { index += 1 }
      if case .quote = peek() {
        index += 1
        if isWord(in: ["til", "før", "over", "efter", "foran"]) { index += 1 }
      }
      var heading = AmendmentTarget(part: .heading)
      if let (level, labels) = step() {
        heading.levels[level] = labels
        heading.own = level
      }
      return heading
    }
    if isWord(in: Self.noteNames) {
      index += 1
      if case .number = peek() { index += 1 }
      if word() == "til" { index += 1 }
      if word() == "lovens" { index += 1 }
      if isWord(in: ["titel", "titlen", "lovtitlen"]) { index += 1 }
      _ = step()
      return AmendmentTarget(part: .note)
    }
    if word() == "lovens", word(1) == "titel" {
      index += 2
      return AmendmentTarget(part: .title)
    }
    if word() == "titlen" || word() == "titel" {
      index += 1
      return AmendmentTarget(part: .title)
    }
    if word() == "loven", isWord(-1, in: ["i", "hele"]) {
      index += 1
      return AmendmentTarget(part: .wholeAct, times: -1)
    }
    return nil
  }

  /// "der bliver stk. 5, nr. 2,": the number that the place has got meanwhile.
  private mutating func becomes(_ target: inout AmendmentTarget) {
    index += 2
    if word() == "til" { index += 1 }
    if word() == "herefter" { index += 1 }
    var path: [AmendmentLevel: [LabelRange]] = [:]
    while let (level, labels) = step() {
      path[level] = labels
      guard peek() == .comma else { break }
      var copy = self
      copy.index += 1
      guard let (next, _) = copy.step(), next > level else { break }
      index += 1
    }
    guard let outermost = path.keys.min() else { return }
    for (level, labels) in target.levels where level < outermost { path[level] = labels }
    target.becomes = path
    if peek() == .comma { index += 1 }
  }

  /// One step of a path.
  mutating func step() -> (AmendmentLevel, [LabelRange])? {
    let start = index
    switch peek() {
    case .sectionSign:
      index += 1
      let labels = labels()
      if !labels.isEmpty { return (.section, labels) }
    case .word(let name, _):
      if let step = namedStep(name) { return step }
      if let number = Self.ordinalWords[name], isWord(1, in: Self.sentenceNames) || word(1) == "stykke" {
        let level: AmendmentLevel =
          word(1) == "stykke" ? .subsection : word(1) == "led" ? .limb : .sentence
        index += 2
        if peek() == .stop, peek(1) != .end { index += 1 }
        return (level, [LabelRange(number)])
      }
    case .number(let number):
      if word(1) == "kapitel" || (peek(1) == .stop && word(2) == "kapitel") {
        index += word(1) == "kapitel" ? 2 : 3
        return (.chapter, [LabelRange(number)])
      }
      if let sentences = sentences() { return sentences }
    default: break
    }
    index = start
    return nil
  }

  private mutating func namedStep(_ name: String) -> (AmendmentLevel, [LabelRange])? {
    guard let level = Self.steps[name] else { return nil }
    index += 1
    while peek() == .stop { index += 1 }
    if level == .subsection || level == .number, peek() == .comma, case .number = peek(1) { index += 1 }
    if level == .letter {
      let letters = letters()
      if !letters.isEmpty { return (.letter, letters) }
    } else if level <= .annex, let name = word(), name.utf8.count <= 6,
      name.utf8.allSatisfy({ "ivxlc".utf8.contains($0) }) || name.utf8.count == 1
    {
      index += 1
      var label = name.uppercased()
      if let letter = word(), letter.utf8.count == 1, letter != "i" {
        label += letter
        index += 1
      }
      return (level, [LabelRange(label)])
    }
    let labels = labels()
    if !labels.isEmpty {
      // "stk. 4., 5. pkt."
      if peek() == .stop, peek(1) == .comma { index += 1 }
      return (level, labels)
    }
    return level == .annex ? (.annex, [LabelRange("")]) : nil
  }

  private mutating func labels() -> [LabelRange] {
    var result: [LabelRange] = []
    while true {
      let label: String
      if case .number(let number) = peek() {
        label = number
      } else if result.isEmpty, word() == "l" {
        // The letter l for the digit 1.
        label = "1"
      } else {
        return result
      }
      index += 1
      result.append(LabelRange(label, rangeEnd(after: label)))
      let start = index
      if peek() == .comma { index += 1 }
      if isWord(in: Self.joiners) { index += 1 }
      guard index > start, case .number = peek(), !isWord(1, in: Self.placeWords) else {
        index = start
        return result
      }
      var copy = self
      if copy.sentences() != nil {
        index = start
        return result
      }
    }
  }

  private mutating func rangeEnd(after first: String) -> String? {
    guard peek() == .dash else { return nil }
    let start = index
    index += 1
    if peek() == .sectionSign { index += 1 }
    if case .number(let number) = peek() {
      index += 1
      return number
    }
    if let letter = word(), letter.utf8.count == 1 {
      index += 1
      return first.prefix { $0.isNumber } + letter
    }
    index = start
    return nil
  }

  private mutating func letters() -> [LabelRange] {
    var result: [LabelRange] = []
    func isLetter(_ name: String) -> Bool {
      name.unicodeScalars.count == 1 || (name.utf8.count == 2 && Set(name.utf8).count == 1)
    }
    while let name = word(), isLetter(name), result.isEmpty || name != "i" {
      index += 1
      var range = LabelRange(name)
      if peek() == .dash, let last = word(1), isLetter(last) {
        range.last = last
        index += 2
      }
      result.append(range)
      let start = index
      if peek() == .comma { index += 1 }
      if isWord(in: Self.joiners) { index += 1 }
      guard index > start, let next = word(), isLetter(next), next != "i" else {
        index = start
        return result
      }
    }
    return result
  }

  /// `num "." { ("-" | "," | "og") num "." } ("pkt." | "punktum" | "led")`
  private mutating func sentences() -> (AmendmentLevel, [LabelRange])? {
    let start = index
    var labels: [LabelRange] = []
    // No list of sentences is long; a long list of numbers is something else.
    while labels.count < 40, case .number(let number) = peek(), number.utf8.allSatisfy(Byte.isDigit) {
      index += 1
      if peek() == .stop { index += 1 }
      var range = LabelRange(number)
      if peek() == .dash, case .number(let last) = peek(1) {
        range.last = last
        index += 2
        if peek() == .stop { index += 1 }
      }
      labels.append(range)
      if peek() == .comma { index += 1 }
      if isWord(in: Self.joiners) { index += 1 }
      if let last = word().flatMap({ Self.ordinalWords[$0] }) {
        labels.append(LabelRange(last))
        index += 1
      }
    }
    guard !labels.isEmpty, let name = word(), Self.sentenceNames.contains(name) else {
      index = start
      return nil
    }
    index += 1
    if peek() == .stop, peek(1) != .end, !startsSentence(1) { index += 1 }
    return (name == "led" ? .limb : .sentence, labels)
  }

  /// Whether a new sentence of the instruction begins there, so that a full stop before it is no abbreviation's.
  private func startsSentence(_ offset: Int) -> Bool {
    if case .word(_, isCapital: true) = peek(offset) { return true }
    return false
  }
}
