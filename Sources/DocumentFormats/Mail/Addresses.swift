import DocumentModel

/// Address lists (RFC 5322, 3.4), read forgivingly: groups, comments and names without quotes occur.
enum Addresses {
  static func read(_ bytes: [UInt8]) -> [MailAddress] {
    pieces(bytes).compactMap(address)
  }

  private static func pieces(_ bytes: [UInt8]) -> [[UInt8]] {
    var pieces: [[UInt8]] = [[]]
    var isQuoted = false
    var isEscaped = false
    var comment = 0
    var isAngled = false
    for byte in bytes {
      if isEscaped {
        isEscaped = false
      } else if byte == UInt8(ascii: "\\"), isQuoted {
        isEscaped = true
      } else if byte == UInt8(ascii: "\"") {
        isQuoted.toggle()
      } else if !isQuoted {
        if byte == UInt8(ascii: "(") { comment += 1 }
        if byte == UInt8(ascii: ")"), comment > 0 {
          comment -= 1
          continue
        }
        if comment > 0 { continue }
        if byte == UInt8(ascii: "<") { isAngled = true }
        if byte == UInt8(ascii: ">") { isAngled = false }
        // A colon opens a group ("undisclosed-recipients:;"): its name is no address.
        if byte == UInt8(ascii: ":"), !isAngled {
          pieces[pieces.count - 1] = []
          continue
        }
        if byte == UInt8(ascii: ",") || byte == UInt8(ascii: ";"), !isAngled {
          pieces.append([])
          continue
        }
      }
      pieces[pieces.count - 1].append(byte)
    }
    return pieces
  }

  private static func address(_ piece: [UInt8]) -> MailAddress? {
    if let open = piece.lastIndex(of: UInt8(ascii: "<")) {
      let rest = piece[(open + 1)...]
      let inner = rest[..<(rest.firstIndex(of: UInt8(ascii: ">")) ?? rest.endIndex)]
      let name = cleaned(EncodedWords.decode(Array(piece[..<open])))
      let address = cleaned(String(decoding: inner, as: UTF8.self)).lowercased()
      guard !address.isEmpty || !name.isEmpty else { return nil }
      return MailAddress(name: name.isEmpty ? nil : name, address: address)
    }
    let text = cleaned(EncodedWords.decode(piece))
    guard !text.isEmpty else { return nil }
    if text.contains("@") { return MailAddress(address: text.lowercased()) }
    // No mailbox has a blank in its name: this is a person's.
    return text.contains(where: \.isWhitespace)
      ? MailAddress(name: text, address: "") : MailAddress(address: text)
  }

  private static func cleaned(_ text: String) -> String {
    var slice = Substring(text.filter { $0 != "\"" })
    while let first = slice.first, first.isWhitespace { slice = slice.dropFirst() }
    while let last = slice.last, last.isWhitespace { slice = slice.dropLast() }
    return String(slice.replacing("\\", with: ""))
  }
}
