/// The languages that komdir speaks. A response is in its hearing's language, never the terminal's.
public enum Language: String, Sendable, CaseIterable, Codable {
  case danish = "da"
  case english = "en"
}

/// A text that a person reads, in Danish and English side by side.
///
/// Every such text of the library and the command line is a static member or function of this type, in a file
/// of this folder named after what it speaks of.
public struct Phrase: Sendable, Equatable {
  /// The Danish words.
  public var danish: String
  /// The English words.
  public var english: String

  public init(_ danish: String, _ english: String) {
    self.danish = danish
    self.english = english
  }

  /// The words in a language.
  public func callAsFunction(_ language: Language) -> String {
    switch language {
    case .danish: danish
    case .english: english
    }
  }
}
