// Remarks that name no place, put where they are likely about: all at once, when a person has seen them.

extension Workspace {
  /// The undecided remarks that name no place and that no person has placed, each with what it is likely about
  /// (`StoredRemark.likely`), in the order they came.
  ///
  /// - Throws: `WorkspaceError`.
  public func remarksWithLikelyPlace(hearing id: String?) throws -> [StoredRemark] {
    try remarks(hearing: id).filter { entry in
      entry.remark.likely != nil && entry.decisions.isEmpty && entry.remark.nature == .substantive
        && entry.remark.droppedBy == nil
    }.map(\.remark)
  }

  /// Places each of them where it is likely about, in the person's name; each is an act of its own.
  ///
  /// - Returns: the remarks as they stand now.
  /// - Throws: `WorkspaceError.hearingClosed`, `.unknownProvision`.
  public func placeLikely(hearing id: String?, by clerk: Clerk) throws -> [StoredRemark] {
    try remarksWithLikelyPlace(hearing: id).compactMap { remark in
      try remark.likely.map { try place(remark: remark.printedID, at: $0, by: clerk) }
    }
  }
}
