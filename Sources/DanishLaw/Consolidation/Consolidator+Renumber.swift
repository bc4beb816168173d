extension Consolidator {
  mutating func renumber(_ targets: [AmendmentTarget], to numbers: [AmendmentTarget]) throws(Failure) {
    guard !targets.isEmpty, targets.count == numbers.count else { throw Failure(.numbersDoNotMatch) }
    for (target, number) in zip(targets, numbers) { try renumber(target, to: number) }
  }

  private mutating func renumber(_ target: AmendmentTarget, to number: AmendmentTarget) throws(Failure) {
    guard let level = target.level, let old = target.levels[level], let new = number.levels[level] else {
      throw Failure(.numbersDoNotMatch)
    }
    // Sentences have no printed number: nothing in the text changes.
    guard let kind = level.kind else { return }
    let parent = try self.parent(of: target, kind)
    let wanted = new.flatMap { range in range.last.map { numbers(from: range.first, to: $0) } ?? [range.first]
    }
    let byNumber = nodes(old, kind, in: parent, .now)
    let byFormer = nodes(old, kind, in: parent, .former)
    guard let nodes = [byNumber, byFormer].first(where: { $0.count == wanted.count }) else {
      throw Failure(.numbersDoNotMatch, "\(byNumber.count) → \(wanted.count)")
    }
    // "Stk. 2 og 2 bliver stk. 3 og 4" gives one place two numbers.
    guard Set(nodes).count == nodes.count else { throw Failure(.numbersDoNotMatch) }
    for (old, node) in nodes.map({ (path(of: $0), $0) }) {
      renumbered.append(Renumbering(old: old, node: node, point: point))
    }
    tree.renumber(zip(nodes, wanted).map { ($0, $1) }, kind, below: parent)
    for (node, label) in zip(nodes, wanted) {
      if kind == .stk, label == "1" {
        tree[node].label = ""
      } else {
        tree[node].label = Self.label(kind, label)
      }
      if kind == .kapitel { tree[node].label = "Kapitel " + Self.printed(label) }
      tree.note(point, on: node)
    }
  }

  private mutating func parent(of target: AmendmentTarget, _ kind: ProvisionKind) throws(Failure) -> Int {
    guard kind != .par, kind != .kapitel else { return LawTree.root }
    var outer = target
    if let level = target.level {
      outer.levels[level] = nil
      outer.becomes[level] = nil
    }
    guard let node = try spots(outer).first?.node else { throw Failure(.noSuchPlace) }
    return self.parent(of: kind, below: node)
  }

  /// The nodes that the labels name, what this very point brought left out.
  private func nodes(
    _ labels: [LabelRange], _ kind: ProvisionKind, in parent: Int, _ time: NumberIndex.Time
  ) -> [Int] {
    labels.flatMap { label in
      tree.children(of: parent, kind, time, in: label).filter { tree[$0].broughtBy != point }
    }
  }

  /// Where a node stands now, as an id: without the subsection of a § that has no other.
  func path(of node: Int) -> ProvisionID {
    var steps: [String] = []
    var at: Int? = node
    while let index = at, let kind = tree[index].kind {
      if !tree.isImplied(index) { steps.append(kind.rawValue + ":" + tree[index].number) }
      at = tree[index].parent
    }
    return ProvisionID(steps.reversed().joined(separator: "/"))
  }
}
