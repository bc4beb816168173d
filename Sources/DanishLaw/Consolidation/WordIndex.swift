/// Knows for each of many sought words in which nodes they stand: all are looked for in one pass over a text, and again
/// only in a text that has changed.
///
/// Words are compared as ``looseMatches(of:in:)`` does, without white space and with one dash and apostrophe, so what
/// it names holds every exact match too. It may name nodes that no longer hold a word; whoever asks looks at the text.
struct WordIndex {
  private let words: WordAutomaton
  private struct Key: Hashable {
    var word: Int
    var ancestor: Int
  }

  private var holders: [Key: Set<Int>] = [:]

  init(_ sought: [[UInt8]]) { words = WordAutomaton(sought.map { folded($0).bytes }) }

  /// Notes the words that stand in a node's text.
  ///
  /// - Parameter places: the node and all that it hangs below.
  mutating func read(_ text: [UInt8], of node: Int, in places: [Int]) {
    for word in words.words(in: folded(text).bytes) {
      for place in places { holders[Key(word: word, ancestor: place), default: []].insert(node) }
    }
  }

  /// The nodes below a place, itself included, that may hold a word; nil for one that the index does not look for.
  func nodes(holding word: [UInt8], in place: Int) -> Set<Int>? {
    guard let number = words.number(of: folded(word).bytes) else { return nil }
    return holders[Key(word: number, ancestor: place)] ?? []
  }

  /// Takes back that a word stands in a node.
  mutating func forget(_ node: Int, holding word: [UInt8], in place: Int) {
    guard let number = words.number(of: folded(word).bytes) else { return }
    holders[Key(word: number, ancestor: place)]?.remove(node)
  }
}

/// Finds all of many words in one pass over a text (Aho and Corasick, 1975).
struct WordAutomaton {
  /// A prefix of some words. Its children, one longer each, are states behind one another in order of their last byte.
  private struct State {
    var byte: UInt8
    var children: Range<Int32>
    /// The longest other prefix that its own end is.
    var shorter: Int32 = 0
    /// The word that it is.
    var word: Int32?
    /// The nearest of the shorter ones that is a word; 0 for none.
    var nextWord: Int32 = 0
  }

  private var states: [State] = [State(byte: 0, children: 0..<0)]
  private var first: [Int32] = Array(repeating: 0, count: 256)
  private let sorted: [[UInt8]]

  /// Empty words are none.
  init(_ words: [[UInt8]]) {
    sorted = Set(words).filter { !$0.isEmpty }.sorted { $0.lexicographicallyPrecedes($1) }
    // The words that a state opens lie together in the sorted list.
    var open: [(state: Int, words: Range<Int>, length: Int)] = [(0, sorted.indices, 0)]
    var next = 0
    while next < open.count {
      let (state, range, length) = open[next]
      next += 1
      var at = range.lowerBound
      while at < range.upperBound, sorted[at].count == length {
        states[state].word = Int32(at)
        at += 1
      }
      let firstChild = Int32(states.count)
      while at < range.upperBound {
        let byte = sorted[at][length]
        let start = at
        while at < range.upperBound, sorted[at][length] == byte { at += 1 }
        open.append((states.count, start..<at, length + 1))
        states.append(State(byte: byte, children: 0..<0))
      }
      states[state].children = firstChild..<Int32(states.count)
    }
    for child in states[0].children { first[Int(states[Int(child)].byte)] = child }
    for state in states.indices.dropFirst() { tie(childrenOf: state) }
  }

  /// A state comes before its children, so what is shorter is tied already.
  private mutating func tie(childrenOf state: Int) {
    for child in states[state].children {
      let shorter = step(from: states[state].shorter, states[Int(child)].byte)
      states[Int(child)].shorter = shorter
      states[Int(child)].nextWord = states[Int(shorter)].word != nil ? shorter : states[Int(shorter)].nextWord
    }
  }

  private func child(of state: Int32, _ byte: UInt8) -> Int32? {
    if state == 0 { return first[Int(byte)] > 0 ? first[Int(byte)] : nil }
    var (low, high) = (states[Int(state)].children.lowerBound, states[Int(state)].children.upperBound)
    while low < high {
      let middle = (low + high) / 2
      let own = states[Int(middle)].byte
      if own == byte { return middle }
      if own < byte { low = middle + 1 } else { high = middle }
    }
    return nil
  }

  private func step(from state: Int32, _ byte: UInt8) -> Int32 {
    var at = state
    while true {
      if let next = child(of: at, byte) { return next }
      if at == 0 { return 0 }
      at = states[Int(at)].shorter
    }
  }

  /// The numbers of the words that stand in a text, each once.
  func words(in text: [UInt8]) -> [Int] {
    guard states.count > 1 else { return [] }
    var found: Set<Int> = []
    var state: Int32 = 0
    for byte in text {
      state = step(from: state, byte)
      var at = states[Int(state)].word != nil ? state : states[Int(state)].nextWord
      while at > 0 {
        // Where this one was found, those that end it were found too.
        guard let word = states[Int(at)].word, found.insert(Int(word)).inserted else { break }
        at = states[Int(at)].nextWord
      }
    }
    return Array(found)
  }

  func number(of word: [UInt8]) -> Int? {
    var (low, high) = (0, sorted.count)
    while low < high {
      let middle = (low + high) / 2
      if sorted[middle].lexicographicallyPrecedes(word) { low = middle + 1 } else { high = middle }
    }
    return low < sorted.count && sorted[low] == word ? low : nil
  }
}
