/// The sections of a format's code (ECMA-376 Part 1, 18.8.31): for numbers above, below and equal to zero, or for those
/// that meet the conditions written before them.
struct FormatSections: Sendable {
  private struct Section: Sendable {
    var kind: NumberFormats.Kind
    var condition: (@Sendable (Double) -> Bool)?
  }

  private var sections: [Section] = []

  init(_ code: String) {
    var reader = Reader()
    for character in code {
      if reader.take(character) {
        sections.append(reader.section)
        reader = Reader()
      }
      // The fourth section is that of text.
      if sections.count == 3 { return }
    }
    sections.append(reader.section)
  }

  /// Whether every number is shown alike.
  var isUniform: Bool { sections.allSatisfy { $0.kind == sections.first?.kind } }

  func kind(of value: Double) -> NumberFormats.Kind {
    let chosen: Section?
    if sections.contains(where: { $0.condition != nil }) {
      chosen = sections.first { $0.condition?(value) ?? true }
    } else {
      switch sections.count {
      case 0, 1: chosen = sections.first
      case 2: chosen = sections[value < 0 ? 1 : 0]
      default: chosen = sections[value > 0 ? 0 : value < 0 ? 1 : 2]
      }
    }
    return chosen?.kind ?? .plain
  }

  /// Takes a section letter by letter, without literals and colours.
  private struct Reader {
    private var letters = ""
    private var isElapsed = false
    private var isQuoted = false
    private var bracket: String?
    private var skipsNext = false
    private var condition: (@Sendable (Double) -> Bool)?

    var section: Section { Section(kind: kind, condition: condition) }

    /// Whether the letter ends the section.
    mutating func take(_ character: Character) -> Bool {
      if skipsNext {
        skipsNext = false
      } else if isQuoted {
        isQuoted = character != "\""
      } else if let open = bracket {
        if character == "]" { close(open.lowercased()) } else { bracket = open + String(character) }
      } else {
        switch character {
        case "\"": isQuoted = true
        case "\\", "_", "*": skipsNext = true
        case "[": bracket = ""
        case ";": return true
        default: letters += character.lowercased()
        }
      }
      return false
    }

    private mutating func close(_ word: String) {
      bracket = nil
      if !word.isEmpty, word.allSatisfy({ "hms".contains($0) }) { isElapsed = true }
      let sign = word.prefix { "<>=".contains($0) }
      guard !sign.isEmpty, let bound = Double(word.dropFirst(sign.count)) else { return }
      switch sign {
      case "<": condition = { $0 < bound }
      case "<=": condition = { $0 <= bound }
      case ">": condition = { $0 > bound }
      case ">=": condition = { $0 >= bound }
      case "=": condition = { $0 == bound }
      case "<>": condition = { $0 != bound }
      default: break
      }
    }

    private var kind: NumberFormats.Kind {
      if isElapsed { return .duration }
      let text = letters.replacing("general", with: "").replacing("am/pm", with: "h").replacing(
        "a/p", with: "h")
      let hasTime = text.contains("h") || text.contains("s")
      let hasDate = text.contains("y") || text.contains("d") || (text.contains("m") && !hasTime)
      if hasDate { return hasTime ? .dateAndTime : .date }
      if hasTime { return .time }
      if text.contains("%") {
        let decimals = text.split(separator: ".", maxSplits: 1).dropFirst().first?.prefix {
          "0#?".contains($0)
        }
        .count
        return .percent(decimals: decimals ?? 0)
      }
      if text.count > 1, text.allSatisfy({ $0 == "0" }) { return .padded(digits: text.count) }
      return .plain
    }
  }
}
