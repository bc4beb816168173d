import DocumentModel
import Testing

@testable import KomdirCore

@Suite("The association's own names in letters")
struct OwnNamesTests {
  private static let librarians = Association(name: "DBF", aliases: ["Danmarks Biblioteksforening"])

  private func reading(_ lines: [String], for association: Association) -> FeedbackReading {
    var context = FeedbackFixture.context
    context.association = association
    let document = FeedbackFixture.document(lines)
    return FeedbackReader(context: context).read(
      FeedbackFile(reading: .init(document: document, format: .docx), name: "svar"))
  }

  private static func letter(to name: String) -> [String] {
    [
      "Odder Kommune", "Til \(name)", "Høringssvar om cykelstier",
      "Odder Kommune takker \(name) for muligheden for at komme med bemærkninger.",
      "Grænsen på 30 km er for høj på stier ved skoler, hvor små børn cykler hver eneste morgen.",
      "Venlig hilsen", "Karla Mosegård",
    ]
  }

  @Test(
    "an addressee and a thanks to the association are no remarks, whatever it is called",
    arguments: [
      (Association.komdir, "KOMDIR"), (librarians, "DBF"), (librarians, "Danmarks Biblioteksforening"),
    ])
  func addressee(_ association: Association, _ name: String) {
    let remarks = reading(Self.letter(to: name), for: association).remarks
    #expect(
      remarks.map(\.text) == [
        "Grænsen på 30 km er for høj på stier ved skoler, hvor små børn cykler hver eneste morgen."
      ])
  }

  @Test("mail quoted from the association is its own words, by the name that the archive has")
  func quoted() {
    let mail = FeedbackFixture.mail(
      "Grænsen på 30 km er for høj ved skoler.\n\nFra: Danmarks Biblioteksforening\nSendt: 2. februar 2026\nEmne: Høring\n\nVi beder om jeres syn på grænsen for fart ved skoler."
    )
    var context = FeedbackFixture.context
    context.association = Self.librarians
    let file = FeedbackFile(reading: .init(document: mail, format: .eml), name: "svar")
    #expect(FeedbackReader(context: context).read(file).remarks.count == 1)
    context.association = .komdir
    #expect(FeedbackReader(context: context).read(file).remarks.count == 2)
  }

  @Test("a short name is a word by itself, a long one may have an ending")
  func endings() {
    let names = OwnNames(Association(name: "KL", aliases: ["Kommunaldirektørforeningen"]))
    #expect(names.isNamed(in: ["svar", "fra", "kls", "kontor"]))
    #expect(!names.isNamed(in: ["klar", "til", "start"]))
    #expect(names.isNamed(in: ["kommunaldirektoerforeningens", "brev"]))
  }

  @Test("the archive's own name decides: after association set a letter to it reads as one")
  func fromArchive() throws {
    let desk = try HearingDesk()
    _ = try desk.workspace.set(
      association: AssociationChange(name: "DBF", aliases: ["Danmarks Biblioteksforening"]), by: desk.clerk)
    _ = try desk.collect([desk.lay("a.txt", Self.letter(to: "DBF").joined(separator: "\n\n"))])
    #expect(try desk.workspace.remarks(hearing: nil).count == 1)
  }
}
