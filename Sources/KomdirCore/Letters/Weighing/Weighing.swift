import Foundation

/// A field's candidates after weighing.
struct Weighing: Sendable {
  /// The likeliest first.
  var ranked: [WeighedCandidate]
  /// How likely it is that none of them is the value.
  var nothing: Double

  /// One of several: what one candidate gains, the others lose.
  static func oneOf(_ candidates: [LetterCandidate], _ table: LetterWeights) -> Weighing {
    let scores = candidates.map { exp(min(30, table.score($0.signs))) }
    let total = scores.reduce(1, +)
    let ranked = zip(candidates, scores).map { weighed($0, $1 / total, table) }
      .enumerated().sorted { ($0.element.likelihood, -$0.offset) > ($1.element.likelihood, -$1.offset) }
      .map(\.element)
    return Weighing(ranked: ranked, nothing: 1 / total)
  }

  /// Each for itself: any number of them may be the value.
  static func each(_ candidates: [LetterCandidate], _ table: LetterWeights) -> [WeighedCandidate] {
    candidates.map { weighed($0, 1 / (1 + exp(-table.score($0.signs))), table) }
  }

  private static func weighed(
    _ candidate: LetterCandidate, _ likelihood: Double, _ table: LetterWeights
  ) -> WeighedCandidate {
    let signs = candidate.signs.map { WeighedSign(sign: $0, weight: table.weights[$0] ?? 0) }
      .sorted { (abs($0.weight), $1.name) > (abs($1.weight), $0.name) }
    return WeighedCandidate(
      value: candidate.value, quote: candidate.quote, likelihood: likelihood, signs: signs)
  }

  /// The likeliest, where it is likelier than nothing.
  var winner: WeighedCandidate? { ranked.first.flatMap { $0.likelihood > nothing ? $0 : nil } }
}

extension [LetterCandidate] {
  /// Candidates of one value become one with the signs of all.
  func merged(by key: (String) -> String = { $0.lowercased() }) -> [LetterCandidate] {
    var places: [String: Int] = [:]
    var found: [LetterCandidate] = []
    for candidate in self {
      if let place = places[key(candidate.value)] {
        for sign in candidate.signs where !found[place].signs.contains(sign) {
          found[place].signs.append(sign)
        }
        if !found[place].signs.contains(.trait(.namedTwice)) {
          found[place].signs.append(.trait(.namedTwice))
        }
      } else {
        places[key(candidate.value)] = found.count
        found.append(candidate)
      }
    }
    return found
  }
}
