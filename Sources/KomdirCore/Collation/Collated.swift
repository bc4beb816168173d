import Archive

/// Who stands behind words: a municipality, or a person that no municipality is known for.
public struct Voice: Sendable, Hashable {
  /// The member's number, where the register knows one.
  public var member: String?
  /// The speaker's name; nil where a municipality alone speaks.
  public var name: String?
  /// The municipality, without "Kommune".
  public var municipality: String?
  /// Whether the response may name it.
  public var mayBeNamed: Bool

  /// "Stevns Kommune" of Stevns: the name says nothing that the municipality does not.
  public var isNamedAfterMunicipality: Bool {
    guard let municipality, let name else { return false }
    let own = AuthorityName.short(municipality)
    return [own, own + "s"].contains(AuthorityName.short(name))
  }

  /// What makes two voices one: the municipality, else the member, else the name.
  public var key: String { (municipality ?? member ?? name ?? "?").lowercased() }
}

extension Workspace {
  /// All positions of a hearing that hold a remark or a text, in the response's order.
  static func collated(_ db: Database, hearing: Hearing) throws -> [CollatedPosition] {
    try collated(
      db, hearing: hearing, voices: try VoiceBook(db, hearing: hearing.id),
      remarks: try substantiveRemarks(db, hearing: hearing.id))
  }

  /// - Parameter remarks: the substantive ones that count.
  static func collated(
    _ db: Database, hearing: Hearing, voices: VoiceBook, remarks: [StoredRemark]
  ) throws -> [CollatedPosition] {
    let support = try SupportBook(db, hearing: hearing.id, voices: voices)
    var remarksOf = try remarksByPosition(db, hearing: hearing.id, among: remarks)
    let duplicateOf = try foundDuplicates(db, hearing: hearing.id)
    let dissents = try StoredConflict.dissentingRemarks(db, hearing: hearing.id)
    let positions = inOrder(try positionsInDraftOrder(db, hearing: hearing.id))
    return positions.compactMap { position in
      // Taken out, so that no second list of them stands beside: there may be hundreds of thousands.
      let remarks = remarksOf.removeValue(forKey: position.id) ?? []
      guard !remarks.isEmpty || !position.text.isEmpty else { return nil }
      var collated = collated(position, remarks, voices, support, duplicateOf)
      if !dissents.isEmpty {
        var seen: Set<String> = []
        collated.opposed = remarks.filter { dissents.contains($0.id) }.flatMap(voices.voices)
          .filter { seen.insert($0.key).inserted }
      }
      return collated
    }
  }

  private static func collated(
    _ position: Position, _ remarks: [StoredRemark], _ voices: VoiceBook, _ support: SupportBook,
    _ duplicateOf: [RemarkID: (survivor: RemarkID, addition: String)]
  ) -> CollatedPosition {
    let here = Set(remarks.map(\.id))
    var groups: [RemarkID: [RemarkID]] = [:]
    var additions: [CollatedPosition.Addition] = []
    for remark in remarks {
      guard let duplicate = duplicateOf[remark.id], here.contains(duplicate.survivor) else {
        continue
      }
      groups[duplicate.survivor, default: []].append(remark.id)
      if !duplicate.addition.isEmpty {
        additions.append(.init(remark: remark.printedID, text: duplicate.addition))
      }
    }
    var seen = Set<String>()
    let speaking = remarks.flatMap(voices.voices).filter { seen.insert($0.key).inserted }
    let supporters = support.supporters(of: remarks, under: position.id, apartFrom: seen)
    return CollatedPosition(
      position: position, remarks: remarks,
      voices: speaking + supporters.map(\.voice), supporters: supporters,
      duplicates: groups.sorted { $0.key < $1.key }.map { survivor, copies in
        ["\(survivor)"] + copies.map { "\($0)" }
      }, additions: additions)
  }

  /// Section by section, provisions in their papers' order, the draft first; a position that a person gave a
  /// place in the order stands there in its section.
  static func inOrder(_ positions: [Position]) -> [Position] {
    Position.Section.allCases.flatMap { section in
      let here = positions.filter { $0.section == section }
      var ordered = here.filter { $0.sequence == nil }
      let moved = here.enumerated().filter { $0.element.sequence != nil }
      for position in moved.sorted(by: {
        ($0.element.sequence ?? 0, $0.offset) < ($1.element.sequence ?? 0, $1.offset)
      })
      .map(\.element) {
        ordered.insert(position, at: min(max(position.sequence ?? 1, 1) - 1, ordered.count))
      }
      return ordered
    }
  }
}

/// Whose voice each remark is, looked up once for a whole hearing.
struct VoiceBook {
  /// All members, in the order of the register.
  let register: [StoredMember]
  private let members: [MemberID: StoredMember]
  private let submissions: [SubmissionID: Submission]
  /// Municipalities of members who consent to be named.
  private let consenting: Set<String>

  /// - Parameter members: the register.
  init(members: [StoredMember], submissions: [Submission]) {
    let members = members.hushed(by: submissions)
    register = members
    self.members = Dictionary(members.map { ($0.id, $0) }) { first, _ in first }
    self.submissions = Dictionary(submissions.map { ($0.id, $0) }) { first, _ in first }
    consenting = Set(members.filter(\.consentsToBeNamed).compactMap(\.municipality))
  }

  func submission(of remark: StoredRemark) -> Submission? { submissions[remark.submission] }

  /// All who speak in a remark: one, apart from a letter that several sent together.
  func voices(_ remark: StoredRemark) -> [Voice] { voices(Workspace.Speaker(remark)) }

  func voices(_ speaker: Workspace.Speaker) -> [Voice] {
    guard speaker.member == nil, speaker.municipality == nil, let submission = submissions[speaker.submission]
    else { return [voice(speaker)] }
    return voices(submission)
  }

  /// All who sent a file.
  func voices(_ submission: Submission) -> [Voice] {
    guard !submission.jointSenders.isEmpty else { return [voice(submission)] }
    return submission.jointSenders.map { sender in
      if let member = sender.member.flatMap({ members[$0] }) { return voice(member) }
      return Voice(
        name: sender.name, municipality: sender.municipality,
        mayBeNamed: consents(municipality: sender.municipality))
    }
  }

  private func consents(municipality: String?) -> Bool { municipality.map(consenting.contains) ?? false }

  /// The remark's own speaker where it names one, else the submission's; of a joint letter all of them as one.
  func voice(_ remark: StoredRemark) -> Voice { voice(Workspace.Speaker(remark)) }

  func voice(_ speaker: Workspace.Speaker) -> Voice {
    let submission = submissions[speaker.submission]
    if let member = speaker.member.flatMap({ members[$0] }) { return voice(member) }
    if let municipality = speaker.municipality, municipality != submission?.municipality {
      return Voice(
        member: nil, name: speaker.author, municipality: municipality,
        mayBeNamed: consents(municipality: municipality))
    }
    return submission.map(voice) ?? Voice(mayBeNamed: false)
  }

  func voice(_ submission: Submission) -> Voice {
    if let member = submission.member.flatMap({ members[$0] }) { return voice(member) }
    let senders = submission.jointSenders
    return Voice(
      member: nil, name: submission.memberName, municipality: submission.municipality,
      mayBeNamed: senders.isEmpty
        ? consents(municipality: submission.municipality) : voices(submission).allSatisfy(\.mayBeNamed))
  }

  private func voice(_ member: StoredMember) -> Voice {
    Voice(
      member: member.printedID, name: member.name, municipality: member.municipality,
      mayBeNamed: member.consentsToBeNamed)
  }
}

extension [StoredMember] {
  /// Without the consent of those who asked in this hearing not to be named: the members that sent such a file, and all
  /// of their municipality.
  func hushed(by submissions: [Submission]) -> [StoredMember] {
    let quiet = submissions.filter(\.isQuiet)
    guard !quiet.isEmpty else { return self }
    let ids = Set(quiet.compactMap(\.member) + quiet.flatMap(\.jointSenders).compactMap(\.member))
    var places = Set(
      quiet.compactMap(\.municipality) + quiet.flatMap(\.jointSenders).compactMap(\.municipality))
    places.formUnion(filter { ids.contains($0.id) }.compactMap(\.municipality))
    return map { member in
      guard ids.contains(member.id) || member.municipality.map(places.contains) ?? false else {
        return member
      }
      var member = member
      member.consentsToBeNamed = false
      return member
    }
  }
}
