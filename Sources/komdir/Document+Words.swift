import DocumentModel

extension Document {
  /// All words that a page shows: the text, notes, and what stands at its head and foot.
  var words: String {
    ([text()] + notes.flatMap(\.blocks).map { $0.text() }
      + [pageFurniture.header, pageFurniture.footer].compactMap { $0 })
      .joined(separator: "\n")
  }
}
