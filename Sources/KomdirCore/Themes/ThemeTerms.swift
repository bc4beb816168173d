import DanishText

/// The words of a codebook's terms, and how well a word of a remark fits them.
struct ThemeTerms {
  /// For each theme its terms, each as the stems of its words.
  let terms: [[[String]]]
  private let stems: [String]
  /// How well each stem of the terms fits to a word; what is not listed fits not.
  private var known: [String: [String: Double]] = [:]

  init(_ themes: [Theme]) {
    terms = themes.map { theme in
      theme.terms.map { Self.words(of: $0).map(\.stem) }.filter { !$0.isEmpty }
    }
    stems = Array(Set(terms.flatMap { $0.flatMap { $0 } })).sorted()
  }

  struct Word {
    /// As written, and folded.
    var written: String
    var plain: String
    var stem: String
  }

  static func words(of text: String) -> [Word] {
    text.split { !$0.isLetter && !$0.isNumber }.map { word in
      let written = String(word)
      return Word(written: written, plain: folded(written), stem: SearchWords.stem(written))
    }
  }

  struct Match {
    /// From 0 to 1: how well the best term fits.
    var best = 0.0
    /// How many terms fit.
    var count = 0
    /// Words as written, those of the best term first.
    var evidence: [String] = []
  }

  /// How a remark's words fit to each theme.
  mutating func matches(_ words: [Word]) -> [Match] {
    let fits = words.map { fit(of: $0) }
    return terms.map { terms in
      var match = Match()
      for term in terms where term.count <= words.count {
        var best = 0.0
        var place = 0
        for start in 0...(words.count - term.count) {
          var least = 1.0
          for (offset, stem) in term.enumerated() {
            least = min(least, fits[start + offset][stem] ?? 0)
            if least == 0 { break }
          }
          if least > best { (best, place) = (least, start) }
        }
        guard best > 0 else { continue }
        match.count += 1
        let written = words[place..<place + term.count].map(\.written).joined(separator: " ")
        if best > match.best {
          match.best = best
          match.evidence.insert(written, at: 0)
        } else {
          match.evidence.append(written)
        }
      }
      return match
    }
  }

  /// A word has the term's stem; or it is a compound that the term opens or closes; or it begins like it.
  private mutating func fit(of word: Word) -> [String: Double] {
    if let fits = known[word.written] { return fits }
    var fits: [String: Double] = [:]
    for stem in stems {
      let fit: Double
      if word.stem == stem {
        fit = 1
      } else if stem.count >= 4, word.stem.count >= stem.count + 2, word.stem.hasPrefix(stem) {
        fit = 0.85
      } else if stem.count >= 4, word.stem.count >= stem.count + 2,
        word.stem.hasSuffix(stem) || word.plain.hasSuffix(stem)
      {
        fit = 0.8
      } else if stem.count >= 5, abs(word.stem.count - stem.count) <= 3,
        word.stem.commonPrefix(with: stem).count >= max(5, stem.count - 1)
      {
        fit = 0.7
      } else {
        continue
      }
      fits[stem] = fit
    }
    known[word.written] = fits
    return fits
  }
}
