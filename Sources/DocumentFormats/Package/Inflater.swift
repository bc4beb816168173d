import CZlib
import DocumentModel

/// Unpacks one entry piece by piece (RFC 1951), under the limits of size and ratio.
final class Inflater {
  private let packed: ArraySlice<UInt8>
  private let isStored: Bool
  private let checksum: UInt32
  /// Bytes that the directory says it unpacks to.
  private let size: Int
  private let altered: AlteredParts
  private let limits: Limits
  private let place: Place
  private var stream = z_stream()
  private var position: Int
  private(set) var produced = 0
  private(set) var isFinished = false
  private(set) var failure: ReadError?

  private var running: UInt = 0

  /// Bytes of the entry as it lies in the package.
  var packedCount: Int { packed.count }

  /// - Parameter altered: where it is written down that the bytes are not those that were packed.
  init(
    packed: ArraySlice<UInt8>, isStored: Bool, checksum: UInt32, size: Int, altered: AlteredParts,
    limits: Limits, place: Place
  ) {
    self.packed = packed
    self.size = size
    self.altered = altered
    self.isStored = isStored
    self.checksum = checksum
    self.limits = limits
    self.place = place
    position = packed.startIndex
    // Negative window bits: a ZIP entry is raw deflate without zlib's header.
    if !isStored, inflateInit2_(&stream, -MAX_WBITS, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size)) != Z_OK
    {
      failure = .malformed(place, detail: "inflate")
    }
  }

  deinit { if !isStored { inflateEnd(&stream) } }

  /// Writes up to `buffer.count` bytes and says how many; 0 at the end or after a failure.
  func read(into buffer: UnsafeMutableBufferPointer<UInt8>) -> Int {
    guard failure == nil, !isFinished, let target = buffer.baseAddress, !buffer.isEmpty else { return 0 }
    let count = isStored ? copy(to: target, buffer.count) : inflate(to: target, buffer.count)
    produced += count
    running = crc32_z(running, target, count)
    if produced > limits.unpackedBytes {
      failure = .overLimit(place, .unpackedBytes(limits.unpackedBytes))
    } else if produced > 1 << 20, produced > max(1, packed.count) * limits.ratio {
      failure = .overLimit(place, .ratio(limits.ratio))
    }
    if let alteration { altered.note(place.part, alteration) }
    return failure == nil ? count : 0
  }

  /// In what the bytes read are not those that were packed; known once all were read, nil where they are.
  private var alteration: String? {
    guard isFinished, failure == nil else { return nil }
    if UInt32(truncatingIfNeeded: running) != checksum { return "CRC" }
    return produced == size ? nil : "\(size) ≠ \(produced)"
  }

  private func copy(to target: UnsafeMutablePointer<UInt8>, _ room: Int) -> Int {
    let count = min(room, packed.endIndex - position)
    packed.withUnsafeBufferPointer { source in
      if count > 0, let base = source.baseAddress {
        target.update(from: base + (position - packed.startIndex), count: count)
      }
    }
    position += count
    if position == packed.endIndex { isFinished = true }
    return count
  }

  private func inflate(to target: UnsafeMutablePointer<UInt8>, _ room: Int) -> Int {
    packed.withUnsafeBufferPointer { source in
      guard let base = source.baseAddress else {
        failure = .truncated(place)
        return 0
      }
      let offset = position - packed.startIndex
      let available = min(source.count - offset, Int(UInt32.max))
      stream.next_in = UnsafeMutablePointer(mutating: base + offset)
      stream.avail_in = UInt32(available)
      stream.next_out = target
      stream.avail_out = UInt32(min(room, Int(UInt32.max)))
      let before = stream.avail_out
      let status = CZlib.inflate(&stream, Z_NO_FLUSH)
      position += available - Int(stream.avail_in)
      let count = Int(before - stream.avail_out)
      switch status {
      case Z_STREAM_END: isFinished = true
      case Z_OK: if count == 0 { failure = .truncated(place) }
      case Z_BUF_ERROR: failure = .truncated(place)
      default: failure = .malformed(place, detail: "deflate")
      }
      return failure == nil || count > 0 ? count : 0
    }
  }

  /// Everything that is left, or its first `most` bytes.
  func readAll(upTo most: Int = .max) throws(ReadError) -> [UInt8] {
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: min(most, 1 << 16))
    while bytes.count < most {
      let count = chunk.withUnsafeMutableBufferPointer { read(into: $0) }
      if count == 0 { break }
      bytes.append(contentsOf: chunk[..<min(count, most - bytes.count)])
    }
    if let failure { throw failure }
    return bytes
  }
}
