/// One thing that an amendment instruction does to the amended law.
public struct AmendmentOperation: Sendable, Equatable {
  /// What is done.
  public enum Action: Sendable, Equatable {
    /// "ændres »a« til: »b«".
    case substitute(old: String, new: String, times: Int?)
    /// "udgår »a«".
    case delete(old: String, times: Int?)
    /// "indsættes efter »a«: »b«", "indsættes før »a«: »b«".
    case insertWords(new: String, Side, anchor: String, times: Int?)
    /// "affattes således:", "ophæves, og i stedet indsættes:"; words in the instruction itself where there are
    /// any, else the point's block of new text.
    case replace(words: String?)
    /// "ophæves", "udgår".
    case repeal
    /// "indsættes efter stk. 2 som nyt stykke:", "Efter § 17 indsættes:".
    case insert(Side, of: [AmendmentTarget], words: String?)
    /// "indsættes som stk. 4:".
    case insertAs([AmendmentTarget], words: String?)
    /// "bliver herefter": the targets take these numbers.
    case renumber([AmendmentTarget])
  }

  /// On which side of its anchor new text comes.
  public enum Side: String, Sendable { case before, after }

  /// What is done.
  public var action: Action
  /// Where it is done. An insertion's places stand in its action; these say only within what.
  public var targets: [AmendmentTarget]

  public init(_ action: Action, _ targets: [AmendmentTarget]) {
    self.action = action
    self.targets = targets
  }

  /// The action's name, stable for programs.
  public var name: String {
    switch action {
    case .substitute: "substitute"
    case .delete: "delete"
    case .insertWords: "insertWords"
    case .replace: "replace"
    case .repeal: "repeal"
    case .insert: "insert"
    case .insertAs: "insertAs"
    case .renumber: "renumber"
    }
  }

  /// The places that say where: of an insertion, what it stands beside or becomes.
  public var places: [AmendmentTarget] {
    switch action {
    case .insert(_, let anchors, _): anchors
    case .insertAs(let numbers, _): numbers
    default: targets
    }
  }
}

/// What an amendment instruction says, as far as it was understood.
public struct AmendmentInstruction: Sendable, Equatable {
  /// In the order of the instruction.
  public var operations: [AmendmentOperation]
  /// Words that fit no form; where there are any, the operations may be incomplete.
  public var unread: [String]

  public init(operations: [AmendmentOperation], unread: [String]) {
    self.operations = operations
    self.unread = unread
  }

  /// Whether every sentence of the instruction was read.
  public var isUnderstood: Bool { unread.isEmpty && !operations.isEmpty }
}
