// Written by Tests/Letters/fit_weights.py from 190 open letters; do not edit by hand.

extension LetterWeights {
  /// What speaks for and against a candidate of `phone`.
  static let phone = LetterWeights(
    threshold: -0.08,
    sure: 0.799,
    weights: [
      .trait(.mainLine): -3.15,
      .label(.documentNumber): -3.00,
      .trait(.contactLine): 2.59,
      .trait(.postal): -2.34,
      .trait(.directLine): 2.05,
      .trait(.contactSentence): 1.89,
      .trait(.afterContact): 1.65,
      .trait(.contactNear): 1.42,
      .trait(.furniture): -1.13,
      .label(.contact): 1.06,
      .label(.caseWorker): 1.02,
      .trait(.afterClosing): 0.97,
      .label(.phone): 0.95,
      .trait(.firstLines): -0.86,
      .cue(.question, .above): 0.74,
      .trait(.otherVoice): -0.63,
      .trait(.lastLines): -0.48,
      .trait(.ownCell): 0.39,
      .trait(.namedTwice): -0.37,
      .trait(.beforeBody): -0.36,
      .label(.caseNumber): 0.21,
      .cue(.question, .beside): -0.12,
    ])
}
