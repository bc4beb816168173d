/// FNV-1a with 64 bits: a number for a word, the same on every machine and in every run. It tells words apart, and
/// protects nothing.
package struct WordHash {
  package private(set) var value: UInt64 = 0xCBF2_9CE4_8422_2325

  package init() {}

  package mutating func combine(_ byte: UInt8) { value = (value ^ UInt64(byte)) &* 0x100_0000_01B3 }

  package static func of(_ bytes: some Sequence<UInt8>) -> UInt64 {
    var hash = WordHash()
    for byte in bytes { hash.combine(byte) }
    return hash.value
  }
}
