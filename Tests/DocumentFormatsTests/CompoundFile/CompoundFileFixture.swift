@testable import DocumentFormats

/// Makes compound files (MS-CFB, version 3) of storages and streams, for tests.
struct CompoundFileFixture {
  indirect enum Node {
    case stream(String, [UInt8])
    case storage(String, [Node])
  }

  private struct Slot {
    var name: String
    var type: UInt8
    var child = 0xFFFF_FFFF
    var right = 0xFFFF_FFFF
    var start = 0xFFFF_FFFE
    var size = 0
  }

  private var slots: [Slot] = []
  private var sectors: [[UInt8]] = []
  private var table: [Int] = []
  private var mini: [UInt8] = []
  private var miniTable: [Int] = []

  static func bytes(_ nodes: [Node]) -> [UInt8] {
    var fixture = CompoundFileFixture()
    return fixture.build(nodes)
  }

  private mutating func build(_ nodes: [Node]) -> [UInt8] {
    slots = [Slot(name: "Root Entry", type: 5)]
    slots[0].child = add(nodes)
    let miniSize = mini.count
    if miniSize > 0 {
      slots[0].start = chain(mini)
      slots[0].size = miniSize
    }
    let miniStart =
      miniTable.isEmpty ? 0xFFFF_FFFE : chain(miniTable.flatMap { Self.little($0, 4) }, padding: 0xFF)
    while slots.count % 4 != 0 { slots.append(Slot(name: "", type: 0)) }
    let directory = chain(slots.flatMap(Self.bytes))
    // The table's own sectors are marked in it, so its size is found first.
    var count = 1
    while (table.count + count + 127) / 128 > count { count += 1 }
    let first = sectors.count
    let numbers = table + Array(repeating: 0xFFFF_FFFD, count: count)
    var raw = numbers.flatMap { Self.little($0, 4) }
    raw += [UInt8](repeating: 0xFF, count: count * 512 - raw.count)
    for index in 0..<count { sectors.append(Array(raw[index * 512..<index * 512 + 512])) }

    var header: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1] + [UInt8](repeating: 0, count: 16)
    header += Self.little(0x3E, 2) + Self.little(3, 2) + Self.little(0xFFFE, 2) + Self.little(9, 2)
    header += Self.little(6, 2) + [UInt8](repeating: 0, count: 10)
    header += Self.little(count, 4) + Self.little(directory, 4) + Self.little(0, 4) + Self.little(4_096, 4)
    header += Self.little(miniStart, 4) + Self.little(miniTable.isEmpty ? 0 : 1, 4)
    header += Self.little(0xFFFF_FFFE, 4) + Self.little(0, 4)
    for index in 0..<109 { header += Self.little(index < count ? first + index : 0xFFFF_FFFF, 4) }
    return header + sectors.flatMap { $0 }
  }

  /// The entries of a storage as a list along their right neighbours; returns the first.
  private mutating func add(_ nodes: [Node]) -> Int {
    var previous: Int?
    var first = 0xFFFF_FFFF
    for node in nodes {
      let index = slots.count
      switch node {
      case .stream(let name, let bytes):
        slots.append(Slot(name: name, type: 2))
        slots[index].size = bytes.count
        if bytes.count >= 4_096 {
          slots[index].start = chain(bytes)
        } else if !bytes.isEmpty {
          slots[index].start = miniChain(bytes)
        }
      case .storage(let name, let children):
        slots.append(Slot(name: name, type: 1))
        slots[index].child = add(children)
      }
      if let previous { slots[previous].right = index } else { first = index }
      previous = index
    }
    return first
  }

  private mutating func chain(_ bytes: [UInt8], padding: UInt8 = 0) -> Int {
    let first = sectors.count
    for at in stride(from: 0, to: max(bytes.count, 1), by: 512) {
      let part = Array(bytes[at..<min(at + 512, bytes.count)])
      sectors.append(part + [UInt8](repeating: padding, count: 512 - part.count))
      table.append(at + 512 < bytes.count ? sectors.count : 0xFFFF_FFFE)
    }
    return first
  }

  private mutating func miniChain(_ bytes: [UInt8]) -> Int {
    let first = mini.count / 64
    for at in stride(from: 0, to: bytes.count, by: 64) {
      let part = Array(bytes[at..<min(at + 64, bytes.count)])
      mini += part + [UInt8](repeating: 0, count: 64 - part.count)
      miniTable.append(at + 64 < bytes.count ? mini.count / 64 : 0xFFFF_FFFE)
    }
    return first
  }

  private static func bytes(_ slot: Slot) -> [UInt8] {
    var raw = Array(slot.name.utf16).flatMap { little(Int($0), 2) }
    let length = slot.name.isEmpty ? 0 : raw.count + 2
    raw += [UInt8](repeating: 0, count: 64 - raw.count)
    raw += little(length, 2) + [slot.type, 1]
    raw += little(0xFFFF_FFFF, 4) + little(slot.right, 4) + little(slot.child, 4)
    raw += [UInt8](repeating: 0, count: 36)
    return raw + little(slot.start, 4) + little(slot.size, 8)
  }

  /// Changes the entries of the directory in a file made here: the bodies see name, child, start and size.
  static func changing(_ bytes: [UInt8], _ body: (Int, inout Fields) -> Void) -> [UInt8] {
    var bytes = bytes
    let directory = (number(bytes, 48) + 1) * 512
    var index = 0
    while directory + index * 128 + 128 <= bytes.count {
      let at = directory + index * 128
      let length = Int(bytes[at + 64])
      guard length > 2 else { break }
      let units = stride(from: at, to: at + length - 2, by: 2).map {
        UInt16(bytes[$0]) | UInt16(bytes[$0 + 1]) << 8
      }
      var fields = Fields(
        name: String(decoding: units, as: UTF16.self), child: number(bytes, at + 76),
        start: number(bytes, at + 116),
        size: number(bytes, at + 120))
      body(index, &fields)
      bytes.replaceSubrange(at + 76..<at + 80, with: little(fields.child, 4))
      bytes.replaceSubrange(at + 116..<at + 124, with: little(fields.start, 4) + little(fields.size, 4))
      index += 1
    }
    return bytes
  }

  struct Fields {
    let name: String
    var child: Int
    var start: Int
    var size: Int
  }

  private static func number(_ bytes: [UInt8], _ at: Int) -> Int {
    (0..<4).reduce(0) { $0 | Int(bytes[at + $1]) << (8 * $1) }
  }

  static func little(_ value: Int, _ count: Int) -> [UInt8] {
    (0..<count).map { UInt8(truncatingIfNeeded: value >> (8 * $0)) }
  }
}
