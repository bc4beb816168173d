/// Content-Transfer-Encodings (RFC 2045, 6) and the codings inside encoded words.
enum TransferEncoding {
  /// The bytes that were encoded, and whether some of the code was none.
  static func decoded(_ bytes: ArraySlice<UInt8>, _ name: String?) -> (bytes: [UInt8], isDamaged: Bool) {
    switch name?.lowercased().split(whereSeparator: { $0 == " " || $0 == ";" }).first {
    case "base64": (base64(bytes), !isWholeBase64(bytes))
    case "quoted-printable": (quotedPrintable(bytes), false)
    case "x-uuencode", "uuencode", "x-uue": (uuencoded(bytes), false)
    default: (Array(bytes), false)
    }
  }

  /// Whether the code is made of the alphabet, blanks and padding alone, and ends with a group.
  private static func isWholeBase64(_ bytes: ArraySlice<UInt8>) -> Bool {
    var digits = 0
    for byte in bytes {
      switch byte {
      case 65...90, 97...122, 48...57, 43, 45, 47, 95: digits += 1
      case 61:
        if digits % 4 < 2 { return digits % 4 == 0 && digits > 0 } else { digits = (digits + 3) / 4 * 4 }
      case 9, 10, 13, 32: break
      default: return false
      }
    }
    return digits % 4 != 1
  }

  /// Characters outside the alphabet are passed over, as the standard asks.
  static func base64(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    var out: [UInt8] = []
    out.reserveCapacity(bytes.count * 3 / 4)
    var buffer: UInt32 = 0
    var bits = 0
    for byte in bytes {
      let value: UInt32
      switch byte {
      case 65...90: value = UInt32(byte) - 65
      case 97...122: value = UInt32(byte) - 71
      case 48...57: value = UInt32(byte) + 4
      case 43, 45: value = 62
      case 47, 95: value = 63
      case 61:
        // Padding ends a group; programs that join parts go on after it.
        buffer = 0
        bits = 0
        continue
      default: continue
      }
      buffer = buffer << 6 | value
      bits += 6
      if bits >= 8 {
        bits -= 8
        out.append(UInt8(truncatingIfNeeded: buffer >> UInt32(bits)))
        buffer &= (1 << UInt32(bits)) - 1
      }
    }
    return out
  }

  static func quotedPrintable(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    var out: [UInt8] = []
    out.reserveCapacity(bytes.count)
    var index = bytes.startIndex
    var blanks = 0
    while index < bytes.endIndex {
      let byte = bytes[index]
      if byte == UInt8(ascii: "=") {
        blanks = 0
        if index + 2 < bytes.endIndex, let high = hex(bytes[index + 1]), let low = hex(bytes[index + 2]) {
          out.append(high << 4 | low)
          index += 3
          continue
        }
        var next = index + 1
        while next < bytes.endIndex, bytes[next] == 32 || bytes[next] == 9 { next += 1 }
        if next >= bytes.endIndex || bytes[next] == 10 || bytes[next] == 13 {
          // A soft line break.
          if next < bytes.endIndex, bytes[next] == 13 { next += 1 }
          if next < bytes.endIndex, bytes[next] == 10 { next += 1 }
          index = next
          continue
        }
        out.append(byte)
      } else {
        // Blanks at the end of a line were added on the way.
        if byte == 10 || byte == 13 { out.removeLast(blanks) }
        blanks = byte == 32 || byte == 9 ? blanks + 1 : 0
        out.append(byte)
      }
      index += 1
    }
    return out
  }

  static func uuencoded(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    var out: [UInt8] = []
    for line in bytes.split(separator: 10) {
      guard let first = line.first, first != UInt8(ascii: "b") || !line.starts(with: Array("begin ".utf8)),
        !line.starts(with: Array("end".utf8))
      else { continue }
      let count = Int((first &- 32) & 63)
      var part: [UInt8] = []
      let body = Array(line.dropFirst())
      var index = 0
      while index + 3 < body.count, part.count < count {
        let values = (0..<4).map { UInt32((body[index + $0] &- 32) & 63) }
        let group = values[0] << 18 | values[1] << 12 | values[2] << 6 | values[3]
        part += [UInt8(group >> 16), UInt8(group >> 8 & 255), UInt8(group & 255)]
        index += 4
      }
      out += part.prefix(count)
    }
    return out
  }

  static func hex(_ byte: UInt8) -> UInt8? {
    switch byte {
    case 48...57: byte - 48
    case 65...70: byte - 55
    case 97...102: byte - 87
    default: nil
    }
  }
}
