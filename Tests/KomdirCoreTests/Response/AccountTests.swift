import Testing

@testable import KomdirCore

@Suite("Who stands behind the response")
struct AccountTests {
  @Test("the letter counts as many as status does; a municipality outside the register is another")
  func sameCount() throws {
    let desk = try HearingDesk()
    let automatic = """
      From: Bent Tangkær <beta@kk.example>
      Subject: Automatisk svar: Høring
      Date: Fri, 20 Feb 2026 10:15:00 +0100
      Content-Type: text/plain; charset=utf-8

      Tak for din mail. Jeg er på ferie og læser den ved min tilbagekomst.
      """
    _ = try desk.collect([desk.lay("odder.txt", HearingDesk.odder), desk.lay("auto.eml", automatic)])
    _ = try desk.workspace.addRemark(
      hearing: nil, member: "Viborg", text: "Sneen bør ryddes senere.", provision: nil, by: desk.clerk)
    let status = try #require(try desk.workspace.status(at: desk.clerk.now).first)
    #expect((status.answered, status.members) == (1, 3))
    let text = try desk.workspace.response(hearing: nil, at: desk.clerk.now).document.text()
    #expect(text.contains("bidrag fra 1 af foreningens 3 kommuner, og fra 1 anden."))
  }
}
