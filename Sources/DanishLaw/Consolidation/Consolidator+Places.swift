extension Consolidator {
  /// A node that a target names, and the sentences of it where only those are meant.
  struct Spot {
    var node: Int
    var sentences: [LabelRange]?
  }

  /// The nodes that a target names, in order.
  ///
  /// Numbers are those of the law when the act began, as instructions speak of them; where an instruction says
  /// what a number has become ("der bliver stk. 5"), or no old one fits, the present ones.
  mutating func spots(_ target: AmendmentTarget) throws(Failure) -> [Spot] {
    switch target.part {
    case .title, .note: throw Failure(.outsideProvisions)
    case .wholeAct: return [Spot(node: LawTree.root)]
    case .heading:
      guard target.levels[.section] == nil, let chapters = target.levels[.chapter] else {
        throw Failure(.outsideProvisions)
      }
      return try self.chapters(chapters).map { Spot(node: $0) }
    case .text: break
    }
    guard target.levels[.annex] == nil else { throw Failure(.outsideProvisions) }
    guard target.levels[.section] != nil else {
      guard let labels = target.levels[.chapter] else { throw Failure(.noSuchPlace) }
      return try chapters(labels).flatMap { [$0] + sections(ofChapter: $0) }.map { Spot(node: $0) }
    }
    var nodes = [LawTree.root]
    for level in [AmendmentLevel.section, .subsection, .number, .letter] {
      guard let labels = target.levels[level], let kind = level.kind else { continue }
      var next: [Int] = []
      for node in nodes {
        let parent = parent(of: kind, below: node)
        next += try children(of: parent, kind, labels, target.becomes[level])
      }
      nodes = next
    }
    let sentences = target.levels[.sentence].map { target.becomes[.sentence] ?? $0 }
    return nodes.map { Spot(node: $0, sentences: sentences) }
  }

  private func chapters(_ labels: [LabelRange]) throws(Failure) -> [Int] {
    let found = labels.flatMap { label in
      label.last == nil
        ? tree.children(of: LawTree.root, .kapitel, .now, label.first)
        : tree.children(of: LawTree.root, .kapitel, .now, in: label)
    }
    guard !found.isEmpty else { throw Failure(.noSuchPlace) }
    return tree.inOrder(Array(Set(found)))
  }

  private func sections(ofChapter chapter: Int) -> [Int] {
    guard var position = tree.position(of: chapter) else { return [] }
    var result: [Int] = []
    while let next = tree.child(of: LawTree.root, at: position + 1), tree[next].kind != .kapitel {
      result.append(next)
      position += 1
    }
    return result
  }

  /// Items are named below their §; they hang below one of its subsections.
  func parent(of kind: ProvisionKind, below node: Int) -> Int {
    guard kind.isItem, tree[node].kind == .par else { return node }
    return tree.firstHolder(of: node) ?? tree.holder(node)
  }

  /// The children that labels name; each label must name one.
  private mutating func children(
    of parent: Int, _ kind: ProvisionKind, _ labels: [LabelRange], _ becomes: [LabelRange]?
  ) throws(Failure) -> [Int] {
    let present = becomes.map { expand($0, in: parent, kind, .now) }
    let former = expand(labels, in: parent, kind, .former)
    var result: [Int] = []
    for (index, label) in former.enumerated() {
      let now = present?.count == former.count ? present?[index] : nil
      guard let child = child(of: parent, kind, label, now: now) else {
        if kind == .par, isInsideRange(label) { throw Failure(.noSuchPlace, "§ \(label)") }
        throw Failure(.noSuchPlace)
      }
      result.append(child)
    }
    return result
  }

  private mutating func child(of parent: Int, _ kind: ProvisionKind, _ label: String, now: String?) -> Int? {
    if label.hasPrefix("-") { return tree.lastChild(of: parent, kind) }
    let former = tree.children(of: parent, kind, .former, label)
    if let now {
      if let both = former.first(where: { tree[$0].number == now }) { return both }
      if let present = tree.children(of: parent, kind, .now, now).first { return present }
    }
    if let found = former.first ?? tree.children(of: parent, kind, .now, label).first { return found }
    if kind == .stk, label == "1" { return tree.firstChild(of: parent, kind) }
    // A letter may hang below a number that the instruction does not name.
    guard kind == .litra, let item = tree.firstChild(of: parent, holding: [label] + (now.map { [$0] } ?? []))
    else { return nil }
    return child(of: item, kind, label, now: now)
  }

  /// "§ 33" inside "§§ 32-37. (Ophævet)".
  private func isInsideRange(_ label: String) -> Bool {
    tree.sectionRanges().contains { index in
      let ends = tree[index].number.split(separator: "-").map(String.init)
      return ends.count == 2 && LabelRange(ends[0], ends[1]).includes(label)
    }
  }

  /// Each label by itself; a range gives what stands there, else the numbers between its ends.
  func expand(
    _ labels: [LabelRange], in parent: Int, _ kind: ProvisionKind, _ time: NumberIndex.Time
  ) -> [String] {
    labels.flatMap { range -> [String] in
      guard let last = range.last else { return [range.first] }
      var seen: Set<String> = []
      let found = tree.children(of: parent, kind, time, in: range, orNow: true)
        .map { time == .now ? tree[$0].number : tree[$0].originalNumber ?? tree[$0].number }
        .filter { seen.insert($0).inserted }
      return found.isEmpty ? numbers(from: range.first, to: last) : found
    }
  }

  /// 3…5 as "3", "4", "5"; a…c as "a", "b", "c"; other ends as they are.
  func numbers(from first: String, to last: String) -> [String] {
    if let low = Int(first), let high = Int(last), low <= high, high - low < 1_000 {
      return (low...high).map(String.init)
    }
    if let low = first.unicodeScalars.first, let high = last.unicodeScalars.first, first.utf8.count == 1,
      last.utf8.count == 1, low <= high
    {
      return (low.value...high.value).compactMap { UnicodeScalar($0).map { String($0) } }
    }
    return [first, last]
  }

  /// The byte ranges of the sentences named, and all of the node's sentences.
  func sentenceRanges(
    _ labels: [LabelRange], of node: Int
  ) throws(Failure) -> (named: [Int], all: [Range<Int>]) {
    let holder = tree.holder(node)
    let all = lawSentences(tree[holder].text, holdsList: tree.hasChildren(holder))
    var named: [Int] = []
    for label in labels {
      guard var first = Int(label.first) else { throw Failure(.noSuchPlace) }
      if first < 0 { first = all.count + first + 1 }
      let last = label.last.flatMap { Int($0) } ?? first
      guard first >= 1, first <= last, last <= all.count else { throw Failure(.noSuchPlace) }
      named += (first...last).map { $0 - 1 }
    }
    return (named, all)
  }
}
