import DocumentModel

/// One message in a `.msg` file (MS-OXMSG): its properties, recipients and attachments; a message inside it is
/// one of these again.
struct OutlookMessage {
  var properties = MessageProperties()
  var recipients: [MessageProperties] = []
  var attachments: [OutlookAttachment] = []

  init(properties: MessageProperties, recipients: [MessageProperties]) {
    self.properties = properties
    self.recipients = recipients
  }

  /// Reads the message in a storage.
  ///
  /// - Parameter headerSize: bytes before the first property: 32 at the top, 24 for a message in a message.
  init(
    _ file: inout CompoundFile, _ storage: CompoundFile.Entry, headerSize: Int, codepage: UInt64? = nil,
    depth: Int, limits: Limits
  ) throws(ReadError) {
    guard depth <= limits.nestedFiles else { throw .overLimit(Place(), .nestedFiles(limits.nestedFiles)) }
    let children = try file.children(of: storage)
    properties = try Self.properties(&file, children, headerSize: headerSize)
    let page =
      properties.number(.messageCodepage) ?? properties.number(.internetCodepage) ?? codepage
    properties.codepage = page
    for name in children.keys.sorted() where children[name]?.isStorage == true {
      guard let child = children[name] else { continue }
      if name.hasPrefix("__recip_version1.0_") {
        let parts = try file.children(of: child)
        var recipient = try Self.properties(&file, parts, headerSize: 8)
        recipient.codepage = page
        recipients.append(recipient)
      } else if name.hasPrefix("__attach_version1.0_") {
        attachments.append(
          try OutlookAttachment(&file, child, codepage: page, depth: depth, limits: limits))
      }
    }
  }

  /// Fixed values stand in one stream, all others each in a stream of its own (2.4).
  static func properties(
    _ file: inout CompoundFile, _ children: [String: CompoundFile.Entry], headerSize: Int
  ) throws(ReadError) -> MessageProperties {
    var properties = MessageProperties()
    if let entry = children["__properties_version1.0"] {
      let fixed = try file.data(entry)
      var at = headerSize
      while at + 16 <= fixed.count {
        func number(_ offset: Int, _ count: Int) -> UInt64 {
          (0..<count).reduce(0) { $0 | UInt64(fixed[at + offset + $1]) << UInt64(8 * $1) }
        }
        let type = UInt16(number(0, 2))
        // Numbers of two and four bytes, truth values, times; strings have their length here.
        switch type {
        case 0x0002, 0x000B: properties.set(UInt16(number(2, 2)), type: type, .number(number(8, 2)))
        case 0x0003: properties.set(UInt16(number(2, 2)), type: type, .number(number(8, 4)))
        case 0x0014, 0x0040: properties.set(UInt16(number(2, 2)), type: type, .number(number(8, 8)))
        default: break
        }
        at += 16
      }
    }
    // Of one property in two types the one with the higher number counts: Unicode goes before 8-bit.
    for (name, entry) in children.sorted(by: { $0.key < $1.key })
    where name.hasPrefix("__substg1.0_") && !entry.isStorage {
      let tag = name.dropFirst("__substg1.0_".count)
      guard tag.utf8.count == 8, let number = UInt32(tag, radix: 16) else { continue }
      let type = UInt16(truncatingIfNeeded: number)
      guard
        type == MessageProperties.Kind.string8 || type == MessageProperties.Kind.unicode
          || type == MessageProperties.Kind.binary
      else { continue }
      properties.set(UInt16(number >> 16), type: type, .bytes(try file.data(entry)))
    }
    return properties
  }
}

/// A file or message that a message carries (MS-OXMSG 2.2.2).
struct OutlookAttachment {
  var properties: MessageProperties
  /// The message, where one is attached.
  var message: OutlookMessage?

  init(
    _ file: inout CompoundFile, _ storage: CompoundFile.Entry, codepage: UInt64?, depth: Int, limits: Limits
  ) throws(ReadError) {
    let children = try file.children(of: storage)
    properties = try OutlookMessage.properties(&file, children, headerSize: 8)
    properties.codepage = codepage
    if let inner = children["__substg1.0_3701000D"], inner.isStorage,
      try file.children(of: inner)["__properties_version1.0"] != nil
    {
      message = try OutlookMessage(
        &file, inner, headerSize: 24, codepage: codepage, depth: depth + 1, limits: limits)
    }
  }

  /// Its own name, the long one where there is one; a message that was dragged in goes by what it is shown as or
  /// by its subject.
  var name: String? {
    let names = [
      properties.text(.attachmentName), properties.text(.attachmentShortName), properties.text(.displayName),
      message?.properties.text(.subject),
    ].compactMap { $0 }
    return names.first { !Self.isPlaceholder($0) } ?? names.first
  }

  /// The name that Outlook gives a message within a message for want of another.
  static func isPlaceholder(_ name: String) -> Bool { name.lowercased().hasPrefix("untitled attachment") }

  /// Whether it is part of the body's look: hidden, or a picture that the HTML shows by its id.
  func isInline(in html: ShownParts) -> Bool {
    if properties.number(.attachmentHidden) == 1 { return true }
    return properties.text(.attachmentContentID).map(html.contains) ?? false
  }
}

/// The ids of the parts that an HTML body shows ("cid:…", RFC 2392), looked up once for all attachments.
struct ShownParts {
  private var ids: Set<[UInt8]> = []

  init(_ html: String?) {
    guard let html else { return }
    let bytes = Array(html.utf8)
    let mark = Array("cid:".utf8)
    var at = 0
    while at < bytes.count {
      guard bytes[at] == mark[0], bytes[at...].starts(with: mark) else {
        at += 1
        continue
      }
      let id = bytes[(at + mark.count)...].prefix { !Self.ends.contains($0) }
      ids.insert(Array(id))
      at = id.endIndex
    }
  }

  /// What cannot stand in an id within an attribute or a style: blanks, quotes, ">", ")", "&".
  private static let ends = Set<UInt8>([9, 10, 13, 32, 34, 38, 39, 41, 60, 62, 92])

  func contains(_ id: String) -> Bool { ids.contains(Array(id.utf8)) }
}
