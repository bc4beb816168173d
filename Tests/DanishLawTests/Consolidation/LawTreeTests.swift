import Testing

@testable import DanishLaw

/// Pseudo-random numbers that are the same in every run.
private struct Chance {
  var state: UInt64

  mutating func below(_ count: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int((state >> 33) % UInt64(count))
  }
}

/// What can be seen of a tree.
private func dump(_ tree: LawTree) -> [String] {
  tree.subtree(LawTree.root).map { node in
    "\(node) \(tree[node].number) \(tree[node].originalNumber ?? "-") \(tree[node].text.string) "
      + "\(tree[node].parent.map(String.init) ?? "-") \(tree.changes(of: node).map(\.point.path))"
  } + tree.removed.map { "\($0.key) \($0.value.point)" }.sorted()
}

struct LawTreeTests {
  private static let kinds: [ProvisionKind] = [.kapitel, .par, .stk, .nr, .litra]

  private func law(_ chance: inout Chance) -> LawTree {
    var provisions: [Provision] = []
    func add(_ path: String, _ kind: ProvisionKind) {
      provisions.append(
        Provision(id: ProvisionID(path), label: "", kind: kind, text: "ord \(chance.below(9))"))
    }
    for number in 1...12 {
      if number % 5 == 0 { add("kapitel:\(number)", .kapitel) }
      let path = "par:\(chance.below(4) == 0 ? 3 : number)" + (chance.below(3) == 0 ? "a" : "")
      add(path, .par)
      for part in 0..<chance.below(5) { add(path + "/stk:\(part + 1)", .stk) }
      for item in 0..<chance.below(3) {
        add(path + "/nr:\(item + 1)", .nr)
        add(path + "/nr:\(item + 1)/litra:\(["a", "b"][chance.below(2)])", .litra)
      }
    }
    return LawTree(provisions)
  }

  /// One of the things that points do, at random.
  private func change(_ tree: inout LawTree, _ chance: inout Chance, _ point: ActPoint) {
    let nodes = tree.subtree(LawTree.root).dropFirst()
    guard let node = nodes.isEmpty ? nil : nodes[nodes.startIndex + chance.below(nodes.count)],
      let parent = tree[node].parent, let kind = tree[node].kind
    else { return }
    switch chance.below(6) {
    case 0:
      for index in tree.subtree(node) {
        if let origin = tree[index].origin { tree.setRemoved(origin, by: point) }
      }
      tree.detach(node)
    case 1:
      let new = LawTree.Node(kind: kind, number: "\(chance.below(14))", label: "", text: [0x61])
      tree.mark(tree.add(new, to: parent, at: chance.below(9)), broughtBy: point)
    case 2: tree.setText(Array("andre ord \(chance.below(9))".utf8), of: node, by: point)
    case 3, 4:
      let others = tree.children(of: parent).filter { tree[$0].kind == kind && chance.below(3) == 0 }
      tree.renumber(others.map { ($0, "\(chance.below(9))") }, kind, below: parent)
    default: tree[node].number = "\(chance.below(14))"
    }
  }

  @Test(
    "children are found by number as a look at all of them finds them, whatever points did", arguments: 1...30
  )
  func index(seed: Int) {
    var chance = Chance(state: UInt64(seed))
    var tree = law(&chance)
    for step in 0..<60 {
      if step % 20 == 0 { tree.beginAct() }
      change(&tree, &chance, ActPoint(act: "a", point: ProvisionID("nr:\(step)")))
      for parent in tree.subtree(LawTree.root) {
        let children = tree.children(of: parent)
        #expect(children.indices.allSatisfy { tree.position(of: children[$0]) == $0 })
        #expect(children.indices.allSatisfy { tree.child(of: parent, at: $0) == children[$0] })
        #expect(tree.childCount(of: parent) == children.count)
        #expect(tree.firstHolder(of: parent) == children.first { tree.hasChildren($0) })
        for kind in Self.kinds {
          let own = children.filter { tree[$0].kind == kind }
          #expect(tree.firstChild(of: parent, kind) == own.first)
          #expect(tree.lastChild(of: parent, kind) == own.last)
          let label = "\(chance.below(14))"
          let value = LabelValue(label)
          #expect(tree.children(of: parent, kind, .now, label) == own.filter { tree[$0].number == label })
          #expect(
            tree.children(of: parent, kind, .former, label) == own.filter { tree[$0].originalNumber == label }
          )
          let range = LabelRange(label, "\(value.number + chance.below(5))")
          #expect(
            tree.children(of: parent, kind, .now, in: range) == own.filter { range.includes(tree[$0].number) }
          )
          #expect(
            tree.children(of: parent, kind, .former, in: range, orNow: true)
              == own.filter { range.includes(tree[$0].originalNumber ?? tree[$0].number) })
          guard kind != .kapitel else { continue }
          #expect(
            tree.firstChild(of: parent, kind, .behind, value)
              == own.first { value < LabelValue(tree[$0].number) })
          #expect(
            tree.firstChild(of: parent, kind, .notBefore, value)
              == own.first { !(LabelValue(tree[$0].number) < value) })
        }
        guard parent != LawTree.root else { continue }
        let deep = children.first { child in
          tree.subtree(child).dropFirst().contains {
            tree[$0].kind == .litra && (tree[$0].number == "a" || tree[$0].originalNumber == "a")
          }
        }
        #expect(tree.firstChild(of: parent, holding: ["a"]) == deep)
      }
    }
  }

  @Test("renumbered children stand as a stable sort of all of them puts them", arguments: 1...40)
  func sorting(seed: Int) {
    var chance = Chance(state: UInt64(seed))
    var tree = LawTree([Provision(id: ProvisionID("par:1"), label: "", kind: .par, text: "")])
    let section = tree.children(of: LawTree.root)[0]
    for number in 1...8 {
      tree.add(LawTree.Node(kind: .stk, number: "\(number)", label: "", text: []), to: section)
    }
    tree.add(LawTree.Node(kind: .nr, number: "1", label: "", text: []), to: section, at: chance.below(8))
    for _ in 0..<12 {
      if chance.below(4) == 0 {
        let new = LawTree.Node(kind: .stk, number: "\(chance.below(9))", label: "", text: [])
        tree.add(new, to: section, at: chance.below(9))
      }
      let before = tree.children(of: section)
      let moved = before.filter { tree[$0].kind == .stk && chance.below(3) == 0 }
        .map { (node: $0, number: "\(chance.below(11))") }
      tree.renumber(moved, .stk, below: section)
      let own = before.filter { tree[$0].kind == .stk }.enumerated().sorted {
        let values = (LabelValue(tree[$0.element].number), LabelValue(tree[$1.element].number))
        return values.0 < values.1 || (!(values.1 < values.0) && $0.offset < $1.offset)
      }.map(\.element)
      #expect(tree.children(of: section) == before.filter { tree[$0].kind != .stk } + own)
    }
  }

  @Test("what is undone leaves nothing, in the tree and in what is found in it", arguments: 1...30)
  func undoing(seed: Int) {
    var chance = Chance(state: UInt64(seed))
    var tree = law(&chance)
    tree.beginAct()
    for step in 0..<20 {
      let point = ActPoint(act: "a", point: ProvisionID("nr:\(step)"))
      let before = dump(tree)
      tree.begin()
      for _ in 0...chance.below(5) { change(&tree, &chance, point) }
      tree.rollBack()
      #expect(dump(tree) == before)
      for section in tree.children(of: LawTree.root) where tree[section].kind == .par {
        #expect(tree.children(of: LawTree.root, .par, .now, tree[section].number).contains(section))
      }
      change(&tree, &chance, point)
    }
  }

  @Test("the nodes that an index names hold all places of a word", arguments: 1...20)
  func words(seed: Int) {
    var chance = Chance(state: UInt64(seed))
    let words = ["ord 1", "ord", "andre ord 3", "re o", "d2", "findes ikke"].map { Array($0.utf8) }
    var tree = law(&chance)
    for number in 20...90 {
      tree.add(
        LawTree.Node(kind: .par, number: "\(number)", label: "", text: Array("ord  \(chance.below(9))".utf8)),
        to: LawTree.root)
    }
    tree.beginAct()
    for step in 0..<40 {
      let point = ActPoint(act: "a", point: ProvisionID("nr:\(step)"))
      let isUndone = chance.below(3) == 0
      if isUndone { tree.begin() }
      change(&tree, &chance, point)
      if isUndone { tree.rollBack() }
      for word in words {
        let found = tree.nodes(holding: word, below: LawTree.root) { words }
        let all = tree.subtree(LawTree.root).filter { !looseMatches(of: word, in: tree[$0].text).isEmpty }
        #expect(found == all)
      }
    }
  }
}
