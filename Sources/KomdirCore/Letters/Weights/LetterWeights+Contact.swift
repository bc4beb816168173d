// Written by Tests/Letters/fit_weights.py from 160 open letters; do not edit by hand.

extension LetterWeights {
  /// What speaks for and against a candidate of `contact`.
  static let contact = LetterWeights(
    threshold: -0.48,
    weights: [
      .label(.contact): 2.99,
      .trait(.firstName): 2.84,
      .trait(.otherVoice): -2.59,
      .cue(.question, .before): 2.20,
      .label(.caseWorker): 2.06,
      .label(.to): -2.00,
      .trait(.navigation): -1.95,
      .trait(.beforeBody): -1.62,
      .label(.department): -1.55,
      .trait(.afterClosing): 1.22,
      .trait(.mailSender): 1.11,
      .trait(.heading): -1.00,
      .trait(.personal): 0.86,
      .trait(.initials): 0.85,
      .trait(.contactNear): 0.81,
      .cue(.send, .before): 0.61,
      .trait(.afterTitle): 0.60,
      .trait(.namedTwice): 0.54,
      .cue(.question, .next): 0.52,
      .cue(.meeting, .before): -0.52,
      .cue(.signUp, .before): -0.48,
      .trait(.alone): 0.32,
      .trait(.lastLines): -0.29,
      .label(.from): -0.29,
      .cue(.question, .above): 0.28,
      .trait(.inSentence): 0.27,
      .trait(.isPersonTitle): 0.23,
      .cue(.copy, .before): 0.20,
      .cue(.question, .beside): 0.16,
      .cue(.question, .after): 0.09,
      .cue(.send, .next): 0.06,
      .trait(.ownCell): -0.06,
    ])
}
