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
    do {
      document.blocks = try message.properties.bodyBlocks(in: context)
    } catch {
      // The attachments are read all the same; a person sees that the body is missing.
      warnings.append(ReadWarning(.damagedPart, place: Place(part: "RTF"), detail: error.detail))
    }
    let shown = ShownParts(message.properties.html)
    for attachment in message.attachments {
      if let parts = attachment.securedParts(limits: context.limits) {
        if parts.hasText { document.blocks = try parts.body(in: context) }
        document.attachments += parts.attachments
        warnings += parts.warnings
        if parts.hasText || !parts.attachments.isEmpty { continue }
      }
      Self.add(attachment, shown, to: &document, &warnings)
    }
    return Reading(document: document, format: .msg, warnings: warnings)
  }

  private static func add(
    _ attachment: OutlookAttachment, _ shown: ShownParts, to document: inout Document,
    _ warnings: inout [ReadWarning]
  ) {
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

extension OutlookAttachment {
  /// The parts of a signed or encrypted mail, which Outlook keeps whole in the one attachment (MS-OXOSMIME 2.1);
  /// nil for any other attachment.
  func securedParts(limits: Limits) -> MailParts? {
    guard message == nil, let bytes = properties.bytes(.attachmentData), !bytes.isEmpty else { return nil }
    let type = properties.text(.attachmentType)?.lowercased() ?? ""
    var parts = MailParts(limits: limits)
    if let entity = signedEntity {
      let (header, body) = HeaderFields.read(entity[...])
      parts.add(header, entity[body...])
      return parts
    }
    guard MailParts.isSecured(type.isEmpty ? "application/octet-stream" : type, name) else { return nil }
    _ = parts.addSecured(bytes, name: name, depth: 0)
    return parts
  }

  /// A signed mail with its own header, as it came.
  var signedEntity: [UInt8]? {
    guard message == nil, properties.text(.attachmentType)?.lowercased() == "multipart/signed",
      let bytes = properties.bytes(.attachmentData)
    else { return nil }
    let type = HeaderFields.read(bytes[...]).0.parameterised("content-type")?.value
    return type?.hasPrefix("multipart/") == true ? bytes : nil
  }
}
