import Archive

/// A decision as a person gives it.
public struct DecisionInput: Sendable, Equatable {
  /// What the association does with the remark.
  public var value: Decision.Value
  /// Why; needed where a remark is not followed.
  public var reason: String?
  /// "R-4".
  public var target: String?
  /// The day, as a person types it; needed where a remark is withdrawn.
  public var date: String?

  public init(value: Decision.Value, reason: String? = nil, target: String? = nil, date: String? = nil) {
    self.value = value
    self.reason = reason
    self.target = target
    self.date = date
  }

  /// What was decided before, as it would be given again.
  init(_ decision: Decision) {
    self.init(
      value: decision.value, reason: decision.reason, target: decision.target.map { "\($0)" },
      date: decision.date)
  }
}

extension Workspace {
  /// Sets the decisions on a remark; they end earlier ones, which are kept.
  ///
  /// - Throws: `WorkspaceError.notAllowed` for one that breaks the vocabulary's rules.
  /// - Parameter adding: whether they stand beside earlier ones instead.
  public func decide(
    remark printed: String, _ inputs: [DecisionInput], adding: Bool = false, by clerk: Clerk
  ) throws -> [Decision] {
    try write(by: clerk) { db in
      try GivenText.hold(inputs.map { ("--reason", $0.reason) })
      let former =
        try adding ? Self.decisions(db, on: try Self.remark(db, printed)).map(DecisionInput.init) : []
      return try Self.decide(db, remark: printed, former + inputs, by: clerk)
    }
  }

  /// - Parameter basis: what they were decided on, where that is not the papers of today.
  static func decide(
    _ db: Database, remark printed: String, _ inputs: [DecisionInput], writtenOn basis: Basis? = nil,
    by clerk: Clerk
  ) throws -> [Decision] {
    var ground = try DecisionGround(db, remark: printed, targets: inputs.compactMap(\.target))
    if let basis { ground.basis = basis }
    let (proposal, made) = try ground.deciding(inputs, by: clerk)
    try db.apply(proposal, by: clerk)
    return made
  }
}

extension Decision {
  /// "duplicateOf R-4", "notFollowed: hører hjemme i vejledningen".
  var summary: String {
    var text = value.rawValue
    if let target { text += " \(target)" }
    if let date { text += " \(date)" }
    if let reason { text += ": \(reason)" }
    return text
  }
}
