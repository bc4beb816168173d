import Archive

/// What an import did to the register, row by row accounted for.
public struct MemberImport: Sendable, Equatable {
  /// Rows below the header.
  public var rows = 0
  /// People who are new.
  public var added = 0
  /// People of whom something changed.
  public var updated = 0
  /// People of whom nothing changed.
  public var unchanged = 0
  /// Rows that were not taken, with the reason.
  public var refused: [Refused] = []
  /// Headers that mean nothing here, so that a misspelt one shows.
  public var unknownColumns: [String] = []
  /// Rows that were taken without consent, though something is said of it; the words.
  public var unsureConsent: [Refused] = []

  /// A row that was not taken.
  public struct Refused: Sendable, Equatable {
    /// The row, from 1, the header counted.
    public var row: Int
    /// Why, and what to do.
    public var reason: Phrase
  }
}

extension Workspace {
  /// The register, in the order it was entered.
  public func members() throws -> [StoredMember] { try read { try Self.members($0) } }

  /// Takes a table into the register: new people are added, known ones brought up to date. A cell left empty
  /// says nothing: what is known stays. Importing the same table again changes nothing.
  ///
  /// A person is known again by name and municipality, or by name and mail address; else by a mail address where one of
  /// the two sides names only the municipality: a shared mailbox tells no two people apart. A record that names only its municipality takes
  /// the person's name as soon as a table gives it.
  public func importMembers(_ table: MemberTable, by clerk: Clerk) throws -> MemberImport {
    try write(by: clerk) { db in
      let (proposal, report) = try RegisterGround(
        members: try Self.members(db), forgotten: try ForgottenBook(db),
        nextID: try StoredMember.nextID(db)
      ).taking(table)
      try db.apply(proposal, by: clerk)
      return report
    }
  }
}

/// What a table is taken into the register by.
struct RegisterGround {
  var members: [StoredMember]
  var forgotten: ForgottenBook
  /// The id that the next member gets.
  var nextID: MemberID

  func taking(_ table: MemberTable) throws -> (proposal: Proposal, report: MemberImport) {
    var report = MemberImport(
      rows: table.rows.count + table.refused.count,
      refused: table.refused.map { .init(row: $0.row, reason: .reason($0.reason)) },
      unknownColumns: table.unknownColumns,
      unsureConsent: table.unsureConsent.map { .init(row: $0.row, reason: .reason($0.reason)) })
    var register = RegisterIndex(members)
    var proposal = Proposal()
    for row in table.rows {
      let incoming = StoredMember(row.member, id: nextID.advanced(by: report.added))
      if let subject = forgotten.member(incoming) {
        report.refused.append(.init(row: row.row, reason: .reason(.wasForgotten(subject))))
        continue
      }
      guard var known = register.known(incoming) else {
        try proposal.add(incoming)
        register.insert(incoming)
        proposal.note("member.add", incoming.printedID, after: incoming.summary)
        report.added += 1
        continue
      }
      let before = known
      known.update(from: incoming, withConsent: table.saysConsent)
      guard known != before else {
        report.unchanged += 1
        continue
      }
      try proposal.change(before, to: known)
      register.insert(known)
      proposal.note("member.update", known.printedID, before: before.summary, after: known.summary)
      if known.consentsToBeNamed != before.consentsToBeNamed {
        proposal.note(
          "member.consent", known.printedID, before: "\(before.consentsToBeNamed)",
          after: "\(known.consentsToBeNamed)")
      }
      report.updated += 1
    }
    return (proposal, report)
  }
}

/// The register by what a row of a table can be known again by.
private struct RegisterIndex {
  private var members: [MemberID: StoredMember] = [:]
  private var byName: [String: MemberID] = [:]
  /// People by name and address: a register that first came without municipalities gets them later.
  private var byNameAndAddress: [String: MemberID] = [:]
  /// Those that are named after their municipality alone ("Viborg Kommune"), by address and by municipality.
  private var byAddress: [String: MemberID] = [:]
  private var byMunicipality: [String: Set<MemberID>] = [:]

  init(_ members: [StoredMember]) {
    for member in members { insert(member) }
  }

  mutating func insert(_ member: StoredMember) {
    let id = member.id
    members[id] = member
    let name = Self.name(member)
    if byName[name] == nil { byName[name] = id }
    for address in member.mailAddresses { byNameAndAddress[Self.name(member, at: address)] = id }
    let municipality = member.municipality ?? ""
    guard member.isNamedAfterMunicipality else {
      byMunicipality[municipality]?.remove(id)
      return
    }
    byMunicipality[municipality, default: []].insert(id)
    for address in member.mailAddresses where byAddress[address] == nil { byAddress[address] = id }
  }

  func known(_ incoming: StoredMember) -> StoredMember? {
    if let id = byName[Self.name(incoming)] { return members[id] }
    if let id = incoming.mailAddresses.lazy.compactMap({ byNameAndAddress[Self.name(incoming, at: $0)] })
      .first
    {
      return members[id]
    }
    let byMail = incoming.mailAddresses.compactMap { byAddress[$0].flatMap { members[$0] } }
      .first { $0.municipality == incoming.municipality && $0.isNamedAfterMunicipality }
    if let byMail { return byMail }
    let nameless = byMunicipality[incoming.municipality ?? ""] ?? []
    guard incoming.municipality != nil, nameless.count == 1, let only = nameless.first else { return nil }
    return members[only]
  }

  private static func name(_ member: StoredMember) -> String {
    "\(member.name.lowercased())|\(member.municipality ?? "")"
  }

  private static func name(_ member: StoredMember, at address: String) -> String {
    "\(member.name.lowercased())<\(address)>"
  }
}

extension StoredMember {
  /// "Viborg Kommune" of Viborg: a record that names no person.
  fileprivate var isNamedAfterMunicipality: Bool {
    guard let municipality else { return AuthorityName.isAuthority(name) }
    return AuthorityName.short(name) == AuthorityName.short(municipality)
  }

  fileprivate mutating func update(from other: StoredMember, withConsent: Bool) {
    if isNamedAfterMunicipality, !other.isNamedAfterMunicipality {
      name = other.name
      key = other.key
    }
    title = other.title ?? title
    if let own = other.municipality, own != municipality {
      municipality = own
      key = "\(name.lowercased())|\(own.lowercased())"
    }
    municipalityCode = other.municipalityCode ?? municipalityCode
    region = other.region ?? region
    district = other.district ?? district
    initials = other.initials ?? initials
    if !other.mailAddresses.isEmpty { mailAddresses = other.mailAddresses }
    if !other.aliases.isEmpty { aliases = other.aliases }
    if withConsent { consentsToBeNamed = other.consentsToBeNamed }
  }

  fileprivate var summary: String {
    [
      name, title, municipality, mailAddresses.joined(separator: " "),
      consentsToBeNamed ? "consents" : "no consent",
    ].compactMap { $0 }.joined(separator: "; ")
  }
}

extension Phrase {
  static func reason(_ reason: MemberTable.Reason) -> Phrase {
    switch reason {
    case .wasForgotten(let id):
      Phrase(
        "er slettet af registret (\(id)); skal personen ind igen, så først komdir forget \(id) --lift --reason …",
        "was erased from the register (\(id)); to take the person in again, first komdir forget \(id) --lift --reason …"
      )
    case .noNameAndNoMunicipality:
      Phrase(
        "hverken navn eller kommune; udfyld en af dem",
        "neither a name nor a municipality; fill in one of them")
    case .unreadableAddress(let text):
      Phrase("\(text): ikke en mailadresse; ret den", "\(text): no mail address; correct it")
    case .duplicate(let row):
      Phrase("samme person som i række \(row); slet den ene", "the same person as in row \(row); delete one")
    case .unreadableConsent(let text):
      Phrase(
        "samtykke »\(text)« er hverken ja eller nej: medlemmet nævnes ikke; er det et ja, så skriv ja og læs listen igen",
        "consent “\(text)” is neither yes nor no: the member is not named; if it is a yes, write yes and import again"
      )
    }
  }
}
