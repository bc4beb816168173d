import Archive

/// What a change of a position goes by.
struct PositionGround: Sendable, Equatable {
  var position: Position
  var hearing: Hearing
  /// Number of the newest paper of the hearing.
  var papers: Int64
  /// What its words were written on, where that is not the papers of today.
  var writtenOn: Basis?

  private func opened() throws -> Position {
    try hearing.holdOpen()
    return position
  }

  private var subject: String { position.printedID }

  /// What a person writes about it.
  ///
  /// - Throws: `WorkspaceError.hearingClosed`, `.notAllowed(.orderOutOfRange)`.
  func setting(_ change: PositionChange) throws -> (proposal: Proposal, position: Position) {
    var position = try opened()
    var proposal = Proposal()
    func note(_ what: String, _ before: String?, _ after: String?) {
      guard before != after else { return }
      proposal.note("position.\(what)", subject, hearing: hearing.id, before: before, after: after)
    }
    if let title = change.title {
      note("title", position.title, title)
      position.title = title
    }
    if let text = change.text {
      note("text", position.text, text)
      position.text = text
    }
    if let theme = change.theme {
      note("theme", position.theme, theme)
      position.theme = theme
    }
    if let sequence = change.sequence {
      guard Position.orders.contains(sequence) else {
        throw WorkspaceError.notAllowed(.orderOutOfRange(sequence))
      }
      note("order", position.sequence.map(String.init), String(sequence))
      position.sequence = sequence
    }
    if let dissent = change.dissent {
      note("dissent", position.dissent, dissent)
      position.dissent = dissent
    }
    if let section = change.section {
      note("section", position.section.rawValue, section.rawValue)
      position.section = section
    }
    // Whoever writes words has the papers of the day before them.
    if change.text != nil || change.dissent != nil || change.title != nil {
      position.rest(on: papers)
      if let writtenOn { position.basis = writtenOn }
    }
    try proposal.change(self.position, to: position)
    return (proposal, position)
  }

  /// It holds on the papers of today, and so do the decisions on its remarks.
  func confirming(_ decided: [(remark: StoredRemark, decisions: [Decision])]) throws -> (
    proposal: Proposal, position: Position
  ) {
    var position = try opened()
    var proposal = Proposal()
    position.rest(on: papers)
    try proposal.change(self.position, to: position)
    for (remark, decisions) in decided {
      for decision in decisions {
        var confirmed = decision
        confirmed.basis = Basis(papers: papers, document: remark.document, provision: remark.provision)
        try proposal.change(decision, to: confirmed)
      }
    }
    proposal.note(
      "position.confirm", subject, hearing: hearing.id, before: self.position.basis.map { "D-\($0.papers)" },
      after: position.basis.map { "D-\($0.papers)" })
    return (proposal, position)
  }

  /// Under another provision, or among the general ones (nil).
  ///
  /// - Parameter remarks: those that were gathered under it; they stay with it.
  func placing(at found: (document: DocumentID, provision: String)?, keeping remarks: [RemarkID]) throws -> (
    proposal: Proposal, position: Position
  ) {
    var position = try opened()
    let language = Language(rawValue: hearing.language) ?? .danish
    let isOwnTitle = position.provision.map { position.title.hasPrefix(provisionName($0)) } ?? false
    position.document = found?.document
    position.provision = found?.provision
    if let found {
      position.section = .provisions
      position.theme = nil
      position.title = provisionName(found.provision)
    } else {
      if position.section == .provisions || position.section == .unplaced { position.section = .general }
      if isOwnTitle { position.title = Phrase.title(of: position.section)(language) }
    }
    // Its old key is free for a position that `collate` makes of other remarks.
    position.key = "placed:\(position.id.number)"
    position.rest(on: papers)
    var proposal = Proposal()
    try proposal.change(self.position, to: position)
    for remark in remarks {
      proposal.change(
        "positionRemark", key: [position.id, remark], "byHand", from: .integer(0), to: .integer(1))
    }
    proposal.note(
      "position.place", subject, hearing: hearing.id, before: self.position.provision,
      after: position.provision ?? Placement.Match.general.rawValue)
    return (proposal, position)
  }

  /// It goes, if no remark that counts stands under it.
  ///
  /// - Parameters:
  ///   - held: remarks under it.
  ///   - counting: those of the hearing that count.
  /// - Throws: `WorkspaceError.notAllowed(.positionHasRemarks)`, `.hearingClosed`.
  func deleting(held: [RemarkID], counting: Set<RemarkID>) throws -> Proposal {
    let position = try opened()
    let remarks = held.filter(counting.contains)
    guard remarks.isEmpty else {
      throw WorkspaceError.notAllowed(.positionHasRemarks(subject, remarks.map { "\($0)" }))
    }
    var proposal = Proposal()
    for remark in held { proposal.remove("positionRemark", key: [position.id, remark]) }
    try proposal.remove(position)
    proposal.note("position.delete", subject, hearing: hearing.id, before: position.text)
    return proposal
  }

  /// A remark comes under it by hand, and goes from all others.
  ///
  /// - Parameters:
  ///   - remarkHearing: the hearing that the remark was sent in.
  ///   - links: the positions that it stands under now, and whether a person put it there.
  func taking(
    _ remark: StoredRemark, of remarkHearing: String, links: [(position: PositionID, isByHand: Bool)]
  ) throws -> Proposal {
    let position = try opened()
    guard remarkHearing == hearing.id else { throw WorkspaceError.unknown(id: remark.printedID) }
    let (target, number) = (position.id, remark.id)
    var proposal = Proposal()
    if remark.nature != .substantive {
      // Whoever puts it under a position has read something in it.
      var read = remark
      read.nature = .substantive
      try proposal.change(remark, to: read)
    }
    for link in links where link.position != target {
      proposal.remove("positionRemark", key: [link.position, number])
    }
    if let link = links.first(where: { $0.position == target }) {
      proposal.change(
        "positionRemark", key: [target, number], "byHand", from: link.isByHand.stored, to: true.stored)
    } else {
      proposal.add(
        "positionRemark",
        [
          RecordColumn("position", target.stored), RecordColumn("remark", number.stored),
          RecordColumn("byHand", true.stored),
        ], key: ["position", "remark"])
    }
    proposal.note(
      "remark.position", remark.printedID, hearing: hearing.id,
      before: links.map { "\($0.position)" }.joined(separator: " "), after: subject)
    return proposal
  }

  /// A position that a person adds in a worksheet.
  static func adding(_ position: Position) throws -> Proposal {
    var proposal = Proposal()
    try proposal.add(position)
    proposal.note(
      "position.add", position.printedID, hearing: position.hearing,
      after: "\(position.title): \(position.text)")
    return proposal
  }
}

extension Position {
  /// Notes that its words are written on the papers as they stand now.
  mutating func rest(on papers: Int64) {
    basis = Basis(papers: papers, document: document, provision: provision)
  }
}
