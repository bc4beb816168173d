import Foundation
import GRDB

/// What was erased.
public struct Forgotten: Sendable, Equatable {
  /// The member or the files, as printed.
  public var records: [String]
  public var remarks: Int
  /// Files whose bytes stay, since another sender or the ministry sent the very same.
  public var keptBytes: [String]
}

extension Workspace {
  /// Erases a person's data, as the General Data Protection Regulation (article 17) lets a person ask: of a
  /// member (M-12) name, title, addresses and aliases, here and on files and remarks; of a file (S-4) its bytes,
  /// its name, and the words of its remarks, with those of the files in it.
  ///
  /// Numbers, decisions and the journal stay, and the journal still fits: it holds hashes of words. A file that
  /// is forgotten counts as withdrawn. Backups and files written out are beyond this archive.
  /// - Throws: `WorkspaceError`.
  public func forget(_ printed: String, reason: String, by clerk: Clerk) throws -> Forgotten {
    try queue.inDatabase { try $0.execute(sql: "PRAGMA secure_delete = ON") }
    return try write { db in
      guard !reason.allSatisfy(\.isWhitespace) else { throw WorkspaceError.notAllowed(.reasonNeeded) }
      let journal = Journal(clerk: clerk)
      if (try? recordNumber(printed, "M")) != nil {
        return try Self.forgetMember(try Self.member(db, printed), reason, db, journal)
      }
      let top = try Self.submission(db, printed)
      _ = try Self.openHearing(db, top.hearing)
      let files = try Self.withInnerFiles(db, top)
      var forgotten = Forgotten(records: files.map(\.printedID), remarks: 0, keptBytes: [])
      for file in files { try forget(file, reason, db, journal, clerk, &forgotten) }
      return forgotten
    }
  }

  private static func forgetMember(
    _ member: StoredMember, _ reason: String, _ db: Database, _ journal: Journal
  ) throws -> Forgotten {
    var member = member
    let name = member.name
    member.name = member.printedID
    member.key = "forgotten|\(member.printedID)"
    member.title = nil
    member.mailAddresses = []
    member.initials = nil
    member.aliases = []
    member.consentsToBeNamed = false
    try member.update(db)
    try db.execute(
      sql: "UPDATE submission SET memberName = NULL WHERE member = ? OR memberName = ?",
      arguments: [member.id, name])
    try db.execute(
      sql: "UPDATE remark SET author = NULL WHERE member = ? OR author = ?", arguments: [member.id, name])
    try journal.append(db, "member.forget", member.printedID, after: reason)
    return Forgotten(records: [member.printedID], remarks: 0, keptBytes: [])
  }

  private func forget(
    _ file: Submission, _ reason: String, _ db: Database, _ journal: Journal, _ clerk: Clerk,
    _ forgotten: inout Forgotten
  ) throws {
    var file = file
    let extensionOfName = file.file.split(separator: ".").last.map { $0.count <= 5 ? ".\($0)" : "" } ?? ""
    file.file = file.printedID + extensionOfName
    file.path = ""
    file.memberName = nil
    file.textSketch = nil
    file.questions = []
    file.warnings = []
    file.reason = reason
    file.state = .withdrawn
    file.withdrawnOn = String(clerk.now.copenhagenText.prefix(10))
    try file.update(db)
    try journal.append(db, "submission.forget", file.printedID, hearing: file.hearing, after: reason)
    try db.execute(
      sql: """
        UPDATE remark SET text = '', anchorText = NULL, proposedWording = NULL, author = NULL, theme = NULL,
        asWritten = NULL, contextBefore = '', contextAfter = '', dropReason = NULL WHERE submission = ?
        """, arguments: [file.id])
    forgotten.remarks += db.changesCount
    try db.execute(
      sql: """
        DELETE FROM duplicate WHERE remark IN (SELECT id FROM remark WHERE submission = ?)
        OR survivor IN (SELECT id FROM remark WHERE submission = ?)
        """, arguments: [file.id, file.id])
    try db.execute(sql: "UPDATE setAside SET text = '' WHERE submission = ?", arguments: [file.id])
    let isSharedByOthers =
      try Bool.fetchOne(
        db,
        sql: """
          SELECT EXISTS (SELECT 1 FROM document WHERE sha256 = ?) OR EXISTS (SELECT 1 FROM hearing WHERE sentSha256 = ?)
          OR EXISTS (SELECT 1 FROM submission WHERE sha256 = ? AND id <> ? AND NOT EXISTS
          (SELECT 1 FROM journal WHERE what = 'submission.forget' AND subject = 'S-' || submission.id))
          """, arguments: [file.sha256, file.sha256, file.sha256, file.id]) ?? true
    if isSharedByOthers {
      forgotten.keptBytes.append(file.printedID)
    } else {
      try db.execute(sql: "UPDATE original SET bytes = x'' WHERE sha256 = ?", arguments: [file.sha256])
    }
  }

  /// Files of a hearing that the journal says were erased, as printed.
  static func forgottenFiles(_ db: Database, hearing: String) throws -> Set<String> {
    try String.fetchSet(
      db, sql: "SELECT subject FROM journal WHERE hearing = ? AND what = 'submission.forget'",
      arguments: [hearing])
  }

  /// Hashes of originals that the journal says were erased.
  static func forgottenHashes(_ db: Database, hearing: String) throws -> Set<String> {
    try String.fetchSet(
      db,
      sql: """
        SELECT submission.sha256 FROM submission JOIN journal ON journal.subject = 'S-' || submission.id
        WHERE submission.hearing = ? AND journal.what = 'submission.forget'
        """, arguments: [hearing])
  }
}
