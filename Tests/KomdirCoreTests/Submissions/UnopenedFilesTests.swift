@testable import DocumentFormats
import DocumentModel
import Foundation
import Testing

@testable import KomdirCore

@Suite("Files that cannot be opened")
struct UnopenedFilesTests {
  /// The right to read binds everybody but the administrator.
  static let isBound = geteuid() != 0

  private func folder(_ desk: HearingDesk) -> String { desk.folder.appendingPathComponent("bidrag").path }

  private func refused(_ desk: HearingDesk) throws -> [String: String] {
    let all = try desk.workspace.submissions(hearing: nil).map(\.submission)
    return Dictionary(
      uniqueKeysWithValues: all.filter { $0.state == .refused }.map { ($0.file, $0.reason ?? "") })
  }

  /// Lays a file under a name that is given in bytes.
  private func lay(_ name: [UInt8], in folder: String, _ text: String) {
    var path = Array((folder + "/").utf8).map { CChar(bitPattern: $0) }
    path += name.map { CChar(bitPattern: $0) } + [0]
    let descriptor = open(path, O_WRONLY | O_CREAT, 0o600)
    #expect(descriptor >= 0)
    let bytes = Array(text.utf8)
    #expect(write(descriptor, bytes, bytes.count) == bytes.count)
    close(descriptor)
  }

  @Test("a file with a name in Latin-1 is read under its name")
  func latinName() throws {
    let desk = try HearingDesk()
    try desk.lay("odder.txt", HearingDesk.odder)
    lay(Array("N".utf8) + [0xE6] + Array("stved.txt".utf8), in: folder(desk), HearingDesk.bornholm)
    let report = try desk.collectAll()
    #expect(report.read == 2)
    #expect(report.refused.isEmpty)
    #expect(Set(report.submissions.map(\.submission.file)) == ["odder.txt", "Næstved.txt"])
    #expect(try desk.collectAll().unchanged == 2)
  }

  @Test("a link is a refused file that the list and the check name, with its own reason")
  func link() throws {
    let desk = try HearingDesk()
    try desk.lay("odder.txt", HearingDesk.odder)
    for (name, target) in [("genvej.txt", "/etc/passwd"), ("død.txt", "/ingensteds/svar.txt")] {
      try FileManager.default.createSymbolicLink(
        atPath: folder(desk) + "/" + name, withDestinationPath: target)
    }
    let report = try desk.collectAll()
    #expect(report.received == 3)
    #expect(report.refused.map(\.file) == ["død.txt", "genvej.txt"])
    let listed = try refused(desk)
    #expect(listed.keys.sorted() == ["død.txt", "genvej.txt"])
    #expect(listed.values.allSatisfy { $0.contains("genvej") })
    let problems = try desk.workspace.check(hearing: nil, at: desk.clerk.now)
    #expect(problems.filter { $0.rule == .fileRefused }.count == 2)
    // Running again adds no second record.
    _ = try desk.collectAll()
    #expect(try refused(desk).count == 2)
  }

  @Test("a file too large is a refused file, and keeps its number when a smaller one comes by its name")
  func tooLarge() throws {
    let desk = try HearingDesk()
    var limits = Limits.standard
    limits.fileBytes = 200_000
    let file = try desk.lay("stor.txt", String(repeating: "x ", count: 100_001))
    let report = try desk.workspace.collector(
      hearing: nil, context: ReadContext(limits: limits), by: desk.clerk
    ).collect([file])
    #expect(report.submissions.map(\.submission.printedID) == ["S-1"])
    #expect(try refused(desk).keys.sorted() == ["stor.txt"])
    try desk.lay("stor.txt", HearingDesk.odder)
    #expect(try desk.collect([file]).read == 1)
    let all = try desk.workspace.submissions(hearing: nil).map(\.submission)
    #expect(all.map(\.printedID) == ["S-1"])
    #expect(all.map(\.state) == [.received])
  }

  @Test("a pipe in the folder is refused, and nobody waits for it", .timeLimit(.minutes(1)))
  func pipe() throws {
    let desk = try HearingDesk()
    try desk.lay("odder.txt", HearingDesk.odder)
    #expect(mkfifo(folder(desk) + "/kanal", 0o600) == 0)
    #expect(try desk.collectAll().read == 1)
    #expect(try refused(desk)["kanal"]?.contains("kanal") == true)
  }

  @Test("a file below a path of more than 4,096 bytes is read like the others")
  func deepPath() throws {
    let desk = try HearingDesk()
    try desk.lay("odder.txt", HearingDesk.odder)
    let part = String(repeating: "m", count: 200)
    let name = Array(repeating: part, count: 25).joined(separator: "/")
    // The system takes no path so long: the folders are made one in another.
    let top = open(folder(desk), O_RDONLY | O_DIRECTORY)
    var here = top
    for _ in 1...25 {
      #expect(mkdirat(here, part, 0o700) == 0)
      here = openat(here, part, O_RDONLY | O_DIRECTORY)
    }
    let descriptor = openat(here, "bornholm.txt", O_WRONLY | O_CREAT, 0o600)
    let bytes = Array(HearingDesk.bornholm.utf8)
    #expect(write(descriptor, bytes, bytes.count) == bytes.count)
    close(descriptor)
    let report = try desk.collectAll()
    #expect(report.refused.isEmpty)
    #expect(report.read == 2)
    #expect(report.submissions.map(\.submission.file).contains(name + "/bornholm.txt"))
  }

  @Test("a locked subfolder is refused by name, and the rest of the folder is taken", .enabled(if: isBound))
  func lockedFolder() throws {
    let desk = try HearingDesk()
    try desk.lay("odder.txt", HearingDesk.odder)
    try desk.lay("låst/bornholm.txt", HearingDesk.bornholm)
    let locked = folder(desk) + "/låst"
    #expect(chmod(locked, 0) == 0)
    defer { chmod(locked, 0o700) }
    let report = try desk.collectAll()
    #expect(report.read == 1)
    #expect(report.refused.map(\.file) == ["låst/"])
    #expect(try refused(desk)["låst/"]?.contains("mappen er låst") == true)
  }

  @Test("a folder that was locked is settled when its files can be seen")
  func openedFolder() throws {
    let desk = try HearingDesk()
    try desk.lay("låst/bornholm.txt", HearingDesk.bornholm)
    let path = folder(desk) + "/låst"
    let locked = IncomingFile(
      name: "låst/", path: path, location: SystemPath(path), obstacle: .lockedFolder(path))
    #expect(try desk.collect([locked]).refused.map(\.file) == ["låst/"])
    #expect(try desk.collect([locked]).refused.count == 1)
    #expect(try refused(desk).keys.sorted() == ["låst/"])
    #expect(try desk.collectAll().read == 1)
    #expect(try refused(desk).isEmpty)
    #expect(try desk.workspace.log().last?.what == "submission.opened")
  }

  @Test("a file without rights is refused for that reason, and read when it has them", .enabled(if: isBound))
  func noRights() throws {
    let desk = try HearingDesk()
    let file = try desk.lay("odder.txt", HearingDesk.odder)
    #expect(chmod(file.path, 0) == 0)
    #expect(try desk.collectAll().refused.map(\.file) == ["odder.txt"])
    #expect(try refused(desk)["odder.txt"]?.contains("ret til at læse") == true)
    #expect(chmod(file.path, 0o600) == 0)
    #expect(try desk.collectAll().read == 1)
    #expect(try refused(desk).isEmpty)
  }

  @Test("a file that was read and cannot be opened now is said, and no second record is made of it")
  func laterUnopened() throws {
    let desk = try HearingDesk()
    let file = try desk.lay("odder.txt", HearingDesk.odder)
    _ = try desk.collect([file])
    try FileManager.default.removeItem(atPath: file.path)
    try FileManager.default.createSymbolicLink(atPath: file.path, withDestinationPath: "/etc/passwd")
    #expect(try desk.collectAll().refused.map(\.file) == ["odder.txt"])
    #expect(try desk.workspace.submissions(hearing: nil).map(\.submission.state) == [.received])
  }
}
