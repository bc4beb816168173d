import DanishLaw
import Testing

@testable import Archive
@testable import KomdirCore

@Suite("The outline of a paper, as kept")
struct KeptOutlineTests {
  private let letter = """
    Odder Kommune

    Ad § 1, nr. 2
    Vi kan ikke nå at rydde sne inden klokken syv, når sneen falder om natten.
    """

  @Test(
    "remarks are placed at the ids of the archive's own table, also by a program that would outline otherwise"
  )
  func ids() throws {
    let desk = try HearingDesk()
    // As an earlier program might have numbered the point: no program reads that out of the paper today.
    try desk.tamper("UPDATE provision SET id = 'par:1/nr:7', label = '7.' WHERE id = 'par:1/nr:2'")
    _ = try desk.collect([
      desk.lay("odder.txt", letter),
      desk.lay("skive.txt", letter.replacing("nr. 2", with: "nr. 7").replacing("Odder", with: "Skive")),
    ])
    let remarks = try desk.workspace.remarks(hearing: nil).map(\.remark)
    #expect(remarks.map(\.provision) == ["par:1", "par:1/nr:7"])
    #expect(remarks.map(\.match) == [.parent, .exact])
  }

  @Test("an archive of before outlines were kept gets them at its first collection, and the same ones")
  func older() throws {
    let desk = try HearingDesk()
    func stored() throws -> [String] {
      try desk.workspace.read {
        try String.fetchAll($0, sql: "SELECT reading || blocks FROM paperOutline ORDER BY document")
      }
    }
    let kept = try stored()
    #expect(kept.count == 2)
    try desk.tamper("DELETE FROM paperOutline")
    _ = try desk.collect([desk.lay("odder.txt", letter)])
    #expect(try stored() == kept)
    #expect(try desk.workspace.remarks(hearing: nil).map(\.remark.provision) == ["par:1/nr:2"])
  }

  @Test("where a place stands is looked for anew when the paper is read in other paragraphs")
  func otherReading() throws {
    let draft = FeedbackFixture.document(FeedbackFixture.draftLines)
    let outline = outline(of: draft)
    let kept = KeptOutline(
      places: outline.places, title: outline.title, documentType: outline.documentType,
      blocks: KeptOutline.Blocks(reading: "another", byPlace: outline.places.map { _ in [0] }))
    let (read, found) = kept.outline(in: draft)
    #expect(found?.byPlace == outline.places.map(\.blocks))
    #expect(read.provisions.map(\.blocks) == outline.provisions.map(\.blocks))
    let again = KeptOutline(
      places: outline.places, title: outline.title, documentType: outline.documentType, blocks: found)
    #expect(again.outline(in: draft).found == nil)
  }
}
