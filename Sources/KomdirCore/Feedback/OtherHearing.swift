/// Tells from a letter's subject whether it answers another hearing.
struct OtherHearing: Sendable {
  private let own: Set<String>
  private let names: OwnNames

  init(_ context: FeedbackContext) {
    names = OwnNames(context.association)
    var words = Set(Self.stems(context.title))
    for document in context.documents {
      words.formUnion(Self.stems(document.outline.title))
      words.formUnion(Self.stems(document.document.metadata.title ?? ""))
      // The acts that an amending bill changes are named in its first lines.
      for block in document.document.blocks.prefix(40) { words.formUnion(Self.stems(block.text())) }
    }
    own = words
  }

  /// Whether the subject names a law, and none of its words is of this hearing.
  func isNamed(in subject: String) -> Bool {
    let text = folded(subject)
    let markers = [
      "lov om ", "forslag til lov", "lovforslag om", "aendring af", "bekendtgoerelse om", "vejledning om",
      "loven",
    ]
    guard markers.contains(where: { text.contains($0) }) else { return false }
    // Whom the letter is to says nothing of the law.
    let stems = Self.stems(names.removed(from: foldedWords(subject).map(String.init)).joined(separator: " "))
    guard !stems.isEmpty, !own.isEmpty else { return false }
    return !stems.contains { stem in own.contains { $0.hasPrefix(stem) || stem.hasPrefix($0) } }
  }

  /// The first six letters of the words that tell one law from another.
  private static func stems(_ text: String) -> [String] {
    foldedWords(text).map(String.init).filter { word in
      word.count >= 5 && !common.contains { word.hasPrefix($0) } && !word.allSatisfy(\.isNumber)
    }.map { String($0.prefix(7)) }
  }

  private static let common = [
    "hoering", "sagsnr", "journal", "forslag", "udkast", "aendring", "lovforslag", "bemaerkning", "vedroer",
    "angaaende",
    "kommune",
    "bekendtg", "vejledning", "bidrag", "visse", "andre", "forskellige", "lovene", "svar", "vedr",
    "loven",
    "ophaevelse", "affattelse", "foraarsaget", "herunder", "januar", "februar", "marts", "april", "juni",
    "juli",
    "august", "september", "oktober", "november", "december", "ministeriet", "efter", "mellem", "under",
  ]
}
