import DocumentModel

/// A tracked change as a reader sees it: insertion, deletion, or both at one spot by one person.
struct TrackedChange: Sendable, Equatable {
  var author: String?
  var inserted = ""
  var deleted = ""
  /// Words that were put in and taken out again: the draft never had them, and nobody wants them now.
  var retracted = ""
  /// The block that holds it; of a change in a footnote the block with the note's mark.
  var block: Int
  /// The draft's words before and after the change, a few dozen at most.
  var before = ""
  var after = ""
  /// Indices in `Document.revisions` of what it is made of.
  var revisions: Set<Int> = []

  var kind: Remark.Kind {
    if deleted.trimmed.isEmpty { return .insertion }
    return inserted.trimmed.isEmpty ? .deletion : .replacement
  }

  /// Whether it changes no word.
  var isBlank: Bool { inserted.trimmed.isEmpty && deleted.trimmed.isEmpty }
}

/// The tracked changes of a document in reading order, those of a footnote where its mark stands; what touches at one
/// spot by one author is one change. Changes that change no word are among them.
func trackedChanges(in document: Document) -> [TrackedChange] {
  var finder = TrackedChangeFinder(document: document)
  for index in document.blocks.indices { finder.visit(document.blocks[index], index: index) }
  return finder.changes
}

private struct TrackedChangeFinder {
  let document: Document
  var changes: [TrackedChange] = []
  /// A note that several marks name is one note.
  private var visitedNotes: Set<String> = []

  init(document: Document) { self.document = document }

  mutating func visit(_ block: Block, index: Int) {
    let first = changes.count
    for cell in block.cells {
      for inner in cell.blocks { visit(inner, index: index) }
    }
    joinRow(from: first)
    var open = ChangesOfBlock(document.revisions, index: index)
    for inline in block.inlines { open.take(inline) }
    changes += open.finished()
    for note in block.inlines.compactMap(\.note) where document.notes.indices.contains(note) {
      let note = document.notes[note]
      guard visitedNotes.insert("\(note.kind) \(note.id)").inserted else { continue }
      for inner in note.blocks { visit(inner, index: index) }
    }
  }
}

extension TrackedChangeFinder {
  /// A row put in or taken out as a whole is one change, however many cells it has.
  private mutating func joinRow(from first: Int) {
    guard changes.count > first + 1, let revision = changes[first].revisions.first,
      document.revisions[revision].isRow, changes[first...].allSatisfy({ $0.revisions == [revision] })
    else { return }
    var joined = changes[first]
    joined.inserted = changes[first...].map(\.inserted).filter { !$0.isEmpty }.joined(separator: "\t")
    joined.deleted = changes[first...].map(\.deleted).filter { !$0.isEmpty }.joined(separator: "\t")
    changes.replaceSubrange(first..., with: [joined])
  }
}

/// The changes of one paragraph, with the words round them.
private struct ChangesOfBlock {
  private let revisions: [Revision]
  private let index: Int
  private var changes: [(change: TrackedChange, start: Int, end: Int)] = []
  private var current: (change: TrackedChange, start: Int)?
  /// The paragraph as the draft had it, so far.
  private var draft = ""

  init(_ revisions: [Revision], index: Int) {
    self.revisions = revisions
    self.index = index
  }

  mutating func take(_ inline: Inline) {
    let insertion = inline.insertion.flatMap { revisions.indices.contains($0) ? $0 : nil }
    let deletion = inline.deletion.flatMap { revisions.indices.contains($0) ? $0 : nil }
    guard let revision = deletion ?? insertion else {
      close()
      draft += inline.text
      return
    }
    let author = revisions[revision].author
    if let current, current.change.author != author { close() }
    var open = current ?? (TrackedChange(author: author, block: index), draft.utf8.count)
    open.change.revisions.formUnion([insertion, deletion].compactMap { $0 })
    if deletion == nil {
      open.change.inserted += inline.text
    } else if insertion == nil {
      open.change.deleted += inline.text
      draft += inline.text
    } else {
      open.change.retracted += inline.text
    }
    current = open
  }

  private mutating func close() {
    guard let open = current else { return }
    changes.append((open.change, open.start, draft.utf8.count))
    current = nil
  }

  mutating func finished() -> [TrackedChange] {
    close()
    return changes.map { change, start, end in
      var change = change
      change.before = draft.wordsBefore(start)
      change.after = draft.wordsAfter(end)
      return change
    }
  }
}

extension String {
  private static let contextBytes = 240

  /// The words that end at a UTF-8 offset, as many as a line or two holds, without half a word at their beginning.
  func wordsBefore(_ offset: Int) -> String {
    let low = max(0, offset - Self.contextBytes)
    let text = slice(low, offset)
    guard low > 0, let blank = text.firstIndex(where: \.isWhitespace) else { return text }
    return String(text[text.index(after: blank)...])
  }

  /// The words that begin at a UTF-8 offset.
  func wordsAfter(_ offset: Int) -> String {
    let high = min(utf8.count, offset + Self.contextBytes)
    let text = slice(offset, high)
    guard high < utf8.count, let blank = text.lastIndex(where: \.isWhitespace) else { return text }
    return String(text[..<blank])
  }

  private func slice(_ low: Int, _ high: Int) -> String {
    guard low < high else { return "" }
    let start = utf8.index(startIndex, offsetBy: low)
    let end = utf8.index(startIndex, offsetBy: high)
    return String(decoding: utf8[start..<end], as: UTF8.self)
  }
}
