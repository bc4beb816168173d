import Archive
import DanishLaw
import DocumentModel

/// Reads places as people write them ("§ 24, stk. 3", "den foreslåede § 4 a", "pkt. 2.1") against a hearing's current
/// papers, by the same rules as the members' feedback is read.
struct WrittenPlaces {
  private let finder: PlaceFinder
  private let subjects: SubjectIndex
  private let documents: [DocumentID]

  /// - Parameter document: the only paper to look in; nil for all of them, drafts first.
  init(_ db: Database, hearing: String, document: DocumentID? = nil) throws {
    let stored = try Workspace.documents(db, of: hearing).filter { document == nil || $0.id == document }
    documents = stored.map(\.id)
    let papers = try stored.map { paper in
      FeedbackContext.HearingDocument(
        document: Document(),
        outline: Outline(
          places: try Workspace.storedProvisions(db, document: paper.id), title: paper.title),
        sha256: "")
    }
    finder = PlaceFinder(papers)
    subjects = SubjectIndex(papers)
  }

  /// The provision that the words name; nil where they name none, several, or one that is not there.
  func provision(in text: String) -> (document: DocumentID, provision: String)? {
    var scope = PlaceScope()
    let named = finder.mentions(inCell: text)
    let own = named.contains { $0.known != nil } ? named : finder.owning(named)
    guard !own.isEmpty else { return nil }
    let placement = finder.placement(of: own, in: text, scope: &scope)
    guard placement.match == .exact, let provision = placement.provision,
      documents.indices.contains(placement.document ?? 0)
    else { return nil }
    return (documents[placement.document ?? 0], provision.path)
  }

  /// Whether the place that a remark names stands at its head ("Section 6. …"), and so over all that follows.
  private func heads(_ remark: StoredRemark, upTo start: String.Index) -> Bool {
    let before = String(remark.text[..<start])
    return before.count <= 40 && finder.isLeadIn(before)
  }

  /// Places a remark at what its own words name; where they name nothing, it is said what it is likely about.
  ///
  /// - Parameter original: the remark that it is a part of, whose place it leans on: "stk. 2" is one of that §, and a
  ///   place that stands in another part's words is no longer its own.
  func place(_ part: inout StoredRemark, of original: StoredRemark? = nil) {
    var scope = PlaceScope()
    if let written = original?.asWritten, let base = finder.mentions(in: written).first {
      scope.last = base.target
    }
    let mentions = finder.mentions(in: part.text)
    let own = finder.owning(mentions)
    let named = own.isEmpty && scope.last?.par != nil ? mentions.filter(\.isPrecise) : own
    if !named.isEmpty {
      let placement = finder.placement(of: named, in: part.text, scope: &scope)
      if placement.match == .exact || placement.match == .parent, let provision = placement.provision,
        documents.indices.contains(placement.document ?? 0)
      {
        part.asWritten = placement.asWritten
        part.provision = provision.path
        part.document = documents[placement.document ?? 0]
        part.match = placement.match
        part.candidates = placement.candidates.map(\.path)
        return
      }
    }
    if let original, original.match != .general {
      guard let written = original.asWritten, let at = original.text.range(of: written),
        !part.text.contains(written), !heads(original, upTo: at.lowerBound)
      else { return }
    }
    part.asWritten = nil
    part.provision = nil
    part.document = nil
    part.match = .general
    let guess = subjects.guess(for: part.text, theme: part.theme, near: SubjectNeighbours())
    part.candidates =
      guess.flatMap { $0.anyLikelihood >= SubjectGuess.showingBar ? $0.candidates.map(\.path) : nil } ?? []
  }
}
