import DocumentModel

/// Word documents (ECMA-376, transitional and strict): joins what the readers of the single parts give.
///
/// The main part decides whether the file is read; damage in any other part is a warning that names the part.
struct DOCXReader: DocumentReader {
  func read(_ file: SourceFile, in context: ReadContext) throws(ReadError) -> Reading {
    let package = try ZIPPackage(file.bytes, limits: context.limits)
    let root = try Relationships(of: "", in: package)
    guard let main = root.part("officeDocument"), let mainEntry = package.entry(main) else {
      throw .missingPart("word/document.xml")
    }
    let relationships = try Relationships(of: main, in: package)
    var warnings = package.repeated.sorted().map { ReadWarning(.duplicateEntry, place: Place(part: $0)) }
    let styles =
      parse(relationships.part("styles"), package, &warnings) { (stream, _) throws(ReadError) in
        try Styles(stream)
      } ?? Styles()
    let numbering =
      parse(relationships.part("numbering"), package, &warnings) { (stream, _) throws(ReadError) in
        try Numbering(stream)
      } ?? Numbering()

    let stream = try XMLStream(
      package.open(mainEntry), part: main, vocabulary: .ooxml, limits: context.limits)
    var body = BodyReader(
      stream: stream, part: main, styles: styles, relationships: relationships, isNote: false,
      counter: ListCounter(numbering), ledger: MarkupLedger(isNote: false))
    var document = Document()
    var hasBody = false
    while let event = try stream.next() {
      guard event == .start, stream.name == "w:body" else { continue }
      hasBody = true
      document.blocks = try body.blocks()
    }
    guard hasBody else { throw .malformed(Place(part: main), detail: "w:body") }
    body.ledger.closeAll()
    document.notes = notes(&body, relationships, package, styles, numbering, &warnings)
    document.comments = comments(body.ledger, relationships, package, context, &warnings)
    finishRevisions(&document, body.ledger)
    document.metadata = metadata(root, package, &warnings)
    if main.lowercased().contains("vba") || package.entry("word/vbaProject.bin") != nil {
      warnings.append(ReadWarning(.activeContent, place: Place(part: "word/vbaProject.bin")))
    }
    return Reading(document: document, format: .docx, warnings: warnings)
  }

  /// Reads a part beside the main one; what goes wrong there is a warning.
  private func parse<Value>(
    _ part: String?, _ package: ZIPPackage, _ warnings: inout [ReadWarning],
    _ body: (XMLStream, String) throws(ReadError) -> Value
  ) -> Value? {
    guard let part else { return nil }
    guard let entry = package.entry(part) else {
      warnings.append(ReadWarning(.missingPart, place: Place(part: part)))
      return nil
    }
    do {
      let stream = try XMLStream(package.open(entry), part: part, vocabulary: .ooxml, limits: package.limits)
      return try body(stream, part)
    } catch {
      warnings.append(ReadWarning(.damagedPart, place: Place(part: part), detail: "\(error)"))
      return nil
    }
  }

  private func notes(
    _ body: inout BodyReader, _ relationships: Relationships, _ package: ZIPPackage, _ styles: Styles,
    _ numbering: Numbering, _ warnings: inout [ReadWarning]
  ) -> [Note] {
    let marks = body.noteMarks
    guard !marks.isEmpty else { return [] }
    func blocks(_ kind: String) -> [String: [Block]] {
      let read = parse(relationships.part(kind + "s"), package, &warnings) {
        (stream, part) throws(ReadError) in
        try self.blocks(of: kind, stream, part, package, styles, numbering, body.ledger)
      }
      if let ledger = read?.ledger { body.ledger.absorb(ledger) }
      return read?.blocks ?? [:]
    }
    let footnotes = blocks("footnote")
    let endnotes = blocks("endnote")
    return marks.map { mark in
      Note(
        id: mark.id, kind: mark.kind, blocks: (mark.kind == .footnote ? footnotes : endnotes)[mark.id] ?? [])
    }
  }

  /// The notes of a part by id, with the changes and comments that stand in them.
  private func blocks(
    of kind: String, _ stream: XMLStream, _ part: String, _ package: ZIPPackage, _ styles: Styles,
    _ numbering: Numbering, _ ledger: MarkupLedger
  ) throws(ReadError) -> (blocks: [String: [Block]], ledger: MarkupLedger) {
    var found: [String: [Block]] = [:]
    var reader = BodyReader(
      stream: stream, part: part, styles: styles, relationships: try Relationships(of: part, in: package),
      isNote: true, counter: ListCounter(numbering),
      ledger: MarkupLedger(isNote: true, revisions: ledger.revisions))
    while let event = try stream.next() {
      guard event == .start, stream.name == "w:" + kind, let id = stream["w:id"] else { continue }
      found[id] = try reader.blocks()
    }
    reader.ledger.closeAll()
    return (found, reader.ledger)
  }

  private func comments(
    _ ledger: MarkupLedger, _ relationships: Relationships, _ package: ZIPPackage, _ context: ReadContext,
    _ warnings: inout [ReadWarning]
  ) -> [Comment] {
    let reader = CommentsReader(limits: context.limits)
    let stored =
      parse(relationships.part("comments"), package, &warnings) { (stream, part) throws(ReadError) in
        try reader.comments(stream, part: part)
      } ?? []
    let extensions =
      parse(relationships.part("commentsExtended"), package, &warnings) { (stream, _) throws(ReadError) in
        try reader.extensions(stream)
      } ?? [:]
    return CommentsReader.thread(stored, by: extensions).map { comment in
      var comment = comment
      guard let range = ledger.ranges[comment.id] else { return comment }
      comment.anchorText = range.text
      comment.place = range.place
      // A comment on a note hangs in no block of the text.
      guard range.startBlock >= 0 else { return comment }
      comment.anchor = TextRange(
        startBlock: range.startBlock, startOffset: range.startOffset, endBlock: range.endBlock,
        endOffset: range.endOffset)
      return comment
    }
  }

  private func finishRevisions(_ document: inout Document, _ ledger: MarkupLedger) {
    let (kept, numbers) = ledger.kept()
    document.revisions = kept
    guard kept.count != ledger.revisions.count else { return }
    func renumber(_ blocks: inout [Block]) {
      for index in blocks.indices {
        for run in blocks[index].inlines.indices {
          blocks[index].inlines[run].insertion = blocks[index].inlines[run].insertion.flatMap { numbers[$0] }
          blocks[index].inlines[run].deletion = blocks[index].inlines[run].deletion.flatMap { numbers[$0] }
        }
        for cell in blocks[index].cells.indices { renumber(&blocks[index].cells[cell].blocks) }
      }
    }
    renumber(&document.blocks)
    for index in document.notes.indices { renumber(&document.notes[index].blocks) }
  }

  private func metadata(_ root: Relationships, _ package: ZIPPackage, _ warnings: inout [ReadWarning])
    -> Metadata
  {
    var metadata = Metadata()
    let reader = PropertiesReader()
    _ = parse(root.part("core-properties"), package, &warnings) { (stream, _) throws(ReadError) in
      try reader.core(stream, into: &metadata)
    }
    _ = parse(root.part("extended-properties"), package, &warnings) { (stream, _) throws(ReadError) in
      try reader.program(stream, into: &metadata)
    }
    return metadata
  }
}
