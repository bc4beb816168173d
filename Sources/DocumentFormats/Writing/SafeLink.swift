/// A link's target that may be written: of a harmless scheme, with nothing but URI letters (RFC 3986, 2).
struct SafeLink: Equatable, Hashable {
  var target: String

  /// Nil for schemes that run programs or reach local files.
  init?(_ stored: String?) {
    guard let stored, !stored.isEmpty else { return nil }
    let scheme = stored.prefix { $0 != ":" && $0 != "/" && $0 != "?" && $0 != "#" }
    if scheme.endIndex < stored.endIndex, stored[scheme.endIndex] == ":" {
      guard ["http", "https", "mailto", "tel", "ftp"].contains(scheme.lowercased()) else { return nil }
    } else if !stored.hasPrefix("#") {
      // A relative target means another place once the file has moved.
      return nil
    }
    var target = ""
    for byte in stored.utf8 {
      if Self.isURILetter(byte) {
        target.unicodeScalars.append(UnicodeScalar(byte))
      } else {
        let digits = String(byte, radix: 16, uppercase: true)
        target += digits.count == 1 ? "%0\(digits)" : "%\(digits)"
      }
    }
    self.target = target
  }

  private static func isURILetter(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
    default: "-._~:/?#[]@!$&'()*+,;=%".utf8.contains(byte)
    }
  }
}
