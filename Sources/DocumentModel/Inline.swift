/// A run of text with one look and one history.
public struct Inline: Sendable, Equatable {
  /// The letters; a line break is "\n", a tab "\t". A note's mark is an empty text with `note` set.
  public var text: String
  /// Target of a hyperlink, as stored.
  public var link: String?
  /// Its look, as far as that carries meaning.
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

  /// Heavy letters.
  public static let bold = TextStyle(rawValue: 1)
  /// Slanted letters.
  public static let italic = TextStyle(rawValue: 2)
  /// A line under the letters.
  public static let underline = TextStyle(rawValue: 4)
  /// Raised, as the mark of a note.
  public static let superscript = TextStyle(rawValue: 8)
  /// Lowered, as in a formula.
  public static let `subscript` = TextStyle(rawValue: 16)
  /// Struck out by hand, which is no tracked change.
  public static let strikethrough = TextStyle(rawValue: 32)
  /// Hidden by the file: a person does not see it.
  public static let hidden = TextStyle(rawValue: 64)
}
