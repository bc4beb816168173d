/// Writes JSON (RFC 8259) piece by piece, so that a large document never stands in memory twice.
///
/// Keys come out in the order they are given, `/` is not escaped, and no white space is added. Commas and
/// colons are placed by the stream; the caller opens and closes objects and arrays.
public struct JSONStream: ~Copyable {
  private var buffer: [UInt8] = []
  private var needsComma = false
  private let flushAt: Int
  private let sink: ([UInt8]) -> Void

  /// - Parameters:
  ///   - flushAt: bytes gathered before `sink` is called.
  ///   - sink: takes the bytes in order.
  public init(flushAt: Int = 1 << 16, to sink: @escaping ([UInt8]) -> Void) {
    self.flushAt = flushAt
    self.sink = sink
    buffer.reserveCapacity(flushAt + 4_096)
  }

  /// Hands the rest to the sink, with a line feed after it. Call it once, at the end.
  public consuming func finish() {
    buffer.append(UInt8(ascii: "\n"))
    sink(buffer)
    buffer = []
  }

  public mutating func beginObject() { open("{") }
  public mutating func endObject() { close("}") }
  public mutating func beginArray() { open("[") }
  public mutating func endArray() { close("]") }

  /// Writes a key; its value is written next.
  public mutating func key(_ key: String) {
    separate()
    quote(key)
    buffer.append(UInt8(ascii: ":"))
    needsComma = false
  }

  public mutating func value(_ value: String) {
    separate()
    quote(value)
    flushIfFull()
  }

  /// Writes one string made of `pieces` with `separator` between them, without joining them first.
  public mutating func value(joining pieces: some Sequence<String>, separator: String) {
    separate()
    buffer.append(UInt8(ascii: "\""))
    var isFirst = true
    for piece in pieces {
      if !isFirst { escape(separator) }
      escape(piece)
      isFirst = false
      flushIfFull()
    }
    buffer.append(UInt8(ascii: "\""))
    flushIfFull()
  }

  public mutating func value(_ value: Int) { literal(String(value)) }
  public mutating func value(_ value: Double) { literal(value.isFinite ? String(value) : "null") }
  public mutating func value(_ value: Bool) { literal(value ? "true" : "false") }
  public mutating func null() { literal("null") }

  public mutating func field(_ key: String, _ value: String?) {
    self.key(key)
    if let value { self.value(value) } else { null() }
  }

  public mutating func field(_ key: String, _ value: Int?) {
    self.key(key)
    if let value { self.value(value) } else { null() }
  }

  public mutating func field(_ key: String, _ value: Bool) {
    self.key(key)
    self.value(value)
  }

  public mutating func field(_ key: String, _ values: [String]) {
    self.key(key)
    beginArray()
    for value in values { self.value(value) }
    endArray()
  }

  private mutating func open(_ bracket: Unicode.Scalar) {
    separate()
    buffer.append(UInt8(ascii: bracket))
    needsComma = false
  }

  private mutating func close(_ bracket: Unicode.Scalar) {
    buffer.append(UInt8(ascii: bracket))
    needsComma = true
    flushIfFull()
  }

  private mutating func literal(_ text: String) {
    separate()
    buffer.append(contentsOf: text.utf8)
    flushIfFull()
  }

  private mutating func separate() {
    if needsComma { buffer.append(UInt8(ascii: ",")) }
    needsComma = true
  }

  private mutating func flushIfFull() {
    guard buffer.count >= flushAt else { return }
    sink(buffer)
    buffer.removeAll(keepingCapacity: true)
  }

  private mutating func quote(_ text: String) {
    buffer.append(UInt8(ascii: "\""))
    escape(text)
    buffer.append(UInt8(ascii: "\""))
  }

  private mutating func escape(_ text: String) {
    var text = text
    text.withUTF8 { bytes in
      // Runs of plain letters are copied at once.
      var start = 0
      for index in bytes.indices where bytes[index] < 0x20 || bytes[index] == 0x22 || bytes[index] == 0x5C {
        buffer.append(contentsOf: bytes[start..<index])
        start = index + 1
        switch bytes[index] {
        case UInt8(ascii: "\""): buffer.append(contentsOf: #"\""#.utf8)
        case UInt8(ascii: "\\"): buffer.append(contentsOf: #"\\"#.utf8)
        case 0x0A: buffer.append(contentsOf: #"\n"#.utf8)
        case 0x0D: buffer.append(contentsOf: #"\r"#.utf8)
        case 0x09: buffer.append(contentsOf: #"\t"#.utf8)
        default:
          buffer.append(contentsOf: (bytes[index] < 16 ? #"\u000"# : #"\u00"#).utf8)
          buffer.append(contentsOf: String(bytes[index], radix: 16).utf8)
        }
      }
      buffer.append(contentsOf: bytes[start...])
    }
  }
}
