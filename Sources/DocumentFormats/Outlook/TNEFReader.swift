import DocumentModel

/// `winmail.dat` (MS-OXTNEF): what Outlook packs a mail's attachments in when it thinks the receiver has Outlook.
///
/// The files in it become attachments. Its own body is not among the blocks: the mail around it has it as text,
/// and where the mail has none, `body(of:in:)` gives it.
struct TNEFReader: DocumentReader {
  func read(_ file: SourceFile, in context: ReadContext) throws(ReadError) -> Reading {
    let content = try TNEFContent(file.bytes, limits: context.limits)
    var reading = Reading(document: Document(), format: .tnef)
    for attachment in content.attachments {
      guard let bytes = attachment.bytes else {
        reading.warnings.append(ReadWarning(.missingPart, place: Place(part: attachment.name)))
        continue
      }
      reading.document.attachments.append(
        Attachment(
          name: attachment.name.map(EntryName.safe), mediaType: attachment.mediaType, bytes: bytes,
          isInline: attachment.isHidden))
    }
    if content.isCut { reading.warnings.append(ReadWarning(.truncated)) }
    return reading
  }

  /// The mail's text, for a mail whose only part is this one; empty where it holds none.
  static func body(of bytes: [UInt8], in context: ReadContext) throws(ReadError) -> [Block] {
    let content = try TNEFContent(bytes, limits: context.limits)
    if let text = content.plainBody, content.message.text(.body) == nil {
      return try TextLines.blocks(of: text, limits: context.limits)
    }
    return try content.message.bodyBlocks(in: context)
  }

  static func recognises(_ file: SourceFile) -> Bool { isPacked(file.bytes) }

  static func isPacked(_ bytes: [UInt8]) -> Bool { bytes.starts(with: [0x78, 0x9F, 0x3E, 0x22]) }
}

/// The attributes of a TNEF stream, one after the other (MS-OXTNEF 2.1.3).
struct TNEFContent {
  struct File {
    var name: String?
    var mediaType: String?
    var bytes: [UInt8]?
    var isHidden = false
  }

  private(set) var message = MessageProperties()
  /// The older attribute for the body.
  private(set) var plainBody: String?
  private(set) var attachments: [File] = []
  /// Whether the stream ends within an attribute.
  private(set) var isCut = false

  init(_ bytes: [UInt8], limits: Limits) throws(ReadError) {
    guard TNEFReader.isPacked(bytes), bytes.count >= 6 else { throw .truncated(Place()) }
    var cursor = TNEFCursor(bytes[6...])
    while !cursor.isAtEnd {
      guard cursor.number(1) != nil, let id = cursor.number(4), let length = cursor.number(4),
        let data = cursor.bytes(Int(length)), cursor.number(2) != nil
      else {
        isCut = true
        return
      }
      guard attachments.count < limits.entries else {
        throw .overLimit(Place(), .entries(limits.entries))
      }
      take(UInt32(id), data)
    }
  }

  /// Attributes by their number (2.1.3.2), the lower half of the id: attachments begin with `attAttachRendData`.
  private mutating func take(_ id: UInt32, _ data: ArraySlice<UInt8>) {
    switch id & 0xFFFF {
    case 0x9007:  // attOemCodepage
      var cursor = TNEFCursor(data)
      message.codepage = cursor.number(4)
    case 0x9003:  // attMsgProps
      Self.read(data, into: &message)
    case 0x800C:  // attBody
      if let text = message.text(of: Array(data)) { plainBody = text }
    case 0x9002: attachments.append(File())  // attAttachRendData
    case 0x800F where !attachments.isEmpty:  // attAttachData
      attachments[attachments.count - 1].bytes = Array(data)
    case 0x8010 where !attachments.isEmpty:  // attAttachTitle
      if attachments[attachments.count - 1].name == nil {
        attachments[attachments.count - 1].name = message.text(of: Array(data))
      }
    case 0x9005 where !attachments.isEmpty:  // attAttachment
      var properties = MessageProperties()
      properties.codepage = message.codepage
      Self.read(data, into: &properties)
      describe(&attachments[attachments.count - 1], properties)
    default: break
    }
  }

  private func describe(_ file: inout File, _ properties: MessageProperties) {
    if let name = properties.text(.attachmentName) ?? properties.text(.attachmentShortName) {
      file.name = name
    }
    file.mediaType = properties.text(.attachmentType)?.lowercased() ?? file.mediaType
    file.isHidden = properties.number(.attachmentHidden) == 1
    guard let data = properties.bytes(.attachmentData), !data.isEmpty else { return }
    // An attached message is a stream of this kind again, behind the 16 bytes that say so.
    if data.count > 16, TNEFReader.isPacked(Array(data[16...].prefix(4))) {
      file.bytes = Array(data[16...])
      file.mediaType = "application/ms-tnef"
    } else if file.bytes?.isEmpty ?? true {
      file.bytes = data
    }
  }

  /// A list of properties (2.1.3.4); one that breaks off keeps what came before.
  private static func read(_ data: ArraySlice<UInt8>, into properties: inout MessageProperties) {
    var cursor = TNEFCursor(data)
    guard let count = cursor.number(4) else { return }
    for _ in 0..<min(count, 100_000) {
      guard let rawType = cursor.number(2), let id = cursor.number(2) else { return }
      let isMultiple = rawType & 0x1000 != 0
      let type = UInt16(rawType & 0xEFFF)
      if id >= 0x8000 {
        // A named property: whose it is, and its number or name.
        guard cursor.bytes(16) != nil, let kind = cursor.number(4), let value = cursor.number(4) else {
          return
        }
        if kind == 1 { guard cursor.bytes(padded(Int(value))) != nil else { return } }
      }
      let isVariable = [
        MessageProperties.Kind.string8, MessageProperties.Kind.unicode, MessageProperties.Kind.object,
        MessageProperties.Kind.binary,
      ].contains(type)
      var values: UInt64 = 1
      if isMultiple || isVariable {
        guard let stated = cursor.number(4) else { return }
        values = min(stated, 100_000)
      }
      for index in 0..<values {
        if isVariable {
          guard let length = cursor.number(4), let bytes = cursor.bytes(Int(length)),
            cursor.skip(padded(Int(length)) - Int(length))
          else { return }
          if index == 0 { properties.set(UInt16(id), type: type, .bytes(Array(bytes))) }
        } else {
          let width = [0x0005, 0x0006, 0x0007, 0x0014, 0x0040].contains(type) ? 8 : type == 0x0048 ? 16 : 4
          guard let bytes = cursor.bytes(width) else { return }
          let number = bytes.prefix(8).reversed().reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
          if index == 0 { properties.set(UInt16(id), type: type, .number(number)) }
        }
      }
    }
  }

  private static func padded(_ length: Int) -> Int { (length + 3) / 4 * 4 }
}

/// Little-endian numbers and stretches of bytes, one after the other.
struct TNEFCursor {
  private let data: ArraySlice<UInt8>
  private var at: Int

  init(_ data: ArraySlice<UInt8>) {
    self.data = data
    at = data.startIndex
  }

  var isAtEnd: Bool { at >= data.endIndex }

  mutating func number(_ count: Int) -> UInt64? {
    guard let bytes = bytes(count) else { return nil }
    return bytes.reversed().reduce(0) { $0 << 8 | UInt64($1) }
  }

  mutating func bytes(_ count: Int) -> ArraySlice<UInt8>? {
    guard count >= 0, count <= data.endIndex - at else { return nil }
    defer { at += count }
    return data[at..<at + count]
  }

  mutating func skip(_ count: Int) -> Bool { bytes(min(count, max(0, data.endIndex - at))) != nil }
}
