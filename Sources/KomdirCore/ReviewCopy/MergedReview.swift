import Archive
import DocumentFormats
import DocumentModel

/// A paper of the hearing with what all members marked in their copies of it.
public struct MergedReview: Sendable {
  /// The paper: "D-2", and its file.
  public var paper: String
  public var file: String
  public var language: Language
  /// The members whose copies went in, by id, else by municipality or name.
  public var members: [String]
  public var skipped: [Skipped]
  let merge: ReviewMerge

  /// A file with marks that could not be merged.
  public struct Skipped: Sendable, Equatable {
    public var submission: String
    public var file: String
    public var reason: Phrase
  }

  public var comments: Int { merge.comments.count }
  public var insertions: Int { merge.insertions }
  public var deletions: Int { merge.deletions }

  /// The paper in the form it came in, with every mark in it.
  ///
  /// - Throws: `WriteError`.
  public func docx() throws(WriteError) -> [UInt8] { try merge.docx() }

  /// The paragraphs that somebody marked, beside what was said of each.
  public func sideBySide(at date: Moment) -> Document {
    func say(_ phrase: Phrase) -> String { phrase(language) }
    var document = Document(
      metadata: Metadata(
        title: say(.reviewTitle(file)), language: language == .danish ? "da-DK" : "en-GB",
        created: date.copenhagenText))
    document.blocks = [
      Block(say(.reviewTitle(file)), kind: .heading(level: 1)),
      Block(say(.reviewCounts(comments, insertions, deletions, members.count))),
    ]
    var rows = [[[Block(say(.reviewText))], [Block(say(.reviewSaid))]]]
    for passage in merge.passages() {
      rows.append([[Block(passage.text)], passage.entries.map { block($0, &document) }])
    }
    guard rows.count > 1 else { return document }
    document.blocks += rows.enumerated().map { index, cells in
      Block(
        kind: .tableRow(table: 1, row: index + 1),
        cells: cells.map { TableCell(blocks: $0) })
    }
    document.tableLayouts[1] = TableLayout(headerRows: 1, columnWidths: [1, 1])
    return document
  }

  private func block(_ entry: ReviewedPassage.Entry, _ document: inout Document) -> Block {
    let who = entry.author + (entry.date.isEmpty ? "" : ", " + Phrase.moment(entry.date)(language)) + ": "
    var inlines = [Inline(who, style: .bold)]
    func revision(_ kind: Revision.Kind) -> Int {
      document.revisions.append(
        Revision(kind: kind, author: entry.author, date: entry.date, text: entry.words))
      return document.revisions.count - 1
    }
    switch entry.kind {
    case .comment:
      if entry.isReply { inlines.append(Inline(Phrase.reviewReply(language) + " ", style: .italic)) }
      if !entry.anchor.isEmpty { inlines.append(Inline("»\(entry.anchor)« – ", style: .italic)) }
      inlines.append(Inline(entry.words))
    case .insertion:
      if !entry.anchor.isEmpty { inlines.append(Inline("…" + entry.anchor, style: .italic)) }
      inlines.append(Inline(entry.words, insertion: revision(.insertion)))
    case .deletion: inlines.append(Inline(entry.words, deletion: revision(.deletion)))
    case .paragraph:
      inlines.append(Inline(Phrase.reviewNewParagraph(language) + " ", style: .italic))
      inlines.append(Inline(entry.words, insertion: revision(.insertion)))
    }
    return Block(inlines: inlines)
  }
}

extension Workspace {
  /// Puts what members marked in their copies of a paper into the paper itself.
  ///
  /// - Parameters:
  ///   - paper: "D-2"; nil for the newest draft that is a word processor's file.
  ///   - namesAll: whether those are named too who did not consent: such a file is for the secretariat alone.
  /// - Throws: `WorkspaceError.unknown`, `.noPaperToMark`, `.documentUnreadable`.
  public func mergedReview(hearing id: String?, paper: String?, namesAll: Bool, at date: Moment) throws
    -> MergedReview
  {
    try read { db in
      let hearing = try Self.hearing(db, id)
      let document = try Self.markedPaper(db, hearing: hearing.id, named: paper)
      let voices = try VoiceBook(db, hearing: hearing.id)
      let names =
        namesAll
        ? nil
        : try HearingReview(
          db, hearing: hearing, now: date, members: Self.members(db)
        ).quietNames()
      let language = Language(rawValue: hearing.language) ?? .danish
      var copies: [ReviewCopy] = []
      var submissions: [String: Submission] = [:]
      var skipped: [MergedReview.Skipped] = []
      for submission in try Self.markedCopies(db, hearing: hearing.id, document: document) {
        guard submission.format == "docx" else {
          skipped.append(
            .init(submission: submission.printedID, file: submission.file, reason: .reviewNoWord))
          continue
        }
        submissions[submission.printedID] = submission
        copies.append(
          Self.copy(
            submission, try original(db, submission.sha256), voices.voice(submission),
            number: copies.count + 1,
            hiding: names, language))
      }
      let merge: ReviewMerge
      do {
        merge = try ReviewMerge(base: try Self.original(db, document.sha256), copies: copies)
      } catch let error as ReadError {
        throw WorkspaceError.documentUnreadable(document.file, error)
      }
      for (name, reason) in merge.refused {
        skipped.append(
          .init(
            submission: name, file: submissions[name]?.file ?? name,
            reason: reason == .noCopy ? .reviewNoCopy(document.file) : .reviewUnreadable))
      }
      var seen = Set<String>()
      let members = merge.merged.compactMap { submissions[$0] }.map(voices.voice).compactMap { voice in
        voice.member ?? voice.municipality ?? voice.name
      }.filter { seen.insert($0).inserted }
      return MergedReview(
        paper: document.printedID, file: document.file, language: language, members: members,
        skipped: skipped, merge: merge)
    }
  }

  private func original(_ db: Database, _ sha256: String) throws -> [UInt8] {
    try Self.original(db, sha256)
  }

  private static func copy(
    _ submission: Submission, _ bytes: [UInt8], _ voice: Voice, number: Int, hiding names: NameGuard?,
    _ language: Language
  ) -> ReviewCopy {
    let hidden = Phrase.reviewMember(number)(language)
    let mayBeNamed = names == nil || voice.mayBeNamed
    return ReviewCopy(
      name: submission.printedID, bytes: bytes,
      author: voice.name ?? voice.municipality ?? hidden,
      date: submission.sentAt ?? submission.receivedAt,
      names: { author in
        mayBeNamed && names?.findings(in: author).isEmpty != false ? author : hidden
      },
      words: { words in
        names?.findings(in: words).isEmpty != false ? words : Phrase.reviewHidden(language)
      },
      alsoDeletes: { Phrase.reviewAlsoDeletes($0)(language) })
  }
}
