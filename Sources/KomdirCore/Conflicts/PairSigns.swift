import Foundation

/// What speaks for two claims being about one matter, and for their wanting different things of it, as numbers in the
/// order of `ConflictWeights`: signs of one matter, signs of dissent, each of the one times each of the other, and what is
/// left.
struct PairSigns {
  let values: [Double]
  /// Both want a value of one kind, and not the same.
  let wantsOtherValue: Bool
  /// One wants what the other does not want.
  let rejectsValue: Bool
  /// Their wordings are for the same words, and differ.
  let wantsOtherWords: Bool

  init(_ space: ClaimSpace, _ left: Int, _ right: Int) {
    let (a, b) = (space.claims[left], space.claims[right])
    let shared = space.shared(left, right)
    let isSamePlace = a.source.place == b.source.place
    let value = ValueSigns(a.values, b.values)
    let words = WordingSigns(a.quotes, b.quotes)
    let ranks = [
      1 / Double(space.rank(of: right, from: left) ?? 99),
      1 / Double(space.rank(of: left, from: right) ?? 99),
    ]
    let near = (ranks[0] + ranks[1]) / 2
    let topic = min(1, shared.cosine * 2.5)
    let anchored = space.anchored(left, right)
    let polarity = -Self.clamped(a.stance.polarity, 2) * Self.clamped(b.stance.polarity, 2) / 4
    let direction = Self.clamped(a.stance.direction * b.stance.direction, 1)
    func both(_ one: StanceSigns.Stance, _ other: StanceSigns.Stance) -> Double {
      one == other
        ? a.likelihood(one) * b.likelihood(one)
        : a.likelihood(one) * b.likelihood(other) + a.likelihood(other) * b.likelihood(one)
    }
    let supportsOpposes = both(.supports, .opposes)
    let supportsOther = both(.supports, .wantsOther)
    let opposesOther = both(.opposes, .wantsOther)
    let bothSupport = both(.supports, .supports)
    let bothOther = both(.wantsOther, .wantsOther)
    let neutral = max(a.likelihood(.neutral), b.likelihood(.neutral))
    let other = value.wantsOther > 0 ? 1.0 : 0
    let overlap = words.isIdentical ? 0 : words.overlap
    let matter = [
      isSamePlace ? 1 : 0, isSamePlace ? 1 / log(2 + Double(space.crowds[left])) : 0, near, topic, anchored,
      value.statesSame ? 1 : 0,
    ]
    let dissent = [
      supportsOpposes, supportsOther, opposesOther, bothSupport, both(.opposes, .opposes), bothOther, neutral,
      max(0, polarity), max(0, -polarity), other, value.rejects ? 1 : 0, max(0, -direction),
      max(0, direction), overlap,
    ]
    let closest = max(topic, near, anchored)
    let strongest = max(supportsOpposes, 0.6 * supportsOther, 0.6 * opposesOther, max(0, polarity))
    let rest = [
      (a.source.place == nil) != (b.source.place == nil) ? 1 : 0,
      a.source.place == nil && b.source.place == nil ? 1 : 0, shared.rarest / 5, min(1, shared.sum / 12),
      value.wantsSame ? 1 : 0, value.hasKind ? 1 : 0, value.bothReject ? 1 : 0, words.isIdentical ? 1 : 0,
      words.shares || words.isIdentical ? 1 : 0, min(ranks[0], ranks[1]), topic * topic,
      value.statesKind ? 1 : 0,
      value.distance, value.distance * other, min(a.values.certainty, b.values.certainty),
      min(2, value.wantsOther) / 2,
      value.statesSame ? other : 0, other * neutral, bothSupport * (1 - other), bothOther * (1 - other),
      anchored * near,
      closest * other, closest * strongest,
    ]
    values = matter + dissent + matter.flatMap { sign in dissent.map { sign * $0 } } + rest
    wantsOtherValue = value.wantsOther > 0
    rejectsValue = value.rejects
    wantsOtherWords = overlap >= 0.5
  }

  private static func clamped(_ value: Double, _ limit: Double) -> Double { max(-limit, min(limit, value)) }
}

/// How the values of two claims stand to each other.
struct ValueSigns {
  /// Above nought where both want a value of one kind, and no value of that kind is wanted by both; by how surely.
  private(set) var wantsOther = 0.0
  private(set) var wantsSame = false
  private(set) var hasKind = false
  private(set) var rejects = false
  private(set) var bothReject = false
  /// Some value is stated by both, whatever for; some kind is.
  private(set) var statesSame = false
  private(set) var statesKind = false
  /// How far the wanted values lie apart, from 0 to 1: what differs a hundredfold is hardly one matter.
  private(set) var distance = 0.0

  init(_ a: WantedValues, _ b: WantedValues) {
    guard !a.kinds.isEmpty, !b.kinds.isEmpty else { return }
    var nearest: Double?
    for (kind, ours) in a.wanted {
      guard let theirs = b.wanted[kind], let one = WantedValues.most(ours),
        let other = WantedValues.most(theirs)
      else {
        continue
      }
      hasKind = true
      let isShared = ours.contains { ours in theirs.contains { !ours.value.differs(from: $0.value) } }
      if isShared { wantsSame = true }
      if !isShared, one.differs(from: other) {
        let sure = min(ours.map(\.weight).max() ?? 0, theirs.map(\.weight).max() ?? 0)
        wantsOther = max(wantsOther, sure)
      }
      if kind == .date {
        nearest = 0
      } else if one.amount > 0, other.amount > 0 {
        nearest = min(nearest ?? .infinity, abs(log(one.amount / other.amount)))
      }
    }
    distance = min(3, nearest ?? 0) / 3
    for (one, other) in [(a, b), (b, a)] {
      for (kind, wanted) in one.wanted {
        guard let rejected = other.rejected[kind] else { continue }
        hasKind = true
        if wanted.contains(where: { w in rejected.contains { !w.value.differs(from: $0.value) } }) {
          rejects = true
        }
      }
    }
    for (kind, ours) in a.rejected {
      if let theirs = b.rejected[kind],
        ours.contains(where: { o in theirs.contains { !o.value.differs(from: $0.value) } })
      {
        bothReject = true
      }
    }
    for kind in a.kinds.intersection(b.kinds) {
      statesKind = true
      let theirs = b.all(kind)
      if a.all(kind).contains(where: { ours in theirs.contains { !ours.differs(from: $0) } }) {
        statesSame = true
      }
    }
  }
}

/// How the quoted words of two claims stand to each other.
struct WordingSigns {
  /// The largest share of a quotation's words that stand in one of the other's.
  private(set) var overlap = 0.0
  /// One quotation is the same in both.
  private(set) var shares = false
  /// All quotations of one stand in the other: they want the same.
  private(set) var isIdentical = false

  init(_ a: [[String]], _ b: [[String]]) {
    guard !a.isEmpty, !b.isEmpty else { return }
    for ours in a {
      let words = Set(ours)
      for theirs in b {
        let other = Set(theirs)
        overlap = max(
          overlap, Double(words.intersection(other).count) / Double(min(words.count, other.count)))
        if ours == theirs { shares = true }
      }
    }
    let (left, right) = (Set(a), Set(b))
    isIdentical = left.isSubset(of: right) || right.isSubset(of: left)
  }
}
