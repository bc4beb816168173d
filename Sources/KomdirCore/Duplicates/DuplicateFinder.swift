/// Groups texts by an index of their word sequences.
struct DuplicateFinder {
  private let texts: [HashedText]
  /// Sentences that half of the distinct texts share.
  private(set) var boilerplate: Set<UInt64> = []

  /// Shorter texts are joined only when they are the same.
  private let shortestNear = 15
  private let shortestContained = 20
  private let sequence = 5
  /// Sequences in more cores than this tell nothing.
  private let longestPosting = 64
  /// How many of a group's texts later ones are compared with.
  private let coresPerGroup = 8

  init(_ texts: [HashedText]) {
    self.texts = texts
    boilerplate = Self.boilerplate(of: texts)
  }

  /// Indices of texts that belong together, each group in ascending order, groups by their first.
  mutating func groups() -> [[Int]] {
    var members: [[Int]] = []
    var groupOfHash: [UInt64: Int] = [:]
    for (index, text) in texts.enumerated() where !text.words.isEmpty {
      if let group = groupOfHash[text.hash], texts[members[group][0]].words == text.words {
        members[group].append(index)
      } else {
        groupOfHash[text.hash] = members.count
        members.append([index])
      }
    }
    var joined = Array(members.indices)
    join(members.map { $0[0] }, into: &joined)
    var merged: [Int: [Int]] = [:]
    for (group, target) in joined.enumerated() { merged[target, default: []] += members[group] }
    return merged.values.filter { $0.count > 1 }.map { $0.sorted() }.sorted { $0[0] < $1[0] }
  }

  private struct Core {
    var group: Int
    /// Sorted and distinct.
    var shingles: [UInt64]
  }

  /// From the shortest text to the longest, so that a copy meets the core that it adds to.
  private func join(_ distinct: [Int], into joined: inout [Int]) {
    var shingled: [(group: Int, shingles: [UInt64])] = []
    for (group, index) in distinct.enumerated() {
      let shingles = shingles(of: texts[index])
      if shingles.count + sequence - 1 >= shortestNear { shingled.append((group, shingles)) }
    }
    shingled.sort { ($0.shingles.count, $0.group) < ($1.shingles.count, $1.group) }
    var cores: [Core] = []
    var postings: [UInt64: [Int32]] = [:]
    postings.reserveCapacity(shingled.reduce(0) { $0 + $1.shingles.count })
    var coresOfGroup: [Int: Int] = [:]
    var hits: [Int32: Int] = [:]
    for (group, shingles) in shingled {
      hits.removeAll(keepingCapacity: true)
      for shingle in shingles {
        guard let cores = postings[shingle] else { continue }
        for core in cores { hits[core, default: 0] += 1 }
      }
      var best: (core: Int, likeness: Double)?
      for (candidate, count) in hits {
        let core = cores[Int(candidate)]
        // Sequences beyond the posting's limit were not counted: verify from half the share on.
        guard count * 10 >= core.shingles.count * 4 else { continue }
        let shared = Self.shared(core.shingles, shingles)
        let jaccard = Double(shared) / Double(core.shingles.count + shingles.count - shared)
        let containment = Double(shared) / Double(core.shingles.count)
        let isContained = containment >= 0.9 && core.shingles.count + sequence - 1 >= shortestContained
        guard jaccard >= 0.8 || isContained else { continue }
        if (jaccard, -Int(candidate)) > (best?.likeness ?? -1, -(best?.core ?? .max)) {
          best = (Int(candidate), jaccard)
        }
      }
      var target = group
      if let best {
        target = cores[best.core].group
        joined[group] = target
      }
      guard best == nil || (best?.likeness ?? 0) < 0.95 && coresOfGroup[target, default: 0] < coresPerGroup
      else {
        continue
      }
      coresOfGroup[target, default: 0] += 1
      let number = Int32(cores.count)
      cores.append(Core(group: target, shingles: shingles))
      for shingle in shingles where postings[shingle, default: []].count < longestPosting {
        postings[shingle, default: []].append(number)
      }
    }
  }

  /// Distinct sequences of words, sorted; none runs through boilerplate.
  private func shingles(of text: HashedText) -> [UInt64] {
    var words: [UInt64] = text.words
    if !boilerplate.isEmpty {
      words = text.sentences.filter { !boilerplate.contains($0.hash) }.flatMap { text.words[$0.words] }
    }
    guard words.count >= sequence else { return [] }
    var shingles: [UInt64] = []
    shingles.reserveCapacity(words.count)
    for start in 0...(words.count - sequence) {
      var hash = HashedText.seed
      for word in words[start..<start + sequence] { hash = HashedText.mixed(hash, word) }
      shingles.append(hash)
    }
    shingles.sort()
    var distinct: [UInt64] = []
    distinct.reserveCapacity(shingles.count)
    for shingle in shingles where shingle != distinct.last { distinct.append(shingle) }
    return distinct
  }

  /// How many values two sorted lists share.
  private static func shared(_ left: [UInt64], _ right: [UInt64]) -> Int {
    var (i, j, count) = (0, 0, 0)
    while i < left.count, j < right.count {
      if left[i] == right[j] {
        count += 1
        i += 1
        j += 1
      } else if left[i] < right[j] {
        i += 1
      } else {
        j += 1
      }
    }
    return count
  }

  /// Sentences in at least half of eight distinct texts or more. Where they make up more than sixty words they
  /// are the letter of a campaign, not a greeting, and count.
  private static func boilerplate(of texts: [HashedText]) -> Set<UInt64> {
    var distinct: Set<UInt64> = []
    var counts: [UInt64: (texts: Int, words: Int)] = [:]
    for text in texts where distinct.insert(text.hash).inserted {
      var seen: Set<UInt64> = []
      for sentence in text.sentences where seen.insert(sentence.hash).inserted {
        counts[sentence.hash, default: (0, sentence.words.count)].texts += 1
      }
    }
    guard distinct.count >= 8 else { return [] }
    let shared = counts.filter { $0.value.texts * 2 >= distinct.count && $0.value.texts >= 8 }
    return shared.values.reduce(0) { $0 + $1.words } <= 60 ? Set(shared.keys) : []
  }
}
