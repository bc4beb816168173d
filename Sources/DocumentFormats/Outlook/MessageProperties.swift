/// Properties of an Outlook message (MS-OXPROPS), by their 16-bit number; `.msg` files and `winmail.dat` hold the
/// same ones in different wrappings.
struct MessageProperties {
  /// A value as far as mails need it.
  enum Value {
    case number(UInt64)
    case bytes([UInt8])
  }

  enum Name: UInt16 {
    case messageClass = 0x001A
    case subject = 0x0037
    case submitTime = 0x0039
    case sentByName = 0x0042
    case sentByAddress = 0x0065
    case conversationTopic = 0x0070
    case transportHeaders = 0x007D
    case recipientType = 0x0C15
    case senderName = 0x0C1A
    case senderAddress = 0x0C1F
    case deliveryTime = 0x0E06
    case body = 0x1000
    case compressedRichText = 0x1009
    case html = 0x1013
    case messageID = 0x1035
    case inReplyTo = 0x1042
    case displayName = 0x3001
    case address = 0x3003
    case attachmentData = 0x3701
    case attachmentShortName = 0x3704
    case attachmentName = 0x3707
    case attachmentType = 0x370E
    case attachmentContentID = 0x3712
    case smtpAddress = 0x39FE
    case internetCodepage = 0x3FDE
    case messageCodepage = 0x3FFD
    case senderSMTP = 0x5D01
    case sentBySMTP = 0x5D02
    case creatorName = 0x3FF8
    case creatorSMTP = 0x5D0A
    case attachmentHidden = 0x7FFE
  }

  /// Types of values (MS-OXCDATA 2.11.1).
  enum Kind {
    static let string8: UInt16 = 0x001E
    static let unicode: UInt16 = 0x001F
    static let object: UInt16 = 0x000D
    static let binary: UInt16 = 0x0102
  }

  private var values: [UInt16: (type: UInt16, value: Value)] = [:]
  /// The code page of 8-bit strings where the message itself states none.
  var codepage: UInt64?

  mutating func set(_ id: UInt16, type: UInt16, _ value: Value) { values[id] = (type, value) }

  func number(_ name: Name) -> UInt64? {
    guard case .number(let number)? = values[name.rawValue]?.value else { return nil }
    return number
  }

  func bytes(_ name: Name) -> [UInt8]? {
    guard case .bytes(let bytes)? = values[name.rawValue]?.value else { return nil }
    return bytes
  }

  /// A string; nil where there is none or it is empty.
  func text(_ name: Name) -> String? {
    guard let found = values[name.rawValue], case .bytes(let bytes) = found.value else { return nil }
    let text =
      found.type == Kind.unicode
      ? TextEncoding.utf16LittleEndian.decode(bytes[...]).text : Charset.decode(bytes, charset)
    return Self.withoutEndMark(text)
  }

  /// An 8-bit string outside the properties, in the code page of the message; nil where it is empty.
  func text(of bytes: [UInt8]) -> String? {
    Self.withoutEndMark(Charset.decode(bytes, Self.charset(codepage ?? 1252)))
  }

  /// Strings end with zeros that are no part of them.
  private static func withoutEndMark(_ text: String) -> String? {
    var text = text
    while text.unicodeScalars.last == "\0" { text.unicodeScalars.removeLast() }
    return text.isEmpty ? nil : text
  }

  /// The HTML body: bytes in the code page that the message states.
  var html: String? {
    guard let found = values[Name.html.rawValue], case .bytes(let bytes) = found.value, !bytes.isEmpty else {
      return nil
    }
    if found.type == Kind.unicode { return text(.html) }
    return Charset.decode(bytes, number(.internetCodepage).map(Self.charset) ?? charset)
  }

  private var charset: String {
    Self.charset(number(.messageCodepage) ?? number(.internetCodepage) ?? codepage ?? 1252)
  }

  private static func charset(_ codepage: UInt64) -> String {
    switch codepage {
    case 65001: "utf-8"
    case 20127: "us-ascii"
    case 1200: "utf-16le"
    case 28591...28605: "iso-8859-\(codepage - 28590)"
    case 932: "shift-jis"
    case 936: "gbk"
    case 950: "big5"
    case 50220...50222: "iso-2022-jp"
    case 51932: "euc-jp"
    case 20866: "koi8-r"
    default: "cp\(codepage)"
    }
  }

  /// A time (FILETIME: tenths of microseconds since 1601, UTC) as ISO 8601.
  func time(_ name: Name) -> String? {
    guard let ticks = number(name), ticks > 0 else { return nil }
    let seconds = Int(ticks / 10_000_000)
    let (day, second) = seconds.quotientAndRemainder(dividingBy: 86_400)
    guard day < 1_000_000 else { return nil }
    // 1 January 1601 is day -134,774.
    let date = CivilDay(number: day - 134_774)
    let clock = [second / 3_600, second / 60 % 60, second % 60].map { padded($0, to: 2) }
    return "\(date.iso)T\(clock.joined(separator: ":"))+00:00"
  }
}
