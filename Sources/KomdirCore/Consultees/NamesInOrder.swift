/// Parts names that a page's columns ran together, by the order of the list.
///
/// Where a list runs by the alphabet, its order says where a name begins: between "Epilepsiforeningen" and "FOAs
/// Pensionistklub", "Fagbevægelsens Hovedorganisation Farmakonomforeningen" can only be two.
enum NamesInOrder {
  private static let joiners: Set<String> = [
    "og", "for", "af", "i", "på", "til", "med", "under", "ved", "&", "–", "-", "the", "of",
  ]

  static func parted(_ names: [String]) -> [String] {
    guard names.count >= 12 else { return names }
    let keys = names.map(key)
    let ordered = zip(keys, keys.dropFirst()).count { $0 <= $1 }
    guard ordered * 20 >= (names.count - 1) * 17 else { return names }
    var found: [String] = []
    for (index, name) in names.enumerated() {
      let next = index + 1 < keys.count ? keys[index + 1] : nil
      found += next.map { parts(of: name, before: $0) } ?? [name]
    }
    return found
  }

  private static func parts(of name: String, before next: String) -> [String] {
    let words = name.split(separator: " ").map(String.init)
    var found: [String] = []
    var start = 0
    for index in words.indices.dropFirst() {
      let word = words[index]
      guard word.count > 1, word.first?.isUppercase == true || word.first?.isNumber == true,
        !joiners.contains(words[index - 1].lowercased()), !words[index - 1].hasSuffix(","),
        !words[index - 1].hasSuffix("-")
      else { continue }
      let rest = key(words[index...].joined(separator: " "))
      let current = words[start..<index].joined(separator: " ")
      if rest > key(current), rest <= next, current.count >= 5 {
        found.append(current)
        start = index
      }
    }
    return found + [words[start...].joined(separator: " ")]
  }

  /// As the Danish alphabet has it: æ, ø, å last; marks don't count.
  private static func key(_ name: String) -> String {
    String(
      name.lowercased().map { character -> Character in
        switch character {
        case "æ": "{"
        case "ø": "|"
        case "å": "}"
        default: character.isLetter || character.isNumber ? character : " "
        }
      })
  }
}
