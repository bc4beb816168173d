import Archive
import DanishLaw

/// A paper that the archive holds, with its provisions.
struct KnownPaper {
  var document: HearingDocument
  var provisions: [Provision]

  /// Whether two drafts have one title, or a fifth of one's provisions stand word for word in the other:
  /// versions of one text share most of them, two laws on one subject hardly any.
  func isVersion(_ paper: HearingPaper) -> Bool {
    if !document.title.isEmpty, folded(document.title) == folded(paper.outline.title) { return true }
    let former = Workspace.tellingTexts(of: provisions)
    let new = Workspace.tellingTexts(of: paper.outline.provisions)
    // Without provisions there is nothing to tell by: the only draft is the next version of the only draft.
    guard !former.isEmpty, !new.isEmpty else { return true }
    return former.intersection(new).count * 5 >= min(former.count, new.count)
  }

  /// Whether a paper is it, byte for byte or provision for provision.
  func isSameText(_ paper: HearingPaper) -> Bool {
    if document.sha256 == paper.sha256 { return true }
    guard paper.role == document.role else { return false }
    let texts = Self.allTexts(of: paper.outline.places)
    return texts.count > 2 && texts == Self.allTexts(of: provisions)
  }

  private static func allTexts(of provisions: [Provision]) -> [String] {
    provisions.map { "\(folded($0.text)) \(folded($0.newText ?? ""))" }
  }

  /// The share of one draft's provisions that stand word for word in the other, and half again for the same title: 0 to
  /// 1.5.
  func likeness(_ paper: HearingPaper) -> Double {
    let former = Workspace.tellingTexts(of: provisions)
    let new = Workspace.tellingTexts(of: paper.outline.provisions)
    let isSameTitle = !document.title.isEmpty && folded(document.title) == folded(paper.outline.title)
    let title = isSameTitle ? 0.5 : 0
    guard !former.isEmpty, !new.isEmpty else { return title }
    return Double(former.intersection(new).count) / Double(min(former.count, new.count)) + title
  }

  /// Whether a draft surely is a version of it: without provisions nothing tells.
  func isSurelyVersion(_ paper: HearingPaper) -> Bool {
    !paper.outline.provisions.isEmpty && !provisions.isEmpty && isVersion(paper)
  }
}

/// What one paper is taken into a hearing by.
struct PaperGround {
  var hearing: Hearing
  /// The papers in force, each with its provisions where it is a draft.
  var known: [KnownPaper]
  /// The id that the next paper gets.
  var nextID: DocumentID

  var current: [HearingDocument] { known.map(\.document) }

  /// The paper with its provisions, as a new one or in the place of the version before.
  ///
  /// - Parameter papers: all that come together.
  /// - Returns: with the proposal the paper, and the version that it takes the place of.
  func taking(_ paper: HearingPaper, among papers: HearingPapers) throws -> (
    proposal: Proposal, document: HearingDocument, old: HearingDocument?
  ) {
    let old = predecessor(of: paper, among: papers)
    var document = HearingDocument(
      id: nextID, hearing: hearing.id, role: paper.role, file: paper.file, sha256: paper.sha256,
      version: (old?.version ?? 0) + 1, title: paper.outline.title,
      documentType: paper.outline.documentType.rawValue)
    document.replaces = old?.id
    var proposal = Proposal()
    try proposal.add(document)
    for (index, provision) in paper.outline.places.enumerated() {
      proposal.add("provision", provision.columns(of: nextID, index + 1), key: ["document", "ordinal"])
    }
    proposal.note(
      "document.import", document.printedID, hearing: hearing.id, before: old?.sha256, after: paper.sha256)
    if let old {
      var former = old
      former.isCurrent = false
      try proposal.change(old, to: former)
    }
    return (proposal, document, old)
  }

  /// The document that a paper is the next version of: the only one of its role on both sides; of several drafts the one
  /// whose words it shares, whatever the file is called; else the one of the same name. A second draft that shares little
  /// with the first (an executive order beside the bill) is a paper of its own.
  private func predecessor(of paper: HearingPaper, among papers: HearingPapers) -> HearingDocument? {
    let held = Set(papers.papers.map(\.sha256))
    let candidates = known.filter { $0.document.role == paper.role && !held.contains($0.document.sha256) }
    let newcomers = papers.papers.filter { new in
      new.role == paper.role && !current.contains { $0.sha256 == new.sha256 }
    }
    let isSingle = [.draft, .hearingLetter, .consulteeList].contains(paper.role)
    if isSingle, candidates.count == 1, newcomers.count == 1,
      paper.role != .draft || candidates[0].isVersion(paper)
    {
      return candidates[0].document
    }
    if paper.role == .draft, let like = likest(to: paper, of: candidates, among: newcomers) { return like }
    let base = SubmissionKeeper.baseName(paper.file)
    return candidates.first { SubmissionKeeper.baseName($0.document.file) == base }?.document
  }

  /// The one draft that a paper surely is a version of, more than any other draft, and more than any other new paper is.
  private func likest(to paper: HearingPaper, of candidates: [KnownPaper], among newcomers: [HearingPaper])
    -> HearingDocument?
  {
    let scored = candidates.map { (draft: $0, score: $0.likeness(paper)) }
      .sorted { ($1.score, $0.draft.document.id) < ($0.score, $1.draft.document.id) }
    guard let best = scored.first, best.score >= 0.2, scored.count < 2 || scored[1].score < best.score else {
      return nil
    }
    let isBestOfAll = newcomers.allSatisfy { other in
      other.sha256 == paper.sha256 || best.draft.likeness(other) < best.score
    }
    return isBestOfAll ? best.draft.document : nil
  }
}

extension Provision {
  /// As the archive keeps it.
  fileprivate func columns(of document: DocumentID, _ ordinal: Int) -> [RecordColumn] {
    [
      RecordColumn("document", document.stored), RecordColumn("ordinal", ordinal.stored),
      RecordColumn("id", id.path.stored), RecordColumn("label", label.stored),
      RecordColumn("kind", kind.rawValue.stored), RecordColumn("text", text.stored),
      RecordColumn("newText", newText?.stored ?? .null), RecordColumn("body", body?.stored ?? .null),
      RecordColumn("page", page?.stored ?? .null),
    ]
  }
}
