/// Little-endian numbers and stretches of bytes, one after the other.
struct TNEFCursor {
  private let data: ArraySlice<UInt8>
  private var at: Int

  init(_ data: ArraySlice<UInt8>) {
    self.data = data
    at = data.startIndex
  }

  var isAtEnd: Bool { at >= data.endIndex }

  /// Bytes from here to the end.
  var left: Int { data.endIndex - at }

  /// The byte that comes next, zero at the end.
  var next: UInt8 { isAtEnd ? 0 : data[at] }

  mutating func number(_ count: Int) -> UInt64? {
    guard let bytes = bytes(count) else { return nil }
    return bytes.reversed().reduce(0) { $0 << 8 | UInt64($1) }
  }

  mutating func bytes(_ count: Int) -> ArraySlice<UInt8>? {
    guard count >= 0, count <= data.endIndex - at else { return nil }
    defer { at += count }
    return data[at..<at + count]
  }

  mutating func skip(_ count: Int) -> Bool { bytes(min(count, max(0, data.endIndex - at))) != nil }
}
