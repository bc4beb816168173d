/// The table of every field.
struct LetterTables: Sendable {
  private var tables: [LetterField: LetterWeights]

  init(_ tables: [LetterField: LetterWeights]) { self.tables = tables }

  /// As fitted over the open letters.
  static let fitted = LetterTables(
    Dictionary(uniqueKeysWithValues: LetterField.allCases.map { ($0, LetterWeights.of($0)) }))

  subscript(field: LetterField) -> LetterWeights { tables[field] ?? .of(field) }
}

extension LetterWeights {
  static func of(_ field: LetterField) -> LetterWeights {
    switch field {
    case .deadline: deadline
    case .counted: counted
    case .letterDate: letterDate
    case .title: title
    case .authority: authority
    case .department: department
    case .caseNumber: caseNumber
    case .replyTo: replyTo
    case .cc: cc
    case .contact: contact
    case .phone: phone
    case .email: email
    case .kind: kind
    case .round: round
    }
  }
}
