/// What an import of a worksheet did: every row that was filled in is accounted for.
public struct WorksheetImport: Sendable, Equatable {
  /// Rows of records that the hearing has.
  public var matched = 0
  /// Rows whose number the hearing does not know.
  public var unmatched = 0
  /// Positions that a person added.
  public var added = 0
  /// Rows of which something was taken in.
  public var updated = 0
  /// Rows that say what the archive says.
  public var unchanged = 0
  /// Positions and remarks whose words or decisions were taken from a sheet that is older than a draft which came
  /// since: they stand as written on the older one, and `check` asks about what it changed.
  public var onOlderDraft: [String] = []
  /// What could not be taken, each with its place; all else was.
  public var problems: [RowProblem] = []

  /// Cells that the person and somebody else both changed since the export.
  public var conflicts: Int { problems.count { $0.kind == .conflict } }
  /// Cells that a spreadsheet program seems to have rewritten by itself: they were left as they are, and a person is
  /// asked.
  public var rewritten: Int { problems.count { $0.kind == .rewritten } }

  /// A cell that was not taken, and why.
  public struct RowProblem: Sendable, Equatable {
    /// Why a cell is asked about. The names are stable.
    public enum Kind: String, Sendable {
      /// What the cell says cannot be taken.
      case refused
      /// Changed here and in the archive.
      case conflict
      /// A program, not a person, seems to have changed it.
      case rewritten
    }

    /// The sheet, by the name on its tab.
    public var sheet: String
    /// From 1, the header counted.
    public var row: Int
    /// The record, as printed: "R-17".
    public var id: String
    /// The column, by its header.
    public var column: String
    /// Why the cell is asked about.
    public var kind: Kind
    /// What is wrong, and what to do.
    public var message: Phrase
  }
}
