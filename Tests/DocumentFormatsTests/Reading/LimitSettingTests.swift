import Testing

@testable import DocumentFormats

struct LimitSettingTests {
  @Test("limits are set by their names, all others stay")
  func set() throws {
    var expected = Limits()
    expected.seconds = 60
    expected.cells = 10_000_000
    #expect(try Limits(settings: "seconds=60, cells=10000000") == expected)
    #expect(try Limits(settings: "") == .standard)
  }

  @Test("a name that is no limit, and a value that is no number above zero, are named")
  func wrong() {
    #expect(throws: LimitSettingError.unknown("secnds")) { try Limits(settings: "secnds=3") }
    for text in [
      "seconds", "seconds=", "seconds=0", "seconds=-4", "seconds=1.5", "seconds=2147483649",
      "seconds=9223372036854775807", "seconds=99999999999999999999",
    ] {
      #expect(throws: LimitSettingError.notANumber("seconds")) { try Limits(settings: text) }
    }
  }

  @Test("the name that an error gives for raising a limit is one that can be set")
  func raising() throws {
    let limits: [Limit] = [
      .fileBytes(1), .textBytes(1), .unpackedBytes(1), .ratio(1), .entries(1), .depth(1), .textNodeBytes(1),
      .attributes(1), .blocks(1), .comments(1), .anchorBytes(1), .cells(1), .seconds(1),
      .programOutputBytes(1), .programBytes(1),
      .nestedFiles(1), .innerFiles(1), .innerBytes(1), .wholeSeconds(1),
    ]
    for limit in limits {
      #expect(try Limits(settings: String(limit.raising.dropFirst("KOMDIR_LIMITS=".count))) != .standard)
    }
    #expect(Limit.seconds(.max).raising == "KOMDIR_LIMITS=seconds=\(Int.max)")
  }
}
