import Foundation

/// Makes values out of rows. Columns mostly stand in the order of the properties: each is looked for after the last one
/// first.
final class RecordDecoder: Decoder {
  let codingPath: [any CodingKey] = []
  let userInfo: [CodingUserInfoKey: Any] = [:]
  private var row: Row?
  private var names: [String] = []
  private var last = -1

  func decode<Value: Decodable>(_ type: Value.Type, from row: Row) throws -> Value {
    if names.isEmpty { names = Array(row.base.columnNames) }
    self.row = row
    last = -1
    return try Value(from: self)
  }

  /// Nil where the row has no such column.
  fileprivate func value(_ name: String) -> StoredValue? {
    if names.indices.contains(last + 1), names[last + 1] == name {
      last += 1
    } else if let place = names.firstIndex(of: name) {
      last = place
    } else {
      return nil
    }
    guard let value: StoredValue = row?[last] else { return nil }
    return value
  }

  func container<Key: CodingKey>(keyedBy type: Key.Type) -> KeyedDecodingContainer<Key> {
    KeyedDecodingContainer(Columns(decoder: self))
  }

  func unkeyedContainer() throws -> any UnkeyedDecodingContainer { throw Self.notOneValue }

  func singleValueContainer() throws -> any SingleValueDecodingContainer { throw Self.notOneValue }

  private static var notOneValue: DecodingError {
    .dataCorrupted(.init(codingPath: [], debugDescription: "a record has columns"))
  }

  private struct Columns<Key: CodingKey>: KeyedDecodingContainerProtocol {
    let decoder: RecordDecoder
    let codingPath: [any CodingKey] = []
    var allKeys: [Key] { decoder.names.compactMap(Key.init(stringValue:)) }

    func contains(_ key: Key) -> Bool { decoder.names.contains(key.stringValue) }

    func decodeNil(forKey key: Key) -> Bool { (decoder.value(key.stringValue) ?? .null) == .null }

    private func column<Value: ColumnValue>(_ key: Key) throws -> Value {
      guard let stored = decoder.value(key.stringValue) else {
        throw DecodingError.keyNotFound(key, .init(codingPath: [], debugDescription: "no such column"))
      }
      guard let value = Value(stored: stored) else {
        throw DecodingError.typeMismatch(
          Value.self, .init(codingPath: [key], debugDescription: "the column holds \(stored)"))
      }
      return value
    }

    private func columnIfPresent<Value: ColumnValue>(_ key: Key) throws -> Value? {
      guard let stored = decoder.value(key.stringValue), stored != .null else { return nil }
      return Value(stored: stored)
    }

    func decode(_ type: Bool.Type, forKey key: Key) throws -> Bool { try column(key) }
    func decode(_ type: String.Type, forKey key: Key) throws -> String { try column(key) }
    func decode(_ type: Double.Type, forKey key: Key) throws -> Double { try column(key) }
    func decode(_ type: Int.Type, forKey key: Key) throws -> Int { try column(key) }
    func decode(_ type: Int64.Type, forKey key: Key) throws -> Int64 { try column(key) }
    func decodeIfPresent(_ type: Bool.Type, forKey key: Key) throws -> Bool? { try columnIfPresent(key) }
    func decodeIfPresent(_ type: String.Type, forKey key: Key) throws -> String? { try columnIfPresent(key) }
    func decodeIfPresent(_ type: Double.Type, forKey key: Key) throws -> Double? { try columnIfPresent(key) }
    func decodeIfPresent(_ type: Int.Type, forKey key: Key) throws -> Int? { try columnIfPresent(key) }
    func decodeIfPresent(_ type: Int64.Type, forKey key: Key) throws -> Int64? { try columnIfPresent(key) }

    func decode<T: Decodable>(_ type: T.Type, forKey key: Key) throws -> T {
      guard let stored = decoder.value(key.stringValue) else {
        throw DecodingError.keyNotFound(key, .init(codingPath: [], debugDescription: "no such column"))
      }
      return try value(stored, key)
    }

    func decodeIfPresent<T: Decodable>(_ type: T.Type, forKey key: Key) throws -> T? {
      guard let stored = decoder.value(key.stringValue), stored != .null else { return nil }
      let value: T = try value(stored, key)
      return value
    }

    private func value<T: Decodable>(_ stored: StoredValue, _ key: Key) throws -> T {
      if let type = T.self as? any ColumnValue.Type, let value = type.init(stored: stored) as? T {
        return value
      }
      if T.self is any RawRepresentable.Type { return try T(from: OneValue(stored: stored)) }
      guard case .text(let text) = stored else {
        throw DecodingError.typeMismatch(
          T.self, .init(codingPath: [key], debugDescription: "the column holds \(stored)"))
      }
      // Most lists are empty.
      if text == "[]", let empty = [String]() as? T { return empty }
      return try JSONDecoder().decode(T.self, from: Data(text.utf8))
    }

    func nestedContainer<Nested: CodingKey>(keyedBy type: Nested.Type, forKey key: Key) throws
      -> KeyedDecodingContainer<Nested>
    { throw RecordDecoder.notOneValue }

    func nestedUnkeyedContainer(forKey key: Key) throws -> any UnkeyedDecodingContainer {
      throw RecordDecoder.notOneValue
    }

    func superDecoder() throws -> any Decoder { throw RecordDecoder.notOneValue }
    func superDecoder(forKey key: Key) throws -> any Decoder { throw RecordDecoder.notOneValue }
  }

  /// A column by itself: what an enum with a raw value is made of.
  private struct OneValue: Decoder, SingleValueDecodingContainer {
    let stored: StoredValue
    let codingPath: [any CodingKey] = []
    let userInfo: [CodingUserInfoKey: Any] = [:]

    func singleValueContainer() throws -> any SingleValueDecodingContainer { self }

    func container<Key: CodingKey>(keyedBy type: Key.Type) throws -> KeyedDecodingContainer<Key> {
      throw RecordDecoder.notOneValue
    }

    func unkeyedContainer() throws -> any UnkeyedDecodingContainer { throw RecordDecoder.notOneValue }

    func decodeNil() -> Bool { stored == .null }

    func decode<T: Decodable>(_ type: T.Type) throws -> T {
      guard let type = T.self as? any ColumnValue.Type, let value = type.init(stored: stored) as? T else {
        throw DecodingError.typeMismatch(
          T.self, .init(codingPath: [], debugDescription: "the column holds \(stored)"))
      }
      return value
    }
  }
}
