/// Writes JSON (RFC 8259) piece by piece, so that a large document never stands in memory twice.
///
/// Keys come out in the order they are given, `/` is not escaped, and no white space is added. Commas and
/// colons are placed by the stream; the caller opens and closes objects and arrays.
public struct JSONStream: ~Copyable {
  private let room: UnsafeMutablePointer<UInt8>
  private let size: Int
  private var count = 0
  private var needsComma = false
  private let sink: ([UInt8]) -> Void

  /// - Parameters:
  ///   - flushAt: bytes gathered before `sink` is called.
  ///   - sink: takes the bytes in order.
  public init(flushAt: Int = 1 << 16, to sink: @escaping ([UInt8]) -> Void) {
    size = max(flushAt, 64)
    room = .allocate(capacity: size)
    self.sink = sink
  }

  deinit { room.deallocate() }

  /// Hands the rest to the sink, with a line feed after it. Call it once, at the end.
  public consuming func finish() {
    put(UInt8(ascii: "\n"))
    flush()
  }

  /// Opens an object: "{".
  public mutating func beginObject() { open("{") }
  /// Closes it.
  public mutating func endObject() { close("}") }
  /// Opens a list: "[".
  public mutating func beginArray() { open("[") }
  /// Closes it.
  public mutating func endArray() { close("]") }

  /// Writes a key; its value is written next.
  public mutating func key(_ key: String) {
    separate()
    quote(key)
    put(UInt8(ascii: ":"))
    needsComma = false
  }

  /// A text, escaped.
  public mutating func value(_ value: String) {
    separate()
    quote(value)
  }

  /// Writes one string made of `pieces` with `separator` between them, without joining them first.
  public mutating func value(joining pieces: some Sequence<String>, separator: String) {
    separate()
    put(UInt8(ascii: "\""))
    var isFirst = true
    for piece in pieces {
      if !isFirst { escape(separator) }
      escape(piece)
      isFirst = false
    }
    put(UInt8(ascii: "\""))
  }

  /// A whole number.
  public mutating func value(_ value: Int) { literal(String(value)) }
  /// A number; null where it is none.
  public mutating func value(_ value: Double) { literal(value.isFinite ? String(value) : "null") }
  /// True or false.
  public mutating func value(_ value: Bool) { literal(value ? "true" : "false") }
  /// Nothing.
  public mutating func null() { literal("null") }

  /// A field that holds a text, or null.
  public mutating func field(_ key: String, _ value: String?) {
    self.key(key)
    if let value { self.value(value) } else { null() }
  }

  /// A field that holds a whole number, or null.
  public mutating func field(_ key: String, _ value: Int?) {
    self.key(key)
    if let value { self.value(value) } else { null() }
  }

  /// A field that holds true or false.
  public mutating func field(_ key: String, _ value: Bool) {
    self.key(key)
    self.value(value)
  }

  /// A field that holds a list of texts.
  public mutating func field(_ key: String, _ values: [String]) {
    self.key(key)
    beginArray()
    for value in values { self.value(value) }
    endArray()
  }

  private mutating func open(_ bracket: Unicode.Scalar) {
    separate()
    put(UInt8(ascii: bracket))
    needsComma = false
  }

  private mutating func close(_ bracket: Unicode.Scalar) {
    put(UInt8(ascii: bracket))
    needsComma = true
  }

  private mutating func literal(_ text: String) {
    separate()
    put(text)
  }

  private mutating func separate() {
    if needsComma { put(UInt8(ascii: ",")) }
    needsComma = true
  }

  private mutating func quote(_ text: String) {
    put(UInt8(ascii: "\""))
    escape(text)
    put(UInt8(ascii: "\""))
  }

  private mutating func escape(_ text: String) {
    var text = text
    text.withUTF8 { bytes in
      // Runs of plain letters are copied at once.
      var start = 0
      while true {
        let end = Self.endOfPlain(bytes, from: start)
        put(bytes, start, end)
        guard end < bytes.count else { return }
        escape(bytes[end])
        start = end + 1
      }
    }
  }

  private mutating func escape(_ byte: UInt8) {
    put(UInt8(ascii: "\\"))
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"): put(byte)
    case 0x0A: put(UInt8(ascii: "n"))
    case 0x0D: put(UInt8(ascii: "r"))
    case 0x09: put(UInt8(ascii: "t"))
    default:
      put(byte < 16 ? "u000" : "u00")
      put(String(byte, radix: 16))
    }
  }

  /// The index of the next byte that JSON does not hold as it is, eight bytes looked at together; else the end.
  private static func endOfPlain(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    let ones: UInt64 = 0x0101_0101_0101_0101
    let tops: UInt64 = 0x8080_8080_8080_8080
    let words = UnsafeRawBufferPointer(bytes)
    var index = start
    while index + 8 <= bytes.count {
      let word = words.loadUnaligned(fromByteOffset: index, as: UInt64.self)
      let quote = word ^ ones &* 0x22
      let backslash = word ^ ones &* 0x5C
      // A byte under n borrows from its top bit when n is taken from it ("Bit Twiddling Hacks", S. E. Anderson).
      let found =
        (word &- ones &* 0x20) & ~word | (quote &- ones) & ~quote | (backslash &- ones) & ~backslash
      if found & tops != 0 { break }
      index += 8
    }
    while index < bytes.count, bytes[index] >= 0x20, bytes[index] != 0x22, bytes[index] != 0x5C { index += 1 }
    return index
  }

  // MARK: The buffer

  private mutating func put(_ byte: UInt8) {
    if count == size { flush() }
    room[count] = byte
    count += 1
  }

  private mutating func put(_ text: String) {
    var text = text
    text.withUTF8 { put($0, 0, $0.count) }
  }

  private mutating func put(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) {
    guard let base = bytes.baseAddress else { return }
    var start = start
    while start < end {
      if count == size { flush() }
      let part = min(end - start, size - count)
      (room + count).update(from: base + start, count: part)
      count += part
      start += part
    }
  }

  private mutating func flush() {
    guard count > 0 else { return }
    sink(Array(UnsafeBufferPointer(start: room, count: count)))
    count = 0
  }
}
