import DocumentModel
import Testing

@testable import KomdirCore

@Suite("Reading the register")
struct MemberTableTests {
  @Test("a title above the header and columns in any order are read, with row numbers of the sheet")
  func headerBelowTitle() throws {
    let sheet = Sheet(
      name: "Medlemmer",
      rows: [
        ["Medlemsliste 2026"], [],
        ["E-mail(s)", "Navn", "Kommune", "Samtykke"],
        ["KAGR@aabenraa.example; kaj@aabenraa.example", "Kaj Grønnegaard", "Åbenrå Kommune", "Ja"],
      ])
    let table = try MemberTable.read(sheet)
    #expect(table.headerRow == 3)
    let row = try #require(table.rows.first)
    #expect(row.row == 4)
    #expect(row.member.municipality == "Aabenraa")
    #expect(row.member.municipalityCode == "580")
    #expect(row.member.region == "Region Syddanmark")
    #expect(row.member.mailAddresses == ["kagr@aabenraa.example", "kaj@aabenraa.example"])
    #expect(row.member.consentsToBeNamed)
  }

  @Test("English headers are read, and silence about consent is no")
  func english() throws {
    let sheet = Sheet(
      name: "a",
      rows: [
        ["Name", "Title", "Municipality", "Initials"], ["Ida Holm", "CEO", "Københavns Kommune", "IH"],
      ])
    let member = try #require(try MemberTable.read(sheet).rows.first?.member)
    #expect(member.municipality == "København")
    #expect(member.title == "CEO")
    #expect(!member.consentsToBeNamed)
  }

  @Test("consent is read in its forms; what is neither yes nor no is no, and its row is taken and named")
  func consentForms() throws {
    let table = try MemberTable.read(
      Sheet(
        name: "Ark1",
        rows: [
          ["Kommune", "Kommunaldirektør", "Samtykke til citat"],
          ["Bornholm", "Yrsa Engholt", "ja (mail 12/2-26)"], ["Odder", "Karla Mosegård", "kun efter aftale"],
          ["Greve", "Ib Holm", "Nej tak"], ["Køge", "Eva Lind", ""],
          ["Varde", "Per Dam", "Ja, men først til maj"],
        ]))
    #expect(table.refused.isEmpty && table.unknownColumns.isEmpty && table.saysConsent)
    #expect(table.rows.map(\.member.consentsToBeNamed) == [true, false, false, false, false])
    #expect(table.unsureConsent.map(\.row) == [3, 6])
    #expect(table.unsureConsent.first?.reason == .unreadableConsent("kun efter aftale"))
  }

  @Test("rows without a person, with a broken address or said twice are refused with row and reason")
  func refusals() throws {
    let sheet = Sheet(
      name: "a",
      rows: [
        ["Navn", "Kommune", "E-mail"], ["Ida Holm", "Ribe", "ida@ribe.example"], ["", "", "x@y.example"],
        ["Bo Lund", "Vejle", "bo.vejle.example"], ["ida holm", "Ribe", ""],
      ])
    let table = try MemberTable.read(sheet)
    #expect(table.rows.map(\.row) == [2])
    #expect(
      table.refused == [
        .init(row: 3, reason: .noNameAndNoMunicipality),
        .init(row: 4, reason: .unreadableAddress("bo.vejle.example")),
        .init(row: 5, reason: .duplicate(ofRow: 2)),
      ])
  }

  @Test("a sheet without a header is no register")
  func noHeader() {
    #expect(throws: MemberTable.Failure.noHeader) {
      try MemberTable.read(Sheet(name: "a", rows: [["Ida Holm", "Ribe"]]))
    }
  }

  @Test("there are 98 municipalities, each found by its own name, genitive and code")
  func municipalities() {
    #expect(Municipality.all.count == 98)
    for municipality in Municipality.all {
      #expect(Municipality.named(municipality.name) == municipality)
      #expect(Municipality.named(municipality.name + "s Kommune") == municipality)
      #expect(Municipality.coded("0" + municipality.code) == municipality)
    }
    #expect(Municipality.named("Høje Tåstrup")?.name == "Høje-Taastrup")
    #expect(Municipality.named("Bornholms Regionskommune")?.name == "Bornholm")
  }
}
