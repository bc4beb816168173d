import DanishText

/// The append-only account of every change: who, when, what, before, after.
///
/// It names records by their numbers and holds no member's data or words, only salted hashes of them: what is erased in
/// the archive (`forget`) is gone, and the chain still fits. The words themselves stand in `words` as long as they may.
///
/// Each entry's hash covers the entry before it, so that a changed or missing entry is found out. The head is
/// kept in `setting` too: without it, entries cut off at the end would leave a chain that still fits.
package struct Journal {
  /// One entry, in words of the program; `before` and `after` are plain values or salted hashes of words.
  package struct Entry: StoredRecord, Sendable, Equatable {
    package static let table = "journal"

    package var entry: Int64
    package var at: String
    package var who: String
    package var hearing: String?
    package var what: String
    package var subject: String
    package var before: String?
    package var after: String?
    package var hash: String
  }

  package let author: Author

  package init(author: Author) { self.author = author }

  package func append(
    _ db: Database, _ what: String, _ subject: String, hearing: String? = nil, before: String? = nil,
    after: String? = nil
  ) throws {
    let previous = try String.fetchOne(db, sql: "SELECT hash FROM journal ORDER BY entry DESC LIMIT 1") ?? ""
    let at = author.at
    var words = Words(db)
    let before = try before.map { try Self.written($0, of: subject, &words) }
    let after = try after.map { try Self.written($0, of: subject, &words) }
    let hash = Self.hash([previous, at, author.name, hearing, what, subject, before, after])
    try db.cachedStatement(
      sql: """
        INSERT INTO journal (at, who, hearing, what, subject, before, after, hash) VALUES (?, ?, ?, ?, ?, ?, ?, ?)
        """
    ).execute(arguments: [at, author.name, hearing, what, subject, before, after, hash])
    try db.cachedStatement(sql: "INSERT OR REPLACE INTO setting (key, value) VALUES ('journalHead', ?)")
      .execute(arguments: [hash])
  }

  package func append(_ db: Database, _ line: Proposal.Line) throws {
    try append(
      db, line.what, line.subject, hearing: line.hearing, before: line.before, after: line.after)
  }

  /// The first entry that does not fit the chain; nil where the journal is whole.
  package static func firstBrokenEntry(_ db: Database) throws -> Int64? {
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

  /// The entries after another, in words.
  static func lines(_ db: Database, after entry: Int64) throws -> [Proposal.Line] {
    let words = Words(db)
    func said(_ value: String?) throws -> String? {
      try value.flatMap { value in try wordsHash(value).map { try words.text($0) } ?? value }
    }
    return try Entry.fetchAll(
      db, sql: "SELECT * FROM journal WHERE entry > ? ORDER BY entry", arguments: [entry]
    ).map {
      Proposal.Line(
        what: $0.what, subject: $0.subject, hearing: $0.hearing, before: try said($0.before),
        after: try said($0.after))
    }
  }

  /// All entries, the oldest first.
  package static func entries(_ db: Database) throws -> [Entry] {
    try Entry.fetchAll(db, sql: "SELECT * FROM journal ORDER BY entry")
  }

  /// The entries that name a hearing.
  package static func entries(_ db: Database, ofHearing hearing: String) throws -> [Entry] {
    try Entry.fetchAll(
      db, sql: "SELECT * FROM journal WHERE hearing = ? ORDER BY entry", arguments: [hearing])
  }

  /// The entries on a record, up to one.
  package static func entries(_ db: Database, of subject: String, upTo last: Int64) throws -> [Entry] {
    try Entry.fetchAll(
      db, sql: "SELECT * FROM journal WHERE subject = ? AND entry <= ? ORDER BY entry",
      arguments: [subject, last])
  }

  /// The entries on a record within an act, and the act's last one.
  package static func entries(_ db: Database, of subject: String, after before: Int64, upTo last: Int64)
    throws -> [Entry]
  {
    try Entry.fetchAll(
      db,
      sql:
        "SELECT * FROM journal WHERE entry > ? AND entry <= ? AND (subject = ? OR entry = ?) ORDER BY entry",
      arguments: [before, last, subject, last])
  }

  /// A name for a text: the same text has the same one.
  package static func sealed(_ value: String) -> String {
    "sha256:" + SHA256.hexDigest(of: Array(value.utf8))
  }

  private static let wordsMark = "words:"

  /// The hash of the words that a value of the journal stands for; nil of a plain value.
  package static func wordsHash(_ value: String) -> String? {
    value.hasPrefix(wordsMark) ? String(value.dropFirst(wordsMark.count)) : nil
  }

  /// Plain values stand in the journal as they are; all else is words, which belong to the entry's subject.
  private static func written(_ value: String, of subject: String, _ words: inout Words) throws -> String {
    isPlain(value) ? value : wordsMark + (try words.keep(value, of: subject))
  }

  /// Whether a value is nobody's words: a state or rule by its name, a number, a time, printed ids, a provision's path.
  package static func isPlain(_ value: String) -> Bool {
    let pieces = value.split(separator: " ", omittingEmptySubsequences: false)
    return value.utf8.count <= 200
      && pieces.allSatisfy { piece in
        guard let first = piece.unicodeScalars.first, piece.unicodeScalars.allSatisfy(isPlain) else {
          return piece.isEmpty
        }
        if first.properties.numericType != nil { return true }
        if first.properties.isUppercase { return isPrintedID(piece) }
        return pieces.count == 1 || piece.contains { $0.isNumber }
      }
  }

  private static func isPlain(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isASCII
      && (scalar.properties.isAlphabetic || scalar.properties.numericType != nil
        || ":/-.+T".unicodeScalars.contains(scalar))
  }

  /// "R-17", "P-3".
  private static func isPrintedID(_ piece: Substring) -> Bool {
    piece.dropFirst().first == "-" && piece.count > 2 && piece.dropFirst(2).allSatisfy(\.isNumber)
  }

  /// Entries on these records that hold hashes without salt, as komdir wrote them before it kept a history.
  package static func entriesWithBareHashes(_ db: Database, of subjects: [String]) throws -> [Int64] {
    let old = try Int64.fetchOne(db, sql: "SELECT before FROM act WHERE id = 1") ?? 0
    let entries = try Entry.fetchAll(
      db, sql: "SELECT * FROM journal WHERE entry <= ? ORDER BY entry", arguments: [old])
    return entries.filter { entry in
      subjects.contains(entry.subject) && [entry.before, entry.after].contains { holdsHash($0 ?? "") }
    }.map(\.entry)
  }

  private static func holdsHash(_ value: String) -> Bool {
    value.split { $0 == " " || $0 == ":" }.contains { $0.count == 64 && $0.allSatisfy(\.isHexDigit) }
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
