import Archive

/// What decisions on a remark are taken on: all that their rules look at.
struct DecisionGround: Sendable, Equatable {
  var remark: StoredRemark
  var hearing: Hearing
  /// Those that stand on it.
  var decisions: [Decision]
  /// The remark that it was found to repeat.
  var repeats: RemarkID?
  /// A remark that is decided to be a duplicate of it.
  var duplicate: RemarkID?
  /// Remarks that may be meant as targets, by number.
  var targets: [RemarkID: Target] = [:]
  /// The papers as they stand now.
  var basis: Basis
  /// The id that the next decision gets.
  var nextID: DecisionID

  struct Target: Sendable, Equatable {
    var remark: StoredRemark
    var hearing: String
    var decisions: [Decision]
  }

  /// New decisions in place of those that stand. These end, and are kept.
  ///
  /// - Throws: `WorkspaceError.hearingClosed`, `.unknown` for a target, `.notAllowed` for what breaks the vocabulary's
  ///   rules (`DecisionFlaw`).
  func deciding(_ inputs: [DecisionInput], by clerk: Clerk) throws -> (proposal: Proposal, made: [Decision]) {
    try hearing.holdOpen()
    guard remark.droppedBy == nil else { throw WorkspaceError.notAllowed(.isDropped(remark.printedID)) }
    let made = try inputs.enumerated().map { place, input in
      try decision(input, id: nextID.advanced(by: place), by: clerk)
    }
    var proposal = Proposal()
    for decision in decisions {
      proposal.add(
        "endedDecision",
        try decision.columns() + [
          RecordColumn("endedBy", .text(clerk.name)),
          RecordColumn("endedAt", .text(clerk.now.copenhagenText)),
        ], key: ["id"])
      try proposal.remove(decision)
    }
    for decision in made { try proposal.add(decision) }
    proposal.note(
      "decide", remark.printedID, hearing: hearing.id,
      before: decisions.isEmpty ? nil : decisions.map(\.summary).joined(separator: "; "),
      after: made.map(\.summary).joined(separator: "; "))
    return (proposal, made)
  }

  private func decision(_ input: DecisionInput, id: DecisionID, by clerk: Clerk) throws -> Decision {
    var decision = Decision(
      id: id, remark: remark.id, value: input.value, reason: input.reason, date: input.date, by: clerk.name,
      at: clerk.now.copenhagenText, basis: basis)
    if input.value == .withdrawn, let date = input.date {
      guard let day = TypedMoment.canonical(date) else { throw WorkspaceError.notAllowed(.notAMoment(date)) }
      decision.date = day
    }
    // Of a copy that was found, nobody has to say of what.
    if input.value == .duplicateOf, let printed = input.target ?? repeats.map({ "\($0)" }) {
      guard let target = targets[try StoredRemark.id(printed)], target.hearing == hearing.id else {
        throw WorkspaceError.unknown(id: printed)
      }
      decision.target = target.remark.id
    }
    let flaws = DecisionFlaw.flaws(of: decision, among: others)
    if let flaw = flaws.first(where: \.isRefused) { throw WorkspaceError.notAllowed(.init(flaw)) }
    return decision
  }

  private var others: DecisionFlaw.Others {
    var others = DecisionFlaw.Others(decisions: targets.mapValues(\.decisions))
    others.dropped = Set(targets.values.filter { $0.remark.droppedBy != nil }.map(\.remark.id))
    if let duplicate { others.duplicates[remark.id] = duplicate }
    return others
  }
}
