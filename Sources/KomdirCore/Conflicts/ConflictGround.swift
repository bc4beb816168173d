import Archive

/// What the conflicts of a hearing are found by: its remarks, its draft, and what is known already.
struct ConflictGround {
  var hearing: Hearing
  /// Substantive remarks that count.
  var remarks: [StoredRemark]
  /// A copy, by the remark that it repeats. A copy stands where its original does.
  var copies: [RemarkID: RemarkID]
  var draft: [DraftSentence]
  /// Words that name members and municipalities; folded.
  var names: Set<String>
  var known: [StoredConflict]
  /// The id that the next conflict gets.
  var nextID: RecordID<StoredConflict>

  /// What the archive does not hold yet: new conflicts, sides that have changed since, and proposals that no longer
  /// stand. What a person has said of one stays, whatever is found.
  func finding() throws -> Proposal {
    try hearing.holdOpen()
    let found = found()
    var proposal = Proposal()
    var taken: Set<RecordID<StoredConflict>> = []
    var added = 0
    for var conflict in found {
      let alike = known.filter { !taken.contains($0.id) && conflict.overlap(with: $0) >= 0.5 }
        .max { conflict.overlap(with: $0) < conflict.overlap(with: $1) }
      if let alike {
        taken.insert(alike.id)
        guard alike.state == .proposed else { continue }
        conflict.id = alike.id
        try proposal.change(alike, to: conflict)
      } else if !known.contains(where: { $0.state != .proposed && conflict.overlap(with: $0) >= 0.5 }) {
        conflict.id = nextID.advanced(by: added)
        added += 1
        try proposal.add(conflict)
      }
    }
    for conflict in known where conflict.state == .proposed && !taken.contains(conflict.id) {
      try proposal.remove(conflict)
    }
    if !proposal.changes.isEmpty {
      proposal.note("conflicts", hearing.id, hearing: hearing.id, after: "\(found.count) conflicts")
    }
    return proposal
  }

  /// All that is found now, whatever is known.
  func found() -> [StoredConflict] {
    var repeats: [RemarkID: [RemarkID]] = [:]
    for (copy, original) in copies { repeats[original, default: []].append(copy) }
    let ids = Set(remarks.map(\.id))
    let originals = remarks.filter { remark in
      guard let original = copies[remark.id] else { return true }
      return !ids.contains(original)
    }
    var finder = StanceCueFinder()
    let claims = originals.map { Claim(Claim.Source($0), &finder) }
    let space = ClaimSpace(claims, draft: draft, names: names)
    return ConflictFinder(space).conflicts().map { found in
      StoredConflict(
        id: nextID, hearing: hearing.id, kind: found.kind,
        sides: found.sides.map { side in
          side.map { claims[$0].source.remark }.flatMap { [$0] + (repeats[$0] ?? []).filter(ids.contains) }
            .sorted()
        }, certainty: (found.certainty * 100).rounded() / 100)
    }
  }

  /// What a person says of a conflict.
  ///
  /// - Parameter dissenting: the side that dissents, from 0; nil: the smaller one.
  /// - Throws: `WorkspaceError.hearingClosed`.
  static func ruling(
    _ conflict: StoredConflict, _ state: Conflict.State, dissenting: Int?, reason: String?, hearing: Hearing,
    by clerk: Clerk
  ) throws -> Proposal {
    try hearing.holdOpen()
    var ruled = conflict
    ruled.state = state
    ruled.dissenting = state == .confirmed ? dissenting : nil
    ruled.by = state == .proposed ? nil : clerk.name
    ruled.at = state == .proposed ? nil : clerk.now.copenhagenText
    ruled.reason = reason
    var proposal = Proposal()
    try proposal.change(conflict, to: ruled)
    proposal.note(
      "conflict.state", conflict.printedID, hearing: hearing.id, before: conflict.state.rawValue,
      after: [state.rawValue, reason].compactMap { $0 }.joined(separator: ": "))
    return proposal
  }
}

extension Claim.Source {
  init(_ remark: StoredRemark) {
    let isChange = [.insertion, .deletion, .replacement].contains(remark.kind)
    self.init(
      remark: remark.id, submission: remark.submission, text: remark.text,
      removed: isChange ? remark.anchorText ?? (remark.kind == .deletion ? remark.text : nil) : nil,
      proposed: remark.proposedWording, place: Claim.Place(remark))
  }
}

extension Claim.Place {
  init?(_ remark: StoredRemark) {
    guard let document = remark.document, let provision = PositionKey(of: remark).provision else {
      return nil
    }
    self.init(document: document, provision: provision)
  }
}
