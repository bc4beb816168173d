import DanishLaw

/// One remark in a note on a hearing with what the authority says to it.
struct NoteUnit: Sendable, Equatable {
  /// Whose remark it is.
  enum Voice: Sendable, Equatable {
    /// The association is named.
    case ours
    /// Nobody is named who alone said it: "flere kommunale parter".
    case several
    case others
  }

  var voice: Voice
  /// The remark as the note renders it.
  var remark: String
  /// The authority's paragraphs, in order.
  var answer: [String] = []
  /// The page of the first of them.
  var page: Int?
  /// The headings above, outermost first, and the row's own place.
  var headings: [String] = []

  /// The authority's words as one passage.
  var passage: String { answer.joined(separator: "\n") }
  var place: NamedPlace? {
    for text in headings.reversed() { if let place = NamedPlace(text) { return place } }
    return NamedPlace(remark)
  }
}
