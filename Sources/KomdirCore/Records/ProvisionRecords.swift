import Archive
import DanishLaw

extension Workspace {
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
