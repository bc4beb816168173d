/// The balance of a collection: received = read + refused + unchanged, and what was set aside.
public struct CollectReport: Sendable, Equatable {
  /// Files that came, those inside others counted.
  public var received = 0
  /// Files that were read.
  public var read = 0
  /// Files that were there already.
  public var unchanged = 0
  /// Remarks that were read out of them.
  public var remarks = 0
  /// Files that were not read, with the reason.
  public var refused: [Refused] = []
  /// What was set aside, with the reason.
  public var setAside: [SetAsideEntry] = []
  /// What became of the comments, tracked changes and annotations in the files read.
  public var marks = MarkBalance()
  /// Logos and signatures' pictures in mails: furniture of the mail, neither received files nor refused ones.
  public var mailPictures = 0
  /// Files that the archive holds already under another name, each with the one that it is.
  public var copies: [Copy] = []
  /// Files of this run that another hearing holds too.
  public var elsewhere: [Copy] = []
  /// Every submission of this run, unchanged ones included, parents before their attachments.
  public var submissions: [SubmissionSummary] = []

  /// A file with the bytes and the sender of one that is there.
  public struct Copy: Sendable, Equatable {
    /// The file, by its name.
    public var file: String
    /// As printed: "S-3 svar.docx".
    public var of: String
  }

  /// A file that was not read.
  public struct Refused: Sendable, Equatable {
    /// The file, by its name.
    public var file: String
    /// Why.
    public var reason: Phrase
  }

  /// Words that are no remark, kept with the reason.
  public struct SetAsideEntry: Sendable, Equatable {
    /// "S-3:p4": what `remark keep` takes.
    public var id: String
    /// The file as it is stored, or its number.
    public var submission: String
    /// The words.
    public var text: String
    /// Why.
    public var reason: SetAside.Reason
  }
}

/// A submission as reports show it.
public struct SubmissionSummary: Sendable, Equatable {
  /// The file as it is stored, or its number.
  public var submission: Submission
  /// Remarks that were read out of them.
  public var remarks: Int
  /// Remarks that a person took out as none.
  public var dropped: Int
  /// What the sender reserves ("med forbehold for byrådets behandling"), as written.
  public var reservations: [String]

  public init(submission: Submission, remarks: Int, dropped: Int = 0, reservations: [String] = []) {
    self.submission = submission
    self.remarks = remarks
    self.dropped = dropped
    self.reservations = reservations
  }
}
