import DocumentModel

/// A spreadsheet to be written, as `XLSXWriter` takes it.
public struct Workbook: Sendable, Equatable {
  /// What the file says of itself.
  public var metadata: Metadata
  /// Its sheets, in the order of their tabs.
  public var sheets: [WorkSheet]

  public init(metadata: Metadata = Metadata(), sheets: [WorkSheet]) {
    self.metadata = metadata
    self.sheets = sheets
  }
}

/// One sheet of a workbook.
public struct WorkSheet: Sendable, Equatable {
  /// A column's look, for all of its rows below the header.
  public struct Column: Sendable, Equatable {
    /// In letters of the standard font.
    public var width: Double
    /// Whether long texts break into lines in the cell.
    public var wrapsText: Bool
    /// Whether a person may not change it while the sheet is protected.
    public var isLocked: Bool
    /// Whether a person does not see it at first.
    public var isHidden: Bool
    /// What a person may choose from; empty for free text.
    public var choices: [String]
    /// What a person should know who writes in the column; shown while a cell of it is chosen.
    public var prompt: String?

    public init(
      width: Double = 14, wrapsText: Bool = false, isLocked: Bool = true, isHidden: Bool = false,
      choices: [String] = [], prompt: String? = nil
    ) {
      self.width = width
      self.wrapsText = wrapsText
      self.isLocked = isLocked
      self.isHidden = isHidden
      self.choices = choices
      self.prompt = prompt
    }
  }

  /// Made valid and unique when written: at most 31 letters, none of `[ ] : * ? / \`.
  public var name: String
  /// Columns from A on.
  public var columns: [Column]
  /// All rows, header rows first.
  public var rows: [[WorkCell]]
  /// Rows at the top that name the columns; they stay in sight and repeat on paper.
  public var headerRows: Int
  /// Columns at the left that stay in sight.
  public var frozenColumns: Int
  /// Columns from the left that go on paper; nil for all.
  public var printedColumns: Int?
  /// Whether its first row has filter buttons.
  public var hasFilter: Bool
  /// Whether a person does not see it at first.
  public var isHidden: Bool
  /// Whether locked columns are kept from being changed (without a password; a person can lift it).
  public var isProtected: Bool

  public init(
    name: String, columns: [Column] = [], rows: [[WorkCell]] = [], headerRows: Int = 1,
    frozenColumns: Int = 0, printedColumns: Int? = nil, hasFilter: Bool = true, isHidden: Bool = false,
    isProtected: Bool = false
  ) {
    self.name = name
    self.columns = columns
    self.rows = rows
    self.headerRows = headerRows
    self.frozenColumns = frozenColumns
    self.printedColumns = printedColumns
    self.hasFilter = hasFilter
    self.isHidden = isHidden
    self.isProtected = isProtected
  }
}

/// A cell's value. Text is always text: nothing that a member wrote is run as a formula.
public enum WorkCell: Sendable, Equatable {
  case empty
  case text(String)
  case number(Double)
  /// Text that should catch the eye, such as a row that needs a person.
  case marked(String)

  /// Longest text of a cell, in UTF-16 units.
  public static let longestText = 32_767

  /// The text of a text cell.
  var text: String? {
    switch self {
    case .text(let text), .marked(let text): text
    case .empty, .number: nil
    }
  }

  /// A long text cut at spaces into pieces that fit a cell; joined again they give the text.
  public static func pieces(of text: String, longest: Int = longestText) -> [String] {
    let limit = max(longest, 2)
    guard text.utf16.count > limit else { return [text] }
    var pieces: [String] = []
    var rest = Substring(text)
    while rest.utf16.count > limit {
      var end = rest.startIndex
      var units = 0
      var space: Substring.Index?
      while end < rest.endIndex {
        let scalar = rest.unicodeScalars[end]
        let width = UTF16.width(scalar)
        if units + width > limit { break }
        units += width
        end = rest.unicodeScalars.index(after: end)
        if scalar == " " || scalar == "\n" { space = end }
      }
      let cut = space ?? end
      pieces.append(String(rest.unicodeScalars[rest.startIndex..<cut]))
      rest = rest[cut...]
    }
    pieces.append(String(rest))
    return pieces
  }
}
