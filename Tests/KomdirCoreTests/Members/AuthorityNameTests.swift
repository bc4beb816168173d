import DocumentModel
import Testing

@testable import KomdirCore

@Suite("Names of authorities in the short forms that people write")
struct AuthorityNameTests {
  @Test(
    "the short form is the name without what the authority is called",
    arguments: [
      ("Eastmarch Borough Council", "eastmarch"), ("Castleford Bay Council", "castleford bay"),
      ("Vejle Kommune", "vejle"), ("Bornholms Regionskommune", "bornholms"), ("City of Bristol", "bristol"),
      ("Royal Borough of Greenwich", "greenwich"), ("Høje-Taastrup Kommune", "hoeje-taastrup"),
      ("Council of the City of Wells", "wells"), ("the Council", ""), ("City Council", ""),
    ])
  func short(name: String, short: String) {
    #expect(AuthorityName.short(name) == short)
  }

  @Test("\"Eastmarch\" finds the member of Eastmarch Borough Council, and \"the Council\" nobody")
  func lookUp() throws {
    let desk = try HearingDesk(hearing: false)
    _ = try desk.workspace.importMembers(
      try MemberTable.read(
        Sheet(
          name: "a",
          rows: [
            ["Authority", "Contact", "Email"],
            ["Eastmarch Borough Council", "Helen Prowse", "hprowse@eastmarch.example"],
          ])), by: desk.clerk)
    let found = try desk.workspace.read { try Workspace.member($0, "Eastmarch").name }
    #expect(found == "Helen Prowse")
    #expect(throws: WorkspaceError.unknownMember("the Council")) {
      try desk.workspace.read { try Workspace.member($0, "the Council") }
    }
  }

  @Test("councils are found in text by their full names, and several of a joint letter are")
  func inText() {
    let names = MunicipalityNames(
      members: ["Glenharrow Council", "Inverlay Council", "Kilbrannock County Council"].map {
        Member(name: "A", municipality: $0)
      })
    #expect(
      names.named(in: "Joint response by Glenharrow Council, Inverlay Council and Kilbrannock County Council")
        == ["Glenharrow Council", "Inverlay Council", "Kilbrannock County Council"])
    #expect(names.named(in: "The Council considered the draft.").isEmpty)
    #expect(names.named(inFileName: "Inverlay_comments.docx") == "Inverlay Council")
  }

  @Test("headers of a register are known in Danish and English")
  func headers() throws {
    let table = try MemberTable.read(
      Sheet(
        name: "a",
        rows: [
          ["Council", "Contact officer", "E-mail address", "May be named"],
          ["Oxenby District Council", "George Stott", "g@oxenby.example", "no"],
        ]))
    #expect(table.unknownColumns.isEmpty)
    #expect(table.rows.map(\.member.municipality) == ["Oxenby District Council"])
    #expect(table.rows.map(\.member.name) == ["George Stott"])
  }

  @Test("a register that came without its councils is brought up to date by name and address, not doubled")
  func sameAddress() throws {
    let desk = try HearingDesk(hearing: false)
    func sheet(_ header: String) throws -> MemberTable {
      try MemberTable.read(
        Sheet(
          name: "a",
          rows: [
            ["Contact", header, "Email"], ["Fiona Drennan", "Ardmore County Council", "fd@ardmore.example"],
          ]))
    }
    #expect(try desk.workspace.importMembers(try sheet("Where"), by: desk.clerk).added == 1)
    let again = try desk.workspace.importMembers(try sheet("Authority"), by: desk.clerk)
    #expect((again.added, again.updated) == (0, 1))
    let members = try desk.workspace.members().filter { $0.name == "Fiona Drennan" }
    #expect(members.map(\.municipality) == ["Ardmore County Council"])
  }
}
