import CZlib

/// Packs entries into a ZIP archive (APPNOTE.TXT 6.3.9, without ZIP64), in the order they are added.
///
/// The time stamp of every entry is 1 January 1980, the format's first day: the same entries give the same
/// bytes on any day.
public struct ZIPWriter: Sendable {
  private var body: [UInt8] = []
  private var directory: [UInt8] = []
  private var count = 0

  public init() {}

  /// Adds an entry; `name` uses "/" between folders.
  public mutating func add(_ name: String, _ bytes: [UInt8]) throws(WriteError) {
    try add(name, bytes, packed: Self.deflated(bytes))
  }

  /// Adds an entry as it is: the first one of an OpenDocument file must not be packed.
  mutating func addStored(_ name: String, _ bytes: [UInt8]) throws(WriteError) {
    try add(name, bytes, packed: bytes)
  }

  private mutating func add(_ name: String, _ bytes: [UInt8], packed: [UInt8]) throws(WriteError) {
    let isSmaller = packed.count < bytes.count
    let stored = isSmaller ? packed : bytes
    let offset = body.count
    guard count < 65_535, offset + stored.count + name.utf8.count + 30 < Int(UInt32.max),
      bytes.count < Int(UInt32.max), name.utf8.count <= 65_535
    else { throw .packageTooLarge }
    var common: [UInt8] = []
    common.append16(20)  // version needed
    common.append16(0x0800)  // names are UTF-8
    common.append16(isSmaller ? 8 : 0)
    common.append16(0)  // 00:00
    common.append16(0x0021)  // 1980-01-01
    common.append32(Self.checksum(bytes))
    common.append32(stored.count)
    common.append32(bytes.count)
    common.append16(name.utf8.count)
    common.append16(0)

    body.append32(0x0403_4B50)
    body += common
    body += Array(name.utf8)
    body += stored

    directory.append32(0x0201_4B50)
    directory.append16(20)
    directory += common
    directory.append16(0)  // comment
    directory.append16(0)  // disk
    directory.append16(0)  // internal attributes
    directory.append32(0)  // external attributes
    directory.append32(offset)
    directory += Array(name.utf8)
    count += 1
  }

  /// The finished archive.
  public func bytes() throws(WriteError) -> [UInt8] {
    guard body.count + directory.count + 22 < Int(UInt32.max) else { throw .packageTooLarge }
    var archive = body
    archive += directory
    archive.append32(0x0605_4B50)
    archive.append16(0)
    archive.append16(0)
    archive.append16(count)
    archive.append16(count)
    archive.append32(directory.count)
    archive.append32(body.count)
    archive.append16(0)
    return archive
  }

  private static func checksum(_ bytes: [UInt8]) -> Int {
    bytes.withUnsafeBufferPointer { Int(crc32_z(0, $0.baseAddress, $0.count)) }
  }

  private static func deflated(_ bytes: [UInt8]) throws(WriteError) -> [UInt8] {
    guard !bytes.isEmpty else { return [] }
    guard bytes.count < Int(UInt32.max) else { throw .packageTooLarge }
    var stream = z_stream()
    let start = deflateInit2_(
      &stream, 6, Z_DEFLATED, -15, 8, Z_DEFAULT_STRATEGY, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size))
    guard start == Z_OK else { throw .compressionFailed(code: Int(start)) }
    defer { deflateEnd(&stream) }
    var output = [UInt8](repeating: 0, count: Int(deflateBound(&stream, UInt(bytes.count))))
    let status = bytes.withUnsafeBufferPointer { input in
      output.withUnsafeMutableBufferPointer { space in
        // zlib only reads the input; its C type lacks the const.
        stream.next_in = UnsafeMutablePointer(mutating: input.baseAddress)
        stream.avail_in = UInt32(input.count)
        stream.next_out = space.baseAddress
        stream.avail_out = UInt32(space.count)
        return deflate(&stream, Z_FINISH)
      }
    }
    guard status == Z_STREAM_END else { throw .compressionFailed(code: Int(status)) }
    output.removeLast(Int(stream.avail_out))
    return output
  }
}

extension [UInt8] {
  fileprivate mutating func append16(_ value: Int) {
    append(UInt8(truncatingIfNeeded: value))
    append(UInt8(truncatingIfNeeded: value >> 8))
  }

  fileprivate mutating func append32(_ value: Int) {
    append16(value)
    append16(value >> 16)
  }
}
