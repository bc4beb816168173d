import Archive
import DanishLaw

extension HearingReview {
  /// - Parameter members: the register.
  init(_ db: Database, hearing: Hearing, now: Moment, members: [StoredMember]) throws {
    let submissions = try Submission.fetchAll(
      db, sql: "SELECT * FROM submission WHERE hearing = ? ORDER BY id", arguments: [hearing.id])
    let members = members.hushed(by: submissions)
    let voices = VoiceBook(members: members, submissions: submissions)
    let remarks = try Workspace.substantiveRemarks(db, hearing: hearing.id)
    let replaced = submissions.filter { $0.state == .replaced && $0.replacedBy != nil }.map(\.id)
    self.init(
      hearing: hearing, now: now, association: try Workspace.association(db), members: members,
      papers: try Workspace.documents(db, of: hearing.id), drafts: try DraftHistory(db, hearing: hearing.id),
      submissions: submissions, voices: voices,
      support: try SupportBook(db, hearing: hearing.id, voices: voices),
      positions: try Workspace.collated(db, hearing: hearing, voices: voices, remarks: remarks),
      remarks: remarks,
      links: try Self.links(db, hearing.id), decisions: try Workspace.decisions(db, inHearing: hearing.id),
      silentFiles: try Self.silentFiles(db, hearing.id), contacts: try Self.contacts(db, hearing.id),
      reservations: try Self.reservations(db, hearing.id),
      formerRemarks: try Self.formerRemarks(db, of: replaced),
      movedByHand: try Self.movedByHand(db, hearing.id), twins: try Self.twins(db, of: submissions),
      laterDrafts: try Self.laterDrafts(db, hearing.id), isEmpty: try Self.isEmpty(db, hearing.id),
      response: try Self.response(db, hearing.id))
  }

  private static func links(_ db: Database, _ hearing: String) throws -> [RemarkID: [PositionID]] {
    var links: [RemarkID: [PositionID]] = [:]
    let rows = try Row.fetchCursor(
      db,
      sql: """
        SELECT remark, position FROM positionRemark JOIN position ON position.id = positionRemark.position
        WHERE hearing = ? ORDER BY position
        """, arguments: [hearing])
    while let row = try rows.next() { links[row["remark"], default: []].append(row["position"]) }
    return links
  }

  private static func movedByHand(_ db: Database, _ hearing: String) throws -> Set<RemarkID> {
    try RemarkID.fetchSet(
      db,
      sql: """
        SELECT remark FROM positionRemark JOIN position ON position.id = positionRemark.position
        WHERE hearing = ? AND byHand
        """, arguments: [hearing])
  }

  private static func twins(_ db: Database, of files: [Submission]) throws -> [SubmissionID: Submission] {
    var twins: [SubmissionID: Submission] = [:]
    for file in files where file.counts && file.acceptedBy == nil {
      if let twin = try file.twin(db) { twins[file.id] = twin }
    }
    return twins
  }

  private static func silentFiles(_ db: Database, _ hearing: String) throws -> Set<SubmissionID> {
    try SubmissionID.fetchSet(
      db,
      sql: """
        SELECT DISTINCT submission FROM remark JOIN submission ON submission.id = remark.submission
        WHERE submission.hearing = ? AND remark.member IS NULL AND remark.municipality IS NULL
        AND remark.droppedBy IS NULL
        """, arguments: [hearing])
  }

  private static func contacts(_ db: Database, _ hearing: String) throws -> [(
    file: SubmissionID, text: String
  )] {
    try Row.fetchAll(
      db,
      sql: """
        SELECT setAside.submission, setAside.text FROM setAside
        JOIN submission ON submission.id = setAside.submission
        WHERE submission.hearing = ? AND setAside.reason IN ('address', 'signature')
        """, arguments: [hearing]
    ).map { ($0[0], $0[1]) }
  }

  private static func reservations(_ db: Database, _ hearing: String) throws -> [SubmissionID: [String]] {
    let rows = try Row.fetchAll(
      db,
      sql: """
        SELECT setAside.submission, setAside.text FROM setAside
        JOIN submission ON submission.id = setAside.submission
        WHERE submission.hearing = ? AND setAside.reason = 'reservation' AND setAside.remark IS NULL
        ORDER BY setAside.submission, setAside.ordinal
        """, arguments: [hearing])
    return Dictionary(grouping: rows) { $0[0] as SubmissionID }.mapValues { $0.map { $0[1] as String } }
  }

  private static func formerRemarks(_ db: Database, of files: [SubmissionID]) throws -> [SubmissionID:
    [StoredRemark]]
  {
    var remarks: [SubmissionID: [StoredRemark]] = [:]
    for file in files {
      remarks[file] = try StoredRemark.fetchAll(
        db, sql: "SELECT * FROM remark WHERE submission = ? AND \(StoredRemark.standing) ORDER BY id",
        arguments: [file])
    }
    return remarks
  }

  private static func laterDrafts(_ db: Database, _ hearing: String) throws -> Set<DocumentID> {
    let rows = try Row.fetchAll(
      db,
      sql: """
        SELECT document.id, (SELECT min(act.command) FROM journal
        JOIN act ON journal.entry > act.before AND journal.entry <= act.last
        WHERE journal.hearing = document.hearing AND journal.what = 'document.import'
        AND journal.subject = 'D-' || document.id) AS command
        FROM document WHERE hearing = :hearing AND role = 'draft' AND NOT EXISTS (SELECT 1 FROM journal
        WHERE journal.hearing = document.hearing AND journal.what = 'document.role'
        AND journal.subject = 'D-' || document.id)
        """, arguments: ["hearing": hearing])
    var commands: [(document: DocumentID, command: Int64)] = []
    for row in rows {
      guard let command = row["command"] as Int64? else { continue }
      commands.append((row["id"], command))
    }
    guard let first = commands.map(\.command).min() else { return [] }
    return Set(commands.filter { $0.command > first }.map(\.document))
  }

  private static func isEmpty(_ db: Database, _ hearing: String) throws -> Bool {
    try Bool.fetchOne(
      db,
      sql: """
        SELECT NOT EXISTS (SELECT 1 FROM submission WHERE hearing = :hearing)
        AND NOT EXISTS (SELECT 1 FROM position WHERE hearing = :hearing)
        """, arguments: ["hearing": hearing]) ?? false
  }

  /// The newest that can be sent, as long as it holds: an internal draft or annex written beside it takes nothing from
  /// it. After a change the newest of all is spoken of.
  private static func response(_ db: Database, _ hearing: String) throws -> WrittenResponse? {
    try Row.fetchOne(
      db,
      sql: """
        SELECT file, isDraft, (SELECT count(*) FROM journal WHERE journal.hearing = response.hearing
        AND journal.entry > response.journalEntry AND journal.what <> 'respond')
        FROM response WHERE hearing = ?
        ORDER BY isDraft OR EXISTS (SELECT 1 FROM journal WHERE journal.hearing = response.hearing
        AND journal.entry > response.journalEntry AND journal.what <> 'respond'), id DESC LIMIT 1
        """, arguments: [hearing]
    ).map { WrittenResponse(file: $0[0], isDraft: $0[1], changesSince: $0[2]) }
  }
}

extension DraftHistory {
  init(_ db: Database, hearing: String) throws {
    let papers = try Workspace.documents(db, of: hearing, currentOnly: false)
    // Read now: what is wrong with a hearing is worked out when the archive is unlocked again.
    var provisions: [DocumentID: [Provision]] = [:]
    // One paper in one version is compared with nothing.
    if papers.contains(where: { $0.replaces != nil }) || papers.count(where: { $0.role == .draft }) > 1 {
      for paper in papers.map(\.id) {
        provisions[paper] = try Workspace.storedProvisions(db, document: paper)
      }
    }
    let known = provisions
    self.init(papers) { known[$0] ?? [] }
  }
}
