import DocumentFormats
import GRDB

/// The append-only account of every change: who, when, what, before, after.
///
/// It names records by their numbers and holds no member's data or words, only hashes of them: what is erased in
/// the archive (`forget`) is gone, and the chain still fits.
///
/// Each entry's hash covers the entry before it, so that a changed or missing entry is found out. The head is
/// kept in `setting` too: without it, entries cut off at the end would leave a chain that still fits.
struct Journal {
  /// One entry, in words of the program; `before` and `after` are short values or hashes of long texts.
  public struct Entry: Codable, FetchableRecord, Sendable, Equatable {
    var entry: Int64
    var at: String
    var who: String
    var hearing: String?
    var what: String
    var subject: String
    var before: String?
    var after: String?
    var hash: String
  }

  /// Longest value that stands in the journal itself. Longer texts stand as their hash, so that a person's
  /// words can be erased later without breaking the chain.
  static let longestValue = 120

  let clerk: Clerk

  func append(
    _ db: Database, _ what: String, _ subject: String, hearing: String? = nil, before: String? = nil,
    after: String? = nil
  ) throws {
    let previous = try String.fetchOne(db, sql: "SELECT hash FROM journal ORDER BY entry DESC LIMIT 1") ?? ""
    let at = clerk.now.copenhagenText
    let before = before.map(Self.shortened)
    let after = after.map(Self.shortened)
    let hash = Self.hash([previous, at, clerk.name, hearing, what, subject, before, after])
    try db.execute(
      sql: """
        INSERT INTO journal (at, who, hearing, what, subject, before, after, hash) VALUES (?, ?, ?, ?, ?, ?, ?, ?)
        """, arguments: [at, clerk.name, hearing, what, subject, before, after, hash])
    try db.execute(
      sql: "INSERT OR REPLACE INTO setting (key, value) VALUES ('journalHead', ?)", arguments: [hash])
  }

  /// The first entry that does not fit the chain; nil where the journal is whole.
  static func firstBrokenEntry(_ db: Database) throws -> Int64? {
    var previous = ""
    var last: Int64 = 0
    let entries = try Entry.fetchCursor(db, sql: "SELECT * FROM journal ORDER BY entry")
    while let entry = try entries.next() {
      let expected = hash([
        previous, entry.at, entry.who, entry.hearing, entry.what, entry.subject, entry.before, entry.after,
      ])
      guard entry.entry == last + 1, entry.hash == expected else { return entry.entry }
      previous = entry.hash
      last = entry.entry
    }
    let head = try String.fetchOne(db, sql: "SELECT value FROM setting WHERE key = 'journalHead'") ?? ""
    return head == previous ? nil : last + 1
  }

  /// What stands for words that may have to be erased one day: a member's data, a member's words.
  static func sealed(_ value: String) -> String { "sha256:" + SHA256.hexDigest(of: Array(value.utf8)) }

  private static func shortened(_ value: String) -> String {
    value.count <= longestValue ? value : sealed(value)
  }

  /// Fields are separated by a byte that no field holds, and an absent field differs from an empty one.
  private static func hash(_ fields: [String?]) -> String {
    var bytes: [UInt8] = []
    for field in fields {
      if let field {
        bytes.append(1)
        bytes.append(contentsOf: field.utf8)
      }
      bytes.append(0)
    }
    return SHA256.hexDigest(of: bytes)
  }
}
