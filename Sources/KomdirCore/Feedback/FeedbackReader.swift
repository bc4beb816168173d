import DanishLaw
import DocumentFormats
import DocumentModel

/// Cuts one file of feedback into remarks and what is set aside, finds who sent it, and places each remark.
///
/// A pure function of the file and the hearing: nothing is read from disk, and the same file gives the same
/// remarks. Make one reader a hearing; making it prepares the drafts' words and the register once.
public struct FeedbackReader: Sendable {
  let context: FeedbackContext
  let draft: DraftText
  let places: PlaceFinder
  let members: MemberIndex
  let otherHearing: OtherHearing
  let ownNames: OwnNames

  public init(context: FeedbackContext) {
    self.context = context
    draft = DraftText(context.documents)
    places = PlaceFinder(context.documents)
    members = MemberIndex(members: context.members)
    otherHearing = OtherHearing(context)
    ownNames = OwnNames(context.association)
  }

  /// Reads one file. Every word of it ends in a remark or in `setAside`; the unchanged text of a returned
  /// document is neither, for the hearing holds it already.
  public func read(_ file: FeedbackFile) -> FeedbackReading {
    let document = file.reading.document
    var reading = FeedbackReading()
    var signs = SenderFinder.Signs()
    signs.message = document.message
    if let hash = file.sha256, let index = context.documents.firstIndex(where: { $0.sha256 == hash }) {
      reading.returnedDocument = index
      var account = MarkAccount(document)
      account.setAsideMark(count: account.balance.found)
      reading.marks = account.balance
    } else if document.message == nil, document.sheets.isEmpty, let copy = ReturnedCopy(document, of: draft) {
      let returned = ReturnedReader(
        draft: draft, places: places, original: context.documents[copy.document].document, copy: copy,
        document: document)
      (reading.remarks, reading.setAside, reading.marks) = returned.read()
      reading.returnedDocument = copy.document
      signs.authors = reading.remarks.compactMap(\.author)
    } else {
      if !document.sheets.isEmpty { readSheets(document, &reading, &signs, format: file.reading.format) }
      readText(file, &reading, &signs)
      MarksReader(document: document, places: places).read(into: &reading)
    }
    reading.sender = SenderFinder(index: members).sender(of: file, signs: signs)
    reading.questions += signs.unknownInColumn.sorted().filter { $0 != reading.sender.name }
      .map { .uncertainSender($0) }
    // An archive of files says nothing itself; each file in it answers for its own sender.
    if file.reading.format != .zip { ask(&reading) }
    placeUnnamed(&reading)
    nameVoices(&reading)
    nameSpeakers(&reading)
    noteSupport(&reading)
    return reading
  }

  // MARK: Parts of a file

  private func readSheets(
    _ document: Document, _ reading: inout FeedbackReading, _ signs: inout SenderFinder.Signs,
    format: FileFormat
  ) {
    let reader = TableReader(places: places, members: members, draft: draft)
    for sheet in document.sheets {
      let grid = TableGrid(sheet)
      guard let table = reader.read(grid, isSheet: format != .csv) else {
        keepRows(grid, &reading)
        continue
      }
      reading.remarks += table.remarks
      reading.setAside += table.setAside
      signs.title += table.title
      signs.column.formUnion(table.municipalities)
      signs.unknownInColumn.formUnion(table.unknown)
    }
  }

  /// A sheet without a heading that could be read: each row with prose in it is a remark.
  private func keepRows(_ grid: TableGrid, _ reading: inout FeedbackReading) {
    for row in grid.rows {
      let text = row.cells.filter { !$0.isEmpty }.joined(separator: "\t")
      guard !text.isEmpty else { continue }
      if row.cells.contains(where: { CellText.isProse($0) && !CellText.isInstruction($0) }) {
        var scope = PlaceScope()
        var remark = Remark(
          kind: .row, text: text, source: .init(cell: cellName(row: row.number, column: 1)),
          placement: places.placement(ofText: text, scope: &scope))
        remark.isHidden = row.isHidden
        reading.remarks.append(remark)
      } else {
        reading.setAside.append(SetAside(text: text, reason: .heading))
      }
    }
  }

  private func readText(
    _ file: FeedbackFile, _ reading: inout FeedbackReading, _ signs: inout SenderFinder.Signs
  ) {
    let document = file.reading.document
    for text in [document.pageFurniture.header, document.pageFurniture.footer].compactMap({ $0 }) {
      let lines = text.split(separator: "\n").map(String.init)
      reading.setAside += lines.map { SetAside(text: $0, reason: .address) }
      signs.letterhead += lines
    }
    // Of a workbook these are the words in its text boxes.
    guard !document.blocks.isEmpty else { return }
    let logical = LogicalLines(document, format: file.reading.format)
    reading.setAside += logical.furniture
    signs.letterhead += logical.furniture.map(\.text)
    let isMail = document.message != nil
    guard isMail else {
      readLetter(logical.lines, kind: .paragraph, isMail: false, isOwn: true, &reading, &signs)
      return
    }
    if let subject = document.message?.subject, otherHearing.isNamed(in: subject) {
      reading.questions.append(.otherHearing(subject))
    }
    let parts = mailParts(logical.lines, to: document.message?.associationDomain, of: ownNames)
    if ReplacedAnswer.isSaid(in: document.message?.subject ?? "") {
      reading.questions.append(.replacesEarlier(document.message?.subject ?? ""))
    }
    let own = parts.first?.lines ?? []
    if NoAnswer.kind(subject: document.message?.subject, text: own.map(\.text).joined(separator: " "))
      == .automaticReply
    {
      let said = own.map(\.text).filter { !$0.isEmpty && !roles.isGreeting(folded($0)) }
      let telling = said.first { line in sentences(in: line).contains { !folded($0).hasPrefix("tak for") } }
      reading.questions.append(.automaticReply(telling ?? said.first ?? ""))
      reading.setAside += logical.lines.map {
        SetAside(text: $0.shown, reason: .disclaimer, paragraph: $0.paragraph)
      }
      signs.signature += own.map(\.text)
      return
    }
    defer { readSubject(document, besides: parts.flatMap(\.header).map { folded($0.text) }, &reading) }
    for (index, part) in parts.enumerated() {
      var part = part
      if let first = part.lines.first, part.addresses(first.text, in: document.message) {
        reading.setAside.append(
          SetAside(text: first.shown, reason: .greeting, paragraph: first.paragraph))
        part.lines.removeFirst()
      }
      reading.setAside += part.header.map { SetAside(text: $0.text, reason: .quote, paragraph: $0.paragraph) }
      if part.voice == .secretariat {
        reading.setAside += part.lines.map {
          SetAside(text: $0.shown, reason: .quote, paragraph: $0.paragraph)
        }
      } else {
        readLetter(part.lines, kind: .mail, isMail: true, isOwn: index == 0, &reading, &signs)
      }
    }
  }

  /// An answer that stands in the subject line, where the mail itself says nothing. The subject of the mail that it
  /// answers, quoted below, is not its own.
  private func readSubject(_ document: Document, besides quoted: [String], _ reading: inout FeedbackReading) {
    guard let subject = document.message?.subject?.trimmed, document.attachments.allSatisfy(\.isInline),
      !quoted.contains(where: { $0.hasSuffix(withoutReplyMarks(subject)) }),
      reading.remarks.allSatisfy({ $0.nature == .pointer || folded($0.text).contains("emne") })
    else { return }
    let words = foldedWords(subject).map(String.init)
    guard words.count >= 5,
      words.contains(where: { LineWords.arguing.contains($0) || Phrases.sentenceWords.contains($0) }),
      CellText.isProse(subject)
    else { return }
    // "Cykelstier - vi kan ikke nå det" above a wish for more time is part of the wish.
    let asksForTime = reading.questions.contains { if case .moreTime = $0 { true } else { false } }
    guard !asksForTime || !places.mentions(in: subject).isEmpty else {
      reading.setAside.append(SetAside(text: subject, reason: .request))
      return
    }
    var scope = PlaceScope()
    for index in reading.remarks.indices { reading.remarks[index].nature = .pointer }
    var remark = Remark(
      kind: .mail, text: subject, proposedWording: proposedWording(in: subject),
      placement: places.placement(ofText: subject, scope: &scope))
    remark.nature = NatureOfText.nature(of: subject, in: remark.placement, isMail: true)
    reading.remarks.append(remark)
  }

  /// "SV: RE: Høring" without the marks of a reply, folded.
  private func withoutReplyMarks(_ subject: String) -> String {
    var words = folded(subject).split(separator: " ")
    while let first = words.first, first.hasSuffix(":"), first.count <= 4 { words.removeFirst() }
    return words.joined(separator: " ")
  }

  var roles: LineRoles { LineRoles(draft: draft, places: places, ownNames: ownNames) }

  /// The lines of each letter or mail in a file that hold the members' own words.
  func letters(in reading: Reading) -> [[FeedbackLine]] {
    let document = reading.document
    guard document.sheets.isEmpty, !document.blocks.isEmpty, ReturnedCopy(document, of: draft) == nil else {
      return []
    }
    let logical = LogicalLines(document, format: reading.format)
    let rules = roles
    guard let message = document.message else { return [rules.withThanksApart(logical.lines)] }
    return mailParts(logical.lines, to: message.associationDomain, of: ownNames)
      .filter { $0.voice == .member }.map { rules.withThanksApart($0.lines) }
  }

  private func readLetter(
    _ lines: [FeedbackLine], kind: Remark.Kind, isMail: Bool, isOwn: Bool, _ reading: inout FeedbackReading,
    _ signs: inout SenderFinder.Signs
  ) {
    let reader = roles
    let lines = reader.withThanksApart(lines)
    var roles = reader.roles(of: lines, isMail: isMail)
    // "Officers' comments (not yet approved by members)": a heading that says under what reservation it is sent.
    for index in lines.indices
    where roles[index] == .heading || roles[index] == .aside(.heading) {
      if reader.isReservation(folded(lines[index].text)) { roles[index] = .aside(.reservation) }
    }
    for index in Minutes.frame(of: lines, headings: roles.map { $0 == .heading })
    where roles[index] == .body || roles[index] == .announcement {
      roles[index] = .aside(.retelling)
    }
    for index in Agenda.frame(of: lines, roles: roles, places: places)
    where roles[index] == .body || roles[index] == .announcement {
      roles[index] = .aside(.retelling)
    }
    for index in Questionnaire.lines(of: lines, roles: roles) { roles[index] = .question }
    for index in Retelling.lines(of: lines, roles: roles, places: places) {
      roles[index] = .aside(.retelling)
    }
    for index in lines.indices where roles[index] == .body && NoAnswer.asksForTime(lines[index].text) {
      guard places.mentions(in: lines[index].text).isEmpty else { continue }
      roles[index] = .aside(.request)
      reading.questions.append(.moreTime(lines[index].text))
    }
    if isOwn, let words = lines.lazy.compactMap({ NamingWish.words(in: $0.text) }).first,
      !reading.questions.contains(where: { if case .notToBeNamed = $0 { true } else { false } })
    {
      reading.questions.append(.notToBeNamed(words))
    }
    for index in lines.indices where isOwn && ReplacedAnswer.isSaid(in: lines[index].text) {
      if !reading.questions.contains(where: { if case .replacesEarlier = $0 { true } else { false } }) {
        reading.questions.append(.replacesEarlier(lines[index].text))
      }
      if roles[index] == .body, sentences(in: lines[index].text).count <= 2,
        sentences(in: lines[index].text).allSatisfy(ReplacedAnswer.isSaid)
      {
        roles[index] = .aside(.aboutItself)
      }
    }
    if isOwn {
      signs.opening += zip(lines, roles).filter { $0.1 == .body || $0.1 == .announcement }.prefix(6)
        .compactMap {
          senderOpening($0.0.text)
        }
    }
    for (line, role) in zip(lines, roles) where isOwn {
      if role == .aside(.address) { signs.letterhead.append(line.text) }
      // A longer heading counts where it says whose answer it is: "Joint response by Ash Council and Elm Council".
      if role == .aside(.retelling) || role == .heading || role == .aside(.heading)
        || role == .aside(.reservation), line.paragraph <= 4,
        line.text.count <= 80 && role != .aside(.heading) && role != .aside(.reservation)
          || line.text.count <= 160 && !members.municipalities.named(in: line.text).isEmpty
      {
        signs.letterhead.append(line.text)
      }
      if role == .aside(.signature) { signs.signature.append(line.text) }
      if role == .aside(.heading), !isMail, otherHearing.isNamed(in: line.text) {
        reading.questions.append(.otherHearing(line.text))
      }
    }
    var cutter = RemarkCutter(places: places, draft: draft, isMail: isMail)
    var tables: [TableReading] = []
    let pieces = cutter.cut(lines, roles: roles) { rows in
      let grid = TableGrid(rows)
      guard let table = TableReader(places: places, members: members, draft: draft).read(grid, isSheet: false)
      else {
        return nil
      }
      tables.append(table)
      return table.remarks
    }
    for table in tables {
      reading.setAside += table.setAside
      signs.column.formUnion(table.municipalities)
      signs.unknownInColumn.formUnion(table.unknown)
    }
    for piece in pieces {
      switch piece {
      case .aside(let aside): reading.setAside.append(aside)
      case .remark(let remark): reading.remarks.append(remark)
      case .draft(let cut): reading.remarks.append(remark(cut, kind: kind))
      }
    }
  }

  /// "Odder Kommune" of a sentence that opens with it: letters without a head speak of their sender so.
  private func senderOpening(_ text: String) -> String? {
    let words = text.split(separator: " ").prefix(5)
    let end = words.firstIndex {
      folded(String($0)).hasSuffix("kommune") || folded(String($0)) == "municipality"
    }
    guard let end, end < 4 else { return nil }
    let isEnglish = words.count > end + 1 && words[end + 1] == "of"
    let name = (isEnglish ? words[...] : words[words.startIndex...end]).joined(separator: " ")
    return members.municipalities.named(in: name).isEmpty ? nil : name
  }

  private func remark(_ cut: RemarkDraft, kind: Remark.Kind) -> Remark {
    let text = cut.paragraphs.joined(separator: "\n")
    var remark = Remark(
      kind: kind, text: text, proposedWording: proposedWording(in: text),
      source: .init(page: cut.line.page, paragraph: cut.line.paragraph), placement: cut.placement)
    remark.nature = NatureOfText.nature(of: text, in: cut.placement, isMail: kind == .mail)
    remark.theme = cut.theme
    remark.isHidden = cut.line.isHidden
    remark.isRepetition = cut.isRepetition
    return remark
  }

  // MARK: Afterwards

  /// A file for another hearing has none of our places; a file without a sender needs a person.
  private func ask(_ reading: inout FeedbackReading) {
    let isOther = reading.questions.contains { question in
      if case .otherHearing = question { return true }
      return false
    }
    if isOther {
      for index in reading.remarks.indices where reading.remarks[index].placement.match != .general {
        let written = reading.remarks[index].placement.asWritten
        reading.remarks[index].placement = Placement(asWritten: written, match: .none)
      }
    }
    // Who sent a letter together is read off the letter; whether all of them did, a person is asked.
    guard reading.sender.municipality == nil, reading.sender.member == nil, reading.sender.why != .column
    else {
      return
    }
    reading.questions.append(reading.sender.name.map { .uncertainSender($0) } ?? .unknownSender)
  }

  /// Whose answers each remark supports. Nobody supports their own.
  private func noteSupport(_ reading: inout FeedbackReading) {
    let own = Set([reading.sender.municipality].compactMap(\.self) + reading.sender.together)
    for index in reading.remarks.indices where reading.remarks[index].nature == .substantive {
      reading.remarks[index].supports = members.supports(in: reading.remarks[index].text).filter { support in
        !(support.municipality.map(own.contains) ?? false)
          && support.municipality != reading.remarks[index].municipality || support.municipality == nil
      }
    }
  }

  /// Gives each remark with an author of its own the municipality that the register knows for the author.
  private func nameVoices(_ reading: inout FeedbackReading) {
    for index in reading.remarks.indices {
      guard let author = reading.remarks[index].author else { continue }
      let known = members.author(
        author, near: reading.remarks[index].municipality ?? reading.sender.municipality)
      if reading.remarks[index].municipality == nil {
        reading.remarks[index].municipality = known.municipality
      }
      if reading.remarks[index].municipality == known.municipality {
        reading.remarks[index].member = known.member
      }
    }
  }
}
