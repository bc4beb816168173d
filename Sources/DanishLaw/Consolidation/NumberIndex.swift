/// Finds the children of a node by number, and those in a range of numbers, without a look at the others.
///
/// Holds what it is told; ``LawTree`` tells it of every child that comes, goes or gets another number.
struct NumberIndex {
  /// The number that a child has now, or had when the act being applied began.
  enum Time { case now, former }

  private struct Key: Hashable {
    var parent: Int
    var kind: ProvisionKind
    var time: Time
    var label: String

    init(_ parent: Int, _ kind: ProvisionKind, _ time: Time, _ label: String) {
      self.parent = parent
      self.kind = kind
      self.time = time
      self.label = label
    }
  }

  /// By whole label.
  private var named: [Key: [Int]] = [:]
  /// By the number that a label begins with: "12" has § 12, § 12 a and §§ 12-14.
  private var counted: [Key: [Int]] = [:]
  private var greatest = 0
  /// The letters anywhere below a node, by number; some may no longer be there.
  private var letters: [Key: Set<Int>] = [:]

  /// The children with a label, in order.
  func children(of parent: Int, _ kind: ProvisionKind, _ time: Time, _ label: String) -> [Int] {
    named[Key(parent, kind, time, Self.folded(label, kind))] ?? []
  }

  /// The children whose labels may lie in a range of arabic numbers, each number's in order; nil where there are more
  /// numbers in it than `limit`.
  func children(
    of parent: Int, _ kind: ProvisionKind, _ time: Time, in range: LabelRange, limit: Int
  ) -> [Int]? {
    guard let last = range.last else { return children(of: parent, kind, time, range.first) }
    let low = LabelValue(range.first).number
    let high = min(LabelValue(last).number, greatest)
    guard low <= high else { return [] }
    guard high - low <= limit else { return nil }
    return (low...high).flatMap {
      counted[Key(parent, kind, time, String($0))] ?? []
    }
  }

  /// The children whose label is a range: "§§ 32-37".
  func ranges(of parent: Int, _ kind: ProvisionKind) -> [Int] {
    counted[Key(parent, kind, .now, "-")] ?? []
  }

  /// The letters that may lie anywhere below a node.
  func letters(below ancestor: Int, _ label: String) -> Set<Int> {
    letters[Key(ancestor, .litra, .now, label)] ?? []
  }

  mutating func addLetter(_ node: Int, below ancestor: Int, _ label: String) {
    letters[Key(ancestor, .litra, .now, label), default: []].insert(node)
  }

  mutating func forgetLetter(_ node: Int, below ancestor: Int, _ label: String) {
    letters[Key(ancestor, .litra, .now, label)]?.remove(node)
  }

  /// - Parameter isBefore: the order of two children of `parent`.
  mutating func add(
    _ node: Int, to parent: Int, _ kind: ProvisionKind, _ time: Time, _ label: String,
    isBefore: (Int, Int) -> Bool
  ) {
    greatest = max(greatest, LabelValue(label).number)
    Self.insert(node, into: &named[Key(parent, kind, time, Self.folded(label, kind)), default: []], isBefore)
    for head in Self.heads(label) {
      Self.insert(node, into: &counted[Key(parent, kind, time, head), default: []], isBefore)
    }
  }

  mutating func remove(_ node: Int, from parent: Int, _ kind: ProvisionKind, _ time: Time, _ label: String) {
    Self.remove(node, from: &named, Key(parent, kind, time, Self.folded(label, kind)))
    for head in Self.heads(label) { Self.remove(node, from: &counted, Key(parent, kind, time, head)) }
  }

  /// The number that a label begins with, and "-" for a range.
  private static func heads(_ label: String) -> [String] {
    [String(LabelValue(label).number)] + (label.utf8.contains(Byte.hyphen) ? ["-"] : [])
  }

  private static func insert(_ node: Int, into list: inout [Int], _ isBefore: (Int, Int) -> Bool) {
    guard let last = list.last, isBefore(node, last) else { return list.append(node) }
    var (low, high) = (0, list.count - 1)
    while low < high {
      let middle = (low + high) / 2
      if isBefore(node, list[middle]) { high = middle } else { low = middle + 1 }
    }
    list.insert(node, at: low)
  }

  private static func remove(_ node: Int, from lists: inout [Key: [Int]], _ key: Key) {
    guard let place = lists[key]?.firstIndex(of: node) else { return }
    if lists[key]?.count == 1 { lists[key] = nil } else { lists[key]?.remove(at: place) }
  }

  /// Chapters are named in either case: "kapitel VIII a".
  private static func folded(_ label: String, _ kind: ProvisionKind) -> String {
    kind == .kapitel ? label.lowercased() : label
  }
}
