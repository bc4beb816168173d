import Archive

/// A theme with how many remarks of a hearing have it.
public struct ThemeCount: Sendable, Equatable {
  public var theme: Theme
  /// Nil where no hearing is open and none was named.
  public var remarks: Int?
}

extension Workspace {
  /// The codebook with how many remarks have each theme, in the hearing named or the only open one.
  ///
  /// - Throws: `WorkspaceError.unknown` for a hearing that there is none of.
  public func themeCounts(hearing id: String?) throws -> [ThemeCount] {
    try read { db in
      let themes = try Theme.all(db)
      let hearing: Hearing
      do {
        hearing = try Self.hearing(db, id)
      } catch WorkspaceError.noHearing where id == nil {
        return themes.map { ThemeCount(theme: $0) }
      } catch WorkspaceError.whichHearing where id == nil {
        return themes.map { ThemeCount(theme: $0) }
      }
      var counts: [String: Int] = [:]
      for themes in try ThemeGround(db, hearing: hearing).all().values {
        for theme in themes { counts[theme.theme, default: 0] += 1 }
      }
      return themes.map { ThemeCount(theme: $0, remarks: counts[$0.id] ?? 0) }
    }
  }

  /// The themes of each remark of a hearing, by the remark as printed.
  public func themesOfRemarks(hearing id: String?) throws -> [String: [ThemeOfRemark]] {
    try read { db in
      let all = try ThemeGround(db, hearing: try Self.hearing(db, id)).all()
      return Dictionary(uniqueKeysWithValues: all.map { ("\($0)", $1) })
    }
  }

  /// Puts themes on a remark and takes others off, by hand.
  ///
  /// - Parameters: numbers or names of themes.
  /// - Returns: what the remark has now.
  /// - Throws: `WorkspaceError.unknown`, `.hearingClosed`.
  public func setThemes(remark printed: String, adding: [String], removing: [String], by clerk: Clerk) throws
    -> [ThemeOfRemark]
  {
    try write(by: clerk) { db in
      let remark = try Self.remark(db, printed)
      let hearing = try Self.openHearing(db, try Self.submission(db, of: remark).hearing)
      let wanted =
        try adding.map { (try Theme.named($0, db), true) } + removing.map { (try Theme.named($0, db), false) }
      let next = try ThemeChoice.nextID(db)
      var added = 0
      let known = try ThemeChoice.all(db, on: remark.id)
      var proposal = Proposal()
      for (theme, isOn) in wanted {
        let before = known.first { $0.theme == theme.id }
        guard before?.isOn != isOn else { continue }
        let choice = ThemeChoice(
          id: before?.id ?? next.advanced(by: added), remark: remark.id, theme: theme.id, isOn: isOn,
          by: clerk.name,
          at: clerk.now.copenhagenText)
        if let before {
          try proposal.change(before, to: choice)
        } else {
          added += 1
          try proposal.add(choice)
        }
        proposal.note(
          "remark.theme", remark.printedID, hearing: hearing.id, before: isOn ? nil : theme.id,
          after: isOn ? theme.id : nil)
      }
      if !proposal.changes.isEmpty { try db.apply(proposal, by: clerk) }
      return try ThemeGround(db, hearing: hearing).all()[remark.id] ?? []
    }
  }
}
