import DanishLaw

/// A hearing's papers in all their versions: where words that were written on one version stand in the newest, and
/// what changed there.
struct DraftHistory {
  private let load: (DocumentID) throws -> [Provision]
  private let documents: [DocumentID: HearingDocument]
  private let successors: [DocumentID: DocumentID]
  private var provisions: [DocumentID: [Provision]] = [:]
  private var paths: [DocumentID: ProvisionPaths] = [:]

  /// - Parameters:
  ///   - all: the papers in all their versions.
  ///   - load: a paper's provisions; asked once for each.
  init(_ all: [HearingDocument], load: @escaping (DocumentID) throws -> [Provision]) {
    self.load = load
    documents = Dictionary(all.map { ($0.id, $0) }) { first, _ in first }
    successors = Dictionary(
      all.compactMap { paper in paper.replaces.map { ($0, paper.id) } }
    ) { first, _ in first }
  }

  /// Whether any paper came in a second version.
  var hasVersions: Bool { !successors.isEmpty }

  /// The newest version of a paper.
  func newest(of document: DocumentID) -> DocumentID {
    var current = document
    while let next = successors[current] { current = next }
    return current
  }

  func isNewest(_ document: DocumentID) -> Bool { successors[document] == nil }

  func document(_ id: DocumentID) -> HearingDocument? { documents[id] }

  /// The drafts as they stood when the paper `papers` was the newest, the first draft first.
  func drafts(asOf papers: Int64) -> [DocumentID] {
    documents.values.filter { $0.role == .draft && isNewest($0.id) }.map(\.id).sorted()
      .compactMap { newest in
        var version: DocumentID? = newest
        while let current = version, current.number > papers { version = documents[current]?.replaces }
        return version
      }
  }

  /// Whether a paper got a new version after the paper `papers` was the newest.
  func hasVersions(after papers: Int64) -> Bool { successors.values.contains { $0.number > papers } }

  /// The version and the provision that a place of today was when the paper `papers` was the newest; nil where it was
  /// none of then.
  mutating func former(of provision: String, in document: DocumentID, asOf papers: Int64) throws -> (
    document: DocumentID, provision: String
  )? {
    var version: DocumentID? = document
    while let current = version, current.number > papers { version = documents[current]?.replaces }
    guard let old = version else { return nil }
    guard old != document else { return (document, provision) }
    let paths = try paths(from: old)
    let known = try provisions(of: old).first { former in
      guard let target = paths.target(of: former.id.path) else { return false }
      return target.id == provision && target.match != .parent
    }
    return known.map { (old, $0.id.path) }
  }

  mutating func provisions(of document: DocumentID) throws -> [Provision] {
    if let known = provisions[document] { return known }
    let found = try load(document)
    provisions[document] = found
    return found
  }

  /// Where the provisions of an older version stand in the newest.
  mutating func paths(from document: DocumentID) throws -> ProvisionPaths {
    if let known = paths[document] { return known }
    let found = ProvisionPaths(
      from: try provisions(of: document), to: try provisions(of: newest(of: document)))
    paths[document] = found
    return found
  }

  /// The words of a provision with all that hangs below it; nil where the version does not hold it.
  mutating func words(of provision: String, in document: DocumentID) throws -> String? {
    let own = try provisions(of: document).filter {
      $0.id.path == provision || $0.id.path.hasPrefix(provision + "/")
    }
    guard !own.isEmpty else { return nil }
    return own.map(\.words).filter { !$0.isEmpty }.joined(separator: "\n")
  }

  /// What a new version made of the provision that words are about.
  enum Fate {
    /// Nothing new, whatever its number.
    case same
    case changed([WordRun])
    case gone
  }

  /// - Parameters:
  ///   - basis: the papers that the words were written on.
  ///   - document: where what they are about stands now; nil where it lost its place.
  mutating func fate(of basis: Basis, now document: DocumentID?, _ provision: String?) throws -> Fate {
    guard let old = basis.document, let former = basis.provision, !isNewest(old) else { return .same }
    guard let document, let provision, isNewest(document) else { return .gone }
    guard let before = try words(of: former, in: old) else { return .same }
    guard let after = try words(of: provision, in: document) else { return .gone }
    if before == after { return .same }
    // What only followed another provision to its new number is no change.
    let carried = try renumbered(before, of: former, from: old)
    return carried == after ? .same : .changed(wordChanges(from: carried, to: after))
  }
}
