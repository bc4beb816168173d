import Archive

extension Workspace {
  /// The worksheet of a hearing as it stands.
  ///
  /// - Throws: `WorkspaceError`.
  public func worksheet(hearing id: String?, language: Language) throws -> Worksheet {
    try read { db in
      let hearing = try Self.hearing(db, id)
      let rows = try WorksheetRows(db, hearing: hearing, language: language)
      return Worksheet(
        remarks: rows.remarks.map { rows.cells(of: $0) },
        positions: rows.positions.map { rows.cells(of: $0) },
        language: language)
    }
  }
}

/// The cells of a hearing's remarks and positions, looked up once.
struct WorksheetRows {
  let language: Language
  /// In the order of the response: position by position, last those that have none.
  let remarks: [StoredRemark]
  let positions: [CollatedPosition]
  private let voices: VoiceBook
  private let decisions: [RemarkID: [Decision]]
  private let firstDocument: DocumentID?
  private let key: WorksheetKey
  /// Number of the hearing's newest paper.
  private let papers: Int64
  private var positionOf: [RemarkID: Position] = [:]
  /// Of each copy what it repeats, and what it adds.
  private var copies: [RemarkID: Phrase] = [:]

  init(_ db: Database, hearing: Hearing, language: Language) throws {
    self.language = language
    key = try WorksheetKey(db, hearing: hearing)
    papers = try Basis(db, hearing: hearing.id, document: nil, provision: nil).papers
    positions = try Workspace.collated(db, hearing: hearing)
    voices = try VoiceBook(db, hearing: hearing.id)
    decisions = try Workspace.decisions(db, inHearing: hearing.id)
    firstDocument = try Workspace.documents(db, of: hearing.id).first?.id
    var rank: [RemarkID: Int] = [:]
    for (index, collated) in positions.enumerated() {
      for remark in collated.remarks {
        positionOf[remark.id] = collated.position
        rank[remark.id] = index
        copies[remark.id] = collated.copy(remark.printedID)
      }
    }
    remarks = try Workspace.substantiveRemarks(db, hearing: hearing.id).enumerated()
      .map { (rank: rank[$0.element.id] ?? Int.max, number: $0.offset, remark: $0.element) }
      .sorted { ($0.rank, $0.number) < ($1.rank, $1.number) }.map(\.remark)
  }

  func cells(of remark: StoredRemark) -> [String] {
    let editable = Dictionary(
      uniqueKeysWithValues: RemarkColumn.editable.map { ($0, cell($0, of: remark)) })
    return RemarkColumn.allCases.map { column in
      switch column {
      case .control:
        ControlValue(of: RemarkColumn.editable.map { editable[$0] ?? "" }, key: key, papers: papers).text
      default: editable[column] ?? cell(column, of: remark)
      }
    }
  }

  func cell(_ column: RemarkColumn, of remark: StoredRemark) -> String {
    let made = decisions[remark.id] ?? []
    return switch column {
    case .id: remark.printedID
    case .member: Self.name(voices.voice(remark))
    case .file: voices.submission(of: remark)?.file ?? ""
    case .text: Self.text(of: remark)(language)
    case .wording: remark.proposedWording ?? ""
    case .anchor: context(of: remark)
    case .copy: copies[remark.id].map { $0(language) } ?? ""
    case .author: remark.author ?? ""
    case .place: place(of: remark)
    case .decision: made.map { Phrase.name($0.value)(language) }.joined(separator: "; ")
    case .reason: Self.lines(made.map { $0.reason ?? "" })
    case .target: made.compactMap { $0.target.map { "\($0)" } }.joined(separator: "; ")
    case .date: made.compactMap(\.date).joined(separator: "; ")
    case .heading: positionOf[remark.id]?.heading(language) ?? ""
    case .position: positionOf[remark.id]?.printedID ?? ""
    case .theme: remark.theme ?? ""
    case .control: ""
    }
  }

  /// The words that a remark hangs on; of a tracked change with known surroundings the draft's own words, so that a
  /// struck-out sentence never reads as its opposite.
  private func context(of remark: StoredRemark) -> String {
    guard !remark.contextBefore.isEmpty || !remark.contextAfter.isEmpty else {
      return remark.anchorText ?? ""
    }
    return Phrase.inContext(remark).map { $0(language) } ?? remark.anchorText ?? ""
  }

  /// What a remark says; of a passage that is to go, that it is.
  private static func text(of remark: StoredRemark) -> Phrase {
    guard remark.kind == .deletion else { return Phrase(remark.text, remark.text) }
    return Phrase("[slettes: \(remark.text)]", "[delete: \(remark.text)]")
  }

  func cells(of collated: CollatedPosition) -> [String] {
    PositionColumn.allCases.map { column in
      column == .control
        ? ControlValue(of: PositionColumn.editable.map { cell($0, of: collated) }, key: key, papers: papers)
          .text
        : cell(column, of: collated)
    }
  }

  func cell(_ column: PositionColumn, of collated: CollatedPosition) -> String {
    let position = collated.position
    return switch column {
    case .id: position.printedID
    case .order: position.sequence.map(String.init) ?? ""
    case .section: Phrase.title(of: position.section)(language)
    case .title: position.heading(language)
    case .text: position.text
    case .dissent: position.dissent
    case .members: String(collated.voices.count)
    case .remarks: collated.remarks.map(\.printedID).joined(separator: ", ")
    case .control: ""
    }
  }

  private func place(of remark: StoredRemark) -> String {
    if let provision = remark.provision {
      let name = provisionName(provision, in: language)
      guard let document = remark.document, document != firstDocument else { return name }
      return "\(document) \(name)"
    }
    return remark.match == .general ? Phrase.generalPlace(language) : ""
  }

  /// "M-3 Anne Holm (Viborg)".
  static func name(_ voice: Voice) -> String {
    let name = [voice.member, voice.name].compactMap { $0 }.joined(separator: " ")
    guard let municipality = voice.municipality else { return name }
    return name.isEmpty ? municipality : "\(name) (\(municipality))"
  }

  private static func lines(_ reasons: [String]) -> String {
    reasons.allSatisfy(\.isEmpty) ? "" : reasons.joined(separator: "\n")
  }
}
