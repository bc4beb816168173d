import Archive

// Whether there is something to answer with, and whether the file written says it.

extension HearingReview {
  func responseProblems() throws -> [Problem] {
    var problems: [Problem] = []
    let isEmpty = try Bool.fetchOne(
      db,
      sql: """
        SELECT NOT EXISTS (SELECT 1 FROM submission WHERE hearing = :hearing)
        AND NOT EXISTS (SELECT 1 FROM position WHERE hearing = :hearing)
        """, arguments: ["hearing": hearing.id])
    if isEmpty == true { problems.append(Problem(.nothingCollected, hearing.id, .nothingCollected)) }
    // The newest that can be sent; an internal draft or annex written beside it takes nothing from it.
    let last = try Row.fetchOne(
      db, sql: "SELECT * FROM response WHERE hearing = ? ORDER BY isDraft, id DESC LIMIT 1",
      arguments: [hearing.id])
    guard let last else {
      return problems + [Problem(.responseMissing, hearing.id, .responseMissing)]
    }
    if last["isDraft"] as Bool {
      problems.append(Problem(.responseIsDraft, last["file"], .responseIsDraft))
    }
    let changes = try Int.fetchOne(
      db, sql: "SELECT count(*) FROM journal WHERE hearing = ? AND entry > ? AND what <> 'respond'",
      arguments: [hearing.id, last["journalEntry"] as Int64])
    if let changes, changes > 0 {
      problems.append(
        Problem(.responseOutdated, last["file"], .responseOutdated(changes)))
    }
    return problems
  }
}
