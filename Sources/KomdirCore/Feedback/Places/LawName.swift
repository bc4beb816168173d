import Foundation

/// How well a law's name as members write it ("aktivloven", "lov om individuel boligstøtte") fits the words with
/// which a draft names a law. Zero is no fit, one a perfect one.
func lawNameFit(_ name: String, to title: [String]) -> Double {
  let words = foldedWords(name).map(String.init)
  let content = words.filter { !unspecific.contains($0) && $0.count >= 3 && !$0.allSatisfy(\.isNumber) }
  guard !content.isEmpty, !title.isEmpty else { return 0 }
  if words.count <= 2, let stem = lawStem(content.last ?? "") { return stemFit(stem, title) }
  let fits = content.filter { word in title.contains { shareStem(word, $0) } }
  return Double(fits.count) / Double(content.count)
}

/// The words of a title that tell one law from another, folded. "Dag-, fritids- og klubtilbud" gives "dag-klubtilbud"
/// and "fritids-klubtilbud" beside "klubtilbud": each shares the end of the last.
func lawTitleWords(_ title: String) -> [String] {
  let words = folded(title).split { !($0.isLetter || $0.isNumber || $0 == "-") }.map(String.init)
  return words.indices.flatMap { index -> [String] in
    let parts = words[index].split(separator: "-").map(String.init)
    guard words[index].hasSuffix("-"), let start = parts.last,
      let whole = words[(index + 1)...].prefix(4).first(where: {
        !$0.hasSuffix("-") && !unspecific.contains($0)
      })
    else { return parts }
    return [start + "-" + whole]
  }.filter { !unspecific.contains($0) && !$0.allSatisfy(\.isNumber) }
}

/// The law's name at the head of "I lov om dag-, fritids- og klubtilbud m.v., jf. lovbekendtgørelse nr. …": all before
/// what tells where it was published or changed. `text` is folded.
func lawNameOpening(_ text: String) -> String {
  let ends = [", jf. ", ", jf ", ", som ", ", lovbekendtgoerelse", ", foretages ", ", bliver "]
  let names = ends.compactMap { text.components(separatedBy: $0).first }.filter { $0.count < text.count }
  if let shortest = names.min(by: { $0.count < $1.count }) { return shortest }
  return text.split(separator: ",").first.map(String.init) ?? text
}

private let unspecific: Set<String> = [
  "lov", "loven", "lovens", "om", "og", "i", "af", "til", "for", "paa", "med", "m", "v", "mv", "jf", "nr",
  "som",
  "senest", "aendret", "ved", "lovbekendtgoerelse", "den", "det", "de", "der", "foretages", "foelgende",
  "aendringer",
  "aendring", "bekendtgoerelse", "januar", "februar", "marts", "april", "maj", "juni", "juli", "august",
  "september",
  "oktober", "november", "december", "visse", "andre", "forskellige", "lovgivningen", "act", "the", "and",
  "order",
  "regulation", "bill", "draft",
]

/// "aktivlovens" → "aktiv"; nil where the word is no law's short name.
private func lawStem(_ word: String) -> String? {
  for ending in ["lovens", "loven", "lov"] where word.hasSuffix(ending) && word.count > ending.count + 1 {
    return String(word.dropLast(ending.count))
  }
  return nil
}

private func stemFit(_ stem: String, _ title: [String]) -> Double {
  var stems = [stem]
  if stem.hasSuffix("s"), stem.count > 4 { stems.append(String(stem.dropLast())) }
  for stem in stems {
    if title.contains(where: { lawStem($0) == stem || $0 == stem }) { return 1 }
  }
  for stem in stems where stem.count >= 3 {
    if title.contains(where: { $0.hasPrefix(stem) && !$0.contains("-") || isShared(stem, $0) }) { return 0.9 }
  }
  // "straffuldbyrdelse" ~ "fuldbyrdelse af straf": the title's words inside the short name.
  var covered = 0
  for word in Set(title) where word.count >= 4 {
    let part = word.hasSuffix("s") ? String(word.dropLast()) : word
    if stem.contains(part) { covered += part.count }
  }
  let share = Double(min(covered, stem.count)) / Double(stem.count)
  if share >= 0.5 { return 0.8 * share }
  let head = stem.prefix(5)
  return head.count == 5 && title.contains { $0.hasPrefix(head) } ? 0.4 : 0
}

/// Whether a stem is the compound that a title shortens: "dagtilbud" of "dag-klubtilbud".
private func isShared(_ stem: String, _ word: String) -> Bool {
  let parts = word.split(separator: "-")
  guard parts.count == 2, stem.hasPrefix(parts[0]) else { return false }
  let end = stem.dropFirst(parts[0].count)
  return end.count >= 4 && parts[1].hasSuffix(end)
}

private func shareStem(_ first: String, _ second: String) -> Bool {
  let length = max(4, min(first.count, second.count) - 2)
  return first.count >= length && second.count >= length && first.prefix(length) == second.prefix(length)
}
