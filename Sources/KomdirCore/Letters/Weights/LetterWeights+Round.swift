// Written by Tests/Letters/fit_weights.py from 190 open letters; do not edit by hand.

extension LetterWeights {
  /// What speaks for and against a candidate of `round`.
  static let round = LetterWeights(
    threshold: -3.23,
    sure: 0.845,
    weights: [
      .trait(.againInSubject): 3.30,
      .trait(.extendWithDeadline): 3.05,
      .trait(.extendInSubject): 2.95,
      .trait(.ordinary): 2.33,
      .trait(.againInBody): 1.80,
      .trait(.negated): -1.54,
      .trait(.quotedChain): 1.35,
      .trait(.earlierHearing): 1.06,
      .trait(.onlyParts): 0.74,
      .trait(.extendInLead): 0.09,
    ])
}
