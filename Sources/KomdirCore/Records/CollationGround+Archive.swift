import Archive

extension CollationGround {
  init(_ db: Database, hearing: Hearing) throws {
    self.init(
      hearing: hearing, remarks: try Workspace.substantiveRemarks(db, hearing: hearing.id),
      shelf: try PositionShelf(db, hearing: hearing), links: try Self.links(db, hearing: hearing.id),
      duplicates: try Workspace.foundDuplicates(db, hearing: hearing.id))
  }

  private static func links(_ db: Database, hearing: String) throws -> [RemarkID: [(
    position: PositionID, isByHand: Bool
  )]] {
    var links: [RemarkID: [(position: PositionID, isByHand: Bool)]] = [:]
    let rows = try Row.fetchCursor(
      db,
      sql: """
        SELECT positionRemark.remark, positionRemark.position, positionRemark.byHand
        FROM positionRemark JOIN position ON position.id = positionRemark.position WHERE position.hearing = ?
        """, arguments: [hearing])
    while let row = try rows.next() { links[row[0], default: []].append((row[1], row[2])) }
    return links
  }
}

extension PositionShelf {
  init(_ db: Database, hearing: Hearing) throws {
    let rows = try Row.fetchAll(
      db,
      sql: """
        SELECT DISTINCT provision.id, document.id FROM provision
        JOIN document ON document.id = provision.document
        WHERE document.hearing = ? AND document.isCurrent ORDER BY \(HearingDocument.order)
        """, arguments: [hearing.id])
    var holders: [String: [DocumentID]] = [:]
    for row in rows { holders[row[0], default: []].append(row[1]) }
    let documents = try Workspace.documents(db, of: hearing.id)
    self.init(
      hearing: hearing, documents: documents,
      headings: SubjectHeadings(
        titles: documents.map(\.title) + [hearing.title ?? "", try Workspace.association(db).name],
        writers: try Workspace.members(db).compactMap(\.municipality)),
      positions: try Position.fetchAll(
        db, sql: "SELECT * FROM position WHERE hearing = ? ORDER BY id", arguments: [hearing.id]),
      holders: holders, nextID: try Position.nextID(db))
  }
}
