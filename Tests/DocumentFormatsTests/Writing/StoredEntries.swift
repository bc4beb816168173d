import CZlib

@testable import DocumentFormats

/// Reads the archives that `ZIPWriter` makes, by its central directory; nothing but what the tests need.
struct StoredEntries {
  var names: [String] = []
  private var contents: [String: [UInt8]] = [:]

  init(_ archive: [UInt8]) throws {
    func number(_ at: Int, _ width: Int) -> Int {
      (0..<width).reduce(0) { $0 | Int(archive[at + $1]) << (8 * $1) }
    }
    let end = archive.count - 22
    guard archive.count >= 22, number(end, 4) == 0x0605_4B50 else { throw Broken.noEnd }
    var position = number(end + 16, 4)
    for _ in 0..<number(end + 10, 2) {
      guard number(position, 4) == 0x0201_4B50 else { throw Broken.noEntry }
      let nameLength = number(position + 28, 2)
      let name = String(decoding: archive[(position + 46)..<(position + 46 + nameLength)], as: UTF8.self)
      let local = number(position + 42, 4)
      let start = local + 30 + number(local + 26, 2) + number(local + 28, 2)
      let packed = Array(archive[start..<(start + number(position + 20, 4))])
      let size = number(position + 24, 4)
      let bytes = number(position + 10, 2) == 8 ? try Self.inflated(packed, size: size) : packed
      guard
        bytes.withUnsafeBufferPointer({ Int(crc32_z(0, $0.baseAddress, $0.count)) })
          == number(position + 16, 4)
      else { throw Broken.checksum(name) }
      names.append(name)
      contents[name] = bytes
      position += 46 + nameLength + number(position + 30, 2) + number(position + 32, 2)
    }
  }

  /// An entry as text.
  func text(_ name: String) throws -> String {
    guard let bytes = contents[name] else { throw Broken.missing(name) }
    return String(decoding: bytes, as: UTF8.self)
  }

  enum Broken: Error { case noEnd, noEntry, checksum(String), inflate(Int), missing(String) }

  private static func inflated(_ packed: [UInt8], size: Int) throws -> [UInt8] {
    var stream = z_stream()
    guard inflateInit2_(&stream, -15, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size)) == Z_OK else {
      throw Broken.inflate(0)
    }
    defer { inflateEnd(&stream) }
    var input = packed
    var output = [UInt8](repeating: 0, count: size)
    let status = input.withUnsafeMutableBufferPointer { source in
      output.withUnsafeMutableBufferPointer { target in
        stream.next_in = source.baseAddress
        stream.avail_in = UInt32(source.count)
        stream.next_out = target.baseAddress
        stream.avail_out = UInt32(target.count)
        return inflate(&stream, Z_FINISH)
      }
    }
    guard status == Z_STREAM_END else { throw Broken.inflate(Int(status)) }
    return output
  }
}
