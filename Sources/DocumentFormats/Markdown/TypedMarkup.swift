import DocumentModel

/// What a person types in a line to set words apart: `**bold**`, `*italics*`, `[words](address)`. Every other sign is a
/// letter: nothing that was typed is left out.
public enum TypedMarkup {
  /// The runs of one line.
  public static func inlines(_ line: String) -> [Inline] {
    guard line.contains(where: { "*_[\\".contains($0) }) else { return line.isEmpty ? [] : [Inline(line)] }
    var markdown = MarkdownInlines()
    return markdown.read([guarded(line)])
  }

  /// A line that `inlines` reads as these runs, as far as their looks can be typed.
  public static func line(_ inlines: [Inline]) -> String {
    let runs = joined(inlines)
    let plain = runs.map { typed($0) { $0 } }.joined()
    guard joined(self.inlines(plain)) != runs else { return plain }
    return runs.map { run in typed(run, escaped) }.joined()
  }

  /// Runs with the looks that can be typed, neighbours of one look together.
  private static func joined(_ inlines: [Inline]) -> [Inline] {
    var runs: [Inline] = []
    for inline in inlines where !inline.text.isEmpty {
      let isBlank = inline.text.allSatisfy(\.isWhitespace)
      let link = SafeLink(inline.link)?.target
      let run = Inline(
        inline.text, style: isBlank ? [] : inline.style.intersection([.bold, .italic]), link: link)
      if let last = runs.last, last.style == run.style, last.link == run.link {
        runs[runs.count - 1].text += run.text
      } else {
        runs.append(run)
      }
    }
    return runs
  }

  private static func typed(_ run: Inline, _ letters: (String) -> String) -> String {
    let sign = (run.style.contains(.bold) ? "**" : "") + (run.style.contains(.italic) ? "*" : "")
    guard !sign.isEmpty || run.link != nil else { return letters(run.text) }
    // Signs stand at the words, and blanks outside.
    let lead = String(run.text.prefix(while: \.isWhitespace))
    var words = Substring(run.text.dropFirst(lead.count))
    var tail = ""
    while let last = words.last, last.isWhitespace {
      tail = String(last) + tail
      words.removeLast()
    }
    var text = sign + letters(String(words)) + String(sign.reversed())
    if let link = run.link {
      let target = link.replacing("(", with: "%28").replacing(")", with: "%29").replacing(" ", with: "%20")
      text = "[\(text)](\(target))"
    }
    return lead + text + tail
  }

  private static func escaped(_ text: String) -> String {
    var escaped = ""
    for character in text {
      if "*_[]\\".contains(character) { escaped.append("\\") }
      escaped.append(character)
    }
    return escaped
  }

  /// The line with all signs that no person means made letters: tags, code, entities, and stars inside words.
  private static func guarded(_ line: String) -> String {
    let characters = Array(line)
    var text = ""
    var index = 0
    while index < characters.count {
      let character = characters[index]
      let next = index + 1 < characters.count ? characters[index + 1] : " "
      switch character {
      case "\\":
        // A sign behind a backslash is that sign; any other backslash is one.
        text += "*_[]\\".contains(next) ? "\\\(next)" : "\\\\"
        if "*_[]\\".contains(next) { index += 1 }
      case "`", "<", "&", "~", "!": text += "\\\(character)"
      case "*", "_":
        let isInWord = index > 0 && isLetter(characters[index - 1]) && isLetter(next)
        text += isInWord ? "\\\(character)" : String(character)
      default: text.append(character)
      }
      index += 1
    }
    return text
  }

  private static func isLetter(_ character: Character) -> Bool { character.isLetter || character.isNumber }
}
