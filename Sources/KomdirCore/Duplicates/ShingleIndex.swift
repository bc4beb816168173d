/// An index of texts by some of their sequences of words, in a flat table: where it is asked for all sequences of a
/// longer text, it tells how much of each text that one holds.
struct ShingleIndex {
  /// Sequences kept of a text: those with the smallest hashes, which are a fair sample of all.
  private static let kept = 16
  /// Sequences in more texts than this tell nothing.
  private static let mostPostings = 32

  /// Open addressing: a sequence's hash, and its newest posting, -1 for a free place.
  private var hashes: [UInt32]
  private var newest: [Int32]
  private var counts: [UInt8]
  private var used = 0
  private var postings: [(text: Int32, next: Int32)] = []
  /// For each text the number of its sequences here.
  private(set) var indexed: [UInt16] = []

  init() {
    hashes = [UInt32](repeating: 0, count: 1 << 12)
    newest = [Int32](repeating: -1, count: 1 << 12)
    counts = [UInt8](repeating: 0, count: 1 << 12)
  }

  /// Adds the text under the next number.
  ///
  /// - Parameter shingles: sorted and distinct.
  mutating func add(_ shingles: [UInt32]) {
    let text = Int32(indexed.count)
    var added: UInt16 = 0
    for shingle in shingles {
      guard added < Self.kept else { break }
      if used * 4 > hashes.count * 3 { grow() }
      let slot = slot(of: shingle)
      if newest[slot] < 0 {
        hashes[slot] = shingle
        used += 1
      }
      guard counts[slot] < Self.mostPostings else { continue }
      counts[slot] += 1
      postings.append((text, newest[slot]))
      newest[slot] = Int32(postings.count - 1)
      added += 1
    }
    indexed.append(added)
  }

  /// Counts, in `hits`, how many of each text's sequences are among `shingles`, and lists the texts met.
  func count(_ shingles: [UInt32], in hits: inout [UInt16], _ met: inout [Int32]) {
    for shingle in shingles {
      var posting = newest[slot(of: shingle)]
      while posting >= 0 {
        let (text, next) = postings[Int(posting)]
        if hits[Int(text)] == 0 { met.append(text) }
        hits[Int(text)] += 1
        posting = next
      }
    }
  }

  private func slot(of shingle: UInt32) -> Int {
    let mask = hashes.count - 1
    var slot = Int(truncatingIfNeeded: shingle &* 0x9e37_79b1) & mask
    while newest[slot] >= 0, hashes[slot] != shingle { slot = (slot + 1) & mask }
    return slot
  }

  private mutating func grow() {
    let former = (hashes, newest, counts)
    let size = hashes.count * 2
    hashes = [UInt32](repeating: 0, count: size)
    newest = [Int32](repeating: -1, count: size)
    counts = [UInt8](repeating: 0, count: size)
    for (index, head) in former.1.enumerated() where head >= 0 {
      let slot = slot(of: former.0[index])
      hashes[slot] = former.0[index]
      newest[slot] = head
      counts[slot] = former.2[index]
    }
  }
}
