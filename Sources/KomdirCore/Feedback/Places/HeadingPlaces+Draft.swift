import DanishLaw
import DanishText
import DocumentModel

/// What a draft's own headings, annexes and boxes are called.
extension HeadingPlaces {
  static func book(_ source: FeedbackContext.HearingDocument, at document: Int) -> Book {
    let outline = source.outline
    var book = Book(
      document: document, isWithoutSections: !outline.provisions.contains { $0.kind == .par })
    var owners: [Int: ProvisionID] = [:]
    for provision in outline.provisions where provision.kind == .heading || provision.kind == .general {
      guard let number = provision.id.path.split(separator: ":", maxSplits: 1).last else { continue }
      if !provision.label.isEmpty, !number.contains("#") {
        book.numbers[folded(String(number))] = provision.id
      }
      if provision.kind == .heading || provision.kind == .general {
        let stems = contentStems(withoutCount(provision.text))
        if !stems.isEmpty { book.titles.append(Title(id: provision.id, stems: stems)) }
      }
      for block in provision.blocks { owners[block] = provision.id }
    }
    let words = outline.provisions.filter { $0.kind == .heading && $0.label.first?.isLetter == true }
      .compactMap {
        foldedWords($0.label).first.map(String.init)
      }.filter { $0.count >= 4 && !sectionWords.contains($0) }
    if words.count >= 3, Set(words).count == 1 {
      book.word = words.first
      book.counted = book.numbers
    } else {
      count(outline, into: &book)
    }
    for annex in outline.annexes {
      book.annexes[folded(annex.id.path.replacingOccurrence(of: "annex:"))] = annex.id
    }
    guard book.isWithoutSections else { return book }
    for (index, block) in source.document.blocks.enumerated() where !block.isFurniture {
      guard let owner = owners[index] else { continue }
      for line in block.text(.rejected).split(separator: "\n").prefix(3) {
        guard let key = labelledNumber(String(line)), book.labelled[key] == nil else { continue }
        book.labelled[key] = owner
      }
    }
    return book
  }

  /// Headings with a number of their own that count a word besides: "2.1.1 Initiativ 1: Indkøring", three or more.
  static func count(_ outline: Outline, into book: inout Book) {
    var byWord: [String: [String: ProvisionID]] = [:]
    for provision in outline.provisions where provision.kind == .heading && !provision.label.isEmpty {
      guard let key = labelledNumber(provision.text) else { continue }
      let parts = key.split(separator: " ").map(String.init)
      guard parts[0].count >= 4, byWord[parts[0]]?[parts[1]] == nil else { continue }
      byWord[parts[0], default: [:]][parts[1]] = provision.id
    }
    guard let most = byWord.max(by: { ($0.value.count, $1.key) < ($1.value.count, $0.key) }),
      most.value.count >= 3
    else { return }
    book.word = most.key
    book.counted = most.value
  }

  /// "Fritidspas" of the title "Initiativ 12: Fritidspas".
  static func withoutCount(_ title: String) -> String {
    guard labelledNumber(title) != nil, let colon = title.firstIndex(where: { ":–".contains($0) }),
      title[..<colon].count <= 24
    else { return title }
    let rest = title[title.index(after: colon)...]
    return rest.contains(where: \.isLetter) ? String(rest) : title
  }

  /// "boks 2" of a line that opens "Boks 2. Eksempler".
  static func labelledNumber(_ text: String) -> String? {
    let words = folded(text.scalars(in: 0..<min(30, text.unicodeScalars.count))).split {
      !($0.isLetter || $0.isNumber)
    }
    guard words.count >= 2, words[0].count >= 3, words[0].allSatisfy(\.isLetter),
      text.unicodeScalars.first?.properties.isUppercase == true, words[1].allSatisfy(\.isNumber),
      words[1].count <= 2, !months.contains(String(words[0])), !Self.sectionWords.contains(String(words[0])),
      words[0] != "bilag"
    else { return nil }
    return "\(words[0]) \(words[1])"
  }
}
