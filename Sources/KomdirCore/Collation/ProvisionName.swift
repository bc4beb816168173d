import DanishLaw

/// What people call a provision: `par:3a/stk:2/litra:b` is "§ 3 a, stk. 2, litra b".
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

/// "3a" is written "3 a".
private func spaced(_ label: Substring) -> String {
  var text = ""
  for character in label {
    if character.isLetter, let last = text.last, last.isNumber { text.append(" ") }
    text.append(character)
  }
  return text
}
