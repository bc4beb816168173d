// Written by Tests/Letters/fit_weights.py from 160 open letters; do not edit by hand.

extension LetterWeights {
  /// What speaks for and against a candidate of `round`.
  static let round = LetterWeights(
    threshold: -3.25,
    sure: 0.853,
    weights: [
      .trait(.againInSubject): 3.26,
      .trait(.extendInSubject): 3.24,
      .trait(.extendWithDeadline): 2.97,
      .trait(.ordinary): 2.12,
      .trait(.againInBody): 1.76,
      .trait(.negated): -1.55,
      .trait(.quotedChain): 1.31,
      .trait(.earlierHearing): 0.89,
      .trait(.onlyParts): 0.74,
      .trait(.extendInLead): 0.40,
    ])
}
