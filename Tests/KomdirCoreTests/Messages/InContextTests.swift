import Testing

@testable import KomdirCore

@Suite("A change as it is shown")
struct InContextTests {
  private func shown(_ before: String, _ after: String) -> String? {
    var remark = StoredRemark(
      id: 1, submission: 1, ordinal: 1, kind: .insertion, nature: .substantive, text: "eller sne",
      match: .general)
    remark.contextBefore = before
    remark.contextAfter = after
    return Phrase.inContext(remark)?.danish
  }

  @Test("stands in its whole sentence, and in no other")
  func sentence() {
    #expect(
      shown(
        "§ 7. Stien ryddes hver dag. § 8. I perioder med stærk frost, slud, regn eller blæst skal kommunen salte stien ved is ",
        " inden klokken ni, hvis skolen er åben og der ikke er ferie i hele kommunen. Ministeren fører tilsyn."
      )
        == "§ 8. I perioder med stærk frost, slud, regn eller blæst skal kommunen salte stien ved is [indsættes: eller sne] inden klokken ni, hvis skolen er åben og der ikke er ferie i hele kommunen."
    )
  }

  @Test("of a sentence that goes on beyond what is shown, dots say so")
  func longSentence() {
    let many = (1...60).map { "ord\($0)" }.joined(separator: " ")
    #expect(shown("Stien " + many + " ", " salt.")?.hasPrefix("… ord21 ") == true)
    #expect(shown("Stien ", " " + many)?.hasSuffix(" ord40 …") == true)
  }
}
