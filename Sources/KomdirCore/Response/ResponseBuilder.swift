import DocumentModel

/// Builds the joint response (fælles høringssvar) as a document, with the trace from paragraph to remarks.
///
/// The order is the one that associations use: letterhead, addressee and case number, title, opening and basis,
/// general remarks by theme, remarks on the provisions in the draft's order, economy, implementation,
/// reservations, closing, and the trace as an annex where one is wanted.
struct ResponseBuilder {
  let hearing: Hearing
  let association: Association
  let positions: [CollatedPosition]
  let subjects: [PositionID: Phrase]
  let account: Account
  let trace: [TraceRow]
  let decisions: [RemarkID: [Decision]]
  let annexKind: ResponseAnnex
  let date: Moment
  let voices: VoiceBook
  let blocking: [Problem]

  private var blocks: [Block] = []
  private var paragraphs: [JointResponse.Paragraph] = []

  init(
    hearing: Hearing, association: Association, positions: [CollatedPosition], subjects: [PositionID: Phrase],
    account: Account, trace: [TraceRow], decisions: [RemarkID: [Decision]], annex: ResponseAnnex,
    date: Moment,
    voices: VoiceBook, blocking: [Problem]
  ) {
    self.hearing = hearing
    self.association = association
    self.positions = positions
    self.subjects = subjects
    self.account = account
    self.trace = trace
    self.decisions = decisions
    self.annexKind = annex
    self.date = date
    self.voices = voices
    self.blocking = blocking
  }

  private var language: Language { Language(rawValue: hearing.language) ?? .danish }

  private func say(_ phrase: Phrase) -> String { phrase(language) }

  /// Positions that have something to say: a text, or remarks that a text is still owed to.
  private var speaking: [CollatedPosition] {
    positions.filter { !$0.position.text.isEmpty || $0.owesText(decisions) }
  }

  /// Whether the response is not yet what the association says: a position has no text, or something blocks.
  var isDraft: Bool { !blocking.isEmpty || speaking.contains { $0.position.text.isEmpty } }

  mutating func response() -> JointResponse {
    head()
    opening()
    for section in Position.Section.allCases where section != .unplaced { part(section) }
    part(.unplaced)
    reservation()
    closing()
    if annexKind != .none { annex() }
    let title = hearing.title ?? ""
    var document = Document(
      metadata: Metadata(
        title: say(.responseTitle(title)), author: association.name,
        language: language == .danish ? "da-DK" : "en-GB",
        created: date.copenhagenText),
      blocks: blocks)
    document.pageFurniture = PageFurniture(
      header: isDraft ? say(.internalDraft) : annexKind == .inHouse ? say(.inHouse) : nil,
      showsPageNumbers: true)
    if annexKind != .none {
      document.tableLayouts[1] = TableLayout(headerRows: 1, columnWidths: [1.2, 1.9, 1.9, 4.6, 2.0, 2.4])
    }
    return JointResponse(
      document: document, isDraft: isDraft, blocking: blocking, annex: annexKind, trace: paragraphs)
  }

  private mutating func paragraph(_ text: String, style: TextStyle = [], named styleName: String? = nil) {
    var block = Block(inlines: text.isEmpty ? [] : [Inline(withBoundWords(text), style: style)])
    block.styleName = styleName
    blocks.append(block)
  }

  private mutating func heading(_ text: String, level: Int) {
    blocks.append(Block(withBoundWords(text), kind: .heading(level: level)))
  }

  private mutating func head() {
    for line in [association.name] + association.addressLines { paragraph(line, named: StyleName.letterhead) }
    if !association.contact.isEmpty {
      paragraph(say(.contactLine(association.contact)), named: StyleName.letterhead)
    }
    paragraph(say(.date(date)), named: StyleName.date)
    if let authority = hearing.authority {
      paragraph(say(.addressee(authority, department: hearing.department)), named: StyleName.recipient)
    }
    if !hearing.replyTo.isEmpty {
      paragraph(hearing.replyTo.joined(separator: ", "), named: StyleName.recipient)
    }
    if !hearing.cc.isEmpty {
      paragraph(say(.copyTo(hearing.cc.joined(separator: ", "))), named: StyleName.recipient)
    }
    if let number = hearing.caseNumber { paragraph(say(.caseNumber(number)), named: StyleName.recipient) }
    heading(say(.responseTitle(hearing.title ?? "")), level: 1)
  }

  private mutating func opening() {
    paragraph(hearing.opening ?? say(.opening(association.name, hearing)))
    paragraph(say(.basis(account)))
  }

  private mutating func part(_ section: Position.Section) {
    let here = speaking.filter { $0.position.section == section }
    guard !here.isEmpty else { return }
    heading(say(.title(of: section)), level: 2)
    let hasSubheadings =
      section == .provisions || here.count > 1 || here.contains { $0.position.theme != nil }
    for collated in here {
      let position = collated.position
      let title = section == .provisions ? say(.onProvision(position, subjects)) : say(position.heading)
      // General remarks without a theme of their own bear the section's own name.
      if hasSubheadings, title != say(.title(of: section)) { heading(title, level: 3) }
      let all = collated.remarks.map(\.printedID) + collated.supporters.map(\.remark.printedID)
      if position.text.isEmpty {
        remarksInFull(of: collated, all: all)
      } else {
        let first = blocks.count
        text(of: position)
        trace(from: first, to: all, in: position)
      }
      let first = blocks.count
      dissent(from: position)
      trace(from: first, to: all, in: position)
    }
  }

  /// Notes that the paragraphs from `first` on speak of `remarks`.
  private mutating func trace(from first: Int, to remarks: [String], in position: Position) {
    for index in first..<blocks.count {
      paragraphs.append(
        JointResponse.Paragraph(number: index + 1, position: position.printedID, remarks: remarks))
    }
  }

  private mutating func text(of position: Position) {
    blocks += PositionText.blocks(of: withBoundWords(position.text))
  }

  private mutating func dissent(from position: Position) {
    guard !position.dissent.isEmpty else { return }
    paragraph(say(.dissent(position.dissent)), style: .italic)
  }

  /// A position without text: every remark in full with who sent it; of a copy, who sends it and what it adds.
  private mutating func remarksInFull(of collated: CollatedPosition, all: [String]) {
    let position = collated.position
    paragraph(say(.textOwed(position.printedID)), style: .italic)
    trace(from: blocks.count - 1, to: all, in: position)
    var survivors: [String: String] = [:]
    for group in collated.duplicates {
      for copy in group.dropFirst() { survivors[copy] = group[0] }
    }
    let added = Dictionary(collated.additions.map { ($0.remark, $0.text) }) { first, _ in first }
    for remark in collated.remarks {
      let id = remark.printedID
      let who = say(.attribution(voices.voice(remark), author: remark.author))
      let words =
        survivors[id].map { survivor in
          [Inline(added[id].map { say(.nearCopy(of: survivor, adds: $0)) } ?? say(.copy(of: survivor)))]
        } ?? inFull(remark)
      blocks.append(
        Block(kind: .listItem(level: 1), inlines: [Inline("\(id), \(who): ", style: .bold)] + words))
      trace(from: blocks.count - 1, to: [id], in: position)
    }
    for supporter in collated.supporters {
      let id = supporter.remark.printedID
      let words = say(.supportsAnswer(of: supporter.remark.supports))
      blocks.append(
        Block(
          kind: .listItem(level: 1),
          inlines: [
            Inline("\(id), \(say(.attribution(supporter.voice))): ", style: .bold), Inline(words),
          ]))
      trace(from: blocks.count - 1, to: [id], in: position)
    }
  }

  /// What a remark says, with the words it hangs on and the wording it proposes.
  private func inFull(_ remark: StoredRemark) -> [Inline] {
    if let change = Phrase.change(remark) { return [Inline(say(change))] }
    var inlines: [Inline] = []
    if let anchor = remark.anchorText, !anchor.isEmpty {
      inlines.append(Inline("\(Phrase.quoted(anchor)) – ", style: .italic))
    }
    inlines.append(Inline(remark.text))
    if let wording = remark.proposedWording, wording != remark.text {
      inlines.append(Inline(" " + say(.proposedWording(wording))))
    }
    return inlines
  }

  private mutating func reservation() {
    guard let words = hearing.reservation, !words.isEmpty else { return }
    heading(say(.reservationTitle), level: 2)
    paragraph(words)
  }

  private mutating func closing() {
    paragraph(say(.closing), named: StyleName.signature)
    // Room for a hand.
    if !association.signatoryLines.isEmpty {
      for _ in 0..<3 { paragraph("", named: StyleName.signature) }
    }
    for line in association.signatoryLines + [association.name] {
      paragraph(line, named: StyleName.signature)
    }
  }

  private mutating func annex() {
    blocks.append(
      Block(
        kind: .heading(level: 2), inlines: [Inline(say(.annexTitle))], styleName: StyleName.annex))
    paragraph(say(annexKind == .published ? .annexIntroduction : .inHouseIntroduction))
    row(say(.traceHeader).split(separator: "|").map(String.init), table: 1, number: 1)
    // What stands under a position that says nothing in the response is treated nowhere in it.
    let spoken = Set(speaking.map(\.position.printedID))
    for (index, entry) in trace.enumerated() {
      let isTreated = entry.positionID.map(spoken.contains) ?? false
      row(
        [
          entry.remark, say(.attribution(entry.voice, namedOnlyByConsent: annexKind == .published)),
          say(entry.place), say(entry.words),
          isTreated ? say(entry.position) : "", say(entry.outcome),
        ], table: 1, number: index + 2, isUndecided: entry.isUndecided)
      paragraphs.append(
        JointResponse.Paragraph(
          number: blocks.count, position: entry.positionID, remarks: [entry.remark]))
    }
  }

  /// A row of the annex. What is undecided stands out: the last cell is bold.
  private mutating func row(_ cells: [String], table: Int, number: Int, isUndecided: Bool = false) {
    blocks.append(
      Block(
        kind: .tableRow(table: table, row: number),
        cells: cells.enumerated().map { index, words in
          let style: TextStyle = isUndecided && index == cells.count - 1 ? .bold : []
          return TableCell(blocks: [Block(inlines: [Inline(withBoundWords(words), style: style)])])
        }))
  }
}

extension CollatedPosition {
  /// Whether the response owes it a text: some remark under it is undecided, or is to be followed.
  func owesText(_ decisions: [RemarkID: [Decision]]) -> Bool {
    remarks.contains { remark in
      guard let made = decisions[remark.id], !made.isEmpty else { return true }
      return made.contains { $0.value == .followed || $0.value == .followedInPart }
    }
  }
}
