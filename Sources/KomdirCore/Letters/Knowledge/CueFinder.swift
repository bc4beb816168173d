/// Finds every cue of a sentence in one pass over its words.
struct CueFinder: Sendable {
  struct Found {
    var cue: Cue
    /// In words of the sentence.
    var words: Range<Int>
  }

  private struct Pattern {
    var cue: Cue
    var words: [Word]
  }

  private enum Word: Hashable {
    case whole(String), opening(String), ending(String)

    init(_ pattern: Substring) {
      if pattern.hasSuffix("*") {
        self = .opening(String(pattern.dropLast()))
      } else if pattern.hasPrefix("*") {
        self = .ending(String(pattern.dropFirst()))
      } else {
        self = .whole(String(pattern))
      }
    }

    func fits(_ word: String) -> Bool {
      switch self {
      case .whole(let text): word == text
      case .opening(let text): word.hasPrefix(text)
      case .ending(let text): word.hasSuffix(text) && word.count > text.count
      }
    }
  }

  private var whole: [String: [Pattern]] = [:]
  private var openings: [Substring: [Pattern]] = [:]
  private var endings: [Substring: [Pattern]] = [:]

  /// The cues of `Cue.words`.
  static let standard = CueFinder()

  private init() {
    for cue in Cue.allCases {
      for text in cue.words {
        let pattern = Pattern(cue: cue, words: text.split(separator: " ").map(Word.init))
        switch pattern.words.first {
        case .whole(let word): whole[word, default: []].append(pattern)
        case .opening(let word): openings[word.prefix(2), default: []].append(pattern)
        case .ending(let word): endings[word.suffix(2), default: []].append(pattern)
        case nil: break
        }
      }
    }
  }

  /// Cues in order of where they begin; one word may be several cues.
  func cues(in words: [String]) -> [Found] {
    var found: [Found] = []
    for (index, word) in words.enumerated() {
      for patterns in [whole[word], openings[word.prefix(2)], endings[word.suffix(2)]] {
        for pattern in patterns ?? [] {
          let end = index + pattern.words.count
          guard end <= words.count, zip(pattern.words, words[index..<end]).allSatisfy({ $0.fits($1) }) else {
            continue
          }
          if !found.contains(where: { $0.cue == pattern.cue && $0.words.contains(index) }) {
            found.append(Found(cue: pattern.cue, words: index..<end))
          }
        }
      }
    }
    return found
  }
}
