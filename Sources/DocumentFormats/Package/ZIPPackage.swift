import DocumentModel

/// A ZIP archive in memory (PKWARE APPNOTE 6.3.10), as the packages of OOXML and ODF are.
///
/// The central directory decides what there is. A package without it is refused: what lies in such a file can
/// be salvaged, but never counted on.
struct ZIPPackage: Sendable {
  /// A file in the archive.
  struct Entry: Sendable, Equatable {
    var name: String
    var method: Int
    var isEncrypted: Bool
    var packedSize: Int
    var size: Int
    var checksum: UInt32
    var headerOffset: Int
    var isFolder: Bool { name.hasSuffix("/") }
  }

  let bytes: [UInt8]
  let entries: [Entry]
  /// Names that occur more than once; the last one counts, as in the programs that write such files.
  let repeated: Set<String>
  let limits: Limits
  /// Whether other data stands before the archive, an archive of its own for one: nobody reads that.
  let hasDataBefore: Bool
  /// Parts that were read and are not what the directory says.
  let altered = AlteredParts()
  private let byName: [String: Int]
  private let byKey: [String: Int]

  init(_ bytes: [UInt8], limits: Limits) throws(ReadError) {
    self.bytes = bytes
    self.limits = limits
    (entries, hasDataBefore) = try Self.directory(bytes, limits)
    var byName: [String: Int] = [:]
    var byKey: [String: Int] = [:]
    var repeated: Set<String> = []
    for (index, entry) in entries.enumerated() {
      byName[Self.path(entry.name)] = index
      if byKey.updateValue(index, forKey: Self.path(entry.name).lowercased()) != nil {
        repeated.insert(entry.name)
      }
    }
    self.byName = byName
    self.byKey = byKey
    self.repeated = repeated
  }

  /// A name as parts are looked up by: old packers on Windows wrote backslashes.
  static func path(_ name: String) -> String {
    let name = name.contains("\\") ? name.replacing("\\", with: "/") : name
    return String(name.drop { $0 == "/" })
  }

  /// The entry of a name; else one whose name differs in the case of its letters alone, for that is how part names
  /// are compared in OPC (ECMA-376 Part 2, 6.2.2.3).
  func entry(_ name: String) -> Entry? {
    let path = Self.path(name)
    return (byName[path] ?? byKey[path.lowercased()]).map { entries[$0] }
  }

  /// The entry's bytes as a stream, within `limits`; those of the package where nothing else is given.
  ///
  /// - Throws: `.encrypted`, `.malformed`, `.truncated`.
  func open(_ entry: Entry, limits: Limits? = nil) throws(ReadError) -> Inflater {
    let place = Place(part: entry.name)
    guard !entry.isEncrypted else { throw .encrypted }
    guard entry.method == 0 || entry.method == 8 else {
      throw .malformed(place, detail: "compression method \(entry.method)")
    }
    let at = entry.headerOffset
    guard at >= 0, at <= bytes.count - 30, Self.number(bytes, at, 4) == 0x0403_4B50 else {
      throw .malformed(place, detail: "local header")
    }
    noteLocalSizes(of: entry)
    let start = at + 30 + Self.number(bytes, at + 26, 2) + Self.number(bytes, at + 28, 2)
    guard start <= bytes.count, entry.packedSize >= 0, entry.packedSize <= bytes.count - start else {
      throw .truncated(place)
    }
    return Inflater(
      packed: bytes[start..<start + entry.packedSize], isStored: entry.method == 0,
      checksum: entry.checksum, size: entry.size, altered: altered, limits: limits ?? self.limits,
      place: place)
  }

  /// Notes an entry whose own header gives other sizes than the directory. Where they stand behind the bytes, or in
  /// 64 bits, the header gives none.
  private func noteLocalSizes(of entry: Entry) {
    let at = entry.headerOffset
    let sizes = (packed: Self.number(bytes, at + 18, 4), whole: Self.number(bytes, at + 22, 4))
    guard Self.number(bytes, at + 6, 2) & 8 == 0, sizes != (0, 0), sizes.packed != 0xFFFF_FFFF,
      sizes.whole != 0xFFFF_FFFF, sizes != (entry.packedSize, entry.size)
    else { return }
    altered.note(entry.name, "\(sizes.whole) bytes, directory: \(entry.size)")
  }

  /// The entry's bytes; nil when there is no such entry.
  func data(_ name: String) throws(ReadError) -> [UInt8]? {
    guard let entry = entry(name) else { return nil }
    return try open(entry).readAll()
  }

  /// The first bytes of an entry, unpacked no further; nil where there is none of that name.
  func head(of name: String, count: Int) throws(ReadError) -> [UInt8]? {
    guard let entry = entry(name) else { return nil }
    return try open(entry).readAll(upTo: count)
  }

  private static func number(_ bytes: [UInt8], _ at: Int, _ count: Int) -> Int {
    var value = 0
    for index in 0..<count { value |= Int(bytes[at + index]) << (8 * index) }
    return value
  }

  private static func directory(
    _ bytes: [UInt8], _ limits: Limits
  ) throws(ReadError) -> ([Entry], hasDataBefore: Bool) {
    let place = Place()
    guard bytes.count >= 22 else { throw .truncated(place) }
    // The end record is the last thing, but for a comment of up to 65,535 bytes.
    var end = bytes.count - 22
    let lowest = max(0, bytes.count - 22 - 65_535)
    while end >= lowest, number(bytes, end, 4) != 0x0605_4B50 { end -= 1 }
    guard end >= lowest else { throw .malformed(place, detail: "no central directory") }
    var count = number(bytes, end + 10, 2)
    var offset = number(bytes, end + 16, 4)
    if count == 0xFFFF || offset == 0xFFFF_FFFF, end >= 20, number(bytes, end - 20, 4) == 0x0706_4B50 {
      let at = number(bytes, end - 12, 8)
      guard at >= 0, at <= bytes.count - 56, number(bytes, at, 4) == 0x0606_4B50 else {
        throw .malformed(place, detail: "ZIP64 end record")
      }
      count = number(bytes, at + 32, 8)
      offset = number(bytes, at + 48, 8)
    }
    // The directory ends where its end record begins: where it says to lie elsewhere, something stands before the
    // archive, and all places are counted from the archive's own beginning.
    let start = end - number(bytes, end + 12, 4)
    var shift = 0
    if start > offset, start <= bytes.count - 46, number(bytes, start, 4) == 0x0201_4B50 {
      shift = start - offset
    }
    guard count <= limits.entries, count >= 0 else { throw .overLimit(place, .entries(limits.entries)) }
    var entries: [Entry] = []
    var at = offset + shift
    for _ in 0..<count {
      guard at >= 0, at <= bytes.count - 46, number(bytes, at, 4) == 0x0201_4B50 else {
        throw .malformed(place, detail: "central directory")
      }
      let nameCount = number(bytes, at + 28, 2)
      let extraCount = number(bytes, at + 30, 2)
      let next = at + 46 + nameCount + extraCount + number(bytes, at + 32, 2)
      guard next <= bytes.count else { throw .truncated(place) }
      let flags = number(bytes, at + 8, 2)
      var entry = Entry(
        name: EntryName.decoded(bytes[at + 46..<at + 46 + nameCount], isUTF8: flags & 0x800 != 0),
        method: number(bytes, at + 10, 2), isEncrypted: flags & 1 != 0, packedSize: number(bytes, at + 20, 4),
        size: number(bytes, at + 24, 4), checksum: UInt32(number(bytes, at + 16, 4)),
        headerOffset: number(bytes, at + 42, 4))
      readZIP64(&entry, bytes[at + 46 + nameCount..<at + 46 + nameCount + extraCount])
      entry.headerOffset += shift
      entries.append(entry)
      at = next
    }
    return (entries, shift > 0)
  }

  /// Sizes over 4 GB stand in the extra field 1 (4.5.3), in a fixed order, each only where the field is full.
  private static func readZIP64(_ entry: inout Entry, _ extra: ArraySlice<UInt8>) {
    let extra = Array(extra)
    var at = 0
    while at + 4 <= extra.count {
      let id = number(extra, at, 2)
      let end = min(extra.count, at + 4 + number(extra, at + 2, 2))
      if id == 1 {
        var value = at + 4
        func take() -> Int? {
          guard value + 8 <= end else { return nil }
          defer { value += 8 }
          return number(extra, value, 8)
        }
        if entry.size == 0xFFFF_FFFF, let size = take() { entry.size = size }
        if entry.packedSize == 0xFFFF_FFFF, let size = take() { entry.packedSize = size }
        if entry.headerOffset == 0xFFFF_FFFF, let offset = take() { entry.headerOffset = offset }
      }
      at = end
    }
  }
}
