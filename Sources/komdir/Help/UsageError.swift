import KomdirCore

/// What ArgumentParser says of a wrong command line, taken apart: the error, the help of the argument, the usage.
struct UsageError {
  /// "Missing expected argument '<id>'"
  var message: String
  /// "<id>  The remark."
  private var help: String?
  /// "komdir decide <id> <value> …"
  private var usage: String?
  /// "komdir decide --help"
  var seeAlso: String?

  /// - Parameter text: the whole of ArgumentParser's message.
  init(_ text: String) {
    message = ""
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      let words = line.trimmingCharacters(in: .whitespaces)
      if line.hasPrefix("Error: ") {
        message = String(line.dropFirst(7))
      } else if line.hasPrefix("Help:  ") {
        help = String(line.dropFirst(7))
      } else if line.hasPrefix("Usage: ") {
        usage = String(line.dropFirst(7))
      } else if words.hasPrefix("See '"), let end = words.lastIndex(of: "'") {
        seeAlso = String(words[words.index(words.startIndex, offsetBy: 5)..<end])
      } else if !words.isEmpty {
        if usage != nil {
          usage?.append(" " + words)
        } else if message.isEmpty {
          message = String(words)
        } else {
          message.append("\n" + line)
        }
      }
    }
  }

  /// All of it, worded for a terminal.
  var phrase: Phrase {
    Phrase(text(.danish), text(.english))
  }

  private func text(_ language: Language) -> String {
    let isDanish = language == .danish
    var lines = [(isDanish ? "fejl: " : "Error: ") + (isDanish ? Self.danish(message) : message)]
    if let help {
      lines.append((isDanish ? "hjælp: " : "Help:  ") + (isDanish ? Self.danishHelp(help) : help))
    }
    if let usage {
      lines.append((isDanish ? "brug: " : "Usage: ") + (isDanish ? HelpScreen.placeholders(usage) : usage))
    }
    if let seeAlso {
      lines.append(isDanish ? "råd: se \(seeAlso)" : "  See '\(seeAlso)' for more information.")
    }
    return lines.joined(separator: "\n")
  }

  private static func danishHelp(_ help: String) -> String {
    guard let gap = help.range(of: "  ") else { return HelpScreen.placeholders(help) }
    return HelpScreen.placeholders(String(help[..<gap.lowerBound])) + "  "
      + HelpScreen.translated(String(help[gap.upperBound...]))
  }

  /// The forms of ArgumentParser's errors, with what stands in their gaps kept.
  private static let forms: [(english: [String], danish: [String])] = [
    (["Missing expected argument '", "'"], ["der mangler »", "«"]),
    (["Missing one of: '", "'"], ["der mangler en af »", "«"]),
    (["Missing value for '", "'"], ["der mangler en værdi efter »", "«"]),
    (["Unknown option '", "'. Did you mean '", "'?"], ["tilvalget »", "« findes ikke; mente du »", "«?"]),
    (["Unknown option '", "'"], ["tilvalget »", "« findes ikke"]),
    (
      ["Unexpected argument '", "'"],
      ["»", "« er for meget på kommandolinjen; sæt \"…\" om en værdi med mellemrum"]
    ),
    (["", " unexpected arguments: '", "'"], ["", " ord er for meget på kommandolinjen: »", "«"]),
    (
      ["The value '", "' is invalid for '", "'. Please provide one of ", "."],
      ["»", "« kan ikke bruges ved »", "«; vælg en af ", ""]
    ),
    (["The value '", "' is invalid for '", "'"], ["»", "« kan ikke bruges ved »", "«"]),
    (
      ["The option '", "' does not take any value, but '", "' was specified."],
      ["tilvalget »", "« tager ingen værdi, men fik »", "«"]
    ),
    (["Say either --role or --replaces."], ["Angiv enten --role eller --replaces."]),
    (["--language takes da or en, not '", "'."], ["--language er da eller en, ikke »", "«"]),
    (
      ["--response-language takes da or en, not '", "'."],
      ["--response-language er da eller en, ikke »", "«"]
    ),
    (["Name at least one amending act."], ["nævn mindst én ændringslov"]),
    (["Name whose answers it supports, or --none."], ["nævn, hvis svar den støtter, eller --none"]),
    (["Missing required subcommand."], ["der mangler en kommando"]),
  ]

  private static func danish(_ message: String) -> String {
    for form in forms {
      guard let gaps = gaps(of: message, form.english) else { continue }
      var text = form.danish[0]
      for (gap, words) in zip(gaps, form.danish.dropFirst()) {
        text += quoted(HelpScreen.placeholders(gap)) + words
      }
      return text
    }
    return HelpCatalogue.danish(message) ?? message
  }

  /// A list of values in Danish: "'none', 'public' or 'internal'" is »none«, »public« eller »internal«.
  private static func quoted(_ gap: String) -> String {
    guard gap.hasPrefix("'"), gap.hasSuffix("'"), gap.count > 1 else {
      return gap.replacing("', '", with: "«, »")
    }
    return "»"
      + gap.dropFirst().dropLast().replacing("', '", with: "«, »").replacing("' or '", with: "« eller »")
      + "«"
  }

  /// What stands between the words of a form; nil where the message has another.
  private static func gaps(of message: String, _ words: [String]) -> [String]? {
    guard let first = words.first, message.hasPrefix(first) else { return nil }
    if words.count == 1 { return message == first ? [] : nil }
    var rest = message.dropFirst(first.count)
    var gaps: [String] = []
    for (index, word) in words.dropFirst().enumerated() {
      if index == words.count - 2 {
        guard rest.hasSuffix(word) else { return nil }
        gaps.append(String(rest.dropLast(word.count)))
        return gaps
      }
      guard let found = rest.range(of: word) else { return nil }
      gaps.append(String(rest[..<found.lowerBound]))
      rest = rest[found.upperBound...]
    }
    return gaps
  }
}
