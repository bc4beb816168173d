/// Groups texts that say the same: candidates by an index of word sequences, each verified word by word.
///
/// A text is held against its group's core texts only, never against the whole group: time grows with the text, and two
/// different ones don't end up together because a third quotes both.
struct DuplicateFinder {
  struct Group: Sendable, Equatable {
    var kind: DuplicateKind
    /// In ascending order.
    var members: [Int]
  }

  /// Without boilerplate.
  private let texts: [HashedText]
  private let wholeHashes: [UInt64]

  private static let sequence = 4
  /// How many of a group's texts later ones are compared with.
  private static let coresPerGroup = 8
  /// Candidates verified, the most alike first.
  private static let mostVerified = 12

  /// Shorter texts are joined only when they are the same.
  private let shortest: Int

  /// - Parameters:
  ///   - boilerplate: hashes of sentences that don't count (`Boilerplate`).
  ///   - isOnePlace: whether all texts are about one provision or matter.
  init(_ texts: [HashedText], without boilerplate: Set<UInt64>, atOnePlace isOnePlace: Bool) {
    shortest = isOnePlace ? CopyCheck.shortest.atOnePlace : CopyCheck.shortest.anywhere
    wholeHashes = texts.map(\.hash)
    self.texts = texts.map { $0.without(boilerplate) }
  }

  /// Texts that belong together, by their first.
  func groups() -> [Group] {
    var members: [[Int]] = []
    var groupOfHash: [UInt64: Int32] = [:]
    groupOfHash.reserveCapacity(texts.count)
    for (index, text) in texts.enumerated() where wholeHashes[index] != HashedText.seed {
      if let group = groupOfHash[wholeHashes[index]], texts[members[Int(group)][0]].words == text.words {
        members[Int(group)].append(index)
      } else {
        groupOfHash[wholeHashes[index]] = Int32(members.count)
        members.append([index])
      }
    }
    var found = members.map { Group(kind: .exact, members: $0) }
    for (number, tie) in join(members.map { $0[0] }).enumerated() where tie.group != number {
      found[tie.group].members += members[number]
      found[tie.group].kind = max(found[tie.group].kind, tie.kind)
      found[number].members = []
    }
    return found.filter { $0.members.count > 1 }
      .map { Group(kind: $0.kind, members: $0.members.sorted()) }.sorted { $0.members[0] < $1.members[0] }
  }

  private struct Tie {
    var group: Int
    var kind: DuplicateKind
  }

  /// From the shortest text to the longest, so that a copy meets the core that it adds to.
  ///
  /// - Returns: for each distinct text the one whose group it joins, itself where that is none.
  private func join(_ distinct: [Int]) -> [Tie] {
    var ties = distinct.indices.map { Tie(group: $0, kind: .exact) }
    let order = distinct.indices.filter { texts[distinct[$0]].words.count >= shortest }
      .sorted { (texts[distinct[$0]].words.count, $0) < (texts[distinct[$1]].words.count, $1) }
    var index = ShingleIndex()
    var cores: [Int32] = []
    var coresOfGroup: [Int: Int] = [:]
    var hits: [UInt16] = []
    var met: [Int32] = []
    for number in order {
      let text = texts[distinct[number]]
      let shingles = Self.shingles(of: text)
      index.count(shingles, in: &hits, &met)
      let candidates = met.filter { core in
        Int(hits[Int(core)]) * 100 >= Int(index.indexed[Int(core)]) * 35
      }
      .sorted { left, right in
        let shares = [left, right].map { Double(hits[Int($0)]) / Double(index.indexed[Int($0)]) }
        return shares[0] == shares[1] ? left > right : shares[0] > shares[1]
      }
      var best: (core: Int, kind: DuplicateKind, length: Int)?
      for candidate in candidates.prefix(Self.mostVerified) {
        let core = Int(cores[Int(candidate)])
        let length = texts[distinct[core]].words.count
        // The longest core is the one that is most like.
        if let best, best.length >= length { continue }
        if let kind = CopyCheck(core: texts[distinct[core]], other: text).kind() {
          best = (core, kind, length)
        }
      }
      for core in met { hits[Int(core)] = 0 }
      met.removeAll(keepingCapacity: true)
      if let best { ties[number] = Tie(group: ties[best.core].group, kind: best.kind) }
      let group = ties[number].group
      let isOnlyMore = best.map { $0.length * 100 >= text.words.count * 97 } ?? false
      guard !isOnlyMore, coresOfGroup[group, default: 0] < Self.coresPerGroup else { continue }
      if best != nil { coresOfGroup[group, default: 1] += 1 }
      index.add(shingles)
      cores.append(Int32(number))
      hits.append(0)
    }
    return ties
  }

  /// Distinct sequences of words, sorted by hash.
  private static func shingles(of text: HashedText) -> [UInt32] {
    let words = text.words
    var shingles: [UInt32] = []
    shingles.reserveCapacity(words.count)
    for start in 0...(words.count - sequence) {
      var hash = HashedText.seed
      for word in words[start..<start + sequence] { hash = HashedText.mixed(hash, UInt64(word)) }
      shingles.append(UInt32(truncatingIfNeeded: hash >> 32))
    }
    shingles.sort()
    var count = 1
    for index in shingles.indices.dropFirst() where shingles[index] != shingles[count - 1] {
      shingles[count] = shingles[index]
      count += 1
    }
    shingles.removeLast(shingles.count - count)
    return shingles
  }
}
