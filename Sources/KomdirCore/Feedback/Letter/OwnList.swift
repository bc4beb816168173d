import DanishLaw

/// The list that a letter opens with, and to which its paragraphs answer: "Ad 1)", "Ad. 2.".
struct OwnList: Sendable {
  /// What each number names.
  var items: [Int: (placement: Placement, theme: String)] = [:]
  /// The lines that the list takes up.
  var lines: Set<Int> = []

  init() {}

  /// Empty where no later paragraph answers to a number.
  init(_ letter: [FeedbackLine], roles: [LineRole], places: PlaceFinder) {
    guard let firstAnswer = letter.indices.first(where: { Self.answered(by: letter[$0].text) != nil }) else {
      return
    }
    for index in letter.indices where index < firstAnswer {
      let text = letter[index].shown
      guard roles[index] == .body || roles[index] == .heading, let item = itemNumber(text),
        text.unicodeScalars.count <= 200
      else { continue }
      let content = text.scalars(in: item.length..<text.unicodeScalars.count).trimmed
      var scope = PlaceScope()
      items[item.number] = (places.placement(ofText: content, scope: &scope), content)
      lines.insert(index)
    }
  }

  /// "punkt 3" in the words: a point of a list that somebody else wrote; nil where none is named.
  static func point(named words: String) -> String? {
    let written = words.split { !$0.isLetter && !$0.isNumber }
    return zip(written, written.dropFirst()).first { word, number in
      ["punkt", "punkterne", "pkt", "point", "afsnit"].contains(word.lowercased()) && Int(number) != nil
    }.map { "\($0) \($1)" }
  }

  /// The number that a paragraph answers to; "Ad § 5" and "Ad nr. 5" answer to none.
  static func answered(by text: String) -> Int? {
    let words = folded(text.scalars(in: 0..<min(12, text.unicodeScalars.count)))
    guard words.hasPrefix("ad") else { return nil }
    var rest = words.dropFirst(2)
    guard let mark = rest.first, mark == "." || mark == " " else { return nil }
    rest = rest.drop { $0 == "." || $0 == " " }
    let digits = rest.prefix { $0.isNumber }
    guard let number = Int(digits), let after = rest.dropFirst(digits.count).first else { return nil }
    return ").: -".contains(after) ? number : nil
  }
}
