import DanishText

extension Language {
  /// The order of names in a text of the language.
  var nameOrder: @Sendable (String, String) -> Bool {
    switch self {
    case .danish: danishOrder
    case .english: englishOrder
    }
  }
}
