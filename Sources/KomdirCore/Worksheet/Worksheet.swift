import DocumentFormats
import DocumentModel

/// What the secretariat works on in a spreadsheet: remarks with their decisions, positions with their texts.
///
/// Each row carries a control value of the cells it was written with, so that an import knows what the person
/// changed, and what others changed meanwhile.
public struct Worksheet: Sendable, Equatable {
  /// Rows below the header, as text, in the order of the columns.
  var remarks: [[String]]
  var positions: [[String]]
  var language: Language

  /// As a workbook with two sheets and lists to choose decisions from.
  public func workbook() -> Workbook {
    let decisions = Decision.Value.allCases.map { Phrase.name($0)(language) }
    let sections = Position.Section.allCases.map { Phrase.title(of: $0)(language) }
    let remarkSheet = WorkSheet(
      name: WorksheetName.remarks(language),
      columns: RemarkColumn.allCases.map { column in
        WorkSheet.Column(
          width: column.width, wrapsText: column.wraps, isLocked: !RemarkColumn.editable.contains(column),
          isHidden: column == .control, choices: column == .decision ? decisions : [])
      },
      rows: [RemarkColumn.allCases.map { .text($0.title(language)) }] + remarks.map { $0.map(Self.cell) },
      frozenColumns: 1)
    let positionSheet = WorkSheet(
      name: WorksheetName.positions(language),
      columns: PositionColumn.allCases.map { column in
        WorkSheet.Column(
          width: column.width, wrapsText: column.wraps, isLocked: !PositionColumn.editable.contains(column),
          isHidden: column == .control, choices: column == .section ? sections : [])
      },
      rows: [PositionColumn.allCases.map { .text($0.title(language)) }] + positions.map { $0.map(Self.cell) },
      frozenColumns: 1)
    return Workbook(sheets: [remarkSheet, positionSheet])
  }

  /// As two tables for CSV files, headers first.
  public func tables() -> (remarks: [[String]], positions: [[String]]) {
    (
      [RemarkColumn.allCases.map { $0.title(language) }] + remarks,
      [PositionColumn.allCases.map { $0.title(language) }] + positions
    )
  }

  private static func cell(_ text: String) -> WorkCell {
    text.isEmpty ? .empty : .text(shown(text))
  }

  /// A text too long for one cell is cut there with a mark; the archive holds it whole. An import that finds the
  /// cut text knows it for the whole one.
  static func shown(_ text: String) -> String {
    guard text.utf16.count > WorkCell.longestText - 2 else { return text }
    return (WorkCell.pieces(of: text, longest: WorkCell.longestText - 2).first ?? "") + " …"
  }
}

extension RemarkColumn {
  fileprivate var width: Double {
    switch self {
    case .id, .target, .date, .position: 11
    case .member, .place, .theme: 22
    case .file: 24
    case .text: 70
    case .wording, .anchor, .reason: 36
    case .decision: 18
    case .control: 6
    }
  }

  fileprivate var wraps: Bool {
    [.text, .wording, .anchor, .reason, .member, .place, .file, .theme].contains(self)
  }
}

extension PositionColumn {
  fileprivate var width: Double {
    switch self {
    case .id, .order: 11
    case .section, .members: 18
    case .title: 36
    case .text: 90
    case .dissent, .remarks: 30
    case .control: 6
    }
  }

  fileprivate var wraps: Bool { [.title, .text, .dissent, .remarks].contains(self) }
}
