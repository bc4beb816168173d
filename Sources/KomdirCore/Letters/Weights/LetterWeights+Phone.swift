// Written by Tests/Letters/fit_weights.py from 250 open letters; do not edit by hand.

extension LetterWeights {
  /// What speaks for and against a candidate of `phone`.
  static let phone = LetterWeights(
    threshold: 0.04,
    sure: 0.814,
    weights: [
      .trait(.mainLine): -3.25,
      .label(.documentNumber): -3.00,
      .trait(.contactLine): 2.84,
      .trait(.postal): -2.29,
      .trait(.contactSentence): 2.12,
      .trait(.afterContact): 2.02,
      .trait(.directLine): 1.93,
      .trait(.afterClosing): 1.48,
      .trait(.contactNear): 1.18,
      .trait(.furniture): -1.14,
      .label(.phone): 1.07,
      .label(.contact): 1.06,
      .label(.caseWorker): 1.01,
      .cue(.question, .above): 0.83,
      .trait(.firstLines): -0.77,
      .trait(.otherVoice): -0.53,
      .trait(.namedTwice): -0.40,
      .trait(.ownCell): 0.39,
      .trait(.beforeBody): -0.36,
      .label(.caseNumber): 0.33,
      .trait(.lastLines): -0.25,
    ])
}
