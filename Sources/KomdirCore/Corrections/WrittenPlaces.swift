import DanishLaw
import DocumentModel
import GRDB

/// Reads places as people write them ("§ 24, stk. 3", "den foreslåede § 4 a", "pkt. 2.1") against a hearing's current
/// papers, by the same rules as the members' feedback is read.
struct WrittenPlaces {
  private let finder: PlaceFinder
  private let documents: [Int64]

  /// - Parameter document: the only paper to look in; nil for all of them, drafts first.
  init(_ db: Database, hearing: String, document: Int64? = nil) throws {
    documents = try Int64.fetchAll(
      db,
      sql: """
        SELECT id FROM document WHERE hearing = ? AND isCurrent AND (? IS NULL OR id = ?)
        ORDER BY role <> 'draft', id
        """, arguments: [hearing, document, document])
    finder = PlaceFinder(
      try documents.map { id in
        let title = try String.fetchOne(db, sql: "SELECT title FROM document WHERE id = ?", arguments: [id])
        return FeedbackContext.HearingDocument(
          document: Document(),
          outline: Outline(places: try Workspace.storedProvisions(db, document: id), title: title ?? ""),
          sha256: "")
      })
  }

  /// The provision that the words name; nil where they name none, several, or one that is not there.
  func provision(in text: String) -> (document: Int64, provision: String)? {
    guard let placement = placement(in: text), placement.match == .exact,
      let provision = placement.provision
    else { return nil }
    return (documents[placement.document ?? 0], provision.path)
  }

  /// Places a part of a remark that was split at the place which its own words name.
  func place(_ part: inout StoredRemark) {
    guard let placement = placement(in: part.text), placement.match == .exact || placement.match == .parent,
      let provision = placement.provision
    else { return }
    part.asWritten = placement.asWritten
    part.provision = provision.path
    part.document = documents[placement.document ?? 0]
    part.match = placement.match
    part.candidates = placement.candidates.map(\.path)
  }

  private func placement(in text: String) -> Placement? {
    var scope = PlaceScope()
    let placement = finder.placement(ofText: text, scope: &scope)
    guard placement.document ?? 0 < documents.count else { return nil }
    return placement.match == .general ? nil : placement
  }
}
