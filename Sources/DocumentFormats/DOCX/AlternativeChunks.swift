import DocumentModel

/// The files inside a Word file whose text Word takes in when it opens it (ECMA-376 Part 1, 17.17.2.1): programs that
/// turn web pages into Word files put the whole letter there, as HTML or as a web archive.
final class AlternativeChunks {
  private let package: ZIPPackage
  private let relationships: Relationships
  private var context: ReadContext
  private var known: [String: [Block]] = [:]
  /// Bytes of text taken in, each time anew.
  private var taken = 0
  private(set) var warnings: [ReadWarning] = []

  init(package: ZIPPackage, relationships: Relationships, context: ReadContext) {
    self.package = package
    self.relationships = relationships
    self.context = context
    // A chunk may be a Word file with chunks of its own.
    self.context.limits.nestedFiles -= 1
  }

  /// The blocks of the file behind a relationship; none, and a warning, where it cannot be read.
  ///
  /// - Throws: `.overLimit` alone.
  func blocks(_ id: String) throws(ReadError) -> [Block] {
    if known[id] == nil { known[id] = read(id) }
    let blocks = known[id] ?? []
    taken += blocks.reduce(0) { $0 + $1.text().utf8.count }
    guard taken <= context.limits.unpackedBytes else {
      throw .overLimit(Place(part: relationships.part(id: id)), .unpackedBytes(context.limits.unpackedBytes))
    }
    return blocks
  }

  private func read(_ id: String) -> [Block] {
    let part = relationships.part(id: id) ?? id
    let missing = ReadWarning(.missingPart, place: Place(part: part), detail: "w:altChunk")
    guard context.limits.nestedFiles > 0, let bytes = try? package.data(part),
      let reading = try? FormatRegistry.standard.read(SourceFile(name: part, bytes: bytes), in: context)
    else {
      warnings.append(missing)
      return []
    }
    let document = reading.document
    if !document.comments.isEmpty || !document.revisions.isEmpty { warnings.append(missing) }
    return document.blocks.map { Self.plain($0, part: part) }
  }

  /// The block without what points into the chunk's own lists of changes and notes.
  private static func plain(_ block: Block, part: String) -> Block {
    var block = block
    block.place.part = part
    block.inlines.removeAll { $0.deletion != nil || $0.note != nil }
    for index in block.inlines.indices { block.inlines[index].insertion = nil }
    for index in block.cells.indices {
      block.cells[index].blocks = block.cells[index].blocks.map { plain($0, part: part) }
    }
    return block
  }
}
