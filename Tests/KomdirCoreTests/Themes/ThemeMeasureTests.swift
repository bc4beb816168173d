import DocumentModel
import Testing

@testable import KomdirCore

@Suite("How good the machine's themes are")
struct ThemeMeasureTests {
  private func readings(_ count: Int, right: Int) -> [ThemeMeasure.Reading] {
    (0..<count).map { .init(remark: "R-\($0)", machine: [$0 < right ? "T-1" : "T-2"], person: ["T-1"]) }
  }

  @Test("thirty remarks of forty right: three quarters, with an interval round it")
  func share() throws {
    let measure = try ThemeMeasure(readings(40, right: 30))
    #expect(measure.remarks == 40)
    #expect(measure.precision.value == 0.75)
    #expect(measure.recall.value == 0.75)
    // The exact interval of 30 of 40 is 0.59 to 0.87 (Clopper and Pearson); a bootstrap lies near it.
    #expect((0.55...0.66).contains(measure.precision.low))
    #expect((0.84...0.9).contains(measure.precision.high))
  }

  @Test("all right is all right, with no room round it")
  func allRight() throws {
    let measure = try ThemeMeasure(readings(30, right: 30))
    #expect(measure.f1 == .init(value: 1, low: 1, high: 1))
  }

  @Test("the same sample gives the same interval each time")
  func same() throws {
    #expect(try ThemeMeasure(readings(35, right: 20)) == ThemeMeasure(readings(35, right: 20)))
  }

  @Test("fewer than thirty read remarks say too little")
  func tooFew() {
    #expect(throws: WorkspaceError.notAllowed(.sampleTooSmall(29))) {
      try ThemeMeasure(readings(29, right: 29))
    }
  }

  @Test(
    "a sheet comes back: themes by number or name, a dash for none, rows that nobody read left out, and slips named"
  )
  func sheet() throws {
    let desk = try HearingDesk()
    try desk.lay("a.txt", HearingDesk.odder)
    try desk.lay("b.txt", HearingDesk.bornholm)
    _ = try desk.collectAll()
    #expect(throws: WorkspaceError.notAllowed(.noThemes)) {
      try desk.workspace.themeSample(hearing: nil, count: 9)
    }
    _ = try desk.workspace.importThemes(
      try Codebook(
        Sheet(
          name: "K",
          rows: [["id", "navn", "termer"], ["T-1", "Børn", "børn"], ["T-2", "Frister", "frist"]])),
      by: desk.clerk)
    let sample = try desk.workspace.themeSample(hearing: nil, count: 9)
    #expect(sample.rows.count == 4)
    let cells = ["frister; T-1", "-", "", "T-7"]
    let rows = zip(sample.rows, cells).map { [$0.remark, $0.place, $0.text, $1] }
    let read = try desk.workspace.readThemeSample(
      Sheet(name: "S", rows: [["Bemærkning", "Sted", "Tekst", "Temaer"]] + rows + [["R-999", "", "", "-"]]),
      hearing: nil)
    #expect(read.readings.map(\.person) == [["T-1", "T-2"], []])
    #expect(read.unread == 1)
    #expect(read.problems.map(\.kind) == [.unknownTheme("T-7"), .unknownRemark])
    #expect(read.problems.map(\.row) == [5, 6])
  }
}
