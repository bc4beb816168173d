/// A provision with the words that its version inserted and deleted.
public struct TrackedProvision: Sendable, Equatable {
  /// Its level.
  public var kind: ProvisionKind
  /// Steps below the § or chapter.
  public var depth: Int
  /// Label and text in one, in reading order.
  public var runs: [WordRun]
  /// Where it stood; nil for one that is new.
  public var old: ProvisionID?
  /// Where it stands; nil for one that is gone.
  public var new: ProvisionID?
  /// What became of it.
  public var status: ProvisionChange.Status
  /// Who made the change, as it shall stand beside it; nil where nobody is named.
  public var author: String?

  /// Whether anything is inserted or deleted.
  public var isChanged: Bool { runs.contains { $0.kind != .kept } }

  init(
    old: Provision?, new: Provision?, status: ProvisionChange.Status, author: String? = nil
  ) {
    let shown = new ?? old
    kind = shown?.kind ?? .par
    depth = shown.map { $0.id.depth - 1 } ?? 0
    self.old = old?.id
    self.new = new?.id
    self.status = status
    self.author = author
    runs = []
    add(old.map(\.label), new.map(\.label), isLabel: true)
    add(old.map(\.words), new.map(\.words), isLabel: false)
  }

  private mutating func add(_ old: String?, _ new: String?, isLabel: Bool) {
    let space = isLabel ? " " : ""
    switch (old, new) {
    case (let old?, let new?) where old == new: append(.kept, new + (new.isEmpty ? "" : space))
    case (let old?, let new?):
      if isLabel {
        append(.deleted, old + (old.isEmpty ? "" : space))
        append(.inserted, new + (new.isEmpty ? "" : space))
      } else {
        for run in wordChanges(from: old, to: new) { append(run.kind, run.text) }
      }
    case (let old?, nil): append(.deleted, old + (old.isEmpty ? "" : space))
    case (nil, let new?): append(.inserted, new + (new.isEmpty ? "" : space))
    case (nil, nil): break
    }
  }

  private mutating func append(_ kind: WordRun.Kind, _ text: String) {
    guard !text.isEmpty else { return }
    if runs.last?.kind == kind {
      runs[runs.count - 1].text += text
    } else {
      runs.append(WordRun(kind, text))
    }
  }
}

/// The provisions of both versions with their changes, in the order of the new one; those that are gone stand
/// where they stood. A § whose words all stand in its subsections is left out where nothing else is known of it.
///
/// - Parameter changes: what ``compare(_:_:)`` says of the two.
public func trackedProvisions(
  _ old: Outline, _ new: Outline, changes: [ProvisionChange]
) -> [TrackedProvision] {
  let olds = Dictionary(old.provisions.map { ($0.id, $0) }) { first, _ in first }
  let news = Dictionary(new.provisions.map { ($0.id, $0) }) { first, _ in first }
  var shown: Set<ProvisionID> = []
  var result: [TrackedProvision] = []
  for change in changes {
    // Of a merge, the further old parts stand as deleted; the new text is shown once.
    if let id = change.new, !shown.insert(id).inserted {
      result.append(
        TrackedProvision(old: change.old.flatMap { olds[$0] }, new: nil, status: change.status))
      continue
    }
    let former = change.status == .split && change.old != change.new ? nil : change.old
    result.append(
      TrackedProvision(
        old: former.flatMap { olds[$0] }, new: change.new.flatMap { news[$0] }, status: change.status))
  }
  return result
}

extension Consolidation {
  /// The law with every change marked with the points that made it; what is gone stands where it stood.
  ///
  /// - Parameter wording: how points, and titles that changed by no act, are named beside a change.
  public func trackedProvisions(
    from base: Outline, wording: ([ActPoint], [MinisterRename]) -> String
  ) -> [TrackedProvision] {
    let olds = Dictionary(base.provisions.map { ($0.id, $0) }) { first, _ in first }
    var result: [TrackedProvision] = []
    var shown: Set<ProvisionID> = []
    let kept = Set(origins.compactMap { $0 })
    let places = Dictionary(base.provisions.enumerated().map { ($1.id, $0) }) { first, _ in first }
    var next = 0
    /// What is gone from the base before `end`, where it has not been shown.
    func addRemoved(before end: Int) {
      while next < end {
        let former = base.provisions[next]
        next += 1
        guard !kept.contains(former.id) else { continue }
        let author = removed[former.id].map { wording([$0], []) }
        result.append(TrackedProvision(old: former, new: nil, status: .gone, author: author))
      }
    }
    for (index, provision) in outline.provisions.enumerated() {
      let origin = origins[index].flatMap { shown.insert($0).inserted ? olds[$0] : nil }
      if let origin, let place = places[origin.id] { addRemoved(before: place) }
      let isMarked = !changes[index].isEmpty || !titles[index].isEmpty
      let author = isMarked ? wording(changes[index], titles[index]) : nil
      var status: ProvisionChange.Status = .new
      if let origin {
        let isSame = origin.text == provision.text
        status =
          origin.id == provision.id ? (isSame ? .same : .changed) : (isSame ? .moved : .movedAndChanged)
      }
      result.append(TrackedProvision(old: origin, new: provision, status: status, author: author))
    }
    addRemoved(before: base.provisions.count)
    return result
  }
}
