/// The fields that are weighed.
enum LetterField: String, CaseIterable, Sendable {
  case deadline, counted, letterDate, title, authority, department, caseNumber, replyTo, cc, contact, phone,
    email, kind, round
}

/// What each sign weighs for a field, and what it takes to be chosen at all.
struct LetterWeights: Sendable {
  /// What a candidate must weigh to be as likely as nothing.
  var threshold: Double
  var weights: [LetterSign: Double]

  func score(_ signs: [LetterSign]) -> Double {
    signs.reduce(-threshold) { $0 + (weights[$1] ?? 0) }
  }
}
