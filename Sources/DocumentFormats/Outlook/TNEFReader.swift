import DocumentModel

/// `winmail.dat` (MS-OXTNEF): what Outlook packs a mail in when it thinks the receiver has Outlook, with the files
/// that go along.
///
/// It is read as the mail that it is. Within a mail it says that mail's words again; `Reading.carried(by:)` leaves
/// them out there.
struct TNEFReader: DocumentReader {
  func read(_ file: SourceFile, in context: ReadContext) throws(ReadError) -> Reading {
    let content = try TNEFContent(file.bytes, limits: context.limits)
    var reading = Reading(document: Document(), format: .tnef)
    reading.document.message = content.header
    reading.document.metadata.title = reading.document.message?.subject
    do {
      reading.document.blocks = try content.body(in: context)
    } catch {
      // The files are read all the same.
      reading.warnings.append(ReadWarning(.damagedPart, place: Place(part: "RTF"), detail: error.detail))
    }
    let shown = ShownParts(content.message.html)
    for attachment in content.attachments {
      guard let bytes = attachment.bytes else {
        reading.warnings.append(ReadWarning(.missingPart, place: Place(part: attachment.name)))
        continue
      }
      reading.document.attachments.append(
        Attachment(
          name: attachment.name.map(EntryName.safe), mediaType: attachment.mediaType, bytes: bytes,
          isInline: attachment.isHidden || attachment.contentID.map(shown.contains) ?? false))
    }
    if content.isCut { reading.warnings.append(ReadWarning(.truncated)) }
    return reading
  }

  /// The mail's text, for a mail whose only part is this one; empty where it holds none.
  static func body(of bytes: [UInt8], in context: ReadContext) throws(ReadError) -> [Block] {
    try TNEFContent(bytes, limits: context.limits).body(in: context)
  }

  static func recognises(_ file: SourceFile) -> Bool { isPacked(file.bytes) }

  static func isPacked(_ bytes: [UInt8]) -> Bool { bytes.starts(with: [0x78, 0x9F, 0x3E, 0x22]) }
}
