import DocumentModel
import Testing

@testable import KomdirCore

@Suite("Names of members who did not consent, in texts for others")
struct NameGuardTests {
  private let names: NameGuard = {
    var names = NameGuard()
    names.people = [["mikkel", "aaby"]]
    names.municipalities = [["horsens"], ["naestved"], ["koebenhavn"], ["vejen"]]
    names.addresses = ["miaab@naestved.example", "@naestved.example"]
    names.telephones = ["55781234"]
    names.streets = ["teatergade 8"]
    return names
  }()

  @Test(
    "where a municipality speaks, or a person or an address is named, it is sure",
    arguments: [
      "Som Mikkel Aaby fra Næstved skriver, er fristen for kort.", "Næstved Kommune er uenig.",
      "Horsens Kommunes høringssvar peger på det samme.", "Københavns Kommune foreslår 12 uger.",
      "Det er foreslået af Horsens.", "Horsens og Næstved mener, at fristen er for kort.",
      "Byrådet i Næstved er imod.", "Mikkel Aabys forslag er godt.", "Direktør Aaby anbefaler det.",
      "Se miaab@naestved.example.", "Skriv til post@naestved.example.", "Ring 55 78 12 34.",
      "Rådhuset ligger på Teatergade 8 i byen.",
    ])
  func sure(text: String) {
    #expect(names.findings(in: text).contains { $0.isSure }, "\(names.findings(in: text))")
  }

  @Test(
    "where a name stands as a place, a person is asked",
    arguments: [
      "Borgerne kører til Horsens for at blive behandlet.", "Et botilbud i Horsens Kommune er fuldt.",
      "Vejen mellem Horsens og Næstved er lang.",
    ])
  func place(text: String) {
    let found = names.findings(in: text)
    #expect(!found.isEmpty)
    #expect(found.allSatisfy { !$0.isSure }, "\(found)")
  }

  @Test(
    "common words, other people and other addresses are none",
    arguments: [
      "Vejen til et bedre tilbud er lang.", "Peter Hansen har skrevet det.", "Odense Kommune er enig.",
      "Skriv til post@socialmin.example, tlf. 12 34 56 78.",
    ])
  func none(text: String) { #expect(names.findings(in: text).isEmpty, "\(names.findings(in: text))") }

  /// What the archive asks for a register that lets nobody be named.
  private func councils() throws -> NameGuard {
    let desk = try HearingDesk()
    _ = try desk.workspace.importMembers(
      try MemberTable.read(
        Sheet(
          name: "a",
          rows: [["Council", "Contact", "Email"]]
            + [
              ["Eastmarch Borough Council", "Helen Prowse", "hp@eastmarch.example"],
              ["Glenharrow Council", "Catriona Baird", "cb@glenharrow.example"],
              ["Marlow Sands Borough Council", "Tim Wetherell", "tw@marlowsands.example"],
              ["Ardmore County Council", "Ardmore County Council", "a@ardmore.example"],
            ])), by: desk.clerk)
    return try desk.workspace.read { db in
      try Workspace.standing(db, try Workspace.hearing(db, nil), at: desk.clerk.now).quietNames()
    }
  }

  @Test(
    "a council is found by the short form of its name",
    arguments: [
      "In Glenharrow's view 90 nights is right.", "Eastmarch would prefer 180 nights.",
      "Marlow Sands is content to support it.", "This is Eastmarch Borough Council’s response.",
      "We have read Glenharrow’s response with interest.",
    ])
  func shortForms(text: String) throws {
    let names = try councils()
    #expect(names.findings(in: text).contains { $0.isSure }, "\(names.findings(in: text))")
  }

  @Test("\"the Council\" alone is nobody's name")
  func theCouncil() throws {
    let names = try councils()
    #expect(
      names.findings(in: "The cap leaves the Council with a deficit, and the Borough with more.").isEmpty)
  }

  @Test("in a note of dissent whoever is named speaks")
  func dissent() {
    #expect(
      names.findings(in: "Odder, Horsens", speaks: true) == [
        .init(words: "Horsens", kind: .municipality, isSure: true)
      ])
  }

  @Test("check names them in position, dissent, title, opening and reason, and is not ready")
  func check() throws {
    let desk = try HearingDesk()
    _ = try desk.collect(desk.layThreeAnswers())
    _ = try desk.workspace.collate(hearing: nil, by: desk.clerk)
    func named() throws -> [String] {
      try desk.workspace.check(hearing: nil, at: desk.clerk.now).filter { $0.rule == .namesQuietMember }.map(
        \.subject)
    }
    #expect(try named().isEmpty)
    let id = try #require(try desk.workspace.positions(hearing: nil).first?.position.printedID)
    for change in [
      PositionChange(text: "Københavns Kommune mener, at grænsen er for høj."),
      PositionChange(text: "Som Bent Tangkær skriver."),
      PositionChange(text: "Se beta@kk.example."),
      PositionChange(text: "KOMDIR er enig.", dissent: "København"),
      PositionChange(title: "Københavns Kommunes bemærkninger", dissent: ""),
    ] {
      _ = try desk.workspace.set(position: id, change, by: desk.clerk)
      #expect(try named().count == 1, "\(change)")
    }
    _ = try desk.workspace.set(position: id, PositionChange(title: "Fart"), by: desk.clerk)
    _ = try desk.workspace.set(hearing: nil, [(.opening, "Bent Tangkær har skrevet dette.")], by: desk.clerk)
    #expect(try named() == ["H-1"])
    _ = try desk.workspace.set(hearing: nil, [(.opening, "KOMDIR takker.")], by: desk.clerk)
    _ = try desk.workspace.decide(
      remark: "R-1", [.init(value: .notFollowed, reason: "Københavns Kommune er imod")], by: desk.clerk)
    #expect(try named() == ["R-1"])
    // Who has consented may be named.
    _ = try desk.workspace.decide(
      remark: "R-1", [.init(value: .notFollowed, reason: "Odder Kommune er imod")], by: desk.clerk)
    #expect(try named().isEmpty)
  }
}
