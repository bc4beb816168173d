/// Values that a page's text holds apart from their labels.
///
/// Text taken from a page gives a table by columns: first the labels, each on its line, then the values. They stand
/// a line each, or run together: "FS2026-04418 18. juni 2026 svar@styrelse.dk". A label's own kind (a date, a
/// number, an address) tells which words are its value.
extension LetterText {
  func labelColumns() -> [Labelled] {
    var found: [Labelled] = []
    var index = 0
    while index < lines.count {
      var end = index
      while end < lines.count, LetterLabel(named: lines[end].text) != nil { end += 1 }
      let labels = lines[index..<end].map(\.text)
      guard labels.count >= 2 else {
        index = max(end, index + 1)
        continue
      }
      let values = lines[end...].prefix(labels.count).map(\.text)
      if values.count == labels.count, zip(labels, values).allSatisfy({ Self.fits($1, label: $0) }) {
        for (offset, pair) in zip(labels, values).enumerated() {
          found += named(pair.0, pair.1, line: end + offset)
        }
        index = end + labels.count
      } else {
        for (name, value) in Self.aligned(labels, with: values) {
          let line = lines[end...].prefix(labels.count).firstIndex { $0.text.contains(value) } ?? end
          found += named(name, value, line: min(line, lines.count - 1))
        }
        index = end
      }
    }
    return found
  }

  private func named(_ name: String, _ value: String, line: Int) -> [Labelled] {
    LetterLabel(named: name).map { [Labelled(label: $0, name: name, value: value, line: line)] } ?? []
  }

  private enum ValueKind { case date, number, address, words }

  private static func kind(of label: String) -> ValueKind {
    switch LetterLabel(named: label) {
    case .date, .published, .received, .deadline, .otherDate: .date
    case .caseNumber, .documentNumber: .number
    case .replyTo, .copyTo, .contactMail: .address
    default: .words
    }
  }

  private static func fits(_ value: String, label: String) -> Bool {
    guard value.count < 100, LetterLabel(named: value) == nil else { return false }
    switch kind(of: label) {
    case .date: return value.count < 40
    case .number:
      return value.contains(where: \.isNumber) && value.split(separator: " ").count <= 3
        && DanishDate.only(value) == nil
    case .address: return value.split(separator: " ").count <= 3
    case .words: return !value.hasSuffix(".")
    }
  }

  /// Values that run together, or are fewer than their labels: each label of a kind takes the next value of that kind.
  private static func aligned(_ labels: [String], with values: [String]) -> [(String, String)] {
    let text = Array(values.joined(separator: "\n"))
    var found: [(String, String)] = []
    var position = 0
    var waiting: [String] = []
    for label in labels {
      guard let range = next(kind(of: label), in: text, from: position) else {
        if kind(of: label) == .words { waiting.append(label) }
        continue
      }
      // Words between two values belong to the label between them, where there is one alone.
      if let only = waiting.first, waiting.count == 1 {
        let words = singleSpaced(String(text[position..<range.lowerBound]))
        if !words.isEmpty { found.append((only, words)) }
      }
      waiting = []
      found.append((label, singleSpaced(String(text[range]))))
      position = range.upperBound
    }
    return found.count >= 2 ? found : []
  }

  private static func next(_ kind: ValueKind, in text: [Character], from start: Int) -> Range<Int>? {
    let rest = Array(text[start...])
    switch kind {
    case .words: return nil
    case .date:
      return DanishDate.all(in: String(rest)).first.map {
        start + $0.range.lowerBound..<start + $0.range.upperBound
      }
    case .address:
      return MailAddresses.all(in: rest).first.map {
        start + $0.range.lowerBound..<start + $0.range.upperBound
      }
    case .number:
      for index in rest.indices
      where !rest[index].isWhitespace && (index == 0 || rest[index - 1].isWhitespace) {
        if let number = CaseNumberShape.number(at: Array(rest[index...])) {
          return start + index..<start + index + number.count
        }
      }
      return nil
    }
  }
}
