extension Consolidator {
  /// References that still name the old number of a place that was renumbered, in provisions that no point of the
  /// act that renumbered touched.
  func forgottenReferences(_ entries: [(provision: Provision, node: Int)]) -> [ForgottenReference] {
    guard !renumbered.isEmpty else { return [] }
    var former: [String: Renumbering] = [:]
    for renumbering in renumbered where former[renumbering.old.path] == nil {
      former[renumbering.old.path] = renumbering
    }
    var result: [ForgottenReference] = []
    for (provision, node) in entries
    where provision.text.utf8.contains(0xA7) || provision.text.contains("tk.") {
      let changed = Set(tree.changes(of: node).map(\.act))
      // What a reference leaves out, it takes from the place where it was written.
      let place = tree[node].origin ?? provision.id
      for reference in references(in: provision.text) {
        for target in reference.readings.first ?? [] where target.law == nil || target.law == "denne lov" {
          guard let renumbering = renumbering(of: target, at: place, former) else { continue }
          guard !changed.contains(renumbering.point.act) else { continue }
          let now = path(of: renumbering.node)
          guard now != renumbering.old else { continue }
          result.append(
            ForgottenReference(
              provision: provision.id, text: reference.text, old: renumbering.old, new: now,
              point: renumbering.point))
        }
      }
    }
    return result
  }

  /// The innermost renumbered place that a reference itself names.
  private func renumbering(
    of target: ReferenceTarget, at place: ProvisionID, _ former: [String: Renumbering]
  ) -> Renumbering? {
    guard target.article == nil, target.kapitel == nil, target.annex == nil, target.page == nil else {
      return nil
    }
    let named: Set<Substring> = Set(
      [
        ("par", target.par), ("stk", target.stk), ("nr", target.nr), ("litra", target.litra),
      ].compactMap { $0.1 == nil ? nil : Substring($0.0) })
    guard let whole = target.completed(at: place).provisionID, whole.path.hasPrefix("par:") else {
      return nil
    }
    var paths = [""]
    var found: Renumbering?
    for step in whole.path.lowercased().split(separator: "/") {
      let isNamed = step.split(separator: ":").first.map(named.contains) ?? false
      let outer = paths
      paths = paths.map { $0.isEmpty ? String(step) : $0 + "/" + step }
      if isNamed { found = paths.lazy.compactMap { former[$0] }.first ?? found }
      // "§ 5, stk. 1, nr. 2" in a § that has no other subsection is its nr. 2.
      if step == "stk:1" { paths += outer }
    }
    return found
  }
}
