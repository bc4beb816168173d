import Archive

extension Workspace {
  /// Whether no member's file, position or response hangs on a hearing.
  static func isEmpty(_ db: Database, _ hearing: Hearing) throws -> Bool {
    guard hearing.sentAt == nil else { return false }
    return try Bool.fetchOne(
      db,
      sql: """
        SELECT NOT EXISTS (SELECT 1 FROM submission WHERE hearing = :hearing)
        AND NOT EXISTS (SELECT 1 FROM position WHERE hearing = :hearing)
        AND NOT EXISTS (SELECT 1 FROM response WHERE hearing = :hearing)
        AND NOT EXISTS (SELECT 1 FROM responseVersion WHERE hearing = :hearing)
        """, arguments: ["hearing": hearing.id]) ?? false
  }

  /// The number in the name that the next hearing gets: one is used once, even where its hearing was deleted.
  static func nextHearingNumber(_ db: Database) throws -> Int {
    let given =
      try Int.fetchOne(db, sql: "SELECT count(DISTINCT subject) FROM journal WHERE what = 'hearing.import'")
      ?? 0
    var number = given + 1
    while try hearingIfThere(db, "H-\(number)") != nil { number += 1 }
    return number
  }
}
