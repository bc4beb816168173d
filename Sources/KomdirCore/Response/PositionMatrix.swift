import Archive
import DocumentFormats
import DocumentModel

extension Workspace {
  /// The response as a table: positions down, members across, in each cell the remarks that the member has there.
  ///
  /// - Parameter annex: `.inHouse` names every member; else those who consented have a column each, and the others
  ///   one together.
  /// - Throws: `WorkspaceError`.
  public func positionMatrix(hearing id: String?, annex: ResponseAnnex, at date: Moment) throws -> Workbook {
    try read { db in
      let hearing = try Self.hearing(db, id)
      let voices = try VoiceBook(db, hearing: hearing.id)
      let matrix = PositionMatrix(
        positions: try Self.collated(db, hearing: hearing, voices: voices),
        decisions: try Self.decisions(db, inHearing: hearing.id), voices: voices,
        language: Language(rawValue: hearing.language) ?? .danish, namesAll: annex == .inHouse)
      let title = Phrase.responseTitle(hearing.title ?? "")(matrix.language)
      let isDraft =
        try ResponseGround(db, hearing: id, annex: .none, at: date).response().isInHouse || annex == .inHouse
      return matrix.workbook(
        Metadata(
          title: title, author: try Self.association(db).name,
          language: matrix.language == .danish ? "da-DK" : "en-GB", created: date.copenhagenText,
          key: try WorksheetKey(db, hearing: hearing).text), isDraft: isDraft)
    }
  }
}

/// Positions by members.
struct PositionMatrix {
  let positions: [CollatedPosition]
  let decisions: [RemarkID: [Decision]]
  let voices: VoiceBook
  let language: Language
  let namesAll: Bool

  private func say(_ phrase: Phrase) -> String { phrase(language) }

  /// The column that a voice stands in; nil for the one of those who are not named.
  private func column(_ voice: Voice) -> String? {
    guard namesAll || voice.mayBeNamed else { return nil }
    return voice.municipality ?? voice.name
  }

  func workbook(_ metadata: Metadata, isDraft: Bool) -> Workbook {
    let speaking = positions.filter { !$0.position.text.isEmpty || $0.owesText(decisions) }
    let all = speaking.flatMap(\.voices)
    let members = Set(all.compactMap(column)).sorted(by: language.nameOrder)
    let hasOthers = all.contains { column($0) == nil }
    let texts = speaking.map { WorkCell.pieces(of: $0.position.text) }
    let width = texts.map(\.count).max() ?? 1
    var header = Phrase.matrixHeader(language).split(separator: "|").map(String.init)
    let textColumn = header.count - 2
    header.insert(
      contentsOf: Array(repeating: header[textColumn], count: max(width, 1) - 1), at: textColumn + 1)
    var rows = [header.map { WorkCell.text($0) } + members.map { .text($0) }]
    if hasOthers { rows[0].append(.text(say(.matrixOthers))) }
    for (collated, pieces) in zip(speaking, texts) {
      rows.append(row(collated, pieces, width: max(width, 1), members, hasOthers: hasOthers))
    }
    var columns = [WorkSheet.Column(width: 8), .init(width: 22), .init(width: 30, wrapsText: true)]
    columns += Array(repeating: .init(width: 70, wrapsText: true), count: max(width, 1))
    columns.append(.init(width: 24, wrapsText: true))
    columns += Array(repeating: .init(width: 14, wrapsText: true), count: members.count + (hasOthers ? 1 : 0))
    let name = isDraft ? say(.matrixDraft) : say(.matrixSheet)
    return Workbook(
      metadata: metadata, sheets: [WorkSheet(name: name, columns: columns, rows: rows, frozenColumns: 3)])
  }

  private func row(
    _ collated: CollatedPosition, _ pieces: [String], width: Int, _ members: [String], hasOthers: Bool
  ) -> [WorkCell] {
    let position = collated.position
    var cells: [String: [String]] = [:]
    var others: [String] = []
    func add(_ words: String, _ voice: Voice) {
      if let name = column(voice) {
        if cells[name]?.contains(words) != true { cells[name, default: []].append(words) }
      } else if !others.contains(words) {
        others.append(words)
      }
    }
    for remark in collated.remarks {
      for voice in voices.voices(remark) { add(remark.printedID, voice) }
    }
    for supporter in collated.supporters {
      add("\(say(.matrixSupports)) (\(supporter.remark.printedID))", supporter.voice)
    }
    let text = pieces + Array(repeating: "", count: width - pieces.count)
    let lead =
      [position.printedID, say(.title(of: position.section)), position.title] + text + [position.dissent]
    return lead.map { $0.isEmpty ? .empty : .text($0) }
      + members.map { cells[$0].map { .text($0.joined(separator: ", ")) } ?? .empty }
      + (hasOthers ? [others.isEmpty ? .empty : .text(others.joined(separator: ", "))] : [])
  }
}

extension Phrase {
  static let matrixHeader = Phrase(
    "Nr.|Del|Overskrift|Tekst|Mindretal", "No.|Part|Heading|Text|Dissent")
  static let matrixOthers = Phrase("Øvrige", "Others")
  static let matrixSupports = Phrase("støtter", "supports")
  static let matrixSheet = Phrase("Standpunkter og medlemmer", "Positions and members")
  static let matrixDraft = Phrase("Intern kladde", "Internal draft")
}
