/// Weights of evidence that a paragraph carries the open remark on; above nought they join.
///
/// Fitted by Tests/Conformance/letter_weights.py over the open papers; not written by hand.
enum ParagraphWeights {
  static let bias = -0.17

  static let table: [ParagraphFeature: Double] = [
    .argument: -0.63,
    .bothItems: -0.86,
    .connective: 2.32,
    .contrast: -0.12,
    .evaluation: -1.59,
    .hvWord: -0.56,
    .inMail: -1.03,
    .item: 0.51,
    .itemAfterText: 0.33,
    .knownJoin: 0.62,
    .long: -0.98,
    .lower: 0.55,
    .medium: -0.73,
    .newPoint: -0.78,
    .nextNumber: -0.88,
    .ofSame: 0.04,
    .oneShared: -0.62,
    .openArgues: -0.08,
    .openColon: 0.86,
    .openEndsOpen: 0.68,
    .openGeneral: -0.71,
    .openItem: -0.86,
    .openLong: 0.71,
    .openPlaced: 0.53,
    .openSeveral: 0.02,
    .openShort: 0.64,
    .otherLaw: -0.02,
    .ownPlace: -2.15,
    .ownVoice: 2.02,
    .pointsBack: 0.19,
    .question: -0.09,
    .short: 1.53,
    .speaker: -0.21,
    .support: -1.38,
    .textAfterItem: -0.14,
    .tight: 1.72,
    .twoShared: 0.07,
    .underNothing: -1.41,
    .underPlace: 1.31,
    .underTheme: -0.07,
  ]
}
