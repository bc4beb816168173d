import DanishLaw

/// A remark in the making: paragraphs that belong together, and where they belong.
///
/// What the next line is compared with is kept as each paragraph comes in, so that a line takes the same time however
/// long the remark has grown.
struct RemarkDraft: Sendable {
  private(set) var paragraphs: [String] = []
  var line: FeedbackLine
  var placement: Placement
  var theme: String?
  var isRepetition = false
  /// The end of its last paragraph, as far as a line is compared with it.
  private(set) var lastWords = ""
  /// The words of `lastWords`, folded.
  private(set) var lastTokens: [String] = []
  /// The words of its first paragraph's opening, folded.
  private(set) var opening = ""
  /// How often each stem stands in its last paragraphs.
  private var stemCounts: [String: Int] = [:]
  /// The stems of each of its last paragraphs, oldest first.
  private var recentStems: [Set<String>] = []
  /// Index of the last paragraph that announced a list and has another after it.
  private var lastAnnouncement: Int?

  private static let comparedParagraphs = 12
  private static let comparedLetters = 4_000
  /// As far back as a list may reach: a letter without end takes no more time.
  private static let longestList = 200

  init(_ text: String, line: FeedbackLine, placement: Placement, theme: String? = nil) {
    self.line = line
    self.placement = placement
    self.theme = theme
    opening = folded(Self.head(text))
    append(text)
  }

  /// Adds a paragraph below the last.
  mutating func append(_ text: String) {
    if awaitsList { lastAnnouncement = paragraphs.count - 1 }
    paragraphs.append(text)
    lastWords = Self.tail(text)
    lastTokens = foldedWords(lastWords).map(String.init)
    let stems = RemarkCutter.stems(lastTokens)
    recentStems.append(stems)
    for stem in stems { stemCounts[stem, default: 0] += 1 }
    guard recentStems.count > Self.comparedParagraphs else { return }
    for stem in recentStems.removeFirst() {
      if let count = stemCounts[stem], count > 1 {
        stemCounts[stem] = count - 1
      } else {
        stemCounts[stem] = nil
      }
    }
  }

  /// How many of the stems its last paragraphs hold too.
  func shared(with stems: Set<String>) -> Int { stems.count { stemCounts[$0] != nil } }

  /// Whether the text ended with a colon, so that a list belongs to it.
  var awaitsList: Bool { paragraphs.last?.hasSuffix(":") ?? false }

  /// Whether its last paragraph stands below one that announced a list.
  var isInList: Bool { lastAnnouncement.map { paragraphs.count - 1 - $0 < Self.longestList } ?? false }

  var hasPlace: Bool { placement.match != .general }

  private static func tail(_ text: String) -> String {
    text.utf8.count <= comparedLetters ? text : String(text.unicodeScalars.suffix(comparedLetters))
  }

  private static func head(_ text: String) -> String { String(text.unicodeScalars.prefix(80)) }
}
