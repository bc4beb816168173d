import DanishLaw

extension DraftHistory {
  /// The words of a provision as they would read in the newest version if nothing but numbers had moved: its references
  /// to other provisions of the draft lead to where those stand now.
  mutating func renumbered(_ text: String, of provision: String, from old: DocumentID) throws -> String {
    let found = references(in: text)
    guard !found.isEmpty else { return text }
    let paths = try paths(from: old)
    var scalars = Array(text.unicodeScalars)
    for reference in found.reversed() {
      guard let first = reference.readings.first?.first, first.law == nil,
        let id = first.completed(at: ProvisionID(provision)).provisionID,
        let target = paths.target(of: id.path), target.match == .moved, target.id != id.path
      else { continue }
      let words = Self.renumbered(reference.text, from: id.path, to: target.id)
      scalars.replaceSubrange(reference.start..<reference.end, with: Array(words.unicodeScalars))
    }
    var result = String.UnicodeScalarView()
    result.append(contentsOf: scalars)
    return String(result)
  }

  /// "§ 11, stk. 2" of `par:11/stk:2` as `par:10/stk:2` is written: "§ 10, stk. 2".
  static func renumbered(_ text: String, from old: String, to new: String) -> String {
    func steps(_ path: String) -> [(level: Substring, label: Substring)] {
      path.split(separator: "/").map { step in
        let parts = step.split(separator: ":", maxSplits: 1)
        return (parts[0], parts.count > 1 ? parts[1] : "")
      }
    }
    var done = ""
    var rest = Substring(text)
    for (former, current) in zip(steps(old), steps(new)) {
      guard former.level == current.level else { break }
      guard let range = label(former.label, in: rest) else { continue }
      done += rest[..<range.lowerBound] + current.label
      rest = rest[range.upperBound...]
    }
    return done + rest
  }

  /// Where a label stands by itself: "1" in "nr. 1", not in "nr. 11".
  private static func label(_ label: Substring, in text: Substring) -> Range<Substring.Index>? {
    guard !label.isEmpty else { return nil }
    var start = text.startIndex
    while let range = text[start...].firstRange(of: label) {
      let before = range.lowerBound == text.startIndex ? nil : text[text.index(before: range.lowerBound)]
      let after = range.upperBound == text.endIndex ? nil : text[range.upperBound]
      let isPart = { (character: Character?) in character.map { $0.isLetter || $0.isNumber } ?? false }
      if !isPart(before), !isPart(after) { return range }
      start = range.upperBound
    }
    return nil
  }
}
