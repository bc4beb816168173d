/// Finds texts that share rows of words with another one, without comparing all with all.
struct ShingleIndex {
  private var holders: [UInt64: [Int]] = [:]

  /// A row of words that more texts than this hold ("jf. dog stk. 2") tells nothing.
  private static let mostHolders = 16
  /// So many of the likeliest texts are worth a look.
  private static let mostAnswers = 6

  init(_ texts: [ComparedText], where isWanted: (Int) -> Bool) {
    for (index, text) in texts.enumerated() where isWanted(index) {
      for shingle in text.shingles {
        if let count = holders[shingle]?.count, count > Self.mostHolders { continue }
        holders[shingle, default: []].append(index)
      }
    }
  }

  /// The texts that share most, likeliest first; of equals, the earlier one.
  func nearest(to text: ComparedText) -> [Int] {
    var votes: [Int: Int] = [:]
    for shingle in text.shingles {
      guard let indices = holders[shingle], indices.count <= Self.mostHolders else { continue }
      for index in indices { votes[index, default: 0] += 1 }
    }
    return votes.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.prefix(Self.mostAnswers).map(\.key)
  }
}
