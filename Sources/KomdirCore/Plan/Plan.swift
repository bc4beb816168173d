import Archive

/// A hearing's plan with what it was made of.
public struct PlannedHearing: Sendable, Equatable {
  /// The hearing.
  public var hearing: Hearing
  /// Its steps.
  public var plan: HearingPlan
  /// How often each step was moved.
  public var revisions: PlanRevisions
  /// What no other archive's hearing has, for events that must not be taken for each other's.
  public var seed: String
  /// The association in whose name the warnings speak.
  public var association: String
}

/// Why a hearing has no plan.
public enum PlanError: Error, Equatable {
  /// No certain deadline is known; the letter may be read as one of `alternatives`.
  case noDeadline(hearing: String, alternatives: [String])
}

extension Workspace {
  /// The plan of a hearing by the association's rules, as it stands at `now`. Nothing is written.
  ///
  /// - Parameter received: the day the period is counted from, where the letter at hand is a later one; nil for the
  ///   letter's date.
  /// - Throws: `WorkspaceError`, `PlanError`.
  public func plan(hearing id: String?, rules: PlanRules, received: CivilDate? = nil, at now: Moment) throws
    -> PlannedHearing
  {
    try read { db in
      let hearing = try Self.hearing(db, id)
      guard let deadline = hearing.deadline.flatMap({ PlanDeadline($0) }) else {
        throw PlanError.noDeadline(hearing: hearing.id, alternatives: hearing.deadlineAlternatives)
      }
      let plan = HearingPlan(
        deadline: deadline, members: hearing.internalDeadline.flatMap { PlanDeadline($0) },
        received: received ?? hearing.letterDate.flatMap { CivilDate(iso: $0) },
        today: CivilDate(dayNumber: now.copenhagenDay), rules: rules)
      return PlannedHearing(
        hearing: hearing, plan: plan,
        revisions: PlanRevisions(
          changes: try Self.planChanges(db, of: hearing, deadline), now: now, rules: rules),
        seed: try Self.planSeed(db, of: hearing), association: try Self.association(db).name)
    }
  }

  /// What the journal knows of a hearing's dates: the deadlines that people set, with those they replaced, and each
  /// change that every event of the plan shows.
  private static func planChanges(_ db: Database, of hearing: Hearing, _ deadline: PlanDeadline) throws
    -> [PlanRevisions.Change]
  {
    let entries = try Journal.entries(db, ofHearing: hearing.id)
    let letters = Set(
      try documents(db, of: hearing.id, currentOnly: false).filter { $0.role == .hearingLetter }
        .map(\.printedID))
    let settings = entries.filter { $0.what == "hearing.deadline" }
    guard let start = Moment(hearing.createdAt) else { return [] }
    let first = settings.isEmpty ? deadline : settings[0].before.flatMap { PlanDeadline($0) }
    var changes = [PlanRevisions.Change(at: start, what: .deadline(first))]
    for entry in entries {
      guard let at = Moment(entry.at) else { continue }
      switch entry.what {
      case "hearing.deadline":
        changes.append(.init(at: at, what: .deadline(entry.after.flatMap { PlanDeadline($0) })))
      case "hearing.internalDeadline":
        changes.append(.init(at: at, what: .members(entry.after.flatMap { PlanDeadline($0) })))
      case "hearing.title": changes.append(.init(at: at, what: .other))
      case "document.import" where entry.before != nil && letters.contains(entry.subject):
        changes.append(.init(at: at, what: .other))
      default: break
      }
    }
    return changes
  }

  /// The hearing's beginning, to the second, and the first paper that came with it.
  private static func planSeed(_ db: Database, of hearing: Hearing) throws -> String {
    let papers = try documents(db, of: hearing.id, currentOnly: false)
    let first = papers.min { $0.id < $1.id }
    return hearing.createdAt + "\n" + (first?.sha256 ?? "")
  }
}

extension PlannedHearing {
  /// The plan as a calendar file.
  public func calendar(at now: Moment, _ language: Language) -> PlanCalendar {
    let details: [Phrase?] = [
      hearing.authority.map { Phrase("Myndighed: \($0)", "Authority: \($0)") },
      hearing.caseNumber.map { Phrase("Sagsnr.: \($0)", "Case number: \($0)") },
      hearing.deadline.map(Phrase.written).map {
        Phrase("Høringsfrist: \($0.danish)", "Deadline of the consultation: \($0.english)")
      },
      hearing.replyTo.isEmpty
        ? nil
        : Phrase(
          "Svaret sendes til: \(hearing.replyTo.joined(separator: ", "))",
          "The answer goes to: \(hearing.replyTo.joined(separator: ", "))"),
      Phrase("\(association), \(hearing.id)", "\(association), \(hearing.id)"),
    ]
    return PlanCalendar(
      subject: PlanCalendar.Subject(
        hearing: hearing.id, title: hearing.title ?? hearing.id,
        details: details.compactMap { $0?(language) }, seed: seed),
      plan: plan, revisions: revisions, now: now, language: language)
  }
}
