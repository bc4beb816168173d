import Foundation
import Testing

@Suite("Two processes on one archive")
struct TwoProcessesTests {
  /// Works until the time is over, and keeps what it did.
  private final class Worker: @unchecked Sendable {
    private let thread: Thread
    private let done = DispatchSemaphore(value: 0)

    init(until end: Date, _ step: @escaping @Sendable (Int) -> Void) {
      let done = done
      thread = Thread {
        var number = 0
        while Date() < end {
          step(number)
          number += 1
        }
        done.signal()
      }
      thread.start()
    }

    func wait() { done.wait() }
  }

  /// What the second process was told that it did.
  private final class Account: @unchecked Sendable {
    var collected: [String] = []
    var decided = 0
    var lastText: String?
    var texts = 0
    var failures: [String] = []
  }

  @Test(
    "one collects, the other decides, writes and answers: nothing is lost, and nothing is written over unseen"
  )
  func together() throws {
    let (scratch, program) = try ScratchFolder.withHearing()
    #expect(try program.run("collect", "bidrag").exitCode == 1)
    #expect(try program.run("collate").exitCode <= 1)
    let before = try #require(try program.run("log", "--json").json() as? [[String: Any]]).count
    let end = Date().addingTimeInterval(BuiltProgram.takesAll ? 60 : 6)
    let folder = scratch.url.appendingPathComponent("nye")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let (first, second) = (Account(), Account())
    let collecting = Worker(until: end) { number in
      let name = "svar-\(number).txt"
      let text = "Viborg Kommune\n\nGenerelle bemærkninger\nDet \(number). svar er, at fristen er for kort.\n"
      do {
        try text.write(to: folder.appendingPathComponent(name), atomically: true, encoding: .utf8)
        let run = try program.run("collect", "nye/\(name)", "--member", "Viborg")
        if run.exitCode <= 1 { first.collected.append(name) } else { first.failures.append(run.errors) }
      } catch { first.failures.append("\(error)") }
    }
    let deciding = Worker(until: end) { number in
      do {
        let decision = try program.run("decide", "R-1", "notFollowed", "--reason", "Grund \(number)")
        if decision.exitCode == 0 { second.decided += 1 } else { second.failures.append(decision.errors) }
        let text = "Tekst nummer \(number)."
        let position = try program.run("position", "set", "P-1", "--text", text)
        if position.exitCode == 0 {
          second.lastText = text
          second.texts += 1
        } else {
          second.failures.append(position.errors)
        }
        let response = try program.run("respond", "--output", "svar.docx")
        if response.exitCode > 1 { second.failures.append(response.errors) }
      } catch { second.failures.append("\(error)") }
    }
    collecting.wait()
    deciding.wait()
    #expect(first.failures == [])
    #expect(second.failures == [])
    #expect(first.collected.count > 1)
    #expect(second.texts > 1)
    // Every file that was said to be taken is there, once, and every decision and text stands in the journal.
    let files = try #require(try program.run("submission", "list", "--json").json() as? [[String: Any]])
    let names = files.compactMap { $0["file"] as? String }.filter { $0.hasPrefix("svar-") }
    #expect(names.sorted() == first.collected.sorted())
    let log = try #require(try program.run("log", "--json").json() as? [[String: Any]]).dropFirst(before)
    #expect(log.count { $0["what"] as? String == "decide" } == second.decided)
    #expect(log.count { $0["what"] as? String == "position.text" } == second.texts)
    #expect(log.count { $0["what"] as? String == "submission.received" } == first.collected.count)
    let positions = try #require(try program.run("position", "list", "--json").json() as? [[String: Any]])
    #expect(positions.contains { $0["text"] as? String == second.lastText })
    let check = try program.run("check", "--json").output
    for rule in ["journalBroken", "historyBroken", "recordChanged", "remarkChanged", "originalChanged"] {
      #expect(!check.contains(rule))
    }
  }
}
