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

  var hasPlace: Bool { placement.match != .general }
}
