/// The header of a mail or of one of its parts (RFC 5322, 2.2; RFC 2045; RFC 2047; RFC 2231).
struct HeaderFields {
  private var fields: [(name: String, value: [UInt8])] = []

  /// Reads a header and says where the body begins.
  static func read(_ bytes: ArraySlice<UInt8>) -> (HeaderFields, body: Int) {
    var header = HeaderFields()
    var at = bytes.startIndex
    while at < bytes.endIndex {
      let end = bytes[at...].firstIndex(of: 10) ?? bytes.endIndex
      var line = bytes[at..<end]
      let next = min(end + 1, bytes.endIndex)
      if line.last == 13 { line = line.dropLast() }
      if line.isEmpty { return (header, next) }
      if line.first == 32 || line.first == 9, !header.fields.isEmpty {
        header.fields[header.fields.count - 1].value += [32] + line.drop { $0 == 32 || $0 == 9 }
      } else if let colon = line.firstIndex(of: UInt8(ascii: ":")), isName(line[..<colon]) {
        let name =
          String(decoding: line[..<colon], as: UTF8.self).lowercased().split(separator: " ").first ?? ""
        header.fields.append((String(name), Array(line[(colon + 1)...].drop { $0 == 32 || $0 == 9 })))
      } else if header.fields.isEmpty,
        line.starts(with: Array("From ".utf8)) || line.starts(with: Array(">From ".utf8))
      {
        // An MBOX separator before the header.
      } else {
        // No header line: the body begins without the empty line that should part them.
        return (header, at)
      }
      at = next
    }
    return (header, bytes.endIndex)
  }

  private static func isName(_ bytes: ArraySlice<UInt8>) -> Bool {
    !bytes.isEmpty && bytes.allSatisfy { $0 > 32 && $0 < 127 || $0 == 32 } && bytes.first != 32
  }

  var isEmpty: Bool { fields.isEmpty }

  /// The first field of this name, raw.
  func raw(_ name: String) -> [UInt8]? { fields.first { $0.name == name }?.value }

  /// The first field of this name as text, encoded words decoded.
  func text(_ name: String) -> String? { raw(name).map(EncodedWords.decode) }

  func has(_ name: String) -> Bool { fields.contains { $0.name == name } }

  /// A structured field: its value in lower case, and its parameters decoded.
  func parameterised(_ name: String) -> (value: String, parameters: [String: String])? {
    raw(name).map(Parameters.read)
  }
}

/// Words in other character sets inside a header (RFC 2047).
enum EncodedWords {
  static func decode(_ bytes: [UInt8]) -> String {
    var out = ""
    var plain: [UInt8] = []
    var pending: (bytes: [UInt8], charset: String)?
    func flushPlain() {
      out += plainText(plain)
      plain = []
    }
    func flushWord() {
      if let word = pending { out += Charset.decode(word.bytes, word.charset) }
      pending = nil
    }
    var index = 0
    while index < bytes.count {
      if bytes[index] == UInt8(ascii: "="), let word = word(bytes, at: index) {
        let isBlank = plain.allSatisfy { $0 == 32 || $0 == 9 }
        if pending == nil || !isBlank {
          flushWord()
          flushPlain()
        } else {
          // Blanks between two encoded words belong to neither (RFC 2047, 6.2).
          plain = []
        }
        // A letter may be cut in two by neighbouring words of one character set.
        if let known = pending, known.charset.lowercased() == word.charset.lowercased() {
          pending = (known.bytes + word.bytes, known.charset)
        } else {
          flushWord()
          pending = (word.bytes, word.charset)
        }
        index = word.end
      } else {
        plain.append(bytes[index])
        if pending != nil, bytes[index] != 32, bytes[index] != 9 { flushWord() }
        index += 1
      }
    }
    flushWord()
    flushPlain()
    return out
  }

  private static func plainText(_ bytes: [UInt8]) -> String {
    String(validating: bytes, as: UTF8.self) ?? TextEncoding.windows1252.decode(bytes[...]).text
  }

  private static func word(_ bytes: [UInt8], at start: Int) -> (bytes: [UInt8], charset: String, end: Int)? {
    guard start + 1 < bytes.count, bytes[start + 1] == UInt8(ascii: "?"),
      let first = bytes[(start + 2)...].firstIndex(of: UInt8(ascii: "?")), first + 2 < bytes.count,
      bytes[first + 2] == UInt8(ascii: "?")
    else { return nil }
    var end = first + 3
    while end + 1 < bytes.count, !(bytes[end] == UInt8(ascii: "?") && bytes[end + 1] == UInt8(ascii: "=")) {
      end += 1
    }
    guard end + 1 < bytes.count else { return nil }
    let charset = String(decoding: bytes[(start + 2)..<first], as: UTF8.self)
    guard !charset.isEmpty, charset.utf8.allSatisfy({ $0 > 32 && $0 < 127 }) else { return nil }
    let body = bytes[(first + 3)..<end]
    let plainCharset = String(charset.split(separator: "*").first ?? "")
    switch bytes[first + 1] | 32 {
    case UInt8(ascii: "b"): return (TransferEncoding.base64(body), plainCharset, end + 2)
    case UInt8(ascii: "q"):
      let spaced = body.map { $0 == UInt8(ascii: "_") ? 32 : $0 }
      // A trailing blank is content here, not padding.
      return (
        TransferEncoding.quotedPrintable((spaced + [UInt8(ascii: "=")])[...]).dropLast(0).map { $0 },
        plainCharset, end + 2
      )
    default: return nil
    }
  }
}

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
