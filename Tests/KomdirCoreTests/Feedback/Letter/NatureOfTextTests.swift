import Testing

@testable import KomdirCore

@Suite("Natures")
struct NatureOfTextTests {
  @Test(
    "pointers",
    arguments: [
      "Se vedhæftede.", "Vores svar fremgår af den vedlagte fil.", "Se svarene fra mine fagfolk nedenfor.",
    ])
  func pointers(_ text: String) { #expect(NatureOfText.isPointer(text)) }

  @Test("an attachment that is argued from is no pointer")
  func argued() {
    #expect(!NatureOfText.isPointer("Det vedhæftede regneark viser, at udgiften bliver dobbelt så stor."))
  }

  @Test("a view beside the words that point to an attachment is a remark")
  func viewBesidePointer() {
    #expect(
      !NatureOfText.isPointer(
        "Se vedhæftede. Derudover vil vi gerne sige, at vi er positive over for flere stier."))
    #expect(NatureOfText.isPointer("Se vedhæftede. Vi ønsker jer en rigtig god weekend."))
  }

  @Test("no objection to a named part of the draft is a view on it; no objection to the whole is none")
  func noObjection() {
    let view = "5. Bredden af stierne: kommunen har plads, og vi har ingen indvendinger."
    #expect(NatureOfText.nature(of: view, in: .general, isMail: false) == .substantive)
    let whole = "Bemærkninger: Vi har ingen indvendinger."
    #expect(NatureOfText.nature(of: whole, in: .general, isMail: false) == .noRemarks)
  }

  @Test(
    "no remarks",
    arguments: [
      "Vi har ingen bemærkninger.", "Odder Kommune har intet at tilføje.",
      "Vi har ikke nogen bemærkninger til udkastet",
    ])
  func nothing(_ text: String) { #expect(NatureOfText.isNoRemarks(text)) }

  @Test(
    "a remark that begins with nothing is substantive",
    arguments: [
      "Ingen bemærkninger til selve reglen, men vi savner et eksempel.", "Ingen økonomi af betydning for os.",
    ])
  func something(_ text: String) { #expect(!NatureOfText.isNoRemarks(text)) }

  @Test("no remarks, dog: two remarks")
  func exception() {
    let cut = NatureOfText.cutAtException("Vi har ingen bemærkninger, dog bør § 3 gælde fra sommer.")
    #expect(cut?.head == "Vi har ingen bemærkninger,")
    #expect(cut?.rest == "dog bør § 3 gælde fra sommer.")
  }
}
