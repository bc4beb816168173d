import Archive
import DanishLaw
import DocumentFormats

/// What an import of a ministry's papers gave.
public struct HearingImport: Sendable, Equatable {
  public var hearing: Hearing
  /// Whether the hearing was there before.
  public var isNewVersion: Bool
  public var documents: [Paper]
  public var refused: [CollectReport.Refused]
  public var warnings: [Phrase]
  /// What became of remarks on an earlier version of the draft.
  public var carried: CarriedRemarks

  /// A document with the number of its provisions.
  public struct Paper: Sendable, Equatable {
    public var document: HearingDocument
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
    try write(by: clerk) { db in
      try GivenText.hold([("--id", id)])
      try GivenText.hold(values.filter { $0.0 == .title }.map { ("--title", $0.1) })
      var papers = papers
      let association = try Self.association(db)
      if !anyway { try Self.sortOut(&papers, id: id, letter: papers.letter(for: association), db) }
      guard !papers.papers.isEmpty else {
        throw WorkspaceError.nothingReadable(papers.refused.map { "\($0.file): \($0.reason.danish)" })
      }
      let known = try Self.knownHearing(db, id: id, papers: papers)
      let letter = papers.letter(for: association)
      if id == nil, known == nil, !anyway { try Self.holdToBeNew(papers, letter, db) }
      var hearing = try known ?? Self.newHearing(db, id: id, clerk)
      if known != nil { _ = try Self.openHearing(db, hearing.id) }
      let former = hearing
      let olderLetter = hearing.olderLetterDate(letter)
      if let letter, olderLetter == nil {
        hearing.take(letter, papers)
      } else if known == nil {
        hearing.deadlineProblem = HearingLetter.DeadlineProblem.none.rawValue
      }
      if hearing.title == nil { hearing.title = papers.papers.first { $0.role == .draft }?.outline.title }
      let (proposal, imported) = try hearing.setting(values)
      for line in proposal.lines { try Journal(clerk: clerk).append(db, line) }
      hearing = imported
      let ended = hearing.endRound(of: former)
      try hearing.update(db)
      var carried = CarriedRemarks()
      let documents = try papers.papers.map { paper in
        try Self.keep(paper, of: hearing, among: papers, db, clerk, &carried)
      }
      if let ended {
        try Journal(clerk: clerk).append(
          db, "hearing.\(HearingField.internalDeadline.rawValue)", hearing.id, hearing: hearing.id,
          before: ended)
      }
      try Self.judgeLateness(in: hearing, db, clerk)
      return HearingImport(
        hearing: hearing, isNewVersion: known != nil, documents: documents, refused: papers.refused,
        warnings: Self.warnings(papers, association: association)
          + (try Self.importWarnings(
            papers, hearing, isNew: known == nil, endedDeadline: ended, olderLetter: olderLetter, db)),
        carried: carried)
    }
  }

  /// Takes out what seems to be no paper of a hearing; the report names it, with its reason.
  private static func sortOut(
    _ papers: inout HearingPapers, id: String?, letter: HearingLetter?, _ db: Database
  ) throws {
    guard !papers.papers.isEmpty else { return }
    let sorter = try PaperSorter(db)
    var strange: [(file: String, why: StrangePaper)] = []
    let known = try knownHearing(db, id: id, papers: papers)
    let held = try known.map { try documents(db, of: $0.id) } ?? []
    let former =
      try known.map { try documents(db, of: $0.id, currentOnly: false).filter { !$0.isCurrent } } ?? []
    papers.papers = try papers.papers.filter { paper in
      guard !held.contains(where: { $0.sha256 == paper.sha256 }) else { return true }
      let older = try former.first { try isSameText(paper, as: $0, db) }.map { old in
        let newer = former.first { $0.replaces == old.id } ?? held.first { $0.replaces == old.id }
        return StrangePaper.formerVersion(
          "\(old.printedID) \(old.file)", by: newer.map { "\($0.printedID) \($0.file)" } ?? "")
      }
      guard
        let why = try older ?? sorter.stranger(paper, in: known)
          ?? olderDraft(paper, among: held, olderLetter: known?.olderLetterDate(letter), db)
      else { return true }
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

  /// Whether a paper is the one that is held, byte for byte or provision for provision.
  private static func isSameText(_ paper: HearingPaper, as held: HearingDocument, _ db: Database) throws
    -> Bool
  {
    if held.sha256 == paper.sha256 { return true }
    guard paper.role == held.role else { return false }
    let texts = tellingTexts(of: paper.outline.provisions)
    return try texts.count > 2 && texts == tellingTexts(of: storedProvisions(db, document: held.id))
  }

  /// What a draft seems to be that was written before the one it would take the place of.
  private static func olderDraft(
    _ paper: HearingPaper, among held: [HearingDocument], olderLetter: String?, _ db: Database
  ) throws -> StrangePaper? {
    guard paper.role == .draft else { return nil }
    for document in held where document.role == .draft {
      guard try isSureVersion(paper, of: document, db), try !isSameText(paper, as: document, db) else {
        continue
      }
      let provisions = try storedProvisions(db, document: document.id)
      if let sign = OlderDraftSign(paper, before: document, provisions: provisions, olderLetter: olderLetter)
      {
        return .olderDraft("\(document.printedID) \(document.file)", sign)
      }
    }
    return nil
  }

  /// The hearing named; without a name, one that holds all of the papers already.
  private static func knownHearing(_ db: Database, id: String?, papers: HearingPapers) throws -> Hearing? {
    if let id { return try Hearing.fetchOne(db, sql: "SELECT * FROM hearing WHERE id = ?", arguments: [id]) }
    let hashes = Set(papers.papers.map(\.sha256))
    let open = try Hearing.fetchAll(
      db, sql: "SELECT * FROM hearing WHERE sentAt IS NULL AND closedAt IS NULL ORDER BY createdAt, id")
    return try open.first { hearing in
      let held = try String.fetchSet(
        db, sql: "SELECT sha256 FROM document WHERE hearing = ?", arguments: [hearing.id])
      return hashes.isSubset(of: held)
    }
  }

  /// Papers of a hearing that is open already make no second one unasked: the same case number, the same title, or a
  /// draft that is a version of its draft.
  ///
  /// - Throws: `WorkspaceError.sameHearing`.
  private static func holdToBeNew(_ papers: HearingPapers, _ letter: HearingLetter?, _ db: Database) throws {
    func key(_ text: String?) -> String { foldedWords(text ?? "").joined(separator: " ") }
    let drafts = papers.papers.filter { $0.role == .draft }
    let titles = Set(([letter?.title] + drafts.map(\.outline.title)).map(key)).subtracting([""])
    let number = key(letter?.caseNumber)
    let open = try Hearing.fetchAll(
      db, sql: "SELECT * FROM hearing WHERE sentAt IS NULL AND closedAt IS NULL ORDER BY createdAt, id")
    for hearing in open {
      if !number.isEmpty, key(hearing.caseNumber) == number {
        throw WorkspaceError.sameHearing(hearing.id, .caseNumber(hearing.caseNumber ?? ""))
      }
      if titles.contains(key(hearing.title)) {
        throw WorkspaceError.sameHearing(hearing.id, .title(hearing.title ?? ""))
      }
      for old in try documents(db, of: hearing.id) where old.role == .draft {
        for draft in drafts where try isSureVersion(draft, of: old, db) {
          throw WorkspaceError.sameHearing(hearing.id, .draft("\(old.printedID) \(old.file)"))
        }
      }
    }
  }

  /// Whether a draft surely is a version of another: without provisions nothing tells.
  private static func isSureVersion(_ paper: HearingPaper, of old: HearingDocument, _ db: Database) throws
    -> Bool
  {
    try !paper.outline.provisions.isEmpty && !storedProvisions(db, document: old.id).isEmpty
      && isVersion(paper, of: old, db)
  }

  private static func newHearing(_ db: Database, id: String?, _ clerk: Clerk) throws -> Hearing {
    // A number is used once, even where its hearing was deleted.
    var number =
      try Int.fetchOne(db, sql: "SELECT count(DISTINCT subject) FROM journal WHERE what = 'hearing.import'")
      ?? 0
    var name = id
    while name == nil {
      number += 1
      let isTaken = try Bool.fetchOne(
        db, sql: "SELECT EXISTS (SELECT 1 FROM hearing WHERE id = ?)", arguments: ["H-\(number)"])
      if isTaken == false { name = "H-\(number)" }
    }
    let hearing = Hearing(id: name ?? "H-\(number)", createdAt: clerk.now.copenhagenText)
    try hearing.insert(db)
    try Journal(clerk: clerk).append(db, "hearing.import", hearing.id, hearing: hearing.id)
    return hearing
  }

  private static func keep(
    _ paper: HearingPaper, of hearing: Hearing, among papers: HearingPapers, _ db: Database, _ clerk: Clerk,
    _ carried: inout CarriedRemarks
  ) throws -> HearingImport.Paper {
    let current = try documents(db, of: hearing.id)
    let count = paper.outline.provisions.count
    if let same = current.first(where: { $0.sha256 == paper.sha256 }) {
      return HearingImport.Paper(document: same, provisions: count, isUnchanged: true)
    }
    let old = try predecessor(of: paper, in: current, among: papers, db)
    var document = HearingDocument(
      id: try HearingDocument.nextID(db), hearing: hearing.id, role: paper.role, file: paper.file,
      sha256: try storeOriginal(db, paper.bytes),
      version: (old?.version ?? 0) + 1, title: paper.outline.title,
      documentType: paper.outline.documentType.rawValue)
    document.replaces = old?.id
    try document.insert(db)
    for (index, provision) in paper.outline.places.enumerated() {
      try db.execute(
        sql: """
          INSERT INTO provision (document, ordinal, id, label, kind, text, newText, body, page)
          VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
          """,
        arguments: [
          document.id, index + 1, provision.id.path, provision.label, provision.kind.rawValue, provision.text,
          provision.newText, provision.body, provision.page,
        ])
    }
    try Journal(clerk: clerk).append(
      db, "document.import", document.printedID, hearing: hearing.id, before: old?.sha256,
      after: paper.sha256)
    if var old {
      old.isCurrent = false
      try old.update(db)
      try carryRemarks(from: old, to: document, outline: paper.outline, db, clerk, &carried)
    }
    return HearingImport.Paper(document: document, provisions: count, isUnchanged: false)
  }

  /// The document that a paper is the next version of: the only one of its role on both sides, else the one of
  /// the same name. A second draft that shares little with the first (an executive order beside the bill) is a
  /// paper of its own.
  private static func predecessor(
    of paper: HearingPaper, in current: [HearingDocument], among papers: HearingPapers, _ db: Database
  ) throws -> HearingDocument? {
    let held = Set(papers.papers.map(\.sha256))
    let candidates = current.filter { $0.role == paper.role && !held.contains($0.sha256) }
    let newcomers = papers.papers.filter { new in
      new.role == paper.role && !current.contains { $0.sha256 == new.sha256 }
    }
    let isSingle = [.draft, .hearingLetter, .consulteeList].contains(paper.role)
    if isSingle, candidates.count == 1, newcomers.count == 1,
      try paper.role != .draft || isVersion(paper, of: candidates[0], db)
    {
      return candidates[0]
    }
    let base = SubmissionKeeper.baseName(paper.file)
    return candidates.first { SubmissionKeeper.baseName($0.file) == base }
  }

  /// Whether two drafts have one title, or a fifth of one's provisions stand word for word in the other:
  /// versions of one text share most of them, two laws on one subject hardly any.
  private static func isVersion(_ paper: HearingPaper, of old: HearingDocument, _ db: Database) throws -> Bool
  {
    if !old.title.isEmpty, folded(old.title) == folded(paper.outline.title) { return true }
    let former = tellingTexts(of: try storedProvisions(db, document: old.id))
    let new = tellingTexts(of: paper.outline.provisions)
    // Without provisions there is nothing to tell by: the only draft is the next version of the only draft.
    guard !former.isEmpty, !new.isEmpty else { return true }
    return former.intersection(new).count * 5 >= min(former.count, new.count)
  }

  private static func warnings(_ papers: HearingPapers, association: Association) -> [Phrase] {
    var warnings: [Phrase] = []
    for paper in papers.papers {
      for warning in paper.warnings { warnings.append(.warning(warning, in: paper.file)) }
      let holdsList =
        paper.role == .consulteeList
        || paper.role == .hearingLetter && ConsulteeList.isPart(of: paper.document)
      if holdsList, ConsulteeList.read(paper.document, for: association).ours == nil {
        warnings.append(.notOnConsulteeList(association.name, paper.file))
      }
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
