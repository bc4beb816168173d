/// What a person typed, as what is looked for.
struct SearchQuery: Sendable, Equatable {
  enum Part: Sendable, Equatable {
    /// A word's stem.
    case word(String)
    /// Stems that must stand one after another.
    case phrase([String])
    /// Tokens of a provision, from the § to the place named.
    case place([String])
  }

  var parts: [Part] = []

  init(_ text: String) {
    var rest = ""
    let pieces = text.map { "“”„«»″".contains($0) ? "\"" : String($0) }.joined()
      .split(separator: "\"", omittingEmptySubsequences: false)
    for (index, piece) in pieces.enumerated() {
      // An odd piece stands between two quotation marks; the last has no second.
      if index % 2 == 1, index < pieces.count - 1 {
        let stems = SearchWords.words(of: String(piece)).map(\.stem)
        if !stems.isEmpty { parts.append(.phrase(stems)) }
      } else {
        rest += piece + " "
      }
    }
    let references = SearchWords.references(in: rest)
    for reference in references { parts.append(.place(SearchWords.places(of: reference.path))) }
    let words = SearchWords.words(of: rest).filter { word in
      !references.contains { $0.range.overlaps(word.range) }
    }
    let telling = words.filter { !SearchWords.common.contains($0.stem) }
    var seen: Set<String> = []
    for word in telling.isEmpty && parts.isEmpty ? words : telling where seen.insert(word.stem).inserted {
      parts.append(.word(word.stem))
    }
  }
}
