import DocumentModel

/// Sorts the parts of a mail (RFC 2046) into text, HTML and attachments, through all levels of multiparts.
struct MailParts {
  private(set) var plain: [String] = []
  private(set) var html: String?
  private(set) var attachments: [Attachment] = []
  private(set) var warnings: [ReadWarning] = []
  private let limits: Limits
  private var count = 0

  init(limits: Limits) { self.limits = limits }

  /// Takes a part with all that lies in it.
  mutating func add(_ header: HeaderFields, _ body: ArraySlice<UInt8>, depth: Int = 0) {
    guard depth <= limits.nestedFiles * 4, count < limits.mailParts else {
      if !warnings.contains(where: { $0.kind == .truncated }) {
        warnings.append(ReadWarning(.truncated, detail: "MIME"))
      }
      return
    }
    count += 1
    let type = header.parameterised("content-type") ?? ("text/plain", [:])
    let kind = type.value.split(separator: ";").first.map(String.init) ?? "text/plain"
    if kind.hasPrefix("multipart/") {
      addMultipart(kind, type.parameters, header, body, depth: depth)
      return
    }
    let disposition = header.parameterised("content-disposition")
    let name = disposition?.parameters["filename"] ?? type.parameters["name"]
    let isAttachment = disposition?.value == "attachment" || name != nil
    switch kind {
    case "text/plain" where !isAttachment: plain.append(text(body, header, type.parameters))
    case "text/html" where !isAttachment:
      if html == nil { html = text(body, header, type.parameters) }
    default: addAttachment(name, kind, disposition?.value, header, body)
    }
  }

  private mutating func addMultipart(
    _ kind: String, _ parameters: [String: String], _ header: HeaderFields, _ body: ArraySlice<UInt8>,
    depth: Int
  ) {
    guard let boundary = parameters["boundary"], !boundary.isEmpty else {
      // A multipart without a boundary is text after all.
      plain.append(text(body, header, parameters))
      warnings.append(ReadWarning(.damagedPart, detail: "boundary"))
      return
    }
    let pieces = Self.pieces(body, boundary: Array(boundary.utf8))
    guard !pieces.isEmpty else {
      // Announced and not there: an empty part, so that nobody thinks the mail was whole.
      attachments.append(Attachment(name: nil, mediaType: kind, bytes: [], isInline: true))
      warnings.append(ReadWarning(.missingPart, detail: kind))
      return
    }
    for piece in pieces {
      let (inner, start) = HeaderFields.read(piece)
      add(inner, piece[start...], depth: depth + 1)
    }
  }

  private mutating func addAttachment(
    _ name: String?, _ kind: String, _ disposition: String?, _ header: HeaderFields, _ body: ArraySlice<UInt8>
  ) {
    var (bytes, isDamaged) = TransferEncoding.decoded(body, header.text("content-transfer-encoding"))
    if kind == "message/rfc822" {
      if bytes.last == 10 { bytes.removeLast() }
      if Self.nesting(of: bytes[...], limit: limits.nestedFiles) > limits.nestedFiles {
        warnings.append(ReadWarning(.truncated, detail: "message/rfc822 > \(limits.nestedFiles)"))
      }
    }
    let safe = name.map(EntryName.safe)
    if isDamaged {
      warnings.append(
        ReadWarning(.damagedPart, place: Place(part: safe ?? kind), detail: "Content-Transfer-Encoding"))
    }
    let isInline = kind.hasPrefix("image/") && (disposition == "inline" || header.has("content-id"))
    attachments.append(
      Attachment(
        name: safe ?? (kind == "message/rfc822" ? "mail.eml" : nil), storedName: name, mediaType: kind,
        bytes: bytes, isInline: isInline))
  }

  private mutating func text(
    _ body: ArraySlice<UInt8>, _ header: HeaderFields, _ parameters: [String: String]
  ) -> String {
    let (bytes, isDamaged) = TransferEncoding.decoded(body, header.text("content-transfer-encoding"))
    if isDamaged { warnings.append(ReadWarning(.damagedPart, detail: "Content-Transfer-Encoding")) }
    let charset = parameters["charset"]
    if let charset, !Charset.isKnown(charset) {
      warnings.append(ReadWarning(.guessedEncoding, detail: String(charset.prefix(40))))
    }
    let text = Charset.decode(bytes, charset)
    return parameters["format"]?.lowercased() == "flowed"
      ? FlowedText.joined(text, parameters["delsp"]) : text
  }

  /// How many messages lie in each other, as far as `limit` and one more.
  private static func nesting(of bytes: ArraySlice<UInt8>, limit: Int, depth: Int = 1) -> Int {
    guard depth <= limit * 4 else { return limit + 1 }
    let (header, start) = HeaderFields.read(bytes)
    guard let type = header.parameterised("content-type") else { return 1 }
    if type.value == "message/rfc822" {
      guard limit > 0 else { return 2 }
      return 1 + nesting(of: bytes[start...], limit: limit - 1, depth: depth + 1)
    }
    guard type.value.hasPrefix("multipart/"), let boundary = type.parameters["boundary"], !boundary.isEmpty
    else { return 1 }
    return pieces(bytes[start...], boundary: Array(boundary.utf8)).map {
      nesting(of: $0, limit: limit, depth: depth + 1)
    }.max() ?? 1
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
          // More parts than any mail has are left to the last one.
          if pieces.count >= 100_000 { break }
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
}
