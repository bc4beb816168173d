extension ReferenceTarget {
  /// The target with the levels above it taken from the place where the reference stands: "stk. 2" in § 5 is
  /// § 5, stk. 2; "nr. 3" in § 5, stk. 2, is § 5, stk. 2, nr. 3.
  ///
  /// A target that names a §, a law or something else than law text is whole already.
  public func completed(at place: ProvisionID) -> ReferenceTarget {
    guard law == nil, par == nil, kapitel == nil, article == nil, page == nil, section == nil, annex == nil
    else { return self }
    let steps = place.steps
    guard steps.first?.level == .par else { return self }
    var whole = self
    let own = Level.deep.first { self[$0] != nil }
    for step in steps {
      if let own, step.level.rank >= own.rank { break }
      whole[step.level] = step.value
    }
    return whole
  }

  /// The id of the provision that the target names in a document of its own; nil for sentences, pages and what
  /// is no provision.
  public var provisionID: ProvisionID? {
    var path: [String] = []
    if let par {
      path.append("par:" + par)
      if let stk { path.append("stk:" + stk) }
      if let nr { path.append("nr:" + nr) }
      if let litra { path.append("litra:" + litra) }
    } else if let kapitel {
      path = ["kapitel:" + kapitel]
    } else if let annex {
      path = ["annex:" + annex.lowercased()]
    } else if let section {
      path = ["general:" + section]
    }
    guard !path.isEmpty else { return nil }
    return ProvisionID(
      (isNote && annex == nil && section == nil ? "note:" : "") + path.joined(separator: "/"))
  }
}

extension ProvisionID {
  /// The levels of the path, outermost first.
  var steps: [(level: Level, value: String)] {
    path.split(separator: "/").compactMap { step in
      let parts = step.split(separator: ":", maxSplits: 1)
      guard parts.count == 2, let level = Level(rawValue: String(parts[0])) else { return nil }
      return (level, String(parts[1].prefix { $0 != "#" }))
    }
  }
}
