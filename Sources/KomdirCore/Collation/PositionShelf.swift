import Archive
import DanishLaw

/// The positions of a hearing by what they are about; one that is missing is made.
///
/// Two papers of a hearing (a bill and an executive order) each have a § 1: a provision is known by its paper
/// and its id.
struct PositionShelf {
  private let db: Database
  private let hearing: Hearing
  private let documents: [HearingDocument]
  private let headings: SubjectHeadings
  private var known: [String: Int64] = [:]
  private var keys: Set<String> = []
  private var holders: [String: Int64] = [:]

  init(_ db: Database, hearing: Hearing) throws {
    self.db = db
    self.hearing = hearing
    documents = try Workspace.documents(db, of: hearing.id)
    headings = SubjectHeadings(
      titles: documents.map(\.title) + [hearing.title ?? "", try Workspace.association(db).name])
    let positions = try Position.fetchAll(
      db, sql: "SELECT * FROM position WHERE hearing = ? ORDER BY id", arguments: [hearing.id])
    for position in positions {
      keys.insert(position.key)
      let name = Self.name(position.document, position.provision) ?? position.key
      if known[name] == nil { known[name] = position.id }
    }
  }

  /// The position that the remark belongs under.
  mutating func position(for remark: StoredRemark) throws -> Int64 {
    let key = PositionKey(of: remark, headings: headings)
    let document = try key.provision.flatMap { try holder(of: $0, asIn: remark.document) }
    let name = Self.name(document, key.provision) ?? key.key
    if let position = known[name] { return position }
    let language = Language(rawValue: hearing.language) ?? .danish
    var position = Position(
      hearing: hearing.id, key: freeKey(key.key, document), document: document, provision: key.provision,
      theme: key.theme, section: key.section,
      title: key.provision.map { title($0, document) } ?? key.theme ?? Phrase.title(of: key.section)(language)
    )
    try position.insert(db)
    keys.insert(position.key)
    known[name] = position.id
    return position.id ?? 0
  }

  private static func name(_ document: Int64?, _ provision: String?) -> String? {
    provision.map { "D-\(document ?? 0) \($0)" }
  }

  /// The paper that a provision is in: explanatory notes may lie in another than what they explain.
  private mutating func holder(of provision: String, asIn document: Int64?) throws -> Int64? {
    let name = Self.name(document, provision) ?? provision
    if let known = holders[name] { return known }
    let holding = try Int64.fetchAll(
      db,
      sql: """
        SELECT DISTINCT document.id FROM provision JOIN document ON document.id = provision.document
        WHERE document.hearing = ? AND document.isCurrent AND provision.id = ?
        ORDER BY document.role <> 'draft', document.id
        """, arguments: [hearing.id, provision])
    let found = document.flatMap { holding.contains($0) ? $0 : nil } ?? holding.first ?? document
    holders[name] = found
    return found
  }

  private func freeKey(_ key: String, _ document: Int64?) -> String {
    keys.contains(key) ? "D-\(document ?? 0) \(key)" : key
  }

  /// "§ 1"; of another paper than the first draft "§ 1 (udkast til bekendtgørelse om …)".
  private func title(_ provision: String, _ document: Int64?) -> String {
    let name = provisionName(provision)
    guard let paper = documents.first(where: { $0.id == document }), paper.id != documents.first?.id else {
      return name
    }
    return "\(name) (\(paper.title.isEmpty ? paper.file : paper.title))"
  }
}
