// Written by Tests/Letters/fit_weights.py from 250 open letters; do not edit by hand.

extension LetterWeights {
  /// What speaks for and against a candidate of `contact`.
  static let contact = LetterWeights(
    threshold: -1.57,
    sure: 0.728,
    weights: [
      .label(.contact): 2.81,
      .trait(.firstName): 2.65,
      .trait(.otherVoice): -2.59,
      .label(.caseWorker): 2.40,
      .cue(.question, .before): 2.30,
      .label(.to): -2.00,
      .trait(.navigation): -2.00,
      .label(.department): -1.55,
      .trait(.contactNear): 1.51,
      .trait(.mailSender): 1.11,
      .trait(.afterTitle): 1.07,
      .trait(.afterClosing): 1.06,
      .trait(.heading): -1.01,
      .trait(.personal): 0.95,
      .trait(.beforeBody): -0.95,
      .trait(.initials): 0.92,
      .cue(.meeting, .before): -0.54,
      .label(.from): -0.53,
      .cue(.signUp, .before): -0.50,
      .trait(.isPersonTitle): 0.40,
      .cue(.question, .next): 0.39,
      .cue(.send, .before): 0.37,
      .trait(.alone): 0.36,
      .trait(.lastLines): -0.34,
      .trait(.inSentence): 0.23,
      .trait(.namedTwice): 0.23,
      .cue(.question, .beside): 0.20,
      .cue(.send, .after): 0.19,
      .cue(.question, .above): 0.17,
      .trait(.firstLines): -0.16,
      .trait(.furniture): -0.10,
      .cue(.question, .after): -0.06,
      .trait(.ownCell): -0.06,
    ])
}
