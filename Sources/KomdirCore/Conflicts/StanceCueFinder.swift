/// Finds cues among words: each of a run of words, any ending where a star stands.
struct StanceCueFinder {
  struct Found {
    /// Places among the words.
    var range: Range<Int>
    var cue: StanceCue
  }

  private struct Pattern {
    var words: [(text: String, isOpen: Bool)]
    var cue: StanceCue
  }

  private static let patterns: [String: [Pattern]] = {
    var patterns: [String: [Pattern]] = [:]
    for (cue, lines) in StanceCue.words {
      for entry in lines.split(whereSeparator: \.isWhitespace) {
        let words = entry.split(separator: "_").map { word in
          let isOpen = word.hasSuffix("*")
          return (text: String(isOpen ? word.dropLast() : word), isOpen: isOpen)
        }
        guard let first = words.first else { continue }
        patterns[String(first.text.prefix(2)), default: []].append(Pattern(words: words, cue: cue))
      }
    }
    return patterns
  }()

  /// What a word may begin, worked out once for each word.
  private var known: [String: [Pattern]] = [:]

  /// Whether a single word is a cue of an attitude or demand: it tells nothing of what a remark is about.
  private var plain: [String: Bool] = [:]

  mutating func cues(in words: ArraySlice<String>) -> [Found] {
    var found: [Found] = []
    for start in words.indices {
      for pattern in patterns(of: words[start]) {
        let end = start + pattern.words.count
        guard end <= words.endIndex else { continue }
        let fits = zip(pattern.words.dropFirst(), words[(start + 1)..<end]).allSatisfy(Self.fits)
        if fits { found.append(Found(range: start..<end, cue: pattern.cue)) }
      }
    }
    return found
  }

  mutating func isPlainCue(_ word: String) -> Bool {
    if let answer = plain[word] { return answer }
    let answer = patterns(of: word).contains { pattern in
      guard pattern.words.count == 1 else { return false }
      switch pattern.cue {
      case .approves, .objects, .removes, .keeps, .demands, .asks, .reports, .conditions: return true
      case .takesAway, .demandsPlainly, .more, .less, .sets, .rejects: return false
      }
    }
    plain[word] = answer
    return answer
  }

  private mutating func patterns(of word: String) -> [Pattern] {
    if let patterns = known[word] { return patterns }
    let patterns = (Self.patterns[String(word.prefix(2))] ?? []).filter { pattern in
      pattern.words.first.map { Self.fits($0, word) } ?? false
    }
    known[word] = patterns
    return patterns
  }

  private static func fits(_ pattern: (text: String, isOpen: Bool), _ word: String) -> Bool {
    pattern.isOpen ? word.hasPrefix(pattern.text) : word == pattern.text
  }
}
