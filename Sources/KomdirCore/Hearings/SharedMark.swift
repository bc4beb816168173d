/// What papers share with a hearing that is open already.
public enum SharedMark: Sendable, Equatable {
  case caseNumber(String)
  case title(String)
  /// The draft that one of them is a version of, as printed.
  case draft(String)
}
