/// The points that changed each node, in order; what was noted last can be taken back.
struct ChangeLog {
  private struct Entry {
    var node: Int
    var point: ActPoint
    /// The entry before it of the same node; -1 for none.
    var previous: Int
  }

  private var entries: [Entry] = []
  private var last: [Int: Int] = [:]

  /// How much is noted: what ``takeBack(to:)`` goes back to.
  var count: Int { entries.count }

  /// Notes a point on a node, once in a row.
  mutating func note(_ point: ActPoint, on node: Int) {
    let previous = last[node] ?? -1
    if previous >= 0, entries[previous].point == point { return }
    last[node] = entries.count
    entries.append(Entry(node: node, point: point, previous: previous))
  }

  func changes(of node: Int) -> [ActPoint] {
    var result: [ActPoint] = []
    var at = last[node] ?? -1
    while at >= 0 {
      result.append(entries[at].point)
      at = entries[at].previous
    }
    return result.reversed()
  }

  mutating func takeBack(to count: Int) {
    while entries.count > count, let entry = entries.popLast() {
      last[entry.node] = entry.previous < 0 ? nil : entry.previous
    }
  }
}
