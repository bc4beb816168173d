import DocumentModel

/// Storages and streams in one file (MS-CFB), as Outlook's messages and the old Office formats are.
///
/// Chains of sectors are followed at most as far as there are sectors, so that a chain in a circle ends. In a whole
/// file every sector is one stream's and every entry one storage's: where what was read comes to much more than the
/// file holds, streams or storages share what they hold, and the file is refused.
struct CompoundFile: Sendable {
  /// A storage (folder) or stream (file) in it.
  struct Entry: Sendable, Equatable {
    var name: String
    var isStorage: Bool
    fileprivate var start: Int
    fileprivate var size: Int
    fileprivate var left: Int
    fileprivate var right: Int
    fileprivate var child: Int
  }

  private let bytes: [UInt8]
  private let sectorSize: Int
  private let miniSectorSize: Int
  private let miniCutoff: Int
  private var nextSector: [UInt32] = []
  private var nextMiniSector: [UInt32] = []
  private var miniStream: [UInt8] = []
  private var entries: [Entry] = []
  private var readBytes = 0
  private var readEntries = 0

  private static let signature: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]
  private static let freeSector: UInt32 = 0xFFFF_FFFA

  static func recognises(_ bytes: [UInt8]) -> Bool { bytes.starts(with: signature) }

  /// - Throws: `.malformed`, `.truncated`, `.overLimit`.
  init(_ bytes: [UInt8], limits: Limits) throws(ReadError) {
    guard Self.recognises(bytes), bytes.count >= 512 else { throw .truncated(Place()) }
    self.bytes = bytes
    let shift = Self.number(bytes, 30, 2)
    let miniShift = Self.number(bytes, 32, 2)
    guard shift == 9 || shift == 12, miniShift == 6 else {
      throw .malformed(Place(), detail: "compound file, sector size")
    }
    sectorSize = 1 << shift
    miniSectorSize = 1 << miniShift
    miniCutoff = min(Self.number(bytes, 56, 4), 1 << 20)
    readAllocationTable()
    let directory = stream(from: Self.number(bytes, 48, 4), size: .max)
    guard directory.count / 128 <= limits.entries else { throw .overLimit(Place(), .entries(limits.entries)) }
    for at in stride(from: 0, to: directory.count - 127, by: 128) {
      entries.append(Self.entry(Array(directory[at..<at + 128])))
    }
    guard let root = entries.first else { throw .malformed(Place(), detail: "compound file, directory") }
    let miniTable = stream(from: Self.number(bytes, 60, 4), size: .max)
    nextMiniSector = Self.numbers(miniTable[...])
    miniStream = stream(from: root.start, size: root.size)
  }

  /// The root storage.
  var root: Entry { entries[0] }

  /// What lies in a storage, by name.
  ///
  /// - Throws: `.malformed` where storages share their entries.
  mutating func children(of storage: Entry) throws(ReadError) -> [String: Entry] {
    var found: [String: Entry] = [:]
    var seen: Set<Int> = []
    var waiting = [storage.child]
    while let index = waiting.popLast() {
      guard entries.indices.contains(index), seen.insert(index).inserted else { continue }
      let entry = entries[index]
      found[entry.name] = entry
      waiting.append(entry.left)
      waiting.append(entry.right)
    }
    readEntries += seen.count
    // A storage may be looked into several times, before it is read.
    guard readEntries <= entries.count * 8 else { throw Self.shared }
    return found
  }

  /// A stream's bytes; shorter than they should be where the file is cut off.
  ///
  /// - Throws: `.malformed` where streams share their sectors.
  mutating func data(_ entry: Entry) throws(ReadError) -> [UInt8] {
    guard !entry.isStorage, entry.size > 0 else { return [] }
    let data =
      entry.size < miniCutoff ? smallStream(entry) : stream(from: entry.start, size: entry.size)
    readBytes += data.count
    guard readBytes <= bytes.count * 2 else { throw Self.shared }
    return data
  }

  private static let shared = ReadError.malformed(Place(), detail: "compound file, shared sectors")

  private func smallStream(_ entry: Entry) -> [UInt8] {
    var data: [UInt8] = []
    let most = min(nextMiniSector.count, miniStream.count / miniSectorSize)
    var sector = UInt32(truncatingIfNeeded: entry.start)
    var steps = 0
    while sector < Self.freeSector, data.count < entry.size, steps <= most {
      let at = Int(sector) * miniSectorSize
      guard at < miniStream.count else { break }
      data += miniStream[at..<min(at + miniSectorSize, miniStream.count)]
      guard Int(sector) < nextMiniSector.count else { break }
      sector = nextMiniSector[Int(sector)]
      steps += 1
    }
    return Array(data.prefix(entry.size))
  }

  // MARK: Sectors

  /// Where the sectors of the allocation table lie: 109 in the header, the others in a chain (2.5).
  private mutating func readAllocationTable() {
    var places = (0..<109).map { Self.number(bytes, 76 + $0 * 4, 4) }
    var more = Self.number(bytes, 68, 4)
    let most = bytes.count / sectorSize + 1
    var steps = 0
    while more < Int(Self.freeSector), steps < most {
      guard let sector = self.sector(more), sector.count == sectorSize else { break }
      let numbers = Self.numbers(sector)
      places += numbers.dropLast().map(Int.init)
      more = numbers.last.map(Int.init) ?? Int(Self.freeSector)
      steps += 1
    }
    for place in places.prefix(most) where place < Int(Self.freeSector) {
      guard let sector = sector(place) else { continue }
      nextSector += Self.numbers(sector)
    }
  }

  private func sector(_ index: Int) -> ArraySlice<UInt8>? {
    let at = (index + 1) * sectorSize
    guard index >= 0, at < bytes.count else { return nil }
    return bytes[at..<min(at + sectorSize, bytes.count)]
  }

  private func stream(from start: Int, size: Int) -> [UInt8] {
    var data: [UInt8] = []
    var index = UInt32(truncatingIfNeeded: start)
    var steps = 0
    let most = min(nextSector.count, bytes.count / sectorSize)
    while index < Self.freeSector, data.count < size, steps <= most {
      guard let sector = sector(Int(index)) else { break }
      data += sector
      guard Int(index) < nextSector.count else { break }
      index = nextSector[Int(index)]
      steps += 1
    }
    return size < data.count ? Array(data.prefix(size)) : data
  }

  // MARK: Numbers

  private static func entry(_ raw: [UInt8]) -> Entry {
    let length = min(max(number(raw, 64, 2) - 2, 0), 62)
    let type = raw[66]
    return Entry(
      name: TextEncoding.utf16LittleEndian.decode(raw[..<length]).text, isStorage: type == 1 || type == 5,
      start: number(raw, 116, 4), size: number(raw, 120, 4), left: number(raw, 68, 4),
      right: number(raw, 72, 4), child: number(raw, 76, 4))
  }

  private static func number(_ bytes: [UInt8], _ at: Int, _ count: Int) -> Int {
    var value = 0
    for index in 0..<count where at + index < bytes.count { value |= Int(bytes[at + index]) << (8 * index) }
    return value
  }

  private static func numbers(_ bytes: ArraySlice<UInt8>) -> [UInt32] {
    var numbers: [UInt32] = []
    numbers.reserveCapacity(bytes.count / 4)
    var at = bytes.startIndex
    while at + 4 <= bytes.endIndex {
      numbers.append(
        UInt32(bytes[at]) | UInt32(bytes[at + 1]) << 8 | UInt32(bytes[at + 2]) << 16
          | UInt32(bytes[at + 3]) << 24)
      at += 4
    }
    return numbers
  }
}

/// Tells the formats apart that are compound files, by what lies in them.
enum CompoundKind {
  case word
  case workbook
  case message
  /// A package of today's Office under a password (MS-OFFCRYPTO 2.1).
  case encryptedPackage
  case other

  /// Nil when the bytes are no compound file at all. A damaged one goes by its name.
  static func of(_ file: SourceFile) -> CompoundKind? {
    guard CompoundFile.recognises(file.bytes) else { return nil }
    guard var compound = try? CompoundFile(file.bytes, limits: .standard),
      let names = try? compound.children(of: compound.root)
    else {
      switch file.nameExtension {
      case "msg": return .message
      case "doc": return .word
      case "xls": return .workbook
      default: return .other
      }
    }
    // Names are compared without regard to case (MS-CFB 2.6.4).
    let known = Set(names.keys.map { $0.lowercased() })
    if known.contains("encryptedpackage") { return .encryptedPackage }
    if known.contains("worddocument") { return .word }
    // Excel 97 and later; Excel 5 and 95.
    if known.contains("workbook") || known.contains("book") { return .workbook }
    if known.contains("__properties_version1.0") { return .message }
    return .other
  }
}
