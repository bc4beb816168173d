import DocumentModel

/// Writes a message that another one carries as a mail (RFC 5322, RFC 2045), so that it can be kept and read as a
/// file of its own. The same message gives the same bytes.
enum MailWriter {
  static func bytes(of message: OutlookMessage) -> [UInt8] {
    let header = message.header
    var lines: [String] = []
    func field(_ name: String, _ value: String?) {
      guard let value, !value.isEmpty else { return }
      lines.append("\(name): \(value)")
    }
    field("From", header.from.map(written))
    field("To", header.to.map(written).joined(separator: ",\r\n "))
    field("Cc", header.cc.map(written).joined(separator: ",\r\n "))
    field("Subject", header.subject.map(encodedWord))
    field("Date", header.date.flatMap(date))
    field("Message-ID", header.messageID.map { "<\($0.filter { $0.isASCII })>" })
    field("In-Reply-To", header.inReplyTo.map { "<\($0.filter { $0.isASCII })>" })
    lines.append("MIME-Version: 1.0")

    var parts: [[UInt8]] = []
    if let text = message.properties.text(.body) {
      parts.append(part("text/plain; charset=utf-8", Array(text.utf8)))
    } else if let html = message.properties.html {
      parts.append(part("text/html; charset=utf-8", Array(html.utf8)))
    } else if let rich = message.properties.bytes(.compressedRichText).flatMap({
      RichTextCompression.decompressed($0, limit: 64 << 20)
    }) {
      parts.append(part("text/rtf; name=\"tekst.rtf\"", rich))
    }
    for attachment in message.attachments {
      let name = (attachment.name.map(EntryName.safe) ?? "bilag").replacing("\"", with: "")
      if let inner = attachment.message {
        // As an attachment in base64, which RFC 2046 frowns on and every reader takes.
        parts.append(part("application/octet-stream", bytes(of: inner), name: name + ".eml"))
      } else if let entity = attachment.signedEntity {
        parts.append(entity)
      } else if let bytes = attachment.properties.bytes(.attachmentData) {
        let type = attachment.properties.text(.attachmentType)?.filter { $0.isASCII && !$0.isNewline }
        parts.append(part(type ?? "application/octet-stream", bytes, name: name))
      }
    }
    // Base64 holds no "=_", and no signed mail that came from elsewhere holds a name of ours.
    let boundary = "=_komdir_mail"
    lines.append("Content-Type: multipart/mixed; boundary=\"\(boundary)\"")
    lines.append("")
    var mail = Array((lines.joined(separator: "\r\n") + "\r\n").utf8)
    for part in parts { mail += Array("--\(boundary)\r\n".utf8) + part + [13, 10] }
    return mail + Array("--\(boundary)--\r\n".utf8)
  }

  static func part(_ type: String, _ bytes: [UInt8], name: String? = nil) -> [UInt8] {
    var lines = ["Content-Type: \(type)", "Content-Transfer-Encoding: base64"]
    if let name { lines.append("Content-Disposition: attachment; filename=\"\(encodedWord(name))\"") }
    return Array((lines + ["", base64(bytes)]).joined(separator: "\r\n").utf8)
  }

  static func written(_ address: MailAddress) -> String {
    let bare = address.address.filter { !$0.isNewline && $0 != "<" && $0 != ">" }
    return address.name.map { "\(encodedWord($0)) <\(bare)>" } ?? "<\(bare)>"
  }

  /// Text in a header (RFC 2047): as it is where it is plain, else in pieces of at most 75 bytes.
  static func encodedWord(_ text: String) -> String {
    let isPlain = text.utf8.allSatisfy { byte in
      byte == 0x20 || byte >= 0x30 && byte <= 0x39 || byte >= 0x41 && byte <= 0x5A
        || byte >= 0x61 && byte <= 0x7A || byte == 0x2D || byte == 0x2E || byte == 0x5F
    }
    guard !isPlain || text.utf8.count > 60 else { return text }
    var pieces: [String] = []
    var piece: [UInt8] = []
    for scalar in text.unicodeScalars {
      let letter = Array(String(scalar).utf8)
      if piece.count + letter.count > 42 {
        pieces.append("=?utf-8?B?\(base64(piece))?=")
        piece = []
      }
      piece += letter
    }
    pieces.append("=?utf-8?B?\(base64(piece))?=")
    return pieces.joined(separator: "\r\n ")
  }

  /// "2026-03-15T08:00:00+00:00" as "15 Mar 2026 08:00:00 +0000".
  static func date(_ iso: String) -> String? {
    let numbers = iso.split { "-T:+".contains($0) }.compactMap { Int($0) }
    guard numbers.count >= 6, (1...12).contains(numbers[1]) else { return nil }
    let month = [
      "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
    ][numbers[1] - 1]
    let zone = iso.suffix(6).filter { $0 != ":" }
    let clock = iso.split(separator: "T").last?.prefix(8) ?? "00:00:00"
    return "\(numbers[2]) \(month) \(numbers[0]) \(clock) \(zone.count == 5 ? String(zone) : "+0000")"
  }

  private static let digits = Array(
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)

  /// Base64 in lines of 76 digits (RFC 2045, 6.8).
  private static func base64(_ bytes: [UInt8]) -> String {
    var out: [UInt8] = []
    out.reserveCapacity(bytes.count * 4 / 3 + bytes.count / 28 + 8)
    var column = 0
    var at = 0
    while at < bytes.count {
      let group = (0..<3).reduce(0) { $0 << 8 | (at + $1 < bytes.count ? Int(bytes[at + $1]) : 0) }
      let count = min(bytes.count - at, 3)
      if column == 76 {
        out += [13, 10]
        column = 0
      }
      for digit in 0..<4 {
        out.append(digit <= count ? digits[group >> (18 - 6 * digit) & 63] : UInt8(ascii: "="))
      }
      column += 4
      at += 3
    }
    return String(decoding: out, as: UTF8.self)
  }
}
