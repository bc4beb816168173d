// Written by Tests/Letters/fit_weights.py from 160 open letters; do not edit by hand.

extension LetterWeights {
  /// What speaks for and against a candidate of `contact`.
  static let contact = LetterWeights(
    threshold: -1.20,
    sure: 0.929,
    weights: [
      .label(.contact): 2.84,
      .trait(.firstName): 2.70,
      .trait(.otherVoice): -2.58,
      .label(.caseWorker): 2.27,
      .cue(.question, .before): 2.02,
      .label(.to): -2.00,
      .trait(.navigation): -2.00,
      .label(.department): -1.54,
      .trait(.mailSender): 1.09,
      .trait(.afterClosing): 1.05,
      .trait(.contactNear): 1.05,
      .trait(.afterTitle): 1.02,
      .trait(.heading): -1.00,
      .trait(.initials): 0.87,
      .trait(.personal): 0.81,
      .trait(.beforeBody): -0.73,
      .cue(.question, .next): 0.55,
      .cue(.meeting, .before): -0.54,
      .label(.from): -0.53,
      .cue(.signUp, .before): -0.49,
      .cue(.send, .before): 0.43,
      .trait(.lastLines): -0.42,
      .trait(.isPersonTitle): 0.41,
      .trait(.inSentence): 0.34,
      .trait(.namedTwice): 0.32,
      .trait(.alone): 0.31,
      .cue(.question, .above): 0.18,
      .trait(.ownCell): -0.13,
      .cue(.question, .after): 0.09,
      .trait(.firstLines): 0.08,
      .cue(.question, .beside): 0.08,
      .cue(.send, .after): 0.07,
      .cue(.copy, .next): 0.05,
    ])
}
