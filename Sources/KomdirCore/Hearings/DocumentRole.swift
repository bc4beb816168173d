/// What a paper is to its hearing.
public enum DocumentRole: String, Codable, Sendable, CaseIterable {
  case hearingLetter, consulteeList, draft, annex, other
}
