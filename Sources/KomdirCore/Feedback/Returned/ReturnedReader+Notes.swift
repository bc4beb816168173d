import DocumentModel

extension ReturnedReader {
  /// Footnotes that are in the copy, in no change, and neither among the draft's notes nor in its text.
  func addedNotes() -> [(block: Int, remark: Remark)] {
    guard !document.notes.isEmpty else { return [] }
    let known = Set(original.notes.map { folded($0.text(.rejected)) })
    var found: [(block: Int, remark: Remark)] = []
    for (index, block) in document.blocks.enumerated() {
      for note in Self.notes(of: block) where document.notes.indices.contains(note) {
        let text = document.notes[note].blocks.map(Self.unmarked).joined(separator: "\n").trimmed
        let words = wordHashes(text)
        guard words.count >= 3, !known.contains(folded(document.notes[note].text(.rejected))),
          draft.share(of: words, in: draft.copies[copy.document]) < 0.4
        else { continue }
        var placement = ownPlace(text)
        if placement.match == .general || placement.match == .none {
          placement = place(block: index, holding: "") ?? placement
        }
        found.append(
          (
            index,
            Remark(
              kind: .paragraph, text: text, proposedWording: proposedWording(in: text),
              source: .init(page: block.place.page, paragraph: index + 1), placement: placement)
          ))
      }
    }
    return found
  }

  /// The notes whose marks stand in a block, those in a row's cells too.
  private static func notes(of block: Block) -> [Int] {
    block.inlines.compactMap(\.note) + block.cells.flatMap { $0.blocks.flatMap(notes) }
  }
}
