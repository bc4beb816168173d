// Written by Tests/Letters/fit_weights.py from 160 open letters; do not edit by hand.

extension LetterWeights {
  /// What speaks for and against a candidate of `kind`.
  static let kind = LetterWeights(
    threshold: -2.00,
    weights: [
      .trait(.nounFirstInTitle): 2.85,
      .trait(.nounInType): 2.51,
      .trait(.laterNoun): 1.22,
      .trait(.noNoun): 1.00,
      .trait(.nounInTitle): 0.85,
      .trait(.nounInSubject): 0.82,
      .trait(.nounInBody): 0.78,
      .trait(.nounAfterDraft): 0.46,
      .trait(.nounOften): -0.41,
      .trait(.onlyKind): 0.32,
    ])
}
