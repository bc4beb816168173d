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

  /// The encoding by mark, by what the page states in its first bytes, else by what the bytes look like.
  private static func decoded(_ bytes: [UInt8]) -> (String, [ReadWarning]) {
    let head = TextEncoding.windows1252.decode(bytes.prefix(2_048)).text.lowercased()
    if let range = head.firstRange(of: "charset=") {
      let name = head[range.upperBound...].drop { $0 == "\"" || $0 == "'" }
        .prefix { $0.isLetter || $0.isNumber || $0 == "-" || $0 == "_" }
      if !name.isEmpty, !name.hasPrefix("utf-16") { return (Charset.decode(bytes, String(name)), []) }
    }
    let decoded = DecodedText(bytes)
    return (decoded.text, decoded.warnings)
  }

  static func recognises(_ file: SourceFile) -> Bool {
    guard file.mayBeMarkup else { return false }
    let head = DecodedText(Array(file.bytes.prefix(1_024))).text.lowercased()
    let start = head.drop { $0.isWhitespace || $0 == "\u{FEFF}" }
    if start.hasPrefix("<!doctype html") || start.hasPrefix("<html") { return true }
    let isNamed = file.name.lowercased().hasSuffix(".html") || file.name.lowercased().hasSuffix(".htm")
    return start.hasPrefix("<") && (isNamed || head.contains("<html") || head.contains("<body"))
      && (!start.hasPrefix("<?xml") || head.contains("<html"))
  }
}
