/// The columns of the sheet *Bemærkninger*: one row a remark, in the order of the response.
enum RemarkColumn: Int, CaseIterable {
  case id, heading, place, member, text, wording, anchor, copy, decision, reason, target, date, position,
    theme,
    author, file, control

  /// Columns that a person changes; the others only say what the row is about.
  static let editable: [RemarkColumn] = [
    .member, .place, .decision, .reason, .target, .date, .position, .theme,
  ]

  var title: Phrase {
    switch self {
    case .id: Phrase("Nr.", "No.")
    case .heading: Phrase("Hører til", "Belongs to")
    case .member: Phrase("Medlem", "Member")
    case .author: Phrase("Skrevet af", "Written by")
    case .file: Phrase("Fil", "File")
    case .text: Phrase("Bemærkning", "Remark")
    case .wording: Phrase("Foreslået ordlyd", "Proposed wording")
    case .anchor: Phrase("Står ved ordene", "Hangs on the words")
    case .copy: Phrase("Kopi", "Copy")
    case .place: Phrase("Sted", "Place")
    case .decision: Phrase("Beslutning", "Decision")
    case .reason: Phrase("Begrundelse", "Reason")
    case .target: Phrase("Dublet af", "Duplicate of")
    case .date: Phrase("Dato", "Date")
    case .position: Phrase("Standpunkt", "Position")
    case .theme: Phrase("Tema", "Theme")
    case .control: Phrase("Kontrol", "Control")
    }
  }
}

/// The columns of the sheet *Standpunkter*: one row a position.
enum PositionColumn: Int, CaseIterable {
  case id, order, section, title, text, dissent, members, remarks, control

  static let editable: [PositionColumn] = [.order, .section, .title, .text, .dissent]

  var title: Phrase {
    switch self {
    case .id: Phrase("Nr.", "No.")
    case .order: Phrase("Rækkefølge", "Order")
    case .section: Phrase("Afsnit", "Section")
    case .title: Phrase("Overskrift", "Title")
    case .text: Phrase("Tekst", "Text")
    case .dissent: Phrase("Mindretal", "Dissent by")
    case .members: Phrase("Antal medlemmer", "Members")
    case .remarks: Phrase("Bemærkninger", "Remarks")
    case .control: Phrase("Kontrol", "Control")
    }
  }
}

/// The names of the two sheets, and of the one that shows on paper what no row has room for.
enum WorksheetName {
  static let remarks = Phrase("Bemærkninger", "Remarks")
  static let positions = Phrase("Standpunkter", "Positions")
  static let longTexts = Phrase("Lange tekster", "Long texts")
  /// Headers of that sheet.
  static let column = Phrase("Kolonne", "Column")
  static let words = Phrase("Teksten i stykker", "The text in pieces")
}
