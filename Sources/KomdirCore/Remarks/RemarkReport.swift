/// A remark with all that hangs on it: who speaks, the file, its positions and decisions.
public struct RemarkReport: Sendable, Equatable {
  /// The remark.
  public var remark: StoredRemark
  /// The file that it came in.
  public var submission: Submission
  /// Who speaks.
  public var voice: Voice
  /// How the speaker was found: a `SenderGuess.Why`.
  public var why: String
  /// The positions that it stands under, as printed.
  public var positions: [String]
  /// What was decided on it.
  public var decisions: [Decision]
}

/// A file with its remarks, and with what was set aside and why.
public struct SubmissionContents: Sendable, Equatable {
  /// The file.
  public var summary: SubmissionSummary
  /// Its remarks, in their order.
  public var remarks: [StoredRemark]
  /// What was set aside of it.
  public var setAside: [Piece]

  /// Words that are no remark, unless a person kept them as one.
  public struct Piece: Sendable, Equatable {
    /// "S-3:p4": what `remark keep` takes.
    public var id: String
    /// The words.
    public var text: String
    /// Why they are no remark.
    public var reason: SetAside.Reason
    /// The remark that a person made of them, as printed.
    public var keptAs: String?
  }
}
