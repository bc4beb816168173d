/// Texts that a person gives: one that is given says something.
enum GivenText {
  /// - Throws: `WorkspaceError.notAllowed(.textEmpty)` with the name of the first that is given and empty.
  static func hold(_ texts: [(String, String?)]) throws {
    for (option, text) in texts {
      if let text, text.allSatisfy(\.isWhitespace) { throw WorkspaceError.notAllowed(.textEmpty(option)) }
    }
  }

  /// Days on which something is said to have happened: one that is more than a month ahead is a slip of the year. A
  /// clock may be off by less.
  ///
  /// - Throws: `WorkspaceError.notAllowed(.isAhead)` for one that is yet to come.
  static func hold(past days: [String?], at now: Moment) throws {
    for day in days.compactMap({ $0 }) {
      guard let moment = Moment.typed(day) else { continue }
      try hold(past: moment, as: day, at: now)
    }
  }

  static func hold(past moment: Moment, as day: String, at now: Moment) throws {
    guard moment.copenhagenDay > now.copenhagenDay + mostDaysAhead else { return }
    throw WorkspaceError.notAllowed(.isAhead(day))
  }

  private static let mostDaysAhead = 31
}
