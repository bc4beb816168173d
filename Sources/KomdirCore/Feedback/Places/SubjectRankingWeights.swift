/// What the evidence weighs when a remark that names no place is placed by its subject.
///
/// Fitted by `Tests/Conformance/subject_weights.py` over remarks of fourteen hearings: those that name no place with their
/// whole text, the others without the words that name it. Each hearing was left out in turn to choose what is weighed.
enum SubjectRankingWeights {
  /// For one place of the draft, in the order of `SubjectIndex.evidence`.
  static let place: [Double] = [
    0.494,  // words in common, weighed by rarity
    0.653,  // the same as a share of the best place's
    0.954,  // its square root
    0.964,  // words in common with the heading above
    1.056,  // the place named before
    0.875,  // behind the place named before, in a letter that follows the draft
    0.798,  // right behind it
    1.731,  // between the places named before and after
    1.282,  // before the place named after
    1.233,  // the place named after
    0.405,  // right before it
    -0.989,  // a section of the notes on the bill as a whole
    0.696,  // words in common with the label that the remark opens with
  ]

  /// For the draft as a whole, in the order of `SubjectIndex.wholeEvidence`.
  static let whole: [Double] = [
    1.852,  // at first
    2.083,  // length of the text
    -1.206,  // words that say something about a subject
    0.893,  // words for the whole
    1.227,  // no place is named before
    -0.605,  // none is named after
    0.225,  // something is missing
    0.437,  // costs and administration
  ]
}
