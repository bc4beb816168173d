import DocumentModel

/// Footnotes and endnotes (17.11), each with an id of its own.
struct DOCXNotes {
  /// The id of each note of the document, by index.
  let ids: [Int]
  private let notes: [Note]

  init(_ document: Document) {
    notes = document.notes
    let stored = notes.compactMap { Int($0.id) }.filter { $0 > 0 && $0 < Int(Int32.max) }
    let isUsable = stored.count == notes.count && Set(stored).count == stored.count
    ids = isUsable ? stored : Array(1..<(notes.count + 1))
  }

  func isFootnote(_ index: Int) -> Bool { notes[index].kind == .footnote }

  /// The part for one kind, or nil where the document has none of it.
  func part(_ kind: Note.Kind, with text: inout DOCXTextWriter) -> (xml: MarkupOutput, links: [SafeLink])? {
    guard notes.contains(where: { $0.kind == kind }) else { return nil }
    let name = kind == .footnote ? "footnote" : "endnote"
    var output = MarkupOutput()
    output.markup("\(DOCXPackage.declaration)<w:\(name)s\(DOCXPackage.namespaces)>")
    for (id, type) in [(-1, "separator"), (0, "continuationSeparator")] {
      output.markup(
        "<w:\(name) w:type=\"\(type)\" w:id=\"\(id)\"><w:p><w:pPr><w:spacing w:after=\"0\" w:line=\"240\" "
          + "w:lineRule=\"auto\"/></w:pPr><w:r><w:\(type)/></w:r></w:p></w:\(name)>")
    }
    for (index, note) in notes.enumerated() where note.kind == kind {
      output.markup("<w:\(name) w:id=\"\(ids[index])\">")
      output.append(text.note(note))
      output.markup("</w:\(name)>")
    }
    output.markup("</w:\(name)s>")
    return (output, text.takePart().links)
  }
}
