extension Outline {
  /// The outline as Markdown (CommonMark): the title, chapters as headings, labels in bold, items as lists.
  public var markdown: String {
    var lines: [String] = []
    if !title.isEmpty { lines += ["# " + escaped(title), ""] }
    for provision in provisions { lines += markdownLines(provision) }
    for annex in annexes { lines += ["## " + escaped(annex.label + " " + annex.title), ""] }
    return lines.joined(separator: "\n") + "\n"
  }

  private func markdownLines(_ provision: Provision) -> [String] {
    let text = escaped(provision.text)
    switch provision.kind {
    case .kapitel, .heading, .general:
      let level = provision.kind == .general ? "### " : "## "
      return [level + [escaped(provision.label), text].filter { !$0.isEmpty }.joined(separator: " "), ""]
    case .note: return ["### " + escaped(provision.label), "", text, ""]
    case .par, .stk:
      let label = provision.label.isEmpty ? "" : "**" + escaped(provision.label) + "** "
      return [label + text, ""].map { $0.trimmingTrailingSpaces } + newTextLines(provision, indent: "")
    case .nr, .litra:
      let depth = provision.id.depth - 1
      let hasSubsection = provision.id.path.contains("/stk:")
      let indent = String(repeating: "  ", count: Swift.max(0, depth - (hasSubsection ? 2 : 1)))
      return ["\(indent)- \(escaped(provision.label)) \(text)", ""]
        + newTextLines(provision, indent: indent + "  ")
    }
  }

  private func newTextLines(_ provision: Provision, indent: String) -> [String] {
    guard let newText = provision.newText else { return [] }
    return newText.split(separator: "\n").flatMap { [indent + "> " + escaped(String($0)), indent + ">"] }
      .dropLast()
      + [""]
  }

  /// Marks that Markdown would read are kept as letters.
  private func escaped(_ text: String) -> String {
    var result = ""
    for (index, character) in text.enumerated() {
      let opensList =
        index < 4 && (character == "." || character == ")") && text.prefix(index).allSatisfy(\.isNumber)
        && index > 0
      if "\\`*_[]<>#|".contains(character) || opensList || (index == 0 && "-+".contains(character)) {
        result.append("\\")
      }
      result.append(character)
    }
    return result
  }
}

extension String {
  fileprivate var trimmingTrailingSpaces: String {
    var result = self
    while result.last == " " { result.removeLast() }
    return result
  }
}
