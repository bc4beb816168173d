import DanishText
import Foundation

/// The words that the history speaks of, each under its salted hash, and the salts.
///
/// Every owner (a file, a member, a position) has two salts of its own: one for the seals of its records, one for its
/// words. To forget an owner is to empty its words and to throw both salts away: what is left of them in the journal are
/// hashes that nobody can guess from.
package struct Words {
  package let db: Database
  private var salts: [String: [UInt8]] = [:]

  package init(_ db: Database) { self.db = db }

  /// The owner's salt; made where it has none.
  package mutating func salt(of owner: String) throws -> [UInt8] {
    if let known = try storedSalt(of: owner) { return known }
    try db.cachedStatement(sql: "INSERT INTO salt (owner, salt) VALUES (?, randomblob(16))")
      .execute(arguments: [owner])
    return try storedSalt(of: owner) ?? []
  }

  /// The owner's salt where it has one; reading makes none.
  package mutating func storedSalt(of owner: String) throws -> [UInt8]? {
    if let known = salts[owner] { return known }
    let statement = try db.cachedStatement(sql: "SELECT salt FROM salt WHERE owner = ?")
    let stored = try Data.fetchOne(statement, arguments: [owner]).map { [UInt8]($0) }
    salts[owner] = stored
    return stored
  }

  /// Keeps a text of the owner's, and gives its hash.
  package mutating func keep(_ text: String, of owner: String) throws -> String {
    let hash = try hash(text, of: owner)
    try db.cachedStatement(sql: "INSERT OR IGNORE INTO words (hash, owner, text) VALUES (?, ?, ?)")
      .execute(arguments: [hash, owner, text])
    return hash
  }

  package mutating func hash(_ text: String, of owner: String) throws -> String {
    Self.hash(text, salt: try salt(of: Self.wordsOwner(owner)))
  }

  /// Whether a text that is kept still is the one that was kept.
  package mutating func holds(_ hash: String, _ text: String, of owner: String) throws -> Bool {
    guard let salt = try storedSalt(of: Self.wordsOwner(owner)) else { return false }
    return Self.hash(text, salt: salt) == hash
  }

  private static func hash(_ text: String, salt: [UInt8]) -> String {
    SHA256.hexDigest(of: salt + Array(text.utf8))
  }

  private static func wordsOwner(_ owner: String) -> String { "words of \(owner)" }

  /// The text behind a hash; nil where it was erased or never kept.
  package func text(_ hash: String) throws -> String? {
    let statement = try db.cachedStatement(sql: "SELECT text FROM words WHERE hash = ?")
    return try Row.fetchOne(statement, arguments: [hash]).flatMap { $0[0] as String? }
  }

  /// The value behind a token of `FieldTokens`; nil where its word was erased.
  package func value(_ token: String) throws -> StoredValue? {
    try FieldTokens.value(token) { try text($0) }
  }

  /// Empties an owner's words and throws its salts away. Its records have to be sealed anew.
  package mutating func forget(_ owner: String) throws {
    try db.execute(sql: "UPDATE words SET text = NULL WHERE owner = ?", arguments: [owner])
    try dropSalt(of: Self.wordsOwner(owner))
    try renewSeals(of: owner)
  }

  /// Throws away the salt of an owner's seals, so that nobody can guess what its records held: they have to be sealed
  /// anew.
  package mutating func renewSeals(of owner: String) throws { try dropSalt(of: owner) }

  private mutating func dropSalt(of owner: String) throws {
    try db.execute(sql: "DELETE FROM salt WHERE owner = ?", arguments: [owner])
    salts[owner] = nil
  }
}

extension Words {
  /// Empties the words that `isToGo` says so of.
  package func empty(of owner: String? = nil, where isToGo: (String) -> Bool) throws {
    let rows = try Row.fetchAll(
      db, sql: "SELECT hash, text FROM words WHERE text IS NOT NULL AND (owner = :owner OR :owner IS NULL)",
      arguments: ["owner": owner])
    for row in rows where isToGo(row[1]) {
      try db.execute(sql: "UPDATE words SET text = NULL WHERE hash = ?", arguments: [row[0] as String])
    }
  }
}
