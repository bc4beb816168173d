import Foundation

/// What one column of a record holds. Texts are told apart byte for byte: two spellings of "å" are two texts.
package enum StoredValue: Sendable {
  case null
  case integer(Int64)
  case real(Double)
  case text(String)
  case bytes([UInt8])
}

extension StoredValue: Equatable {
  package static func == (left: StoredValue, right: StoredValue) -> Bool {
    switch (left, right) {
    case (.null, .null): true
    case (.integer(let left), .integer(let right)): left == right
    case (.real(let left), .real(let right)): left == right
    case (.text(let left), .text(let right)): left.utf8.elementsEqual(right.utf8)
    case (.bytes(let left), .bytes(let right)): left == right
    default: false
    }
  }
}

extension StoredValue {
  /// As a person reads it; nil for nothing.
  package var shown: String? {
    switch self {
    case .null: nil
    case .integer(let number): String(number)
    case .real(let number): String(number)
    case .text(let text): text
    case .bytes(let bytes): "\(bytes.count) bytes"
    }
  }

  /// Its bytes behind a letter for its type, so that 1 and "1" differ, and nothing and "" do.
  package var sealedBytes: [UInt8] {
    switch self {
    case .null: Array("n".utf8)
    case .integer(let number): Array("i\(number)".utf8)
    case .real(let number): Array("r\(number)".utf8)
    case .text(let text): [UInt8(ascii: "t")] + Array(text.utf8)
    case .bytes(let bytes): [UInt8(ascii: "b")] + bytes
    }
  }
}

extension StoredValue {
  /// Whether both say the same: lists and values within a record are JSON, and JSON has many spellings.
  func means(_ other: StoredValue) -> Bool {
    if self == other { return true }
    guard case .text(let left) = self, case .text(let right) = other, let left = Self.plainJSON(left) else {
      return false
    }
    return left == Self.plainJSON(right)
  }

  /// A JSON object or list with its keys in order and without members that are null; nil of any other text.
  private static func plainJSON(_ text: String) -> Data? {
    guard text.first == "{" || text.first == "[",
      var value = try? JSONSerialization.jsonObject(with: Data(text.utf8))
    else { return nil }
    if let object = value as? [String: Any] { value = object.filter { !($0.value is NSNull) } }
    return try? JSONSerialization.data(withJSONObject: value, options: .sortedKeys)
  }
}
