import DocumentModel

/// Mails (RFC 5322 with MIME, RFC 2045 to 2049): header, body, attachments.
///
/// The body is the plain text where there is one, else the HTML as a person sees it. Every other leaf is an
/// attachment; pictures that the HTML shows are marked inline.
struct EMLReader: DocumentReader {
  func read(_ file: SourceFile, in context: ReadContext) throws(ReadError) -> Reading {
    let (header, body) = HeaderFields.read(file.bytes[...])
    guard !header.isEmpty else { throw .malformed(Place(line: 1), detail: "header") }
    var parts = Parts()
    walk(header, file.bytes[body...], context, depth: 0, &parts)
    var document = Document()
    document.message = message(header)
    document.metadata.title = document.message?.subject
    if let html = parts.html, parts.plain.isEmpty {
      document.blocks = HTMLReader.blocks(of: html, in: context)
    } else {
      document.blocks = TextLines.blocks(of: parts.plain.joined(separator: "\n"))
    }
    document.attachments = parts.attachments
    return Reading(document: document, format: .eml, warnings: parts.warnings)
  }

  private struct Parts {
    var plain: [String] = []
    var html: String?
    var attachments: [Attachment] = []
    var warnings: [ReadWarning] = []
  }

  private func message(_ header: HeaderFields) -> Message {
    func list(_ name: String) -> [MailAddress] { header.raw(name).map(Addresses.read) ?? [] }
    func id(_ name: String) -> String? {
      header.text(name).map { $0.filter { $0 != "<" && $0 != ">" && !$0.isWhitespace } }
    }
    return Message(
      from: list("from").first, to: list("to"), cc: list("cc"), replyTo: list("reply-to"),
      subject: header.text("subject"), date: header.text("date").flatMap(MailDate.iso),
      messageID: id("message-id"),
      inReplyTo: id("in-reply-to"))
  }

  private func walk(
    _ header: HeaderFields, _ body: ArraySlice<UInt8>, _ context: ReadContext, depth: Int,
    _ parts: inout Parts
  ) {
    guard depth <= context.limits.nestedFiles * 4, parts.attachments.count < context.limits.entries else {
      parts.warnings.append(ReadWarning(.truncated, detail: "MIME"))
      return
    }
    let type = header.parameterised("content-type") ?? ("text/plain", [:])
    let disposition = header.parameterised("content-disposition")
    let kind = type.value.split(separator: ";").first.map(String.init) ?? "text/plain"
    if kind.hasPrefix("multipart/") {
      guard let boundary = type.parameters["boundary"], !boundary.isEmpty else {
        // A multipart without a boundary is text after all.
        parts.plain.append(text(body, header, type.parameters))
        parts.warnings.append(ReadWarning(.damagedPart, detail: "boundary"))
        return
      }
      for piece in Self.pieces(body, boundary: Array(boundary.utf8)) {
        let (inner, start) = HeaderFields.read(piece)
        walk(inner, piece[start...], context, depth: depth + 1, &parts)
      }
      return
    }
    let name = disposition?.parameters["filename"] ?? type.parameters["name"]
    let isAttachment = disposition?.value == "attachment" || name != nil
    if kind == "text/plain", !isAttachment {
      parts.plain.append(text(body, header, type.parameters))
      return
    }
    if kind == "text/html", !isAttachment, parts.html == nil {
      parts.html = text(body, header, type.parameters)
      return
    }
    if kind == "text/html", !isAttachment { return }
    var bytes = TransferEncoding.decoded(body, header.text("content-transfer-encoding"))
    if kind == "message/rfc822", bytes.last == 10 { bytes.removeLast() }
    let isInline = kind.hasPrefix("image/") && (disposition?.value == "inline" || header.has("content-id"))
    parts.attachments.append(
      Attachment(
        name: name.map(EntryName.safe) ?? (kind == "message/rfc822" ? "mail.eml" : nil), mediaType: kind,
        bytes: bytes,
        isInline: isInline))
  }

  private func text(_ body: ArraySlice<UInt8>, _ header: HeaderFields, _ parameters: [String: String])
    -> String
  {
    let bytes = TransferEncoding.decoded(body, header.text("content-transfer-encoding"))
    let text = Charset.decode(bytes, parameters["charset"])
    return parameters["format"]?.lowercased() == "flowed"
      ? FlowedText.joined(text, parameters["delsp"]) : text
  }

  /// The parts between boundary lines (RFC 2046, 5.1.1); the line break before a boundary belongs to it.
  static func pieces(_ body: ArraySlice<UInt8>, boundary: [UInt8]) -> [ArraySlice<UInt8>] {
    let mark = [45, 45] + boundary
    var pieces: [ArraySlice<UInt8>] = []
    var start: Int?
    var at = body.startIndex
    while at < body.endIndex {
      let end = body[at...].firstIndex(of: 10) ?? body.endIndex
      let line = body[at..<end]
      if line.starts(with: mark) {
        var rest = line.dropFirst(mark.count)
        while let last = rest.last, last == 13 || last == 32 || last == 9 { rest = rest.dropLast() }
        let isLast = rest.elementsEqual([45, 45])
        if rest.isEmpty || isLast {
          if let start { pieces.append(body[start..<max(start, lineEnd(body, before: at))]) }
          start = isLast ? nil : min(end + 1, body.endIndex)
          if isLast { return pieces }
        }
      }
      at = end + 1
    }
    // Without the closing boundary the last part runs to the end.
    if let start, start < body.endIndex { pieces.append(body[start...]) }
    return pieces
  }

  private static func lineEnd(_ body: ArraySlice<UInt8>, before at: Int) -> Int {
    var end = at
    if end > body.startIndex, body[end - 1] == 10 { end -= 1 }
    if end > body.startIndex, body[end - 1] == 13 { end -= 1 }
    return end
  }

  /// A header of several known fields at the top.
  static func recognises(_ file: SourceFile) -> Bool {
    let (header, _) = HeaderFields.read(file.bytes.prefix(20_000))
    let known = [
      "from", "to", "subject", "date", "message-id", "mime-version", "received", "return-path",
      "content-type",
    ]
    let count = known.count(where: header.has)
    return count >= 3 || (count >= 1 && file.name.lowercased().hasSuffix(".eml"))
  }
}

/// Lines that a mail program broke softly (RFC 3676).
enum FlowedText {
  static func joined(_ text: String, _ delsp: String?) -> String {
    var lines: [String] = []
    var isOpen = false
    for raw in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
      let depth = raw.prefix { $0 == ">" }.count
      var line = raw.dropFirst(depth)
      if line.first == " " { line = line.dropFirst() }
      let isSoft = line.last == " " && line != "-- "
      if isSoft, delsp?.lowercased() == "yes" { line = line.dropLast() }
      let lead = String(repeating: ">", count: depth) + (depth > 0 ? " " : "")
      if isOpen, let last = lines.last, last.prefix(while: { $0 == ">" }).count == depth {
        lines[lines.count - 1] = last + line
      } else {
        lines.append(lead + line)
      }
      isOpen = isSoft
    }
    return lines.joined(separator: "\n")
  }
}
