/// Compares two versions of a text, provision by provision, in the order of the new one; provisions that are gone
/// come where they stood.
///
/// Texts that both versions hold exactly once are tied first, then what stands around them in the same order,
/// then provisions whose words are mostly the same, and last those that only share their number. A pure function
/// that depends on nothing but its arguments; the time grows with the length of the texts.
public func compare(_ old: Outline, _ new: Outline) -> [ProvisionChange] {
  compare(old.provisions, new.provisions)
}

/// Compares two lists of provisions in document order, as `compare(_:_:)` does with outlines.
public func compare(_ old: [Provision], _ new: [Provision]) -> [ProvisionChange] {
  var matcher = ProvisionMatcher(old: old, new: new)
  matcher.match()
  return changes(matcher)
}

private func changes(_ matcher: ProvisionMatcher) -> [ProvisionChange] {
  let old = matcher.old
  let new = matcher.new
  let parts = PartFinder(matcher)
  // Where the provisions that are gone come: behind the new place of the last one before them that has one.
  var gone: [Int: [Int]] = [:]
  var place = -1
  for index in old.indices {
    if let target = matcher.newOfOld[index] {
      place = target
    } else if parts.mergedInto[index] == nil {
      gone[place, default: []].append(index)
    }
  }
  var result: [ProvisionChange] = []
  result.reserveCapacity(new.count + gone.count)
  func addGone(behind index: Int) {
    for former in gone[index] ?? [] {
      result.append(ProvisionChange(old: old[former].id, new: nil, status: .gone, similarity: 0))
    }
  }
  addGone(behind: -1)
  for index in new.indices {
    let id = new[index].id
    let main = matcher.oldOfNew[index]
    let merged = parts.merged[index] ?? []
    if let main {
      let similarity = matcher.similarity(main, index)
      let isSame = similarity == 1
      let stays = old[main].id == id
      var status: ProvisionChange.Status =
        isSame ? (stays ? .same : .moved) : (stays ? .changed : .movedAndChanged)
      if !merged.isEmpty { status = .merged }
      if parts.isSplit.contains(main) { status = .split }
      result.append(ProvisionChange(old: old[main].id, new: id, status: status, similarity: similarity))
    } else if let whole = parts.splitFrom[index] {
      let similarity = matcher.similarity(whole, index)
      result.append(ProvisionChange(old: old[whole].id, new: id, status: .split, similarity: similarity))
    } else {
      result.append(ProvisionChange(old: nil, new: id, status: .new, similarity: 0))
    }
    for part in merged {
      let similarity = matcher.similarity(part, index)
      result.append(ProvisionChange(old: old[part].id, new: id, status: .merged, similarity: similarity))
    }
    addGone(behind: index)
  }
  return result
}
