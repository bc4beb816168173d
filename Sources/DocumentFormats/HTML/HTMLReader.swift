import DocumentModel

/// Web pages and HTML mails: what a person sees, as blocks.
struct HTMLReader: DocumentReader {
  func read(_ file: SourceFile, in context: ReadContext) throws(ReadError) -> Reading {
    try context.limits.checkText(file)
    let (text, decodingWarnings) = Self.decoded(file.bytes)
    let builder = try Self.built(text, context)
    var document = Document(blocks: builder.blocks)
    document.metadata.title = builder.title.isEmpty ? nil : builder.title
    document.metadata.language = builder.language
    document.metadata.key = builder.key
    return Reading(document: document, format: .html, warnings: decodingWarnings + builder.warnings)
  }

  /// Blocks of a mail's HTML body.
  ///
  /// - Throws: `overLimit` for a text with more bytes or blocks than the context allows.
  static func blocks(of text: String, in context: ReadContext) throws(ReadError) -> [Block] {
    try context.limits.checkText(bytes: text.utf8.count)
    return try built(text, context).blocks
  }

  private static func built(_ text: String, _ context: ReadContext) throws(ReadError) -> HTMLBlocks {
    var builder = HTMLBlocks(limits: context.limits)
    let markup = BogusMarkup.removed(from: Array(text.utf8))
    HTMLEvents.read(CrowdedTags.thinned(markup, most: context.limits.attributes)) { event in
      builder.take(event)
      return builder.pieces <= context.limits.blocks
    }
    builder.finish()
    try context.limits.check(blocks: builder.pieces, at: Place(paragraph: builder.blocks.count))
    return builder
  }

  /// The encoding by mark, by what the page states, else by what the bytes look like. A mark goes before all that
  /// the page states (WHATWG Encoding, 6, "decode").
  private static func decoded(_ bytes: [UInt8]) -> (String, [ReadWarning]) {
    let hasMark =
      bytes.starts(with: [0xEF, 0xBB, 0xBF]) || bytes.starts(with: [0xFF, 0xFE])
      || bytes.starts(with: [0xFE, 0xFF])
    guard !hasMark, let label = StatedEncoding.label(in: bytes) else {
      let decoded = DecodedText(bytes)
      return (decoded.text, decoded.warnings)
    }
    if StatedEncoding.isImpossible(label) {
      if let text = String(validating: bytes, as: UTF8.self) { return (text, []) }
      let encoding = TextEncoding.windows1252
      return (
        encoding.decode(bytes[...]).text, [ReadWarning(.guessedEncoding, detail: encoding.rawValue)]
      )
    }
    if Charset.isUnicode(label) || !Charset.isKnown(label) {
      let decoded = DecodedText(bytes)
      return (decoded.text, decoded.warnings)
    }
    return (Charset.decode(bytes, label), [])
  }

  static func recognises(_ file: SourceFile) -> Bool {
    guard file.mayBeMarkup else { return false }
    let head = DecodedText(Array(file.bytes.prefix(1_024))).text.lowercased()
    let start = head.drop { $0.isWhitespace || $0 == "\u{FEFF}" }
    if start.hasPrefix("<!doctype html") || start.hasPrefix("<html") { return true }
    guard start.hasPrefix("<") else { return false }
    if start.hasPrefix("<?xml") { return head.contains("<html") || beginsWithHTMLElement(start) }
    let isNamed = file.name.lowercased().hasSuffix(".html") || file.name.lowercased().hasSuffix(".htm")
    return isNamed || head.contains("<html") || head.contains("<body")
  }

  /// Whether the first element after an XML declaration is one that pages begin with, in no namespace of its own.
  private static func beginsWithHTMLElement(_ text: Substring) -> Bool {
    var rest = text
    while rest.hasPrefix("<?") || rest.hasPrefix("<!--") {
      guard let end = rest.firstRange(of: rest.hasPrefix("<?") ? "?>" : "-->") else { return false }
      rest = rest[end.upperBound...].drop(while: \.isWhitespace)
    }
    let tag = rest.dropFirst().prefix { $0 != ">" }
    let name = tag.prefix { $0.isLetter || $0.isNumber || $0 == ":" || $0 == "-" || $0 == "." || $0 == "_" }
    return rest.first == "<" && firstElements.contains(String(name))
      && (!tag.contains("xmlns=") || tag.contains("http://www.w3.org/1999/xhtml"))
  }

  private static let firstElements: Set<String> = [
    "head", "body", "meta", "link", "style", "title", "div", "p", "span", "font", "center", "br", "hr", "pre",
    "table", "ul", "ol", "h1", "h2", "h3", "h4", "h5", "h6",
  ]
}
