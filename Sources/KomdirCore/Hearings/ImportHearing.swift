import Archive
import DanishLaw
import DocumentFormats

/// What an import of a ministry's papers gave.
public struct HearingImport: Sendable, Equatable {
  /// The hearing as it stands now.
  public var hearing: Hearing
  /// Whether the hearing was there before.
  public var isNewVersion: Bool
  /// Its papers of this import.
  public var documents: [Paper]
  /// Files that were not taken, with the reason.
  public var refused: [CollectReport.Refused]
  /// What a person should look at.
  public var warnings: [Phrase]
  /// What became of remarks on an earlier version of the draft.
  public var carried: CarriedRemarks

  /// A document with the number of its provisions.
  public struct Paper: Sendable, Equatable {
    /// The paper as it is stored.
    public var document: HearingDocument
    /// Provisions that were found in it.
    public var provisions: Int
    /// Whether the very same bytes were there before.
    public var isUnchanged: Bool
  }
}

extension Workspace {
  /// Takes a ministry's papers into the archive: a new hearing, or with the `id` of a known one the next version
  /// of its documents.
  ///
  /// What the letter says is kept with the words it stands in; fields that a person sets here or set before are
  /// left alone. The same papers again change nothing.
  ///
  /// - Parameter anyway: whether files that seem to be no papers of a hearing are taken all the same.
  /// - Throws: `WorkspaceError`, such as `.noHearingPaper` where no file is one that a hearing can be made of.
  public func importHearing(
    _ papers: HearingPapers, id: String?, setting values: [(HearingField, String)], anyway: Bool = false,
    by clerk: Clerk
  ) throws -> HearingImport {
    try GivenText.hold([("--id", id)])
    try GivenText.hold(values.filter { $0.0 == .title }.map { ("--title", $0.1) })
    // Letters are read with the archive unlocked.
    return try write(
      by: clerk, on: { try ImportGround($0, papers, id: id) },
      working: { try $0.sorting(papers, anyway: anyway) }
    ) { db, sorted in
      let (proposal, hearing) = try sorted.hearing(
        setting: values, id: id, nextNumber: try Self.nextHearingNumber(db), at: clerk)
      try db.apply(proposal, by: clerk)
      var carried = CarriedRemarks()
      let documents = try sorted.papers.papers.map { paper in
        try Self.keep(paper, of: hearing, among: sorted.papers, db, clerk, &carried)
      }
      let ended = hearing.endedDeadline(since: sorted.known)
      if let ended {
        try Journal(clerk: clerk).append(
          db, "hearing.\(HearingField.internalDeadline.rawValue)", hearing.id, hearing: hearing.id,
          before: ended)
      }
      try db.apply(LatenessGround(db, hearing: hearing).judging(), by: clerk)
      return HearingImport(
        hearing: hearing, isNewVersion: sorted.known != nil, documents: documents,
        refused: sorted.papers.refused,
        warnings: Self.warnings(sorted.papers, association: sorted.association)
          + (try Self.importWarnings(
            sorted.papers, hearing, isNew: sorted.known == nil, endedDeadline: ended,
            olderLetter: sorted.olderLetter, db)),
        carried: carried)
    }
  }

  /// Takes one paper in, as a new one or as the next version of one that is there.
  private static func keep(
    _ paper: HearingPaper, of hearing: Hearing, among papers: HearingPapers, _ db: Database, _ clerk: Clerk,
    _ carried: inout CarriedRemarks
  ) throws -> HearingImport.Paper {
    let count = paper.outline.provisions.count
    let ground = try PaperGround(db, hearing: hearing)
    if let same = ground.current.first(where: { $0.sha256 == paper.sha256 }) {
      return HearingImport.Paper(document: same, provisions: count, isUnchanged: true)
    }
    let (proposal, document, old) = try ground.taking(paper, among: papers)
    _ = try storeOriginal(db, paper.bytes)
    try db.apply(proposal, by: clerk)
    try paper.places.keep(db, of: document.id)
    if let old {
      let carrying = try CarryGround(db, from: old, to: document, places: paper.outline.places)
      try db.apply(carrying.carrying(&carried), by: clerk)
    }
    return HearingImport.Paper(document: document, provisions: count, isUnchanged: false)
  }

  private static func warnings(_ papers: HearingPapers, association: Association) -> [Phrase] {
    var warnings: [Phrase] = []
    for paper in papers.papers {
      for warning in paper.warnings { warnings.append(.warning(warning, in: paper.file)) }
    }
    // A letter that only names the list among its annexes holds none where the list came beside it.
    let lists = papers.papers.filter { $0.role == .consulteeList }
    let holders =
      lists.isEmpty
      ? papers.papers.filter { $0.role == .hearingLetter && ConsulteeList.isPart(of: $0.document) } : lists
    let isNamed = holders.contains { ConsulteeList.read($0.document, for: association).ours != nil }
    if let first = holders.first, !isNamed {
      warnings.append(.notOnConsulteeList(association.name, first.file))
    }
    return warnings
  }
}

extension Hearing {
  /// Takes over what the letter says, apart from what a person set.
  mutating func take(_ letter: HearingLetter, _ papers: HearingPapers) {
    func isFree(_ field: HearingField) -> Bool { !setByHand.contains(field.rawValue) }
    if isFree(.title), let value = letter.title { title = value }
    if isFree(.authority), let value = letter.authority { authority = value }
    if isFree(.department), let value = letter.department { department = value }
    if isFree(.caseNumber), let value = letter.caseNumber { caseNumber = value }
    if isFree(.deadline) {
      deadline = letter.deadline
      deadlineAlternatives = letter.deadlineAlternatives
      deadlineProblem = letter.deadlineProblem?.rawValue
    }
    if isFree(.replyTo), !letter.replyTo.isEmpty { replyTo = letter.replyTo }
    if isFree(.cc), !letter.cc.isEmpty { cc = letter.cc }
    if isFree(.contactName), let value = letter.contact?.name { contactName = value }
    if isFree(.contactPhone), let value = letter.contact?.phone { contactPhone = value }
    if isFree(.contactEmail), let value = letter.contact?.email { contactEmail = value }
    if isFree(.letterDate), let value = letter.letterDate { letterDate = value }
    if isFree(.kind), let value = letter.kind { kind = value.rawValue }
    if isFree(.round), let value = letter.round { round = value.rawValue }
    for (field, quote) in letter.quotes {
      found[field] = Finding(
        file: papers.file(holding: quote), quote: quote, confidence: letter.confidence[field]?.rawValue,
        rival: letter.rivals[field])
    }
  }
}
