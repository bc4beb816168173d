import DanishLaw

/// The positions of a hearing by what they are about; one that is missing is made.
///
/// Two papers of a hearing (a bill and an executive order) each have a § 1: a provision is known by its paper
/// and its id.
struct PositionShelf {
  private let hearing: Hearing
  private let documents: [HearingDocument]
  private let headings: SubjectHeadings
  private let holders: [String: [DocumentID]]
  private var known: [String: PositionID] = [:]
  private var keys: Set<String> = []
  /// Those that were missing, in the order they were made.
  private(set) var made: [Position] = []
  private var nextID: PositionID

  /// - Parameters:
  ///   - documents: the papers of today, the first draft first.
  ///   - headings: tells which headings gather remarks.
  ///   - holders: the papers that hold a provision, in the same order, by its path.
  ///   - nextID: the id that the next position gets.
  init(
    hearing: Hearing, documents: [HearingDocument], headings: SubjectHeadings, positions: [Position],
    holders: [String: [DocumentID]], nextID: PositionID
  ) {
    self.hearing = hearing
    self.documents = documents
    self.headings = headings
    self.holders = holders
    self.nextID = nextID
    for position in positions {
      keys.insert(position.key)
      let name = Self.name(position.document, position.provision) ?? position.key
      if known[name] == nil { known[name] = position.id }
    }
  }

  /// The position that the remark belongs under.
  mutating func position(for remark: StoredRemark) -> PositionID {
    let key = PositionKey(of: remark, headings: headings)
    let document = key.provision.flatMap { holder(of: $0, asIn: remark.document) }
    let name = Self.name(document, key.provision) ?? key.key
    if let position = known[name] { return position }
    let language = Language(rawValue: hearing.language) ?? .danish
    let position = Position(
      id: nextID, hearing: hearing.id, key: freeKey(key.key, document), document: document,
      provision: key.provision,
      theme: key.theme, section: key.section,
      title: key.provision.map { title($0, document) } ?? key.theme ?? Phrase.title(of: key.section)(language)
    )
    made.append(position)
    keys.insert(position.key)
    known[name] = position.id
    nextID = nextID.advanced(by: 1)
    return position.id
  }

  /// Archives say "D-0" of a provision that no paper holds.
  private static func paper(_ document: DocumentID?) -> String { document?.description ?? "D-0" }

  private static func name(_ document: DocumentID?, _ provision: String?) -> String? {
    provision.map { "\(Self.paper(document)) \($0)" }
  }

  /// The paper that a provision is in: explanatory notes may lie in another than what they explain.
  private func holder(of provision: String, asIn document: DocumentID?) -> DocumentID? {
    let holding = holders[provision] ?? []
    return document.flatMap { holding.contains($0) ? $0 : nil } ?? holding.first ?? document
  }

  private func freeKey(_ key: String, _ document: DocumentID?) -> String {
    keys.contains(key) ? "\(Self.paper(document)) \(key)" : key
  }

  /// "§ 1"; of another paper than the first draft "§ 1 (udkast til bekendtgørelse om …)".
  private func title(_ provision: String, _ document: DocumentID?) -> String {
    let name = provisionName(provision)
    guard let paper = documents.first(where: { $0.id == document }), paper.id != documents.first?.id else {
      return name
    }
    return "\(name) (\(paper.title.isEmpty ? paper.file : paper.title))"
  }
}
