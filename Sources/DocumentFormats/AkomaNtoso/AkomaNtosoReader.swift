import DocumentModel

/// Laws and bills in Akoma Ntoso (OASIS LegalDocML 3.0, and 2.0 as older collections have it).
///
/// Every block is marked by `LawStyle`, as LexDania's are, so that the outline follows the elements and not the
/// look of the text.
struct AkomaNtosoReader: DocumentReader {
  func read(_ file: SourceFile, in context: ReadContext) throws(ReadError) -> Reading {
    let stream = try XMLStream(
      bytes: file.bytes, part: nil, vocabulary: .init(prefixes: [:]), limits: context.limits,
      allowsDoctype: true)
    let body = AkomaNtosoBody(stream)
    try body.read()
    guard body.hasContent else { throw .malformed(Place(), detail: "akomaNtoso") }
    return Reading(document: body.document, format: .akomaNtoso)
  }

  /// XML whose root is `akomaNtoso`, with or without a prefix.
  static func recognises(_ file: SourceFile) -> Bool {
    guard file.mayBeMarkup else { return false }
    let head = DecodedText(Array(file.bytes.prefix(4_096))).text
    let start = head.drop { $0.isWhitespace || $0 == "\u{FEFF}" }
    guard start.hasPrefix("<") else { return false }
    return head.contains("<akomaNtoso") || head.contains(":akomaNtoso")
  }
}
