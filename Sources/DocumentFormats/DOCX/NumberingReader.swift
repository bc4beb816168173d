import DocumentModel

/// List definitions (ECMA-376 Part 1, 17.9).
struct Numbering: Sendable {
  struct Level: Sendable {
    var start = 1
    var format = "decimal"
    var text = ""
    var isLegal = false
    /// The level after which it restarts; nil: after any higher one. 0: never.
    var restart: Int?
    var style: String?
  }

  struct Instance: Sendable {
    var abstract: String
    var overrides: [Int: Level] = [:]
    var startOverrides: [Int: Int] = [:]
  }

  private(set) var abstracts: [String: [Int: Level]] = [:]
  private(set) var instances: [String: Instance] = [:]
  /// Definitions that take their levels from a numbering style, and the styles that define them (17.9.27, 17.9.28).
  private var styleLinks: [String: String] = [:]
  private var numberingStyles: [String: String] = [:]

  init() {}

  init(_ stream: XMLStream) throws(ReadError) {
    var abstract: String?
    var instance: String?
    var level: Int?
    var isOverride = false
    func update(_ numbering: inout Numbering, _ change: (inout Level) -> Void) {
      guard let level else { return }
      if let instance, isOverride {
        numbering.instances[instance]?.overrides[level, default: Level()].apply(change)
      } else if let abstract {
        numbering.abstracts[abstract]?[level, default: Level()].apply(change)
      }
    }
    while let event = try stream.next() {
      if event == .end {
        switch stream.name {
        case "w:abstractNum": abstract = nil
        case "w:num": instance = nil
        case "w:lvl": level = nil
        default: break
        }
        continue
      }
      guard event == .start else { continue }
      switch stream.name {
      case "w:abstractNum":
        abstract = stream["w:abstractNumId"]
        if let abstract { abstracts[abstract] = [:] }
      case "w:num":
        instance = stream["w:numId"]
      case "w:abstractNumId":
        if let instance, let value = stream["w:val"] { instances[instance] = Instance(abstract: value) }
      case "w:lvlOverride":
        level = stream["w:ilvl"].flatMap(Int.init)
        isOverride = true
      case "w:startOverride":
        if let instance, let level, let value = stream["w:val"].flatMap(Int.init) {
          instances[instance]?.startOverrides[level] = value
        }
      case "w:lvl":
        level = stream["w:ilvl"].flatMap(Int.init)
        isOverride = instance != nil
        update(&self) { _ in }
      case "w:start": if let value = stream["w:val"].flatMap(Int.init) { update(&self) { $0.start = value } }
      case "w:numFmt": if let value = stream["w:val"] { update(&self) { $0.format = value } }
      case "w:lvlText": if let value = stream["w:val"] { update(&self) { $0.text = value } }
      case "w:isLgl": update(&self) { $0.isLegal = true }
      case "w:lvlRestart":
        if let value = stream["w:val"].flatMap(Int.init) { update(&self) { $0.restart = value } }
      case "w:pStyle": if let value = stream["w:val"] { update(&self) { $0.style = value } }
      case "w:numStyleLink": if let abstract { styleLinks[abstract] = stream["w:val"] }
      case "w:styleLink": if let abstract, let value = stream["w:val"] { numberingStyles[value] = abstract }
      default: break
      }
    }
  }

  /// The definition of a level in a list instance.
  func level(_ level: Int, of id: String) -> Level? {
    guard let instance = instances[id] else { return nil }
    var abstract = instance.abstract
    if abstracts[abstract]?.isEmpty ?? true, let style = styleLinks[abstract],
      let linked = numberingStyles[style]
    {
      abstract = linked
    }
    var found = instance.overrides[level] ?? abstracts[abstract]?[level]
    if let start = instance.startOverrides[level] { found?.start = start }
    return found
  }
}

extension Numbering.Level {
  fileprivate mutating func apply(_ change: (inout Self) -> Void) { change(&self) }
}

/// Counts list items in document order and words their labels ("§ 1", "Stk. 2.", "a)").
struct ListCounter {
  let numbering: Numbering
  private var counts: [String: [Int: Int]] = [:]
  private var started: Set<String> = []

  /// Levels that a list has (17.9.3), and the longest label that is worded: a level's text may be of any length,
  /// and is worded for every paragraph.
  private static let levels = 0...8
  static let longestLabel = 255

  init(_ numbering: Numbering) { self.numbering = numbering }

  /// The label of the next item at `level` of list `id`; nil for a bullet or a level without a number.
  mutating func next(_ id: String, level: Int) -> String? {
    guard Self.levels.contains(level), let instance = numbering.instances[id],
      let definition = numbering.level(level, of: id)
    else { return nil }
    let list = instance.abstract
    if started.insert(id).inserted {
      // A list that says where to start begins anew; another goes on where its definition stands.
      for at in instance.startOverrides.keys { counts[list]?[at] = nil }
    }
    var current = counts[list] ?? [:]
    current[level] = (current[level] ?? definition.start &- 1) &+ 1
    for lower in current.keys where lower > level {
      if let restart = numbering.level(lower, of: id)?.restart, restart == 0 || level >= restart { continue }
      current[lower] = nil
    }
    counts[list] = current
    guard definition.format != "bullet", definition.format != "none" else { return nil }
    return label(definition, current, id)
  }

  private func label(_ definition: Numbering.Level, _ counts: [Int: Int], _ id: String) -> String? {
    var text = ""
    var expectsLevel = false
    for character in definition.text.prefix(Self.longestLabel) where text.utf8.count < Self.longestLabel {
      if expectsLevel, let digit = character.wholeNumberValue, digit > 0 {
        let level = numbering.level(digit - 1, of: id)
        let format = definition.isLegal ? "decimal" : level?.format ?? "decimal"
        text += Self.worded(counts[digit - 1] ?? level?.start ?? 1, format)
      } else if character != "%" {
        text.append(character)
      }
      expectsLevel = character == "%"
    }
    return text.isEmpty ? nil : text
  }

  static func worded(_ number: Int, _ format: String) -> String {
    switch format {
    case "lowerLetter": letters(number).lowercased()
    case "upperLetter": letters(number)
    case "lowerRoman": roman(number).lowercased()
    case "upperRoman": roman(number)
    case "decimalZero": number < 10 ? "0\(number)" : "\(number)"
    case "none", "bullet": ""
    default: String(number)
    }
  }

  /// A … Z, AA, BB … (17.18.59, upperLetter).
  private static func letters(_ number: Int) -> String {
    guard number > 0, number <= 26 * 40 else { return String(number) }
    let letter = UnicodeScalar(UInt8(65 + (number - 1) % 26))
    return String(repeating: String(letter), count: (number - 1) / 26 + 1)
  }

  private static func roman(_ number: Int) -> String {
    guard number > 0, number < 4_000 else { return String(number) }
    var rest = number
    var text = ""
    let steps = [
      (1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL"),
      (10, "X"),
      (9, "IX"), (5, "V"), (4, "IV"), (1, "I"),
    ]
    for (value, letters) in steps {
      while rest >= value {
        text += letters
        rest -= value
      }
    }
    return text
  }
}
