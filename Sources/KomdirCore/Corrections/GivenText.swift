/// Texts that a person gives: one that is given says something.
enum GivenText {
  /// - Throws: `WorkspaceError.notAllowed(.textEmpty)` with the name of the first that is given and empty.
  static func hold(_ texts: [(String, String?)]) throws {
    for (option, text) in texts {
      if let text, text.allSatisfy(\.isWhitespace) { throw WorkspaceError.notAllowed(.textEmpty(option)) }
    }
  }
}
