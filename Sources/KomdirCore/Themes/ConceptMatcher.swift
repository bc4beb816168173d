/// Which concepts the words of a remark speak of, and which concepts a codebook's themes are about.
struct ConceptMatcher {
  private struct Pattern {
    var text: String
    var isOpen: Bool
    var concept: ThemeConcept
  }

  private static let patterns: [String: [Pattern]] = {
    var patterns: [String: [Pattern]] = [:]
    for (concept, lines) in ThemeConcept.words {
      for word in lines.split(whereSeparator: \.isWhitespace) {
        let isOpen = word.hasSuffix("*")
        let text = isOpen ? String(word.dropLast()) : String(word)
        patterns[String(text.prefix(2)), default: []].append(
          Pattern(text: text, isOpen: isOpen, concept: concept))
      }
    }
    return patterns
  }()

  private var known: [String: Set<ThemeConcept>] = [:]

  mutating func concepts(of word: String) -> Set<ThemeConcept> {
    if let concepts = known[word] { return concepts }
    let found = Set(
      (Self.patterns[String(word.prefix(2))] ?? []).filter {
        $0.isOpen ? word.hasPrefix($0.text) : word == $0.text
      }.map(\.concept))
    known[word] = found
    return found
  }

  /// For each concept the different words of a remark that speak of it, as written.
  mutating func words(_ words: [ThemeTerms.Word]) -> [ThemeConcept: [String]] {
    var found: [ThemeConcept: [String]] = [:]
    for word in words {
      for concept in concepts(of: word.plain) where !(found[concept] ?? []).contains(word.written) {
        found[concept, default: []].append(word.written)
      }
    }
    return found
  }

  /// The concepts that a theme is about, with the share of its terms that speak of each; those far behind the first are
  /// left out.
  mutating func concepts(of theme: Theme) -> [(concept: ThemeConcept, share: Double)] {
    let terms = theme.terms.map { ThemeTerms.words(of: $0) }.filter { !$0.isEmpty }
    guard !terms.isEmpty else { return [] }
    var counts: [ThemeConcept: Double] = [:]
    for term in terms {
      let concepts = term.reduce(into: Set<ThemeConcept>()) { $0.formUnion(self.concepts(of: $1.plain)) }
      for concept in concepts { counts[concept, default: 0] += 1 / Double(terms.count) }
    }
    let most = counts.values.max() ?? 0
    return counts.filter { $0.value >= 0.35 && $0.value >= 0.6 * most }
      .sorted { ($1.value, $0.key.rawValue) < ($0.value, $1.key.rawValue) }.map { ($0.key, $0.value) }
  }
}
