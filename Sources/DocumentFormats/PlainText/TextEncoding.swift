/// Encodings that text files without a statement of their own come in, as `inspect` names them.
enum TextEncoding: String, Sendable {
  case utf8 = "UTF-8"
  case utf16LittleEndian = "UTF-16LE"
  case utf16BigEndian = "UTF-16BE"
  case windows1252 = "Windows-1252"
  /// Code page 850 of DOS, which older Danish systems export.
  case ibm850 = "IBM850"
  /// Mac OS Roman, which Excel for Mac saves as "CSV".
  case macintosh
}

extension TextEncoding {
  /// The text in `bytes`; whether some bytes were no text in this encoding and became U+FFFD.
  func decode(_ bytes: ArraySlice<UInt8>) -> (text: String, hasLosses: Bool) {
    switch self {
    case .utf8: Self.decodeUTF8(bytes)
    case .utf16LittleEndian: Self.decodeUTF16(bytes, isBigEndian: false)
    case .utf16BigEndian: Self.decodeUTF16(bytes, isBigEndian: true)
    case .windows1252: (Self.decode(bytes, upperHalf: Self.windows1252Table), false)
    case .ibm850: (Self.decode(bytes, upperHalf: Self.ibm850Table), false)
    case .macintosh: (Self.decode(bytes, upperHalf: Self.macintoshTable), false)
    }
  }

  private static func decodeUTF8(_ bytes: ArraySlice<UInt8>) -> (text: String, hasLosses: Bool) {
    if let text = String(validating: bytes, as: UTF8.self) { return (text, false) }
    return (String(decoding: bytes, as: UTF8.self), true)
  }

  private static func decodeUTF16(_ bytes: ArraySlice<UInt8>, isBigEndian: Bool) -> (
    text: String, hasLosses: Bool
  ) {
    var units: [UInt16] = []
    units.reserveCapacity(bytes.count / 2)
    var index = bytes.startIndex
    while index + 1 < bytes.endIndex {
      let (first, second) = (UInt16(bytes[index]), UInt16(bytes[index + 1]))
      units.append(isBigEndian ? first << 8 | second : second << 8 | first)
      index += 2
    }
    let isCut = index < bytes.endIndex
    if let text = String(validating: units, as: UTF16.self) { return (text, isCut) }
    return (String(decoding: units, as: UTF16.self), true)
  }

  private static func decode(_ bytes: ArraySlice<UInt8>, upperHalf: [[UInt8]]) -> String {
    var utf8: [UInt8] = []
    utf8.reserveCapacity(bytes.count + bytes.count / 8)
    for byte in bytes {
      if byte < 0x80 { utf8.append(byte) } else { utf8.append(contentsOf: upperHalf[Int(byte) - 0x80]) }
    }
    return String(decoding: utf8, as: UTF8.self)
  }

  /// Bytes that the code page leaves open keep their number, as browsers do (WHATWG Encoding, windows-1252).
  private static let windows1252Table = table(
    "€\u{81}‚ƒ„…†‡ˆ‰Š‹Œ\u{8D}Ž\u{8F}\u{90}‘’“”•–—˜™š›œ\u{9D}žŸ"
      + String(String.UnicodeScalarView((0xA0...0xFF).map { Unicode.Scalar(UInt8($0)) })))
  private static let ibm850Table = table(
    "ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒáíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐└┴┬├─┼ãÃ╚╔╩╦╠═╬¤ðÐÊËÈıÍÎÏ┘┌█▄¦Ì▀"
      + "ÓßÔÒõÕµþÞÚÛÙýÝ¯´\u{AD}±‗¾¶§÷¸°¨·¹³²■\u{A0}")
  private static let macintoshTable = table(
    "ÄÅÇÉÑÖÜáàâäãåçéèêëíìîïñóòôöõúùûü†°¢£§•¶ß®©™´¨≠ÆØ∞±≤≥¥µ∂∑∏π∫ªºΩæø¿¡¬√ƒ≈∆«»…\u{A0}ÀÃÕŒœ–—“”‘’÷◊ÿŸ⁄€‹›ﬁﬂ‡·‚„‰ÂÊÁËÈÍÎÏÌÓÔ"
      + "\u{F8FF}ÒÚÛÙıˆ˜¯˘˙˚¸˝˛ˇ")

  private static func table(_ letters: String) -> [[UInt8]] {
    letters.unicodeScalars.map { Array(String($0).utf8) }
  }
}
