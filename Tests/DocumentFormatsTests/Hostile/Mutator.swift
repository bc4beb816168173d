/// Changes files as accidents and ill will do, the same way for the same seed.
struct Mutator {
  private var state: UInt64

  init(seed: UInt64) { state = seed &+ 0x9E37_79B9_7F4A_7C15 }

  /// SplitMix64 (Steele, Lea, Flood 2014): short, and equal on every machine.
  private mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ mixed >> 30) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
    return mixed ^ mixed >> 31
  }

  private mutating func number(below limit: Int) -> Int { Int(next() % UInt64(max(1, limit))) }

  /// One to four changes: a bit, a byte, a stretch cut, doubled, overwritten or filled, numbers at their limits.
  mutating func mutated(_ original: [UInt8]) -> [UInt8] {
    var bytes = original
    for _ in 0...number(below: 4) where !bytes.isEmpty {
      let at = number(below: bytes.count)
      let length = 1 + number(below: min(64, bytes.count - at))
      switch number(below: 8) {
      case 0: bytes[at] ^= 1 << UInt8(number(below: 8))
      case 1: bytes[at] = UInt8(number(below: 256))
      case 2: bytes.removeSubrange(at..<at + length)
      case 3: bytes.insert(contentsOf: bytes[at..<at + length], at: at)
      case 4:
        let from = number(below: bytes.count - length + 1)
        bytes.replaceSubrange(at..<at + length, with: Array(bytes[from..<from + length]))
      case 5: for index in at..<at + length { bytes[index] = [0, 0xFF, 0x20, 0x3C, 0x22][number(below: 5)] }
      case 6: bytes.removeSubrange(at...)
      default:
        let edge: [UInt8] = [[0xFF, 0xFF, 0xFF, 0x7F], [0, 0, 0, 0x80], [0xFF, 0xFF, 0xFF, 0xFF]][
          number(below: 3)]
        for (index, byte) in edge.enumerated() where at + index < bytes.count { bytes[at + index] = byte }
      }
    }
    return bytes
  }
}
