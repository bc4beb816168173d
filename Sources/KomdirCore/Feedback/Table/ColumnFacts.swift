/// What a column's cells look like, counted: the evidence beside its heading. Shares are of the filled cells, 0 to 1.
struct ColumnFacts: Sendable, Equatable {
  var filled = 0
  var prose = 0.0
  /// Cells that are a reference and little more.
  var places = 0.0
  /// Cells that say the whole, the same, or a chapter's title: "Generelt", "do.", "Øvrigt".
  var whole = 0.0
  var municipalities = 0.0
  var numbers = 0.0
  var dates = 0.0
  var names = 0.0
  var quoted = 0.0
  /// Cells that say whether the member agrees, and no more.
  var stances = 0.0
  /// Cells whose words stand in the draft as they are, as the evidence tells.
  var fromDraft = 0.0
  /// Different cells, divided by the filled ones.
  var distinct = 0.0
  var longest = 0

  /// Whether the cells are chosen from a short list.
  var isChosen: Bool { filled >= 6 && distinct * Double(filled) <= 3 && longest <= 40 }

  init() {}

  init(_ cells: [String], reading evidence: TableEvidence) {
    let cells = cells.filter { !$0.isEmpty && !CellText.isDash($0) }
    filled = cells.count
    guard filled > 0 else { return }
    let share = { (test: (String) -> Bool) in Double(cells.count(where: test)) / Double(cells.count) }
    places = share { evidence.isPlace($0) }
    whole = share { CellText.isWhole($0) || CellText.isSameAgain($0) }
    prose = share { CellText.isProse($0) && !evidence.isPlace($0) }
    municipalities = share { evidence.members.municipalities.name(for: $0) != nil }
    numbers = share { CellText.isNumber($0) }
    dates = share { CellText.isDate($0) }
    names = share { CellText.isName($0) }
    quoted = share { $0.withoutOuterMarks != $0 }
    stances = share(CellText.isStance)
    fromDraft = share { evidence.isFromDraft($0) }
    distinct = Double(Set(cells).count) / Double(cells.count)
    longest = cells.map(\.unicodeScalars.count).max() ?? 0
  }
}

/// What the reader of tables asks the hearing and the register.
struct TableEvidence: Sendable {
  let places: PlaceFinder
  let members: MemberIndex
  /// The draft's words; nil where only a table's form is asked for.
  var draft: DraftText?

  /// Whether all of a cell is the draft's own words: three at least in marks of quotation, six without, for fewer are
  /// everybody's.
  func isFromDraft(_ cell: String) -> Bool {
    let words = cell.withoutOuterMarks
    guard let draft, foldedWords(words).count >= (words == cell ? 6 : 3) else { return false }
    return draft.share(of: words) >= 0.9
  }

  /// Whether a cell is a reference and little more: "§ 3, stk. 2", "kap. 4", "§ 1, nr. 3 (tinglysning)".
  func isPlace(_ cell: String) -> Bool {
    guard cell.unicodeScalars.count <= 110 else { return false }
    let line = cell.split(whereSeparator: \.isNewline).joined(separator: " ")
    return places.isOnlyReference(line)
  }
}
