/// A paragraph of the unreviewed file with what reviewers said of it, for reading side by side.
public struct ReviewedPassage: Sendable, Equatable {
  /// What the file says.
  public var text: String
  public var entries: [Entry]

  /// What one reviewer did.
  public struct Entry: Sendable, Equatable {
    public enum Kind: Sendable, Equatable { case comment, insertion, deletion, paragraph }

    public var kind: Kind
    public var author: String
    /// As stored.
    public var date: String
    /// What the comment says, or the words put in or taken out.
    public var words: String
    /// The words that a comment hangs on; of an insertion those before it.
    public var anchor: String
    /// Whether the comment answers another.
    public var isReply: Bool
  }
}

extension ReviewMerge {
  /// The paragraphs that somebody said something of, in the file's order, the notes' last.
  public func passages() -> [ReviewedPassage] {
    let comments = Dictionary(ledger.comments.map { ($0.id, $0) }) { first, _ in first }
    return ([ReviewParts.body] + ReviewParts.notes).flatMap { part -> [ReviewedPassage] in
      zip(base[part] ?? [], ledger.places[part] ?? []).compactMap { paragraph, places in
        places.isEmpty ? nil : Self.passage(paragraph.words, places, comments)
      }
    }
  }

  /// Words before an insertion that show where it stands.
  private static let lead = 40

  private static func passage(
    _ text: String, _ places: ReviewedPlaces, _ comments: [Int: MergedComment]
  ) -> ReviewedPassage {
    let scalars = Array(text.unicodeScalars)
    func words(_ start: Int, _ end: Int) -> String {
      let end = min(end, scalars.count)
      guard start < end else { return "" }
      var view = String.UnicodeScalarView()
      view.append(contentsOf: scalars[start..<end])
      return String(view)
    }
    var found: [(place: Int, entry: ReviewedPassage.Entry)] = []
    var starts: [Int: Int] = [:]
    var ends: [Int: Int] = [:]
    for (place, event) in places.events {
      switch event {
      case .commentStart(let id): starts[id] = place
      case .commentEnd(let id): ends[id] = place
      case .insert, .commentSign: break
      }
    }
    for (place, event) in places.events {
      switch event {
      case .insert(let inserted, _, _, let mark):
        found.append(
          (
            place,
            .init(
              kind: .insertion, author: mark.author, date: mark.date, words: inserted,
              anchor: words(max(0, place - lead), place), isReply: false)
          ))
      case .commentSign(let id):
        guard let comment = comments[id] else { continue }
        let start = starts[id] ?? place
        found.append(
          (
            start,
            .init(
              kind: .comment, author: comment.author, date: comment.date, words: comment.text,
              anchor: words(start, ends[id] ?? start), isReply: comment.parent != nil)
          ))
      case .commentStart, .commentEnd: break
      }
    }
    for deletion in places.deletions {
      found.append(
        (
          deletion.start,
          .init(
            kind: .deletion, author: deletion.mark.author, date: deletion.mark.date,
            words: words(deletion.start, deletion.end), anchor: "", isReply: false)
        ))
    }
    var entries = found.enumerated().sorted {
      ($0.element.place, $0.offset) < ($1.element.place, $1.offset)
    }.map(\.element.entry)
    for new in places.following {
      let text = new.events.map { if case .insert(let words, _, _, _) = $0 { words } else { "" } }.joined()
      entries.append(
        .init(
          kind: .paragraph, author: new.mark.author, date: new.mark.date, words: text, anchor: "",
          isReply: false))
      for case .commentSign(let id) in new.events {
        guard let comment = comments[id] else { continue }
        entries.append(
          .init(
            kind: .comment, author: comment.author, date: comment.date, words: comment.text, anchor: text,
            isReply: comment.parent != nil))
      }
    }
    return ReviewedPassage(text: text, entries: entries)
  }
}
