/// Words in other character sets inside a header (RFC 2047).
struct EncodedWords {
  private let bytes: [UInt8]
  /// Set once a word's end was looked for in vain: no later word has one either.
  private var hasNoMoreEnds = false
  private var out = ""
  private var plain: [UInt8] = []
  private var pending: [UInt8] = []
  private var charset: String?

  private init(_ bytes: [UInt8]) { self.bytes = bytes }

  static func decode(_ bytes: [UInt8]) -> String {
    var words = EncodedWords(bytes)
    return words.decoded()
  }

  private mutating func decoded() -> String {
    var index = 0
    while index < bytes.count {
      guard bytes[index] == UInt8(ascii: "="), let word = word(at: index) else {
        plain.append(bytes[index])
        if charset != nil, bytes[index] != 32, bytes[index] != 9 { flushWord() }
        index += 1
        continue
      }
      if charset == nil || !plain.allSatisfy({ $0 == 32 || $0 == 9 }) {
        flushWord()
        flushPlain()
      } else {
        // Blanks between two encoded words belong to neither (RFC 2047, 6.2).
        plain = []
      }
      // A letter may be cut in two by neighbouring words of one character set.
      if charset?.lowercased() != word.charset.lowercased() { flushWord() }
      pending += word.bytes
      charset = word.charset
      index = word.end
    }
    flushWord()
    flushPlain()
    return out
  }

  private mutating func flushPlain() {
    out += String(validating: plain, as: UTF8.self) ?? TextEncoding.windows1252.decode(plain[...]).text
    plain = []
  }

  private mutating func flushWord() {
    if let charset { out += Charset.decode(pending, charset) }
    pending = []
    charset = nil
  }

  private mutating func word(at start: Int) -> (bytes: [UInt8], charset: String, end: Int)? {
    guard !hasNoMoreEnds, start + 1 < bytes.count, bytes[start + 1] == UInt8(ascii: "?"),
      let first = bytes[(start + 2)...].firstIndex(of: UInt8(ascii: "?")), first + 2 < bytes.count,
      bytes[first + 2] == UInt8(ascii: "?")
    else { return nil }
    // A language may follow the character set (RFC 2231, 5).
    let name = bytes[(start + 2)..<first].prefix { $0 != UInt8(ascii: "*") }
    let coding = bytes[first + 1] | 32
    guard !name.isEmpty, name.allSatisfy({ $0 > 32 && $0 < 127 }),
      coding == UInt8(ascii: "b") || coding == UInt8(ascii: "q")
    else { return nil }
    var end = first + 3
    while end + 1 < bytes.count, bytes[end] != UInt8(ascii: "?") || bytes[end + 1] != UInt8(ascii: "=") {
      end += 1
    }
    guard end + 1 < bytes.count else {
      hasNoMoreEnds = true
      return nil
    }
    let body = bytes[(first + 3)..<end]
    let charset = String(decoding: name, as: UTF8.self)
    if coding == UInt8(ascii: "b") { return (TransferEncoding.base64(body), charset, end + 2) }
    let spaced = body.map { $0 == UInt8(ascii: "_") ? 32 : $0 }
    // The sign for a soft line end keeps a blank at the end, which is content here.
    let text = TransferEncoding.quotedPrintable((spaced + [UInt8(ascii: "=")])[...])
    return (text, charset, end + 2)
  }
}
