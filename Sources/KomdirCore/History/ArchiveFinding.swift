import Archive

/// What does not fit in an archive: changes made beside the program, by another program or by damage.
///
/// It holds against mistakes, damage and edits. Whoever rewrites the whole chain with the program's own means is found
/// out only by a seal that was written down outside the archive (`Workspace.seal()`).
public enum ArchiveFinding: Equatable, Sendable {
  /// An entry of the journal was changed or is missing.
  case journalBroken(entry: Int64)
  /// An act of the history was changed or is missing; the journal's entry that it ends with.
  case historyBroken(entry: Int64)
  /// A remark was changed, or another record, as people name it.
  case remarkChanged(String)
  case recordChanged(String)
  case recordGone(String)
  case recordAdded(String)
  /// A text that the history keeps was changed; its owner.
  case wordsChanged(String)
  /// The bytes of a file are gone, or are others; the file as people name it.
  case originalGone(String)
  case originalChanged(String)

  init(_ finding: AuditFinding) {
    switch finding {
    case .journalBroken(let entry): self = .journalBroken(entry: entry)
    case .historyBroken(let entry): self = .historyBroken(entry: entry)
    case .remarkChanged(let subject): self = .remarkChanged(subject)
    case .recordChanged(let subject): self = .recordChanged(subject)
    case .recordGone(let subject): self = .recordGone(subject)
    case .recordAdded(let subject): self = .recordAdded(subject)
    case .wordsChanged(let owner): self = .wordsChanged(owner)
    }
  }
}
