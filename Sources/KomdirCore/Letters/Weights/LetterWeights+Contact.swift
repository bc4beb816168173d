// Written by Tests/Letters/fit_weights.py from 190 open letters; do not edit by hand.

extension LetterWeights {
  /// What speaks for and against a candidate of `contact`.
  static let contact = LetterWeights(
    threshold: -1.40,
    sure: 0.911,
    weights: [
      .label(.contact): 2.78,
      .trait(.firstName): 2.65,
      .trait(.otherVoice): -2.59,
      .label(.caseWorker): 2.36,
      .cue(.question, .before): 2.17,
      .label(.to): -2.00,
      .trait(.navigation): -2.00,
      .label(.department): -1.54,
      .trait(.contactNear): 1.34,
      .trait(.mailSender): 1.09,
      .trait(.heading): -1.02,
      .trait(.afterTitle): 0.99,
      .trait(.initials): 0.93,
      .trait(.afterClosing): 0.93,
      .trait(.personal): 0.86,
      .trait(.beforeBody): -0.79,
      .cue(.meeting, .before): -0.57,
      .label(.from): -0.54,
      .trait(.lastLines): -0.50,
      .cue(.signUp, .before): -0.50,
      .trait(.inSentence): 0.43,
      .cue(.question, .next): 0.40,
      .trait(.isPersonTitle): 0.35,
      .cue(.send, .before): 0.35,
      .trait(.namedTwice): 0.34,
      .trait(.alone): 0.26,
      .cue(.question, .beside): 0.17,
      .cue(.question, .above): 0.14,
      .trait(.ownCell): -0.10,
      .trait(.firstLines): 0.10,
      .cue(.send, .after): 0.07,
      .cue(.question, .after): 0.07,
    ])
}
