import DanishLaw
import DanishText
import DocumentModel

/// Finds the numbered and titled parts of a draft that a text names: "pkt. 2.3", "kap. 7", "(4.1)", "jf. 2.2",
/// "boks 2", "initiativ 12", "afsnittet om finansiering".
///
/// What can be named is read off the draft's own headings, annexes and boxes, once a hearing.
struct HeadingPlaces: Sendable {
  /// What is named, where it stands in the text (Unicode scalars), and where it leads.
  struct Found: Sendable {
    var range: Range<Int>
    var placement: Placement
    /// The label as written, "2.3".
    var number: String?
    /// Whether the number counts the draft's own word, "initiativ".
    var countsWord = false
  }

  /// One document's parts.
  struct Book: Sendable {
    var document: Int
    /// Ids by printed number, "2.3".
    var numbers: [String: ProvisionID] = [:]
    /// Ids by a word and its number as the draft prints them, "boks 2", "initiativ 12".
    var labelled: [String: ProvisionID] = [:]
    var annexes: [String: ProvisionID] = [:]
    /// The word that the draft numbers its headings with, "initiativ"; nil where they bear numbers alone.
    var word: String?
    /// Ids by that word's number: of "Initiativ 3 …", and of "2.2.1 Initiativ 3: …", which bears two.
    var counted: [String: ProvisionID] = [:]
    var titles: [Title] = []
    /// Whether the document has no sections of law, so that its headings are its only places.
    var isWithoutSections: Bool
  }

  struct Title: Sendable {
    var id: ProvisionID
    var stems: [String]
  }

  private let books: [Book]
  /// A paragraph that names more than this is no remark.
  private static let mostPlaces = 200
  /// The words that some draft numbers its parts with, beside those of the language.
  private let labels: Set<String>

  init(_ documents: [FeedbackContext.HearingDocument]) {
    books = documents.indices.map { Self.book(documents[$0], at: $0) }
    labels = Set(
      books.flatMap { $0.labelled.keys.compactMap { $0.split(separator: " ").first.map(String.init) } })
  }

  /// Whether no document can be named by its headings.
  var isEmpty: Bool { books.allSatisfy { $0.numbers.isEmpty && $0.titles.isEmpty && $0.labelled.isEmpty } }

  /// Whether the hearing has places and none of its documents has sections of law. Guidance beside an order takes
  /// nothing from the order's sections.
  var isWithoutSections: Bool {
    books.allSatisfy(\.isWithoutSections) && books.contains { !$0.numbers.isEmpty || !$0.titles.isEmpty }
  }

  // MARK: Reading feedback

  /// The parts named in a text, in order.
  func found(in text: String) -> [Found] {
    guard !isEmpty else { return [] }
    let scan = HeadingScan(text)
    var found: [Found] = []
    var index = 0
    while index < scan.scalars.count, found.count < Self.mostPlaces {
      if let next = number(scan, at: index, after: found.last) {
        found.append(next)
        index = next.range.upperBound
      } else if let next = titled(scan, at: index) ?? atEnd(scan, at: index) {
        found.append(next)
        index = next.range.upperBound
      } else {
        index += 1
      }
    }
    return found
  }

  /// The sections of guidance that a cell names by bare numbers, "4.1", "2 og 4", and the section of a draft's notes
  /// that stands alone there, "Pkt. 4"; empty for all other cells.
  func numbers(inCell text: String) -> [Found] {
    let scan = HeadingScan(text)
    if let note = noteAlone(scan) { return [note] }
    guard scan.isNumbersAlone, let book = books.first(where: { $0.isWithoutSections && !$0.numbers.isEmpty })
    else { return [] }
    var found: [Found] = []
    var index = 0
    while index < scan.scalars.count {
      guard let (number, end) = scan.number(at: index) else {
        index += 1
        continue
      }
      if let id = book.numbers[number] { found.append(hit(id, book, index..<end, scan, number)) }
      index = end
    }
    return found
  }

  /// Whether a column's title is the word that the draft counts its parts with: "Initiativ", "Initiativ nr."
  func isOwnWord(_ title: String) -> Bool {
    let words = foldedWords(title).map(String.init)
    guard let first = words.first, words.count <= 2 else { return false }
    return books.contains { book in book.word.map { Self.names(first, $0) } ?? false }
  }

  /// "Pkt. 4", and nothing beside it but a page: in a draft of law whose notes count that far, the notes' section 4.
  private func noteAlone(_ scan: HeadingScan) -> Found? {
    guard scan.scalars.count <= 24, !scan.scalars.contains("§") else { return nil }
    for index in scan.scalars.indices {
      guard let (number, end) = scan.number(at: index), let word = scan.word(before: index),
        Self.pointWords.contains(word.text), folded(scan.text(end..<scan.scalars.count)).isEmpty,
        foldedWords(scan.text(0..<word.start)).allSatisfy({
          ["s", "side"].contains($0) || $0.allSatisfy(\.isNumber)
        })
      else { continue }
      for book in books where !book.isWithoutSections {
        if let id = book.numbers[number] { return hit(id, book, word.start..<end, scan, number) }
      }
    }
    return nil
  }

  /// A heading of feedback that bears a draft heading's own words, its number or none before them.
  func named(byHeading text: String) -> Placement? {
    guard text.unicodeScalars.count <= 140 else { return nil }
    let words = text.drop { $0.isNumber || $0 == "." || $0 == ")" || $0.isWhitespace }
    let number = folded(String(text.prefix { $0.isNumber || $0 == "." })).trimmedDots
    let stems = Self.contentStems(String(words))
    guard !stems.isEmpty else { return nil }
    for book in books where book.isWithoutSections {
      if let id = book.numbers[number], let title = book.titles.first(where: { $0.id == id }),
        Self.shared(title.stems, stems) > 0
      {
        return Placement(asWritten: text, provision: id, document: book.document, match: .exact)
      }
      let same = book.titles.filter {
        Self.shared($0.stems, stems) == $0.stems.count && Self.shared(stems, $0.stems) == stems.count
      }
      if same.count == 1 {
        return Placement(asWritten: text, provision: same[0].id, document: book.document, match: .exact)
      }
    }
    return nil
  }

  private func number(_ scan: HeadingScan, at index: Int, after last: Found?) -> Found? {
    guard let (number, end) = scan.number(at: index) else { return nil }
    let word = scan.word(before: index)
    let isListed = last.map { scan.isListing(from: $0.range.upperBound, to: index) } ?? false
    let word1 = word?.text ?? ""
    var start = word?.start ?? index
    let isSection = Self.sectionWords.contains(word1)
    if ["bilag", "bilaget", "annex", "appendix", "schedule"].contains(word1) {
      for book in books where book.isWithoutSections {
        if let id = book.annexes[number] { return hit(id, book, start..<end, scan, number) }
      }
      return nil
    }
    for book in books where book.isWithoutSections {
      guard let label = book.word else { continue }
      let isNamed = Self.names(word1, label) || isListed && last?.countsWord == true
      guard let id = book.counted[number] else {
        // "Initiativ 18" of sixteen was named, and is not there.
        guard isNamed, word1 != "", !number.contains(".") else { continue }
        return Found(
          range: start..<end, placement: Placement(asWritten: scan.text(start..<end), match: .none),
          number: number, countsWord: true)
      }
      let isOnly = book.counted.count == book.numbers.count
      var found = hit(id, book, start..<end, scan, number)
      found.countsWord = true
      if isNamed { return found }
      guard Self.counters.contains(word1) else { continue }
      // "initiative no. 6"
      if let before = scan.word(before: start), Self.names(before.text, label) {
        found.range = before.start..<end
        found.placement.asWritten = scan.text(before.start..<end)
        return found
      }
      if scan.opens(at: start), isOnly || !["punkt", "pkt"].contains(word1) { return found }
    }
    if let label = labels.first(where: { Self.names(word1, $0) }) {
      for book in books {
        if let id = book.labelled["\(label) \(number)"] { return hit(id, book, start..<end, scan, number) }
      }
      return nil
    }
    let isDotted = number.contains(".")
    guard
      isSection || isListed
        || isDotted && (scan.standsAsPlace(index, end) || scan.speaksOfNotes(around: index))
    else { return nil }
    if !isSection { start = index }
    for book in books {
      // In a bill "pkt. 3" and "kapitel 2" are the law's; a section of its notes has parts, or is said to be one.
      guard book.isWithoutSections || isDotted || word1 == "afsnit" || scan.speaksOfNotes(around: index)
      else {
        continue
      }
      guard book.isWithoutSections || !word1.hasPrefix("kap") else { continue }
      if let id = book.numbers[number] { return hit(id, book, start..<end, scan, number) }
      guard isSection, isDotted else { continue }
      var parts = number.split(separator: ".").dropLast()
      while !parts.isEmpty {
        if let id = book.numbers[parts.joined(separator: ".")] {
          var found = hit(id, book, start..<end, scan, number)
          found.placement.match = .parent
          return found
        }
        parts = parts.dropLast()
      }
    }
    guard isSection, isWithoutSections else { return nil }
    return Found(
      range: start..<end,
      placement: Placement(asWritten: scan.text(start..<end), match: .none), number: number)
  }

  /// "afsnittet om X", "kapitlet »X«": by the words of one heading.
  private func titled(_ scan: HeadingScan, at index: Int) -> Found? {
    guard let word = scan.word(startingAt: index), Self.titleWords.contains(word.text) else { return nil }
    var at = word.end
    guard let next = scan.word(startingAt: at + 1),
      ["om", "vedroerende", "med", "der", "»", "\""].contains(next.text)
        || scan.isQuote(at + 1)
    else { return nil }
    at = scan.isQuote(at + 1) ? at + 2 : next.end
    let end = scan.endOfPhrase(from: at)
    let stems = Self.contentStems(scan.text(at..<end))
    guard !stems.isEmpty else { return nil }
    var best: (id: ProvisionID, document: Int, score: Double)?
    var isTied = false
    for book in books where book.isWithoutSections || word.text.hasPrefix("afsnit") {
      for title in book.titles {
        let shared = Self.shared(title.stems, stems)
        guard shared > 0 else { continue }
        let score = Double(shared) / Double(title.stems.count) + Double(shared) * 0.1
        guard Double(shared) / Double(title.stems.count) >= 0.5 || shared >= 2 else { continue }
        if let before = best, abs(before.score - score) < 0.001 {
          isTied = true
        } else if best.map({ score > $0.score }) ?? true {
          best = (title.id, book.document, score)
          isTied = false
        }
      }
    }
    guard let best, !isTied else { return nil }
    return Found(
      range: index..<end,
      placement: Placement(
        asWritten: scan.text(index..<end), provision: best.id, document: best.document, match: .exact))
  }

  /// "sidste kapitel", "det første kapitel", "indledningen": by where it stands. "Sidste afsnit" may be a paragraph.
  private func atEnd(_ scan: HeadingScan, at index: Int) -> Found? {
    guard let word = scan.word(startingAt: index), let book = books.first(where: \.isWithoutSections) else {
      return nil
    }
    if ["indledningen", "indledningens"].contains(word.text) {
      let found = book.titles.filter { $0.stems == Self.contentStems("Indledning") }
      return found.count == 1 ? hit(found[0].id, book, index..<word.end, scan, "") : nil
    }
    guard ["sidste", "foerste", "last", "first"].contains(word.text),
      let next = scan.word(startingAt: word.end + 1),
      ["kapitel", "chapter"].contains(next.text)
    else { return nil }
    let chapters = book.numbers.keys.compactMap(Int.init).sorted()
    guard let number = ["sidste", "last"].contains(word.text) ? chapters.last : chapters.first,
      chapters.count > 1,
      let id = book.numbers[String(number)]
    else { return nil }
    return hit(id, book, index..<next.end, scan, String(number))
  }

  private func hit(
    _ id: ProvisionID, _ book: Book, _ range: Range<Int>, _ scan: HeadingScan, _ number: String
  )
    -> Found
  {
    Found(
      range: range,
      placement: Placement(
        asWritten: scan.text(range), provision: id, document: book.document, match: .exact),
      number: number)
  }

  // MARK: Words

  static let sectionWords: Set<String> = [
    "afsnit", "afsnittet", "afsn", "afs", "kapitel", "kapitlet", "kap", "pkt", "punkt", "punktet",
    "punkterne",
    "kapitlerne", "afsnittene", "section", "sections", "chapter", "del", "delafsnit", "underafsnit", "para",
    "paragraph", "underpunkt", "hovedafsnit",
  ]
  private static let pointWords: Set<String> = ["pkt", "punkt", "afsnit", "section"]
  private static let titleWords: Set<String> = [
    "afsnittet", "afsnit", "kapitlet", "kapitel", "delen", "boksen", "bilaget", "underafsnittet",
    "overskriften",
    "indsatsen", "initiativet", "section", "chapter",
  ]
  /// What stands before a number of the draft's headings instead of their word: "nr. 6", "item 11".
  private static let counters: Set<String> = ["nr", "no", "nummer", "number", "item", "punkt", "pkt"]

  /// Whether a member's word is a draft's label, inflected, shortened or with a slip: "initiativerne", "init", "initativ".
  private static func names(_ word: String, _ label: String) -> Bool {
    if word.count == 3 { return label.hasPrefix(word) && label.count >= 6 }
    guard word.count >= 4, label.count >= 4 else { return word == label }
    return word.prefix(4) == label.prefix(4) && word.count <= label.count + 5
  }

  static let months = Months.danishWords

  /// The stems of a title's words that say something.
  static func contentStems(_ text: String) -> [String] {
    var stems: [String] = []
    for word in foldedWords(text) where word.count >= 3 && !word.allSatisfy(\.isNumber) {
      guard !SubjectWords.common.contains(String(word)) else { continue }
      let stem = SubjectWords.stem(word)
      if !stems.contains(stem) { stems.append(stem) }
    }
    return stems
  }

  /// How many of `first` have one like it in `second`.
  private static func shared(_ first: [String], _ second: [String]) -> Int {
    first.count { stem in second.contains { SubjectWords.alike(stem, $0) } }
  }
}

extension String {
  /// Without full stops at its end.
  fileprivate var trimmedDots: String {
    var text = Substring(self)
    while text.last == "." { text = text.dropLast() }
    return String(text)
  }

  func replacingOccurrence(of prefix: String) -> String {
    hasPrefix(prefix) ? String(dropFirst(prefix.count)) : self
  }
}
