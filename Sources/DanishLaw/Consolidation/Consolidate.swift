/// Puts amending acts into a law, in the order given: the law as it would read.
///
/// Pure and total: what cannot be carried out is in `notApplied` with its reason, and nothing else is changed.
/// Editors' corrections and commencement are no instructions and are not guessed. Titles of ministers that changed
/// by royal resolution between the law and the last act are brought up to date, as official consolidations do, each
/// marked as such a change (``Consolidation/titles``).
///
/// - Parameters:
///   - base: a principal act or a consolidation of one.
///   - acts: in the order in which they entered into force.
///   - keepingMinisters: leaves the titles as they are printed; what changed is still in
///     ``Consolidation/ministers``.
public func consolidate(
  _ base: Outline, with acts: [AppliedAct], keepingMinisters: Bool = false
) -> Consolidation {
  var consolidator = Consolidator(base: base)
  for act in acts { consolidator.apply(act) }
  var result = consolidator.result()
  let renames = consolidator.titleEvidence(of: acts).renames(in: result.outline.provisions)
  if keepingMinisters {
    result.ministers = renames
  } else {
    result.bringUpToDate(renames)
  }
  return result
}

/// The law being changed, and the record of what was done to it.
struct Consolidator {
  let base: Outline
  var tree: LawTree
  var applied: [AppliedOperation] = []
  var notApplied: [NotApplied] = []
  var renumbered: [Renumbering] = []
  /// What the acts bring in words, for the titles of ministers.
  var newTexts: [(act: String, text: String)] = []
  /// The point being applied.
  var point = ActPoint(act: "", point: ProvisionID(""))
  /// The words that the act being applied looks for.
  var sought: [[UInt8]] = []
  /// What the law prints where a § was repealed.
  let repealedText: [UInt8]
  /// The points that were put in, as act, place and instruction.
  var done: Set<[String]> = []
  /// What the act being applied has changed all over the law, so that its other points may name it by either words.
  var everywhere: [(old: [UInt8], new: [UInt8])] = []

  /// A place that a point gave another number, as node and former path.
  struct Renumbering {
    var old: ProvisionID
    var node: Int
    var point: ActPoint
  }

  /// Why an operation stops at one place.
  struct Failure: Error {
    var reason: NotAppliedReason
    var detail: String

    init(_ reason: NotAppliedReason, _ detail: String = "") {
      self.reason = reason
      self.detail = detail
    }
  }

  init(base: Outline) {
    self.base = base
    tree = LawTree(base.provisions)
    let withStop = base.provisions.lazy.filter { $0.text == "(Ophævet)." }.count
    let without = base.provisions.lazy.filter { $0.text == "(Ophævet)" }.count
    repealedText = Array((withStop > without ? "(Ophævet)." : "(Ophævet)").utf8)
  }

  mutating func apply(_ act: AppliedAct) {
    tree.beginAct()
    everywhere = []
    let sections = AmendingSection.all(in: act.outline)
    var chosen = sections
    if let part = act.part {
      chosen = sections.filter { part.includes(section: $0.label) }
    } else {
      chosen = sections.filter { $0.section.amends(base.title) }
      // An act that changes a single law may name it by a title that it had before or got since.
      if chosen.isEmpty, sections.count == 1 { chosen = sections.filter { $0.section.mayAmend(base.title) } }
    }
    guard !chosen.isEmpty else {
      notApplied.append(NotApplied(act: act.name, act.part == nil ? .otherLaw : .noSuchPoint, base.title))
      return
    }
    var points: [(entry: AmendingSection.Point, instruction: AmendmentInstruction)] = []
    for (_, section) in chosen {
      for entry in section.points {
        let label = String(entry.id.lastComponent.split(separator: ":").last ?? "")
        guard act.part?.includes(point: label) ?? true else { continue }
        // An act that is given twice, once by its § and once as a whole, is put in once.
        guard done.insert([act.name, entry.id.path, entry.instruction]).inserted else { continue }
        points.append((entry, amendmentInstruction(entry.instruction)))
      }
    }
    sought = points.flatMap { $0.instruction.operations.compactMap(Self.sought) }
    for (entry, instruction) in points {
      point = ActPoint(act: act.name, point: entry.id)
      apply(entry, instruction)
    }
  }

  private mutating func apply(_ entry: AmendingSection.Point, _ instruction: AmendmentInstruction) {
    if entry.instruction.hasPrefix("(Udelade") {
      notApplied.append(NotApplied(point, .leftOut, entry.instruction))
      return
    }
    if !instruction.isUnderstood {
      let detail = instruction.unread.isEmpty ? entry.instruction : instruction.unread.joined(separator: " ")
      notApplied.append(NotApplied(point, .notUnderstood, String(detail.prefix(200))))
    }
    newTexts += entry.newText.map { (point.act, $0) } + [(point.act, entry.instruction)]
    var newText = entry.newText
    for operation in ordered(instruction.operations) {
      var lines: [String] = []
      switch operation.action {
      case .replace(let words), .insert(_, _, let words), .insertAs(_, let words):
        if let words {
          lines = [words]
        } else {
          lines = newText
          newText = []
        }
      default: break
      }
      apply(operation, lines)
    }
  }

  /// Of several words to be changed all over the act, the longest first: "ejendommens" before "ejendom".
  private func ordered(_ operations: [AmendmentOperation]) -> [AmendmentOperation] {
    var lengths: [Int] = []
    for operation in operations {
      guard case .substitute(let old, _, _) = operation.action,
        operation.targets.contains(where: { $0.part == .wholeAct })
      else { return operations }
      lengths.append(old.utf8.count)
    }
    return zip(operations, lengths).enumerated()
      .sorted { ($1.element.1, $0.offset) < ($0.element.1, $1.offset) }.map(\.element.0)
  }

  /// Carries out an operation, place by place; what fails at one place does not stop the others.
  private mutating func apply(_ operation: AmendmentOperation, _ lines: [String]) {
    let targets = operation.targets
    switch operation.action {
    case .substitute(let old, let new, let times):
      atEach(operation) { (law, target) throws(Failure) in try law.substitute(old, new, times, at: target) }
      if targets.contains(where: { $0.part == .wholeAct }) {
        everywhere.append((Self.plain(old), Self.plain(new)))
      }
    case .delete(let old, let times):
      atEach(operation) { (law, target) throws(Failure) in try law.substitute(old, "", times, at: target) }
    case .insertWords(let new, let side, let anchor, let times):
      atEach(operation) { (law, target) throws(Failure) in
        try law.insert(new, side, of: anchor, times, at: target)
      }
    case .repeal: attempt(operation, targets) { (law) throws(Failure) in try law.repeal(targets) }
    case .replace:
      attempt(operation, targets) { (law) throws(Failure) in try law.replace(targets, with: lines) }
    case .insert(let side, let anchors, _):
      attempt(operation, anchors) { (law) throws(Failure) in try law.insert(lines, side, of: anchors) }
    case .insertAs(let numbers, _):
      attempt(operation, numbers) { (law) throws(Failure) in try law.insert(lines, as: numbers) }
    case .renumber(let numbers):
      attempt(operation, targets) { (law) throws(Failure) in try law.renumber(targets, to: numbers) }
    }
  }

  private mutating func atEach(
    _ operation: AmendmentOperation,
    _ body: (inout Consolidator, AmendmentTarget) throws(Failure) -> ApplicationRemark?
  ) {
    if operation.targets.isEmpty { notApplied.append(NotApplied(point, .noSuchPlace, operation.name)) }
    for target in operation.targets {
      do throws(Failure) {
        let remark = try body(&self, target)
        applied.append(
          AppliedOperation(point: point, operation: operation.name, target: target.path, remark: remark))
      } catch {
        let detail = error.detail.isEmpty ? target.path : "\(target.path): \(error.detail)"
        notApplied.append(NotApplied(point, error.reason, detail))
      }
    }
  }

  private mutating func attempt(
    _ operation: AmendmentOperation, _ places: [AmendmentTarget],
    _ body: (inout Consolidator) throws(Failure) -> Void
  ) {
    let target = places.map(\.path).joined(separator: " ")
    let renumberings = renumbered.count
    tree.begin()
    do throws(Failure) {
      try body(&self)
      tree.commit()
      applied.append(AppliedOperation(point: point, operation: operation.name, target: target, remark: nil))
    } catch {
      tree.rollBack()
      renumbered.removeSubrange(renumberings...)
      let detail = error.detail.isEmpty ? target : "\(target): \(error.detail)"
      notApplied.append(NotApplied(point, error.reason, detail))
    }
  }

  func result() -> Consolidation {
    var consolidation = Consolidation(outline: base)
    let entries = tree.provisions()
    let others = base.provisions.filter { !ProvisionKind.ofLawText.contains($0.kind) }
    consolidation.outline.provisions = entries.map(\.provision) + others
    consolidation.outline.findings = []
    consolidation.origins = entries.map { tree[$0.node].origin } + others.map { $0.id }
    consolidation.changes =
      entries.map { entry in
        let changes = tree.changes(of: entry.node)
        guard entry.provision.kind == .par, tree[entry.node].kind == .stk,
          let section = tree[entry.node].parent
        else { return changes }
        let outer = tree.changes(of: section)
        let known = Set(outer)
        return outer + changes.filter { !known.contains($0) }
      } + others.map { _ in [] }
    let kept = Set(consolidation.origins.compactMap { $0 })
    consolidation.removed = tree.removed.filter { !kept.contains($0.key) }
    consolidation.applied = applied
    consolidation.notApplied = notApplied
    consolidation.forgotten = forgottenReferences(entries)
    consolidation.titles = consolidation.outline.provisions.map { _ in [] }
    return consolidation
  }

  func titleEvidence(of acts: [AppliedAct]) -> TitleEvidence {
    let texts = Dictionary(grouping: newTexts) { $0.act }
    return TitleEvidence(
      base: base,
      acts: acts.map { act in
        TitleEvidence.Act(
          name: act.name, signed: act.outline.signed, isDraft: act.outline.isDraft,
          issuer: act.outline.issuer,
          newTexts: texts[act.name]?.map(\.text) ?? [])
      })
  }
}
