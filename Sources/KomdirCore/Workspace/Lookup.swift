import Archive

// Finding records by what a person types: "R-17", "S-3", "P-2", a member's name.

extension Workspace {
  /// The hearing named, or the only open one.
  ///
  /// - Throws: `WorkspaceError.unknown`, `.noHearing`, `.whichHearing`.
  public func hearing(_ id: String?) throws -> Hearing {
    try read { try Self.hearing($0, id) }
  }

  /// All hearings in the order they came.
  public func hearings() throws -> [Hearing] {
    try read(Self.hearings)
  }

  static func hearings(_ db: Database) throws -> [Hearing] {
    try Hearing.fetchAll(db, sql: "SELECT * FROM hearing ORDER BY createdAt, id")
  }

  static func hearing(_ db: Database, _ id: String?) throws -> Hearing {
    if let id {
      guard let hearing = try hearingIfThere(db, id) else { throw WorkspaceError.unknown(id: id) }
      return hearing
    }
    let open = try openHearings(db)
    // What was made of a stray file is nobody's hearing: it must not ask to be told apart.
    if open.count > 1, case let real = try open.filter({ try !isStray(db, $0) }), real.count == 1 {
      return real[0]
    }
    if open.count > 1 { throw WorkspaceError.whichHearing(open.map(\.id)) }
    if let hearing = open.first { return hearing }
    // With nothing open, the only hearing there is can still be looked at.
    let all = try hearings(db)
    guard let only = all.first, all.count == 1 else {
      throw all.isEmpty ? WorkspaceError.noHearing : .whichHearing(all.map(\.id))
    }
    return only
  }

  /// Nil where no hearing has this name.
  static func hearingIfThere(_ db: Database, _ id: String) throws -> Hearing? {
    try Hearing.fetchOne(db, sql: "SELECT * FROM hearing WHERE id = ?", arguments: [id])
  }

  /// Hearings that are neither sent nor closed, in the order they came.
  static func openHearings(_ db: Database) throws -> [Hearing] {
    try Hearing.fetchAll(
      db, sql: "SELECT * FROM hearing WHERE sentAt IS NULL AND closedAt IS NULL ORDER BY createdAt, id")
  }

  /// The hearing named, or the only one that is over.
  static func closedHearing(_ db: Database, _ id: String?) throws -> Hearing {
    if let id { return try hearing(db, id) }
    let closed = try Hearing.fetchAll(
      db, sql: "SELECT * FROM hearing WHERE sentAt IS NOT NULL OR closedAt IS NOT NULL ORDER BY createdAt, id"
    )
    guard let only = closed.first else { throw WorkspaceError.noHearing }
    guard closed.count == 1 else { throw WorkspaceError.whichHearing(closed.map(\.id)) }
    return only
  }

  static func openHearing(_ db: Database, _ id: String) throws -> Hearing {
    let hearing = try hearing(db, id)
    try hearing.holdOpen()
    return hearing
  }

  /// The record with a number.
  ///
  /// - Throws: `WorkspaceError.unknown`.
  static func record<Record: NumberedRecord & StoredRecord>(_ db: Database, _ id: RecordID<Record>) throws
    -> Record
  {
    guard
      let record = try Record.fetchOne(
        db, sql: "SELECT * FROM \(Record.table) WHERE id = ?", arguments: [id])
    else { throw WorkspaceError.unknown(id: "\(id)") }
    return record
  }

  static func remark(_ db: Database, _ printed: String) throws -> StoredRemark {
    try record(db, StoredRemark.id(printed))
  }

  static func submission(_ db: Database, _ printed: String) throws -> Submission {
    try record(db, Submission.id(printed))
  }

  static func submission(_ db: Database, of remark: StoredRemark) throws -> Submission {
    try record(db, remark.submission)
  }

  /// The files directly inside a file: attachments of a mail, entries of an archive.
  static func innerFiles(_ db: Database, of outer: Submission) throws -> [Submission] {
    try Submission.fetchAll(
      db, sql: "SELECT * FROM submission WHERE parent = ? ORDER BY id", arguments: [outer.id])
  }

  /// A file and all files inside it, outer ones first.
  static func withInnerFiles(_ db: Database, _ top: Submission) throws -> [Submission] {
    var files = [top]
    var index = 0
    while index < files.count {
      files += try innerFiles(db, of: files[index])
      index += 1
    }
    return files
  }

  static func position(_ db: Database, _ printed: String) throws -> Position {
    try record(db, Position.id(printed))
  }

  static func members(_ db: Database) throws -> [StoredMember] {
    try StoredMember.fetchAll(db, sql: "SELECT * FROM member ORDER BY id")
  }

  /// The one member that a number, name, address, alias or municipality means. A municipality with several
  /// members means its first in the register: the municipality speaks.
  static func member(_ db: Database, _ wanted: String) throws -> StoredMember {
    let members = try members(db)
    let key = wanted.trimmed.lowercased().trimmingSuffix(" kommune")
    if let id = MemberID(printed: wanted) {
      guard let member = members.first(where: { $0.id == id }) else {
        throw WorkspaceError.unknown(id: wanted)
      }
      return member
    }
    let people = members.filter { member in
      member.name.lowercased() == key || member.mailAddresses.contains(key)
        || member.initials?.lowercased() == key
        || member.aliases.contains { $0.lowercased() == key }
    }
    if people.count == 1 { return people[0] }
    if people.count > 1 { throw WorkspaceError.ambiguousMember(wanted, people.map(\.printedID)) }
    if let first = members.first(where: { $0.municipality?.lowercased() == key }) { return first }
    // "Eastmarch" of "Eastmarch Borough Council", "Castleford Bay" of its council.
    let short = AuthorityName.short(wanted)
    let meant = members.filter { $0.municipality.map { AuthorityName.short($0) == short } ?? false }
    guard !short.isEmpty, let first = meant.first else { throw WorkspaceError.unknownMember(wanted) }
    let named = Set(meant.compactMap(\.municipality))
    guard named.count == 1 else {
      throw WorkspaceError.ambiguousMember(wanted, meant.map(\.printedID))
    }
    return first
  }

  /// Who speaks, as a person names them: a member, or one of the 98 municipalities that has no member.
  static func speaker(_ db: Database, _ wanted: String) throws -> (
    member: StoredMember?, municipality: String?
  ) {
    do {
      let member = try member(db, wanted)
      return (member, member.municipality)
    } catch WorkspaceError.unknownMember {
      guard let municipality = Municipality.named(wanted) else { throw WorkspaceError.unknownMember(wanted) }
      return (nil, municipality.name)
    }
  }

  static func documents(_ db: Database, of hearing: String, currentOnly: Bool = true) throws
    -> [HearingDocument]
  {
    // The draft comes first: it is what remarks are placed in.
    try HearingDocument.fetchAll(
      db,
      sql: """
        SELECT * FROM document WHERE hearing = ? AND (isCurrent OR NOT ?)
        ORDER BY \(HearingDocument.order)
        """, arguments: [hearing, currentOnly])
  }
}

extension HearingDocument {
  /// How a hearing's papers are ordered: drafts first, and each where its first version stood, so that a new draft
  /// changes the order of nothing.
  static let order = """
    document.role <> 'draft', (WITH RECURSIVE former(id, replaces) AS (
    SELECT document.id, document.replaces UNION SELECT older.id, older.replaces
    FROM document AS older JOIN former ON older.id = former.replaces) SELECT min(id) FROM former), document.id
    """
}

extension String {
  func trimmingSuffix(_ suffix: String) -> String {
    hasSuffix(suffix) ? String(dropLast(suffix.count)) : self
  }
}
