/// How heading and cells are weighed against each other when a column's meaning is found.
///
/// A heading that is known counts for more than any look of the cells, but for one thing: a column of sentences is
/// free text, whatever its heading says, unless the heading gives it to others than the members.
enum ColumnWeights {
  static let heading = 4.0
  /// A heading that may be the members' own column or the secretariat's ("Vurdering").
  static let doubtfulHeading = 2.0
  static let othersHeading = 20.0
  static let unknown = 1.0

  static func score(_ meaning: ColumnMeaning, heading: String, named: ColumnMeaning, facts: ColumnFacts)
    -> Double
  {
    var score = 0.0
    if meaning == named, named != .unknown {
      score +=
        named == .decision ? (isOthersColumn(heading) ? othersHeading : doubtfulHeading) : Self.heading
    }
    let prose = facts.prose
    switch meaning {
    case .text:
      score += prose * 3.5
      // One sentence under a heading that says nothing known makes the column free text.
      if named == .unknown, prose > 0, !facts.isChosen { score += 1.2 }
    case .wording: score += facts.quoted * 1.5
    case .place: score += facts.places * 4.5 + (facts.places > 0 ? facts.whole * 2 : facts.whole) - prose * 2
    case .placeDetail: score -= prose * 2
    case .page: score -= prose * 6
    case .municipality: score += facts.municipalities * 4 - prose * 6
    case .author: score += facts.names * 1.5 - prose * 6
    case .number: score += facts.numbers * 2.5 - prose * 6
    case .date: score += facts.dates * 4 - prose * 6
    case .kind: score += (facts.isChosen ? 1.6 : 0) - prose * 6
    case .theme: score += (facts.filled > 0 ? 0.4 : 0) - prose * 4
    case .stance: score += (facts.filled > 1 ? facts.stances * 4 : 0) - prose * 6
    case .quoted: score += facts.filled > 1 ? facts.fromDraft * 6 : 0
    case .measure: score += (named == .measure ? facts.numbers * 2 : 0) - prose * 6
    case .decision: break
    case .unknown: score += named == .unknown ? unknown : 0
    }
    return score
  }

  /// The likeliest meaning of a column.
  static func meaning(heading: String, facts: ColumnFacts) -> ColumnMeaning {
    let named = columnMeaning(heading)
    let order: [ColumnMeaning] = [
      .text, .wording, .place, .placeDetail, .page, .municipality, .author, .number, .date, .kind, .theme,
      .stance, .quoted, .measure, .decision, .unknown,
    ]
    var best = (meaning: ColumnMeaning.unknown, score: -Double.infinity)
    for meaning in order {
      let score = score(meaning, heading: heading, named: named, facts: facts)
      if score > best.score { best = (meaning, score) }
    }
    return best.meaning
  }
}
