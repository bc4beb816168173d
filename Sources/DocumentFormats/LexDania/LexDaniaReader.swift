import DocumentModel

/// Danish acts as retsinformation.dk stores them: LexDania 2.1 XML, the schemas LOVH, LOVÆ, LBKH and their kin.
///
/// Every block is marked by `LawStyle`, so that nothing about the structure has to be found out again.
struct LexDaniaReader: DocumentReader {
  func read(_ file: SourceFile, in context: ReadContext) throws(ReadError) -> Reading {
    let stream = try XMLStream(
      bytes: file.bytes, part: nil, vocabulary: .init(prefixes: [:]), limits: context.limits,
      allowsDoctype: true)
    let body = LexDaniaBody(stream)
    try body.read()
    guard body.hasContent else { throw .malformed(Place(), detail: "no Dokument") }
    return Reading(document: body.document, format: .lexdania)
  }

  /// XML whose root is `Dokument`, named LexDania in its schema or opening with `Meta` as all of them do.
  static func recognises(_ file: SourceFile) -> Bool {
    guard file.mayBeMarkup else { return false }
    let head = DecodedText(Array(file.bytes.prefix(2_048))).text
    let start = head.drop { $0.isWhitespace || $0 == "\u{FEFF}" }
    guard start.hasPrefix("<?xml") || start.hasPrefix("<Dokument") || start.hasPrefix("<!--") else {
      return false
    }
    return head.contains("<Dokument") && (head.contains("LexDania") || head.contains("<Meta"))
  }
}
