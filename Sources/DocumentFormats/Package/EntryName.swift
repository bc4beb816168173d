/// Names of archive entries: how they are stored, and how they become safe.
enum EntryName {
  /// UTF-8 where the flag says so or the bytes are UTF-8; else code page 850, which Danish Windows writes.
  static func decoded(_ bytes: ArraySlice<UInt8>, isUTF8: Bool) -> String {
    if let text = String(validating: bytes, as: UTF8.self) { return text }
    if isUTF8 { return String(decoding: bytes, as: UTF8.self) }
    var text = String.UnicodeScalarView()
    for byte in bytes {
      text.append(byte < 0x80 ? Unicode.Scalar(byte) : codePage850[Int(byte) - 0x80])
    }
    return String(text)
  }

  /// A relative name without drive, leading slash or "..": no entry leaves its folder.
  static func safe(_ name: String) -> String {
    let parts = name.split { $0 == "/" || $0 == "\\" }.filter {
      $0 != "." && $0 != ".." && !$0.hasSuffix(":")
    }
    let text = parts.joined(separator: "/")
    return text.isEmpty
      ? "uden navn" : String(String.UnicodeScalarView(text.unicodeScalars.filter { $0.value >= 0x20 }))
  }

  private static let codePage850: [Unicode.Scalar] = Array(
    ("ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒáíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐└┴┬├─┼ãÃ╚╔╩╦╠═╬¤ðÐÊËÈıÍÎÏ┘┌█▄¦Ì▀"
      + "ÓßÔÒõÕµþÞÚÛÙýÝ¯´\u{AD}±‗¾¶§÷¸°¨·¹³²■\u{A0}").unicodeScalars)
}
