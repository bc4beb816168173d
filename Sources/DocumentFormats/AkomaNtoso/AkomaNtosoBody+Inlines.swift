import DocumentModel

extension AkomaNtosoBody {
  /// The runs of the element just started; white space is folded, and notes leave their mark.
  func inlines() throws(ReadError) -> [Inline] {
    paragraphCount += 1
    try stream.limits.check(blocks: paragraphCount, at: Place(paragraph: document.blocks.count))
    var runs: [Inline] = []
    try inlines(into: &runs)
    while let last = runs.last, last.note == nil {
      var text = last.text
      while text.unicodeScalars.last?.properties.isWhitespace == true { text.unicodeScalars.removeLast() }
      guard text.isEmpty else {
        runs[runs.count - 1].text = text
        break
      }
      runs.removeLast()
    }
    return runs
  }

  private func inlines(into runs: inout [Inline]) throws(ReadError) {
    let outside = stream.depth - 1
    while stream.depth > outside {
      guard let event = try stream.next() else { throw .truncated(Place()) }
      if event == .text {
        append(stream.text, to: &runs)
      } else if event == .start {
        try inline(into: &runs)
      }
    }
  }

  private func inline(into runs: inout [Inline]) throws(ReadError) {
    let outer = (style: style, link: link, insertion: insertion, deletion: deletion)
    switch stream.localName {
    case "b", "strong": style.insert(.bold)
    case "i", "em": style.insert(.italic)
    case "u": style.insert(.underline)
    case "sup": style.insert(.superscript)
    case "sub": style.insert(.subscript)
    case "a", "ref", "rref", "mref": link = stream["href"] ?? link
    case "ins": insertion = begin(.insertion)
    case "del": deletion = begin(.deletion)
    case "eol", "br": put("\n", to: &runs)
    case "authorialNote": return try note(into: &runs)
    case "img", "meta": return try stream.skip()
    // A paragraph, item or cell inside this one begins a line.
    case "p", "item", "block", "tr", "li": if !runs.isEmpty { put("\n", to: &runs) }
    case "td", "th", "num", "heading": if !runs.isEmpty { append(" ", to: &runs) }
    default: break
    }
    try inlines(into: &runs)
    if stream.localName == "num" { append(" ", to: &runs) }
    (style, link, insertion, deletion) = outer
  }

  private func begin(_ kind: Revision.Kind) -> Int {
    document.revisions.append(Revision(kind: kind, text: ""))
    return document.revisions.count - 1
  }

  /// A note that stands among blocks has no mark in the text; it is listed all the same.
  func note() throws(ReadError) {
    var none: [Inline] = []
    try note(into: &none)
  }

  private func note(into runs: inout [Inline]) throws(ReadError) {
    let id = stream["eId"] ?? stream["id"] ?? "note-\(document.notes.count + 1)"
    let kind: Note.Kind = stream["placement"] == "end" ? .endnote : .footnote
    let outer = (style: style, link: link)
    (style, link) = ([], nil)
    let text = try inlines()
    (style, link) = outer
    runs.append(Inline("", note: document.notes.count))
    document.notes.append(Note(id: id, kind: kind, blocks: [Block(inlines: text)]))
  }

  /// Text with white space folded; none at the beginning.
  private func append(_ raw: String, to runs: inout [Inline]) {
    var text = String.UnicodeScalarView()
    var isAfterSpace = runs.last.map { $0.text.unicodeScalars.last?.properties.isWhitespace ?? false } ?? true
    for scalar in raw.unicodeScalars {
      let isSpace = scalar == " " || scalar == "\n" || scalar == "\t" || scalar == "\r"
      if !isSpace || !isAfterSpace { text.append(isSpace ? " " : scalar) }
      isAfterSpace = isSpace
    }
    put(String(text), to: &runs)
  }

  private func put(_ text: String, to runs: inout [Inline]) {
    guard !text.isEmpty else { return }
    if let change = deletion ?? insertion { document.revisions[change].text += text }
    if let last = runs.last, last.note == nil, last.style == style, last.link == link,
      last.insertion == insertion, last.deletion == deletion
    {
      runs[runs.count - 1].text += text
    } else {
      runs.append(Inline(text, style: style, link: link, insertion: insertion, deletion: deletion))
    }
  }

  /// Text in one line.
  func plain(_ text: String) -> String {
    text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
