import DocumentModel

/// A letter's text as a person's eye takes it in: lines, what labels them, sentences with their cues, and the
/// mails of a chain.
struct LetterText {
  struct Line {
    var text: String
    /// Whether the file marks it as a heading.
    var isHeading = false
    var isBold = false
    var isFurniture = false
    /// The paragraph or table cell it came from; wrapped lines share it.
    var paragraph: Int
    var cell: Cell?
    /// Index in `mails` of the mail that it stands in.
    var mail = 0
  }

  /// Where a table holds a line.
  struct Cell: Equatable {
    var table: Int
    var row: Int
    var column: Int
  }

  /// A value and the label that announces it, beside, above or in the same line.
  struct Labelled {
    var label: LetterLabel
    /// The label as written.
    var name: String
    var value: String
    /// The line that the value stands in.
    var line: Int
  }

  var lines: [Line] = []
  var labelled: [Labelled] = []
  var sentences: [LetterSentence] = []
  /// The mails of a chain, the outermost first; one for a letter.
  var mails: [ChainedMail] = [ChainedMail()]
  /// Index in `mails` of the one that speaks last for the authority.
  var lead = 0
  /// The first line of running text, and the first after the closing words.
  var bodyStart = 0
  var signatureStart: Int?
  /// Where a page goes on with other hearings or news.
  var asideStart: Int?
  /// Lines of a page's menu.
  var menu: Set<Int> = []
  var fileTitle: String?

  /// The header of the mail that speaks for the authority.
  var message: ChainedMail? { mails[lead].isMail ? mails[lead] : nil }

  /// The association that the letter is read for: letters to many are addressed to it among others.
  let ownNames: OwnNames

  init(_ document: Document, for association: Association = .komdir) {
    ownNames = OwnNames(association)
    collect(document)
    divideMails(document.message)
    findLabels()
    makeSentences()
    findZones()
    chooseLead()
    fileTitle = document.metadata.title
  }

  private mutating func collect(_ document: Document) {
    var paragraph = 0
    func add(
      _ text: String, heading: Bool = false, bold: Bool = false, furniture: Bool = false, cell: Cell? = nil
    ) {
      paragraph += 1
      for piece in text.split(whereSeparator: \.isNewline) {
        for line in LetterLabel.cut(singleSpaced(String(piece))) where !line.isEmpty {
          lines.append(
            Line(
              text: line, isHeading: heading, isBold: bold, isFurniture: furniture, paragraph: paragraph,
              cell: cell))
        }
      }
    }
    // A letterhead in the head of the pages is read before the letter, one in their foot after it.
    if let header = document.pageFurniture.header { add(header, furniture: true) }
    for block in document.blocks {
      // No letter is longer; a draft of a thousand pages is only asked whether it is one.
      if lines.count > Self.mostLines { break }
      switch block.kind {
      case .tableRow(let table, let row):
        for (column, cell) in block.cells.enumerated() {
          for inner in cell.blocks {
            add(
              inner.text().replacingTabs, bold: Self.isBold(inner), furniture: block.isFurniture,
              cell: Cell(table: table, row: row, column: column))
          }
        }
      case .heading: add(block.text(), heading: true, furniture: block.isFurniture)
      case .paragraph, .listItem:
        add(block.text(), bold: Self.isBold(block), furniture: block.isFurniture)
      }
    }
    if let footer = document.pageFurniture.footer { add(footer, furniture: true) }
  }

  private static let mostLines = 700

  private static func isBold(_ block: Block) -> Bool {
    let runs = block.inlines.filter { $0.text.contains { !$0.isWhitespace } }
    return !runs.isEmpty && runs.allSatisfy { $0.style.contains(.bold) }
  }

  /// The letter's body begins with its first whole sentence and ends with its closing words.
  private mutating func findZones() {
    bodyStart =
      sentences.first { sentence in
        sentence.words.count >= 9 && !lines[sentence.line].isFurniture
          && (sentence.text.hasSuffix(".") || sentence.text.hasSuffix(":") || sentence.text.hasSuffix("?"))
          && sentence.text.contains { $0.isLowercase }
          && LetterLabel(startOf: lines[sentence.line].text) == nil
      }?.line ?? lines.count
    asideStart = lines.indices.first { index in
      index > max(6, bodyStart) && lines[index].text.count < 40
        && Self.asides.contains { lines[index].text.lowercased().hasPrefix($0) }
    }
    findMenu()
    signatureStart = lines.lastIndex { Self.isClosing($0.text) && !$0.isFurniture }.map { $0 + 1 }
  }

  /// A page's menu: short lines below each other, one of them a word that no letter stands with.
  private mutating func findMenu() {
    var run: [Int] = []
    func isShort(_ line: Line) -> Bool {
      line.text.count <= 30 && line.text.split(separator: " ").count <= 3
        && !line.text.contains(where: \.isNumber)
        && !line.text.contains("@") && !line.text.contains(":")
    }
    for index in 0...min(lines.count, bodyStart + 1) {
      if index < lines.count, isShort(lines[index]) {
        run.append(index)
        continue
      }
      if run.count >= 3, run.contains(where: { Self.menuWords.contains(lines[$0].text.lowercased()) }) {
        menu.formUnion(run)
      }
      run = []
    }
  }

  private static let menuWords: Set<String> = [
    "job", "english", "in english", "presse", "om os", "log ind", "log på", "søg", "menu", "nyheder",
    "forside",
    "karriere", "cookies", "selvbetjening", "webtilgængelighed", "privatlivspolitik", "kontakt os",
    "luk menu",
    "til forsiden", "gå til indhold", "spring til indhold", "about us", "news", "search", "publikationer",
    "hjem",
    "aktuelt", "borger", "erhverv", "tal og analyser", "tilgængelighed", "vis menu", "sitemap", "dansk",
    "home",
  ]

  /// Headings over what a page shows beside the hearing.
  private static let asides = [
    "andre høringer", "andre aktuelle", "relaterede", "seneste nyheder", "læs også", "andre nyheder",
    "lignende høringer",
    "flere høringer", "flere nyheder", "other consultations", "aktuelle høringer", "se også", "mere om",
    "nyheder fra",
    "tidligere høringer", "kommende høringer", "populære", "mest læste",
  ]

  private static let closings: Set<String> = [
    "med venlig hilsen", "venlig hilsen", "med venlige hilsner", "venlige hilsner", "mange hilsner",
    "bedste hilsner", "de bedste hilsner", "hilsen", "mvh", "mvh.", "vh", "vh.", "p.m.v", "p. m. v", "e.b",
    "e. b",
    "p.v.v", "p. v. v", "på udvalgets vegne", "på nævnets vegne", "på rådets vegne", "på bestyrelsens vegne",
    "yours faithfully", "yours sincerely", "kind regards", "best regards", "sincerely", "med vennlig hilsen",
    "vennlig hilsen", "med hilsen", "på ministerens vegne", "kærlig hilsen", "hilsner", "med bedste hilsner",
    "dbh",
    "på ministeriets vegne", "på styrelsens vegne", "på direktionens vegne", "på byrådets vegne",
    "p.d.v", "e.f", "efter bemyndigelse", "med de bedste hilsner", "på regionsrådets vegne",
    "på kommunens vegne",
  ]

  static func isClosing(_ text: String) -> Bool {
    guard text.count <= 32 else { return false }
    var key = text.lowercased()
    while let last = key.last, ",.! ".contains(last) { key.removeLast() }
    return closings.contains(key)
  }
}

extension String {
  /// Tabs part what stands side by side; they become line ends.
  fileprivate var replacingTabs: String {
    contains("\t") ? String(map { $0 == "\t" ? "\n" : $0 }) : self
  }
}

/// White space of every kind becomes one blank; none stays at the ends.
func singleSpaced(_ text: String) -> String {
  text.split { $0.isWhitespace || $0 == "\u{A0}" || $0 == "\u{FEFF}" }.joined(separator: " ")
}
