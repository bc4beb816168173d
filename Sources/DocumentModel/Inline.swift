/// A run of text with one look and one history.
public struct Inline: Sendable, Equatable {
  /// The letters; a line break is "\n", a tab "\t". A note's mark is an empty text with `note` set.
  public var text: String
  /// Target of a hyperlink, as stored.
  public var link: String?
  public var style: TextStyle
  /// Index in `Document.revisions` of the change that inserted the run.
  @CompactNumber public var insertion: Int?
  /// Index in `Document.revisions` of the change that deleted the run.
  @CompactNumber public var deletion: Int?
  /// Index in `Document.notes` of the note whose mark stands here.
  @CompactNumber public var note: Int?

  public init(
    _ text: String, style: TextStyle = [], link: String? = nil, insertion: Int? = nil,
    deletion: Int? = nil, note: Int? = nil
  ) {
    self.text = text
    self.style = style
    self.link = link
    self.insertion = insertion
    self.deletion = deletion
    self.note = note
  }

  /// Whether the run is read in `view`. A run that one person inserted and another deleted is in neither.
  public func isVisible(in view: RevisionView) -> Bool {
    switch view {
    case .accepted: deletion == nil
    case .rejected: insertion == nil
    case .all: true
    }
  }
}

/// How to read tracked changes.
public enum RevisionView: Sendable {
  /// Insertions in, deletions out.
  case accepted
  /// Insertions out, deletions in: the text as it was before.
  case rejected
  /// Both in, in the order of the file.
  case all
}

/// The look of a run, as far as it carries meaning.
public struct TextStyle: OptionSet, Sendable, Hashable {
  public let rawValue: UInt8

  public init(rawValue: UInt8) { self.rawValue = rawValue }

  public static let bold = TextStyle(rawValue: 1)
  public static let italic = TextStyle(rawValue: 2)
  public static let underline = TextStyle(rawValue: 4)
  public static let superscript = TextStyle(rawValue: 8)
  public static let `subscript` = TextStyle(rawValue: 16)
  public static let strikethrough = TextStyle(rawValue: 32)
  public static let hidden = TextStyle(rawValue: 64)
}
