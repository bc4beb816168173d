/// A remark with all that hangs on it: who speaks, the file, its positions and decisions.
public struct RemarkReport: Sendable, Equatable {
  public var remark: StoredRemark
  public var submission: Submission
  public var voice: Voice
  /// How the speaker was found: a `SenderGuess.Why`.
  public var why: String
  public var positions: [String]
  public var decisions: [Decision]
}

/// A file with its remarks, and with what was set aside and why.
public struct SubmissionContents: Sendable, Equatable {
  public var summary: SubmissionSummary
  public var remarks: [StoredRemark]
  public var setAside: [Piece]

  /// Words that are no remark, unless a person kept them as one.
  public struct Piece: Sendable, Equatable {
    /// "S-3:p4": what `remark keep` takes.
    public var id: String
    public var text: String
    public var reason: SetAside.Reason
    public var keptAs: String?
  }
}
