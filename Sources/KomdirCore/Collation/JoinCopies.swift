import Archive

extension Workspace {
  /// Undecided copies that add nothing to the remark that they repeat, as printed.
  public func plainCopies(hearing id: String?) throws -> [String] {
    try read { db in try Self.undecidedCopies(db, try Self.hearing(db, id)).map(\.copy) }
  }

  /// Makes them duplicates of what they repeat. Their members stay voices; whoever adds something is left to a person.
  public func joinCopies(hearing id: String?, by clerk: Clerk) throws -> [String] {
    try write(by: clerk) { db in
      let hearing = try Self.openHearing(db, try Self.hearing(db, id).id)
      let copies = try Self.undecidedCopies(db, hearing)
      for (copy, survivor) in copies {
        _ = try Self.decide(
          db, remark: copy, [DecisionInput(value: .duplicateOf, target: survivor)], by: clerk)
      }
      return copies.map(\.copy)
    }
  }

  private static func undecidedCopies(_ db: Database, _ hearing: Hearing) throws -> [(
    copy: String, survivor: String
  )] {
    let decisions = try decisions(db, inHearing: hearing.id)
    func made(_ printed: String) -> [Decision] {
      RemarkID(printed: printed).flatMap { decisions[$0] } ?? []
    }
    let targets = Set(decisions.values.flatMap { $0.compactMap(\.target) }.map { "\($0)" })
    return try collated(db, hearing: hearing).flatMap(\.plainCopies).filter { copy, survivor in
      made(copy).isEmpty && !targets.contains(copy)
        && !made(survivor).contains { $0.value == .duplicateOf || $0.value == .withdrawn }
    }
  }
}
