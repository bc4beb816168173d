import Archive
import DanishText
import DocumentFormats

extension Workspace {
  /// What of the archive itself does not fit: the journal, the history, records, and the bytes of the hearing's files.
  func storeProblems(_ hearing: Hearing) throws -> [Problem] {
    var problems = try audit(hearing: hearing.id).map { finding -> Problem in
      switch finding {
      case .journalBroken(let entry): Problem(.journalBroken, path, .journalBroken(entry))
      case .historyBroken(let entry): Problem(.historyBroken, path, .historyBroken(entry))
      case .remarkChanged(let subject): Problem(.remarkChanged, subject, .remarkChanged)
      case .recordChanged(let subject): Problem(.recordChanged, subject, .recordChanged)
      case .recordGone(let subject): Problem(.recordGone, subject, .recordGone)
      case .recordAdded(let subject): Problem(.recordAdded, subject, .recordAdded)
      case .wordsChanged(let owner): Problem(.recordChanged, owner, .recordChanged)
      case .originalGone(let file): Problem(.originalGone, file, .originalGone)
      case .originalChanged(let file): Problem(.originalChanged, file, .originalChanged)
      }
    }
    problems += try read { db in try changedRemarks(db, hearing) }
    return problems
  }

  /// Remarks never change: those that came in before the archive kept a history are held against the hash that the
  /// journal took of them then.
  private func changedRemarks(_ db: Database, _ hearing: Hearing) throws -> [Problem] {
    let entries = try Journal.entries(db, ofHearing: hearing.id).filter {
      $0.what == "remarks.received" && $0.after?.contains(" sha256:") == true
    }
    let forgotten = try Self.forgottenFiles(db, hearing: hearing.id)
    return try entries.compactMap { entry in
      let (subject, after) = (entry.subject, entry.after ?? "")
      guard let count = Int(after.prefix { $0.isNumber }), let submission = SubmissionID(printed: subject)
      else { return nil }
      let texts = try Self.remarks(db, in: submission).filter { $0.ordinal <= count }.map(\.text)
      let hash = SHA256.hexDigest(of: Array(texts.joined(separator: "\n").utf8))
      return after.hasSuffix(hash) || forgotten.contains(subject)
        ? nil : Problem(.remarkChanged, subject, .remarkChanged)
    }
  }
}
