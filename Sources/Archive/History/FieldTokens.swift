import Foundation

/// A change's fields as they stand in the archive: each value short, and every word that may have to be erased one day
/// only as its salted hash ("w…"), with the word itself in `words`.
package struct FieldTokens: Equatable {
  package var name: String
  package var before: String
  package var after: String

  /// Columns whose texts are words of the program, times or places in a law: they are nobody's data.
  package static let plainColumns: Set<String> = [
    "id", "hearing", "state", "kind", "nature", "match", "section", "value", "role", "format", "language",
    "why", "at",
    "date", "sentAt", "receivedAt", "closedAt", "createdAt", "deadline", "internalDeadline", "letterDate",
    "withdrawnOn", "provision", "endedAt",
  ]

  /// - Parameter keep: keeps a text among the words, and gives its hash.
  package static func token(_ value: StoredValue, in column: String, keep: (String) throws -> String) rethrows
    -> String
  {
    switch value {
    case .null: "n"
    case .integer(let number): "i\(number)"
    case .real(let number): "r\(number)"
    case .text(let text): plainColumns.contains(column) ? "t\(text)" : "w\(try keep(text))"
    case .bytes(let bytes): "b\(try keep(Data(bytes).base64EncodedString()))"
    }
  }

  /// - Parameter word: the word behind a hash; nil where it was erased.
  /// - Returns: nil where the word was erased, or the token is of a form unknown here.
  package static func value(_ token: String, word: (String) throws -> String?) rethrows -> StoredValue? {
    let rest = String(token.dropFirst())
    switch token.first {
    case "n": return .null
    case "i": return Int64(rest).map(StoredValue.integer)
    case "r": return Double(rest).map(StoredValue.real)
    case "t": return .text(rest)
    case "w": return try word(rest).map(StoredValue.text)
    case "b": return try word(rest).flatMap { Data(base64Encoded: $0) }.map { .bytes([UInt8]($0)) }
    default: return nil
    }
  }

  /// One line of JSON: `[["text","w12…","w9f…"]]`.
  package static func written(_ fields: [FieldTokens]) -> String {
    let lists = fields.map { [$0.name, $0.before, $0.after] }
    let encoder = JSONEncoder()
    encoder.outputFormatting = .withoutEscapingSlashes
    return (try? encoder.encode(lists)).map { String(decoding: $0, as: UTF8.self) } ?? "[]"
  }

  package static func read(_ text: String) -> [FieldTokens] {
    let lists = (try? JSONDecoder().decode([[String]].self, from: Data(text.utf8))) ?? []
    return lists.filter { $0.count == 3 }.map { FieldTokens(name: $0[0], before: $0[1], after: $0[2]) }
  }
}
