/// The children of every node of a tree, in order: a child is put in, taken out, counted to and found by its number in
/// time that grows with the logarithm of how many there are.
///
/// One treap a parent, the links of all of them by node. Its shape follows from order and nodes alone.
struct SiblingOrder {
  private struct Link {
    /// The uppermost of its own children's treap.
    var root = SiblingOrder.none
    var left = SiblingOrder.none
    var right = SiblingOrder.none
    var up = SiblingOrder.none
    var parent = SiblingOrder.none
    /// Itself and what hangs below it in the treap.
    var count: Int32 = 1
    /// How many of those have children of their own.
    var holders: Int32 = 0
    var kind: ProvisionKind?
    var key: UInt64 = 0
    /// The highest key of each lane among those.
    var highest: SIMD4<UInt64> = .zero
  }

  private static let none: Int32 = -1
  private var links: [Link] = []

  // MARK: Reading

  func count(of parent: Int) -> Int { count(links[parent].root) }

  /// All children, in order.
  func children(of parent: Int) -> [Int] {
    var result: [Int] = []
    result.reserveCapacity(count(of: parent))
    var open: [Int32] = []
    var at = links[parent].root
    while at != Self.none || !open.isEmpty {
      while at != Self.none {
        open.append(at)
        at = links[Int(at)].left
      }
      guard let next = open.popLast() else { break }
      result.append(Int(next))
      at = links[Int(next)].right
    }
    return result
  }

  func child(of parent: Int, at position: Int) -> Int? {
    guard position >= 0, position < count(of: parent) else { return nil }
    var rest = Int32(position)
    var at = links[parent].root
    while at != Self.none {
      let before = size(links[Int(at)].left)
      if rest == before { return Int(at) }
      if rest < before {
        at = links[Int(at)].left
      } else {
        rest -= before + 1
        at = links[Int(at)].right
      }
    }
    return nil
  }

  /// How many children of its parent stand before a node; nil where it has no parent.
  func position(of node: Int) -> Int? {
    guard links[node].parent != Self.none else { return nil }
    var result = size(links[node].left)
    var at = Int32(node)
    while links[Int(at)].up != Self.none {
      let up = links[Int(at)].up
      if links[Int(up)].right == at { result += size(links[Int(up)].left) + 1 }
      at = up
    }
    return Int(result)
  }

  /// The first child of a kind with a number not before `value`, or behind it, that `isMeant` takes.
  func first(
    of parent: Int, _ kind: ProvisionKind, _ side: Side, _ value: LabelValue, where isMeant: (Int) -> Bool
  ) -> Int? {
    guard let lane = Self.lane(kind) else { return nil }
    let least = value.lowKey + (side == .behind ? 1 : 0)
    func search(_ at: Int32) -> Int? {
      guard at != Self.none, links[Int(at)].highest[lane] >= least else { return nil }
      let link = links[Int(at)]
      if let found = search(link.left) { return found }
      if link.kind == kind, link.key >= least, isMeant(Int(at)) { return Int(at) }
      return search(link.right)
    }
    return search(links[parent].root)
  }

  enum Side { case notBefore, behind }

  func first(of parent: Int, _ kind: ProvisionKind) -> Int? { outermost(of: parent, kind, \.left, \.right) }
  func last(of parent: Int, _ kind: ProvisionKind) -> Int? { outermost(of: parent, kind, \.right, \.left) }

  private func outermost(
    of parent: Int, _ kind: ProvisionKind, _ near: KeyPath<Link, Int32>, _ far: KeyPath<Link, Int32>
  ) -> Int? {
    guard let lane = Self.lane(kind) else { return nil }
    var at = links[parent].root
    while at != Self.none, links[Int(at)].highest[lane] > 0 {
      let link = links[Int(at)]
      if link[keyPath: near] != Self.none, links[Int(link[keyPath: near])].highest[lane] > 0 {
        at = link[keyPath: near]
      } else if link.kind == kind {
        return Int(at)
      } else {
        at = link[keyPath: far]
      }
    }
    return nil
  }

  /// The first child that has children.
  func firstHolder(of parent: Int) -> Int? {
    var at = links[parent].root
    while at != Self.none, links[Int(at)].holders > 0 {
      let link = links[Int(at)]
      if link.left != Self.none, links[Int(link.left)].holders > 0 {
        at = link.left
      } else if link.root != Self.none {
        return Int(at)
      } else {
        at = link.right
      }
    }
    return nil
  }

  // MARK: Changing

  /// Puts a node in as the child that stands at `position`.
  mutating func insert(
    _ node: Int, below parent: Int, at position: Int, _ kind: ProvisionKind?, _ number: String
  ) {
    makeRoom(for: max(node, parent))
    var link = Link()
    link.root = links[node].root
    link.parent = Int32(parent)
    link.kind = kind
    link.key = LabelValue(number).highKey
    links[node] = link
    pull(Int32(node))
    hang(Int32(node), below: parent, at: Int32(position))
    while links[node].up != Self.none, priority(Int32(node)) > priority(links[node].up) { lift(Int32(node)) }
    if count(of: parent) == 1 { pullAll(from: Int32(parent)) }
  }

  /// Takes a node out of its parent's children; it keeps its own.
  mutating func remove(_ node: Int) {
    let parent = Int(links[node].parent)
    guard parent >= 0 else { return }
    while true {
      let (left, right) = (links[node].left, links[node].right)
      if left == Self.none, right == Self.none { break }
      let isLeft = right == Self.none || (left != Self.none && priority(left) > priority(right))
      lift(isLeft ? left : right)
    }
    let up = links[node].up
    if up == Self.none {
      links[parent].root = Self.none
      pullAll(from: Int32(parent))
    } else {
      if links[Int(up)].left == Int32(node) {
        links[Int(up)].left = Self.none
      } else {
        links[Int(up)].right = Self.none
      }
      pullAll(from: up)
    }
    links[node].up = Self.none
    links[node].parent = Self.none
  }

  mutating func setNumber(_ number: String, of node: Int) {
    links[node].key = LabelValue(number).highKey
    pullAll(from: Int32(node))
  }

  /// Makes a node known that has no place yet.
  mutating func makeRoom(for node: Int) {
    while links.count <= node { links.append(Link()) }
  }

  private mutating func hang(_ node: Int32, below parent: Int, at position: Int32) {
    var up = Self.none
    var isLeft = false
    var rest = position
    var at = links[parent].root
    while at != Self.none {
      up = at
      let before = size(links[Int(at)].left)
      isLeft = rest <= before
      if isLeft {
        at = links[Int(at)].left
      } else {
        rest -= before + 1
        at = links[Int(at)].right
      }
    }
    links[Int(node)].up = up
    if up == Self.none {
      links[parent].root = node
    } else {
      if isLeft { links[Int(up)].left = node } else { links[Int(up)].right = node }
      pullAll(from: up)
    }
  }

  /// Turns a node and the one above it, so that it stands above; the order of the children stays.
  private mutating func lift(_ node: Int32) {
    let up = links[Int(node)].up
    let above = links[Int(up)].up
    if links[Int(up)].left == node {
      let middle = links[Int(node)].right
      links[Int(up)].left = middle
      if middle != Self.none { links[Int(middle)].up = up }
      links[Int(node)].right = up
    } else {
      let middle = links[Int(node)].left
      links[Int(up)].right = middle
      if middle != Self.none { links[Int(middle)].up = up }
      links[Int(node)].left = up
    }
    links[Int(up)].up = node
    links[Int(node)].up = above
    if above == Self.none {
      links[Int(links[Int(node)].parent)].root = node
    } else if links[Int(above)].left == up {
      links[Int(above)].left = node
    } else {
      links[Int(above)].right = node
    }
    pull(up)
    pull(node)
  }

  private mutating func pullAll(from node: Int32) {
    var at = node
    while at != Self.none {
      pull(at)
      at = links[Int(at)].up
    }
  }

  private mutating func pull(_ node: Int32) {
    let link = links[Int(node)]
    var highest = SIMD4<UInt64>.zero
    if let lane = Self.lane(link.kind) { highest[lane] = link.key }
    var count: Int32 = 1
    var holders: Int32 = link.root == Self.none ? 0 : 1
    for side in [link.left, link.right] where side != Self.none {
      count += links[Int(side)].count
      holders += links[Int(side)].holders
      highest.replace(with: links[Int(side)].highest, where: links[Int(side)].highest .> highest)
    }
    links[Int(node)].count = count
    links[Int(node)].holders = holders
    links[Int(node)].highest = highest
  }

  private func size(_ node: Int32) -> Int32 { node == Self.none ? 0 : links[Int(node)].count }
  private func count(_ node: Int32) -> Int { Int(size(node)) }

  /// Spread evenly whatever the order in which nodes come.
  private func priority(_ node: Int32) -> UInt64 {
    var value = (UInt64(UInt32(bitPattern: node)) &+ 1) &* 0x9E37_79B9_7F4A_7C15
    value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
    return value ^ (value >> 31)
  }

  private static func lane(_ kind: ProvisionKind?) -> Int? {
    switch kind {
    case .par: 0
    case .stk: 1
    case .nr: 2
    case .litra: 3
    default: nil
    }
  }
}

extension LabelValue {
  /// Numbers in the order of the values, for what an index leaves out unseen: of two values the greater one's
  /// `highKey` is above the other's `lowKey`, and never below it where they are equal.
  var highKey: UInt64 { key(isHigh: true) }
  var lowKey: UInt64 { key(isHigh: false) }

  private func key(isHigh: Bool) -> UInt64 {
    let head = 1 << 62 | UInt64(number) << 32
    let bytes = Array(letter.utf8)
    guard bytes.allSatisfy({ $0 > 0 && $0 < 0x80 }) else { return head | (isHigh ? 0xFFFF_FFFF : 0) }
    var tail: UInt64 = 0
    for place in 0..<3 { tail = tail << 8 | (place < bytes.count ? UInt64(bytes[place]) : 0) }
    return head | tail << 8 | (bytes.count > 3 && isHigh ? 0xFF : 0)
  }
}
