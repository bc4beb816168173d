import DocumentModel

/// A tracked change as a reader sees it: insertion, deletion, or both at one spot by one person.
struct TrackedChange: Sendable, Equatable {
  var author: String?
  var inserted = ""
  var deleted = ""
  var block: Int
  /// The words of the block before the change, as the draft had them.
  var before = ""

  var kind: Remark.Kind {
    if deleted.trimmed.isEmpty { return .insertion }
    return inserted.trimmed.isEmpty ? .deletion : .replacement
  }
}

/// The tracked changes of a document in reading order; what touches at one spot by one author is one change.
func trackedChanges(in document: Document) -> [TrackedChange] {
  var changes: [TrackedChange] = []
  for (index, block) in document.blocks.enumerated() {
    changes += blockChanges(block, index: index, document: document)
  }
  return changes
}

private func blockChanges(_ block: Block, index: Int, document: Document) -> [TrackedChange] {
  if case .tableRow = block.kind {
    return block.cells.flatMap { cell in
      cell.blocks.flatMap { blockChanges($0, index: index, document: document) }
    }
  }
  var changes: [TrackedChange] = []
  var current: TrackedChange?
  var before = ""
  for inline in block.inlines {
    let insertion = inline.insertion.flatMap {
      document.revisions.indices.contains($0) ? document.revisions[$0] : nil
    }
    let deletion = inline.deletion.flatMap {
      document.revisions.indices.contains($0) ? document.revisions[$0] : nil
    }
    guard let revision = deletion ?? insertion else {
      if let done = current { changes.append(done) }
      current = nil
      before += inline.text
      continue
    }
    if let open = current, open.author != revision.author {
      changes.append(open)
      current = nil
    }
    var change = current ?? TrackedChange(author: revision.author, block: index, before: before)
    if deletion == nil {
      change.inserted += inline.text
    } else if insertion == nil {
      // What one person inserted and another deleted was never in the draft.
      change.deleted += inline.text
      before += inline.text
    }
    current = change
  }
  if let current { changes.append(current) }
  return changes.filter { !$0.inserted.trimmed.isEmpty || !$0.deleted.trimmed.isEmpty }
}
