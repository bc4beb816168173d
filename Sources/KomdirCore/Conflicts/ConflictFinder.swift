/// Finds claims that are against each other and gathers them to sides.
///
/// Pairs are weighed first (`PairSigns`); then, from the surest pair on, claims join the side that wants what they want
/// and is against those that they are against.
struct ConflictFinder {
  struct Found {
    var kind: Conflict.Kind
    /// Claims, in their order.
    var sides: [[Int]]
    /// Of the surest pair, from 0 to 1.
    var certainty: Double
  }

  /// How likely a pair is one of a conflict, and one of agreement.
  struct Weighed {
    var against: Double
    var agrees: Double
    var signs: Kind

    enum Kind { case wording, value, direction }
  }

  /// What is proposed and what joins, as probabilities.
  struct Bars {
    /// A pair from which a conflict is made.
    var seed = 0.35
    /// A claim against the other side, on average.
    var against = 0.3
    /// A claim with its own side, on average.
    var with = 0.02
    /// A claim against each of the other side.
    var each = 0.3
  }

  let space: ClaimSpace
  private let pairs: [Pair: Weighed]
  private let near: [Int: Set<Int>]
  private let bars = Bars()

  private struct Pair: Hashable {
    var low: Int32
    var high: Int32
    init(_ a: Int, _ b: Int) {
      low = Int32(min(a, b))
      high = Int32(max(a, b))
    }
  }

  init(_ space: ClaimSpace) {
    self.space = space
    var pairs: [Pair: Weighed] = [:]
    var near: [Int: Set<Int>] = [:]
    space.forEachPair { left, right in
      let signs = PairSigns(space, left, right)
      let likely = ConflictWeights.likelihoods(of: signs.values)
      // What is neither is not kept: most pairs are.
      guard likely.against > 0.05 || likely.agrees > 0.05 else { return }
      let kind: Weighed.Kind =
        signs.wantsOtherWords ? .wording : signs.wantsOtherValue || signs.rejectsValue ? .value : .direction
      pairs[Pair(left, right)] = Weighed(against: likely.against, agrees: likely.agrees, signs: kind)
      near[left, default: []].insert(right)
      near[right, default: []].insert(left)
    }
    self.pairs = pairs
    self.near = near
  }

  /// The conflicts, the surest first.
  func conflicts() -> [Found] {
    var covered: Set<Pair> = []
    var found: [Found] = []
    let seeds = pairs.filter { $0.value.against >= bars.seed && $0.value.agrees <= $0.value.against }
      .sorted { ($1.value.against, $0.key.low, $0.key.high) < ($0.value.against, $1.key.low, $1.key.high) }
    for (seed, weighed) in seeds where !covered.contains(seed) {
      let sides = grown([[Int(seed.low)], [Int(seed.high)]])
      var kinds: [Weighed.Kind: Int] = [:]
      for left in sides[0] {
        for right in sides[1] {
          let pair = Pair(left, right)
          covered.insert(pair)
          if let kind = pairs[pair]?.signs { kinds[kind, default: 0] += 1 }
        }
      }
      let count = sides[0].count * sides[1].count
      let kind: Conflict.Kind =
        kinds[.wording, default: 0] * 2 >= count
        ? .wording : kinds[.value, default: 0] * 2 >= count ? .value : .direction
      found.append(Found(kind: kind, sides: sides.map { $0.sorted() }, certainty: weighed.against))
    }
    return found
  }

  private func grown(_ seed: [[Int]]) -> [[Int]] {
    var sides = seed
    while true {
      let inside = Set(sides[0] + sides[1])
      let candidates = inside.reduce(into: Set<Int>()) { $0.formUnion(near[$1] ?? []) }.subtracting(inside)
      var best: (value: Double, claim: Int, side: Int)?
      for claim in candidates.sorted() {
        for side in 0...1 {
          guard let value = worth(of: claim, with: sides[side], against: sides[1 - side]) else { continue }
          if value > best?.value ?? -.infinity { best = (value, claim, side) }
        }
      }
      guard let best else { return sides }
      sides[best.side].append(best.claim)
    }
  }

  /// How well a claim fits to one side against the other; nil where it does not.
  private func worth(of claim: Int, with own: [Int], against other: [Int]) -> Double? {
    var against = 0.0
    for member in other {
      guard let weighed = pairs[Pair(claim, member)], weighed.against >= bars.each,
        weighed.against >= weighed.agrees
      else { return nil }
      against += weighed.against
    }
    against /= Double(other.count)
    var with = 0.0
    var worst = 0.0
    for member in own {
      with += pairs[Pair(claim, member)]?.agrees ?? 0
      worst = max(worst, pairs[Pair(claim, member)]?.against ?? 0)
    }
    with /= Double(own.count)
    guard against >= bars.against, with >= bars.with, against > worst else { return nil }
    return against + with - worst
  }
}
