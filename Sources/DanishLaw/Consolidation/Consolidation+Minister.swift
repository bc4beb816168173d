extension Consolidation {
  /// Names the ministry all over the law as the acts name it, each change marked with the point that first does.
  ///
  /// For those who want the text as editors print it; consolidation itself leaves the names alone.
  ///
  /// - Returns: how many provisions changed.
  @discardableResult
  public mutating func rename(_ minister: MinisterRename) -> Int {
    let names = [
      (minister.old, minister.new), (capitalised(minister.old), capitalised(minister.new)),
      (ministry(of: minister.old), ministry(of: minister.new)),
    ].map { (Array($0.0.utf8), Array($0.1.utf8)) }
    var count = 0
    for index in outline.provisions.indices {
      var text = Array(outline.provisions[index].text.utf8)
      var isChanged = false
      for (old, new) in names {
        for match in matches(of: old, in: text).reversed() where match.startsWord && ends(match.range, text) {
          text.replaceSubrange(match.range, with: new)
          isChanged = true
        }
      }
      guard isChanged else { continue }
      count += 1
      outline.provisions[index].text = text.string
      if changes[index].last != minister.point { changes[index].append(minister.point) }
    }
    applied.append(
      AppliedOperation(
        point: minister.point, operation: "renameMinister", target: "\(minister.old) → \(minister.new)",
        remark: nil))
    return count
  }

  /// The name ends there, or goes on with a genitive s.
  private func ends(_ range: Range<Int>, _ text: [UInt8]) -> Bool {
    var next = range.upperBound
    if next < text.count, text[next] == UInt8(ascii: "s") { next += 1 }
    return next == text.count || !isWordByte(text, next)
  }

  /// "ministeren for by og land" has the ministry "Ministeriet for By og Land", "a- og bministeren" has
  /// "A- og Bministeriet".
  private func ministry(of minister: String) -> String {
    let words = minister.split(separator: " ").map { word in
      word == "og" || word == "for" ? String(word) : capitalised(String(word))
    }
    return words.map { $0.hasSuffix("inisteren") ? $0.dropLast(2) + "iet" : $0 }.joined(separator: " ")
  }

  private func capitalised(_ text: String) -> String { text.prefix(1).uppercased() + text.dropFirst() }
}
