/// A law text as a tree that operations change, every node known by its index for good.
///
/// Every § has subsections, an unlabelled one where the text has none, so that a second one can join it. What is
/// asked of it takes no longer the more provisions there are, but for the logarithm of their number.
struct LawTree {
  struct Node {
    /// Nil for the root.
    var kind: ProvisionKind?
    var number: String
    var label: String
    var text: [UInt8]
    fileprivate(set) var parent: Int?
    /// Its number when the act being applied began; nil for what that act brought.
    var originalNumber: String?
    /// The point that brought it, while its act is applied.
    var broughtBy: ActPoint?
    /// Its place in the base; nil for a new one.
    var origin: ProvisionID?
    /// Whether a § shows its only subsection as one.
    var showsSubsection = false

    init(kind: ProvisionKind?, number: String, label: String, text: [UInt8]) {
      self.kind = kind
      self.number = number
      self.label = label
      self.text = text
    }
  }

  /// What undoes one step.
  private enum Undo {
    case node(Int, Node)
    case detach(Int)
    case attach(Int, parent: Int, position: Int)
    case removed(ProvisionID, ActPoint?)
  }

  private(set) var nodes: [Node] = [Node(kind: nil, number: "", label: "", text: [])]
  private var order = SiblingOrder()
  private var numbers = NumberIndex()
  private var log = ChangeLog()
  /// The parents whose children of one kind stand last, by their numbers.
  private var sorted: [Int: ProvisionKind] = [:]
  /// Places of the base that are gone, with the point that took each out.
  private(set) var removed: [ProvisionID: ActPoint] = [:]
  /// Where sought words stand, from the first search of a long text on.
  private var words: WordIndex?
  /// The steps since ``begin()``, while they may be undone.
  private var undo: [Undo]?
  private var start = (nodes: 0, log: 0)
  static let root = 0

  /// Provisions of kinds other than those of law text are left out.
  init(_ provisions: [Provision]) {
    order.makeRoom(for: Self.root)
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
    for section in children(of: Self.root) where self[section].kind == .par { giveSubsections(section) }
  }

  /// A node's place is changed by ``add(_:to:at:)``, ``detach(_:)`` and ``move(_:to:)`` alone.
  subscript(index: Int) -> Node {
    get { nodes[index] }
    set {
      let former = nodes[index]
      undo?.append(.node(index, former))
      let isRenumbered = former.number != newValue.number || former.originalNumber != newValue.originalNumber
      if isRenumbered { unlist(index) }
      nodes[index] = newValue
      if former.text != newValue.text { readWords(of: index) }
      if former.number != newValue.number, let parent = former.parent { sorted[parent] = nil }
      if isRenumbered, former.parent != nil {
        order.setNumber(newValue.number, of: index)
        list(index)
      }
    }
  }

  // MARK: Children

  /// The children of a node in order.
  func children(of index: Int) -> [Int] { order.children(of: index) }

  func childCount(of index: Int) -> Int { order.count(of: index) }

  func hasChildren(_ index: Int) -> Bool { order.count(of: index) > 0 }

  func child(of index: Int, at position: Int) -> Int? { order.child(of: index, at: position) }

  func firstChild(of index: Int) -> Int? { order.child(of: index, at: 0) }

  func firstChild(of index: Int, _ kind: ProvisionKind) -> Int? {
    kind == .kapitel ? children(of: index).first { nodes[$0].kind == kind } : order.first(of: index, kind)
  }

  func lastChild(of index: Int, _ kind: ProvisionKind) -> Int? {
    kind == .kapitel ? children(of: index).last { nodes[$0].kind == kind } : order.last(of: index, kind)
  }

  /// The first child that has children.
  func firstHolder(of index: Int) -> Int? { order.firstHolder(of: index) }

  /// The first child of a kind, chapters not among them, with a number not before or behind a value.
  func firstChild(
    of index: Int, _ kind: ProvisionKind, _ side: SiblingOrder.Side, _ value: LabelValue,
    where isMeant: (Node) -> Bool = { _ in true }
  ) -> Int? {
    order.first(of: index, kind, side, value) { child in
      let own = LabelValue(nodes[child].number)
      return (side == .behind ? value < own : !(own < value)) && isMeant(nodes[child])
    }
  }

  /// The §§ whose number is a range.
  func sectionRanges() -> [Int] { numbers.ranges(of: Self.root, .par) }

  /// The children of a kind with a number, or that had it when the act began, in order; of chapters in either case.
  func children(of index: Int, _ kind: ProvisionKind, _ time: NumberIndex.Time, _ label: String) -> [Int] {
    numbers.children(of: index, kind, time, label)
  }

  /// The children of a kind whose number, now or when the act began, lies in a range, in order.
  ///
  /// - Parameter orNow: whether one that had no number then is asked for the present one.
  func children(
    of index: Int, _ kind: ProvisionKind, _ time: NumberIndex.Time, in range: LabelRange, orNow: Bool = false
  ) -> [Int] {
    func includes(_ child: Int) -> Bool {
      let node = nodes[child]
      let label = time == .now ? node.number : node.originalNumber ?? (orNow ? node.number : nil)
      return node.kind == kind && (label.map { range.includes($0) } ?? false)
    }
    let limit = childCount(of: index)
    guard var found = numbers.children(of: index, kind, time, in: range, limit: limit) else {
      return children(of: index).filter(includes)
    }
    if orNow, time == .former {
      let now = numbers.children(of: index, kind, .now, in: range, limit: limit) ?? []
      found += now.filter { nodes[$0].originalNumber == nil }
    }
    return inOrder(found.filter(includes))
  }

  /// Children of one node in their order.
  func inOrder(_ children: [Int]) -> [Int] {
    children.map { (order.position(of: $0) ?? 0, $0) }.sorted { $0 < $1 }.map(\.1)
  }

  func position(of index: Int) -> Int? { order.position(of: index) }

  private mutating func list(_ index: Int) {
    let node = nodes[index]
    guard let parent = node.parent, let kind = node.kind else { return }
    let isBefore = { [order] (left: Int, right: Int) in
      (order.position(of: left) ?? 0) < (order.position(of: right) ?? 0)
    }
    numbers.add(index, to: parent, kind, .now, node.number, isBefore: isBefore)
    if let former = node.originalNumber {
      numbers.add(index, to: parent, kind, .former, former, isBefore: isBefore)
    }
    if kind == .litra { listLetter(index) }
  }

  private mutating func listLetter(_ index: Int) {
    var at = nodes[index].parent
    while let place = at, place != Self.root {
      numbers.addLetter(index, below: place, nodes[index].number)
      if let former = nodes[index].originalNumber { numbers.addLetter(index, below: place, former) }
      at = nodes[place].parent
    }
  }

  /// The first child below which, at any depth, a letter with one of some numbers lies.
  mutating func firstChild(of index: Int, holding labels: [String]) -> Int? {
    var first: [Int]?
    for label in labels {
      for node in numbers.letters(below: index, label) {
        let isNamed = nodes[node].number == label || nodes[node].originalNumber == label
        if isNamed, let path = path(from: index, to: node) {
          if path.count > 1, first.map(path.lexicographicallyPrecedes) ?? true { first = path }
        } else {
          numbers.forgetLetter(node, below: index, label)
        }
      }
    }
    return first.flatMap { child(of: index, at: $0[0]) }
  }

  private mutating func unlist(_ index: Int) {
    let node = nodes[index]
    guard let parent = node.parent, let kind = node.kind else { return }
    numbers.remove(index, from: parent, kind, .now, node.number)
    if let former = node.originalNumber { numbers.remove(index, from: parent, kind, .former, former) }
  }

  // MARK: Places

  /// A § without subsections gets one that holds its text and its items.
  mutating func giveSubsections(_ section: Int) {
    if let first = firstChild(of: section), self[first].kind == .stk {
      self[section].showsSubsection = childCount(of: section) == 1
      return
    }
    let children = children(of: section)
    var subsection = Node(kind: .stk, number: "1", label: "", text: self[section].text)
    subsection.origin = self[section].origin
    subsection.broughtBy = self[section].broughtBy
    self[section].text = []
    for child in children { detach(child) }
    let index = add(subsection, to: section)
    for (position, child) in children.enumerated() { attach(child, to: index, at: position) }
  }

  @discardableResult
  mutating func add(_ node: Node, to parent: Int, at position: Int? = nil) -> Int {
    let index = nodes.count
    nodes.append(node)
    order.makeRoom(for: index)
    let count = childCount(of: parent)
    attach(index, to: parent, at: Swift.min(position ?? count, count))
    return index
  }

  private mutating func attach(_ index: Int, to parent: Int, at position: Int) {
    if let kind = sorted[parent], !fits(index, kind, below: parent, at: position) { sorted[parent] = nil }
    nodes[index].parent = parent
    order.insert(index, below: parent, at: position, nodes[index].kind, nodes[index].number)
    list(index)
    if hasChildren(index) {
      for node in subtree(index) where nodes[node].kind == .litra { listLetter(node) }
    }
    if words != nil { for node in subtree(index) { readWords(of: node) } }
    undo?.append(.detach(index))
  }

  /// Takes a node out of its parent; it keeps its own children.
  mutating func detach(_ index: Int) {
    guard let parent = nodes[index].parent, let position = order.position(of: index) else { return }
    unlist(index)
    order.remove(index)
    nodes[index].parent = nil
    undo?.append(.attach(index, parent: parent, position: position))
  }

  /// A node and all below it, in the order of the text.
  func subtree(_ index: Int) -> [Int] {
    guard hasChildren(index) else { return [index] }
    var result: [Int] = []
    var stack = [index]
    while let next = stack.popLast() {
      result.append(next)
      stack += children(of: next).reversed()
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
    nodes[index].kind == .par ? firstChild(of: index) ?? index : index
  }

  /// Remembers all numbers as those that the next act's points name.
  mutating func beginAct() {
    numbers = NumberIndex()
    words = nil
    for index in subtree(Self.root) {
      nodes[index].originalNumber = nodes[index].number
      nodes[index].broughtBy = nil
      list(index)
    }
  }

  // MARK: Words

  /// The nodes below a place, itself included, in the order of the text, that may hold a word; none that does, in any
  /// spacing, is left out.
  ///
  /// - Parameter sought: all words that the act looks for, asked when an index over a long text is made.
  mutating func nodes(holding word: [UInt8], below place: Int, among sought: () -> [[UInt8]]) -> [Int] {
    guard isLong(place) else { return subtree(place) }
    if words == nil {
      words = WordIndex(sought())
      for node in subtree(Self.root) { readWords(of: node) }
    }
    guard let found = words?.nodes(holding: word, in: place) else { return subtree(place) }
    var result: [(path: [Int], node: Int)] = []
    for node in found {
      if let path = path(from: place, to: node), !looseMatches(of: word, in: nodes[node].text).isEmpty {
        result.append((path, node))
      } else {
        words?.forget(node, holding: word, in: place)
      }
    }
    return result.sorted { $0.path.lexicographicallyPrecedes($1.path) }.map(\.node)
  }

  /// Whether more nodes lie below a place than are looked at one by one.
  func isLong(_ place: Int) -> Bool {
    var count = 0
    var open = [place]
    while let next = open.popLast() {
      count += childCount(of: next)
      if count > Self.mostNodesOneByOne { return true }
      open += children(of: next)
    }
    return false
  }

  private static let mostNodesOneByOne = 64

  private mutating func readWords(of index: Int) {
    guard words != nil else { return }
    var places: [Int] = []
    var at: Int? = index
    while let place = at {
      places.append(place)
      at = nodes[place].parent
    }
    words?.read(nodes[index].text, of: index, in: places)
  }

  /// The positions that lead from a place to a node below it; nil where it lies elsewhere.
  private func path(from place: Int, to node: Int) -> [Int]? {
    var result: [Int] = []
    var at = node
    while at != place {
      guard let position = order.position(of: at), let parent = nodes[at].parent else { return nil }
      result.append(position)
      at = parent
    }
    return result.reversed()
  }

  // MARK: Order by number

  /// Gives nodes of one kind below `parent` other numbers, and puts them where those belong among their kind.
  mutating func renumber(_ nodes: [(node: Int, number: String)], _ kind: ProvisionKind, below parent: Int) {
    let wasSorted = sorted[parent] == kind
    for (node, number) in nodes { self[node].number = number }
    guard kind != .par, kind != .kapitel else { return }
    if wasSorted {
      merge(nodes.map(\.node), kind, below: parent)
    } else {
      sortChildren(of: parent, kind)
    }
    sorted[parent] = kind
  }

  private mutating func sortChildren(of parent: Int, _ kind: ProvisionKind) {
    let children = children(of: parent)
    let own = children.filter { nodes[$0].kind == kind }.map {
      (node: $0, value: LabelValue(nodes[$0].number))
    }
    let wanted = children.filter { nodes[$0].kind != kind } + Self.sorted(own)
    guard wanted != children else { return }
    for child in children { detach(child) }
    for (position, child) in wanted.enumerated() { attach(child, to: parent, at: position) }
  }

  private static func sorted(_ nodes: [(node: Int, value: LabelValue)]) -> [Int] {
    nodes.enumerated().sorted { left, right in
      let values = (left.element.value, right.element.value)
      return values.0 < values.1 || (!(values.1 < values.0) && left.offset < right.offset)
    }.map(\.element.node)
  }

  /// Sorts children of which only `moved` do not stand by their numbers.
  private mutating func merge(_ moved: [Int], _ kind: ProvisionKind, below parent: Int) {
    let moved = inOrder(moved)
    // Between equal numbers the former order decides: how many of those that stay stood before each.
    var before: [Int: Int] = [:]
    for (count, node) in moved.enumerated() { before[node] = (order.position(of: node) ?? count) - count }
    for node in moved { detach(node) }
    var places: [(node: Int, position: Int)] = []
    for node in Self.sorted(moved.map { ($0, LabelValue(nodes[$0].number)) }) {
      let value = LabelValue(nodes[node].number)
      let end = childCount(of: parent)
      let low = firstChild(of: parent, kind, .notBefore, value).flatMap { position(of: $0) } ?? end
      let high = firstChild(of: parent, kind, .behind, value).flatMap { position(of: $0) } ?? end
      places.append((node, Swift.min(Swift.max(before[node] ?? low, low), high)))
    }
    for (count, place) in places.enumerated() { attach(place.node, to: parent, at: place.position + count) }
  }

  /// Whether a node put in there leaves the children sorted.
  private func fits(_ index: Int, _ kind: ProvisionKind, below parent: Int, at position: Int) -> Bool {
    guard nodes[index].kind == kind else { return false }
    let value = LabelValue(nodes[index].number)
    if let next = child(of: parent, at: position),
      nodes[next].kind != kind || LabelValue(nodes[next].number) < value
    {
      return false
    }
    guard let last = child(of: parent, at: position - 1), nodes[last].kind == kind else { return true }
    return !(value < LabelValue(nodes[last].number))
  }

  // MARK: What points did

  /// Notes on every node below `index` that the point brought it.
  mutating func mark(_ index: Int, broughtBy point: ActPoint) {
    for node in subtree(index) {
      self[node].broughtBy = point
      self[node].originalNumber = nil
      note(point, on: node)
    }
  }

  /// The points that changed a node, in order.
  func changes(of index: Int) -> [ActPoint] { log.changes(of: index) }

  mutating func note(_ point: ActPoint, on index: Int) { log.note(point, on: index) }

  mutating func setText(_ text: [UInt8], of index: Int, by point: ActPoint) {
    self[index].text = text
    note(point, on: index)
  }

  /// Remembers which point took a place of the base out; nil where it is there again.
  mutating func setRemoved(_ origin: ProvisionID, by point: ActPoint?) {
    undo?.append(.removed(origin, removed[origin]))
    removed[origin] = point
  }

  // MARK: Undoing

  /// From here on all that is done can be undone, until ``commit()``.
  mutating func begin() {
    undo = []
    start = (nodes.count, log.count)
  }

  mutating func commit() { undo = nil }

  /// Undoes what was done since ``begin()``.
  mutating func rollBack() {
    let steps = undo ?? []
    undo = nil
    for step in steps.reversed() {
      switch step {
      case .node(let index, let node): self[index] = node
      case .detach(let index): detach(index)
      case .attach(let index, let parent, let position): attach(index, to: parent, at: position)
      case .removed(let origin, let point): removed[origin] = point
      }
    }
    nodes.removeSubrange(start.nodes...)
    log.takeBack(to: start.log)
  }
}
