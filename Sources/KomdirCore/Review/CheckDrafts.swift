import DanishLaw

// What a new draft did to words that were written on the one before.

extension HearingReview {
  func draftProblems() throws -> [Problem] {
    var history = drafts
    guard history.hasVersions else { return newerFileProblems() }
    return try stalePositions(&history) + staleRemarks(&history) + newerFileProblems()
  }

  private func stalePositions(_ history: inout DraftHistory) throws -> [Problem] {
    var problems: [Problem] = []
    var general: [Position] = []
    for position in positions.map(\.position) where !position.text.isEmpty || !position.dissent.isEmpty {
      let id = position.printedID
      let subject = position.headed
      guard let basis = position.basis else { continue }
      let isAhead = history.drafts(asOf: basis.papers).contains { !history.isNewest($0) }
      if position.provision == nil, isAhead { general.append(position) }
      switch try history.fate(of: basis, now: position.document, position.provision) {
      case .gone:
        problems.append(
          Problem(
            .positionPlaceGone, subject,
            .positionPlaceGone(id, provisionName(basis.provision ?? position.provision ?? ""))))
      case .changed(let runs):
        let was = basis.provision.map(provisionName) ?? ""
        problems.append(Problem(.positionOnOldDraft, subject, .positionOnOldDraft(id, was: was, runs)))
      case .same:
        if let runs = try changedNote(basis, position, &history) {
          problems.append(Problem(.noteChanged, subject, .noteChanged(id, runs)))
        }
      }
      guard isAhead else { continue }
      // A title that is the provision's name was carried with it.
      let hasOwnTitle = position.provision.map { !position.title.hasPrefix(provisionName($0)) } ?? true
      let words = [hasOwnTitle ? position.title : "", position.text, position.dissent]
      for moved in try movedNumbers(in: words.joined(separator: "\n"), basis, &history) {
        problems.append(Problem(.numberMoved, subject, .numberMoved(id, moved)))
      }
    }
    if !general.isEmpty, let changed = try changedGeneralNotes(general, &history) {
      problems.append(
        Problem(
          .generalNotesChanged, hearing.id, .generalNotesChanged(changed, general.map(\.printedID))))
    }
    return problems
  }

  /// What the explanatory note to a position's provision changed, where the provision itself did not.
  private func changedNote(_ basis: Basis, _ position: Position, _ history: inout DraftHistory) throws
    -> [WordRun]?
  {
    guard let was = basis.provision, let now = position.provision else { return nil }
    var note = basis
    note.provision = "note:" + was
    guard case .changed(let runs) = try history.fate(of: note, now: position.document, "note:" + now) else {
      return nil
    }
    return runs
  }

  /// The sections of the general notes that changed since general positions were written.
  private func changedGeneralNotes(_ positions: [Position], _ history: inout DraftHistory) throws -> [String]?
  {
    let papers = positions.compactMap(\.basis?.papers).min() ?? 0
    var labels: [String] = []
    for draft in history.drafts(asOf: papers) where !history.isNewest(draft) {
      let new = try history.provisions(of: history.newest(of: draft)).filter { $0.kind == .general }
      let old = Dictionary(
        try history.provisions(of: draft).filter { $0.kind == .general }.map { ($0.id, $0) }
      ) { first, _ in first }
      let ids = Set(new.map(\.id))
      labels += new.filter { old[$0.id]?.words != $0.words }.map(\.label)
      labels += old.values.filter { !ids.contains($0.id) }.map(\.label).sorted()
    }
    return labels.isEmpty ? nil : labels
  }

  private func staleRemarks(_ history: inout DraftHistory) throws -> [Problem] {
    var problems: [Problem] = []
    for remark in remarks {
      guard let origin = remark.origin else { continue }
      let id = remark.printedID
      let newest = origin.document.map { history.newest(of: $0).number } ?? 0
      let made = decisions[remark.id] ?? []
      // Whoever decided with the newest draft at hand has seen what it did.
      let old = made.filter { ($0.basis?.papers ?? 0) < newest }
      guard made.isEmpty || !old.isEmpty else { continue }
      let name = provisionName(origin.provision ?? "")
      let isGone = remark.match == .none && remark.provision == nil
      // A decision made since then was made on a remark without a place: a later draft takes nothing from it.
      if isGone, made.isEmpty || old.contains(where: { $0.basis?.provision != nil }) {
        problems.append(Problem(.remarkPlaceGone, id, .remarkPlaceGone(id, name, isDecided: !made.isEmpty)))
      }
      if let decision = old.first(where: { Self.dependsOnDraft($0.value) }), !isGone,
        let basis = decision.basis
      {
        if case .changed(let runs) = try history.fate(of: basis, now: remark.document, remark.provision) {
          problems.append(
            Problem(
              .decisionOnOldDraft, id,
              .decisionOnOldDraft(id, decision.value, name, runs, position: position(of: remark))))
        }
        for moved in try movedNumbers(in: decision.reason ?? "", basis, &history) {
          problems.append(Problem(.numberMoved, id, .reasonNumberMoved(id, decision.value, moved)))
        }
      }
      guard !made.contains(where: { !Self.mayBeMet($0.value) }) else { continue }
      let before = try origin.document.flatMap { try history.words(of: origin.provision ?? "", in: $0) }
      let after = try remark.provision.flatMap { provision in
        try remark.document.flatMap { try history.words(of: provision, in: $0) }
      }
      if let before, let evidence = Demand(remark).met(before: before, after: after) {
        let now = remark.provision.map(provisionName)
        problems.append(Problem(.demandMet, id, .demandMet(id, evidence, now: now, was: name)))
      }
    }
    return problems
  }

  /// The position that a remark stands under, as printed.
  private func position(of remark: StoredRemark) -> String? {
    positions.first { $0.remarks.contains { $0.id == remark.id } }?.position.printedID
  }

  /// Whether a decision can be another one when the draft is.
  private static func dependsOnDraft(_ value: Decision.Value) -> Bool {
    switch value {
    case .followed, .followedInPart, .notFollowed, .noted, .answered, .postponed: true
    case .duplicateOf, .outOfScope, .withdrawn: false
    }
  }

  /// Whether a remark with this decision can still be met by the ministry.
  private static func mayBeMet(_ value: Decision.Value) -> Bool {
    dependsOnDraft(value)
  }

  // MARK: Numbers in words

  /// A place named in words that stands elsewhere in the newest draft, or nowhere.
  struct MovedNumber: Equatable {
    /// As the words have it: "nr. 5".
    var written: String
    var was: String
    /// Its name now; nil where it is gone.
    var now: String?
  }

  /// The references of a text, read in the draft that it was written on, that lead elsewhere in the newest.
  private func movedNumbers(in text: String, _ basis: Basis, _ history: inout DraftHistory) throws
    -> [MovedNumber]
  {
    var moved: [MovedNumber] = []
    for reference in references(in: text) {
      guard let first = reference.readings.first?.first, first.law == nil else { continue }
      let target = basis.provision.map { first.completed(at: ProvisionID($0)) } ?? first
      guard let id = target.provisionID else { continue }
      for draft in history.drafts(asOf: basis.papers) where !history.isNewest(draft) {
        guard let found = try Self.provision(id, in: history.provisions(of: draft)) else { continue }
        let now = try history.paths(from: draft).target(of: found.path)
        if let now, now.id == found.path { break }
        let isKept = now.map { $0.match == .exact || $0.match == .moved } ?? false
        let entry = MovedNumber(
          written: reference.text, was: provisionName(found.path),
          now: isKept ? now.map { provisionName($0.id) } : nil)
        if !moved.contains(entry) { moved.append(entry) }
        break
      }
    }
    return moved
  }

  /// The provision of that id; a number may be named without the subsection that it stands in.
  private static func provision(_ id: ProvisionID, in provisions: [Provision]) -> ProvisionID? {
    if provisions.contains(where: { $0.id == id }) { return id }
    let steps = id.path.split(separator: "/")
    guard let section = steps.first, let last = steps.last, steps.count > 1 else { return nil }
    let below = provisions.map(\.id).filter {
      $0.path.hasPrefix(section + "/") && $0.path.hasSuffix("/" + last)
    }
    return below.count == 1 ? below[0] : nil
  }

  // MARK: Newer versions of members' own words

  /// Remarks of a file that took another's place, where the former version of the same remark was decided.
  private func newerFileProblems() -> [Problem] {
    let replaced = submissions.filter { $0.state == .replaced && $0.replacedBy != nil }
    guard !replaced.isEmpty else { return [] }
    var problems: [Problem] = []
    for file in replaced {
      let former = (formerRemarks[file.id] ?? []).filter { decisions[$0.id]?.isEmpty == false }
      for remark in remarks where remark.submission == file.replacedBy && decisions[remark.id] == nil {
        guard let old = Self.formerVersion(of: remark, among: former),
          let decision = decisions[old.id]?.first
        else { continue }
        let runs = old.text == remark.text ? [] : wordChanges(from: old.text, to: remark.text)
        problems.append(
          Problem(
            .decisionOnOldVersion, remark.printedID,
            .decisionOnOldVersion(remark.printedID, old.printedID, decision.value, runs)))
      }
    }
    return problems
  }

  /// The remark of the former file that this one is the newer version of: half of the words of both are shared.
  private static func formerVersion(of remark: StoredRemark, among former: [StoredRemark]) -> StoredRemark? {
    let words = Set(foldedWords(remark.text))
    let scored = former.map { old in
      let other = Set(foldedWords(old.text))
      let shared = 2 * Double(words.intersection(other).count) / Double(max(1, words.count + other.count))
      return (old, old.provision == remark.provision ? shared + 0.1 : shared)
    }
    return scored.max { $0.1 < $1.1 }.flatMap { $0.1 >= 0.5 ? $0.0 : nil }
  }
}
