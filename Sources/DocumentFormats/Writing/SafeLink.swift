/// A link's target that may be written: of a harmless scheme, with nothing but URI letters (RFC 3986, 2).
///
/// Word refuses a whole file for one target that is no URI, so what cannot be made one is no link.
struct SafeLink: Equatable, Hashable {
  var target: String

  /// Nil for schemes that run programs or reach local files, for relative targets (they mean another place once
  /// the file has moved), and for web addresses without a host.
  init?(_ stored: String?) {
    guard let stored else { return nil }
    if stored.hasPrefix("#") {
      guard stored.utf8.count > 1 else { return nil }
      target = "#" + Self.encoded(String(stored.unicodeScalars.dropFirst()))
      return
    }
    guard let colon = stored.firstIndex(of: ":") else { return nil }
    let scheme = stored[..<colon].lowercased()
    let rest = stored[stored.index(after: colon)...]
    switch scheme {
    case "http", "https", "ftp":
      guard rest.hasPrefix("//") else { return nil }
      let authority = rest.dropFirst(2).prefix { !"/?#".contains($0) }
      guard Self.isAuthority(authority) else { return nil }
      target = "\(scheme)://\(authority)\(Self.encoded(String(rest[authority.endIndex...])))"
    case "mailto":
      guard rest.contains("@") else { return nil }
      target = "mailto:" + Self.encoded(String(rest))
    case "tel":
      guard !rest.isEmpty else { return nil }
      target = "tel:" + Self.encoded(String(rest))
    default: return nil
    }
  }

  /// `host [ ":" port ]`; letters beyond ASCII are those of an international name.
  private static func isAuthority(_ authority: Substring) -> Bool {
    let parts = authority.split(separator: ":", omittingEmptySubsequences: false)
    guard let host = parts.first, let first = host.first, first != ".", parts.count <= 2 else { return false }
    let isHost = host.unicodeScalars.allSatisfy {
      $0 == "-" || $0 == "." || $0.properties.isAlphabetic || (0x30...0x39).contains($0.value)
    }
    let isPort = parts.count == 1 || (Int(parts[1]).map { (1...65_535).contains($0) } ?? false)
    return isHost && isPort
  }

  /// Letters that a URI does not know as percent escapes; an escape that is there stays.
  private static func encoded(_ text: String) -> String {
    let bytes = Array(text.utf8)
    var encoded = ""
    var hasFragment = false
    for (index, byte) in bytes.enumerated() {
      let isKept: Bool
      switch byte {
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: isKept = true
      case UInt8(ascii: "%"):
        isKept = index + 2 < bytes.count && isHex(bytes[index + 1]) && isHex(bytes[index + 2])
      case UInt8(ascii: "#"):
        isKept = !hasFragment
        hasFragment = true
      default: isKept = "-._~:/?@!$&'()*+,;=".utf8.contains(byte)
      }
      if isKept {
        encoded.unicodeScalars.append(UnicodeScalar(byte))
      } else {
        let digits = String(byte, radix: 16, uppercase: true)
        encoded += digits.utf8.count == 1 ? "%0\(digits)" : "%\(digits)"
      }
    }
    return encoded
  }

  private static func isHex(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x41...0x46).contains(byte) || (0x61...0x66).contains(byte)
  }
}
