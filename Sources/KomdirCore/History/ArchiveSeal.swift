import Archive

/// What to write down outside the archive, such as at the foot of the response: whoever has it can tell later whether
/// everything up to that day is still as it was.
public struct ArchiveSeal: Equatable, Sendable {
  /// The journal's last entry that it covers.
  public var entry: Int64
  /// When the entry was made, ISO 8601 with offset.
  public var at: String
  /// 32 hexadecimal digits in groups of four, joined by hyphens.
  public var code: String

  /// Digits of a seal that are written down; to find another history with the same ones is beyond anybody's means.
  static let digits = 32

  init(entry: Int64, at: String, seal: String) {
    self.entry = entry
    self.at = at
    let digits = Array(seal.prefix(Self.digits))
    code = stride(from: 0, to: digits.count, by: 4)
      .map { String(digits[$0..<min($0 + 4, digits.count)]) }.joined(separator: "-")
  }
}

extension Workspace {
  /// The seal over everything that the archive holds now; nil in an archive where nothing has happened.
  public func seal() throws -> ArchiveSeal? {
    try read { db in try Act.newest(db).map { ArchiveSeal(entry: $0.entry, at: $0.at, seal: $0.seal) } }
  }

  /// What a seal that was written down covers, where the history still has it; nil where it has not: something before
  /// it was changed, or it is of another archive. That the history is whole itself, `audit` says.
  public func seal(written code: String) throws -> ArchiveSeal? {
    let digits = code.lowercased().filter(\.isHexDigit)
    guard digits.count == ArchiveSeal.digits else { return nil }
    return try read { db in
      try Act.sealed(db, beginning: digits).map { ArchiveSeal(entry: $0.entry, at: $0.at, seal: $0.seal) }
    }
  }

  /// What does not fit in the archive: entries, records, words of the history, and the bytes of files.
  ///
  /// - Parameter hearing: looks at the files of this hearing only; nil: at all. Records are looked at in all.
  public func audit(hearing: String? = nil) throws -> [ArchiveFinding] {
    let findings = try read { db in try ArchiveAudit(db: db, tables: tables).findings() }
    return try findings.map(ArchiveFinding.init) + originalFindings(hearing: hearing)
  }
}
