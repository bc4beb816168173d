import DocumentModel

/// Writes CommonMark 0.31 with pipe tables and footnotes (GFM). Signs that would be read as markup are
/// escaped, so that the text reads back as it was.
///
/// Tracked changes stand in `<ins>` and `<del>`, comments in a list at the end.
public struct MarkdownWriter: DocumentWriter {
  public init() {}

  /// The file's bytes: the same for the same document, on any day.
  public func bytes(for document: Document) throws(WriteError) -> [UInt8] {
    let page = MarkdownPage(document: document)
    return Array(page.text().utf8)
  }
}

private struct MarkdownPage {
  let document: Document

  func text() -> String {
    let words = WriterWords(language: document.metadata.language)
    var parts: [String] = []
    if let header = document.pageFurniture.header, !header.isEmpty {
      parts.append("**\(MarkdownText.escaped(header.replacingNewlines(with: " ")))**")
    }
    parts += self.parts(of: document.blocks, isTopLevel: true)
    if let footer = document.pageFurniture.footer, !footer.isEmpty {
      parts.append(MarkdownText.escaped(footer.replacingNewlines(with: " "), startsLine: true))
    }
    for (index, note) in document.notes.enumerated() {
      let blocks = self.parts(of: note.blocks, isTopLevel: false).joined(separator: "\n\n")
      parts.append("[^\(index + 1)]: " + Self.indented(blocks, by: 4))
    }
    if !document.comments.isEmpty {
      parts.append("## \(words.comments)")
      parts.append(document.comments.enumerated().map(commentLine).joined(separator: "\n"))
    }
    return parts.joined(separator: "\n\n") + "\n"
  }

  private func commentLine(_ index: Int, _ comment: Comment) -> String {
    var line = "\(index + 1). "
    let head = [comment.author, comment.date].compactMap { $0 }.joined(separator: ", ")
    if !head.isEmpty { line += "**\(MarkdownText.escaped(head))**: " }
    if !comment.anchorText.isEmpty {
      line += "»\(MarkdownText.escaped(comment.anchorText.replacingNewlines(with: " ")))« – "
    }
    return line + MarkdownText.escaped(comment.text.replacingNewlines(with: " "))
  }

  /// Blocks as they stand between blank lines; the items of one list stay together.
  private func parts(of blocks: [Block], isTopLevel: Bool) -> [String] {
    var parts: [String] = []
    var list: [String] = []
    var index = 0
    while index < blocks.count {
      let block = blocks[index]
      if case .listItem(let level) = block.kind, !block.isFurniture {
        list.append(item(block, level: level))
        index += 1
        continue
      }
      if !list.isEmpty {
        parts.append(list.joined(separator: "\n"))
        list = []
      }
      if block.isFurniture {
        index += 1
      } else if case .tableRow(let table, _) = block.kind {
        let first = index
        while index < blocks.count, case .tableRow(table, _) = blocks[index].kind { index += 1 }
        let rows = blocks[first..<index].filter { !$0.isFurniture }
        parts.append(MarkdownTable(rows: rows.map { $0.cells.flatMap(cells) }).text)
      } else {
        if let part = line(block) { parts.append(part) }
        index += 1
      }
    }
    if !list.isEmpty { parts.append(list.joined(separator: "\n")) }
    return parts
  }

  private func line(_ block: Block) -> String? {
    switch block.kind {
    case .heading(let level):
      let text = labelled(block, breaks: " ")
      return String(repeating: "#", count: min(max(level, 1), 6)) + " " + text
    case .paragraph, .listItem, .tableRow:
      let text = labelled(block, breaks: "\\\n")
      guard !text.isEmpty else { return nil }
      return block.styleName == StyleName.quote ? "> " + text.replacingNewlines(with: "\n> ") : text
    }
  }

  private func labelled(_ block: Block, breaks: String) -> String {
    let label = block.label.map { MarkdownText.escaped($0, startsLine: true) + " " } ?? ""
    return label + inlines(block.inlines, breaks: breaks, startsLine: label.isEmpty)
  }

  /// A label that CommonMark knows stays a list; any other is the item's first word.
  private func item(_ block: Block, level: Int) -> String {
    let indent = String(repeating: "    ", count: max(level, 1) - 1)
    var mark = "-   "
    var label = ""
    if let own = block.label, !own.isEmpty, own != "•", own != "–", own != "-" {
      let digits = own.prefix { $0.isASCII && $0.isNumber }
      if !digits.isEmpty, digits.count <= 9, own.dropFirst(digits.count) == "." {
        mark = own + String(repeating: " ", count: max(4 - own.count, 1))
      } else {
        label = MarkdownText.escaped(own, startsLine: true) + " "
      }
    }
    let text = label + inlines(block.inlines, breaks: "\\\n", startsLine: label.isEmpty)
    return indent + mark + Self.indented(text, by: indent.count + mark.count)
  }

  private func cells(_ cell: TableCell) -> [String] {
    let text =
      cell.continuesAbove
      ? ""
      : cell.blocks.map { block in
        if case .tableRow = block.kind {
          return MarkdownText.escaped(block.text().replacingNewlines(with: " ").replacingTabs(with: " · "))
        }
        return labelled(block, breaks: "<br>")
      }.joined(separator: "<br>")
    // A cell over several columns leaves the others empty.
    return [MarkdownTable.escapingPipes(text)] + Array(repeating: "", count: max(cell.columnSpan, 1) - 1)
  }

  private func inlines(_ inlines: [Inline], breaks: String, startsLine: Bool) -> String {
    var text = ""
    for inline in inlines {
      text += written(inline, breaks: breaks, startsLine: startsLine && text.isEmpty)
    }
    return text
  }

  private func written(_ inline: Inline, breaks: String, startsLine: Bool) -> String {
    var text = inline.text
    // Emphasis that begins or ends with a space is none in CommonMark: the space goes outside.
    let leading = String(text.prefix { $0 == " " })
    text.removeFirst(leading.count)
    let trailing = String(text.reversed().prefix { $0 == " " })
    text.removeLast(trailing.count)
    var marked = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).enumerated()
      .map { MarkdownText.escaped(String($1), startsLine: $0 > 0 || startsLine) }
      .joined(separator: breaks)
    if !marked.isEmpty {
      if inline.style.contains(.superscript) { marked = "<sup>\(marked)</sup>" }
      if inline.style.contains(.subscript) { marked = "<sub>\(marked)</sub>" }
      if inline.style.contains(.strikethrough) { marked = "~~\(marked)~~" }
      if inline.style.contains(.italic) { marked = "*\(marked)*" }
      if inline.style.contains(.bold) { marked = "**\(marked)**" }
      if let link = SafeLink(inline.link) { marked = "[\(marked)](<\(link.target)>)" }
    }
    // Four spaces at the beginning of a line would make it code.
    var whole = (startsLine ? "" : leading) + marked + trailing
    if !whole.isEmpty {
      if let deletion = inline.deletion, document.revisions.indices.contains(deletion) {
        whole = "<del>\(whole)</del>"
      }
      if let insertion = inline.insertion, document.revisions.indices.contains(insertion) {
        whole = "<ins>\(whole)</ins>"
      }
    }
    if let note = inline.note, document.notes.indices.contains(note) { whole += "[^\(note + 1)]" }
    return whole
  }

  private static func indented(_ text: String, by columns: Int) -> String {
    text.replacingNewlines(with: "\n" + String(repeating: " ", count: columns))
  }
}

extension String {
  fileprivate func replacingNewlines(with replacement: String) -> String {
    split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).joined(separator: replacement)
  }

  fileprivate func replacingTabs(with replacement: String) -> String {
    split(separator: "\t", omittingEmptySubsequences: false).joined(separator: replacement)
  }
}
