/// The names of the association that a hearing is read for, made ready to be found in folded text.
struct OwnNames: Sendable {
  /// Names of one word, folded, and the beginnings of long ones.
  private let words: [String]
  /// Names of several words, folded, without their last letter.
  private let phrases: [String]
  /// Names of three words or more, folded.
  private let longNames: [String]

  init(_ association: Association) {
    let names = ([association.name] + association.aliases).map { foldedWords($0).joined(separator: " ") }
      .filter { $0.count > 1 }
    words = names.filter { !$0.contains(" ") }.map { $0.count < Self.longName ? $0 : String($0.dropLast()) }
    longNames = names.filter { $0.split(separator: " ").count >= 3 }
    phrases = names.filter { $0.contains(" ") }.map { String($0.dropLast()) }
  }

  /// Whether a text is a name of several words or a run of its words, as a letterhead breaks them over lines.
  func isPart(_ text: String) -> Bool {
    let words = foldedWords(text).joined(separator: " ")
    guard !words.isEmpty else { return false }
    return longNames.contains { (" " + $0 + " ").contains(" " + words + " ") }
  }

  /// Letters from which on a word is too long to begin another one by chance.
  private static let longName = 12
  /// Letters up to which a name must stand whole or in the genitive.
  private static let shortName = 4

  /// Whether words, folded, name the association: a name in the genitive or with an ending too.
  func isNamed(in text: [String]) -> Bool {
    if text.contains(where: isOwn) { return true }
    guard !phrases.isEmpty else { return false }
    let line = " " + text.joined(separator: " ") + " "
    return phrases.contains { line.contains(" " + $0) }
  }

  /// Whether a folded text begins with the name, "til" before it or not.
  func opens(_ text: String) -> Bool {
    let words = text.split { !($0.isLetter || $0.isNumber) }.map(String.init)
    let bare = words.first == "til" ? Array(words.dropFirst()) : words
    guard let first = bare.first else { return false }
    return isOwn(first) || phrases.contains { bare.joined(separator: " ").hasPrefix($0) }
  }

  /// The words, folded, without those that are the association's name.
  func removed(from words: [String]) -> [String] { words.filter { !isOwn($0) } }

  /// A folded text in which the association is called just that: "takker foreningen for muligheden".
  func generalised(_ text: String) -> String {
    let own = text.split { !($0.isLetter || $0.isNumber) }.map(String.init).filter(isOwn)
    return own.reduce(text) { $0.replacing($1, with: "foreningen") }
  }

  private func isOwn(_ word: String) -> Bool {
    words.contains { name in
      name.count <= Self.shortName ? word == name || word == name + "s" : word.hasPrefix(name)
    }
  }
}
