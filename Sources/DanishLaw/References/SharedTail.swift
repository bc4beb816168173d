/// What follows a list, and may belong to its last member alone or to all of them: "nr. 4" in "stk. 1 og 2, nr. 4".
struct SharedTail {
  /// Members of one level joined by "og" or in one list, the last of which goes on.
  struct Run {
    var start: Int
    var level: Level
  }

  /// Indices of the list's members but the last.
  var members: Range<Int>
  var level: Level
  /// Index after the last target of the tail; nil while the tail goes to the end.
  var end: Int?

  /// The reading in which the tail belongs to every member of the list.
  func reading(of targets: [ReferenceTarget]) -> [ReferenceTarget] {
    let end = end ?? targets.count
    let tail = targets[members.upperBound..<end]
    var result = Array(targets[..<members.lowerBound])
    for member in members {
      for target in tail {
        var shared = target
        shared[level] = targets[member][level]
        if let to = targets[member].to { shared.to = to }
        result.append(shared)
      }
    }
    return result + targets[members.upperBound...]
  }
}

extension ReferenceParser.Chain {
  /// Sees whether `next`, which is about to be added, goes on with a list.
  ///
  /// - Parameter joined: whether a conjunction without a comma stands before it.
  mutating func noteTail(_ next: ReferenceParser.Found, joined: Bool, _ run: inout SharedTail.Run) {
    let last = targets.count - 1
    if next.level.rank > run.level.rank, targets[last].deepest == run.level, !joined {
      if shared == nil, last > run.start, targets[last].to == nil {
        shared = SharedTail(members: run.start..<last, level: run.level)
      }
      run = .init(start: last, level: next.level)
    } else if next.level == run.level, joined, targets[last].deepest == run.level {
      // The list goes on.
    } else {
      if shared != nil, shared?.end == nil { shared?.end = targets.count }
      run = .init(start: targets.count, level: next.level)
    }
  }
}

extension ReferenceTarget {
  init(onlyLevel level: Level, _ value: String) {
    self.init()
    self[level] = value
  }
}
