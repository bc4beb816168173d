import DanishLaw

/// Where each provision of a draft stands in its next version.
struct ProvisionPaths {
  struct Target: Equatable {
    var id: String
    var match: Placement.Match
  }

  private var targets: [String: Target] = [:]

  /// A provision is followed as the comparison of the two versions follows it; one that is gone has its nearest
  /// ancestor that is still there, and none where no ancestor is.
  init(from old: [Provision], to new: [Provision]) {
    let newIDs = Set(new.map(\.id))
    // Archives of before bodies were kept have none to compare with.
    var new = new
    if !old.contains(where: { $0.body != nil }) { for index in new.indices { new[index].body = nil } }
    // Of a split, the part that holds most of the old words.
    var best: [ProvisionID: ProvisionChange] = [:]
    for change in compare(old, new) {
      guard let former = change.old, change.new != nil else { continue }
      if let known = best[former], known.similarity >= change.similarity { continue }
      best[former] = change
    }
    for provision in old {
      let id = provision.id
      if let target = best[id]?.new {
        // A § that got a second subsection is still the § that a remark was about.
        let stays = target == id || (target.path == id.path + "/stk:1" && newIDs.contains(id))
        targets[id.path] = Target(id: stays ? id.path : target.path, match: stays ? .exact : .moved)
        continue
      }
      var parent = id.parent
      while let ancestor = parent, best[ancestor]?.new == nil { parent = ancestor.parent }
      if let ancestor = parent, let target = best[ancestor]?.new {
        targets[id.path] = Target(id: target.path, match: .parent)
      }
    }
  }

  func target(of provision: String) -> Target? { targets[provision] }
}
