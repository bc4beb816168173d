/// The fields that are weighed.
enum LetterField: String, CaseIterable, Sendable {
  case deadline, counted, letterDate, title, authority, department, caseNumber, replyTo, cc, contact, phone,
    email, kind, round
}

/// What each sign weighs for a field, and what it takes to be chosen at all.
struct LetterWeights: Sendable {
  /// What a candidate must weigh to be as likely as nothing.
  var threshold: Double
  /// From this certainty on the field's value is sure: so many of the values above it were right in letters by hands
  /// that the weights hadn't seen.
  var sure: Double = 0.8
  var weights: [LetterSign: Double]

  func score(_ signs: [LetterSign]) -> Double {
    signs.reduce(-threshold) { $0 + (weights[$1] ?? 0) }
  }
}
