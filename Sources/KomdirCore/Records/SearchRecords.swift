import Archive

/// What a search reads: the index, and the records that its rows stand for.
struct SearchRecords {
  let db: Database

  init(_ db: Database) { self.db = db }

  /// Rows of the index.
  func count() throws -> Int { try Int.fetchOne(db, sql: "SELECT count(*) FROM searchText_docsize") ?? 0 }

  /// Rows that hold a word.
  func count(of word: String) throws -> Int {
    try Int.fetchOne(
      db.cachedStatement(sql: "SELECT doc FROM searchTextTerm WHERE term = ?"), arguments: [word]) ?? 0
  }

  /// Words of a row, on the average of some hundreds; nil of an empty index.
  func averageLength() throws -> Double? {
    try Double.fetchOne(
      db,
      sql: """
        SELECT avg(length(c1) - length(replace(c1, ' ', '')) + 1)
        FROM (SELECT c1 FROM searchText_content LIMIT 500)
        """)
  }

  /// The rows that a query of FTS5 finds, the likeliest first.
  func candidates(_ match: String, kind: SearchIndex.Kind?, hearing: String?, limit: Int) throws -> Cursor<
    Row
  > {
    var conditions = ["searchText MATCH ?"]
    var arguments: [(any ColumnValue)?] = [match]
    if let hearing {
      conditions.append("hearing = ?")
      arguments.append(hearing)
    }
    if let kind { conditions.append("rowid % 4 = \(kind.rawValue)") }
    return try Row.fetchCursor(
      db,
      sql: """
        SELECT rowid, stems, names, places, about FROM searchText WHERE \(conditions.joined(separator: " AND "))
        ORDER BY bm25(searchText, 0, 1, 1.5, 2, 0.2) LIMIT \(limit)
        """, arguments: Arguments(arguments))
  }

  // MARK: Records

  /// Nil for a remark that counts no more.
  func remark(_ id: RemarkID) throws -> Row? {
    try Row.fetchOne(
      db.cachedStatement(
        sql: """
          SELECT submission.hearing, remark.text, remark.anchorText, remark.proposedWording, remark.provision,
          remark.theme FROM remark JOIN submission ON submission.id = remark.submission
          WHERE remark.id = ? AND \(Submission.counting) AND \(StoredRemark.standing)
          """), arguments: [id])
  }

  /// Nil for one of a paper that a newer version took the place of.
  func provision(_ document: DocumentID, _ ordinal: Int64) throws -> Row? {
    try Row.fetchOne(
      db.cachedStatement(
        sql: """
          SELECT document.hearing, document.file, provision.id, provision.text, provision.newText FROM provision
          JOIN document ON document.id = provision.document
          WHERE provision.document = ? AND provision.ordinal = ? AND document.isCurrent
          """), arguments: [document, ordinal])
  }

  func position(_ id: PositionID) throws -> Row? {
    try Row.fetchOne(
      db.cachedStatement(sql: "SELECT hearing, title, text, provision FROM position WHERE id = ?"),
      arguments: [id])
  }

  // MARK: Words

  func isKnown(_ word: String) throws -> Bool {
    try Row.fetchOne(
      db.cachedStatement(sql: "SELECT 1 FROM searchTextWord WHERE word = ?"), arguments: [word]) != nil
  }

  /// Words of the index that are longer than their beginning.
  func words(beginningWith start: String, limit: Int) throws -> [String] {
    try String.fetchAll(
      db.cachedStatement(sql: "SELECT word FROM searchTextWord WHERE word > ? AND word < ? LIMIT ?"),
      arguments: [start, start + "{", limit])
  }

  /// Words of the index that are longer than their end.
  func words(endingWith end: String, limit: Int) throws -> [String] {
    let turned = String(end.reversed())
    return try String.fetchAll(
      db.cachedStatement(sql: "SELECT word FROM searchTextWord WHERE turned > ? AND turned < ? LIMIT ?"),
      arguments: [turned, turned + "{", limit])
  }
}
