import DanishLaw
import DocumentModel
import Foundation
import Testing

@testable import DocumentFormats
@testable import KomdirCore

@Suite("Files made to be slow")
struct HostileShapesTests {
  private func collect(_ name: String, _ bytes: [UInt8]) throws -> CollectReport {
    let desk = try HearingDesk()
    return try desk.collect([try desk.lay(name, bytes)])
  }

  @Test("an archive of 30,000 entries is refused by their number", .timeLimit(.minutes(5)))
  func entries() throws {
    var writer = ZIPWriter()
    for index in 0..<30_000 { try writer.add(String(index), []) }
    let refused = try collect("alt.zip", try writer.bytes()).refused
    #expect(refused.map(\.reason) == [.reason(ReadError.overLimit(Place(), .entries(20_000)))])
  }

  @Test("a subject of 20 MB takes no time, and the letter below it is read", .timeLimit(.minutes(5)))
  func subject() throws {
    let subject = String(repeating: "ord og ", count: 2_900_000)
    let report = try collect(
      "svar.eml",
      Array(
        "From: Karla <kamo@odder.example>\nTo: post@komdir.example\nSubject: \(subject)\n\nGrænsen på 30 km er for høj på stier ved skoler.\n"
          .utf8))
    #expect(report.submissions.map(\.remarks) == [1])
  }

  @Test("two million combining marks on one letter take no time", .timeLimit(.minutes(5)))
  func marks() throws {
    let marks = String(repeating: "\u{301}", count: 2_000_000)
    let report = try collect("svar.txt", Array("Odder Kommune\n\nGrænsen e\(marks) er for høj.\n".utf8))
    #expect(report.submissions.count == 1)
  }

  @Test(
    "references are found in time that grows with the text, however it is made", .timeLimit(.minutes(5)),
    arguments: [
      "Det følger af § 7, stk. 2, nr. 3, i lov om social service, jf. lovbekendtgørelse nr. 1089 af 16. august 2023. ",
      "lov om ", "§ 1-", "nr. 1 i ", "§ 1 og ", "»", "§ ",
    ])
  func grows(_ unit: String) {
    // What this thread computed, so that a busy machine makes no difference.
    func now() -> Double {
      var time = timespec()
      clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
      return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
    }
    func seconds(_ bytes: Int) -> Double {
      let text = String(repeating: unit, count: bytes / unit.utf8.count)
      let start = now()
      forEachReference(in: text) { _ in }
      return now() - start
    }
    _ = seconds(10_000)
    // Eight times the text; what grows with its square would take 64 times as long.
    #expect(seconds(240_000) < seconds(30_000) * 30 + 0.3)
  }

  @Test("a text of more than 96 MB is refused by its size, and how to raise the limit is named")
  func tooLong() {
    #expect(throws: ReadError.overLimit(Place(), .textBytes(96 << 20))) {
      try Limits.standard.checkText(bytes: 100 << 20)
    }
    #expect(Limit.textBytes(96 << 20).raising == "KOMDIR_LIMITS=textBytes=\(192 << 20)")
  }
}
