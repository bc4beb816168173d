import Archive

/// A field of a hearing that a person can set.
public enum HearingField: String, Sendable, CaseIterable {
  case title, authority, department, caseNumber, deadline, internalDeadline, replyTo, cc
  case contactName, contactPhone, contactEmail, letterDate, kind, round, reservation, opening, language
}

extension Workspace {
  /// Sets fields of a hearing by hand; an import leaves them alone from then on.
  ///
  /// - Throws: `WorkspaceError.notAllowed(.notAMoment)` for a deadline that is no time, `.notAMailAddress` for an address
  ///   that is none.
  public func set(hearing id: String?, _ values: [(HearingField, String)], by clerk: Clerk) throws -> Hearing
  {
    try write(by: clerk) { db in
      guard !values.isEmpty else { throw WorkspaceError.notAllowed(.nothingGiven) }
      try GivenText.hold(
        values.filter { $0.0 == .title || $0.0 == .language }.map { ("--\($0.0.rawValue)", $0.1) })
      let (proposal, hearing) = try Self.openHearing(db, try Self.hearing(db, id).id).setting(values)
      try db.apply(proposal, by: clerk)
      try db.apply(LatenessGround(db, hearing: hearing).judging(), by: clerk)
      return hearing
    }
  }

  /// The papers of a hearing that are in force, the draft first.
  ///
  /// - Throws: `WorkspaceError`.
  public func papers(hearing id: String?) throws -> [HearingDocument] {
    try read { db in try Self.documents(db, of: try Self.hearing(db, id).id) }
  }

  /// Says what a paper of a hearing is, where its looks misled: "D-2" is the draft.
  ///
  /// - Throws: `WorkspaceError.unknown`, `.hearingClosed`.
  public func set(document printed: String, role: DocumentRole, by clerk: Clerk) throws -> HearingDocument {
    try write(by: clerk) { db in
      var document = try Self.record(db, try HearingDocument.id(printed))
      let hearing = try Self.openHearing(db, document.hearing)
      var proposal = Proposal()
      proposal.note(
        "document.role", document.printedID, hearing: hearing.id, before: document.role.rawValue,
        after: role.rawValue)
      let before = document
      document.role = role
      try proposal.change(before, to: document)
      try db.apply(proposal, by: clerk)
      return document
    }
  }

  /// Opens a hearing again after its response was sent or it was closed.
  ///
  /// - Parameter id: its number; may be left out where one hearing is closed.
  /// - Throws: `WorkspaceError.unknown`, `.whichHearing`, `.noHearing`.
  public func reopen(hearing id: String?, by clerk: Clerk) throws -> Hearing {
    try write(by: clerk) { db in
      let before = try Self.closedHearing(db, id)
      var hearing = before
      hearing.sentAt = nil
      hearing.closedAt = nil
      var proposal = Proposal()
      try proposal.change(before, to: hearing)
      proposal.note(
        "hearing.reopen", hearing.id, hearing: hearing.id, before: before.sentAt ?? before.closedAt)
      try db.apply(proposal, by: clerk)
      return hearing
    }
  }

  /// Closes a hearing that will not be answered, with the reason.
  public func close(hearing id: String?, reason: String, by clerk: Clerk) throws -> Hearing {
    try write(by: clerk) { db in
      let before = try Self.openHearing(db, try Self.hearing(db, id).id)
      guard !reason.allSatisfy(\.isWhitespace) else { throw WorkspaceError.notAllowed(.reasonNeeded) }
      var hearing = before
      hearing.closedAt = clerk.now.copenhagenText
      var proposal = Proposal()
      try proposal.change(before, to: hearing)
      proposal.note("hearing.close", hearing.id, hearing: hearing.id, after: reason)
      try db.apply(proposal, by: clerk)
      return hearing
    }
  }
}

extension Hearing {
  private static func moment(_ text: String) throws -> String {
    guard let moment = TypedMoment.canonical(text) else { throw WorkspaceError.notAllowed(.notAMoment(text)) }
    return moment
  }

  /// What a person says of its fields.
  ///
  /// - Throws: `WorkspaceError.notAllowed(.notAMoment)`.
  func setting(_ values: [(HearingField, String)]) throws -> (proposal: Proposal, hearing: Hearing) {
    var hearing = self
    var proposal = Proposal()
    for (field, value) in values {
      let before = try hearing.set(field, value)
      proposal.note("hearing.\(field.rawValue)", id, hearing: id, before: before, after: value)
    }
    try proposal.change(self, to: hearing)
    return (proposal, hearing)
  }

  /// Sets one field in a person's name.
  ///
  /// - Returns: what it said before.
  mutating func set(_ field: HearingField, _ value: String) throws -> String? {
    let list = value.split { $0 == "," || $0 == ";" || $0 == " " }.map { $0.lowercased() }
    if [.replyTo, .cc, .contactEmail].contains(field),
      let wrong = list.first(where: { !MailAddresses.isAddress($0) })
    {
      throw WorkspaceError.notAllowed(.notAMailAddress(wrong))
    }
    let before: String?
    switch field {
    case .title: (before, title) = (title, value)
    case .authority: (before, authority) = (authority, value)
    case .department: (before, department) = (department, value)
    case .caseNumber: (before, caseNumber) = (caseNumber, value)
    case .deadline:
      (before, deadline) = (deadline, try Self.moment(value))
      deadlineProblem = nil
    case .internalDeadline:
      (before, internalDeadline) = (internalDeadline, try Self.moment(value))
    case .replyTo: (before, replyTo) = (replyTo.joined(separator: ", "), list)
    case .cc: (before, cc) = (cc.joined(separator: ", "), list)
    case .contactName: (before, contactName) = (contactName, value)
    case .contactPhone: (before, contactPhone) = (contactPhone, value)
    case .contactEmail: (before, contactEmail) = (contactEmail, value)
    case .letterDate: (before, letterDate) = (letterDate, value)
    case .kind: (before, kind) = (kind, value)
    case .round: (before, round) = (round, value)
    case .reservation: (before, reservation) = (reservation, value)
    case .opening: (before, opening) = (opening, value)
    case .language: (before, language) = (language, value)
    }
    if !setByHand.contains(field.rawValue) { setByHand.append(field.rawValue) }
    return before
  }
}
