import Archive

/// What a person changes about the association; nil leaves a field alone, an empty text clears it.
public struct AssociationChange: Sendable, Equatable {
  public var name: String?
  public var aliases: [String]?
  public var address: String?
  public var signatory: String?
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

  static func association(_ db: Database) throws -> Association {
    try Association.fetchOne(db, sql: "SELECT * FROM association") ?? .komdir
  }

  /// Changes what is known of the association.
  ///
  /// - Throws: `WorkspaceError.notAllowed(.nothingGiven)` without a change, `.notAllowed(.nameNeeded)` for an
  ///   empty name.
  public func set(association change: AssociationChange, by clerk: Clerk) throws -> Association {
    try write(by: clerk) { db in
      guard change != AssociationChange() else { throw WorkspaceError.notAllowed(.nothingGiven) }
      var association = try Self.association(db)
      let journal = Journal(clerk: clerk)
      if let name = change.name, name != association.name {
        guard !name.allSatisfy(\.isWhitespace) else { throw WorkspaceError.notAllowed(.nameNeeded) }
        try journal.append(db, "association.name", name, before: association.name, after: name)
        association.name = name
      }
      if let aliases = change.aliases, aliases != association.aliases {
        try journal.append(
          db, "association.aliases", association.name, before: association.aliases.joined(separator: "; "),
          after: aliases.joined(separator: "; "))
        association.aliases = aliases
      }
      if let address = change.address, address != association.address {
        try journal.append(
          db, "association.address", association.name, before: association.address, after: address)
        association.address = address
      }
      if let signatory = change.signatory, signatory != association.signatory {
        try journal.append(
          db, "association.signatory", association.name, before: association.signatory,
          after: signatory)
        association.signatory = signatory
      }
      if let contact = change.contact, contact != association.contact {
        try journal.append(
          db, "association.contact", association.name, before: association.contact,
          after: contact)
        association.contact = contact
      }
      try association.save(db)
      return association
    }
  }

  /// Makes the archive ready: its association's name. Running it again changes the name at most.
  public func initialise(association name: String?, by clerk: Clerk) throws -> String {
    try write(by: clerk) { db in
      let known = try Association.fetchOne(db, sql: "SELECT * FROM association")
      var association = known ?? .komdir
      guard known == nil || name != nil && name != association.name else { return association.name }
      if let name, folded(name) != folded(association.name) {
        guard !name.allSatisfy(\.isWhitespace) else { throw WorkspaceError.notAllowed(.nameNeeded) }
        // Another association has other names.
        association.aliases = []
      }
      association.name = name ?? association.name
      try association.save(db)
      try Journal(clerk: clerk).append(
        db, "init", association.name, before: known?.name, after: association.name)
      return association.name
    }
  }
}
