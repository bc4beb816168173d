/// A minister's title with the forms in which law texts have it, or the name of an agency.
///
/// Limits: titles in the definite form, with or without a genitive s; "en minister" is none.
struct MinisterTitle: Hashable {
  /// "social- og integrationsministeren", "ministeren for ligestilling og kirke"; an agency as it is written.
  let name: String

  init(_ name: String) { self.name = name }

  /// An agency keeps its capitals and has no ministry.
  var isAgency: Bool { name.first?.isUppercase ?? false }

  /// The title, the title at the head of a sentence, the ministry: the same order for every title, and again for a
  /// second name.
  var forms: [String] {
    isAgency
      ? [name] : [name, capitalised(name), ministry] + (Self.secondNames[name] ?? [])
  }

  /// "a- og bministeren" has "A- og Bministeriet", "ministeren for a og b" has "Ministeriet for A og B".
  var ministry: String {
    if name == Self.children { return "Ministeriet for Børn og Undervisning" }
    return allCapitalised
  }

  // The ministry of 2011 was called otherwise than its minister; that of 2019 was not.
  private static let children = "børne- og undervisningsministeren"
  private static let secondNames = [
    children: [
      "ministeren for børn og undervisning", "Ministeren for børn og undervisning",
      "Børne- og Undervisningsministeriet",
    ],
    "ministeren for fødevarer, landbrug og fiskeri": [
      "fødevareministeren", "Fødevareministeren", "Fødevareministeriet",
    ],
  ]

  private var allCapitalised: String {
    let words = name.split(separator: " ").map { word in
      word == "og" || word == "for" ? String(word) : capitalised(String(word))
    }
    return words.map { $0.hasSuffix("inisteren") ? $0.dropLast(2) + "iet" : $0 }.joined(separator: " ")
  }

  private func capitalised(_ text: String) -> String { text.prefix(1).uppercased() + text.dropFirst() }

  /// The minister of a ministry that issued a text, as its case number begins: "Klima-, Energi- og Bygningsmin.,
  /// Energistyrelsen, j.nr. 2590", "Min. for Ligestilling og Kirke"; nil where the table knows none.
  static func issuing(_ text: String) -> String? {
    var given = text.lowercased().replacing("min. for ", with: "ministeriet for ")
    given = given.replacing("min.", with: "ministeriet").replacing("min,", with: "ministeriet,")
    if given.hasPrefix("fødevareministeriet") { return "ministeren for fødevarer, landbrug og fiskeri" }
    return MinistryChange.titles.first { title in
      !title.isAgency && title.forms.dropFirst(2).contains { given.hasPrefix($0.lowercased()) }
    }?.name
  }

  /// Where a form of any title of the table stands in a text as a title of its own, in order of the text.
  static func mentions(in text: [UInt8]) -> [Mention] {
    guard mayName(text) else { return [] }
    var found: [Mention] = []
    // All are looked for, so that a longer one is not taken for the shorter one within it.
    for form in allWords.words(in: text).sorted().flatMap({ allForms[$0] }) {
      for match in matches(of: form.words, in: text)
      where match.startsWord && endsTitle(match.range.upperBound, text)
        && !goesOnBefore(match.range.lowerBound, text)
      {
        found.append(Mention(title: form.title, form: form.index, range: match.range))
      }
    }
    // Of two that overlap, the longer one is meant.
    found.sort { ($0.range.lowerBound, $1.range.count) < ($1.range.lowerBound, $0.range.count) }
    var result: [Mention] = []
    for mention in found where mention.range.lowerBound >= result.last?.range.upperBound ?? 0 {
      result.append(mention)
    }
    return result
  }

  private struct Form {
    var title: MinisterTitle
    var index: Int
    var words: [UInt8]
  }

  private static let allWords = WordAutomaton(
    MinistryChange.titles.flatMap { title in title.forms.map { Array($0.utf8) } })

  /// By the number of the words.
  private static let allForms: [[Form]] = {
    var result: [Int: [Form]] = [:]
    for title in MinistryChange.titles {
      for (index, words) in title.forms.enumerated() {
        let form = Form(title: title, index: index, words: Array(words.utf8))
        if let number = allWords.number(of: form.words) { result[number, default: []].append(form) }
      }
    }
    return result.keys.sorted().map { result[$0] ?? [] }
  }()

  struct Mention {
    var title: MinisterTitle
    /// Index in `forms`.
    var form: Int
    var range: Range<Int>
  }

  private static func mayName(_ text: [UInt8]) -> Bool {
    for index in text.indices
    where text[index] == UInt8(ascii: "i") || text[index] == UInt8(ascii: "s")
      || text[index] == UInt8(ascii: "d")
    {
      if text.has("inister", at: index) || text.has("styrelse", at: index)
        || text.has("direktorat", at: index) || text.has("dministration", at: index)
      {
        return true
      }
    }
    return false
  }

  /// The name ends there, or goes on with a genitive s.
  private static func endsTitle(_ end: Int, _ text: [UInt8]) -> Bool {
    var next = end
    if next < text.count, text[next] == UInt8(ascii: "s") { next += 1 }
    return next == text.count || !isWordByte(text, next)
  }

  /// "indenrigs- og socialministeren" names no "socialministeren".
  private static func goesOnBefore(_ start: Int, _ text: [UInt8]) -> Bool {
    let head = Array(text[..<start].suffix(8))
    return head.ends("- og ") || head.ends("- ") || head.ends("-, ") || head.ends("-")
  }
}
