import DocumentFormats
import Foundation
import GRDB
import Testing

@testable import KomdirCore

/// `Archives/founding.archive` was written by komdir 0.1.0 with the founding tables alone: a hearing with four files, a
/// split remark, decisions, a forgotten file and a draft of the response.
@Suite("An archive written by an earlier komdir")
struct MigrationTests {
  /// A copy of the archive that may be changed; the folder goes with it.
  private func copy(in desk: HearingDesk) throws -> String {
    let archive = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("Archives/founding.archive")
    let copy = desk.folder.appendingPathComponent("gammelt.sqlite")
    try FileManager.default.copyItem(at: archive, to: copy)
    return copy.path
  }

  @Test(
    "everything in it is found: members, papers, files, remarks, positions, decisions, and the journal whole")
  func everythingIsFound() throws {
    let desk = try HearingDesk(hearing: false)
    let workspace = try Workspace(opening: try copy(in: desk), fileExists: true)
    #expect(try workspace.members().map(\.name) == ["Karla Mosegård", "Bent Tangkær", "Yrsa Engholt"])
    let hearing = try workspace.hearing(nil)
    #expect(hearing.caseNumber == "2026 - 118")
    #expect(hearing.deadline == "2026-03-09T12:00")
    #expect(hearing.internalDeadline == "2026-03-05")
    #expect(
      try workspace.submissions(hearing: nil).map(\.submission.file)
        == ["bornholm.txt", "S-2.txt", "københavn.eml", "odder.txt"])
    let remarks = try workspace.remarks(hearing: nil)
    #expect(remarks.map(\.remark.printedID) == ["R-1", "R-2", "R-4", "R-5", "R-7", "R-8"])
    #expect(remarks.last?.remark.text == "Saltning ved skoler bør kommunen selv bestemme over.")
    #expect(remarks.last?.remark.provision == "par:1/nr:3")
    #expect(
      remarks.map { $0.decisions.map(\.value) }
        == [[.followed], [.followedInPart], [], [.duplicateOf], [.notFollowed], []])
    let positions = try workspace.positions(hearing: nil)
    #expect(positions.map(\.position.printedID) == ["P-1", "P-2", "P-4", "P-5"])
    #expect(positions[1].position.text == "Grænsen på 30 km i timen er for høj ved skoler.")
    #expect(positions[1].position.dissent == "København")
    let log = try workspace.log()
    #expect(log.prefix(30).map(\.entry) == Array(1...30))
    #expect(log[25].what == "decide" && log[25].before == "noted")
    #expect(log[28].what == "submission.forget" && log[28].after == "Sendt ved en fejl")
    #expect(log[29].hash == "\(try hashOfLastEntry(in: desk))")
    #expect(try workspace.firstBrokenJournalEntry() == nil)
    var names: [String] = []
    #expect(try workspace.exportOriginals(hearing: nil) { name, _ in names.append(name) } == 5)
    #expect(
      names == ["D-1 brev.txt", "D-2 udkast.txt", "S-1 bornholm.txt", "S-3 københavn.eml", "S-4 odder.txt"])
  }

  @Test("its remarks and papers are found by a search when it is first opened")
  func search() throws {
    let desk = try HearingDesk(hearing: false)
    let workspace = try Workspace(opening: try copy(in: desk), fileExists: true)
    #expect(try workspace.search("saltning af skolens stier", in: .remarks).first?.id == "R-8")
    #expect(try workspace.search("gangbroer", in: .documents).first?.id == "D-2")
  }

  /// Read out of the file as it was written, without the program.
  private func hashOfLastEntry(in desk: HearingDesk) throws -> String {
    let archive = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("Archives/founding.archive")
    var configuration = Configuration()
    configuration.readonly = true
    return try DatabaseQueue(path: archive.path, configuration: configuration).read { db in
      try String.fetchOne(db, sql: "SELECT value FROM setting WHERE key = 'journalHead'") ?? ""
    }
  }

  @Test("work goes on in it: files are collected, decisions made, and check finds nothing broken")
  func workGoesOn() throws {
    let desk = try HearingDesk(hearing: false)
    let workspace = try Workspace(opening: try copy(in: desk), fileExists: true)
    _ = try workspace.decide(remark: "R-8", [DecisionInput(value: .noted)], by: desk.clerk)
    let file = try desk.lay(
      "odder2.txt", "Odder Kommune\n\nAd § 2, nr. 1\nGelænder af træ rådner hurtigt ved åen.")
    let report = try workspace.collector(hearing: nil, context: ReadContext(), by: desk.clerk).collect([file])
    #expect(report.remarks == 1)
    let broken: Set<Problem.Rule> = [.journalBroken, .originalChanged, .remarkChanged]
    #expect(try workspace.check(hearing: nil, at: desk.clerk.now).allSatisfy { !broken.contains($0.rule) })
  }
}
