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
      let changed = Set(tree[node].changes.map(\.act))
      let section = provision.id.path.split(separator: "/").first.map(String.init) ?? ""
      for reference in references(in: provision.text) {
        for target in reference.readings.first ?? [] where target.law == nil || target.law == "denne lov" {
          guard let renumbering = renumbering(of: target, in: section, former) else { continue }
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

  /// The innermost renumbered place that a reference names.
  private func renumbering(
    of target: ReferenceTarget, in section: String, _ former: [String: Renumbering]
  ) -> Renumbering? {
    guard target.article == nil, target.kapitel == nil, target.annex == nil, target.page == nil else {
      return nil
    }
    var path = target.par.map { "par:" + $0.lowercased() } ?? section
    var found = former[path]
    for (kind, label) in [("stk", target.stk), ("nr", target.nr), ("litra", target.litra)] {
      guard let label else { continue }
      path += "/\(kind):\(label.lowercased())"
      found = former[path] ?? found
    }
    return found
  }
}
