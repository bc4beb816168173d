import Archive
import DanishLaw

extension Workspace {
  /// Where something can be placed in the papers in force, the first draft's provisions first.
  ///
  /// - Parameter document: the only paper that is asked about; nil for all.
  static func placesInForce(_ db: Database, hearing: String, document: DocumentID? = nil) throws -> Cursor<
    (document: DocumentID, provision: String, heading: String)
  > {
    let rows = try Row.fetchCursor(
      db,
      sql: """
        SELECT provision.document, provision.id,
          provision.label || ' ' || CASE WHEN length(provision.text) < 160 THEN provision.text ELSE '' END
        FROM provision JOIN document ON document.id = provision.document
        WHERE document.hearing = ? AND document.isCurrent AND (? IS NULL OR document.id = ?)
        ORDER BY \(HearingDocument.order), provision.ordinal
        """, arguments: [hearing, document, document])
    return Cursor { try rows.next().map { ($0[0], $0[1], $0[2]) } }
  }

  /// The places of a paper's provisions in their order, from 1.
  static func provisionOrdinals(_ db: Database, document: DocumentID) throws -> [Int64] {
    try Int64.fetchAll(
      db, sql: "SELECT ordinal FROM provision WHERE document = ? ORDER BY ordinal", arguments: [document])
  }

  /// The provisions of a paper, in its order.
  static func storedProvisions(_ db: Database, document: DocumentID) throws -> [Provision] {
    try Row.fetchAll(
      db, sql: "SELECT * FROM provision WHERE document = ? ORDER BY ordinal", arguments: [document]
    )
    .map { row in
      Provision(
        id: ProvisionID(row["id"]), label: row["label"], kind: ProvisionKind(rawValue: row["kind"]) ?? .par,
        text: row["text"], newText: row["newText"], body: row["body"], page: row["page"])
    }
  }
}
