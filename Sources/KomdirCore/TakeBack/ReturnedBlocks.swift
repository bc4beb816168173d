import DanishText
import DocumentModel

/// A block of a file that came back, and what it is.
struct ReturnedBlock: Sendable, Equatable {
  var block: Block
  /// Its index in the file.
  var index: Int
  var words: String
  var isHeading: Bool
  /// The mark that it bears, if it is one of this hearing.
  var anchor: ResponseAnchor?
  /// Index of the block of today's response that it is.
  var expected: Int?
  /// What it is: by the block that it was found to be, else by its mark.
  var part: ResponsePart?
}

/// Finds for each block of a returned file the block of the response that it is: by the mark that it bears, else by its
/// words.
struct ReturnedBlocks: Sendable {
  private(set) var blocks: [ReturnedBlock] = []
  /// Marks of this hearing, and of others.
  private(set) var ownAnchors = 0
  private(set) var strangeAnchors = 0
  /// The journal's last entry when the file was written, as its title bears it.
  private(set) var entry: Int64?
  private let expected: [ExpectedBlock]
  private var found: Set<Int> = []

  /// - Parameter hearing: the letters that marks of this hearing bear.
  init(_ document: Document, _ view: RevisionView, hearing: String, expected: [ExpectedBlock]) {
    self.expected = expected
    let annexes = Set([Phrase.annexTitle.danish, Phrase.annexTitle.english].map(plainWords))
    for (index, block) in document.blocks.enumerated() where !block.isFurniture {
      let anchors = block.bookmarks.compactMap(ResponseAnchor.init(bookmark:))
      let own = anchors.filter { $0.hearing == hearing }
      ownAnchors += own.count
      strangeAnchors += anchors.count - own.count
      for anchor in own where anchor.part == .title { entry = Int64(anchor.mark) }
      let words = plainWords(block.text(view))
      guard !words.isEmpty else { continue }
      var isHeading = false
      if case .heading = block.kind { isHeading = true }
      // What stands in the annex is said of the remarks, not by the positions.
      if own.contains(where: { $0.part == .annex }) || isHeading && annexes.contains(words) { break }
      blocks.append(
        ReturnedBlock(
          block: block, index: index, words: words, isHeading: isHeading, anchor: own.first))
    }
    match()
  }

  /// Share of the positions' paragraphs of today's response that were found, word for word or nearly.
  var foundShare: Double {
    let wanted = expected.indices.filter { if case .text = expected[$0].part { true } else { false } }
    return wanted.isEmpty ? 0 : Double(wanted.count { found.contains($0) }) / Double(wanted.count)
  }

  // MARK: Matching

  private mutating func match() {
    let byPart = Dictionary(
      expected.indices.compactMap { index in expected[index].part.map { ($0, index) } }
    ) { first, _ in first }
    // Whoever says what its mark says is it.
    for index in blocks.indices {
      if let wanted = blocks[index].anchor.flatMap({ byPart[$0.part] }),
        expected[wanted].words == blocks[index].words
      {
        take(index, wanted)
      }
    }
    // Words that were cut out and put in elsewhere leave their mark behind: the same words are the same paragraph.
    var byWords: [String: [Int]] = [:]
    for index in expected.indices.reversed() { byWords[expected[index].words, default: []].append(index) }
    for index in blocks.indices where blocks[index].expected == nil {
      let candidates = byWords[blocks[index].words] ?? []
      let wanted = candidates.last {
        !found.contains($0) && expected[$0].isHeading == blocks[index].isHeading
      }
      if let wanted { take(index, wanted) }
    }
    for index in blocks.indices where blocks[index].expected == nil {
      guard let anchor = blocks[index].anchor else { continue }
      if let wanted = byPart[anchor.part] {
        if !found.contains(wanted) { take(index, wanted) }
      } else {
        blocks[index].part = anchor.part
      }
    }
    matchLike()
  }

  private mutating func take(_ index: Int, _ wanted: Int) {
    guard !found.contains(wanted) else { return }
    found.insert(wanted)
    blocks[index].expected = wanted
    blocks[index].part = expected[wanted].part
  }

  /// From here on two paragraphs have so many words in common that one is the other edited.
  private static let leastLikeness = 0.5

  /// The rest goes by the words that paragraphs have in common, the most alike first.
  private mutating func matchLike() {
    let open = blocks.indices.filter { blocks[$0].part == nil && !blocks[$0].isHeading }
    let wanted = expected.indices.filter {
      !found.contains($0) && expected[$0].part != nil && !expected[$0].isHeading
    }
    guard !open.isEmpty, !wanted.isEmpty else { return }
    let bags = Dictionary(uniqueKeysWithValues: wanted.map { ($0, WordBag(expected[$0].words)) })
    var pairs: [(likeness: Double, index: Int, wanted: Int)] = []
    for index in open {
      let bag = WordBag(blocks[index].words)
      for candidate in wanted {
        let likeness = bags[candidate].map(bag.likeness) ?? 0
        if likeness >= Self.leastLikeness { pairs.append((likeness, index, candidate)) }
      }
    }
    for pair in pairs.sorted(by: { ($1.likeness, $0.index, $0.wanted) < ($0.likeness, $1.index, $1.wanted) })
    where blocks[pair.index].expected == nil {
      take(pair.index, pair.wanted)
    }
  }
}

/// The words of a text, each as often as it stands there.
struct WordBag: Sendable {
  private var counts: [Substring: Int] = [:]
  private(set) var count = 0

  init(_ text: String) {
    for word in foldedWords(text) {
      counts[word, default: 0] += 1
      count += 1
    }
  }

  private func common(_ other: WordBag) -> Int {
    counts.reduce(0) { $0 + min($1.value, other.counts[$1.key] ?? 0) }
  }

  /// Share of both texts' words that they have in common, from 0 to 1.
  func likeness(to other: WordBag) -> Double {
    count + other.count == 0 ? 0 : 2 * Double(common(other)) / Double(count + other.count)
  }

  /// Share of these words that stand in the other text.
  func share(in other: WordBag) -> Double { count == 0 ? 0 : Double(common(other)) / Double(count) }
}
