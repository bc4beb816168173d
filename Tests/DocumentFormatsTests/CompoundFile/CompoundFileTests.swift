import Testing

@testable import DocumentFormats

struct CompoundFileTests {
  private static let long = (0..<20_000).map { UInt8(truncatingIfNeeded: $0 * 7) }

  private static let sample = CompoundFileFixture.bytes([
    .stream("lille", Array("hej".utf8)),
    .storage("mappe", [.stream("stor", long), .stream("tom", []), .stream("mellem", Array(long[..<700]))]),
  ])

  @Test("streams of any size come out of storages as they went in")
  func streams() throws {
    let file = try CompoundFile(Self.sample, limits: .standard)
    let top = file.children(of: file.root)
    #expect(top.keys.sorted() == ["lille", "mappe"])
    #expect(top["lille"].map(file.data) == Array("hej".utf8))
    let inner = file.children(of: try #require(top["mappe"]))
    #expect(inner["stor"].map(file.data) == Self.long)
    #expect(inner["mellem"].map(file.data) == Array(Self.long[..<700]))
    #expect(inner["tom"].map(file.data) == [])
  }

  @Test("a file that is cut off or altered anywhere ends in an answer, not in a crash or a circle")
  func damage() {
    for length in stride(from: 0, to: Self.sample.count, by: 301) {
      _ = try? CompoundFile(Array(Self.sample[..<length]), limits: .standard)
    }
    var source = SplitMix(state: 5)
    for _ in 0..<400 {
      var bytes = Self.sample
      for _ in 0..<6 {
        bytes[Int.random(in: 0..<2_048, using: &source)] = UInt8.random(in: 0...255, using: &source)
      }
      guard let file = try? CompoundFile(bytes, limits: .standard) else { continue }
      for entry in file.children(of: file.root).values {
        _ = file.data(entry)
        _ = file.children(of: entry)
      }
    }
  }
}
