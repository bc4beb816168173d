/// Several municipalities that one word in the plural names.
extension MunicipalityNames {
  /// "Faxe og Stevns Kommuner", "kommunerne Albertslund, Brøndby og Glostrup": in the order written; empty for fewer
  /// than two.
  func listed(in text: String) -> [String] {
    let words = text.split { $0.isWhitespace }.map(String.init)
    for (index, word) in words.enumerated() {
      let plain = folded(word.filter { $0.isLetter })
      guard Self.plurals.contains(where: { plain.hasSuffix($0) }) else { continue }
      let before = list(words[..<index].reversed().map { $0 }, isBackwards: true)
      if before.count > 1 { return before.reversed() }
      let after = list(Array(words[(index + 1)...]), isBackwards: false)
      if after.count > 1 { return after }
    }
    return []
  }

  private static let plurals = ["kommuner", "kommunerne", "municipalities", "councils"]
  private static let joining: Set<String> = ["og", "samt", "and", "&", "of", "/"]

  /// The names that the words are from their beginning, however many words a name has.
  private func list(_ words: [String], isBackwards: Bool) -> [String] {
    var found: [String] = []
    var index = 0
    while index < words.count {
      if Self.joining.contains(words[index].lowercased()) {
        index += 1
        continue
      }
      let lengths = (1...3).reversed().filter { index + $0 <= words.count }
      let match = lengths.lazy.compactMap { length -> (name: String, length: Int)? in
        let part = words[index..<index + length]
        let written = (isBackwards ? part.reversed() : Array(part)).joined(separator: " ")
        return self.name(for: written.filter { !",;:.".contains($0) }).map { ($0, length) }
      }.first
      guard let match else { break }
      if !found.contains(match.name) { found.append(match.name) }
      index += match.length
    }
    return found
  }
}
