import DocumentModel

/// Writes what a file holds for a person at a terminal: the text first, then what hangs on it.
///
/// Control characters of the file never reach the terminal; line feeds and tabs do.
public struct InspectText {
  let reading: Reading
  let words: InspectWords
  let wording: (ReadWarning) -> String

  /// - Parameters:
  ///   - language: A BCP 47 tag; English for any "en", Danish for all else.
  ///   - wording: says a warning in that language; by default its names and numbers alone.
  public init(_ reading: Reading, language: String, wording: @escaping (ReadWarning) -> String = \.detail) {
    self.reading = reading
    self.words = InspectWords(language: language)
    self.wording = wording
  }

  /// Writes the lines to `sink` in order.
  public func write(to sink: (String) -> Void) {
    let document = reading.document
    func line(_ text: String) { sink(Self.printable(text) + "\n") }
    func section(_ title: String, _ lines: [String]) {
      guard !lines.isEmpty else { return }
      sink("\n── \(title) (\(lines.count))\n")
      for text in lines { line(text) }
    }
    if let message = document.message {
      header(message).forEach(line)
      sink("\n")
    }
    var page: Int?
    for block in document.blocks {
      if block.place.page != page {
        page = block.place.page
        if let page, document.pageCount ?? 0 > 1 { sink("── \(words.page) \(page)\n") }
      }
      line(rendered(block))
    }
    for sheet in document.sheets {
      sink("── \(words.sheet): \(Self.printable(sheet.name))\n")
      for row in sheet.rows { line(row.map { $0.replacing("\n", with: " ⏎ ") }.joined(separator: "\t")) }
    }
    section(words.notes, document.notes.map { $0.text() })
    section(words.comments, document.comments.map(rendered))
    section(words.changes, document.revisions.map(rendered))
    section(words.annotations, document.annotations.map(rendered))
    section(words.attachments, document.attachments.map(rendered))
    section(words.warnings, reading.warnings.map(rendered))
  }

  private func header(_ message: Message) -> [String] {
    func people(_ list: [MailAddress]) -> String {
      list.map(\.headerText).joined(separator: ", ")
    }
    var lines: [String] = []
    if let from = message.from { lines.append("\(words.from): \(people([from]))") }
    if !message.to.isEmpty { lines.append("\(words.to): \(people(message.to))") }
    if !message.cc.isEmpty { lines.append("Cc: \(people(message.cc))") }
    if let date = message.date { lines.append("\(words.date): \(date)") }
    if let subject = message.subject { lines.append("\(words.subject): \(subject)") }
    return lines
  }

  private func rendered(_ block: Block) -> String {
    let text = block.label.map { "\($0) \(block.text())" } ?? block.text()
    switch block.kind {
    case .heading(let level): return String(repeating: "#", count: level) + " " + text
    case .listItem(let level):
      return String(repeating: "  ", count: max(0, level - 1)) + (block.label == nil ? "• " : "") + text
    case .paragraph, .tableRow: return text
    }
  }

  private func rendered(_ comment: Comment) -> String {
    let quote = comment.anchorText.isEmpty ? "" : " »\(comment.anchorText)«"
    let reply = comment.parent.map { " ↳ \($0)" } ?? ""
    return "[\(comment.id)]\(reply) \(who(comment.author, comment.date))\(quote): \(comment.text)"
  }

  private func rendered(_ revision: Revision) -> String {
    let kind = revision.kind == .insertion ? words.inserted : words.deleted
    return "\(who(revision.author, revision.date)) \(kind): \(revision.text)"
  }

  private func rendered(_ annotation: Annotation) -> String {
    let quote = annotation.quotedText.isEmpty ? "" : " »\(annotation.quotedText)«"
    return "\(words.page) \(annotation.page), \(annotation.subtype), \(who(annotation.author, nil))\(quote): "
      + annotation.contents
  }

  private func rendered(_ attachment: Attachment) -> String {
    "\(attachment.name ?? words.unknown) (\(attachment.mediaType ?? words.unknown), \(attachment.bytes.count) B)"
  }

  private func rendered(_ warning: ReadWarning) -> String {
    let place = warning.place.inspectText
    let text = wording(warning)
    return [warning.kind.rawValue, place, text].filter { !$0.isEmpty }.joined(separator: ": ")
  }

  private func who(_ author: String?, _ date: String?) -> String {
    let name = author.flatMap { $0.isEmpty ? nil : $0 } ?? words.unknown
    return date.map { "\(name), \($0.prefix(16))" } ?? name
  }

  /// The text without control characters and direction overrides, which could fool the reader of a terminal.
  private static func printable(_ text: String) -> String {
    let isClean = text.unicodeScalars.allSatisfy { !isUnsafe($0) }
    if isClean { return text }
    return String(String.UnicodeScalarView(text.unicodeScalars.map { isUnsafe($0) ? "\u{FFFD}" : $0 }))
  }

  private static func isUnsafe(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09, 0x0A: false
    case 0..<0x20, 0x7F..<0xA0, 0x202A...0x202E, 0x2066...0x2069: true
    default: false
    }
  }
}
