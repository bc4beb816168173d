import DocumentModel

/// Word documents (ECMA-376, transitional and strict): joins what the readers of the single parts give.
///
/// The main part decides whether the file is read; damage in any other part is a warning that names the part, but
/// comments and notes beyond the limits refuse the file, for they are what members say.
struct DOCXReader: DocumentReader {
  func read(_ file: SourceFile, in context: ReadContext) throws(ReadError) -> Reading {
    let package = try ZIPPackage(file.bytes, limits: context.limits)
    let root = try Relationships(of: "", in: package)
    guard let main = root.part("officeDocument"), let mainEntry = package.entry(main) else {
      throw .missingPart("word/document.xml")
    }
    let parts = Parts(package: package, relationships: try Relationships(of: main, in: package))
    let chunks = AlternativeChunks(
      package: package, relationships: parts.relationships, context: context)
    var warnings = package.warnings(read: [mainEntry.name])
    if package.entry("[Content_Types].xml") == nil {
      warnings.append(ReadWarning(.missingPart, place: Place(part: "[Content_Types].xml")))
    }
    // The main part is parsed ahead, on another core, while the parts that it needs are read.
    let opened = try open(mainEntry, main, package)
    let styles =
      parts.forgivingly("styles", &warnings) { (stream, _) throws(ReadError) in try Styles(stream) }
      ?? Styles()
    let numbering =
      parts.forgivingly("numbering", &warnings) { (stream, _) throws(ReadError) in try Numbering(stream) }
      ?? Numbering()

    var document = Document()
    var body: BodyReader
    (document.blocks, body) = try blocks(
      of: opened, main, bytes: mainEntry.size, parts, styles, numbering, chunks, ignoresFields: false,
      &warnings)
    if body.hasOpenField {
      (document.blocks, body) = try blocks(
        of: try open(mainEntry, main, package), main, bytes: mainEntry.size, parts, styles, numbering, chunks,
        ignoresFields: true, &warnings)
      warnings.append(ReadWarning(.damagedPart, place: Place(part: main), detail: "w:fldChar"))
    }
    body.ledger.closeAll()
    document.notes = try notes(&body, parts, styles, numbering, &warnings)
    guard body.ledger.anchorBytes <= context.limits.anchorBytes else {
      throw .overLimit(Place(part: main), .anchorBytes(context.limits.anchorBytes))
    }
    document.comments = try comments(body.ledger, parts, &warnings)
    finishRevisions(&document, body.ledger)
    document.metadata = metadata(root, package, &warnings)
    document.pageFurniture.header = parts.furniture("header", &document.pageFurniture, &warnings)
    document.pageFurniture.footer = parts.furniture("footer", &document.pageFurniture, &warnings)
    warnings += PictureWarnings(
      document: document, relationships: parts.relationships, package: package
    ).warnings(main: main)
    for part in parts.relationships.parts("diagramData").prefix(100) {
      parts.forgivingly(part: part, &warnings) { (stream) throws(ReadError) in
        try body.drawnWords.add(stream)
      }
    }
    if let warning = body.drawnWords.warning(part: main) { warnings.append(warning) }
    warnings += chunks.warnings
    warnings += package.altered.warnings
    if package.entries.contains(where: { $0.name.hasSuffix("vbaProject.bin") }) {
      warnings.append(ReadWarning(.activeContent, place: Place(part: "word/vbaProject.bin")))
    }
    return Reading(document: document, format: .docx, warnings: warnings)
  }

  /// A part that is being unpacked, and its elements.
  private typealias Opened = (inflater: Inflater, stream: XMLStream)

  private func open(
    _ entry: ZIPPackage.Entry, _ part: String, _ package: ZIPPackage
  ) throws(ReadError) -> Opened {
    let inflater = try package.open(entry)
    return (
      inflater, try XMLStream(inflater, part: part, vocabulary: .ooxml, limits: package.limits)
    )
  }

  private func blocks(
    of opened: Opened, _ main: String, bytes: Int, _ parts: Parts, _ styles: Styles, _ numbering: Numbering,
    _ chunks: AlternativeChunks, ignoresFields: Bool, _ warnings: inout [ReadWarning]
  ) throws(ReadError) -> ([Block], BodyReader) {
    let limits = parts.package.limits
    let stream = opened.stream
    var body = BodyReader(
      stream: stream, part: main, styles: styles, relationships: parts.relationships, isNote: false,
      limits: limits, ignoresFields: ignoresFields, counter: ListCounter(numbering),
      ledger: MarkupLedger(isNote: false, limits: limits),
      chunk: { (id) throws(ReadError) in try chunks.blocks(id) })
    var blocks: [Block]?
    while let event = try stream.next() {
      guard event == .start, stream.name == "w:body" else { continue }
      let content = try body.blocks(bytes: bytes)
      // A second body breaks the schema; its words are words all the same.
      if blocks == nil { blocks = content } else { blocks?.append(contentsOf: content) }
    }
    guard let blocks else { throw .malformed(Place(part: main), detail: "w:body") }
    return (blocks, body)
  }

  private func notes(
    _ body: inout BodyReader, _ parts: Parts, _ styles: Styles, _ numbering: Numbering,
    _ warnings: inout [ReadWarning]
  ) throws(ReadError) -> [Note] {
    let marks = body.noteMarks
    guard !marks.isEmpty else { return [] }
    var blocks: [Note.Kind: [String: [Block]]] = [:]
    for (kind, name) in [(Note.Kind.footnote, "footnote"), (.endnote, "endnote")]
    where marks.contains(where: { $0.kind == kind }) {
      let ledger = body.ledger
      func notes(ignoresFields: Bool, _ warnings: inout [ReadWarning]) throws(ReadError) -> Notes? {
        try parts.strictly(name + "s", &warnings) { (stream, part) throws(ReadError) in
          try self.noteBlocks(
            of: name, stream, part, parts.package, styles, numbering, ledger, ignoresFields: ignoresFields)
        }
      }
      var read = try notes(ignoresFields: false, &warnings)
      if read?.hasOpenField == true {
        warnings.append(
          ReadWarning(
            .damagedPart, place: Place(part: parts.relationships.part(name + "s")), detail: "w:fldChar"))
        var again: [ReadWarning] = []
        read = try notes(ignoresFields: true, &again)
      }
      if let ledger = read?.ledger { body.ledger.absorb(ledger) }
      blocks[kind] = read?.blocks
    }
    // Each mark shows its note, so one that very many marks name is as long as all of them.
    var shown = 0
    var sizes: [Note.Kind: [String: Int]] = [:]
    return try marks.map { (mark) throws(ReadError) in
      let found = blocks[mark.kind]?[mark.id] ?? []
      if let size = sizes[mark.kind]?[mark.id] {
        shown += size
        guard shown <= parts.package.limits.unpackedBytes else {
          throw .overLimit(
            Place(part: parts.relationships.part(mark.kind == .footnote ? "footnotes" : "endnotes")),
            .unpackedBytes(parts.package.limits.unpackedBytes))
        }
      } else {
        sizes[mark.kind, default: [:]][mark.id] = found.reduce(0) { $0 + $1.text(.all).utf8.count }
      }
      return Note(id: mark.id, kind: mark.kind, blocks: found)
    }
  }

  /// The notes of a part by id, and whether a field's code never came to its end in one of them.
  private typealias Notes = (blocks: [String: [Block]], ledger: MarkupLedger, hasOpenField: Bool)

  /// The notes of a part by id, with the changes and comments that stand in them.
  private func noteBlocks(
    of kind: String, _ stream: XMLStream, _ part: String, _ package: ZIPPackage, _ styles: Styles,
    _ numbering: Numbering, _ ledger: MarkupLedger, ignoresFields: Bool
  ) throws(ReadError) -> Notes {
    var found: [String: [Block]] = [:]
    var hasOpenField = false
    var reader = BodyReader(
      stream: stream, part: part, styles: styles, relationships: try Relationships(of: part, in: package),
      isNote: true, limits: package.limits, ignoresFields: ignoresFields, counter: ListCounter(numbering),
      ledger: MarkupLedger(isNote: true, limits: package.limits, revisions: ledger.revisions))
    while let event = try stream.next() {
      guard event == .start, stream.name == "w:" + kind, let id = stream["w:id"] else { continue }
      found[id] = try reader.blocks()
      hasOpenField = hasOpenField || reader.hasOpenField
      reader.fields = []
    }
    reader.ledger.closeAll()
    return (found, reader.ledger, hasOpenField)
  }

  private func comments(
    _ ledger: MarkupLedger, _ parts: Parts, _ warnings: inout [ReadWarning]
  ) throws(ReadError) -> [Comment] {
    let reader = CommentsReader(limits: parts.package.limits)
    let stored =
      try parts.strictly("comments", &warnings) { (stream, part) throws(ReadError) in
        try reader.comments(stream, part: part)
      } ?? []
    let extensions =
      parts.forgivingly("commentsExtended", &warnings) { (stream, _) throws(ReadError) in
        try reader.extensions(stream)
      } ?? [:]
    warnings += CommentTies(stored, ledger).warnings(part: parts.relationships.part("comments"))
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
    let parts = Parts(package: package, relationships: root)
    _ = parts.forgivingly("core-properties", &warnings) { (stream, _) throws(ReadError) in
      try reader.core(stream, into: &metadata)
    }
    _ = parts.forgivingly("extended-properties", &warnings) { (stream, _) throws(ReadError) in
      try reader.program(stream, into: &metadata)
    }
    _ = parts.forgivingly("custom-properties", &warnings) { (stream, _) throws(ReadError) in
      try reader.custom(stream, into: &metadata)
    }
    return metadata
  }
}

extension DOCXReader {
  /// The parts beside the main one.
  fileprivate struct Parts {
    let package: ZIPPackage
    let relationships: Relationships

    /// Reads the part of a kind; whatever goes wrong there is a warning.
    func forgivingly<Value>(
      _ kind: String, _ warnings: inout [ReadWarning], _ body: (XMLStream, String) throws(ReadError) -> Value
    ) -> Value? {
      do {
        return try strictly(kind, &warnings, limits: package.limits.forSidePart, body)
      } catch {
        let place = Place(part: relationships.part(kind))
        warnings.append(ReadWarning(.damagedPart, place: place, detail: error.detail))
        return nil
      }
    }

    /// Reads the part; whatever goes wrong there is a warning.
    func forgivingly(
      part: String, _ warnings: inout [ReadWarning], _ body: (XMLStream) throws(ReadError) -> Void
    ) {
      do {
        _ = try strictly(part: part, &warnings, limits: package.limits.forSidePart) {
          (stream, _) throws(ReadError) in try body(stream)
        }
      } catch {
        warnings.append(ReadWarning(.damagedPart, place: Place(part: part), detail: error.detail))
      }
    }

    /// Reads the part of a kind; damage is a warning.
    ///
    /// - Throws: `ReadError.overLimit` alone.
    func strictly<Value>(
      _ kind: String, _ warnings: inout [ReadWarning], limits: Limits? = nil,
      _ body: (XMLStream, String) throws(ReadError) -> Value
    ) throws(ReadError) -> Value? {
      guard let part = relationships.part(kind) else { return nil }
      return try strictly(part: part, &warnings, limits: limits ?? package.limits, body)
    }

    /// The words of the heads or feet of the pages, their changes added to `furniture`; whatever goes wrong there is
    /// a warning.
    func furniture(
      _ kind: String, _ furniture: inout PageFurniture, _ warnings: inout [ReadWarning]
    ) -> String? {
      var lines: [[String]] = []
      for part in relationships.parts(kind).prefix(12) {
        do throws(ReadError) {
          let read = try strictly(part: part, &warnings, limits: package.limits.forSidePart) {
            (stream, part) throws(ReadError) in
            try FurnitureReader(limits: package.limits).furniture(stream, part: part)
          }
          guard let read else { continue }
          lines.append(read.lines)
          furniture.revisions += read.revisions
          if let detail = FurnitureReader.detail(read.revisions) {
            warnings.append(ReadWarning(.markupInFurniture, place: Place(part: part), detail: detail))
          }
        } catch {
          warnings.append(ReadWarning(.damagedPart, place: Place(part: part), detail: error.detail))
        }
      }
      return FurnitureReader.joined(lines)
    }

    private func strictly<Value>(
      part: String, _ warnings: inout [ReadWarning], limits: Limits,
      _ body: (XMLStream, String) throws(ReadError) -> Value
    ) throws(ReadError) -> Value? {
      guard let entry = package.entry(part) else {
        warnings.append(ReadWarning(.missingPart, place: Place(part: part)))
        return nil
      }
      do {
        let inflater = try package.open(entry, limits: limits)
        let stream = try XMLStream(inflater, part: part, vocabulary: .ooxml, limits: limits)
        return try body(stream, part)
      } catch {
        if case .overLimit = error { throw error }
        warnings.append(ReadWarning(.damagedPart, place: Place(part: part), detail: error.detail))
        return nil
      }
    }
  }
}
