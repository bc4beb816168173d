import DanishText

/// A record's seal: a hash over everything that it holds, with its owner's salt before it.
///
/// Columns that hold what they hold by default are left out, so that a later komdir may add a column without breaking
/// the seals that were made before.
package enum RecordSeal {
  /// - Parameter columns: in any order; the seal does not depend on it.
  package static func seal(of record: RecordKey, _ columns: [Column], salt: [UInt8]) -> String {
    var bytes = salt
    append(record.text, to: &bytes)
    for column in columns.sorted(by: { $0.name < $1.name }) where column.value != column.defaultValue {
      append(column.name, to: &bytes)
      append(column.value.sealedBytes, to: &bytes)
    }
    return SHA256.hexDigest(of: bytes)
  }

  /// A column with what it holds, and what it would hold if nobody had said anything.
  package struct Column {
    package var name: String
    package var value: StoredValue
    package var defaultValue: StoredValue
  }

  /// Seals fields one after the other; each carries its length, so that no two lists of fields look alike.
  package static func seal(ofFields fields: [String?]) -> String {
    var bytes: [UInt8] = []
    for field in fields {
      if let field {
        append(field, to: &bytes)
      } else {
        bytes.append(UInt8(ascii: "-"))
      }
    }
    return SHA256.hexDigest(of: bytes)
  }

  private static func append(_ text: String, to bytes: inout [UInt8]) { append(Array(text.utf8), to: &bytes) }

  private static func append(_ field: [UInt8], to bytes: inout [UInt8]) {
    bytes.append(contentsOf: "\(field.count):".utf8)
    bytes.append(contentsOf: field)
  }
}
