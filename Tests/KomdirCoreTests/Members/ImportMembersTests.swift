import DocumentModel
import Testing

@testable import KomdirCore

@Suite("Importing the register")
struct ImportMembersTests {
  private func table(_ rows: [[String]]) throws -> MemberTable {
    try MemberTable.read(
      Sheet(name: "a", rows: [["Navn", "Stilling", "Kommune", "E-mail", "Aliaser", "Samtykke"]] + rows))
  }

  @Test("the account: rows = added + updated + unchanged + refused, and a second import changes nothing")
  func account() throws {
    let desk = try HearingDesk(hearing: false)
    let changed = try table([
      ["Karla Mosegård", "Kommunaldirektør", "Odder", "kamo@odder.example", "", "ja"],
      ["Bent Tangkær", "Direktør", "København", "", "", "nej"],
      ["Ny Person", "Direktør", "Ærø", "ny@aeroe.example", "", ""], ["", "", "", "x@y.example", "", ""],
    ])
    let report = try desk.workspace.importMembers(changed, by: desk.clerk)
    #expect(report.rows == 4)
    #expect((report.added, report.updated, report.unchanged) == (1, 1, 1))
    #expect(report.refused.map(\.row) == [5])
    let log = try desk.workspace.log()
    let again = try desk.workspace.importMembers(changed, by: desk.clerk)
    #expect((again.added, again.updated, again.unchanged) == (0, 0, 3))
    #expect(try desk.workspace.log() == log)
  }

  @Test("an empty cell says nothing: what is known stays")
  func emptyCell() throws {
    let desk = try HearingDesk(hearing: false)
    _ = try desk.workspace.importMembers(
      try table([["Bent Tangkær", "", "København", "", "B. Tangkær", ""]]), by: desk.clerk)
    let member = try #require(try desk.workspace.members().first { $0.name == "Bent Tangkær" })
    #expect(member.title == "Kommunaldirektør")
    #expect(member.mailAddresses == ["beta@kk.example"])
    #expect(member.aliases == ["B. Tangkær"])
  }

  @Test("a register taken in without names gets them when the table comes again with the right header")
  func namesLater() throws {
    let desk = try HearingDesk(hearing: false)
    func sheet(_ header: String) throws -> MemberTable {
      try MemberTable.read(
        Sheet(
          name: "a",
          rows: [
            ["Kommune", header, "E-mail"], ["Morsø", "Tove Lykkegård", "tl@morsoe.example"],
            ["Fanø", "Per Klitgaard", ""],
          ]))
    }
    let first = try desk.workspace.importMembers(try sheet("Leder"), by: desk.clerk)
    #expect(first.added == 2)
    #expect(first.unknownColumns == ["Leder"])
    let again = try desk.workspace.importMembers(try sheet("Kontaktperson"), by: desk.clerk)
    #expect((again.added, again.updated) == (0, 2))
    let names = try desk.workspace.members().map(\.name)
    #expect(names.suffix(2) == ["Tove Lykkegård", "Per Klitgaard"])
    let third = try desk.workspace.importMembers(try sheet("Navn"), by: desk.clerk)
    #expect(third.unchanged == 2)
  }

  @Test("a shared mailbox does not make two people one")
  func sharedMailbox() throws {
    let desk = try HearingDesk(hearing: false)
    let report = try desk.workspace.importMembers(
      try table([["Anden Direktør", "Direktør", "Odder", "kamo@odder.example", "", ""]]), by: desk.clerk)
    #expect(report.added == 1)
    #expect(try desk.workspace.members().map(\.printedID) == ["M-1", "M-2", "M-3", "M-4"])
  }

  @Test("consent withdrawn in a later list is withdrawn, and the journal says so")
  func consent() throws {
    let desk = try HearingDesk(hearing: false)
    _ = try desk.workspace.importMembers(
      try table([["Karla Mosegård", "", "Odder", "", "", "nej"]]), by: desk.clerk)
    #expect(try desk.workspace.members().first?.consentsToBeNamed == false)
    let entry = try #require(try desk.workspace.log().last)
    #expect(entry.what == "member.consent")
    #expect((entry.before, entry.after) == ("true", "false"))
  }

  @Test("a member is found by number, name, address and municipality; what fits two is said to")
  func lookUp() throws {
    let desk = try HearingDesk(hearing: false)
    func found(_ wanted: String) throws -> String {
      try desk.workspace.read { try Workspace.member($0, wanted).printedID }
    }
    for wanted in ["M-1", "m-1", "Karla Mosegård", "kamo@odder.example", "Odder", "Odder Kommune"] {
      #expect(try found(wanted) == "M-1")
    }
    #expect(throws: WorkspaceError.unknownMember("Atlantis")) { try found("Atlantis") }
    #expect(throws: WorkspaceError.unknown(id: "M-9")) { try found("M-9") }
    _ = try desk.workspace.importMembers(
      try table([["Karla Mosegård", "", "Ærø", "", "", ""]]), by: desk.clerk)
    #expect(throws: WorkspaceError.ambiguousMember("Karla Mosegård", ["M-1", "M-4"])) {
      try found("Karla Mosegård")
    }
  }
}
