import DocumentModel

/// Marks that the ministry's own file held already: each is taken once.
struct KnownMarks {
  private var counts: [String: Int] = [:]

  init(_ original: Document) {
    for comment in original.comments { counts[Self.key(comment.author, comment.text), default: 0] += 1 }
    for annotation in original.annotations {
      counts[Self.key(annotation.author, annotation.contents), default: 0] += 1
    }
    for change in trackedChanges(in: original) {
      counts[Self.key(change.author, change.inserted + "\u{0}" + change.deleted), default: 0] += 1
    }
    for comment in original.pageFurniture.comments {
      counts[Self.key(comment.author, comment.text), default: 0] += 1
    }
    for revision in original.pageFurniture.revisions { counts[Self.key(revision), default: 0] += 1 }
  }

  mutating func takeComment(_ author: String?, _ text: String) -> Bool { take(Self.key(author, text)) }

  mutating func take(_ change: TrackedChange) -> Bool {
    take(Self.key(change.author, change.inserted + "\u{0}" + change.deleted))
  }

  mutating func take(_ revision: Revision) -> Bool { take(Self.key(revision)) }

  private mutating func take(_ key: String) -> Bool {
    guard let count = counts[key], count > 0 else { return false }
    counts[key] = count - 1
    return true
  }

  private static func key(_ revision: Revision) -> String {
    let isInsertion = revision.kind == .insertion
    return key(
      revision.author, (isInsertion ? revision.text : "") + "\u{0}" + (isInsertion ? "" : revision.text))
  }

  private static func key(_ author: String?, _ text: String) -> String {
    (author ?? "") + "\u{1}" + text.trimmed
  }
}
