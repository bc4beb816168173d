/// An amending act, or the part of one that applies, ready to be put into the law it amends.
public struct AppliedAct: Sendable, Equatable {
  /// The name by which the result speaks of it: "2011-184".
  public var name: String
  /// The act's or the law's provisions.
  public var outline: Outline
  /// What applies; nil where the act itself says it by naming the law ("I lov om X … foretages …").
  public var part: ActPart?

  public init(name: String, outline: Outline, part: ActPart? = nil) {
    self.name = name
    self.outline = outline
    self.part = part
  }
}

/// A point of an amending act.
public struct ActPoint: Sendable, Hashable {
  /// The act's name, as given.
  public var act: String
  /// The point's place in the act: `par:1/nr:5`.
  public var point: ProvisionID

  public init(act: String, point: ProvisionID) {
    self.act = act
    self.point = point
  }
}

/// A law as it reads with acts put into it: what each point did, and what no point could do.
public struct Consolidation: Sendable, Equatable {
  /// The law as it would read, in the outline's conventions.
  public var outline: Outline
  /// For each provision of `outline`, its place in the base; nil for a new one.
  public var origins: [ProvisionID?]
  /// For each provision of `outline`, the points that changed it, in order.
  public var changes: [[ActPoint]]
  /// Provisions of the base that are no longer there, with the point that took them out.
  public var removed: [ProvisionID: ActPoint]
  /// What was done to the law, in order.
  public var applied: [AppliedOperation]
  /// What could not be done, with the reason.
  public var notApplied: [NotApplied]
  /// References in the law to places that the acts renumbered and that no point adjusted.
  public var forgotten: [ForgottenReference]
  /// Titles of ministers and names of agencies that changed by royal resolution since the law was printed; those
  /// without a new one are shown only.
  public var ministers: [MinisterRename]
  /// For each provision of `outline`, the changed titles that it has now: changes that no act made.
  public var titles: [[MinisterRename]]

  public init(outline: Outline) {
    self.outline = outline
    origins = outline.provisions.map(\.id)
    changes = outline.provisions.map { _ in [] }
    removed = [:]
    applied = []
    notApplied = []
    forgotten = []
    ministers = []
    titles = outline.provisions.map { _ in [] }
  }
}

/// One operation at one place that was carried out.
public struct AppliedOperation: Sendable, Equatable {
  /// The point of the act that says so.
  public var point: ActPoint
  /// `AmendmentOperation.name`.
  public var operation: String
  /// The place as the instruction names it.
  public var target: String
  /// What a reader should know about how it was done; nil in the plain case.
  public var remark: ApplicationRemark?
}

/// How an operation was carried out where the instruction left room.
public enum ApplicationRemark: String, Sendable, CaseIterable {
  /// The words stand there more often than the instruction says; all were changed.
  case severalOccurrences
  /// The words were found only with other spaces or marks than the instruction has.
  case differentSpacing
  /// The words stand elsewhere in the same §, once.
  case elsewhereInSection
  /// The words were found only with small differences, once at the place.
  case similarWords
}

/// An instruction, or part of one, that could not be carried out.
public struct NotApplied: Sendable, Equatable {
  /// Nil for a whole act.
  public var point: ProvisionID?
  /// The act, as it was named.
  public var act: String
  /// Why it was not done.
  public var reason: NotAppliedReason
  /// The place as the instruction names it, or the words sought.
  public var detail: String

  init(_ point: ActPoint, _ reason: NotAppliedReason, _ detail: String) {
    self.point = point.point
    act = point.act
    self.reason = reason
    self.detail = detail
  }

  init(act: String, _ reason: NotAppliedReason, _ detail: String) {
    point = nil
    self.act = act
    self.reason = reason
    self.detail = detail
  }
}

/// Why an instruction could not be carried out.
public enum NotAppliedReason: String, Sendable, CaseIterable {
  /// The instruction has words that fit no known form.
  case notUnderstood
  /// The act has no such § or point.
  case noSuchPoint
  /// No § of the act names this law.
  case otherLaw
  /// The place named does not exist in the law as it stands then.
  case noSuchPlace
  /// The words to be changed do not stand there.
  case wordsNotFound
  /// The new text is missing or is not of the kind that the instruction speaks of.
  case newTextDoesNotFit
  /// The numbers before and after do not match one to one.
  case numbersDoNotMatch
  /// Title, footnotes, headings over sections and annexes stand outside the provisions.
  case outsideProvisions
  /// The point itself says that it is left out.
  case leftOut
}

/// A reference that still names the old number of a place that was renumbered.
public struct ForgottenReference: Sendable, Equatable {
  /// The provision that holds it, in the law as it would read.
  public var provision: ProvisionID
  /// The words of the reference.
  public var text: String
  /// The place that it meant before, and where that stands now.
  public var old: ProvisionID
  /// Where it stands in the text as it reads now.
  public var new: ProvisionID
  /// The point of the act that says so.
  public var point: ActPoint
}
