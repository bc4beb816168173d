import DocumentFormats
import Foundation
import GRDB
import Testing

@testable import Archive
@testable import KomdirCore

@Suite("The archive file")
struct WorkspaceTests {
  /// A connection of its own that may leave a transaction open, as a process in the middle of its work does.
  private func anotherProcess(at path: String) throws -> DatabaseQueue {
    var configuration = Configuration()
    configuration.allowsUnsafeTransactions = true
    return try DatabaseQueue(path: path, configuration: configuration)
  }

  @Test("the file says in its header whose it is: KOMD, at byte 68")
  func applicationID() throws {
    let desk = try HearingDesk(hearing: false)
    let bytes = try Data(contentsOf: URL(fileURLWithPath: desk.workspace.path))
    #expect(String(decoding: bytes[68..<72], as: UTF8.self) == "KOMD")
  }

  @Test("a remark cannot belong to a file that is not there")
  func foreignKeys() throws {
    let desk = try HearingDesk()
    #expect(throws: DatabaseError.self) {
      try desk.tamper(
        "INSERT INTO remark (submission, ordinal, kind, nature, text, match) VALUES (99, 1, 'row', 'substantive', 'x', 'general')"
      )
    }
  }

  @Test("another program's database is no archive, and is left as it was")
  func foreignDatabase() throws {
    let desk = try HearingDesk(hearing: false)
    let path = desk.folder.appendingPathComponent("anden.sqlite").path
    try DatabaseQueue(path: path).inDatabase { try $0.execute(sql: "CREATE TABLE a (b)") }
    let before = try Data(contentsOf: URL(fileURLWithPath: path))
    #expect(throws: WorkspaceError.notAWorkspace(path)) { try Workspace(creatingAt: path) }
    #expect(throws: WorkspaceError.notAWorkspace(path)) { try Workspace(opening: path, fileExists: true) }
    #expect(try Data(contentsOf: URL(fileURLWithPath: path)) == before)
  }

  @Test("a text file is no archive")
  func textFile() throws {
    let desk = try HearingDesk(hearing: false)
    let file = try desk.lay("noter.sqlite", String(repeating: "Ikke en database. ", count: 100))
    #expect(throws: WorkspaceError.notAWorkspace(file.path)) {
      try Workspace(opening: file.path, fileExists: true)
    }
  }

  @Test("an archive that a newer komdir wrote is refused, and not changed")
  func newerVersion() throws {
    let desk = try HearingDesk()
    try desk.tamper("INSERT INTO grdb_migrations (identifier) VALUES ('99 from the future')")
    let path = desk.workspace.path
    let before = try Data(contentsOf: URL(fileURLWithPath: path))
    #expect(throws: WorkspaceError.newerVersion(path)) { try Workspace(opening: path, fileExists: true) }
    #expect(try Data(contentsOf: URL(fileURLWithPath: path)) == before)
  }

  @Test("an archive whose making was killed right at the start is made whole by the next run")
  func interruptedMaking() throws {
    let desk = try HearingDesk(hearing: false)
    let path = desk.folder.appendingPathComponent("halv.sqlite").path
    try DatabaseQueue(path: path).inDatabase {
      try $0.execute(sql: "PRAGMA application_id = \(ArchiveFile.applicationID)")
    }
    let workspace = try Workspace(opening: path, fileExists: true)
    #expect(try workspace.members().isEmpty)
  }

  @Test("an archive in a folder that is not there names the folder")
  func missingFolder() {
    #expect(throws: WorkspaceError.noFolder("/findes/ikke")) {
      try Workspace(creatingAt: "/findes/ikke/arkiv.sqlite")
    }
  }

  @Test("a full disk is said, and what was committed before it is whole")
  func fullDisk() throws {
    let desk = try HearingDesk()
    _ = try desk.collect([desk.lay("odder.txt", HearingDesk.odder)])
    let pages = try desk.workspace.read { try Int.fetchOne($0, sql: "PRAGMA page_count") ?? 0 }
    try desk.tamper("PRAGMA max_page_count = \(pages + 2)")
    let large = HearingDesk.bornholm + String(repeating: "\nEn linje til bilaget.", count: 20_000)
    let file = try desk.lay("bornholm.txt", large)
    #expect(throws: WorkspaceError.diskFull(desk.workspace.path)) { try desk.collect([file]) }
    try desk.tamper("PRAGMA max_page_count = 1000000")
    #expect(try desk.workspace.remarks(hearing: nil).count == 2)
    #expect(try desk.workspace.firstBrokenJournalEntry() == nil)
    #expect(try desk.workspace.read { try String.fetchOne($0, sql: "PRAGMA integrity_check") } == "ok")
    // With room again, the same run takes the file.
    #expect(try desk.collect([file]).read == 1)
  }

  @Test("while another process writes, a change waits five seconds and then says the archive is in use")
  func inUse() throws {
    let desk = try HearingDesk()
    let other = try anotherProcess(at: desk.workspace.path)
    try other.inDatabase { try $0.execute(sql: "BEGIN IMMEDIATE") }
    let start = Date()
    #expect {
      try desk.workspace.set(hearing: nil, [(.title, "Ny titel")], by: desk.clerk)
    } throws: { error in
      guard case WorkspaceError.inUse(desk.workspace.path, _) = error else { return false }
      return true
    }
    let waited = Date().timeIntervalSince(start)
    #expect(waited > 4.5 && waited < 20)
    try other.inDatabase { try $0.execute(sql: "ROLLBACK") }
    _ = try desk.workspace.set(hearing: nil, [(.title, "Ny titel")], by: desk.clerk)
  }

  @Test(
    "a backup is taken while another process is in the middle of a change, and holds the last committed state"
  )
  func backupWhileOthersWork() throws {
    let desk = try HearingDesk()
    _ = try desk.collect(desk.layThreeAnswers())
    let other = try anotherProcess(at: desk.workspace.path)
    try other.inDatabase { db in
      try db.execute(sql: "BEGIN IMMEDIATE")
      try db.execute(sql: "UPDATE hearing SET title = 'halvt skrevet'")
    }
    let copy = desk.folder.appendingPathComponent("kopi.sqlite").path
    try desk.workspace.backUp(to: copy)
    try other.inDatabase { try $0.execute(sql: "ROLLBACK") }
    let restored = try Workspace(opening: copy, fileExists: true)
    #expect(try restored.hearing(nil) == desk.workspace.hearing(nil))
    #expect(try restored.remarks(hearing: nil) == desk.workspace.remarks(hearing: nil))
    #expect(try restored.log() == desk.workspace.log())
    #expect(try restored.firstBrokenJournalEntry() == nil)
  }

  @Test("a backup that cannot be finished leaves no half file behind")
  func brokenBackup() throws {
    let desk = try HearingDesk()
    let path = desk.folder.appendingPathComponent("findes ikke/kopi.sqlite").path
    #expect(throws: WorkspaceError.noFolder(desk.folder.path + "/findes ikke")) {
      try desk.workspace.backUp(to: path)
    }
    #expect(!FileManager.default.fileExists(atPath: path))
  }

  @Test("a rehearsal reports what would happen and changes nothing")
  func rehearsal() throws {
    let desk = try HearingDesk()
    let files = try desk.layThreeAnswers()
    let before = try desk.workspace.log()
    let report = try desk.workspace.collector(hearing: nil, context: ReadContext(), by: desk.clerk)
      .collect(files, isRehearsal: true)
    #expect(report.read == 3)
    #expect(try desk.workspace.log() == before)
    #expect(try desk.workspace.submissions(hearing: nil).isEmpty)
  }

  @Test(
    "a name that SQLite takes for something else than a file is refused",
    arguments: ["", ":memory:", "file:anden.sqlite", "FILE:/tmp/anden.sqlite?mode=memory"])
  func notAFileName(name: String) throws {
    let desk = try HearingDesk(hearing: false)
    #expect(throws: WorkspaceError.notAFileName(name)) { try desk.workspace.backUp(to: name) }
    #expect(throws: WorkspaceError.notAFileName(name)) { try Workspace(creatingAt: name) }
    #expect(throws: WorkspaceError.notAFileName(name)) { try Workspace(opening: name, fileExists: true) }
  }

  @Test("a folder is no archive and no backup")
  func folder() throws {
    let desk = try HearingDesk(hearing: false)
    let path = desk.folder.path
    #expect(throws: WorkspaceError.isFolder(path)) { try Workspace(creatingAt: path) }
    #expect(throws: WorkspaceError.isFolder(".")) { try Workspace(creatingAt: ".") }
    #expect(throws: WorkspaceError.isFolder(path)) { try desk.workspace.backUp(to: path) }
  }

  @Test("a backup stands under its name only when it is whole, and takes no other file's place")
  func wholeBackup() throws {
    let desk = try HearingDesk()
    let copy = desk.folder.appendingPathComponent("kopi.sqlite").path
    // What a stopped run left beside is of no harm.
    try Data("halvt".utf8).write(to: desk.folder.appendingPathComponent(".kopi.sqlite.komdir"))
    try desk.workspace.backUp(to: copy)
    #expect(try Workspace(opening: copy, fileExists: true).audit() == [])
    #expect(throws: WorkspaceError.alreadyThere(copy)) { try desk.workspace.backUp(to: copy) }
    let names = try FileManager.default.contentsOfDirectory(atPath: desk.folder.path).sorted()
    #expect(names == ["arkiv.sqlite", "kopi.sqlite"])
  }

  @Test("a write that the system refuses, as a full quota does, is no damage; a read that fails is")
  func quota() {
    let write = WorkspaceError(
      ArchiveError(DatabaseError(resultCode: .SQLITE_IOERR_WRITE)), path: "arkiv.sqlite")
    guard case .notWritable("arkiv.sqlite", _) = write else {
      Issue.record("\(String(describing: write))")
      return
    }
    let read = WorkspaceError(
      ArchiveError(DatabaseError(resultCode: .SQLITE_IOERR_READ)), path: "arkiv.sqlite")
    guard case .damaged("arkiv.sqlite", _) = read else {
      Issue.record("\(String(describing: read))")
      return
    }
  }
}
