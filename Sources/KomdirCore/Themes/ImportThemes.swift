import Archive

/// What an import did to the codebook.
public struct ThemeImport: Sendable, Equatable {
  public var themes = 0
  public var added = 0
  public var updated = 0
  public var refused: [Codebook.Refusal] = []
}

extension Workspace {
  /// The codebook, in its order.
  public func themes() throws -> [Theme] { try read { try Theme.all($0) } }

  /// Takes a codebook: new themes are added, known ones brought up to date by their number. Themes that the book lacks
  /// stay. Of a book in which two themes have one name nothing is taken.
  public func importThemes(_ book: Codebook, by clerk: Clerk) throws -> ThemeImport {
    try write(by: clerk) { db in
      let (proposal, report) = try CodebookGround(known: try Theme.all(db)).taking(book)
      if !proposal.changes.isEmpty { try db.apply(proposal, by: clerk) }
      return report
    }
  }
}

/// What a codebook is taken by.
struct CodebookGround {
  var known: [Theme]

  func taking(_ book: Codebook) throws -> (proposal: Proposal, report: ThemeImport) {
    var report = ThemeImport(themes: book.isAmbiguous ? 0 : book.rows.count, refused: book.refused)
    var proposal = Proposal()
    guard !book.isAmbiguous else { return (proposal, report) }
    for (row, theme) in book.rows.map({ ($0.row, $0.theme) }) {
      // Its name may be one that a theme of another number has by now.
      if let other = known.first(where: {
        $0.nameDanish.lowercased() == theme.nameDanish.lowercased() && $0.id != theme.id
      }),
        !book.rows.contains(where: { $0.theme.id == other.id })
      {
        report.refused.append(.init(row: row, reason: .sameName(theme.nameDanish, row: other.sequence)))
        report.themes -= 1
        continue
      }
      if let before = known.first(where: { $0.id == theme.id }) {
        guard before != theme else { continue }
        try proposal.change(before, to: theme)
        proposal.note("theme.update", theme.id, before: before.nameDanish, after: theme.nameDanish)
        report.updated += 1
      } else {
        try proposal.add(theme)
        proposal.note("theme.add", theme.id, after: theme.nameDanish)
        report.added += 1
      }
    }
    return (proposal, report)
  }
}
