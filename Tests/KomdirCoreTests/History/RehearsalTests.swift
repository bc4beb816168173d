import DocumentModel
import Testing

@testable import Archive
@testable import KomdirCore

@Suite("Commands tried before they are carried out")
struct RehearsalTests {
  /// Commands as a secretariat gives them, one of each kind.
  static let commands: [(name: String, run: @Sendable (Workspace, Clerk) throws -> Void)] = [
    ("decide", { _ = try $0.decide(remark: "R-1", [DecisionInput(value: .followed)], by: $1) }),
    (
      "position set",
      { _ = try $0.set(position: "P-1", PositionChange(title: "Betaling", text: "Nyt"), by: $1) }
    ),
    ("position place", { _ = try $0.place(position: "P-2", at: "§ 2", by: $1) }),
    ("position confirm", { _ = try $0.confirm(positions: ["P-1"], by: $1) }),
    ("remark place", { _ = try $0.place(remark: "R-3", at: "§ 1, nr. 2", by: $1) }),
    ("remark drop", { _ = try $0.drop(remark: "R-3", reason: "Brevfod", by: $1) }),
    ("remark split", { _ = try $0.split(remark: "R-2", at: ["når"], by: $1) }),
    ("remark move", { _ = try $0.move(remark: "R-3", to: "P-2", by: $1) }),
    ("submission set", { _ = try $0.set(submission: "S-1", SubmissionChange(member: "Bornholm"), by: $1) }),
    ("hearing set", { _ = try $0.set(hearing: nil, [(.title, "En anden titel"), (.cc, "a@b.dk")], by: $1) }),
    (
      "association set",
      { _ = try $0.set(association: AssociationChange(address: "Vester Voldgade 1"), by: $1) }
    ),
    (
      "member import",
      {
        _ = try $0.importMembers(
          try MemberTable.read(
            Sheet(name: "", rows: [["Navn", "Kommune"], ["Ny Person", "Odder"]])), by: $1)
      }
    ),
  ]

  @Test("a command that is tried says what it would change, and changes nothing", arguments: commands.indices)
  func changesNothing(index: Int) throws {
    let command = Self.commands[index]
    let desk = try HearingDesk.worked()
    let before = try ArchiveState(desk.workspace)
    let entries = try desk.workspace.log()
    let rehearsal = try desk.workspace.rehearsing { try command.run($0, desk.clerk) }
    #expect(!rehearsal.changes.isEmpty || command.name == "position confirm", "\(command.name)")
    #expect(try ArchiveState(desk.workspace).differences(from: before) == [])
    #expect(try desk.workspace.log() == entries)
  }

  @Test("carried out afterwards, it leaves what the command itself leaves", arguments: commands.indices)
  func carriedOut(index: Int) throws {
    let command = Self.commands[index]
    let (tried, direct) = (try HearingDesk.worked(), try HearingDesk.worked())
    let rehearsal = try tried.workspace.rehearsing { try command.run($0, tried.clerk) }
    try tried.workspace.carryOut(rehearsal, by: tried.clerk)
    try command.run(direct.workspace, direct.clerk)
    #expect(try Self.words(tried) == Self.words(direct))
    #expect(try tried.workspace.log().map(\.what) == direct.workspace.log().map(\.what))
    #expect(try tried.workspace.audit() == [])
  }

  /// The archive's records without what is drawn by lot for each, and where its files lay.
  private static func words(_ desk: HearingDesk) throws -> [String: [String]] {
    try ArchiveState(desk.workspace).records.filter {
      !$0.key.hasPrefix("setting/") && !$0.key.hasPrefix("forgotten/")
    }.mapValues { $0.map { $0.replacing(desk.folder.path, with: "") } }
  }

  @Test(
    "what a colleague changed meanwhile is not written over; the error names who and when, and nothing is done"
  )
  func conflict() throws {
    let desk = try HearingDesk.worked()
    let mine = try desk.workspace.rehearsing {
      try $0.set(position: "P-1", PositionChange(text: "Min tekst"), by: desk.clerk)
    }
    let colleague = Clerk(name: "Birte", now: desk.clerk.now)
    _ = try desk.workspace.set(position: "P-1", PositionChange(text: "Birtes tekst"), by: colleague)
    let before = try ArchiveState(desk.workspace)
    #expect(
      throws: WorkspaceError.notAllowed(
        .changedMeanwhile("P-1", by: "Birte", at: "2026-03-02T09:00:00+01:00"))
    ) {
      try desk.workspace.carryOut(mine, by: desk.clerk)
    }
    #expect(try ArchiveState(desk.workspace).differences(from: before) == [])
  }

  @Test("what a colleague changed elsewhere does not stand in the way")
  func noConflict() throws {
    let desk = try HearingDesk.worked()
    let mine = try desk.workspace.rehearsing {
      try $0.set(position: "P-1", PositionChange(text: "Min tekst"), by: desk.clerk)
    }
    let colleague = Clerk(name: "Birte", now: desk.clerk.now)
    _ = try desk.workspace.set(position: "P-1", PositionChange(dissent: "Odder og Bornholm"), by: colleague)
    _ = try desk.workspace.decide(remark: "R-3", [DecisionInput(value: .noted)], by: colleague)
    try desk.workspace.carryOut(mine, by: desk.clerk)
    let positions = try desk.workspace.positions(hearing: nil).map(\.position)
    let position = try #require(positions.first { $0.printedID == "P-1" })
    #expect(position.text == "Min tekst")
    #expect(position.dissent == "Odder og Bornholm")
  }
}
