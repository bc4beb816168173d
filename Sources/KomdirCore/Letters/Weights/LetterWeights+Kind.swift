// Written by Tests/Letters/fit_weights.py from 190 open letters; do not edit by hand.

extension LetterWeights {
  /// What speaks for and against a candidate of `kind`.
  static let kind = LetterWeights(
    threshold: -1.41,
    sure: 0.942,
    weights: [
      .trait(.nounFirstInTitle): 2.82,
      .trait(.nounInType): 2.51,
      .trait(.noNoun): 1.00,
      .trait(.laterNoun): 0.88,
      .trait(.nounInTitle): 0.82,
      .trait(.nounInSubject): 0.82,
      .trait(.nounInBody): 0.73,
      .trait(.nounAfterDraft): 0.49,
      .trait(.onlyKind): 0.22,
      .trait(.nounOften): -0.09,
    ])
}
