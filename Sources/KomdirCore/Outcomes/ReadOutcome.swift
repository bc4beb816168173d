import DocumentFormats
import DocumentModel

extension OutcomeReading {
  /// Reads an authority's note on a hearing against the association's response.
  ///
  /// Nothing is believed that does not stand in the note: each outcome comes with the words that decide it. A note on
  /// another hearing gives no findings, unless `isSure` says that it is of this one.
  /// - Parameter isSure: whether a person has said that note and response belong together.
  public static func read(
    note: Reading, response: Reading, responseName: String, association: Association, isSure: Bool = false
  ) -> OutcomeReading {
    let positions = ResponsePosition.all(in: response, name: responseName, association: association)
    var reading = OutcomeReading(findings: [], doubts: [])
    guard !positions.isEmpty else {
      reading.doubts.append(.noPositions)
      return reading
    }
    let same = SameHearing(
      note: note.document, response: response.document, positions: positions, association: association)
    if same.score < SameHearing.least, !isSure {
      reading.doubts.append(.otherHearing(note: same.note, response: same.response))
      return reading
    }
    let voices = NoteVoices(note.document, association: association)
    if note.format == .pdf, isTorn(note.document, voices) {
      reading.doubts.append(.tornTable)
      return reading
    }
    var reader = NoteReader(voices: voices)
    let units = reader.units(of: note.document)
    if !units.contains(where: { !$0.answer.isEmpty }) { reading.doubts.append(.noAnswers) }
    if !voices.namesUs(note.document.text()) { reading.doubts.append(.notNamed) }
    let matches = OutcomeMatcher(positions: positions, units: units).matches()
    reading.findings = zip(positions, matches).enumerated().map { index, pair in
      let (position, match) = pair
      var finding = OutcomeFinding(
        position: index + 1, text: position.text, provision: position.provision, label: position.label,
        outcome: .notMentioned)
      guard let unit = match.map({ units[$0] }) else { return finding }
      finding.outcome = OutcomeVerdict(answer: unit.passage, position: position.text).outcome
      finding.passage = unit.passage
      finding.page = unit.page
      finding.said = unit.remark
      return finding
    }
    return reading
  }

  /// Whether a page's words come column by column: names stand alone, apart from what they said.
  private static func isTorn(_ document: Document, _ voices: NoteVoices) -> Bool {
    document.blocks.count { $0.cells.isEmpty && voices.namesUs($0.text()) && voices.isNamesAlone($0.text()) }
      >= 3
  }
}
