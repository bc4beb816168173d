/// What the evidence weighs when a remark that names no place is placed by its subject.
///
/// Fitted by `Tests/Conformance/subject_weights.py` over remarks of sixteen hearings: those that name no place with their
/// whole text, the others without the words that name it. Each hearing was left out in turn to choose what is weighed.
enum SubjectRankingWeights {
  /// For one place of the draft, in the order of `SubjectIndex.evidence`.
  static let place: [Double] = [
    0.52,  // words in common, weighed by rarity
    0.729,  // the same as a share of the best place's
    0.798,  // its square root
    1.026,  // words in common with the heading above
    0.899,  // the place named before
    0.797,  // behind the place named before, in a letter that follows the draft
    0.748,  // right behind it
    1.858,  // between the places named before and after
    1.268,  // before the place named after
    1.137,  // the place named after
    0.393,  // right before it
    -0.768,  // a section of the notes on the bill as a whole
    0.714,  // words in common with the label that the remark opens with
    1.183,  // from when the draft applies, where the remark speaks of that
    0.56,  // a section on costs, where the remark speaks of those
  ]

  /// For the draft as a whole, in the order of `SubjectIndex.wholeEvidence`.
  static let whole: [Double] = [
    1.669,  // at first
    2.143,  // length of the text
    -1.313,  // words that say something about a subject
    0.979,  // words for the whole
    0.672,  // no place is named before
    -0.662,  // none is named after
    0.341,  // something is missing
    0.345,  // costs and administration
  ]
}
