import DocumentModel

/// Mails as Outlook saves them (MS-OXMSG): header, body and attachments, as `EMLReader` gives them.
///
/// An attached message is handed on as a mail (RFC 5322), so that it is read in turn.
struct MSGReader: DocumentReader {
  func read(_ file: SourceFile, in context: ReadContext) throws(ReadError) -> Reading {
    var compound = try CompoundFile(file.bytes, limits: context.limits)
    let message = try OutlookMessage(
      &compound, compound.root, headerSize: 32, depth: 0, limits: context.limits)
    var document = Document()
    var warnings: [ReadWarning] = []
    document.message = message.header
    document.metadata.title = document.message?.subject
    let shown = ShownParts(message.properties.html)
    do {
      document.blocks = try message.properties.bodyBlocks(in: context)
    } catch {
      // The attachments are read all the same; a person sees that the body is missing.
      warnings.append(ReadWarning(.damagedPart, place: Place(part: "RTF"), detail: "\(error)"))
    }
    for attachment in message.attachments {
      if let inner = attachment.message {
        let name = attachment.name.map(EntryName.safe) ?? "mail"
        document.attachments.append(
          Attachment(
            name: name.hasSuffix(".eml") ? name : name + ".eml", mediaType: "message/rfc822",
            bytes: MailWriter.bytes(of: inner)))
      } else if let bytes = attachment.properties.bytes(.attachmentData) {
        document.attachments.append(
          Attachment(
            name: attachment.name.map(EntryName.safe),
            mediaType: attachment.properties.text(.attachmentType)?.lowercased(), bytes: bytes,
            isInline: attachment.isInline(in: shown)))
      } else {
        // A link to a file in a cloud, or an object of another program: its name is all there is.
        warnings.append(ReadWarning(.missingPart, place: Place(part: attachment.name)))
      }
    }
    return Reading(document: document, format: .msg, warnings: warnings)
  }

  static func recognises(_ file: SourceFile) -> Bool { CompoundKind.of(file) == .message }
}

extension MessageProperties {
  /// The body: plain text where there is one, else the HTML, else the rich text, which LibreOffice reads.
  func bodyBlocks(in context: ReadContext) throws(ReadError) -> [Block] {
    if let text = text(.body), text.contains(where: { !$0.isWhitespace }) {
      return try TextLines.blocks(of: text, limits: context.limits)
    }
    if let html { return try HTMLReader.blocks(of: html, in: context) }
    guard let packed = bytes(.compressedRichText),
      let rich = RichTextCompression.decompressed(packed, limit: context.limits.unpackedBytes)
    else { return [] }
    let file = SourceFile(name: "tekst.rtf", bytes: rich)
    return try OfficeReader(format: .rtf).read(file, in: context).document.blocks
  }
}

extension OutlookMessage {
  /// Who wrote to whom, when and about what. The transport's own header goes before what Outlook keeps beside it.
  var header: Message {
    let transport = properties.text(.transportHeaders).map { HeaderFields.read(Array($0.utf8)[...]).0 }
    func list(_ name: String, kind: UInt64) -> [MailAddress] {
      let found = transport?.raw(name).map(Addresses.read) ?? []
      return found.isEmpty ? recipients(kind: kind) : found
    }
    func id(_ name: MessageProperties.Name) -> String? {
      properties.text(name).map { $0.filter { $0 != "<" && $0 != ">" && !$0.isWhitespace } }
    }
    return Message(
      from: transport?.raw("from").flatMap { Addresses.read($0).first } ?? sender,
      to: list("to", kind: 1), cc: list("cc", kind: 2),
      replyTo: transport?.raw("reply-to").map(Addresses.read) ?? [],
      subject: properties.text(.subject) ?? transport?.text("subject"),
      date: transport?.text("date").flatMap(MailDate.iso) ?? properties.time(.submitTime)
        ?? properties.time(.deliveryTime),
      messageID: id(.messageID), inReplyTo: id(.inReplyTo))
  }

  private var sender: MailAddress? {
    let name = properties.text(.sentByName) ?? properties.text(.senderName)
    let addresses = [
      properties.text(.sentBySMTP), properties.text(.senderSMTP), properties.text(.sentByAddress),
      properties.text(.senderAddress),
    ].compactMap { $0 }
    return Self.address(name: name, among: addresses)
  }

  private func recipients(kind: UInt64) -> [MailAddress] {
    recipients.filter { ($0.number(.recipientType) ?? 1) & 0xF == kind }.compactMap { recipient in
      Self.address(
        name: recipient.text(.displayName),
        among: [recipient.text(.smtpAddress), recipient.text(.address)].compactMap { $0 })
    }
  }

  /// Exchange's own addresses ("/O=…/CN=…") are names of its directory; an address with "@" goes before them.
  private static func address(name: String?, among addresses: [String]) -> MailAddress? {
    if let address = addresses.first(where: { $0.contains("@") }) {
      return MailAddress(name: name == address ? nil : name, address: address.lowercased())
    }
    guard let only = name ?? addresses.first else { return nil }
    return only.contains("@")
      ? MailAddress(address: only.lowercased()) : MailAddress(name: name, address: only)
  }
}
