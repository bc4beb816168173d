/// What a line of a letter is. Only `body` and `listItem` become remarks.
enum LineRole: Sendable, Equatable {
  case aside(SetAside.Reason)
  /// A heading; whether it governs a place is found out from its words.
  case heading
  /// A sentence that only announces what follows ("Vi har følgende bemærkninger til § 1:").
  case announcement
  /// Words of the draft, quoted before a remark on them.
  case quote
  /// A question quoted back, above its answer; the place it names is the answer's.
  case question
  case body
}
