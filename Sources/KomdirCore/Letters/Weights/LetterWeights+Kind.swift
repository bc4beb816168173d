// Written by Tests/Letters/fit_weights.py from 250 open letters; do not edit by hand.

extension LetterWeights {
  /// What speaks for and against a candidate of `kind`.
  static let kind = LetterWeights(
    threshold: -1.55,
    sure: 0.925,
    weights: [
      .trait(.nounInType): 2.51,
      .trait(.nounFirstInTitle): 2.40,
      .trait(.nounInBody): 1.19,
      .trait(.nounAfterDraft): 1.07,
      .trait(.noNoun): 1.00,
      .trait(.nounInSubject): 0.82,
      .trait(.laterNoun): 0.81,
      .trait(.nounInTitle): 0.40,
      .trait(.nounOften): 0.28,
      .trait(.onlyKind): 0.25,
    ])
}
