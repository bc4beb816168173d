import Archive

/// Keeps the index of words in step with what it is made of.
///
/// A row's number is its record's number times four, and its kind; a provision's is its paper's number and its place in
/// the paper.
struct SearchIndex {
  let db: Database

  enum Kind: Int64 {
    case remark, provision, position
  }

  /// The rules that make the index, counted: one more where an index of old ones would answer otherwise.
  private static let rules = 2
  private static let longestProvision = 60

  init(_ db: Database) { self.db = db }

  static func row(_ kind: Kind, _ id: Int64, _ ordinal: Int64 = 0) -> Int64 {
    (kind == .provision ? id << 24 | ordinal : id) * 4 + kind.rawValue
  }

  /// Whether the index was made by these rules or newer ones; it follows every change then.
  func isMade() throws -> Bool {
    (try Int.fetchOne(db, sql: "SELECT max(rules) FROM searchTextState") ?? 0) >= Self.rules
  }

  /// Indexes all that there is, in the place of what was indexed.
  func make() throws {
    try db.execute(sql: "DELETE FROM searchText; DELETE FROM searchTextWord; DELETE FROM searchTextState")
    var words: Set<String> = []
    try indexRemarks("1", &words)
    try indexProvisions("1", &words)
    try indexPositions("1", &words)
    try add(words)
    try db.execute(sql: "INSERT INTO searchTextState (rules) VALUES (?)", arguments: [Self.rules])
  }

  /// Indexes again what the transaction in hand has touched, as `ChangeCapture` saw it.
  func follow() throws {
    var words: Set<String> = []
    // Each remark is written once, whatever of it was touched.
    var remarks: [String] = []
    if try isTouched("member") {
      remarks.append(
        """
        SELECT remark.id FROM remark JOIN submission ON submission.id = remark.submission
        WHERE remark.member IN (SELECT id FROM temp.was_member)
        OR submission.member IN (SELECT id FROM temp.was_member)
        """)
    }
    if try isTouched("submission") {
      remarks.append("SELECT id FROM remark WHERE submission IN (SELECT id FROM temp.was_submission)")
      try drop(
        """
        SELECT remark.id * 4 FROM remark JOIN submission ON submission.id = remark.submission
        WHERE submission.id IN (SELECT id FROM temp.was_submission) AND \(Self.isErased)
        """)
    }
    if try isTouched("remark") {
      try drop("SELECT id * 4 FROM temp.was_remark WHERE id NOT IN (SELECT id FROM remark)")
      remarks.append("SELECT id FROM temp.was_remark")
    }
    if !remarks.isEmpty {
      try indexRemarks("remark.id IN (\(remarks.joined(separator: " UNION ")))", &words)
    }
    if try isTouched("provision") {
      try drop("SELECT (document << 24 | ordinal) * 4 + 1 FROM temp.was_provision")
      try indexProvisions(
        "(provision.document, provision.ordinal) IN (SELECT document, ordinal FROM temp.was_provision)",
        &words)
    }
    if try isTouched("position") {
      try drop("SELECT id * 4 + 2 FROM temp.was_position")
      try indexPositions("position.id IN (SELECT id FROM temp.was_position)", &words)
    }
    if try isTouched("hearing") {
      try indexPositions("position.hearing IN (SELECT id FROM temp.was_hearing)", &words)
    }
    try add(words)
  }

  /// Makes the index anew from what it holds, so that no word of an erased record is left in it.
  func forget() throws {
    try db.execute(
      sql: """
        INSERT INTO searchText (searchText) VALUES ('rebuild');
        DELETE FROM searchTextWord WHERE word NOT IN (SELECT term FROM searchTextTerm);
        """)
  }

  private func isTouched(_ table: String) throws -> Bool {
    try ChangeCapture.isTouched(db, table)
  }

  private func drop(_ rows: String) throws {
    try db.execute(sql: "DELETE FROM searchText WHERE rowid IN (\(rows))")
  }

  // MARK: Rows

  /// Of a file that was forgotten: nothing is found of it, who sent it included.
  private static let isErased = "submission.sha256 LIKE '\(Submission.erasedHash)%'"

  private func indexRemarks(_ condition: String, _ words: inout Set<String>) throws {
    let rows = try Row.fetchCursor(
      db,
      sql: """
        SELECT remark.id, submission.hearing, remark.text, remark.anchorText, remark.proposedWording, remark.theme,
        remark.provision, remark.author, coalesce(remark.municipality, submission.municipality) AS municipality,
        coalesce(own.name, member.name, submission.memberName) AS name,
        (SELECT provision.text || ' ' || coalesce(provision.newText, '') FROM provision
          WHERE provision.document = remark.document AND provision.id = remark.provision LIMIT 1) AS about
        FROM remark JOIN submission ON submission.id = remark.submission
        LEFT JOIN member AS own ON own.id = remark.member LEFT JOIN member ON member.id = submission.member
        WHERE (\(condition)) AND NOT \(Self.isErased)
        """)
    while let row = try rows.next() {
      let texts: [String?] = [row["text"], row["anchorText"], row["proposedWording"], row["theme"]]
      let names: [String?] = [row["municipality"], row["name"], row["author"]]
      try write(
        Self.row(.remark, row["id"]), hearing: row["hearing"], texts: texts.compactMap { $0 },
        names: names.compactMap { $0 }, provision: row["provision"], about: row["about"], &words)
    }
  }

  private func indexProvisions(_ condition: String, _ words: inout Set<String>) throws {
    let rows = try Row.fetchCursor(
      db,
      sql: """
        SELECT provision.document, provision.ordinal, document.hearing, provision.id, provision.text,
        provision.newText FROM provision JOIN document ON document.id = provision.document WHERE \(condition)
        """)
    while let row = try rows.next() {
      let texts: [String?] = [row["text"], row["newText"]]
      try write(
        Self.row(.provision, row["document"], row["ordinal"]), hearing: row["hearing"],
        texts: texts.compactMap { $0 }, names: [], provision: row["id"], &words)
    }
  }

  /// Positions of hearings whose response was sent.
  private func indexPositions(_ condition: String, _ words: inout Set<String>) throws {
    let rows = try Row.fetchCursor(
      db,
      sql: """
        SELECT position.id, position.hearing, position.title, position.text, position.provision FROM position
        JOIN hearing ON hearing.id = position.hearing
        WHERE hearing.sentAt IS NOT NULL AND position.text <> '' AND (\(condition))
        """)
    while let row = try rows.next() {
      let texts: [String] = [row["title"], row["text"]]
      try write(
        Self.row(.position, row["id"]), hearing: row["hearing"], texts: texts, names: [],
        provision: row["provision"], &words)
    }
  }

  private func write(
    _ row: Int64, hearing: String, texts: [String], names: [String], provision: String?, about: String? = nil,
    _ words: inout Set<String>
  ) throws {
    let stems = texts.flatMap(SearchWords.stems)
    let nameStems = names.flatMap { SearchWords.words(of: $0).map(\.stem) }
    var aboutStems = about.map(SearchWords.stems) ?? []
    // What a long provision says tells nothing of what one remark on it is about.
    if aboutStems.count > Self.longestProvision { aboutStems = [] }
    var places = Set(provision.map(SearchWords.places) ?? [])
    if let last = provision.map(SearchWords.places)?.last { places.insert("at" + last) }
    for text in texts {
      for reference in SearchWords.references(in: text) {
        for place in SearchWords.places(of: reference.path) { places.insert("to" + place) }
      }
    }
    try db.cachedStatement(sql: "DELETE FROM searchText WHERE rowid = ?").execute(arguments: [row])
    try db.cachedStatement(
      sql: "INSERT INTO searchText (rowid, hearing, stems, names, places, about) VALUES (?, ?, ?, ?, ?, ?)"
    ).execute(arguments: [
      row, hearing, stems.joined(separator: " "), nameStems.joined(separator: " "),
      places.sorted().joined(separator: " "), aboutStems.joined(separator: " "),
    ])
    words.formUnion(stems)
    words.formUnion(nameStems)
    words.formUnion(aboutStems)
  }

  /// Writes down words of the rows, each once, in their order: neighbours lie on one page.
  private func add(_ words: Set<String>) throws {
    let word = try db.cachedStatement(
      sql: "INSERT OR IGNORE INTO searchTextWord (word, turned) VALUES (?, ?)")
    for stem in words.sorted() { try word.execute(arguments: [stem, String(stem.reversed())]) }
  }
}
