/// Text out of bytes whose encoding nobody states: by byte order mark, by validity, by likelihood.
public struct DecodedText: Sendable {
  /// The text, without a byte order mark.
  public internal(set) var text: String
  var encoding: TextEncoding
  /// Whether neither a mark nor the rules of UTF-8 decided.
  var isGuess: Bool
  /// Whether bytes that are no text became U+FFFD.
  var hasLosses: Bool

  public init(_ bytes: [UInt8]) {
    let (encoding, start, isGuess) = Self.encoding(of: bytes)
    let (text, hasLosses) = encoding.decode(bytes[start...])
    self.text = text
    self.encoding = encoding
    self.isGuess = isGuess
    self.hasLosses = hasLosses
  }

  /// What a person should know about how the text came out.
  var warnings: [ReadWarning] {
    var warnings: [ReadWarning] = []
    if isGuess { warnings.append(ReadWarning(.guessedEncoding, detail: encoding.rawValue)) }
    if hasLosses { warnings.append(ReadWarning(.lostCharacters, detail: encoding.rawValue)) }
    return warnings
  }

  private static func encoding(of bytes: [UInt8]) -> (TextEncoding, start: Int, isGuess: Bool) {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return (.utf8, 3, false) }
    if bytes.starts(with: [0xFF, 0xFE]) { return (.utf16LittleEndian, 2, false) }
    if bytes.starts(with: [0xFE, 0xFF]) { return (.utf16BigEndian, 2, false) }
    if let wide = wideEncoding(of: bytes) { return (wide, 0, true) }
    let sequences = multiByteSequences(bytes)
    if sequences.broken == 0 { return (.utf8, 0, false) }
    // A file cut inside a letter, or pasted together from two, is still UTF-8.
    if sequences.whole >= 8 * sequences.broken { return (.utf8, 0, true) }
    return (eightBitEncoding(of: bytes), 0, true)
  }

  /// Latin text in UTF-16 without a mark has a zero in every second byte.
  private static func wideEncoding(of bytes: [UInt8]) -> TextEncoding? {
    let sample = bytes.prefix(4_000)
    guard sample.count >= 4, bytes.count % 2 == 0 || bytes.count > 400 else { return nil }
    var even = 0
    var odd = 0
    for (index, byte) in sample.enumerated() where byte == 0 {
      if index % 2 == 0 { even += 1 } else { odd += 1 }
    }
    let half = sample.count / 2
    if odd * 10 > half * 7, even * 10 < half { return .utf16LittleEndian }
    if even * 10 > half * 7, odd * 10 < half { return .utf16BigEndian }
    return nil
  }

  /// Well-formed and broken sequences of UTF-8 above ASCII (Unicode 16, table 3-7, in outline).
  private static func multiByteSequences(_ bytes: [UInt8]) -> (whole: Int, broken: Int) {
    var whole = 0
    var broken = 0
    bytes.withUnsafeBufferPointer { bytes in
      var index = 0
      while index < bytes.count {
        let byte = bytes[index]
        index += 1
        guard byte >= 0x80 else { continue }
        let length = byte >= 0xF5 ? 0 : byte >= 0xF0 ? 3 : byte >= 0xE0 ? 2 : byte >= 0xC2 ? 1 : 0
        var rest = 0
        while rest < length, index < bytes.count, bytes[index] & 0xC0 == 0x80 {
          index += 1
          rest += 1
        }
        if length > 0, rest == length { whole += 1 } else { broken += 1 }
      }
    }
    return (whole, broken)
  }

  /// One of the eight-bit code pages, by where the Danish letters would stand: between other letters.
  private static func eightBitEncoding(of bytes: [UInt8]) -> TextEncoding {
    var windows = 0
    var ibm = 0
    var mac = 0
    for index in bytes.indices.dropFirst().prefix(1 << 20) where bytes[index] >= 0x80 {
      let isBetween = isLetter(bytes[index - 1]) && index + 1 < bytes.count && isLetter(bytes[index + 1])
      switch bytes[index] {
      case 0xE6, 0xF8, 0xE5, 0xE9, 0xF6, 0xE4, 0xFC: windows += 1
      case 0x91, 0x9B, 0x86: if isBetween { ibm += 1 }
      case 0xBE, 0xBF, 0x8C: if isBetween { mac += 1 }
      default: break
      }
    }
    if windows == 0, ibm >= 2, ibm > mac { return .ibm850 }
    if windows == 0, mac >= 2 { return .macintosh }
    return .windows1252
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
  }
}
