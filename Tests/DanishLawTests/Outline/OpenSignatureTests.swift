import DanishLaw
import Testing

@Suite("A draft that nobody has signed yet")
struct OpenSignatureTests {
  @Test(
    "the ministry's line without a day, and the name below it, are no part of the last §",
    arguments: [
      "Skovministeriet, den … 2027", "Skovstyrelsen, den xx. maj 2027", "Skovministeriet, den [dato]",
      "Styrelsen for Skove, den … maj 2027", "Styrelsen for Skove, den … februar 2027 Ella Fyrreholm",
    ])
  func openDay(_ line: String) {
    let law = LawSample(
      "Bekendtgørelse om skov\n\n§ 1. Skoven er åben.\n\n§ 2. Bekendtgørelsen træder i kraft den 1. maj 2027."
        + "\n\n\(line)\n\nMinisteren\n\n/ Ella Fyrreholm")
    #expect(law.ids == ["par:1", "par:2"])
    #expect(law.text("par:2") == "Bekendtgørelsen træder i kraft den 1. maj 2027.")
  }
}
