import DocumentModel

/// A register as read from a sheet: its members with their rows, and every row that could not be taken.
///
/// The header may stand below a title; columns are known by Danish or English names, in any order. Columns that
/// mean nothing here are named in `unknownColumns`, so that a misspelt header shows.
public struct MemberTable: Sendable, Equatable {
  /// A member and the row, from 1, that it stood in.
  public struct Row: Sendable, Equatable {
    /// The row, from 1, the header counted.
    public var row: Int
    /// The person in it.
    public var member: Member
  }

  /// A row that was not taken.
  public struct Refusal: Sendable, Equatable {
    /// The row, from 1, the header counted.
    public var row: Int
    /// Why it was not taken.
    public var reason: Reason
  }

  /// Why a row is not taken.
  public enum Reason: Sendable, Equatable {
    case noNameAndNoMunicipality
    /// The address as written.
    case unreadableAddress(String)
    /// The row, from 1, that already named this person in this municipality.
    case duplicate(ofRow: Int)
    /// The answer to consent is neither a plain yes nor no; the words as written. The row is taken, without consent.
    case unreadableConsent(String)
    /// The person was erased from the register, by the number the record had.
    case wasForgotten(String)
  }

  /// Why a table is no list of members.
  public enum Failure: Error, Equatable {
    /// No row among the first twenty names a column of persons or municipalities.
    case noHeader
  }

  /// The header's row, from 1.
  public var headerRow: Int
  /// Rows that name somebody.
  public var rows: [Row]
  /// Rows that could not be taken.
  public var refused: [Refusal]
  /// Headers that mean nothing here.
  public var unknownColumns: [String]
  /// Rows that were taken whose words on consent are neither yes nor no, or bind a yes to something: they count as no.
  public var unsureConsent: [Refusal] = []
  /// Whether a column says who may be named; without one, an import leaves consent as it was.
  public var saysConsent: Bool

  /// What a column says.
  enum Column: Hashable, CaseIterable {
    case name, firstName, lastName, title, municipality, municipalityCode, region, district, mail, aliases
    case initials, consent
  }

  /// Reads the register on `sheet`.
  public static func read(_ sheet: Sheet) throws(Failure) -> MemberTable {
    guard let header = header(of: sheet) else { throw .noHeader }
    var table = MemberTable(
      headerRow: header.row, rows: [], refused: [], unknownColumns: header.unknown,
      saysConsent: header.columns[.consent] != nil)
    var rowOfPerson: [String: Int] = [:]
    for index in header.row..<max(header.row, sheet.rows.count) {
      let cells = sheet.rows[index]
      guard cells.contains(where: { !trimmed($0).isEmpty }) else { continue }
      let rowNumber = index + 1
      do throws(Refused) {
        let member = try member(of: cells, columns: header.columns)
        let key = "\(member.name.lowercased())|\((member.municipality ?? "").lowercased())"
        if let first = rowOfPerson[key] { throw Refused(reason: .duplicate(ofRow: first)) }
        rowOfPerson[key] = rowNumber
        if let position = header.columns[.consent], position < cells.count,
          Consent(cells[position]) == .unsure
        {
          table.unsureConsent.append(
            Refusal(row: rowNumber, reason: .unreadableConsent(singleSpaced(cells[position]))))
        }
        table.rows.append(Row(row: rowNumber, member: member))
      } catch {
        table.refused.append(Refusal(row: rowNumber, reason: error.reason))
      }
    }
    return table
  }

  private struct Refused: Error { var reason: Reason }

  private static func header(
    of sheet: Sheet
  ) -> (row: Int, columns: [Column: Int], unknown: [String])? {
    for (index, cells) in sheet.rows.prefix(20).enumerated() {
      var columns: [Column: Int] = [:]
      var unknown: [String] = []
      for (position, cell) in cells.enumerated() {
        let key = headerKey(cell)
        let column = Column.named(key) ?? (Consent.isAsked(by: key) ? .consent : nil)
        if let column, columns[column] == nil {
          columns[column] = position
        } else if !key.isEmpty {
          unknown.append(trimmed(cell))
        }
      }
      let namesSomeone = columns[.name] != nil || columns[.lastName] != nil || columns[.municipality] != nil
      // A lone word may be a title line; a register has at least two columns that we know.
      if namesSomeone, columns.count >= 2 { return (index + 1, columns, unknown) }
    }
    return nil
  }

  private static func member(of cells: [String], columns: [Column: Int]) throws(Refused) -> Member {
    func value(_ column: Column) -> String? {
      guard let position = columns[column], position < cells.count else { return nil }
      let text = singleSpaced(cells[position])
      return text.isEmpty ? nil : text
    }
    let written = value(.municipality)
    let known = written.flatMap(Municipality.named) ?? value(.municipalityCode).flatMap(Municipality.coded)
    let parts = [value(.firstName), value(.lastName)].compactMap { $0 }
    let name = value(.name) ?? (parts.isEmpty ? nil : parts.joined(separator: " "))
    let municipality = written.flatMap(Municipality.named)?.name ?? written ?? known?.name
    guard let name = name ?? municipality.map({ known == nil ? $0 : "\($0) Kommune" }) else {
      throw Refused(reason: .noNameAndNoMunicipality)
    }
    var addresses: [String] = []
    for piece in pieces(of: value(.mail) ?? "") {
      guard let address = mailAddress(piece) else { throw Refused(reason: .unreadableAddress(piece)) }
      if !addresses.contains(address) { addresses.append(address) }
    }
    return Member(
      name: name, title: value(.title), municipality: municipality,
      municipalityCode: known?.code ?? value(.municipalityCode),
      region: value(.region) ?? known?.region.rawValue,
      district: value(.district), mailAddresses: addresses, initials: value(.initials),
      aliases: pieces(of: value(.aliases) ?? ""),
      consentsToBeNamed: value(.consent).map { Consent($0) == .given } ?? false)
  }

  /// The address in `text` in lower case, with or without "mailto:" and angle brackets; nil where it is none.
  static func mailAddress(_ text: String) -> String? {
    var address = Substring(trimmed(text))
    if let open = address.lastIndex(of: "<"), let close = address.lastIndex(of: ">"), open < close {
      address = address[address.index(after: open)..<close]
    }
    if address.lowercased().hasPrefix("mailto:") { address = address.dropFirst(7) }
    let parts = address.split(separator: "@", omittingEmptySubsequences: false)
    guard parts.count == 2, !parts[0].isEmpty, !parts[1].isEmpty else { return nil }
    let labels = parts[1].split(separator: ".", omittingEmptySubsequences: false)
    guard labels.count >= 2, labels.allSatisfy({ !$0.isEmpty }) else { return nil }
    let banned: Set<Character> = ["<", ">", "(", ")", "[", "]", ":", "\\", "\""]
    guard address.allSatisfy({ !$0.isWhitespace && !banned.contains($0) }) else { return nil }
    return address.lowercased()
  }

  private static func pieces(of list: String) -> [String] {
    list.split(whereSeparator: { $0 == "," || $0 == ";" || $0 == "|" || $0.isNewline })
      .map { trimmed(String($0)) }.filter { !$0.isEmpty }
  }

  private static func headerKey(_ cell: String) -> String {
    let words = cell.lowercased().split { !$0.isLetter && !$0.isNumber }
    // "E-mail(s)" and "Alias(er)" carry their plural in brackets.
    if words.count > 1, let last = words.last, ["s", "er", "e"].contains(last) {
      return words.dropLast().joined(separator: " ")
    }
    return words.joined(separator: " ")
  }

  private static func trimmed(_ text: String) -> String {
    var text = Substring(text)
    while let first = text.first, first.isWhitespace || first == "\u{FEFF}" { text.removeFirst() }
    while let last = text.last, last.isWhitespace { text.removeLast() }
    return String(text)
  }

  private static func singleSpaced(_ text: String) -> String {
    trimmed(text).split(whereSeparator: { $0 == " " || $0 == "\t" || $0 == "\u{A0}" }).joined(separator: " ")
  }
}
