import DocumentModel

/// Finds when an act was signed and by which ministry it was issued, and puts both into its outline.
///
/// The day stands in the line over the title ("LBK nr 1619 af 08/12/2015", "14. december 2010. Nr. 1388."), in the
/// properties of a file whose reader marks law text, else over the signature ("Givet på Amalienborg, den …"). The
/// ministry stands before the case number ("Kirkemin., j.nr. 42992/11").
func addSignature(of document: Document, isMarked: Bool, to outline: inout Outline) {
  let blocks = document.blocks
  for block in blocks.prefix(6) {
    let line = block.text(.accepted)
    guard line.utf8.count < 80, line.lowercased().contains("nr") else { continue }
    guard let day = LawDate(in: line) else { continue }
    outline.signed = day
    break
  }
  if outline.signed == nil, isMarked {
    outline.signed = document.metadata.created.flatMap { LawDate(iso: $0) }
  }
  if outline.signed == nil {
    outline.signed =
      blocks.lazy.map { $0.text(.accepted) }.first {
        $0.utf8.first == UInt8(ascii: "G") && $0.utf8.count < 120 && $0.hasPrefix("Givet på ")
      }
      .flatMap { LawDate(in: $0) }
  }
  if isMarked { outline.superseded = document.metadata.superseded.flatMap { LawDate(iso: $0) } }
  outline.issuer = document.metadata.caseNumber
  if outline.issuer == nil {
    outline.issuer = blocks.lazy.map { $0.text(.accepted) }.first { line in
      guard line.utf8.count < 160 else { return false }
      let bytes = Array(line.utf8)
      return (bytes.containsWord("j.nr.") || bytes.containsWord("j. nr."))
        && MinisterTitle.issuing(line) != nil
    }
  }
}
