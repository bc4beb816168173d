import Testing

@testable import KomdirCore

@Suite("A sender who does not want to be named")
struct NamingWishTests {
  @Test(
    "a wish not to be named or quoted is known in its forms",
    arguments: [
      "Vi ønsker ikke at blive citeret.", "(Vi vil ikke citeres, før byrådet har sagt god for det.)",
      "Det her er mellem os, det må ikke stå som Lollands ord i noget, ministeriet ser.",
      "Kommunen må ikke nævnes ved navn i svaret.", "Please do not quote us.",
      "Vi beder om, at Odder Kommune ikke nævnes.",
    ])
  func said(_ text: String) { #expect(NamingWish.words(in: "Tak for brevet. " + text) == text) }

  @Test(
    "what the draft does not name, and what stands between two parties, is no such wish",
    arguments: [
      "Bestemmelsen nævner ikke kommunens ansvar.", "§ 5 må ikke nævne vores kommune.",
      "Samarbejdet mellem os og regionen må ikke blive dyrere.", "Vi vil ikke betale for anlægget.",
      "Vi er ikke enige i ordlyden.", "Kravet bør ikke gælde for små kommuner.",
    ])
  func other(_ text: String) { #expect(NamingWish.words(in: text) == nil) }

  @Test("who asks not to be named is named nowhere until a person has answered, whatever the register says")
  func untilAnswered() throws {
    let desk = try HearingDesk()
    _ = try desk.collect([
      desk.lay(
        "odder.txt",
        "Odder Kommune\n\nAd § 1, nr. 1\nGrænsen på 30 km er for høj på stier ved skoler.\n\nVi ønsker ikke at blive citeret."
      )
    ])
    func mayBeNamed() throws -> Bool? {
      try desk.workspace.remarks(hearing: nil).first?.voice.mayBeNamed
    }
    func asked() throws -> Bool {
      try desk.workspace.check(hearing: nil, at: desk.clerk.now).contains { $0.rule == .consentAsked }
    }
    #expect(try mayBeNamed() == false)
    #expect(try asked())
    _ = try desk.workspace.set(submission: "S-1", SubmissionChange(mayBeNamed: false), by: desk.clerk)
    #expect(try mayBeNamed() == false)
    #expect(try !asked())
    _ = try desk.workspace.set(submission: "S-1", SubmissionChange(mayBeNamed: true), by: desk.clerk)
    #expect(try mayBeNamed() == true)
  }
}
