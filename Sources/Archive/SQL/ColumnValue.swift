import Foundation
import GRDB

/// A type that one column holds.
package protocol ColumnValue {
  /// Nil where the column holds something of another type.
  init?(stored: StoredValue)
  var stored: StoredValue { get }
}

extension Int64: ColumnValue {
  package init?(stored: StoredValue) {
    guard case .integer(let number) = stored else { return nil }
    self = number
  }
  package var stored: StoredValue { .integer(self) }
}

extension Int: ColumnValue {
  package init?(stored: StoredValue) {
    switch stored {
    case .integer(let number): self.init(exactly: number)
    // Numbers in `setting` are texts.
    case .text(let text): self.init(text)
    case .null, .real, .bytes: return nil
    }
  }
  package var stored: StoredValue { .integer(Int64(self)) }
}

extension Int32: ColumnValue {
  package init?(stored: StoredValue) {
    guard let number = Int64(stored: stored) else { return nil }
    self.init(exactly: number)
  }
  package var stored: StoredValue { .integer(Int64(self)) }
}

extension Bool: ColumnValue {
  package init?(stored: StoredValue) {
    guard let number = Int64(stored: stored) else { return nil }
    self = number != 0
  }
  package var stored: StoredValue { .integer(self ? 1 : 0) }
}

extension Double: ColumnValue {
  package init?(stored: StoredValue) {
    switch stored {
    case .real(let number): self = number
    case .integer(let number): self = Double(number)
    case .null, .text, .bytes: return nil
    }
  }
  package var stored: StoredValue { .real(self) }
}

extension String: ColumnValue {
  package init?(stored: StoredValue) {
    guard case .text(let text) = stored else { return nil }
    self = text
  }
  package var stored: StoredValue { .text(self) }
}

extension Data: ColumnValue {
  package init?(stored: StoredValue) {
    switch stored {
    case .bytes(let bytes): self.init(bytes)
    case .text(let text): self.init(text.utf8)
    case .null, .integer, .real: return nil
    }
  }
  package var stored: StoredValue { .bytes([UInt8](self)) }
}

extension StoredValue: ColumnValue {
  package init?(stored: StoredValue) { self = stored }
  package var stored: StoredValue { self }
}

extension StoredValue {
  init(_ value: DatabaseValue) {
    switch value.storage {
    case .null: self = .null
    case .int64(let number): self = .integer(number)
    case .double(let number): self = .real(number)
    case .string(let text): self = .text(text)
    case .blob(let data): self = .bytes([UInt8](data))
    }
  }

  var databaseValue: DatabaseValue {
    switch self {
    case .null: .null
    case .integer(let number): number.databaseValue
    case .real(let number): number.databaseValue
    case .text(let text): text.databaseValue
    case .bytes(let bytes): Data(bytes).databaseValue
    }
  }
}
