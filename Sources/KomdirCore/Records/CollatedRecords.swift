import Archive

extension Workspace {
  /// Substantive remarks that count: their file was neither refused, replaced nor withdrawn.
  static func substantiveRemarks(_ db: Database, hearing: String) throws -> [StoredRemark] {
    try StoredRemark.fetchAll(
      db,
      sql: """
        SELECT remark.* FROM remark JOIN submission ON submission.id = remark.submission
        WHERE submission.hearing = ? AND \(Submission.counting)
        AND remark.nature = 'substantive' AND \(StoredRemark.standing) ORDER BY remark.id
        """, arguments: [hearing])
  }

  /// A hearing's positions in their papers' order, the draft first.
  static func positionsInDraftOrder(_ db: Database, hearing: String) throws -> [Position] {
    try Position.fetchAll(
      db,
      sql: """
        SELECT position.* FROM position LEFT JOIN document ON document.id = position.document
        LEFT JOIN provision ON provision.document = position.document AND provision.id = position.provision
        WHERE position.hearing = ?
        ORDER BY \(HearingDocument.order), provision.ordinal, position.id
        """, arguments: [hearing])
  }

  /// The substantive remarks that count, by the position that they stand under, in the order they came.
  ///
  /// - Parameter remarks: those of the hearing. They are handed out again, not read again: there may be hundreds of
  ///   thousands.
  static func remarksByPosition(_ db: Database, hearing: String, among remarks: [StoredRemark]) throws
    -> [PositionID: [StoredRemark]]
  {
    var places: [RemarkID: Int] = [:]
    places.reserveCapacity(remarks.count)
    for (place, remark) in remarks.enumerated() { places[remark.id] = place }
    let links = try Row.fetchCursor(
      db,
      sql: """
        SELECT positionRemark.position, positionRemark.remark FROM position
        JOIN positionRemark ON positionRemark.position = position.id WHERE position.hearing = ?
        ORDER BY positionRemark.position, positionRemark.remark
        """, arguments: [hearing])
    var found: [PositionID: [StoredRemark]] = [:]
    while let link = try links.next() {
      guard let place = places[link[1]] else { continue }
      found[link[0], default: []].append(remarks[place])
    }
    return found
  }

  /// What remarks of a hearing were found to repeat, with what each adds.
  static func foundDuplicates(_ db: Database, hearing: String) throws -> [RemarkID: (
    survivor: RemarkID, addition: String
  )] {
    let rows = try Row.fetchCursor(
      db,
      sql: """
        SELECT duplicate.remark, survivor, addition FROM submission
        JOIN remark ON remark.submission = submission.id JOIN duplicate ON duplicate.remark = remark.id
        WHERE submission.hearing = ?
        """, arguments: [hearing])
    var found: [RemarkID: (survivor: RemarkID, addition: String)] = [:]
    while let row = try rows.next() { found[row[0]] = (row[1], row[2]) }
    return found
  }

  /// Substantive remarks that count and support somebody's answer as a whole.
  static func supportingRemarks(_ db: Database, hearing: String) throws -> [StoredRemark] {
    try StoredRemark.fetchAll(
      db,
      sql: """
        SELECT remark.* FROM submission JOIN remark ON remark.submission = submission.id
        WHERE submission.hearing = ? AND remark.supports <> '[]' AND remark.provision IS NULL
        AND \(Submission.counting) AND remark.nature = 'substantive' AND \(StoredRemark.standing)
        ORDER BY remark.id
        """, arguments: [hearing])
  }

  /// Who speaks in a hearing's remarks that count, each with its nature, every combination once.
  static func speakers(_ db: Database, hearing: String) throws -> [Speaker] {
    try Row.fetchAll(
      db,
      sql: """
        SELECT DISTINCT remark.submission, remark.member, remark.municipality, remark.author, remark.nature
        FROM remark JOIN submission ON submission.id = remark.submission
        WHERE submission.hearing = ? AND \(Submission.counting) AND \(StoredRemark.standing)
        """, arguments: [hearing]
    ).compactMap { row in
      Remark.Nature(rawValue: row[4]).map {
        Speaker(submission: row[0], member: row[1], municipality: row[2], author: row[3], nature: $0)
      }
    }
  }

  /// Who a remark speaks for, without the remark.
  struct Speaker {
    var submission: SubmissionID
    var member: MemberID?
    var municipality: String?
    var author: String?
    var nature: Remark.Nature
  }
}

extension Workspace.Speaker {
  init(_ remark: StoredRemark) {
    self.init(
      submission: remark.submission, member: remark.member, municipality: remark.municipality,
      author: remark.author, nature: remark.nature)
  }
}

extension VoiceBook {
  init(_ db: Database, hearing: String) throws {
    self.init(
      members: try Workspace.members(db),
      submissions: try Submission.fetchAll(
        db, sql: "SELECT * FROM submission WHERE hearing = ?", arguments: [hearing]))
  }
}

extension SupportBook {
  init(_ db: Database, hearing: String, voices: VoiceBook) throws {
    self.init(
      voices: voices, supporting: try Workspace.supportingRemarks(db, hearing: hearing),
      answered: try Workspace.voicesThatAnswer(db, hearing: hearing, voices))
    note(backersAmong: try Workspace.substantiveRemarks(db, hearing: hearing))
  }
}
