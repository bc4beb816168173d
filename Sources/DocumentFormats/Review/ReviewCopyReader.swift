import DocumentModel

/// What the reading of reviewers' copies gathers: for each paragraph of the unreviewed file what was done to it, and all
/// comments.
struct ReviewLedger: Sendable {
  /// Paragraphs of the body and of the notes' parts, by part.
  var places: [String: [ReviewedPlaces]] = [:]
  var comments: [MergedComment] = []
  var insertions = 0
  var deletions = 0
  /// The number that the next comment of the merged file gets.
  var nextComment: Int
  /// Comments of the unreviewed file, by author, date and words.
  let ownComments: [String: Int]
  /// Where the signs of notes stand in the unreviewed body.
  let signs: [String: (paragraph: Int, place: Int)]
}

/// Reads one reviewer's copy into the ledger.
struct ReviewCopyReader {
  let copy: ReviewCopy
  let parts: ReviewParts
  /// The unreviewed file's paragraphs by part.
  let base: [String: [ReviewedParagraph]]
  let own: Set<ReviewedParagraph.Mark>
  private var numbers: [String: Int] = [:]

  init(
    _ copy: ReviewCopy, _ parts: ReviewParts, base: [String: [ReviewedParagraph]],
    own: Set<ReviewedParagraph.Mark>
  ) {
    self.copy = copy
    self.parts = parts
    self.base = base
    self.own = own
  }

  /// From here on a file is a copy of the other.
  static let leastShare = 0.5

  /// - Returns: false where the file is no copy of the unreviewed one; the ledger is untouched then.
  mutating func read(into ledger: inout ReviewLedger) -> Bool {
    let body = paragraphs(of: ReviewParts.body)
    let alignment = ReviewAlignment(
      base: (base[ReviewParts.body] ?? []).map(\.words), copy: body)
    guard alignment.share >= Self.leastShare else { return false }
    readComments(into: &ledger)
    take(body, alignment, part: ReviewParts.body, into: &ledger)
    for part in ReviewParts.notes where base[part] != nil {
      let notes = paragraphs(of: part)
      guard !notes.isEmpty else { continue }
      take(
        notes, ReviewAlignment(base: (base[part] ?? []).map(\.words), copy: notes), part: part, into: &ledger)
    }
    return true
  }

  private func paragraphs(of part: String) -> [ReviewedParagraph] {
    (parts.trees[part]?.root.paragraphs ?? []).map { ReviewedParagraph($0, own: own) }
  }

  private func named(_ mark: ReviewedParagraph.Mark) -> ReviewedParagraph.Mark {
    let author = copy.names(mark.author.isEmpty ? copy.author : mark.author)
    return ReviewedParagraph.Mark(author: author, date: XMLDate.isDateTime(mark.date) ? mark.date : copy.date)
  }

  // MARK: Comments

  private mutating func readComments(into ledger: inout ReviewLedger) {
    let stored = parts.comments
    for comment in stored {
      if let known = ledger.ownComments[comment.key] {
        numbers[comment.id] = known
        continue
      }
      numbers[comment.id] = ledger.nextComment
      let mark = named(ReviewedParagraph.Mark(author: comment.author, date: comment.date))
      ledger.comments.append(
        MergedComment(
          author: mark.author, date: mark.date,
          initials: mark.author == comment.author ? comment.initials : "",
          text: copy.words(comment.text), id: ledger.nextComment, parent: nil,
          isResolved: comment.isResolved))
      ledger.nextComment += 1
    }
    for comment in stored {
      guard let parent = comment.parent, let number = numbers[comment.id],
        let index = ledger.comments.firstIndex(where: { $0.id == number })
      else { continue }
      ledger.comments[index].parent = numbers[parent]
    }
  }

  /// Nil for a comment that the unreviewed file bears itself.
  private func number(_ id: String, _ ledger: ReviewLedger) -> Int? {
    numbers[id].flatMap { number in ledger.comments.contains { $0.id == number } ? number : nil }
  }

  // MARK: Paragraphs

  private mutating func take(
    _ paragraphs: [ReviewedParagraph], _ alignment: ReviewAlignment, part: String,
    into ledger: inout ReviewLedger
  ) {
    var last = 0
    let count = base[part]?.count ?? 0
    if ledger.places[part] == nil {
      ledger.places[part] = Array(repeating: ReviewedPlaces(), count: count)
    }
    guard count > 0 else { return }
    for (index, paragraph) in paragraphs.enumerated() {
      guard let partner = alignment.partners[index] else {
        takeNew(paragraph, after: last, part: part, into: &ledger)
        continue
      }
      last = partner
      takeKept(paragraph, partner, part: part, into: &ledger)
    }
  }

  private mutating func takeNew(
    _ paragraph: ReviewedParagraph, after last: Int, part: String, into ledger: inout ReviewLedger
  ) {
    var events: [ReviewedPlaces.Event] = []
    var mark = paragraph.insertedEnd
    for item in paragraph.items {
      switch item {
      case .words(let words):
        events.append(.insert(words, bold: false, italic: false, named(mark ?? .init(author: "", date: ""))))
      case .inserted(let words, let bold, let italic, let own):
        mark = mark ?? own
        events.append(.insert(words, bold: bold, italic: italic, named(own)))
      case .deleted, .note: break
      case .commentStart(let id): if let id = number(id, ledger) { events.append(.commentStart(id)) }
      case .commentEnd(let id): if let id = number(id, ledger) { events.append(.commentEnd(id)) }
      case .commentSign(let id): if let id = number(id, ledger) { events.append(.commentSign(id)) }
      }
    }
    guard !events.isEmpty else { return }
    if events.contains(where: { if case .insert = $0 { true } else { false } }) { ledger.insertions += 1 }
    ledger.places[part]?[last].following.append(
      ReviewedPlaces.NewParagraph(mark: named(mark ?? .init(author: "", date: "")), events: events))
  }

  private mutating func takeKept(
    _ paragraph: ReviewedParagraph, _ partner: Int, part: String, into ledger: inout ReviewLedger
  ) {
    guard let former = base[part]?[partner] else { return }
    let map = ScalarMap(from: paragraph.words, to: former.words)
    var offset = 0
    var deleted: [ReviewedPlaces.Deletion] = []
    var events: [(place: Int, event: ReviewedPlaces.Event)] = []
    func delete(_ start: Int, _ end: Int, _ mark: ReviewedParagraph.Mark) {
      guard start < end else { return }
      if let previous = deleted.last, previous.end == start, previous.mark == mark {
        deleted[deleted.count - 1].end = end
      } else {
        deleted.append(ReviewedPlaces.Deletion(start: start, end: end, mark: mark))
      }
    }
    let untracked = named(ReviewedParagraph.Mark(author: "", date: ""))
    for change in map.insertions {
      events.append((change.place, .insert(change.text, bold: false, italic: false, untracked)))
      ledger.insertions += 1
    }
    for change in map.deletions { delete(change.start, change.end, untracked) }
    var lastInsertion: ReviewedParagraph.Mark?
    for item in paragraph.items {
      let place = map.place(offset)
      switch item {
      case .words(let words):
        offset += words.unicodeScalars.count
        lastInsertion = nil
      case .deleted(let words, let mark):
        offset += words.unicodeScalars.count
        delete(place, map.place(offset), named(mark))
      case .inserted(let words, let bold, let italic, let mark):
        events.append((place, .insert(words, bold: bold, italic: italic, named(mark))))
        if lastInsertion != mark { ledger.insertions += 1 }
        lastInsertion = mark
      case .note: break
      case .commentStart(let id): if let id = number(id, ledger) { events.append((place, .commentStart(id))) }
      case .commentEnd(let id): if let id = number(id, ledger) { events.append((place, .commentEnd(id))) }
      case .commentSign(let id): if let id = number(id, ledger) { events.append((place, .commentSign(id))) }
      }
    }
    add(deleted, of: former, partner, part: part, into: &ledger)
    let whole = former.words.unicodeScalars.count
    if deleted.count == 1, deleted[0].start == 0, deleted[0].end == whole, paragraph.deletedEnd != nil,
      ledger.places[part]?[partner].deletions.last == deleted[0]
    {
      ledger.places[part]?[partner].deletedEnd = deleted[0].mark
    }
    place(events, partner, part: part, into: &ledger)
  }

  /// The same words can be deleted once: what is deleted again is said in a comment at them.
  private mutating func add(
    _ deleted: [ReviewedPlaces.Deletion], of former: ReviewedParagraph, _ partner: Int, part: String,
    into ledger: inout ReviewLedger
  ) {
    let scalars = Array(former.words.unicodeScalars)
    for deletion in deleted {
      ledger.deletions += 1
      guard ledger.places[part]?[partner].overlap(deletion.start, deletion.end) != nil else {
        ledger.places[part]?[partner].deletions.append(deletion)
        continue
      }
      var words = String.UnicodeScalarView()
      words.append(contentsOf: scalars[deletion.start..<deletion.end])
      let id = ledger.nextComment
      ledger.nextComment += 1
      ledger.comments.append(
        MergedComment(
          author: deletion.mark.author, date: deletion.mark.date, initials: "",
          text: copy.alsoDeletes(String(words)), id: id, parent: nil, isResolved: false))
      place(
        [
          (deletion.start, .commentStart(id)), (deletion.end, .commentEnd(id)),
          (deletion.end, .commentSign(id)),
        ], partner, part: part, into: &ledger)
    }
  }

  /// Comments in a note hang at the note's sign: not every program reads a file that has them inside.
  private func place(
    _ events: [(place: Int, event: ReviewedPlaces.Event)], _ partner: Int, part: String,
    into ledger: inout ReviewLedger
  ) {
    guard part != ReviewParts.body else {
      ledger.places[part]?[partner].events += events
      return
    }
    let sign = parts.noteOfParagraph(partner, part: part, base: base).flatMap { ledger.signs[$0] }
    for event in events {
      if case .insert = event.event {
        ledger.places[part]?[partner].events.append(event)
      } else {
        ledger.places[ReviewParts.body]?[sign?.paragraph ?? 0].events.append((sign?.place ?? 0, event.event))
      }
    }
  }
}
