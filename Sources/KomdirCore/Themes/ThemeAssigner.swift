/// Gives the remarks of a hearing the themes of a codebook, by the terms, by words of the same matters, by what the remark
/// states, and by its neighbours: remarks on one matter have one theme. All of it is weighed (`ThemeWeights`).
struct ThemeAssigner {
  struct Given {
    var theme: String
    var evidence: [String]
    var likelihood: Double
  }

  let themes: [Theme]
  private let space: ClaimSpace
  private var matches: [[ThemeTerms.Match]] = []
  private var concepts: [[(count: Double, words: [String])]] = []
  private var lengths: [Int] = []
  private let links: [[(concept: ThemeConcept, share: Double)]]
  /// Of the remarks of a place, and of all: sums of what speaks for each theme.
  private var placeSums: [Claim.Place?: (count: Int, sums: [Double])] = [:]
  private var termShares: [Double] = []
  private var conceptShares: [Double] = []

  private static let bar = 0.35
  private static let neighbours = 6

  init(_ themes: [Theme], _ space: ClaimSpace) {
    self.themes = themes
    self.space = space
    var terms = ThemeTerms(themes)
    var matcher = ConceptMatcher()
    links = themes.map { matcher.concepts(of: $0) }
    for claim in space.claims {
      let words = ThemeTerms.words(of: claim.source.text)
      lengths.append(words.count)
      matches.append(terms.matches(words))
      let spoken = matcher.words(words)
      concepts.append(
        links.map { links in
          links.map {
            (Double(spoken[$0.concept]?.count ?? 0) * min(1, $0.share * 1.5), spoken[$0.concept] ?? [])
          }
          .max { $0.0 < $1.0 } ?? (0, [])
        })
    }
    let count = Double(max(1, space.claims.count))
    for theme in themes.indices {
      termShares.append(Double(matches.count { $0[theme].best > 0 }) / count)
      conceptShares.append(Double(concepts.count { $0[theme].count > 0 }) / count)
    }
    for claim in space.claims.indices {
      let place = space.claims[claim].source.place
      var known = placeSums[place] ?? (0, [Double](repeating: 0, count: themes.count))
      known.count += 1
      for theme in themes.indices { known.sums[theme] += direct(claim, theme) }
      placeSums[place] = known
    }
  }

  /// What a remark says of a theme by itself, from 0 to 1.
  private func direct(_ claim: Int, _ theme: Int) -> Double {
    min(1, matches[claim][theme].best + 0.25 * concepts[claim][theme].count)
  }

  /// The themes of a remark, the likeliest first.
  func themes(of claim: Int) -> [Given] {
    let signs = signs(of: claim)
    let likely = signs.map(ThemeWeights.likelihood)
    guard let most = likely.max() else { return [] }
    return themes.indices.filter {
      likely[$0] >= Self.bar || likely[$0] == most && likely[$0] >= Self.bar * 0.6
    }
    .sorted { (likely[$1], $0) < (likely[$0], $1) }.map { theme in
      Given(theme: themes[theme].id, evidence: evidence(of: claim, theme), likelihood: likely[theme])
    }
  }

  private func evidence(of claim: Int, _ theme: Int) -> [String] {
    let words = matches[claim][theme].evidence + concepts[claim][theme].words
    var seen: Set<String> = []
    let own = words.filter { seen.insert($0.lowercased()).inserted }
    if !own.isEmpty { return Array(own.prefix(4)) }
    if let quote = space.claims[claim].values.quote ?? space.claims[claim].quoting { return [quote] }
    // It has its neighbours' theme.
    return near(claim).prefix(1).map { "\(space.claims[$0.claim].source.remark)" }
  }

  private func near(_ claim: Int) -> [(claim: Int, weight: Double)] {
    var found: [(claim: Int, weight: Double)] = space.nearest[claim].map { other in
      (Int(other), space.shared(claim, Int(other)).cosine + 0.3 * space.anchored(claim, Int(other)))
    }
    found.sort { ($1.weight, $0.claim) < ($0.weight, $1.claim) }
    return found.filter { $0.weight > 0.05 }.prefix(Self.neighbours).map { $0 }
  }

  /// For each theme the signs in the order of `ThemeWeights`.
  func signs(of claim: Int) -> [[Double]] {
    let neighbours = near(claim)
    let weights = neighbours.reduce(0) { $0 + $1.weight }
    let source = space.claims[claim]
    let place = placeSums[source.source.place] ?? (1, [])
    let most = max(1, concepts[claim].map(\.count).max() ?? 1)
    let kinds = source.values.kinds
    let surest = source.values.wanted.mapValues { $0.map(\.weight).max() ?? 0 }
    let length = Double(lengths[claim]) / 50
    return themes.indices.map { theme in
      let match = matches[claim][theme]
      let spoken = concepts[claim][theme].count
      let concept = links[theme].first?.concept
      let near =
        weights == 0 ? 0 : neighbours.reduce(0) { $0 + $1.weight * direct($1.claim, theme) } / weights
      let around =
        place.count < 2 ? 0 : (place.sums[theme] - direct(claim, theme)) / Double(place.count - 1)
      var states = 0.0
      var wants = 0.0
      var asks = 0.0
      var words = 0.0
      switch concept {
      case .deadlines:
        states = kinds.contains(.duration) || kinds.contains(.date) ? 1 : 0
        wants = (surest[.duration] ?? 0) > 0.5 || (surest[.date] ?? 0) > 0.5 ? 1 : 0
      case .economy:
        states = kinds.contains(.money) ? 1 : 0
        wants = (surest[.money] ?? 0) > 0.5 || (surest[.share] ?? 0) > 0.5 ? 1 : 0
      case .definitions:
        states = source.quotes.isEmpty ? 0 : 1
        asks = source.stance.counts[StanceSigns.Sign.endsAsking.rawValue] > 0 ? 1 : 0
        words = states == 1 && source.stance.counts[StanceSigns.Sign.demands.rawValue] > 0 ? 1 : 0
      default: break
      }
      let others = themes.indices.filter { $0 != theme }
      let otherTerms = others.map { matches[claim][$0].best }.max() ?? 0
      let otherWords = others.map { concepts[claim][$0].count }.max() ?? 0
      let best = match.best
      return [
        best, min(3, Double(match.count)), match.count > 1 ? 1 : 0, min(4, spoken), spoken > 0 ? 1 : 0,
        spoken > 1 ? 1 : 0, spoken / most, states, wants, asks, near, around, best * near, termShares[theme],
        best * termShares[theme], conceptShares[theme], otherTerms, best == 0 && otherTerms > 0 ? 1 : 0,
        otherWords / 4, best * (1 - termShares[theme]), spoken * (1 - conceptShares[theme]), length,
        otherTerms > 0 ? best : 0, spoken > 0 ? near : 0, near > around ? 1 : 0, best > 0 ? states : 0,
        asks * spoken,
        words,
      ]
    }
  }
}
