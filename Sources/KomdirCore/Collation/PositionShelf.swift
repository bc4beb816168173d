import DanishLaw

/// The positions of a hearing by what they are about; one that is missing is made.
///
/// Two papers of a hearing (a bill and an executive order) each have a § 1: a provision is known by its paper
/// and its id.
struct PositionShelf {
  private let hearing: Hearing
  private let documents: [HearingDocument]
  private let headings: SubjectHeadings
  private let holders: [String: [Int64]]
  private var known: [String: Int64] = [:]
  private var keys: Set<String> = []
  /// Those that were missing, in the order they were made.
  private(set) var made: [Position] = []
  private var nextNumber: Int64

  /// - Parameters:
  ///   - documents: the papers of today, the first draft first.
  ///   - headings: tells which headings gather remarks.
  ///   - holders: the papers that hold a provision, in the same order, by its path.
  ///   - nextNumber: the number that the next position gets.
  init(
    hearing: Hearing, documents: [HearingDocument], headings: SubjectHeadings, positions: [Position],
    holders: [String: [Int64]], nextNumber: Int64
  ) {
    self.hearing = hearing
    self.documents = documents
    self.headings = headings
    self.holders = holders
    self.nextNumber = nextNumber
    for position in positions {
      keys.insert(position.key)
      let name = Self.name(position.document, position.provision) ?? position.key
      if known[name] == nil { known[name] = position.id }
    }
  }

  /// The position that the remark belongs under.
  mutating func position(for remark: StoredRemark) -> Int64 {
    let key = PositionKey(of: remark, headings: headings)
    let document = key.provision.flatMap { holder(of: $0, asIn: remark.document) }
    let name = Self.name(document, key.provision) ?? key.key
    if let position = known[name] { return position }
    let language = Language(rawValue: hearing.language) ?? .danish
    var position = Position(
      hearing: hearing.id, key: freeKey(key.key, document), document: document, provision: key.provision,
      theme: key.theme, section: key.section,
      title: key.provision.map { title($0, document) } ?? key.theme ?? Phrase.title(of: key.section)(language)
    )
    position.id = nextNumber
    made.append(position)
    keys.insert(position.key)
    known[name] = nextNumber
    nextNumber += 1
    return nextNumber - 1
  }

  private static func name(_ document: Int64?, _ provision: String?) -> String? {
    provision.map { "D-\(document ?? 0) \($0)" }
  }

  /// The paper that a provision is in: explanatory notes may lie in another than what they explain.
  private func holder(of provision: String, asIn document: Int64?) -> Int64? {
    let holding = holders[provision] ?? []
    return document.flatMap { holding.contains($0) ? $0 : nil } ?? holding.first ?? document
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
