import KomdirCore

extension Phrase {
  /// Words that are nobody's language: names, numbers, what a member wrote.
  static func same(_ text: String) -> Phrase { Phrase(text, text) }

  static func duplicates(_ kind: DuplicateKind, _ ids: [String]) -> Phrase {
    let list = ids.joined(separator: ", ")
    return switch kind {
    case .exact: Phrase("ens: \(list)", "exact: \(list)")
    case .near: Phrase("nær: \(list)", "near: \(list)")
    case .contained: Phrase("indeholdt: \(list)", "contained: \(list)")
    }
  }

  static func duplicatesFound(texts: Int, groups: Int) -> Phrase {
    Phrase(
      "\(texts) \(texts == 1 ? "tekst" : "tekster"), \(groups) \(groups == 1 ? "gruppe" : "grupper") siger det samme",
      "\(texts) \(texts == 1 ? "text" : "texts"), \(groups) \(groups == 1 ? "group says" : "groups say") the same"
    )
  }

  static func malformedLine(_ file: String, _ line: Int) -> Phrase {
    Phrase(
      "\(file), linje \(line): ikke et JSON-objekt med id og text\nråd: skriv hver tekst som {\"id\": \"R-1\", \"text\": \"…\"} på sin egen linje",
      "\(file), line \(line): no JSON object with id and text\nhint: write each text as {\"id\": \"R-1\", \"text\": \"…\"} on a line of its own"
    )
  }
}
