// Written by Tests/Letters/fit_weights.py from 160 open letters; do not edit by hand.

extension LetterWeights {
  /// What speaks for and against a candidate of `phone`.
  static let phone = LetterWeights(
    threshold: 0.66,
    weights: [
      .trait(.contactLine): 3.14,
      .label(.documentNumber): -3.01,
      .trait(.postal): -2.90,
      .trait(.directLine): 2.44,
      .trait(.mainLine): -2.03,
      .trait(.contactSentence): 1.82,
      .trait(.contactNear): 1.62,
      .trait(.afterContact): 1.35,
      .label(.phone): 1.24,
      .label(.caseWorker): 1.17,
      .trait(.furniture): -1.14,
      .trait(.firstLines): -1.12,
      .label(.contact): 1.12,
      .trait(.afterClosing): 0.98,
      .trait(.otherVoice): -0.90,
      .cue(.question, .above): 0.72,
      .label(.caseNumber): 0.52,
      .trait(.ownCell): 0.46,
      .trait(.lastLines): 0.33,
      .trait(.beforeBody): 0.21,
      .cue(.question, .beside): -0.16,
      .trait(.navigation): 0.06,
    ])
}
