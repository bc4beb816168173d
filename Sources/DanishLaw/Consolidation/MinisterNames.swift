/// A minister whom the law names, and the one whom the acts' new text names where the law names none.
///
/// Ministries are renamed by royal resolution, without an act; editors then rename them all over a consolidation.
/// That is no instruction: it is shown, never done.
public struct MinisterRename: Sendable, Equatable {
  /// As written in the law, in lower case: "socialministeren".
  public var old: String
  public var new: String
  /// How often the law names the old one.
  public var count: Int
  /// The first point that names the new one.
  public var point: ActPoint
}

/// The minister whom most of the law speaks of, and the one that the acts name instead; nil where they name none,
/// several, or still the old one.
func ministerRename(
  in base: Outline, newTexts: [(point: ActPoint, text: String)]
) -> MinisterRename? {
  var former: [String: Int] = [:]
  for provision in base.provisions {
    for name in ministers(in: provision.text) { former[name, default: 0] += 1 }
  }
  let total = former.values.reduce(0, +)
  guard let old = former.max(by: { ($0.value, $1.key) < ($1.value, $0.key) }), old.value >= 3,
    old.value * 2 >= total
  else { return nil }
  var found: [(name: String, point: ActPoint)] = []
  for (point, text) in newTexts {
    for name in ministers(in: text) {
      if name == old.key { return nil }
      if former[name] == nil, !found.contains(where: { $0.name == name }) { found.append((name, point)) }
    }
  }
  guard found.count == 1 else { return nil }
  return MinisterRename(old: old.key, new: found[0].name, count: old.value, point: found[0].point)
}

/// Ministers named in a text, in lower case and without a genitive: "klima- og energiministeren",
/// "ministeren for by, bolig og landdistrikter". A bare "ministeren" names nobody.
func ministers(in text: String) -> [String] {
  let words = text.split { $0 == " " || $0 == "\n" || $0 == "\u{a0}" }.map { $0.lowercased() }
  var result: [String] = []
  for (index, word) in words.enumerated() {
    let plain = trimmed(word)
    if plain == "ministeren", index + 1 < words.count, words[index + 1] == "for" {
      if let areas = areas(words[(index + 2)...]) { result.append("ministeren for " + areas) }
    } else if plain.hasSuffix("ministeren"), plain != "ministeren" {
      var start = index
      while start > 0,
        isCompoundStart(words[start - 1])
          || (words[start - 1] == "og" && start > 1 && isCompoundStart(words[start - 2]))
      {
        start -= 1
      }
      result.append((words[start..<index] + [plain]).joined(separator: " "))
    }
  }
  return result
}

/// "by, bolig og landdistrikter": at most six words up to the one behind "og".
private func areas(_ words: ArraySlice<String>) -> String? {
  var result: [String] = []
  for word in words.prefix(7) {
    if result.last == "og" {
      result.append(trimmed(word))
      return result.joined(separator: " ")
    }
    guard word == "og" || word.hasSuffix(",") || result.last?.hasSuffix(",") ?? true else { return nil }
    result.append(word)
  }
  return nil
}

/// "klima-," or "social-".
private func isCompoundStart(_ word: String) -> Bool { word.hasSuffix("-") || word.hasSuffix("-,") }

private func trimmed(_ word: String) -> String {
  var word = word[...]
  while let last = word.last, !last.isLetter { word = word.dropLast() }
  if word.hasSuffix("ministerens") { word = word.dropLast() }
  return String(word)
}
