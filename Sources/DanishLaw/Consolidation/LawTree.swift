/// A law text as a tree that operations change, every node known by its index for good.
///
/// Every § has subsections, an unlabelled one where the text has none, so that a second one can join it.
struct LawTree {
  struct Node {
    /// Nil for the root.
    var kind: ProvisionKind?
    var number: String
    var label: String
    var text: [UInt8]
    var children: [Int] = []
    var parent: Int?
    /// Its number when the act being applied began; nil for what that act brought.
    var originalNumber: String?
    /// The point that brought it, while its act is applied.
    var broughtBy: ActPoint?
    /// Its place in the base; nil for a new one.
    var origin: ProvisionID?
    var changes: [ActPoint] = []
    /// Whether a § shows its only subsection as one.
    var showsSubsection = false
  }

  private(set) var nodes: [Node] = [Node(kind: nil, number: "", label: "", text: [])]
  static let root = 0

  /// Provisions of kinds other than those of law text are left out.
  init(_ provisions: [Provision]) {
    var indices: [ProvisionID: Int] = [:]
    for provision in provisions {
      guard ProvisionKind.ofLawText.contains(provision.kind) else { continue }
      let parent = provision.id.parent.flatMap { indices[$0] } ?? Self.root
      let number = provision.id.lastComponent.split(separator: ":", maxSplits: 1).last ?? ""
      var node = Node(
        kind: provision.kind, number: String(number.prefix { $0 != "#" }), label: provision.label,
        text: Array(provision.text.utf8))
      node.origin = provision.id
      indices[provision.id] = add(node, to: parent)
    }
    for section in self[Self.root].children where self[section].kind == .par { giveSubsections(section) }
  }

  subscript(index: Int) -> Node {
    get { nodes[index] }
    set { nodes[index] = newValue }
  }

  /// A § without subsections gets one that holds its text and its items.
  mutating func giveSubsections(_ section: Int) {
    let children = self[section].children
    if let first = children.first, self[first].kind == .stk {
      self[section].showsSubsection = children.count == 1
      return
    }
    var subsection = Node(kind: .stk, number: "1", label: "", text: self[section].text)
    subsection.origin = self[section].origin
    subsection.broughtBy = self[section].broughtBy
    self[section].text = []
    self[section].children = []
    let index = add(subsection, to: section)
    for child in children {
      self[index].children.append(child)
      self[child].parent = index
    }
  }

  @discardableResult
  mutating func add(_ node: Node, to parent: Int, at position: Int? = nil) -> Int {
    var node = node
    node.parent = parent
    nodes.append(node)
    let index = nodes.count - 1
    let count = nodes[parent].children.count
    nodes[parent].children.insert(index, at: Swift.min(position ?? count, count))
    return index
  }

  /// Takes a node out of its parent; it keeps its own children.
  mutating func detach(_ index: Int) {
    guard let parent = nodes[index].parent else { return }
    nodes[parent].children.removeAll { $0 == index }
    nodes[index].parent = nil
  }

  func position(of index: Int) -> Int? {
    nodes[index].parent.flatMap { nodes[$0].children.firstIndex(of: index) }
  }

  /// A node and all below it, in the order of the text.
  func subtree(_ index: Int) -> [Int] {
    var result: [Int] = []
    var stack = [index]
    while let next = stack.popLast() {
      result.append(next)
      stack += nodes[next].children.reversed()
    }
    return result
  }

  /// The § that a node stands in, itself included.
  func section(of index: Int) -> Int? {
    var at: Int? = index
    while let current = at, nodes[current].kind != .par { at = nodes[current].parent }
    return at
  }

  /// What holds a node's own words: the first subsection of a §, else the node.
  func holder(_ index: Int) -> Int {
    nodes[index].kind == .par ? nodes[index].children.first ?? index : index
  }

  /// Remembers all numbers as those that the next act's points name.
  mutating func beginAct() {
    for index in nodes.indices {
      nodes[index].originalNumber = nodes[index].number
      nodes[index].broughtBy = nil
    }
  }

  /// Notes on every node below `index` that the point brought it.
  mutating func mark(_ index: Int, broughtBy point: ActPoint) {
    for node in subtree(index) {
      nodes[node].broughtBy = point
      nodes[node].originalNumber = nil
      if nodes[node].changes.last != point { nodes[node].changes.append(point) }
    }
  }

  mutating func note(_ point: ActPoint, on index: Int) {
    if nodes[index].changes.last != point { nodes[index].changes.append(point) }
  }

  mutating func setText(_ text: [UInt8], of index: Int, by point: ActPoint) {
    nodes[index].text = text
    note(point, on: index)
  }
}

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
    return self[parent].kind == .par && self[parent].children.count == 1 && !self[parent].showsSubsection
  }

  /// The provisions in document order, with origins and changes.
  func provisions() -> [(provision: Provision, node: Int)] {
    var result: [(provision: Provision, node: Int)] = []
    var seen: [String: Int] = [:]
    for section in self[Self.root].children {
      let node = self[section]
      guard let kind = node.kind else { continue }
      let path = unique(kind.rawValue + ":" + node.number, &seen)
      if kind == .par, let only = node.children.first, isImplied(only) {
        result.append((provision(section, path, text: self[only].text), only))
        for child in self[only].children { add(child, below: path, &seen, to: &result) }
      } else {
        result.append((provision(section, path, text: node.text), section))
        for child in node.children { add(child, below: path, &seen, to: &result) }
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
    for child in self[index].children { add(child, below: path, &seen, to: &result) }
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
