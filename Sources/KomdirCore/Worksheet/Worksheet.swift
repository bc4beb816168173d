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

  /// As a workbook with two sheets and lists to choose decisions from; a third shows texts that are too long for the
  /// height of a row, in pieces that can be read on paper.
  public func workbook() -> Workbook {
    let decisions = Decision.Value.allCases.map { Phrase.name($0)(language) }
    let sections = Position.Section.allCases.map { Phrase.title(of: $0)(language) }
    let remarkSheet = WorkSheet(
      name: WorksheetName.remarks(language),
      columns: RemarkColumn.allCases.map { column in
        WorkSheet.Column(
          width: column.width, wrapsText: column.wraps, isLocked: !RemarkColumn.editable.contains(column),
          isHidden: column == .control, choices: column == .decision ? decisions : [],
          prompt: column == .reason ? Phrase.reasonMayBePublic(language) : nil)
      },
      rows: [RemarkColumn.allCases.map { .text($0.title(language)) }] + remarks.map { $0.map(Self.cell) },
      frozenColumns: 1, printedColumns: RemarkColumn.printed)
    let positionSheet = WorkSheet(
      name: WorksheetName.positions(language),
      columns: PositionColumn.allCases.map { column in
        WorkSheet.Column(
          width: column.width, wrapsText: column.wraps, isLocked: !PositionColumn.editable.contains(column),
          isHidden: column == .control, choices: column == .section ? sections : [])
      },
      rows: [PositionColumn.allCases.map { .text($0.title(language)) }] + positions.map { $0.map(Self.cell) },
      frozenColumns: 1, printedColumns: PositionColumn.printed)
    return Workbook(sheets: [remarkSheet, positionSheet] + (longTexts.map { [$0] } ?? []))
  }

  /// Texts of which a row can show only the beginning: each in pieces of one row, with its number before it.
  private var longTexts: WorkSheet? {
    let columns = [
      WorkSheet.Column(width: 9), .init(width: 24, wrapsText: true), .init(width: 130, wrapsText: true),
    ]
    var rows: [[WorkCell]] = []
    func add<Column: WorksheetColumn>(_ cells: [String], _ all: [Column], _ wraps: (Column) -> Double?) {
      for (column, cell) in zip(all, cells) {
        guard let width = wraps(column), !WorkSheet.fitsOneRow(cell, width: width) else { continue }
        for piece in WorkCell.pieces(of: cell, longest: 1_500).flatMap(Self.shortPieces) {
          rows.append([.text(cells.first ?? ""), .text(column.title(language)), .text(piece)])
        }
      }
    }
    for cells in remarks { add(cells, RemarkColumn.allCases) { $0.wraps ? $0.width : nil } }
    for cells in positions { add(cells, PositionColumn.allCases) { $0.wraps ? $0.width : nil } }
    guard !rows.isEmpty else { return nil }
    let header = [RemarkColumn.id.title, WorksheetName.column, WorksheetName.words].map {
      WorkCell.text($0(language))
    }
    return WorkSheet(
      name: WorksheetName.longTexts(language), columns: columns, rows: [header] + rows, frozenColumns: 1,
      printedColumns: columns.count)
  }

  /// A piece of many short lines, cut again so that each fits a row.
  private static func shortPieces(_ text: String) -> [String] {
    let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    return stride(from: 0, to: lines.count, by: 18).map { start in
      lines[start..<min(start + 18, lines.count)].joined(separator: "\n")
    }
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
    case .id: 7
    case .target, .date, .position: 11
    case .member, .heading: 20
    case .place, .decision: 14
    case .file, .theme, .author: 22
    case .text: 56
    case .wording, .reason, .copy: 28
    case .anchor: 20
    case .control: 6
    }
  }

  fileprivate var wraps: Bool {
    [.heading, .text, .wording, .anchor, .copy, .decision, .reason, .member, .place, .author, .file, .theme]
      .contains(self)
  }

  /// The columns that go on paper, from the first: what the remark is and what became of it.
  fileprivate static let printed = RemarkColumn.reason.rawValue + 1
}

extension PositionColumn {
  fileprivate var width: Double {
    switch self {
    case .id: 7
    case .order: 11
    case .section, .members: 15
    case .title: 30
    case .text: 84
    case .dissent, .remarks: 22
    case .control: 6
    }
  }

  fileprivate var wraps: Bool { [.section, .title, .text, .dissent, .remarks].contains(self) }

  fileprivate static let printed = PositionColumn.remarks.rawValue + 1
}
