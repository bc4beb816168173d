/// Parameters of Content-Type and Content-Disposition, continued and encoded ones too (RFC 2231).
enum Parameters {
  static func read(_ bytes: [UInt8]) -> (value: String, parameters: [String: String]) {
    var pieces: [[UInt8]] = [[]]
    var isQuoted = false
    var isEscaped = false
    for byte in bytes {
      if isEscaped {
        isEscaped = false
      } else if byte == UInt8(ascii: "\\"), isQuoted {
        isEscaped = true
        continue
      } else if byte == UInt8(ascii: "\"") {
        isQuoted.toggle()
        continue
      } else if byte == UInt8(ascii: ";"), !isQuoted {
        pieces.append([])
        continue
      }
      pieces[pieces.count - 1].append(byte)
    }
    var plain: [String: String] = [:]
    var sections: [String: [Int: (bytes: [UInt8], isEncoded: Bool)]] = [:]
    for piece in pieces.dropFirst() {
      guard let equals = piece.firstIndex(of: UInt8(ascii: "=")) else { continue }
      let name = String(decoding: piece[..<equals], as: UTF8.self).lowercased().filter { !$0.isWhitespace }
      let value = trimmed(Array(piece[(equals + 1)...]))
      let parts = name.split(separator: "*", omittingEmptySubsequences: false)
      if parts.count == 1 {
        plain[name] = EncodedWords.decode(value)
      } else {
        let number = Int(parts[1]) ?? 0
        sections[String(parts[0]), default: [:]][number] = (value, name.hasSuffix("*"))
      }
    }
    for (name, parts) in sections { plain[name] = joined(parts) }
    let value = String(decoding: trimmed(pieces[0]), as: UTF8.self).lowercased()
    return (value, plain)
  }

  private static func joined(_ parts: [Int: (bytes: [UInt8], isEncoded: Bool)]) -> String {
    var charset: String?
    var bytes: [UInt8] = []
    for (index, part) in parts.sorted(by: { $0.key < $1.key }).enumerated() {
      var value = part.value.bytes
      if part.value.isEncoded {
        if index == 0 {
          let cut = value.split(separator: UInt8(ascii: "'"), maxSplits: 2, omittingEmptySubsequences: false)
          if cut.count == 3 {
            charset = String(decoding: cut[0], as: UTF8.self)
            value = Array(cut[2])
          }
        }
        bytes += percentDecoded(value)
      } else {
        bytes += value
      }
    }
    return Charset.decode(bytes, charset)
  }

  private static func percentDecoded(_ bytes: [UInt8]) -> [UInt8] {
    var out: [UInt8] = []
    var index = 0
    while index < bytes.count {
      if bytes[index] == UInt8(ascii: "%"), index + 2 < bytes.count,
        let high = TransferEncoding.hex(bytes[index + 1]),
        let low = TransferEncoding.hex(bytes[index + 2])
      {
        out.append(high << 4 | low)
        index += 3
      } else {
        out.append(bytes[index])
        index += 1
      }
    }
    return out
  }

  private static func trimmed(_ bytes: [UInt8]) -> [UInt8] {
    var slice = bytes[...]
    while let first = slice.first, first == 32 || first == 9 { slice = slice.dropFirst() }
    while let last = slice.last, last == 32 || last == 9 { slice = slice.dropLast() }
    return Array(slice)
  }
}
