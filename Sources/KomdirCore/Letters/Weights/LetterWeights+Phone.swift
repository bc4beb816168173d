// Written by Tests/Letters/fit_weights.py from 160 open letters; do not edit by hand.

extension LetterWeights {
  /// What speaks for and against a candidate of `phone`.
  static let phone = LetterWeights(
    threshold: 0.38,
    sure: 0.938,
    weights: [
      .label(.documentNumber): -3.01,
      .trait(.contactLine): 2.70,
      .trait(.postal): -2.41,
      .trait(.directLine): 2.05,
      .trait(.mainLine): -2.02,
      .trait(.contactSentence): 1.80,
      .trait(.afterContact): 1.52,
      .trait(.furniture): -1.10,
      .label(.contact): 1.09,
      .trait(.contactNear): 1.04,
      .label(.caseWorker): 1.03,
      .label(.phone): 0.94,
      .trait(.afterClosing): 0.91,
      .cue(.question, .above): 0.76,
      .trait(.firstLines): -0.71,
      .trait(.otherVoice): -0.53,
      .trait(.ownCell): 0.37,
      .label(.caseNumber): 0.32,
      .trait(.lastLines): 0.15,
      .trait(.beforeBody): -0.14,
      .cue(.question, .beside): -0.06,
    ])
}
