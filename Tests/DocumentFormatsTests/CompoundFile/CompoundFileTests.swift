import DocumentModel
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
    var file = try CompoundFile(Self.sample, limits: .standard)
    let top = try file.children(of: file.root)
    #expect(top.keys.sorted() == ["lille", "mappe"])
    #expect(try file.data(#require(top["lille"])) == Array("hej".utf8))
    let inner = try file.children(of: try #require(top["mappe"]))
    #expect(try file.data(#require(inner["stor"])) == Self.long)
    #expect(try file.data(#require(inner["mellem"])) == Array(Self.long[..<700]))
    #expect(try file.data(#require(inner["tom"])) == [])
  }

  @Test("what a compound file holds is known by its streams, whatever the case of their names")
  func kinds() {
    func kind(_ name: String) -> CompoundKind? {
      .of(SourceFile(name: "a.bin", bytes: CompoundFileFixture.bytes([.stream(name, [1, 2, 3])])))
    }
    #expect(kind("EncryptedPackage") == .encryptedPackage)
    #expect(kind("ENCRYPTEDPACKAGE") == .encryptedPackage)
    #expect(kind("WordDocument") == .word)
    #expect(kind("WORKBOOK") == .workbook)
    #expect(kind("noget") == .other)
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
      guard var file = try? CompoundFile(bytes, limits: .standard) else { continue }
      for entry in (try? file.children(of: file.root))?.values.map({ $0 }) ?? [] {
        _ = try? file.data(entry)
        _ = try? file.children(of: entry)
      }
    }
  }

  @Test("streams that share their sectors are refused before they take more than the file")
  func sharedSectors() throws {
    let nodes = (0..<200).map { CompoundFileFixture.Node.stream("s\($0)", $0 == 0 ? Self.long : []) }
    var start = 0
    let bytes = CompoundFileFixture.changing(CompoundFileFixture.bytes(nodes)) { _, entry in
      if entry.name == "s0" { start = entry.start }
      if entry.name.hasPrefix("s") { (entry.start, entry.size) = (start, Self.long.count) }
    }
    var file = try CompoundFile(bytes, limits: .standard)
    #expect(throws: ReadError.malformed(Place(), detail: "compound file, shared sectors")) {
      for entry in try file.children(of: file.root).values { _ = try file.data(entry) }
    }
  }
}
