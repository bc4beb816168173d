import DocumentModel

/// A letter's text as a person's eye takes it in: lines, the values beside their labels, and sentences.
struct LetterText {
  struct Line {
    var text: String
    /// Whether the file marks it as a heading.
    var isHeading = false
    var isFurniture = false
    /// The paragraph or table cell it came from; wrapped lines share it.
    var paragraph: Int
  }

  struct Labelled {
    var label: String
    var value: String
  }

  var lines: [Line] = []
  /// Cells beside or below a label in a table.
  var labelled: [Labelled] = []
  var sentences: [Sentence] = []
  var message: Message?

  /// A sentence, kept in characters so that words and dates can be measured against each other.
  struct Sentence {
    var text: String
    var characters: [Character]
    /// The same length as `characters`.
    var lower: [Character]
    /// Index of the line that it begins in.
    var line: Int

    init(_ text: String, line: Int) {
      self.text = text
      characters = Array(text)
      lower = characters.map { $0.lowercased().first ?? $0 }
      self.line = line
    }

    /// Where `word` last begins before `end`, at the start of a word where `wholeStart`.
    func lastIndex(of word: String, before end: Int) -> Int? {
      let sought = Array(word)
      guard !sought.isEmpty, end >= sought.count else { return nil }
      var index = min(end, lower.count) - sought.count
      while index >= 0 {
        if lower[index] == sought[0], lower[index..<index + sought.count].elementsEqual(sought) {
          return index
        }
        index -= 1
      }
      return nil
    }

    func contains(_ word: String) -> Bool { lastIndex(of: word, before: lower.count) != nil }

    func containsAny(_ words: [String]) -> Bool { words.contains { contains($0) } }
  }

  init(_ document: Document) {
    message = document.message
    var paragraph = 0
    func add(_ text: String, heading: Bool = false, furniture: Bool = false) {
      paragraph += 1
      for piece in text.split(whereSeparator: \.isNewline) {
        for line in LetterLabel.cut(singleSpaced(String(piece))) where !line.isEmpty {
          lines.append(Line(text: line, isHeading: heading, isFurniture: furniture, paragraph: paragraph))
        }
      }
    }
    var rows: [(table: Int, cells: [String])] = []
    // A letterhead in the head of the pages is read before the letter, one in their foot after it.
    if let header = document.pageFurniture.header { add(header, furniture: true) }
    for block in document.blocks {
      switch block.kind {
      case .tableRow(let table, _):
        let cells = block.cells.map { $0.text() }
        for cell in cells { add(cell, furniture: block.isFurniture) }
        rows.append((table, cells.map(singleSpaced)))
      case .heading: add(block.text(), heading: true, furniture: block.isFurniture)
      case .paragraph, .listItem: add(block.text(), furniture: block.isFurniture)
      }
    }
    if let footer = document.pageFurniture.footer { add(footer, furniture: true) }
    labelled = Self.labelled(in: rows)
    innermostForward()
    labelled += labelColumns()
    makeSentences()
  }

  /// Rows of two cells are label and value; a row of labels names the values of the next row.
  private static func labelled(in rows: [(table: Int, cells: [String])]) -> [Labelled] {
    var found: [Labelled] = []
    for (index, row) in rows.enumerated() {
      let cells = row.cells.filter { !$0.isEmpty }
      if cells.count == 2, cells[0].count < 40 { found.append(Labelled(label: cells[0], value: cells[1])) }
      if index + 1 < rows.count, rows[index + 1].table == row.table, row.cells.count >= 2,
        rows[index + 1].cells.count == row.cells.count,
        row.cells.filter({ LetterLabel(named: $0) != nil }).count >= 2
      {
        for (label, value) in zip(row.cells, rows[index + 1].cells) {
          found.append(Labelled(label: label, value: value))
        }
      }
    }
    return found
  }

  /// In a forwarded mail the letter is what stands after the last quoted header.
  private mutating func innermostForward() {
    let names = [
      "fra:", "from:", "sendt:", "sent:", "til:", "to:", "emne:", "subject:", "dato:", "date:", "cc:",
    ]
    var start: Int?
    var index = 0
    while index < lines.count {
      var end = index
      var seen: Set<String> = []
      while end < lines.count, let name = names.first(where: { lines[end].text.lowercased().hasPrefix($0) }) {
        seen.insert(name)
        end += 1
      }
      let isHeader =
        seen.contains("fra:") && seen.contains("emne:") || seen.contains("from:") && seen.contains("subject:")
      if isHeader {
        start = index
        index = end
      } else {
        index += 1
      }
    }
    guard let start, message != nil else { return }
    var header = Message(from: message?.from, subject: message?.subject, date: message?.date)
    var end = start
    while end < lines.count, let name = names.first(where: { lines[end].text.lowercased().hasPrefix($0) }) {
      let value = singleSpaced(String(lines[end].text.dropFirst(name.count)))
      switch name {
      case "fra:", "from:":
        let address = MailAddresses.all(in: value).first?.address ?? ""
        let display = value.prefix { $0 != "<" && $0 != "[" && $0 != "(" }
        header.from = MailAddress(name: singleSpaced(String(display)), address: address)
      case "emne:", "subject:": header.subject = value
      case "sendt:", "sent:", "dato:", "date:":
        if let date = DanishDate.all(in: value).first, let day = date.date(year: 0) {
          header.date = day.description
        }
      default: break
      }
      end += 1
    }
    let rest = lines[end...]
    // A forward without a body of its own says nothing more than the covering mail.
    guard rest.reduce(0, { $0 + $1.text.count }) > 120 else { return }
    message = header
    lines = Array(rest)
  }

  private mutating func makeSentences() {
    let wrapped = isWrapped
    var text = ""
    var first = 0
    func flush(_ sentences: inout [Sentence]) {
      for piece in Self.split(text) { sentences.append(Sentence(piece, line: first)) }
      text = ""
    }
    var found: [Sentence] = []
    for (index, line) in lines.enumerated() {
      if text.isEmpty {
        text = line.text
        first = index
        continue
      }
      let previous = lines[index - 1]
      if Self.continues(previous, line, wrapped: wrapped) {
        let joined = text.last == "-" && line.text.first?.isLowercase == true
        let keepsHyphen = ["og ", "eller "].contains { line.text.hasPrefix($0) }
        if joined, !keepsHyphen, text.dropLast().last?.isLetter == true {
          text.removeLast()
          text += line.text
        } else {
          text += " " + line.text
        }
      } else {
        flush(&found)
        text = line.text
        first = index
      }
    }
    flush(&found)
    sentences = found
  }

  /// Whether the file breaks its lines by hand, as text and pages do.
  private var isWrapped: Bool {
    guard let longest = lines.map(\.text.count).max(), longest < 130 else { return false }
    var breaks = 0
    for index in lines.indices.dropLast()
    where lines[index].text.count > 50 && lines[index].text.last?.isLetter == true
      && lines[index + 1].text.first?.isLowercase == true
    {
      breaks += 1
    }
    return breaks >= 2
  }

  private static func continues(_ previous: Line, _ line: Line, wrapped: Bool) -> Bool {
    guard !previous.isHeading, !line.isHeading, let last = previous.text.last, let first = line.text.first
    else { return false }
    if previous.isFurniture != line.isFurniture { return false }
    let lower = previous.text.lowercased()
    for ending in [" den", " d.", " kl.", " og", " nr.", " til", " senest", " på"]
    where lower.hasSuffix(ending) {
      return true
    }
    if DanishDate.weekdays.contains(where: { lower.hasSuffix($0) }) { return true }
    if ".:;!?".contains(last) {
      // A day at the end of its line: "fredag den 6." / "marts 2026".
      return DanishDate.months.contains { line.text.lowercased().hasPrefix($0) }
    }
    if line.text.contains("@"), line.text.split(separator: " ").count == 1 { return previous.text.count > 40 }
    if first.isLowercase { return previous.text.count > 24 }
    return wrapped && previous.text.count >= 60 && LetterLabel(startOf: line.text) == nil
  }

  private static let abbreviations: Set<String> = [
    "nr", "kl", "j.nr", "jnr", "pr", "att", "d", "ca", "tlf", "m.v", "mv", "bl.a", "hr", "fr", "dok",
    "sagsnr", "stk",
    "ref", "jf", "m.fl", "cc", "c.c", "dvs", "evt", "incl", "inkl", "f.eks", "vedr", "alm", "man", "tirs",
    "ons", "tors",
    "fre", "j", "sags", "journalnr",
  ]

  /// Cuts running text after a full stop that ends a sentence: one before a capital, not one of an abbreviation.
  static func split(_ text: String) -> [String] {
    let characters = Array(text)
    var pieces: [String] = []
    var start = 0
    var index = 0
    while index < characters.count {
      defer { index += 1 }
      guard ".!?".contains(characters[index]), index + 1 < characters.count, characters[index + 1] == " "
      else {
        continue
      }
      var next = index + 1
      while next < characters.count, characters[next].isWhitespace || "»\"”(–-•".contains(characters[next]) {
        next += 1
      }
      guard next < characters.count, characters[next].isUppercase else { continue }
      var wordStart = index
      while wordStart > start, !characters[wordStart - 1].isWhitespace, characters[wordStart - 1] != "(" {
        wordStart -= 1
      }
      let word = String(characters[wordStart..<index]).lowercased()
      if characters[index] == ".",
        abbreviations.contains(word) || word.count == 1 && word.first?.isLetter == true
      {
        continue
      }
      pieces.append(String(characters[start...index]))
      start = index + 2
    }
    if start < characters.count { pieces.append(String(characters[start...])) }
    return pieces
  }
}

/// White space of every kind becomes one blank; none stays at the ends.
func singleSpaced(_ text: String) -> String {
  text.split { $0.isWhitespace || $0 == "\u{A0}" || $0 == "\u{FEFF}" }.joined(separator: " ")
}
