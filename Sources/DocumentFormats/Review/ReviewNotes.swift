/// What reviewers did to one paragraph of the unreviewed file, by places in its words.
///
/// Places count Unicode scalars of the paragraph's words. What several reviewers do at one place stands in the order of
/// their copies; the same words can be deleted once: what others deleted too is kept as a comment of theirs.
struct ReviewedPlaces: Sendable {
  enum Event: Sendable, Equatable {
    case insert(String, bold: Bool, italic: Bool, ReviewedParagraph.Mark)
    /// By the comment's number in the merged file.
    case commentStart(Int), commentEnd(Int), commentSign(Int)
  }

  struct Deletion: Sendable, Equatable {
    var start: Int
    var end: Int
    var mark: ReviewedParagraph.Mark
  }

  var events: [(place: Int, event: Event)] = []
  var deletions: [Deletion] = []
  /// Set where one reviewer deleted the paragraph with its end.
  var deletedEnd: ReviewedParagraph.Mark?
  /// Paragraphs that reviewers put in behind this one.
  var following: [NewParagraph] = []

  /// A paragraph that a reviewer put in.
  struct NewParagraph: Sendable, Equatable {
    var mark: ReviewedParagraph.Mark
    var events: [Event]
  }

  var isEmpty: Bool { events.isEmpty && deletions.isEmpty && following.isEmpty && deletedEnd == nil }

  /// The first deletion that takes some of the same words.
  func overlap(_ start: Int, _ end: Int) -> Deletion? {
    deletions.first { $0.start < end && start < $0.end }
  }
}

/// A comment of the merged file.
public struct MergedComment: Sendable, Equatable {
  public var author: String
  /// As stored; empty where the copy had none.
  public var date: String
  public var initials: String
  public var text: String
  /// Its number in the merged file.
  public var id: Int
  /// The number of the comment that it answers.
  public var parent: Int?
  public var isResolved: Bool
}
