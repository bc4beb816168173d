import DanishLaw

/// A remark in the making: paragraphs that belong together, and where they belong.
struct RemarkDraft: Sendable {
  var paragraphs: [String]
  var line: FeedbackLine
  var placement: Placement
  var theme: String?
  var isRepetition = false
  /// Whether the text ended with a colon, so that a list belongs to it.
  var awaitsList: Bool { paragraphs.last?.hasSuffix(":") ?? false }

  /// The end of its last paragraph, as far as a line is compared with it: a paragraph without end takes no more time.
  var lastWords: String { paragraphs.last.map(Self.tail) ?? "" }

  /// Its last paragraphs, as far as a line is compared with them.
  var recentParagraphs: [String] { paragraphs.suffix(Self.comparedParagraphs).map(Self.tail) }

  private static let comparedParagraphs = 12
  private static let comparedLetters = 4_000

  private static func tail(_ text: String) -> String {
    text.utf8.count <= comparedLetters ? text : String(text.unicodeScalars.suffix(comparedLetters))
  }

  var hasPlace: Bool { placement.match != .general }
}
