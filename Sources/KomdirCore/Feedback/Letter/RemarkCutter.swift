import DanishLaw

/// Cuts a letter's lines into remarks: the finest cut a reader would make, each with its place.
struct RemarkCutter {
  let places: PlaceFinder
  let draft: DraftText

  private var remarks: [RemarkDraft] = []
  private var setAside: [SetAside] = []
  /// The place of the heading above, where it is a reference.
  var governing: Placement?
  private var theme: String?
  var scope = PlaceScope()
  /// The remark that the next paragraph may carry on.
  var open: RemarkDraft?
  /// Place of the draft's words quoted just before.
  private var quoted: Placement?
  /// What the letter's own list names, by number.
  private var list = OwnList()
  private var isSummary = false
  /// The number of the typed item that the open remark began with; the next number begins the next remark.
  var item: Int?
  /// Whether a remark has been made, so that what comes is no letterhead.
  private var hasBegun = false

  /// The municipalities that the letter's lines open with: more than one in a letter that several wrote.
  private(set) var voices: Set<String> = []

  let isMail: Bool
  /// Where set, every question whether a paragraph carries on is noted with its evidence, and answered as before.
  var trace: (([String], String, [ParagraphFeature]) -> Void)?

  init(places: PlaceFinder, draft: DraftText, isMail: Bool) {
    self.places = places
    self.draft = draft
    self.isMail = isMail
  }

  /// Cuts `lines`; the rows of each table among them are given to `table`, which gives nil for one that holds no
  /// remarks of its own.
  mutating func cut(_ lines: [FeedbackLine], roles: [LineRole], table: ([FeedbackLine]) -> [Remark]?)
    -> [CutPiece]
  {
    var pieces: [CutPiece] = []
    list = OwnList(lines, roles: roles, places: places)
    voices = Set(lines.compactMap { Self.municipality(opening: $0.text) })
    var index = 0
    while index < lines.count {
      let line = lines[index]
      if let number = line.tableNumber {
        var end = index
        while end < lines.count, lines[end].tableNumber == number { end += 1 }
        let rows = Array(lines[index..<end])
        if let remarks = table(rows) {
          close()
          pieces += flush()
          pieces += remarks.map(CutPiece.remark)
        } else {
          keepTable(rows)
        }
        index = end
        continue
      }
      if list.lines.contains(index) {
        aside(line, .heading)
      } else {
        take(line, roles[index])
      }
      index += 1
    }
    close()
    pieces += flush()
    return pieces
  }

  /// Hands out what has been cut so far, in order.
  private mutating func flush() -> [CutPiece] {
    defer {
      remarks = []
      setAside = []
    }
    return setAside.map(CutPiece.aside) + remarks.map(CutPiece.draft)
  }

  // MARK: One line

  private mutating func take(_ line: FeedbackLine, _ role: LineRole) {
    switch role {
    case .aside(let reason):
      if reason != .thanks, reason != .reservation { close() }
      // What stands as a heading above the greeting or the opening thanks is the letter's subject, no theme.
      if reason == .thanks || reason == .greeting, remarks.isEmpty, open == nil { theme = nil }
      aside(line, reason)
    case .heading: takeHeading(line)
    case .announcement:
      close()
      aside(line, .heading)
      let named = places.mentions(in: line.text).filter(\.isOwn)
      if !named.isEmpty {
        _ = places.placement(of: named, in: line.text, scope: &scope)
        scope.lastPlacement = nil
      }
      governing = nil
    case .quote: takeQuote(line)
    case .question:
      close()
      aside(line, .quote)
      let named = places.mentions(in: line.text).filter(\.isOwn)
      governing = named.isEmpty ? nil : places.placement(of: named, in: line.text, scope: &scope)
      theme = line.text
    case .body: takeBody(line)
    }
  }

  private mutating func takeHeading(_ line: FeedbackLine) {
    close()
    aside(line, .heading)
    theme = line.text
    quoted = nil
    let words = folded(line.text)
    isSummary = Phrases.contains(
      words, ["sammenfatning", "opsummering", "konklusion", "sammenfattende", "resume"])
    var named = places.mentions(in: line.text)
    // Without a § set before, "stk. 2" in a theme heading names nothing.
    if scope.last?.par == nil || !places.isOnlyReference(line.text) || !(named.first?.isPrecise ?? false) {
      named = named.filter(\.isOwn)
    }
    governing =
      named.isEmpty
      ? places.placement(ofHeading: line.text) : places.placement(of: named, in: line.text, scope: &scope)
    // A heading that names a place which is not there, in passing, is a theme.
    if let found = governing, found.match == .none, !places.isOnlyReference(line.text),
      named.allSatisfy({ $0.target?.law != nil }) || LineWords.holdsFigureDate(line.text)
    {
      governing = nil
    }
  }

  private mutating func takeQuote(_ line: FeedbackLine) {
    if let last = open?.paragraphs.last, last.hasSuffix(":"), proposes(last) {
      append(line)
      return
    }
    close()
    aside(line, .quote)
    if let found = draft.provision(quoting: line.text) {
      quoted = Placement(provision: found.provision, document: found.document, match: .exact)
    }
  }

  private func proposes(_ text: String) -> Bool {
    let words = folded(text)
    return ["foreslaa", "ordlyd", "formuler", "affattes", "aendres", "ny tekst"].contains {
      words.contains($0)
    }
  }

  private mutating func takeBody(_ line: FeedbackLine) {
    if let item = OwnList.answered(by: line.text), let entry = list.items[item] {
      close()
      governing = nil
      theme = entry.theme
      scope.lastPlacement = entry.placement
      start(line, entry.placement)
      return
    }
    if governing == nil, let cut = NatureOfText.cutAtException(line.text), saysMore(cut) {
      close()
      let whole = places.placement(ofText: cut.head, scope: &scope)
      start(line, whole, text: cut.head)
      close()
      start(line, placement(ofException: cut, from: whole), text: cut.rest)
      return
    }
    let mentions = places.mentions(in: line.text)
    if governing == nil, let groups = separateSentences(of: line.text, naming: mentions, places: places) {
      close()
      for group in groups {
        start(line, places.placement(ofText: group, scope: &scope), text: group)
        close()
      }
      return
    }
    let words = folded(line.text)
    if let opening = openingMentions(line, mentions) {
      close()
      start(line, places.placement(of: opening, in: line.text, scope: &scope))
      return
    }
    if carriesOn(line, words, mentions) {
      append(line)
      return
    }
    if governing == nil || governing?.match == Placement.Match.none {
      let own = places.owning(mentions)
      if !own.isEmpty {
        var trial = scope
        let placement = places.placement(of: own, in: line.text, scope: &trial)
        // Another law cited in passing carries the point on.
        if placement.match == .none, open?.hasPlace ?? false, !startsAfresh(words) {
          append(line)
          return
        }
        close()
        scope = trial
        start(line, placement)
        return
      }
    }
    let previous = open
    close()
    if let governing, !(speaksOfWhole(words) && !speaksOfSame(words)) {
      let placement = finer(governing, mentions, line, words)
      scope.lastPlacement = placement
      start(line, placement)
    } else if let quoted {
      start(line, quoted)
    } else if answersLast(line.text), let last = previous?.placement, last.match == .exact {
      start(line, last)
    } else if speaksOfSame(words), let last = scope.lastPlacement ?? previous?.placement,
      last.match != .general
    {
      start(line, last)
    } else {
      start(line, .general)
    }
  }

  /// Whether the line carries the open remark on. Asked in a function of its own, so that no copy of the remark is
  /// alive when it grows.
  private func carriesOn(_ line: FeedbackLine, _ words: String, _ mentions: [PlaceMention]) -> Bool {
    guard let open else { return false }
    let evidence = evidence(line, words, mentions, open)
    trace?(open.paragraphs, line.shown, evidence)
    return !beginsNextItem(line, open) && joins(evidence)
  }

  // MARK: Keeping

  private mutating func start(_ line: FeedbackLine, _ placement: Placement, text: String? = nil) {
    var remark = RemarkDraft(text ?? line.shown, line: line, placement: placement, theme: theme)
    for note in line.notes { remark.append(note) }
    remark.isRepetition =
      isSummary
      || Phrases.starts(
        folded(line.text), ["sammenfattende", "opsummerende", "alt i alt", "sammenfatningsvis"])
    quoted = nil
    hasBegun = true
    item = itemNumber(line.shown)?.number
    open = remark
  }

  private mutating func append(_ line: FeedbackLine) {
    open?.append(line.shown)
    for note in line.notes { open?.append(note) }
  }

  private mutating func close() {
    if let open { remarks.append(open) }
    open = nil
  }

  private mutating func aside(_ line: FeedbackLine, _ reason: SetAside.Reason) {
    setAside.append(SetAside(text: line.shown, reason: reason, paragraph: line.paragraph))
    for note in line.notes {
      remarks.append(RemarkDraft(note, line: line, placement: .general, theme: theme))
    }
  }

  /// A table that is no table of remarks belongs to the point before it.
  private mutating func keepTable(_ rows: [FeedbackLine]) {
    for row in rows where !row.text.isEmpty {
      let words = foldedWords(row.text)
      if open == nil, governing == nil, !hasBegun, words.count <= 30,
        !words.contains(where: { Phrases.sentenceWords.contains(String($0)) })
      {
        // A letterhead laid out as a table.
        aside(row, .address)
      } else if words.count <= 30, !words.contains(where: { Phrases.sentenceWords.contains(String($0)) }),
        row.text.contains("@") || LineWords.holdsPostcode(row.text)
      {
        aside(row, .signature)
      } else if open == nil {
        start(row, governing ?? .general)
      } else {
        append(row)
      }
    }
  }
}

/// What the cutter hands out.
enum CutPiece {
  case draft(RemarkDraft)
  case remark(Remark)
  case aside(SetAside)
}
