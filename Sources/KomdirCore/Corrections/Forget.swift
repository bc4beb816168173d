import Archive

extension Workspace {
  /// Erases a person's data, as the General Data Protection Regulation (article 17) lets a person ask: of a
  /// member (M-12) name, title, addresses and aliases, here and on files and remarks; of a file (S-4) its bytes,
  /// its name, and the words of its remarks, with those of the files in it. In a hearing that was sent, too.
  ///
  /// Numbers, decisions and the journal stay, and the journal still fits: it holds salted hashes of words, and the salts
  /// go. A file that is forgotten counts as withdrawn, and is refused when it is collected again. What could not be
  /// erased is said.
  /// - Throws: `WorkspaceError`.
  public func forget(_ printed: String, reason: String, by clerk: Clerk) throws -> Forgotten {
    try write(by: clerk) { db, act in
      guard !reason.allSatisfy(\.isWhitespace) else { throw WorkspaceError.notAllowed(.reasonNeeded) }
      act.kind = .forget
      if MemberID(printed: printed) != nil {
        var eraser = try MemberEraser(db, Self.member(db, printed), reason: reason, by: clerk)
        try eraser.erase()
        try Self.forgetInSearch(db)
        return eraser.forgotten
      }
      var eraser = FileEraser(db, reason: reason, by: clerk)
      try eraser.erase(try Self.submission(db, printed))
      try Self.forgetInSearch(db)
      return eraser.forgotten
    }
  }

  /// Lets a forgotten file or member in again: it is no longer known and refused. Nothing comes back by itself.
  ///
  /// - Returns: how many things were known of it.
  /// - Throws: `WorkspaceError.unknown` where nothing of that name was forgotten, `.notAllowed(.reasonNeeded)`.
  public func allowAgain(_ printed: String, reason: String, by clerk: Clerk) throws -> Int {
    try write(by: clerk) { db in
      guard !reason.allSatisfy(\.isWhitespace) else { throw WorkspaceError.notAllowed(.reasonNeeded) }
      let subject = printed.uppercased()
      let known = try ForgottenBook.hashes(db, of: subject)
      guard !known.isEmpty else { throw WorkspaceError.unknown(id: printed) }
      var proposal = Proposal()
      for hash in known { proposal.remove("forgotten", key: [hash]) }
      proposal.note("forget.lift", subject, after: reason)
      try db.apply(proposal, by: clerk)
      return known.count
    }
  }

  private static func forgetInSearch(_ db: Database) throws {
    let index = SearchIndex(db)
    try index.follow()
    try index.forget()
  }
}
