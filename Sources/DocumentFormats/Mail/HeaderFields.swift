/// The header of a mail or of one of its parts (RFC 5322, 2.2; RFC 2045; RFC 2047; RFC 2231).
struct HeaderFields {
  private var fields: [(name: String, value: [UInt8])] = []
  /// More than any mail program writes; what follows counts as the body.
  private static let mostFields = 100_000
  /// Bytes of one field: ten thousand addressees take less.
  private static let mostBytes = 1 << 20
  /// The first field that was longer, and was cut.
  private(set) var cutField: String?

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
        header.append([32] + line.drop { $0 == 32 || $0 == 9 })
      } else if header.fields.count < mostFields, let colon = line.firstIndex(of: UInt8(ascii: ":")),
        isName(line[..<colon])
      {
        let name =
          String(decoding: line[..<colon], as: UTF8.self).lowercased().split(separator: " ").first ?? ""
        header.fields.append((String(name), []))
        header.append(line[(colon + 1)...].drop { $0 == 32 || $0 == 9 })
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

  /// Adds bytes to the last field, as many as it may have.
  private mutating func append(_ bytes: some Collection<UInt8>) {
    let last = fields.count - 1
    let room = Self.mostBytes - fields[last].value.count
    fields[last].value += bytes.prefix(room)
    if bytes.count > room, cutField == nil { cutField = fields[last].name }
  }

  private static func isName(_ bytes: ArraySlice<UInt8>) -> Bool {
    // Blanks before the colon occur (RFC 5322, 4.5.8); within a name they don't.
    let name = bytes.prefix { $0 > 32 && $0 < 127 }
    return !name.isEmpty && bytes[name.endIndex...].allSatisfy { $0 == 32 || $0 == 9 }
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
