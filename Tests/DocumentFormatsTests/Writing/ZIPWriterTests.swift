import Testing

@testable import DocumentFormats

struct ZIPWriterTests {
  @Test("what goes into an archive comes out again, whether it packs well or not")
  func roundTrip() throws {
    var writer = ZIPWriter()
    var state: UInt32 = 7
    let noise = (0..<5_000).map { _ -> UInt8 in
      state = state &* 1_664_525 &+ 1_013_904_223
      return UInt8(state >> 24)
    }
    try writer.add("tom.txt", [])
    try writer.add("mappe/æøå.txt", Array(String(repeating: "Til § 1. ", count: 1_000).utf8))
    try writer.add("støj.bin", noise)
    let archive = try writer.bytes()
    let entries = try StoredEntries(archive)
    #expect(entries.names == ["tom.txt", "mappe/æøå.txt", "støj.bin"])
    #expect(try entries.text("tom.txt").isEmpty)
    #expect(try entries.text("mappe/æøå.txt").utf8.count == 10_000)
    #expect(archive.count < 6_000)
  }

  @Test("an archive without entries is still one")
  func empty() throws {
    #expect(try StoredEntries(ZIPWriter().bytes()).names.isEmpty)
  }
}
