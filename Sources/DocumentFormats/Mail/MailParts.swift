import DocumentModel

/// Sorts the parts of a mail (RFC 2046) into text, HTML and attachments, through all levels of multiparts.
struct MailParts {
  private(set) var plain: [String] = []
  private var pages: [String] = []
  private(set) var attachments: [Attachment] = []
  private(set) var warnings: [ReadWarning] = []
  private let limits: Limits
  private var count = 0

  init(limits: Limits) { self.limits = limits }

  /// What a part is to the multipart around it.
  enum Role {
    case own
    /// One of several forms of the same words (`multipart/alternative`).
    case alternative
    /// What the first part of a `multipart/related` shows: pictures, styles, frames (RFC 2387).
    case shown
  }

  /// Takes a part with all that lies in it.
  mutating func add(_ header: HeaderFields, _ body: ArraySlice<UInt8>, depth: Int = 0, as role: Role = .own) {
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
    if Self.isSecured(kind, name) {
      let (bytes, _) = TransferEncoding.decoded(body, header.text("content-transfer-encoding"))
      if addSecured(bytes, name: name, depth: depth) { return }
    }
    switch kind {
    // A frame of a page that was saved with all that it shows.
    case "text/html" where role == .shown && !isAttachment && header.has("content-location"):
      addAttachment(nil, kind, "inline", header, body, as: role)
    case "text/plain" where !isAttachment: plain.append(text(body, header, type.parameters))
    case "text/html" where !isAttachment:
      // A mail may go on after a file in its midst; of several forms of the same the first counts.
      if pages.isEmpty || role == .own { pages.append(text(body, header, type.parameters)) }
    default: addAttachment(name, kind, disposition?.value, header, body, as: role)
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
    if kind == "multipart/encrypted" { warnings.append(ReadWarning(.encryptedPart, detail: "PGP")) }
    let parts = pieces.map(HeaderFields.read)
    var root: Int?
    if kind == "multipart/related" {
      let start = parameters["start"]
      root = parts.firstIndex { start != nil && $0.0.text("content-id") == start } ?? 0
    }
    for (index, (piece, part)) in zip(pieces, parts).enumerated() {
      let role: Role = kind == "multipart/alternative" ? .alternative : index == root ?? index ? .own : .shown
      add(part.0, piece[part.body...], depth: depth + 1, as: role)
    }
  }

  /// S/MIME says its media type; some programs leave only the name (RFC 8551, 3.2.1).
  static func isSecured(_ kind: String, _ name: String?) -> Bool {
    kind == "application/pkcs7-mime" || kind == "application/x-pkcs7-mime"
      || kind == "application/octet-stream" && name?.lowercased().hasSuffix(".p7m") == true
  }

  /// Takes what a signature holds in itself as the mail that it is, and warns of what cannot be read.
  ///
  /// - Returns: Whether the bytes hold nothing else that a person might want.
  mutating func addSecured(_ bytes: [UInt8], name: String?, depth: Int) -> Bool {
    let place = Place(part: name.map(EntryName.safe) ?? "smime.p7m")
    switch SecuredContent(bytes) {
    case .signed(let content, let isWhole):
      if !isWhole { warnings.append(ReadWarning(.damagedPart, place: place, detail: "S/MIME")) }
      let (header, start) = HeaderFields.read(content[...])
      if header.has("content-type") || start > 0 && header.isEmpty {
        add(header, content[start...], depth: depth + 1)
      } else {
        // A file that was signed, "kontrakt.pdf.p7m": no mail, but the file.
        let own = name.map { $0.lowercased().hasSuffix(".p7m") ? String($0.dropLast(4)) : $0 }
        attachments.append(
          Attachment(name: own.map(EntryName.safe), storedName: own, mediaType: nil, bytes: content))
      }
      return isWhole
    case .encrypted:
      warnings.append(ReadWarning(.encryptedPart, place: place, detail: "S/MIME"))
      return false
    case .bare: return false
    case .unknown:
      warnings.append(ReadWarning(.damagedPart, place: place, detail: "S/MIME"))
      return false
    }
  }

  private mutating func addAttachment(
    _ name: String?, _ kind: String, _ disposition: String?, _ header: HeaderFields,
    _ body: ArraySlice<UInt8>, as role: Role
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
    let isPicture = kind.hasPrefix("image/") && (disposition == "inline" || header.has("content-id"))
    // What a saved page shows is told by where it lay (RFC 2557); files that are sent along have a name.
    let isShown =
      role == .shown && header.has("content-location") && disposition != "attachment"
      && (name == nil || kind.hasPrefix("image/"))
    let isInline = isPicture || isShown
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

  /// Whether there is any text, plain or HTML.
  var hasText: Bool { !pages.isEmpty || !isPlainBlank }

  private var isPlainBlank: Bool { plain.allSatisfy { $0.allSatisfy(\.isWhitespace) } }

  /// The body: the plain text where there is one, else the HTML as a person sees it.
  func body(in context: ReadContext) throws(ReadError) -> [Block] {
    if let last = pages.last {
      let html = (pages.dropLast().map(Self.opened) + [last]).joined()
      if isPlainBlank { return try HTMLReader.blocks(of: html, in: context) }
      // A plain part of one line that only says to look at the other ("Denne mail vises bedst i HTML").
      let own = plain.joined(separator: "\n")
      if own.utf8.count < 200, own.lowercased().contains("html"), html.utf8.count > 4 * own.utf8.count {
        return try HTMLReader.blocks(of: html, in: context)
      }
    }
    return try TextLines.blocks(of: plain.joined(separator: "\n"), limits: context.limits)
  }

  /// A page without the tags that end it, so that another can follow.
  private static func opened(_ html: String) -> String {
    var bytes = Array(html.utf8)
    for start in bytes.indices.dropLast(6) where bytes[start] == UInt8(ascii: "<") {
      let name = bytes[(start + 1)...].prefix(5).map { $0 | 0x20 }
      guard name.elementsEqual("/body".utf8) || name.elementsEqual("/html".utf8),
        let end = bytes[start...].prefix(20).firstIndex(of: UInt8(ascii: ">"))
      else { continue }
      for index in start...end { bytes[index] = 0x20 }
    }
    return String(decoding: bytes, as: UTF8.self)
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
