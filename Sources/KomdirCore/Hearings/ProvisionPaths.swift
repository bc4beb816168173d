import DanishLaw

/// Where each provision of a draft stands in its next version.
struct ProvisionPaths {
  struct Target: Equatable {
    var id: String
    var match: Placement.Match
  }

  private var targets: [String: Target] = [:]

  /// A provision keeps its place where the words under its id are mostly the same; else it is sought by its
  /// words; else its id alone, or its nearest ancestor, says where it went.
  init(from old: [Provision], to new: [Provision]) {
    let newWords = new.map { Set(wordHashes(Self.text(of: $0))) }
    let newIDs = Dictionary(new.enumerated().map { ($1.id.path, $0) }) { first, _ in first }
    let oldIDs = Set(old.map(\.id.path))
    // Words that few provisions share say which ones to compare.
    var holders: [UInt64: [Int]] = [:]
    for (index, words) in newWords.enumerated() {
      for word in words { holders[word, default: []].append(index) }
    }
    for provision in old {
      let path = provision.id.path
      let words = Set(wordHashes(Self.text(of: provision)))
      if let same = newIDs[path], Self.similarity(words, newWords[same]) >= 0.5 || words.count < 3 {
        targets[path] = Target(id: path, match: .exact)
        continue
      }
      var votes: [Int: Int] = [:]
      for word in words {
        guard let indices = holders[word], indices.count <= 24 else { continue }
        for index in indices { votes[index, default: 0] += 1 }
      }
      let best = votes.sorted { ($0.value, -$0.key) > ($1.value, -$1.key) }.prefix(5)
        .map { (index: $0.key, score: Self.similarity(words, newWords[$0.key])) }
        .max { $0.score < $1.score }
      if let best, best.score >= 0.7 {
        targets[path] = Target(id: new[best.index].id.path, match: .moved)
      } else if newIDs[path] != nil, oldIDs.count > 0 {
        targets[path] = Target(id: path, match: .exact)
      } else {
        var parent = provision.id.parent
        while let id = parent, newIDs[id.path] == nil { parent = id.parent }
        if let parent { targets[path] = Target(id: parent.path, match: .parent) }
      }
    }
  }

  func target(of provision: String) -> Target? { targets[provision] }

  private static func text(of provision: Provision) -> String {
    provision.text + " " + (provision.newText ?? "")
  }

  /// Words that both hold against all words of either (Dice).
  private static func similarity(_ left: Set<UInt64>, _ right: Set<UInt64>) -> Double {
    guard !left.isEmpty || !right.isEmpty else { return 1 }
    return 2 * Double(left.intersection(right).count) / Double(left.count + right.count)
  }
}
