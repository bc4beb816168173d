import Testing

@testable import KomdirCore

@Suite("The association that answers")
struct AssociationTests {
  @Test("what is set stays set, field by field; an empty text clears a field")
  func fields() throws {
    let desk = try HearingDesk()
    let set = AssociationChange(
      address: "Torvet 1, 8300 Odder", signatory: "Karla Mosegård, formand", contact: "ole@komdir.example")
    _ = try desk.workspace.set(association: set, by: desk.clerk)
    _ = try desk.workspace.set(association: AssociationChange(contact: ""), by: desk.clerk)
    let known = try desk.workspace.association()
    #expect(known.name == "KOMDIR")
    #expect(known.addressLines == ["Torvet 1", "8300 Odder"])
    #expect(known.signatoryLines == ["Karla Mosegård", "formand"])
    #expect(known.contact.isEmpty)
    // Who signs is a person: the journal has no name to erase.
    let entries = try desk.workspace.log().filter { $0.what.hasPrefix("association") }
    #expect(entries.count == 4)
    #expect(!entries.contains { "\($0)".contains("Mosegård") || "\($0)".contains("ole@") })
  }

  @Test("a name is needed, and something to set")
  func refused() throws {
    let desk = try HearingDesk(hearing: false)
    #expect(throws: WorkspaceError.notAllowed(.nameNeeded)) {
      try desk.workspace.set(association: AssociationChange(name: " "), by: desk.clerk)
    }
    #expect(throws: WorkspaceError.notAllowed(.nothingGiven)) {
      try desk.workspace.set(association: AssociationChange(), by: desk.clerk)
    }
  }

  @Test("an archive of another association has none of KOMDIR's other names")
  func another() throws {
    let desk = try HearingDesk(hearing: false)
    #expect(
      try desk.workspace.initialise(association: "Børne- og Kulturchefforeningen", by: desk.clerk)
        == "Børne- og Kulturchefforeningen")
    let known = try desk.workspace.association()
    #expect(known.aliases.isEmpty)
    #expect(known.isMeant(by: "Børne- og Kulturchefforeningen (BKF)"))
    #expect(!known.isMeant(by: "Kommunaldirektørforeningen"))
  }

  @Test(
    "the association is known on a list by its short name, and by its long ones with any ending",
    arguments: [
      ("KOMDIR", true), ("Kommunaldirektørforeningen (KOMDIR)", true), ("Kommunaldirektørforeningen", true),
      ("Foreningen af Kommunaldirektører i Danmark", true), ("KOMBIT", false), ("KL", false),
      ("Kommunale Velfærdschefer", false),
      ("Foreningen af Kommunale Social-, Sundheds- og Arbejdsmarkedschefer", false),
    ])
  func meant(name: String, isOurs: Bool) { #expect(Association.komdir.isMeant(by: name) == isOurs) }

  @Test("an archive made when only the name was kept has its association still")
  func migrated() throws {
    let desk = try HearingDesk(hearing: false)
    try desk.tamper(
      """
      DROP TABLE association;
      DELETE FROM grdb_migrations WHERE identifier = 'association';
      INSERT INTO setting (key, value) VALUES ('association', 'KOMDIR')
      """)
    let opened = try Workspace(opening: desk.workspace.path, fileExists: true)
    #expect(try opened.association() == .komdir)
  }
}
