/// Whether text taken out of a PDF is text that a person could read: fonts without a map give letters at random.
enum Legibility {
  /// True where there is enough text to tell and hardly any of it is words.
  static func isGarbled(_ text: String) -> Bool {
    var words = 0
    var known = 0
    var distinct: Set<String> = []
    var odd = 0
    var letters = 0
    var scalars = 0
    var word = ""
    for scalar in text.unicodeScalars.prefix(200_000) {
      switch scalar.value {
      case 0x41...0x5A, 0x61...0x7A, 0xC0...0x24F:
        letters += 1
        word.unicodeScalars.append(scalar)
        scalars += 1
        continue
      case 0xE000...0xF8FF, 0xFFFD, 0x01...0x08, 0x0E...0x1F, 0x80...0x9F: odd += 1
      case 0x20, 0x0A, 0x0D, 0x09: break
      default: break
      }
      scalars += 1
      if !word.isEmpty {
        words += 1
        distinct.insert(word)
        if common.contains(word.lowercased()) { known += 1 }
        word = ""
      }
    }
    guard scalars >= 200 else { return false }
    if odd * 10 > scalars * 3 { return true }
    // Other scripts have other words: only text in Latin letters is judged by them.
    // A table of codes says few words again and again.
    guard words >= 120, distinct.count >= 40, letters * 10 > scalars * 4 else { return false }
    return known * 200 < words
  }

  /// The commonest words of the languages that such papers come in.
  private static let common: Set<String> = [
    "og", "i", "at", "det", "er", "en", "til", "af", "den", "for", "der", "med", "som", "på", "de", "ikke",
    "et",
    "har", "om", "fra", "kan", "skal", "efter", "eller", "the", "of", "and", "to", "in", "a", "is", "that",
    "be",
    "this", "with", "by", "on", "are", "or", "as", "it", "was", "die", "und", "das", "von", "zu", "mit",
    "ist",
    "le", "la", "les", "et", "des", "du", "que", "un", "une", "y", "el", "los", "och", "att", "som", "av",
    "för",
    "não", "o", "di", "il", "che", "van", "het", "een",
  ]
}
