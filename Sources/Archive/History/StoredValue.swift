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
