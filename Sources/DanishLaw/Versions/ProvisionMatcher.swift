/// Ties the provisions of two versions one to one.
struct ProvisionMatcher {
  let old: [Provision]
  let new: [Provision]
  let oldTexts: [ComparedText]
  let newTexts: [ComparedText]
  private(set) var newOfOld: [Int?]
  private(set) var oldOfNew: [Int?]

  private let oldIDs: [ProvisionID: Int]
  private let newIDs: [ProvisionID: Int]
  private let oldParents: [Int?]
  private let newParents: [Int?]

  /// Fewest bytes of a text that is followed to wherever it went; shorter ones ("(Ophævet)") stay by their place.
  private static let leastTellingText = 24

  init(old: [Provision], new: [Provision]) {
    self.old = old
    self.new = new
    oldTexts = old.map(ComparedText.init)
    newTexts = new.map(ComparedText.init)
    newOfOld = Array(repeating: nil, count: old.count)
    oldOfNew = Array(repeating: nil, count: new.count)
    oldIDs = Dictionary(old.enumerated().map { ($1.id, $0) }) { first, _ in first }
    newIDs = Dictionary(new.enumerated().map { ($1.id, $0) }) { first, _ in first }
    oldParents = old.map { [oldIDs] in $0.id.parent.flatMap { oldIDs[$0] } }
    newParents = new.map { [newIDs] in $0.id.parent.flatMap { newIDs[$0] } }
  }

  func similarity(_ left: Int, _ right: Int) -> Double { oldTexts[left].similarity(to: newTexts[right]) }

  mutating func match() {
    matchExactTexts()
    matchNeighbours()
    matchContainers()
    matchChanged()
    matchNeighbours()
    matchContainers()
    matchByPlace()
  }

  private mutating func tie(_ left: Int, _ right: Int) {
    newOfOld[left] = right
    oldOfNew[right] = left
  }

  private func areFree(_ left: Int, _ right: Int) -> Bool { newOfOld[left] == nil && oldOfNew[right] == nil }

  private func isSameKind(_ left: Int, _ right: Int) -> Bool {
    let kinds = (old[left].kind, new[right].kind)
    // A § with one subsection carries its text; with two, the first subsection does.
    return kinds.0 == kinds.1 || kinds == (.par, .stk) || kinds == (.stk, .par)
  }

  /// A text that each version holds once has a certain new place; of repeated ones, those that kept their id.
  private mutating func matchExactTexts() {
    var holders: [String: (old: [Int], new: [Int])] = [:]
    for (index, text) in oldTexts.enumerated() where !text.exact.isEmpty {
      holders[text.exact, default: ([], [])].old.append(index)
    }
    for (index, text) in newTexts.enumerated() where holders[text.exact] != nil {
      holders[text.exact]?.new.append(index)
    }
    // Each tie depends on its own text alone, so the order of the dictionary changes nothing.
    for (text, group) in holders {
      if group.old.count == 1, group.new.count == 1, text.utf8.count >= Self.leastTellingText {
        tie(group.old[0], group.new[0])
      } else {
        for index in group.old {
          if let same = newIDs[old[index].id], newTexts[same].exact == text { tie(index, same) }
        }
      }
    }
  }

  /// The same words directly behind, or before, two that are tied belong together.
  private mutating func matchNeighbours() {
    for index in old.indices.dropFirst() {
      guard let before = newOfOld[index - 1], before + 1 < new.count, areFree(index, before + 1) else {
        continue
      }
      if isSameText(index, before + 1) { tie(index, before + 1) }
    }
    for index in old.indices.dropLast().reversed() {
      guard let after = newOfOld[index + 1], after > 0, areFree(index, after - 1) else { continue }
      if isSameText(index, after - 1) { tie(index, after - 1) }
    }
  }

  /// Whether both hold the same words. Two without words of their own are told by what hangs below them alone.
  private func isSameText(_ left: Int, _ right: Int) -> Bool {
    old[left].kind == new[right].kind && !oldTexts[left].exact.isEmpty
      && oldTexts[left].exact == newTexts[right].exact
  }

  /// A provision without words of its own went where most of what hangs below it went.
  private mutating func matchContainers() {
    var votes: [Int: [Int: Int]] = [:]
    for index in old.indices {
      guard let target = newOfOld[index], let parent = oldParents[index], let other = newParents[target]
      else {
        continue
      }
      votes[parent, default: [:]][other, default: 0] += 1
    }
    for parent in votes.keys.sorted(by: >) where newOfOld[parent] == nil && oldTexts[parent].exact.isEmpty {
      let best = (votes[parent] ?? [:]).max { ($0.value, -$0.key) < ($1.value, -$1.key) }
      guard let best, areFree(parent, best.key), old[parent].kind == new[best.key].kind,
        newTexts[best.key].exact.isEmpty
      else { continue }
      tie(parent, best.key)
    }
  }

  /// A pair that may belong together, with how well it does.
  private struct Candidate {
    var left: Int
    var right: Int
    var score: Double
  }

  /// Provisions whose words are mostly the same, the best pairs first; place and neighbours add to the words.
  private mutating func matchChanged() {
    let index = ShingleIndex(newTexts, where: { oldOfNew[$0] == nil })
    var candidates: [Candidate] = []
    for left in old.indices where newOfOld[left] == nil && !oldTexts[left].exact.isEmpty {
      var rights = index.nearest(to: oldTexts[left])
      if let same = newIDs[old[left].id], !rights.contains(same) { rights.append(same) }
      if let parent = oldParents[left], let other = newOfOld[parent],
        let beside = newIDs[new[other].id.appending(old[left].id.lastComponent)], !rights.contains(beside)
      {
        rights.append(beside)
      }
      for right in rights where oldOfNew[right] == nil && isSameKind(left, right) {
        let similarity = similarity(left, right)
        let isPlace = isSamePlace(left, right)
        guard similarity >= (isPlace ? 0.3 : 0.55) else { continue }
        var score = similarity + (isPlace ? 0.2 : 0)
        if old[left].id == new[right].id { score += 0.05 }
        if left > 0, right > 0, newOfOld[left - 1] == right - 1 { score += 0.1 }
        if left + 1 < old.count, right + 1 < new.count, newOfOld[left + 1] == right + 1 { score += 0.1 }
        candidates.append(Candidate(left: left, right: right, score: score))
      }
    }
    candidates.sort { ($1.score, $0.left, $0.right) < ($0.score, $1.left, $1.right) }
    for candidate in candidates where areFree(candidate.left, candidate.right) {
      tie(candidate.left, candidate.right)
    }
  }

  /// Whether both stand under the same number, of parents that belong together.
  private func isSamePlace(_ left: Int, _ right: Int) -> Bool {
    guard old[left].id.lastComponent == new[right].id.lastComponent else { return false }
    switch (oldParents[left], newParents[right]) {
    case (nil, nil): return true
    case (let parent?, let other?):
      return newOfOld[parent] == other || (newOfOld[parent] == nil && old[parent].id == new[other].id)
    default: return false
    }
  }

  /// What is left under one number is tied where the text is too short to tell, or was repealed.
  private mutating func matchByPlace() {
    for left in old.indices where newOfOld[left] == nil {
      guard let right = newIDs[old[left].id], areFree(left, right), old[left].kind == new[right].kind else {
        continue
      }
      let words = min(oldTexts[left].sortedWords.count, newTexts[right].sortedWords.count)
      let isEmptied = new[right].text.hasPrefix("(") && new[right].text.utf8.count < 40
      if words < 4 || isEmptied || old[left].kind == .kapitel { tie(left, right) }
    }
  }
}

extension ProvisionID {
  /// The last step of the path: `nr:5` of `par:1/nr:5`.
  var lastComponent: Substring {
    guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return path[...] }
    return path[path.utf8.index(after: slash)...]
  }

  func appending(_ component: Substring) -> ProvisionID { ProvisionID(path + "/" + component) }
}
