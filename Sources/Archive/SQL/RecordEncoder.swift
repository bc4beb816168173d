import Foundation

/// Turns a value into columns. What the columns hold is what komdir has written since its first archive: whole numbers,
/// texts, bytes; a property that is nil is nothing; lists and values within are JSON with sorted keys.
final class RecordEncoder: Encoder {
  let codingPath: [any CodingKey] = []
  let userInfo: [CodingUserInfoKey: Any] = [:]
  fileprivate var columns: [RecordColumn] = []

  static func columns(of value: some Encodable) throws -> [RecordColumn] {
    let encoder = RecordEncoder()
    try value.encode(to: encoder)
    return encoder.columns
  }

  func container<Key: CodingKey>(keyedBy type: Key.Type) -> KeyedEncodingContainer<Key> {
    KeyedEncodingContainer(Columns(encoder: self))
  }

  func unkeyedContainer() -> any UnkeyedEncodingContainer { preconditionFailure("a record has columns") }

  func singleValueContainer() -> any SingleValueEncodingContainer {
    preconditionFailure("a record has columns")
  }

  private static func json(_ value: some Encodable) throws -> StoredValue {
    let encoder = JSONEncoder()
    encoder.outputFormatting = .sortedKeys
    return .text(String(decoding: try encoder.encode(value), as: UTF8.self))
  }

  private struct Columns<Key: CodingKey>: KeyedEncodingContainerProtocol {
    let encoder: RecordEncoder
    let codingPath: [any CodingKey] = []

    private func put(_ value: StoredValue, _ key: Key) {
      encoder.columns.append(RecordColumn(key.stringValue, value))
    }

    func encodeNil(forKey key: Key) { put(.null, key) }
    func encode(_ value: Bool, forKey key: Key) { put(value.stored, key) }
    func encode(_ value: String, forKey key: Key) { put(.text(value), key) }
    func encode(_ value: Double, forKey key: Key) { put(.real(value), key) }
    func encode(_ value: Int, forKey key: Key) { put(value.stored, key) }
    func encode(_ value: Int64, forKey key: Key) { put(.integer(value), key) }

    func encode<T: Encodable>(_ value: T, forKey key: Key) throws {
      if let value = value as? any ColumnValue { return put(value.stored, key) }
      if let value = value as? any RawRepresentable, let raw = value.rawValue as? any ColumnValue {
        return put(raw.stored, key)
      }
      put(try RecordEncoder.json(value), key)
    }

    func encodeIfPresent(_ value: Bool?, forKey key: Key) { put(value?.stored ?? .null, key) }
    func encodeIfPresent(_ value: String?, forKey key: Key) { put(value?.stored ?? .null, key) }
    func encodeIfPresent(_ value: Double?, forKey key: Key) { put(value?.stored ?? .null, key) }
    func encodeIfPresent(_ value: Int?, forKey key: Key) { put(value?.stored ?? .null, key) }
    func encodeIfPresent(_ value: Int64?, forKey key: Key) { put(value?.stored ?? .null, key) }

    func encodeIfPresent<T: Encodable>(_ value: T?, forKey key: Key) throws {
      guard let value else { return put(.null, key) }
      try encode(value, forKey: key)
    }

    func nestedContainer<Nested: CodingKey>(keyedBy type: Nested.Type, forKey key: Key)
      -> KeyedEncodingContainer<Nested>
    { preconditionFailure("a column holds one value") }

    func nestedUnkeyedContainer(forKey key: Key) -> any UnkeyedEncodingContainer {
      preconditionFailure("a column holds one value")
    }

    func superEncoder() -> any Encoder { encoder }
    func superEncoder(forKey key: Key) -> any Encoder { encoder }
  }
}
