import Archive

/// What a person changes about the association; nil leaves a field alone, an empty text clears it.
public struct AssociationChange: Sendable, Equatable {
  /// What it is called.
  public var name: String?
  /// What others call it, too.
  public var aliases: [String]?
  /// Its address, lines parted by line feeds.
  public var address: String?
  /// Who signs its responses, lines parted by line feeds.
  public var signatory: String?
  /// Who answers questions, lines parted by line feeds.
  public var contact: String?

  public init(
    name: String? = nil, aliases: [String]? = nil, address: String? = nil, signatory: String? = nil,
    contact: String? = nil
  ) {
    self.name = name
    self.aliases = aliases
    self.address = address
    self.signatory = signatory
    self.contact = contact
  }
}

extension Workspace {
  /// The association that the archive belongs to.
  public func association() throws -> Association { try read(Self.association) }

  /// Changes what is known of the association.
  ///
  /// - Throws: `WorkspaceError.notAllowed(.nothingGiven)` without a change, `.notAllowed(.nameNeeded)` for an
  ///   empty name.
  public func set(association change: AssociationChange, by clerk: Clerk) throws -> Association {
    try write(by: clerk) { db in
      guard change != AssociationChange() else { throw WorkspaceError.notAllowed(.nothingGiven) }
      let known = try Self.knownAssociation(db)
      let (proposal, association) = try (known ?? .komdir).setting(change, isKnown: known != nil)
      try db.apply(proposal, by: clerk)
      return association
    }
  }

  /// Makes the archive ready: its association's name. Running it again changes the name at most.
  public func initialise(association name: String?, by clerk: Clerk) throws -> String {
    try write(by: clerk) { db in
      let (proposal, association) = try Association.founding(name, known: Self.knownAssociation(db))
      try db.apply(proposal, by: clerk)
      return association.name
    }
  }
}

extension Association {
  /// What a person says who makes the archive ready: the name, or none for what is known.
  ///
  /// - Parameter known: the archive's record of it; nil where it has none yet.
  /// - Throws: `WorkspaceError.notAllowed(.nameNeeded)`.
  static func founding(_ name: String?, known: Association?) throws -> (
    proposal: Proposal, association: Association
  ) {
    var association = known ?? .komdir
    var proposal = Proposal()
    guard known == nil || name != nil && name != association.name else { return (proposal, association) }
    if let name, folded(name) != folded(association.name) {
      guard !name.allSatisfy(\.isWhitespace) else { throw WorkspaceError.notAllowed(.nameNeeded) }
      // Another association has other names.
      association.aliases = []
    }
    association.name = name ?? association.name
    if let known { try proposal.change(known, to: association) } else { try proposal.add(association) }
    proposal.note("init", association.name, before: known?.name, after: association.name)
    return (proposal, association)
  }

  /// What a person says of it.
  ///
  /// - Parameter isKnown: whether the archive has a record of it.
  /// - Throws: `WorkspaceError.notAllowed(.nameNeeded)`.
  func setting(_ change: AssociationChange, isKnown: Bool) throws -> (
    proposal: Proposal, association: Association
  ) {
    var association = self
    var proposal = Proposal()
    func note(_ what: String, _ before: String, _ after: String) {
      proposal.note("association.\(what)", association.name, before: before, after: after)
    }
    if let name = change.name, name != self.name {
      guard !name.allSatisfy(\.isWhitespace) else { throw WorkspaceError.notAllowed(.nameNeeded) }
      proposal.note("association.name", name, before: self.name, after: name)
      association.name = name
    }
    if let aliases = change.aliases, aliases != self.aliases {
      note("aliases", self.aliases.joined(separator: "; "), aliases.joined(separator: "; "))
      association.aliases = aliases
    }
    if let address = change.address, address != self.address {
      note("address", self.address, address)
      association.address = address
    }
    if let signatory = change.signatory, signatory != self.signatory {
      note("signatory", self.signatory, signatory)
      association.signatory = signatory
    }
    if let contact = change.contact, contact != self.contact {
      note("contact", self.contact, contact)
      association.contact = contact
    }
    if isKnown { try proposal.change(self, to: association) } else { try proposal.add(association) }
    return (proposal, association)
  }
}
