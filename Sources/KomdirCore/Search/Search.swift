import Archive

/// What a search looks through.
public enum SearchScope: String, Sendable, CaseIterable {
  case remarks, documents, responses
}

/// An answer to a search.
public struct SearchHit: Sendable, Equatable {
  /// Where words were found.
  public enum Kind: String, Sendable {
    case remark, document, response
  }

  /// Where it was found.
  public var kind: Kind
  /// "R-17", "D-2" or "P-3".
  public var id: String
  /// The hearing that it belongs to.
  public var hearing: String
  /// The provision that it is about, or is.
  public var provision: String?
  /// The heading, the theme or the paper's name; empty where there is none.
  public var heading: String
  /// The words that were found, with those around them.
  public var snippet: String
  /// Higher is better; to be compared within one answer only.
  public var score: Double
}

extension Workspace {
  /// Looks for words in all their forms, phrases, provisions and names, best answer first.
  ///
  /// - Parameters:
  ///   - scope: nil looks everywhere.
  ///   - id: nil looks in all hearings.
  /// - Throws: `WorkspaceError.unknown` for a hearing that is not there.
  public func search(_ text: String, in scope: SearchScope? = nil, hearing id: String? = nil, limit: Int = 20)
    throws -> [SearchHit]
  {
    try read { db in
      let hearing = try id.map { try Self.hearing(db, $0).id }
      guard limit > 0 else { return [] }
      return try Searcher(db, SearchQuery(text)).hits(in: scope, hearing: hearing, limit: limit)
    }
  }
}

/// One search over the index.
struct Searcher {
  private let records: SearchRecords
  private let ranking: SearchRanking
  /// The query as FTS5 reads it; empty where nothing can be found.
  private let match: String
  /// How much a word's form tells of the query, for the snippets of all answers.
  private let weights: [String: Double]

  private static let mostCandidates = 400

  init(_ db: Database, _ query: SearchQuery) throws {
    let records = SearchRecords(db)
    let all = try records.count()
    let relatives = WordRelatives(records: records)
    var terms: [SearchRanking.Term] = []
    var alternatives: [String] = []
    var phrases: [String] = []
    for part in query.parts {
      switch part {
      case .word(let stem):
        let found = try relatives.relatives(of: stem)
        let sure = found.weights.filter { $0.value >= WordRelatives.misspelt }
        let rows = try (sure.isEmpty ? found.weights : sure).keys.map(records.count(of:)).max() ?? 0
        terms.append(.init(part: part, relatives: found, rarity: SearchRanking.rarity(rows, of: all)))
        alternatives += found.weights.keys.map { "\"\($0)\"" }
      case .phrase(let stems):
        terms.append(.init(part: part, rarity: 3))
        phrases.append("\"\(stems.joined(separator: " "))\"")
      case .place(let path):
        guard let last = path.last else { continue }
        terms.append(
          .init(part: part, rarity: SearchRanking.rarity(try records.count(of: last), of: all) + 1))
        alternatives += [last, "at\(last)", "to\(last)"].map { "\"\($0)\"" }
      }
    }
    if !phrases.isEmpty {
      match = phrases.map { "stems : \($0)" }.joined(separator: " AND ")
    } else {
      match = alternatives.sorted().joined(separator: " OR ")
    }
    weights = Self.weights(of: terms)
    ranking = SearchRanking(terms: terms, averageLength: try records.averageLength() ?? 30)
    self.records = records
  }

  func hits(in scope: SearchScope?, hearing: String?, limit: Int) throws -> [SearchHit] {
    guard !match.isEmpty else { return [] }
    let kinds: [SearchScope: SearchIndex.Kind] = [
      .remarks: .remark, .documents: .provision, .responses: .position,
    ]
    let rows = try records.candidates(
      match, kind: scope.flatMap { kinds[$0] }, hearing: hearing, limit: Self.mostCandidates)
    var ranked: [(row: Int64, score: Double)] = []
    while let row = try rows.next() {
      let score = ranking.score(
        stems: row["stems"], names: row["names"], places: row["places"], about: row["about"])
      if let score { ranked.append((row["rowid"], score)) }
    }
    ranked.sort { ($1.score, $0.row) < ($0.score, $1.row) }
    var hits: [SearchHit] = []
    for (row, score) in ranked {
      if let hit = try hit(row, score) { hits.append(hit) }
      if hits.count == limit { break }
    }
    return hits
  }

  // MARK: One answer

  private static func weights(of terms: [SearchRanking.Term]) -> [String: Double] {
    var weights: [String: Double] = [:]
    for term in terms {
      for (word, weight) in term.relatives.weights {
        weights[word] = max(weights[word] ?? 0, weight * term.rarity)
      }
      if case .phrase(let stems) = term.part {
        for stem in stems { weights[stem] = max(weights[stem] ?? 0, 1) }
      }
    }
    return weights
  }

  /// Nil for a remark that counts no more.
  private func hit(_ row: Int64, _ score: Double) throws -> SearchHit? {
    switch SearchIndex.Kind(rawValue: row % 4) {
    case .remark: try remark(RemarkID(row / 4), score)
    case .provision: try provision(DocumentID((row / 4) >> 24), (row / 4) & 0xff_ffff, score)
    case .position: try position(PositionID(row / 4), score)
    case nil: nil
    }
  }

  private func remark(_ id: RemarkID, _ score: Double) throws -> SearchHit? {
    guard let found = try records.remark(id) else { return nil }
    let pieces: [String?] = [found["anchorText"], found["text"], found["proposedWording"]]
    var texts: [String] = []
    for piece in pieces.compactMap({ $0 }) where !texts.contains(piece) { texts.append(piece) }
    return SearchHit(
      kind: .remark, id: "\(id)", hearing: found["hearing"], provision: found["provision"],
      heading: found["theme"] ?? "", snippet: Snippet.of(texts.joined(separator: " – "), weights),
      score: score)
  }

  private func provision(_ document: DocumentID, _ ordinal: Int64, _ score: Double) throws -> SearchHit? {
    guard let found = try records.provision(document, ordinal) else { return nil }
    let texts: [String?] = [found["text"], found["newText"]]
    return SearchHit(
      kind: .document, id: "\(document)", hearing: found["hearing"], provision: found["id"],
      heading: found["file"], snippet: Snippet.of(texts.compactMap { $0 }.joined(separator: " "), weights),
      score: score)
  }

  private func position(_ id: PositionID, _ score: Double) throws -> SearchHit? {
    guard let found = try records.position(id) else { return nil }
    return SearchHit(
      kind: .response, id: "\(id)", hearing: found["hearing"], provision: found["provision"],
      heading: found["title"], snippet: Snippet.of(found["text"], weights), score: score)
  }
}
