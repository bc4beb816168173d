import DanishLaw

/// What people call a provision: `par:3a/stk:2/litra:b` is "§ 3 a, stk. 2, litra b", and to whoever reads English
/// "section 3a(2)(b)".
public func provisionName(_ id: String, in language: Language) -> String {
  language == .danish ? provisionName(id) : englishProvisionName(id)
}

extension Phrase {
  /// What people call a provision, in the reader's language.
  public static func place(_ id: String) -> Phrase { Phrase(provisionName(id), englishProvisionName(id)) }

  /// Several, with a word between the last two or all of them.
  static func places(_ ids: [String], danish: String, english: String) -> Phrase {
    Phrase(
      ids.map(provisionName).joined(separator: danish),
      ids.map(englishProvisionName).joined(separator: english))
  }
}

/// What people call a provision in Danish.
public func provisionName(_ id: String) -> String {
  var rest = Substring(id)
  var prefix = ""
  if rest.hasPrefix("note:") {
    rest = rest.dropFirst("note:".count)
    prefix = "bemærkningerne til "
  }
  let levels = rest.split(separator: "/").map { level -> String in
    let parts = level.split(separator: ":", maxSplits: 1)
    guard parts.count == 2 else { return String(level) }
    let occurrence = parts[1].split(separator: "#")
    let value = spaced(occurrence.first ?? "")
    switch parts[0] {
    case "par": return (value.contains("-") || value.contains(",") ? "§§ " : "§ ") + value
    case "stk": return "stk. " + value
    case "nr": return "nr. " + value
    case "litra": return "litra " + value
    case "kapitel": return "kapitel " + value
    case "annex": return "bilag " + value
    case "general": return "almindelige bemærkninger, afsnit " + value
    case "heading": return "afsnit " + value
    default: return String(level)
    }
  }
  return prefix + levels.joined(separator: ", ")
}

/// `par:1/nr:5` is "section 1, point 5", `annex:2/nr:3` "Schedule 2, paragraph 3", `kapitel:3` "Part 3".
private func englishProvisionName(_ id: String) -> String {
  var rest = Substring(id)
  var prefix = ""
  if rest.hasPrefix("note:") {
    rest = rest.dropFirst("note:".count)
    prefix = "the notes to "
  }
  var name = ""
  var isAnnex = false
  for level in rest.split(separator: "/") {
    let parts = level.split(separator: ":", maxSplits: 1)
    guard parts.count == 2 else {
      name += (name.isEmpty ? "" : ", ") + level
      continue
    }
    let value = String(parts[1].split(separator: "#").first ?? "")
    let joint = name.isEmpty ? "" : ", "
    switch parts[0] {
    case "par":
      name += joint + (value.contains("-") || value.contains(",") ? "sections " : "section ") + value
    case "stk", "litra": name += "(\(value))"
    case "nr" where value.first?.isLetter ?? false: name += "(\(value))"
    case "nr": name += joint + (isAnnex ? "paragraph " : "point ") + value
    case "kapitel": name += joint + "Part " + value
    case "annex":
      name += joint + "Schedule " + value
      isAnnex = true
    case "general": name += joint + "general notes, section " + value
    case "heading": name += joint + "section " + value
    default: name += joint + level
    }
  }
  return prefix + name
}

/// "3a" is written "3 a".
private func spaced(_ label: Substring) -> String {
  var text = ""
  for character in label {
    if character.isLetter, let last = text.last, last.isNumber { text.append(" ") }
    text.append(character)
  }
  return text
}
