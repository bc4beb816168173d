import Archive

/// What a cell means, however it is written: "Viborg" and "M-3 Anne Holm (Viborg)", "P-4" and its title,
/// "27-02-2026" and "2026-02-27".
struct CellMeaning {
  let db: Database
  let hearing: Hearing

  /// Whether two texts of a column say the same.
  func isSame(_ column: RemarkColumn, _ left: String, _ right: String) -> Bool {
    switch column {
    case .member: same(left, right) { try? member($0) }
    case .place: same(left, right) { place($0) }
    case .position: same(left, right) { (try? position(titled: $0)) ?? $0.uppercased() }
    case .decision: same(left, right) { decisions($0) }
    case .target: same(left, right) { $0.uppercased() }
    case .date: same(left, right) { WorksheetImporter.pieces($0).map(Self.date) }
    case .id, .heading, .author, .file, .text, .wording, .anchor, .copy, .reason, .theme, .control:
      false
    }
  }

  private func same<Value: Equatable>(_ left: String, _ right: String, _ meaning: (String) -> Value?) -> Bool
  {
    guard !left.isEmpty, !right.isEmpty, let left = meaning(left) else { return false }
    return left == meaning(right)
  }

  private func decisions(_ text: String) -> [Decision.Value]? {
    let values = WorksheetImporter.pieces(text).map(Decision.Value.init(written:))
    return values.contains(nil) ? nil : values.compactMap { $0 }
  }

  private func place(_ text: String) -> String? {
    if [Phrase.generalPlace.danish, Phrase.generalPlace.english].contains(text.lowercased()) {
      return "general"
    }
    return (try? Workspace.provision(named: text, db, hearing: hearing.id)).map {
      "\($0.document) \($0.provision)"
    }
  }

  private func member(_ text: String) throws -> String {
    let found = try Workspace.speaker(db, Self.speaker(text))
    return found.member?.printedID ?? found.municipality ?? ""
  }

  /// The position that a person means by its title.
  func position(titled text: String) throws -> String? {
    try Workspace.storedPositions(db, hearing: hearing.id).first { position in
      [position.title, position.heading.danish, position.heading.english]
        .contains { $0.lowercased() == text.lowercased() }
    }?.printedID
  }

  /// The member that a cell names: its number in "M-3 Anne Holm (Viborg)", the name in "Anne Holm (Viborg)".
  static func speaker(_ text: String) -> String {
    let first = text.split(separator: " ").first.map(String.init) ?? ""
    if MemberID(printed: first) != nil { return first }
    let name = text.hasSuffix(")") ? text.split(separator: "(").first.map(String.init) ?? text : text
    return ControlValue.normalised(name)
  }

  /// A date as Danish spreadsheets show it ("27-02-2026", "27.2.2026", "27/2 2026") as `2026-02-27`; as is "12. maj
  /// 2026"; any other text as it is.
  static func date(_ text: String) -> String {
    let numbers = text.split { $0 == "-" || $0 == "." || $0 == "/" || $0 == " " }
    guard numbers.count == 3, numbers.allSatisfy({ $0.allSatisfy(\.isNumber) }), numbers[2].count == 4,
      let day = Int(numbers[0]), let month = Int(numbers[1]), let year = Int(numbers[2])
    else { return TypedMoment.canonical(text).map { String($0.prefix(10)) } ?? text }
    func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    return "\(year)-\(two(month))-\(two(day))"
  }
}
