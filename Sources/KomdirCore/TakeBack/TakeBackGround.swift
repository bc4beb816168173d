import DanishText

/// What the taking back of a response goes by.
struct TakeBackGround: Sendable {
  var hearing: Hearing
  var key: WorksheetKey
  /// What the archive would write today, without an annex.
  var response: JointResponse
  /// All positions of the hearing in the response's order, those too that say nothing.
  var positions: [Position]
  /// The remarks that count, by position.
  var remarks: [PositionID: [String]]
  /// Number of the newest paper of the hearing.
  var papers: Int64
  /// Entries of the journal that changed what a position says.
  var edits: [Edit]

  struct Edit: Sendable, Equatable {
    var entry: Int64
    var position: PositionID
  }

  /// Positions whose words the archive changed after an entry of the journal.
  func changed(since entry: Int64) -> Set<PositionID> {
    Set(edits.filter { $0.entry > entry }.map(\.position))
  }

  /// The blocks of today's response that say something.
  var expected: [ExpectedBlock] {
    response.document.blocks.enumerated().compactMap { index, block in
      let words = plainWords(block.text())
      guard !words.isEmpty else { return nil }
      var isHeading = false
      if case .heading = block.kind { isHeading = true }
      return ExpectedBlock(part: response.parts[index], words: words, isHeading: isHeading)
    }
  }
}

/// A block of today's response.
struct ExpectedBlock: Sendable, Equatable {
  /// Nil for letterhead, addressee and signature.
  var part: ResponsePart?
  var words: String
  var isHeading: Bool
}
