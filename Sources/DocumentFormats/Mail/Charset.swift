import Glibc

/// Text in the character sets that mails name: the common ones by table, all others through the C library.
enum Charset {
  /// Decodes `bytes` as `name`; an unknown or broken one falls back to what the bytes look like.
  static func decode(_ bytes: [UInt8], _ name: String?) -> String {
    switch normalised(name) {
    case let name where isUnicode(name): return DecodedText(bytes).text
    case let name where western.contains(name): return TextEncoding.windows1252.decode(bytes[...]).text
    case "utf16le": return TextEncoding.utf16LittleEndian.decode(bytes[...]).text
    case "utf16be": return TextEncoding.utf16BigEndian.decode(bytes[...]).text
    default: return converted(bytes, name ?? "") ?? DecodedText(bytes).text
    }
  }

  /// Whether there is a table for the character set of this name.
  static func isKnown(_ name: String) -> Bool {
    switch normalised(name) {
    case let name where isUnicode(name) || western.contains(name): return true
    case "utf16le", "utf16be": return true
    default:
      guard let handle = open(name) else { return false }
      iconv_close(handle)
      return true
    }
  }

  /// Whether the name is one of UTF-8 or of its lower half.
  static func isUnicode(_ name: String) -> Bool {
    ["utf8", "usascii", "ascii", "", "xunicode20utf8", "unicode11utf8", "unicode20utf8"].contains(
      normalised(name))
  }

  /// Names of Windows-1252, and of ISO 8859-1, which the web reads as Windows-1252 (WHATWG Encoding, 4.2).
  private static let western: Set<String> = [
    "iso88591", "windows1252", "cp1252", "xcp1252", "latin1", "l1", "cp819", "ibm819", "isoir100",
    "csisolatin1", "iso88591:1987",
  ]

  /// glibc has its own names for a few that mail programs write.
  private static let aliases = [
    "ks_c_5601-1987": "CP949", "x-sjis": "SHIFT-JIS", "gb2312": "GB18030", "x-gbk": "GBK",
    "cp-850": "CP850", "x-mac-roman": "MACINTOSH", "unicode-1-1-utf-7": "UTF-7",
    "iso-8859-8-i": "ISO-8859-8",
  ]

  private static func open(_ name: String) -> iconv_t? {
    guard name.utf8.count < 60, let handle = iconv_open("UTF-8", aliases[name.lowercased()] ?? name),
      handle != UnsafeMutableRawPointer(bitPattern: -1)
    else { return nil }
    return handle
  }

  private static func normalised(_ name: String?) -> String {
    String(
      (name ?? "").lowercased().unicodeScalars.filter { $0 != "-" && $0 != "_" && $0 != " " }.map(
        Character.init))
  }

  private static func converted(_ bytes: [UInt8], _ name: String) -> String? {
    guard let handle = open(name) else { return nil }
    defer { iconv_close(handle) }
    var input = bytes.map { CChar(bitPattern: $0) }
    var output = [CChar](repeating: 0, count: bytes.count * 4 + 16)
    let written = input.withUnsafeMutableBufferPointer { input in
      output.withUnsafeMutableBufferPointer { output in
        var source = input.baseAddress
        var left = input.count
        var target = output.baseAddress
        var room = output.count
        while left > 0 {
          if iconv(handle, &source, &left, &target, &room) != -1 { break }
          // An impossible sequence becomes the replacement character, and the rest is read on.
          guard left > 0, room >= 3, let next = source, let at = target else { break }
          for (index, byte) in [0xEF, 0xBF, 0xBD].enumerated() { at[index] = CChar(bitPattern: UInt8(byte)) }
          target = at + 3
          room -= 3
          source = next + 1
          left -= 1
        }
        // Some character sets hold a letter back until they know what follows.
        _ = iconv(handle, nil, nil, &target, &room)
        return output.count - room
      }
    }
    return String(decoding: output[..<written].map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }
}
