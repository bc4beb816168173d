extension ProvisionKind {
  static let ofLawText: Set<ProvisionKind> = [.kapitel, .par, .stk, .nr, .litra]

  var isItem: Bool { self == .nr || self == .litra }
}

extension LawTree {
  /// Whether a node is the subsection of a § that has no other and shows none: its words are the section's own.
  func isImplied(_ index: Int) -> Bool {
    guard self[index].kind == .stk, self[index].label.isEmpty, let parent = self[index].parent else {
      return false
    }
    return self[parent].kind == .par && childCount(of: parent) == 1 && !self[parent].showsSubsection
  }

  /// The provisions in document order, with origins and changes.
  func provisions() -> [(provision: Provision, node: Int)] {
    var result: [(provision: Provision, node: Int)] = []
    var seen: [String: Int] = [:]
    for section in children(of: Self.root) {
      let node = self[section]
      guard let kind = node.kind else { continue }
      let path = unique(kind.rawValue + ":" + node.number, &seen)
      if kind == .par, let only = firstChild(of: section), isImplied(only) {
        result.append((provision(section, path, text: self[only].text), only))
        for child in children(of: only) { add(child, below: path, &seen, to: &result) }
      } else {
        result.append((provision(section, path, text: node.text), section))
        for child in children(of: section) { add(child, below: path, &seen, to: &result) }
      }
    }
    return result
  }

  private func add(
    _ index: Int, below parent: String, _ seen: inout [String: Int],
    to result: inout [(provision: Provision, node: Int)]
  ) {
    guard let kind = self[index].kind else { return }
    let path = unique(parent + "/" + kind.rawValue + ":" + self[index].number, &seen)
    result.append((provision(index, path, text: self[index].text), index))
    for child in children(of: index) { add(child, below: path, &seen, to: &result) }
  }

  private func unique(_ path: String, _ seen: inout [String: Int]) -> String {
    seen[path, default: 0] += 1
    let count = seen[path] ?? 1
    return count == 1 ? path : path + "#\(count)"
  }

  private func provision(_ index: Int, _ path: String, text: [UInt8]) -> Provision {
    Provision(
      id: ProvisionID(path), label: self[index].label, kind: self[index].kind ?? .par, text: text.string)
  }
}
