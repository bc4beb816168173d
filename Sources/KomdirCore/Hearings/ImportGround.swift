import Archive

/// What a ministry's papers are looked at by before they are taken in.
struct ImportGround {
  /// The hearing that they are of, where it is there; its papers in force, and its former ones.
  var known: Hearing?
  var held: [HearingDocument]
  var former: [HearingDocument]
  /// Hearings that are open, each with its drafts and their provisions.
  var open: [OpenHearing]
  var association: Association
  var sorter: PaperSorter

  struct OpenHearing {
    var hearing: Hearing
    var drafts: [KnownPaper]
  }

  /// Papers that may be taken in, and what their letter says.
  struct Sorted {
    var papers: HearingPapers
    var known: Hearing?
    var association: Association
    var letter: HearingLetter?

    /// The date of the letter, where it was written before the one that the hearing's fields come from.
    var olderLetter: String? { known?.olderLetterDate(letter) }
  }

  /// Takes out what seems to be no paper of a hearing; the report names it, with its reason.
  ///
  /// - Parameter anyway: whether all is taken.
  /// - Throws: `WorkspaceError.noHearingPaper`, `.nothingReadable`, `.hearingClosed`; `.sameHearing` for papers of a hearing
  ///   that is open already: they make no second one unasked.
  func sorting(_ all: HearingPapers, anyway: Bool) throws -> Sorted {
    var papers = all
    if !anyway { try sortOut(&papers) }
    guard !papers.papers.isEmpty else {
      throw WorkspaceError.nothingReadable(papers.refused.map { "\($0.file): \($0.reason.danish)" })
    }
    let letter = papers.letter(for: association)
    if namesNone, known == nil, !anyway { try holdToBeNew(papers, letter) }
    try known?.holdOpen()
    return Sorted(papers: papers, known: known, association: association, letter: letter)
  }

  /// Whether the person named no hearing.
  var namesNone: Bool

  private func sortOut(_ papers: inout HearingPapers) throws {
    guard !papers.papers.isEmpty else { return }
    var strange: [(file: String, why: StrangePaper)] = []
    papers.papers = papers.papers.filter { paper in
      guard !held.contains(where: { $0.sha256 == paper.sha256 }) else { return true }
      let older = former.first { $0.sha256 == paper.sha256 }.map { old in
        let newer = former.first { $0.replaces == old.id } ?? held.first { $0.replaces == old.id }
        return StrangePaper.formerVersion(
          "\(old.printedID) \(old.file)", by: newer.map { "\($0.printedID) \($0.file)" } ?? "")
      }
      guard let why = older ?? sorter.stranger(paper, in: known) else { return true }
      strange.append((paper.file, why))
      return false
    }
    if known == nil, !papers.papers.contains(where: \.carriesHearing) {
      strange += papers.papers.map { ($0.file, .nothing) }
      papers.papers = []
    }
    guard !papers.papers.isEmpty else {
      throw WorkspaceError.noHearingPaper(strange.map(\.file), strange.map(\.why))
    }
    papers.refused += strange.map { .init(file: $0.file, reason: .reason($0.why)) }
  }

  /// The same case number, the same title, or a draft that surely is a version of its draft.
  private func holdToBeNew(_ papers: HearingPapers, _ letter: HearingLetter?) throws {
    func key(_ text: String?) -> String { foldedWords(text ?? "").joined(separator: " ") }
    let drafts = papers.papers.filter { $0.role == .draft }
    let titles = Set(([letter?.title] + drafts.map(\.outline.title)).map(key)).subtracting([""])
    let number = key(letter?.caseNumber)
    for open in open {
      let hearing = open.hearing
      if !number.isEmpty, key(hearing.caseNumber) == number {
        throw WorkspaceError.sameHearing(hearing.id, .caseNumber(hearing.caseNumber ?? ""))
      }
      if titles.contains(key(hearing.title)) {
        throw WorkspaceError.sameHearing(hearing.id, .title(hearing.title ?? ""))
      }
      for old in open.drafts {
        for draft in drafts where old.isSurelyVersion(draft) {
          throw WorkspaceError.sameHearing(
            hearing.id, .draft("\(old.document.printedID) \(old.document.file)"))
        }
      }
    }
  }
}

extension ImportGround.Sorted {
  /// The hearing with what its letter and a person say of it.
  ///
  /// - Parameters:
  ///   - id: the name that a person gives a new one; nil for the next number.
  ///   - nextNumber: the number that a new one gets.
  func hearing(
    setting values: [(HearingField, String)], id: String?, nextNumber: Int, at clerk: Clerk
  ) throws -> (proposal: Proposal, hearing: Hearing) {
    var hearing = known ?? Hearing(id: id ?? "H-\(nextNumber)", createdAt: clerk.now.copenhagenText)
    var proposal = Proposal()
    if known == nil { proposal.note("hearing.import", hearing.id, hearing: hearing.id) }
    if let letter, olderLetter == nil {
      hearing.take(letter, papers)
    } else if known == nil {
      hearing.deadlineProblem = HearingLetter.DeadlineProblem.none.rawValue
    }
    if known == nil, papers.areInEnglish { hearing.language = Language.english.rawValue }
    if hearing.title == nil { hearing.title = papers.papers.first { $0.role == .draft }?.outline.title }
    let set = try hearing.setting(values)
    for line in set.proposal.lines { proposal.note(line) }
    hearing = set.hearing
    _ = known.map { hearing.endRound(of: $0) }
    if let known { try proposal.change(known, to: hearing) } else { try proposal.add(hearing) }
    return (proposal, hearing)
  }
}

extension Hearing {
  /// The members' deadline that held before a new letter was read, and holds no longer.
  func endedDeadline(since former: Hearing?) -> String? {
    internalDeadline == nil ? former?.internalDeadline : nil
  }
}
