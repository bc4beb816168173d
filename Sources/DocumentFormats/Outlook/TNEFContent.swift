import DocumentModel

/// The attributes of a TNEF stream, one after the other (MS-OXTNEF 2.1.3).
struct TNEFContent {
  struct File {
    var name: String?
    var mediaType: String?
    var bytes: [UInt8]?
    var isHidden = false
    var contentID: String?
  }

  private(set) var message = MessageProperties()
  private(set) var recipients: [MessageProperties] = []
  /// What the older attributes of the header say (2.1.3.2), for where the properties say nothing.
  private var older = Message()
  /// The older attribute for the body.
  private(set) var plainBody: String?
  private(set) var attachments: [File] = []
  /// Whether the stream ends within an attribute.
  private(set) var isCut = false

  init(_ bytes: [UInt8], limits: Limits) throws(ReadError) {
    guard TNEFReader.isPacked(bytes), bytes.count >= 6 else { throw .truncated(Place()) }
    var cursor = TNEFCursor(bytes[6...])
    // Mail programs put a line end behind the last attribute, which begins with its level, 1 or 2.
    while !cursor.isAtEnd, cursor.left >= 11 || [1, 2].contains(cursor.next) {
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
    case 0x8000: older.from = sender(data)  // attFrom
    case 0x8004: older.subject = message.text(of: Array(data))  // attSubject
    case 0x8005: older.date = Self.date(data)  // attDateSent
    case 0x8006: if older.date == nil { older.date = Self.date(data) }  // attDateRecd
    case 0x9004: readRecipients(data)  // attRecipTable
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

  /// Sender, recipients, subject and time, as from any other mail of Outlook.
  var header: Message {
    var header = OutlookMessage(properties: message, recipients: recipients).header
    if header.from?.address.isEmpty ?? true { header.from = older.from ?? header.from }
    header.subject = header.subject ?? older.subject ?? message.text(.conversationTopic)
    header.date = header.date ?? older.date
    return header
  }

  /// The mail's own text; empty where there is none.
  func body(in context: ReadContext) throws(ReadError) -> [Block] {
    if let text = plainBody, message.text(.body) == nil {
      return try TextLines.blocks(of: text, limits: context.limits)
    }
    return try message.bodyBlocks(in: context)
  }

  /// `TRP` (2.1.3.3.1): two numbers, the lengths of name and address, and both; the address with its kind.
  private func sender(_ data: ArraySlice<UInt8>) -> MailAddress? {
    var cursor = TNEFCursor(data)
    guard cursor.bytes(4) != nil, let nameLength = cursor.number(2), let length = cursor.number(2),
      let name = cursor.bytes(Int(nameLength)).flatMap({ message.text(of: Array($0)) }),
      let address = cursor.bytes(Int(length)).map({ message.text(of: Array($0)) ?? "" })
    else { return nil }
    let isInternet = address.uppercased().hasPrefix("SMTP:")
    return MailAddress(name: name, address: isInternet ? address.dropFirst(5).lowercased() : "")
  }

  /// `DTR` (2.1.3.3.2): year, month, day, hour, minute, second and day of the week, UTC.
  private static func date(_ data: ArraySlice<UInt8>) -> String? {
    var cursor = TNEFCursor(data)
    let numbers = (0..<6).compactMap { _ in cursor.number(2).map(Int.init) }
    guard numbers.count == 6, (1_900...9_999).contains(numbers[0]), (1...12).contains(numbers[1]),
      (1...31).contains(numbers[2]), numbers[3] < 24, numbers[4] < 60, numbers[5] < 61
    else { return nil }
    let day = CivilDay(year: numbers[0], month: numbers[1], day: numbers[2]).iso
    return "\(day)T\(numbers[3...].map { DocumentFormats.padded($0, to: 2) }.joined(separator: ":"))+00:00"
  }

  /// A number of rows, each a list of properties (2.1.3.5).
  private mutating func readRecipients(_ data: ArraySlice<UInt8>) {
    var cursor = TNEFCursor(data)
    guard let count = cursor.number(4) else { return }
    for _ in 0..<min(count, 10_000) where !cursor.isAtEnd {
      var recipient = MessageProperties()
      recipient.codepage = message.codepage
      let isWhole = Self.read(&cursor, into: &recipient)
      recipients.append(recipient)
      if !isWhole { return }
    }
  }

  private func describe(_ file: inout File, _ properties: MessageProperties) {
    let names = [
      properties.text(.attachmentName), properties.text(.attachmentShortName), file.name,
      properties.text(.displayName),
    ].compactMap { $0 }
    file.name = names.first { !OutlookAttachment.isPlaceholder($0) } ?? names.first
    file.mediaType = properties.text(.attachmentType)?.lowercased() ?? file.mediaType
    file.contentID = properties.text(.attachmentContentID) ?? file.contentID
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
    _ = read(&cursor, into: &properties)
  }

  /// Reads on from the cursor; false where the list breaks off.
  private static func read(_ cursor: inout TNEFCursor, into properties: inout MessageProperties) -> Bool {
    guard let count = cursor.number(4) else { return false }
    for _ in 0..<min(count, 100_000) {
      guard let rawType = cursor.number(2), let id = cursor.number(2) else { return false }
      let isMultiple = rawType & 0x1000 != 0
      let type = UInt16(rawType & 0xEFFF)
      if id >= 0x8000 {
        // A named property: whose it is, and its number or name.
        guard cursor.bytes(16) != nil, let kind = cursor.number(4), let value = cursor.number(4) else {
          return false
        }
        if kind == 1 { guard cursor.bytes(padded(Int(value))) != nil else { return false } }
      }
      let isVariable = [
        MessageProperties.Kind.string8, MessageProperties.Kind.unicode, MessageProperties.Kind.object,
        MessageProperties.Kind.binary,
      ].contains(type)
      var values: UInt64 = 1
      if isMultiple || isVariable {
        guard let stated = cursor.number(4) else { return false }
        values = min(stated, 100_000)
      }
      for index in 0..<values {
        if isVariable {
          guard let length = cursor.number(4), let bytes = cursor.bytes(Int(length)),
            cursor.skip(padded(Int(length)) - Int(length))
          else { return false }
          if index == 0 { properties.set(UInt16(id), type: type, .bytes(Array(bytes))) }
        } else {
          let width = [0x0005, 0x0006, 0x0007, 0x0014, 0x0040].contains(type) ? 8 : type == 0x0048 ? 16 : 4
          guard let bytes = cursor.bytes(width) else { return false }
          let number = bytes.prefix(8).reversed().reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
          if index == 0 { properties.set(UInt16(id), type: type, .number(number)) }
        }
      }
    }
    return true
  }

  private static func padded(_ length: Int) -> Int { (length + 3) / 4 * 4 }
}
