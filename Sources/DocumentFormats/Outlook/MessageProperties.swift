/// Properties of an Outlook message (MS-OXPROPS), by their 16-bit number; `.msg` files and `winmail.dat` hold the
/// same ones in different wrappings.
struct MessageProperties {
  /// A value as far as mails need it.
  enum Value {
    case number(UInt64)
    case bytes([UInt8])
  }

  enum Name: UInt16 {
    case subject = 0x0037
    case submitTime = 0x0039
    case sentByName = 0x0042
    case sentByAddress = 0x0065
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
    case attachmentMethod = 0x3705
    case attachmentName = 0x3707
    case attachmentType = 0x370E
    case attachmentContentID = 0x3712
    case smtpAddress = 0x39FE
    case internetCodepage = 0x3FDE
    case messageCodepage = 0x3FFD
    case senderSMTP = 0x5D01
    case sentBySMTP = 0x5D02
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

  func has(_ name: Name) -> Bool { values[name.rawValue] != nil }

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
    var text =
      found.type == Kind.unicode
      ? TextEncoding.utf16LittleEndian.decode(bytes[...]).text : Charset.decode(bytes, charset)
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
    // Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms"; day 0 is 1 March of the year 0.
    let shifted = day + 584_694
    let era = shifted / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    func padded(_ value: Int, _ width: Int) -> String {
      let text = String(value)
      return String(repeating: "0", count: max(0, width - text.count)) + text
    }
    return "\(padded(year, 4))-\(padded(month, 2))-\(padded(dayOfYear - (153 * shiftedMonth + 2) / 5 + 1, 2))"
      + "T\(padded(second / 3_600, 2)):\(padded(second / 60 % 60, 2)):\(padded(second % 60, 2))+00:00"
  }
}
