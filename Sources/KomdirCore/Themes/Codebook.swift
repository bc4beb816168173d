import DocumentModel
import Foundation

/// A codebook as read from a table or from JSON: its themes, and rows that could not be taken.
///
/// A table's columns are known by Danish or English names, in any order. JSON is a list of objects with the names that the
/// list of themes is given by: `id`, `name` (a text, or `da` and `en`), `terms`, `focusArea`, `from`, `to`.
public struct Codebook: Sendable, Equatable {
  public struct Row: Sendable, Equatable {
    /// From 1; of JSON the place in the list.
    public var row: Int
    public var theme: Theme
  }

  public struct Refusal: Sendable, Equatable {
    public var row: Int
    public var reason: Reason
  }

  public enum Reason: Sendable, Equatable {
    case noName
    /// The name, or the id, that an earlier row has too, and that row.
    case sameName(String, row: Int)
    case sameID(String, row: Int)
    /// What is no day, as written.
    case notADay(String)
    /// It ends before it begins.
    case endsBeforeItBegins
  }

  public enum Failure: Error, Equatable {
    /// No row among the first twenty names a column of themes.
    case noHeader
    case notJSON
  }

  public var rows: [Row] = []
  public var refused: [Refusal] = []

  /// Whether two themes have one name or number: nobody could say which is meant, and nothing of the book is taken.
  public var isAmbiguous: Bool {
    refused.contains {
      switch $0.reason {
      case .sameName, .sameID: true
      case .noName, .notADay, .endsBeforeItBegins: false
      }
    }
  }

  private enum Column: CaseIterable {
    case id, nameDanish, nameEnglish, terms, focusArea, from, to

    var names: Set<String> {
      switch self {
      case .id: ["id", "nr", "nummer", "tema nr", "kode", "code"]
      case .nameDanish: ["navn", "tema", "dansk", "navn da", "theme", "titel"]
      case .nameEnglish: ["name", "english", "engelsk", "name en", "navn en"]
      case .terms: ["termer", "terms", "ord", "søgeord", "stikord", "words", "keywords"]
      case .focusArea: ["indsatsområde", "focus area", "focusarea", "fokusområde", "område"]
      case .from: ["fra", "from", "gyldig fra", "valid from", "start"]
      case .to: ["til", "to", "gyldig til", "valid to", "slut"]
      }
    }
  }

  /// - Throws: `Failure.noHeader`.
  public init(_ sheet: Sheet) throws(Failure) {
    guard let header = Self.header(of: sheet) else { throw .noHeader }
    for index in header.row..<sheet.rows.count {
      let cells = sheet.rows[index]
      func cell(_ column: Column) -> String? {
        guard let place = header.columns[column], place < cells.count else { return nil }
        let text = cells[place].trimmingCharacters(in: .whitespacesAndNewlines)
        return text.isEmpty ? nil : text
      }
      guard Column.allCases.contains(where: { cell($0) != nil }) else { continue }
      take(
        row: index + 1, id: cell(.id), danish: cell(.nameDanish), english: cell(.nameEnglish),
        terms: Self.terms(cell(.terms) ?? ""), focusArea: cell(.focusArea), from: cell(.from), to: cell(.to))
    }
  }

  private static func header(of sheet: Sheet) -> (row: Int, columns: [Column: Int])? {
    for (index, cells) in sheet.rows.prefix(20).enumerated() {
      var columns: [Column: Int] = [:]
      for (place, cell) in cells.enumerated() {
        let key = cell.lowercased().filter { $0.isLetter || $0.isNumber || $0 == " " }
          .trimmingCharacters(in: .whitespaces)
        if let column = Column.allCases.first(where: { $0.names.contains(key) }), columns[column] == nil {
          columns[column] = place
        }
      }
      // A table with English columns alone calls its themes "name".
      if columns[.nameDanish] == nil, let name = columns[.nameEnglish] {
        columns[.nameDanish] = name
        columns[.nameEnglish] = nil
      }
      if columns[.nameDanish] != nil, columns.count >= 2 { return (index + 1, columns) }
    }
    return nil
  }

  private struct Entry: Decodable {
    struct Name: Decodable {
      var da: String?
      var en: String?

      init(from decoder: any Decoder) throws {
        if let text = try? decoder.singleValueContainer().decode(String.self) {
          da = text
        } else {
          let fields = try decoder.container(keyedBy: Key.self)
          da = try fields.decodeIfPresent(String.self, forKey: .da)
          en = try fields.decodeIfPresent(String.self, forKey: .en)
        }
      }

      private enum Key: CodingKey { case da, en }
    }

    var id: String?
    var name: Name?
    var terms: [String]?
    var focusArea: String?
    var from: String?
    var to: String?
  }

  /// - Throws: `Failure.notJSON`.
  public init(json bytes: [UInt8]) throws(Failure) {
    guard let entries = try? JSONDecoder().decode([Entry].self, from: Data(bytes)) else { throw .notJSON }
    for (index, entry) in entries.enumerated() {
      take(
        row: index + 1, id: entry.id, danish: entry.name?.da ?? entry.name?.en, english: entry.name?.en,
        terms: entry.terms ?? [], focusArea: entry.focusArea, from: entry.from, to: entry.to)
    }
  }

  private mutating func take(
    row: Int, id: String?, danish: String?, english: String?, terms: [String], focusArea: String?,
    from: String?,
    to: String?
  ) {
    func refuse(_ reason: Reason) { refused.append(Refusal(row: row, reason: reason)) }
    guard let danish else { return refuse(.noName) }
    if let known = rows.first(where: { $0.theme.nameDanish.lowercased() == danish.lowercased() }) {
      return refuse(.sameName(danish, row: known.row))
    }
    let number = id ?? Self.freeID(after: rows.map(\.theme.id))
    if let known = rows.first(where: { $0.theme.id == number }) {
      return refuse(.sameID(number, row: known.row))
    }
    var days: [String?] = []
    for written in [from, to] {
      guard let written else {
        days.append(nil)
        continue
      }
      guard let day = TypedMoment.canonical(written) else { return refuse(.notADay(written)) }
      days.append(String(day.prefix(10)))
    }
    if let first = days[0], let last = days[1], last < first { return refuse(.endsBeforeItBegins) }
    rows.append(
      Row(
        row: row,
        theme: Theme(
          id: number, sequence: rows.count + 1, nameDanish: danish, nameEnglish: english, terms: terms,
          focusArea: focusArea, validFrom: days[0], validTo: days[1])))
  }

  private static func freeID(after ids: [String]) -> String {
    var number = ids.count + 1
    while ids.contains("T-\(number)") { number += 1 }
    return "T-\(number)"
  }

  /// Terms in one cell, with commas between, or semicolons, or lines.
  private static func terms(_ cell: String) -> [String] {
    var seen: Set<String> = []
    return cell.split { $0 == "," || $0 == ";" || $0.isNewline }.map {
      $0.trimmingCharacters(in: .whitespaces)
    }
    .filter { !$0.isEmpty && seen.insert($0.lowercased()).inserted }
  }
}
