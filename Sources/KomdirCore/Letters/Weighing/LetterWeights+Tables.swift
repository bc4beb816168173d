extension LetterWeights {
  /// From this likelihood on a field's value is sure.
  static let sureBar = 0.8

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
