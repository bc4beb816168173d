import DocumentModel

/// Mails (RFC 5322 with MIME, RFC 2045 to 2049): header, body, attachments.
///
/// The body is the plain text where there is one, else the HTML as a person sees it. Every other leaf is an
/// attachment; pictures that the HTML shows are marked inline.
struct EMLReader: DocumentReader {
  func read(_ file: SourceFile, in context: ReadContext) throws(ReadError) -> Reading {
    let (header, body) = HeaderFields.read(file.bytes[...])
    guard !header.isEmpty else { throw .malformed(Place(line: 1), detail: "header") }
    var parts = MailParts(limits: context.limits)
    parts.add(header, file.bytes[body...])
    var document = Document()
    document.message = Self.message(header)
    document.metadata.title = document.message?.subject
    var warnings = parts.warnings
    if let field = header.cutField { warnings.append(ReadWarning(.lostCharacters, detail: field)) }
    if !parts.hasText, let packed = parts.attachments.first(where: { TNEFReader.isPacked($0.bytes) }) {
      // Outlook packed the text away with the attachments.
      do {
        document.blocks = try TNEFReader.body(of: packed.bytes, in: context)
      } catch {
        warnings.append(ReadWarning(.damagedPart, place: Place(part: packed.name), detail: error.detail))
      }
    } else {
      document.blocks = try parts.body(in: context)
    }
    document.attachments = parts.attachments
    return Reading(document: document, format: .eml, warnings: warnings)
  }

  private static func message(_ header: HeaderFields) -> Message {
    func list(_ name: String) -> [MailAddress] { header.raw(name).map(Addresses.read) ?? [] }
    func id(_ name: String) -> String? {
      header.text(name).map { $0.filter { $0 != "<" && $0 != ">" && !$0.isWhitespace } }
    }
    return Message(
      from: list("from").first, to: list("to"), cc: list("cc"), replyTo: list("reply-to"),
      subject: header.text("subject"), date: header.text("date").flatMap(MailDate.iso),
      messageID: id("message-id"), inReplyTo: id("in-reply-to"))
  }

  /// A header of several known fields at the top, or that of a page that was saved with all it shows (RFC 2557).
  static func recognises(_ file: SourceFile) -> Bool {
    let (header, _) = HeaderFields.read(file.bytes.prefix(20_000))
    let known = [
      "from", "to", "subject", "date", "message-id", "mime-version", "received", "return-path",
      "content-type",
    ]
    let count = known.count(where: header.has)
    if header.has("mime-version"), let type = header.parameterised("content-type"),
      type.value.hasPrefix("multipart/"), type.parameters["boundary"]?.isEmpty == false
    {
      return true
    }
    return count >= 3 || (count >= 1 && file.name.lowercased().hasSuffix(".eml"))
  }
}
