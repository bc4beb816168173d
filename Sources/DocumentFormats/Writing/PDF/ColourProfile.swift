import CZlib

/// The colour profile that a PDF/A bears: LibreOffice stamps it with the second in which it was made. Here the stamp is
/// taken out, so that the same document gives the same bytes.
///
/// The profile lies packed in a stream. It is put back unpacked, and the places of all objects behind it (ISO 32000-1,
/// 7.5.4) are counted anew. A file of another form is left as it is.
enum ColourProfile {
  /// Where the profile's header has its date (ICC.1, 7.2): six numbers of two bytes.
  private static let date = 24..<36
  /// 1 January 1980, as the parts of a package bear it.
  private static let firstDay: [UInt8] = [0x07, 0xBC, 0, 1, 0, 1, 0, 0, 0, 0, 0, 0]

  static func unstamped(_ bytes: [UInt8]) -> [UInt8] {
    guard let stream = stream(in: bytes), let profile = inflated(bytes[stream.data]),
      profile.count > date.upperBound, profile.count <= 0xFFFF
    else { return bytes }
    var unstamped = profile
    unstamped.replaceSubrange(date, with: firstDay)
    let data = stored(unstamped)
    let digits = Array(String(data.count).utf8)
    guard digits.count <= stream.length.count else { return bytes }
    var result = bytes
    let zeros = [UInt8](repeating: 0x30, count: stream.length.count - digits.count)
    result.replaceSubrange(stream.length, with: zeros + digits)
    result.replaceSubrange(stream.data, with: data)
    return recounted(result, behind: stream.data.lowerBound, by: data.count - stream.data.count) ?? bytes
  }

  // MARK: The stream

  private static func stream(in bytes: [UInt8]) -> (data: Range<Int>, length: Range<Int>)? {
    let lead = "<</N 3/Length "
    guard let start = find(lead, in: bytes, from: 0) else { return nil }
    let number = digits(in: bytes, at: start + lead.utf8.count)
    guard !number.isEmpty, let sign = find("stream\n", in: bytes, from: number.upperBound),
      sign - number.upperBound < 60,
      let object = find(
        "\n\(String(decoding: bytes[number], as: UTF8.self)) 0 obj\n", in: bytes, from: number.upperBound)
    else { return nil }
    let length = digits(in: bytes, at: object + number.count + 8)
    let data = sign + 7
    guard let count = Int(String(decoding: bytes[length], as: UTF8.self)), data + count < bytes.count,
      length.lowerBound > data + count
    else { return nil }
    return (data..<data + count, length)
  }

  private static func digits(in bytes: [UInt8], at start: Int) -> Range<Int> {
    var end = start
    while end < bytes.count, (0x30...0x39).contains(bytes[end]) { end += 1 }
    return start..<end
  }

  private static func find(_ words: String, in bytes: [UInt8], from start: Int) -> Int? {
    let words = Array(words.utf8)
    return bytes.withUnsafeBufferPointer { bytes in
      var at = start
      while at + words.count <= bytes.count {
        var length = 0
        while length < words.count, bytes[at + length] == words[length] { length += 1 }
        if length == words.count { return at }
        at += 1
      }
      return nil
    }
  }

  // MARK: Places of objects

  private static func recounted(_ bytes: [UInt8], behind place: Int, by shift: Int) -> [UInt8]? {
    var last: Int?
    var from = 0
    while let found = find("startxref\n", in: bytes, from: from) {
      last = found
      from = found + 1
    }
    guard let last, case let number = digits(in: bytes, at: last + 10),
      let former = Int(String(decoding: bytes[number], as: UTF8.self)), former > place
    else { return nil }
    let table = former + shift
    guard table + 7 < bytes.count, bytes[table..<table + 5].elementsEqual("xref\n".utf8) else { return nil }
    let first = digits(in: bytes, at: table + 5)
    let count = digits(in: bytes, at: first.upperBound + 1)
    guard let entries = Int(String(decoding: bytes[count], as: UTF8.self)) else { return nil }
    var result = bytes
    for entry in 0..<entries {
      let start = count.upperBound + 1 + entry * 20
      guard start + 20 <= bytes.count,
        let offset = Int(String(decoding: bytes[start..<start + 10], as: UTF8.self))
      else { return nil }
      guard bytes[start + 17] == UInt8(ascii: "n"), offset > place else { continue }
      let moved = String(offset + shift)
      let padded = String(repeating: "0", count: max(0, 10 - moved.count)) + moved
      result.replaceSubrange(start..<start + 10, with: padded.utf8)
    }
    result.replaceSubrange(number, with: String(table).utf8)
    return result
  }

  // MARK: Packing (RFC 1950)

  private static let largest = 1 << 16

  private static func inflated(_ packed: ArraySlice<UInt8>) -> [UInt8]? {
    let source = Array(packed)
    var target = [UInt8](repeating: 0, count: largest)
    var length = uLong(largest)
    let status = uncompress(&target, &length, source, uLong(source.count))
    return status == Z_OK ? Array(target.prefix(Int(length))) : nil
  }

  /// One block that is not packed.
  private static func stored(_ bytes: [UInt8]) -> [UInt8] {
    let count = bytes.count
    var data: [UInt8] = [0x78, 0x01, 0x01]
    data += [UInt8(count & 0xFF), UInt8(count >> 8), UInt8(~count & 0xFF), UInt8((~count >> 8) & 0xFF)]
    data += bytes
    var (low, high) = (1, 0)
    for byte in bytes {
      low = (low + Int(byte)) % 65_521
      high = (high + low) % 65_521
    }
    return data + [UInt8(high >> 8), UInt8(high & 0xFF), UInt8(low >> 8), UInt8(low & 0xFF)]
  }
}
