import ArgumentParser
import KomdirCore

/// A command's help screen in Danish: ArgumentParser's own, which is English, line by line in the words of
/// `HelpCatalogue`, wrapped anew.
struct HelpScreen {
  /// The lines of the English screen, unwrapped.
  private let lines: [Substring]
  private let width: Int

  /// - Parameter width: of the terminal, in letters.
  init(of command: any ParsableCommand.Type, under root: any ParsableCommand.Type, width: Int) {
    lines = root.helpMessage(for: command, columns: Self.unwrapped).split(
      separator: "\n", omittingEmptySubsequences: false)
    self.width = max(width, 40)
  }

  private static let unwrapped = 10_000
  /// Where the text of an option begins.
  private static let textColumn = 26

  /// The screen in Danish.
  var danish: String {
    var written: [String] = []
    var prose: [String] = []
    var isOverview = false
    func endProse() {
      guard !prose.isEmpty else { return }
      written += Self.wrapped(Self.translated(prose.joined(separator: " ")), to: width, indent: 0)
      prose = []
    }
    for line in lines {
      let text = line.trimmingCharacters(in: .whitespaces)
      if let title = Self.sections[text] {
        endProse()
        isOverview = false
        written.append(title)
      } else if line.hasPrefix("OVERVIEW: ") {
        written += Self.wrapped(
          "FORMÅL: " + Self.translated(String(line.dropFirst(10))), to: width, indent: 0)
        isOverview = true
      } else if line.hasPrefix("USAGE: ") {
        endProse()
        isOverview = false
        written += Self.wrapped("BRUG: " + Self.placeholders(String(line.dropFirst(7))), to: width, indent: 6)
      } else if isOverview {
        let isExample = text.hasPrefix("komdir ") || text.contains("| komdir ") || line.hasPrefix("  ")
        if text.isEmpty || isExample {
          endProse()
          written.append(isExample ? Self.example(String(line)) : "")
        } else {
          prose.append(text)
        }
      } else {
        written += entry(String(line))
      }
    }
    endProse()
    return written.joined(separator: "\n")
  }

  /// The texts of the screen that have no Danish words; none where the catalogue is whole.
  var missing: [String] {
    var missing: [String] = []
    var prose: [String] = []
    var isOverview = false
    func look(_ text: String) {
      let words = Self.withoutValues(text).text
      if !words.isEmpty, HelpCatalogue.danish(words) == nil { missing.append(words) }
    }
    func endProse() {
      if !prose.isEmpty { look(prose.joined(separator: " ")) }
      prose = []
    }
    for line in lines {
      let text = line.trimmingCharacters(in: .whitespaces)
      if line.hasPrefix("OVERVIEW: ") {
        look(String(line.dropFirst(10)))
        isOverview = true
      } else if Self.sections[text] != nil || line.hasPrefix("USAGE: ") {
        endProse()
        isOverview = false
      } else if isOverview {
        if text.isEmpty || text.hasPrefix("komdir ") || text.contains("| komdir ") || line.hasPrefix("  ") {
          endProse()
          if let remark = Self.parted(text)?.remark { look(remark) }
        } else {
          prose.append(text)
        }
      } else if let text = Self.label(of: String(line))?.text {
        look(text)
      }
    }
    endProse()
    return missing
  }

  // MARK: Parts of a screen

  private static let sections = [
    "ARGUMENTS:": "ARGUMENTER:", "OPTIONS:": "TILVALG:", "SUBCOMMANDS:": "KOMMANDOER:",
    "ARCHIVE SUBCOMMANDS:": "ARKIVET:", "FEEDBACK SUBCOMMANDS:": "MEDLEMMERNES SVAR:",
    "RESPONSE SUBCOMMANDS:": "HØRINGSSVARET:", "FILES AND LAW TEXT SUBCOMMANDS:": "FILER OG LOVTEKST:",
    "BEFORE AND AFTER SUBCOMMANDS:": "FØR OG EFTER HØRINGEN:",
  ]

  /// A line of the lists: "  --json      Print JSON for programs."
  private func entry(_ line: String) -> [String] {
    guard let (label, text) = Self.label(of: line) else {
      let words = line.trimmingCharacters(in: .whitespaces)
      return Self.wrapped(Self.seeAlso(words), to: width, indent: 2).map { words.isEmpty ? "" : "  " + $0 }
    }
    let shown = label.isEmpty ? "" : "  " + Self.placeholders(label)
    let lines = Self.wrapped(Self.translated(text), to: width - Self.textColumn, indent: 0)
    let indent = String(repeating: " ", count: Self.textColumn)
    guard let first = lines.first, !first.isEmpty else { return [shown] }
    if label.isEmpty { return lines.map { indent + $0 } }
    let head =
      shown.count < Self.textColumn - 1
      ? [shown.padding(toLength: Self.textColumn, withPad: " ", startingAt: 0) + first]
      : [shown, indent + first]
    return head + lines.dropFirst().map { indent + $0 }
  }

  /// A label and its text, which stands in a column of its own: behind the label, or on the next line where the label is
  /// too long. Nil for any other line.
  private static func label(of line: String) -> (label: String, text: String)? {
    guard line.hasPrefix("  "), !line.hasPrefix("  See '") else { return nil }
    let label = line.prefix(textColumn)
    let text = line.dropFirst(textColumn)
    guard label.last == " ", !text.isEmpty else { return (line.trimmingCharacters(in: .whitespaces), "") }
    return (label.trimmingCharacters(in: .whitespaces), String(text))
  }

  /// "komdir x    what it does": the command and what is said of it.
  private static func parted(_ line: String) -> (command: String, remark: String)? {
    guard let gap = line.range(of: "   ") else { return nil }
    let remark = line[gap.upperBound...].trimmingCharacters(in: .whitespaces)
    return remark.isEmpty ? nil : (String(line[..<gap.lowerBound]), remark)
  }

  private static func example(_ line: String) -> String {
    let indent = line.prefix { $0 == " " }
    guard let (command, remark) = parted(String(line.dropFirst(indent.count))) else { return line }
    return "\(indent)\(command)    \(translated(remark))"
  }

  private static func seeAlso(_ words: String) -> String {
    guard words.hasPrefix("See '"), words.hasSuffix("for detailed help.") else { return words }
    return words.replacing("See '", with: "Se '").replacing("<subcommand>", with: "<kommando>")
      .replacing("for detailed help.", with: "for mere hjælp.")
  }

  // MARK: Words

  /// The text in Danish; as it is where the catalogue has no words for it.
  static func translated(_ text: String) -> String {
    let (words, values) = withoutValues(text)
    let danish = HelpCatalogue.danish(words) ?? words
    guard let values else { return danish }
    let said = values.replacing("values: ", with: "værdier: ").replacing("default: ", with: "ellers: ")
      .replacing("default as flag: ", with: "ellers: ")
    return danish.isEmpty ? said : "\(danish) \(said)"
  }

  /// The values that ArgumentParser adds behind a text: "(values: none, public; default: none)".
  private static func withoutValues(_ text: String) -> (text: String, values: String?) {
    guard text.hasSuffix(")"), let open = text.range(of: "(", options: .backwards) else { return (text, nil) }
    let inside = text[open.upperBound...]
    guard
      inside.hasPrefix("values: ") || inside.hasPrefix("default: ") || inside.hasPrefix("default as flag: ")
    else { return (text, nil) }
    return (text[..<open.lowerBound].trimmingCharacters(in: .whitespaces), String(text[open.lowerBound...]))
  }

  /// "--output <output>" as "--output <fil>".
  static func placeholders(_ text: String) -> String {
    var text = text
    for (english, danish) in HelpCatalogue.placeholders {
      text = text.replacing("<\(english)>", with: "<\(danish)>")
    }
    return text
  }

  private static func wrapped(_ text: String, to width: Int, indent: Int) -> [String] {
    var lines: [String] = []
    var line = ""
    for word in text.split(separator: " ") {
      if !line.isEmpty, line.count + 1 + word.count > width {
        lines.append(line)
        line = String(repeating: " ", count: indent) + word
      } else {
        line += (line.isEmpty ? "" : " ") + word
      }
    }
    return lines + [line]
  }
}

extension HelpScreen {
  /// The command that the words on the command line ask help for: "komdir hearing import --help", "komdir help hearing".
  static func command(
    of arguments: some Sequence<String>, under root: any ParsableCommand.Type
  ) -> any ParsableCommand.Type {
    var command = root
    for word in arguments where word != "help" {
      guard let child = command.configuration.subcommands.first(where: { $0._commandName == word }) else {
        break
      }
      command = child
    }
    return command
  }
}
