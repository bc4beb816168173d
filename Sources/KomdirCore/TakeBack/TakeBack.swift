/// What a response says that came back from a word processor, held against what the archive would write today.
public struct TakeBack: Sendable, Equatable {
  /// Paragraphs of the positions' texts in the file, new ones included; headings, letterhead and annex are none.
  public var paragraphs = 0
  /// Those of them that say what the archive says.
  public var unchanged = 0
  public var changed: [Changed] = []
  /// Positions that stand in another order or part.
  public var moved: [String] = []
  public var new: [New] = []
  public var removed: [Removed] = []
  /// Positions that were changed in the file and, since it was written, in the archive: nothing of them is taken.
  public var conflicts: [Conflict] = []
  /// Headings and notes of dissent that were written over.
  public var headings: [Changed] = []
  public var dissents: [Changed] = []
  /// What was changed in the letter round the positions.
  public var frame: [FrameChange] = []
  /// Comments and tracked changes that the file holds.
  public var markup: [Markup] = []
  /// Positions that were left as they are because a person said so.
  public var left: [String] = []
  /// Whether the paragraphs still bore their marks; else they were known by their words alone.
  public var isAnchored = true
  /// How many positions the archive changed since the file was written.
  public var newerPositions: [String] = []
  /// How many positions say something in the archive.
  public var speaking = 0
  public var isApplied = false

  /// A position, heading or note that says something else.
  public struct Changed: Sendable, Equatable {
    /// "P-3".
    public var position: String
    public var before: String
    public var after: String
  }

  /// A paragraph that is nobody's: a person is asked.
  public struct New: Sendable, Equatable {
    public var text: String
    /// The position that it stands after; nil where none stands before it in its part.
    public var after: String?
    /// Where none stands before it: the position that it stands before.
    public var before: String?
    /// A heading of its own above it.
    public var heading: String?
  }

  /// A position of which nothing stands in the file any more.
  public struct Removed: Sendable, Equatable {
    public var position: String
    public var title: String
    public var remarks: [String]
  }

  public struct Conflict: Sendable, Equatable {
    public var position: String
    public var file: String
    public var archive: String
  }

  public struct FrameChange: Sendable, Equatable {
    /// "opening", "basis", "reservation", "closing", "title", "other".
    public var part: String
    public var before: String
    public var after: String
    /// Whether the archive keeps these words, so that they can be taken in.
    public var isKept: Bool
  }

  /// What a board member left in the file beside the text.
  public struct Markup: Sendable, Equatable {
    public enum Kind: String, Sendable { case comment, insertion, deletion }
    public var kind: Kind
    public var position: String?
    public var author: String?
    public var date: String?
    public var text: String
    /// The words that a comment hangs on.
    public var anchorText: String
  }

  /// Whether the file says anything else than the archive.
  public var saysAnythingNew: Bool {
    !(changed.isEmpty && moved.isEmpty && new.isEmpty && removed.isEmpty && conflicts.isEmpty
      && headings.isEmpty && dissents.isEmpty && frame.isEmpty)
  }
}

/// How a person wants a returned response taken.
public struct TakeBackChoice: Sendable, Equatable {
  /// Whether tracked changes count as made; else as not made.
  public var takesTrackedChanges: Bool
  /// Positions of which nothing is taken ("P-3").
  public var leaving: Set<String>
  /// Whether positions may be emptied though a large part of the response is gone.
  public var takesLargeRemovals: Bool

  public init(takesTrackedChanges: Bool = true, leaving: Set<String> = [], takesLargeRemovals: Bool = false) {
    self.takesTrackedChanges = takesTrackedChanges
    self.leaving = leaving
    self.takesLargeRemovals = takesLargeRemovals
  }
}
