import Foundation

/// The claims of a hearing beside each other: what each is about, weighed by how rare it is here, the sentences of the
/// draft that each speaks of, and which claims are nearest to each.
///
/// No claim is held against all others: those that share a rarer word, or stand under one small provision, are found by
/// index, so that time grows with the remarks.
struct ClaimSpace {
  /// Stems with weights, sorted by stem.
  typealias Subject = [(stem: Int32, weight: Double)]

  let claims: [Claim]
  private(set) var subjects: [Subject] = []
  /// Of stems, how much they tell here.
  private(set) var rarity: [Double] = []
  private(set) var norms: [Double] = []
  /// The draft's sentences that each claim speaks of, sorted.
  private(set) var anchors: [[(sentence: Int32, weight: Double)]] = []
  /// Claims under the place of each.
  private(set) var crowds: [Int] = []
  /// For each claim the nearest others, the nearest first.
  private(set) var nearest: [[Int32]] = []

  private static let partWeight = 0.6
  private static let synonymWeight = 0.4
  private static let mostNear = 80
  /// Places with more claims than this are gone through by index only.
  private static let smallPlace = 120

  init(_ claims: [Claim], draft: [DraftSentence], names: Set<String>) {
    self.claims = claims
    var stems = ClaimStems(names: names)
    let own = claims.map { stems.stems(of: $0.source.text) }
    let vocabulary = stems.stems.count
    let spoken = draft.map { stems.stems(of: $0.text) }
    let parts = stems.parts()
    subjects = own.map { set in
      var weights: [Int32: Double] = [:]
      for stem in set {
        weights[stem] = 1
        // Parts that no remark has by themselves tell nothing.
        for part in parts[Int(stem)] where part < vocabulary {
          weights[part] = max(weights[part] ?? 0, Self.partWeight)
        }
        for synonym in Synonyms.of(stems.stems[Int(stem)]) {
          let number = stems.number(of: synonym)
          if number != stem { weights[number] = max(weights[number] ?? 0, Self.synonymWeight) }
        }
      }
      return weights.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
    }
    rarity = Self.rarity(of: subjects.map { $0.map(\.stem) }, stems: stems.stems.count)
    norms = subjects.map { subject in
      let sum = subject.reduce(0) { $0 + pow($1.weight * rarity[Int($1.stem)], 2) }
      return sum > 0 ? sum.squareRoot() : 1
    }
    let counts = Dictionary(claims.map { ($0.source.place, 1) }, uniquingKeysWith: +)
    crowds = claims.map { counts[$0.source.place] ?? 1 }
    anchors = Self.anchors(
      of: claims, subjects, in: DraftSentences(draft, spoken: spoken, parts: parts, stems: stems.stems.count))
    findNearest()
  }

  private static func rarity(of texts: [[Int32]], stems: Int) -> [Double] {
    var counts = [Int](repeating: 0, count: stems)
    for text in texts { for stem in text { counts[Int(stem)] += 1 } }
    return counts.map { log(Double(texts.count + 1) / (Double($0) + 0.5)) }
  }

  // MARK: Neighbours

  private mutating func findNearest() {
    var postings = [[(claim: Int32, weight: Double)]](repeating: [], count: rarity.count)
    for (claim, subject) in subjects.enumerated() {
      for (stem, weight) in subject { postings[Int(stem)].append((Int32(claim), weight)) }
    }
    let most = claims.count <= 1_000 ? claims.count : 150
    var nearness = [Double](repeating: 0, count: claims.count)
    var met: [Int32] = []
    for claim in claims.indices {
      for (stem, weight) in subjects[claim] where postings[Int(stem)].count <= most {
        let rare = rarity[Int(stem)]
        for posting in postings[Int(stem)] where Int(posting.claim) != claim {
          if nearness[Int(posting.claim)] == 0 { met.append(posting.claim) }
          nearness[Int(posting.claim)] += weight * posting.weight * rare * rare
        }
      }
      let near = met.filter { isOnePlace(claim, Int($0)) }.sorted { left, right in
        let values = (nearness[Int(left)] / norms[Int(left)], nearness[Int(right)] / norms[Int(right)])
        return values.0 == values.1 ? left < right : values.0 > values.1
      }
      nearest.append(Array(near.prefix(claims.count <= 5_000 ? Self.mostNear : Self.mostNear / 2)))
      for other in met { nearness[Int(other)] = 0 }
      met.removeAll(keepingCapacity: true)
    }
  }

  /// Whether two claims may be about one matter by where they stand: what is general may be about anything.
  private func isOnePlace(_ left: Int, _ right: Int) -> Bool {
    guard let here = claims[left].source.place, let there = claims[right].source.place else { return true }
    return here == there
  }

  /// What rank the other has among those nearest to a claim, from 1; nil where it is not among them.
  func rank(of other: Int, from claim: Int) -> Int? {
    nearest[claim].firstIndex(of: Int32(other)).map { $0 + 1 }
  }

  /// Gives pairs that are worth holding against each other, each once, of different files.
  func forEachPair(_ body: (_ left: Int, _ right: Int) -> Void) {
    let places = Dictionary(grouping: claims.indices) { claims[$0].source.place }
      .filter { $0.value.count <= Self.smallPlace }
    for claim in claims.indices {
      let place = claims[claim].source.place
      let small = places[place] ?? []
      var others = Set(small.filter { $0 > claim })
      for other in nearest[claim].map(Int.init) where small.isEmpty || claims[other].source.place != place {
        // A pair that the earlier one names too is given there.
        if other > claim || rank(of: claim, from: other) == nil { others.insert(other) }
      }
      for other in others.sorted() where claims[claim].source.submission != claims[other].source.submission {
        body(min(claim, other), max(claim, other))
      }
    }
  }

  // MARK: The draft

  private static func anchors(
    of claims: [Claim], _ subjects: [Subject], in sentences: DraftSentences
  ) -> [[(sentence: Int32, weight: Double)]] {
    var scores = [Double](repeating: 0, count: sentences.count)
    return claims.indices.map { sentences.anchors(of: claims[$0], subjects[$0], &scores) }
  }
}
