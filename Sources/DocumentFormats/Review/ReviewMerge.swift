import DocumentModel

/// A reviewer's copy of a file, with how its marks are to be shown.
public struct ReviewCopy: Sendable {
  public var name: String
  public var bytes: [UInt8]
  /// Whose changes those are that nobody tracked.
  public var author: String
  /// When, for marks without a date ("2026-02-20T10:15:00Z").
  public var date: String
  /// The name that an author is shown under.
  public var names: @Sendable (String) -> String
  /// What of a comment's words is shown.
  public var words: @Sendable (String) -> String
  /// The comment for words that another reviewer deleted before.
  public var alsoDeletes: @Sendable (String) -> String

  public init(
    name: String, bytes: [UInt8], author: String, date: String,
    names: @escaping @Sendable (String) -> String = { $0 },
    words: @escaping @Sendable (String) -> String = { $0 },
    alsoDeletes: @escaping @Sendable (String) -> String
  ) {
    self.name = name
    self.bytes = bytes
    self.author = author
    self.date = date
    self.names = names
    self.words = words
    self.alsoDeletes = alsoDeletes
  }
}

/// A word processor's file with what several reviewers did in copies of it: their comments and tracked changes, each
/// under its author and date, in the file as it came. All else in it is left as it is.
public struct ReviewMerge: Sendable {
  /// Why a copy was not merged.
  public enum Refusal: Error, Equatable, Sendable {
    case unreadable(ReadError)
    /// It holds other text than the file.
    case noCopy
  }

  private let package: ZIPPackage
  private let parts: ReviewParts
  let base: [String: [ReviewedParagraph]]
  private(set) var ledger: ReviewLedger
  /// Names of the copies that were merged, in the order given.
  public private(set) var merged: [String] = []
  public private(set) var refused: [(name: String, reason: Refusal)] = []

  /// - Throws: `ReadError` where the file itself cannot be read.
  public init(base bytes: [UInt8], copies: [ReviewCopy], limits: Limits = Limits()) throws(ReadError) {
    package = try ZIPPackage(bytes, limits: limits)
    parts = try ReviewParts(package)
    let trees = parts.trees
    let own = trees.values.reduce(into: Set<ReviewedParagraph.Mark>()) { $0.formUnion($1.root.trackedMarks) }
    var base: [String: [ReviewedParagraph]] = [:]
    for part in [ReviewParts.body] + ReviewParts.notes {
      base[part] = trees[part]?.root.paragraphs.map { ReviewedParagraph($0, own: own) }
    }
    self.base = base
    let stored = parts.comments
    ledger = ReviewLedger(
      nextComment: (stored.compactMap { Int($0.id) }.max() ?? -1) + 1,
      ownComments: Dictionary(stored.map { ($0.key, Int($0.id) ?? 0) }) { first, _ in first },
      signs: Self.signs(base[ReviewParts.body] ?? []))
    for copy in copies {
      do {
        let parts = try ReviewParts(ZIPPackage(copy.bytes, limits: limits))
        var reader = ReviewCopyReader(copy, parts, base: base, own: own)
        if reader.read(into: &ledger) {
          merged.append(copy.name)
        } else {
          refused.append((copy.name, .noCopy))
        }
      } catch {
        refused.append((copy.name, .unreadable(error)))
      }
    }
    ledger.settle()
  }

  private static func signs(_ paragraphs: [ReviewedParagraph]) -> [String: (paragraph: Int, place: Int)] {
    var signs: [String: (paragraph: Int, place: Int)] = [:]
    for (index, paragraph) in paragraphs.enumerated() {
      var place = 0
      for item in paragraph.items {
        switch item {
        case .words(let words), .deleted(let words, _): place += words.unicodeScalars.count
        case .note(let sign): signs[sign] = (index, place)
        default: break
        }
      }
    }
    return signs
  }

  /// The reviewers' comments, those that stand for words which another deleted before included.
  public var comments: [MergedComment] { ledger.comments }
  public var insertions: Int { ledger.insertions }
  public var deletions: Int { ledger.deletions }

  /// The file with everything in it. The same copies give the same bytes.
  ///
  /// - Throws: `WriteError`.
  public func docx() throws(WriteError) -> [UInt8] {
    var trees = parts.trees
    var writer = ReviewWriter(firstChange: Self.firstFreeID(trees.values.map(\.root)))
    for part in [ReviewParts.body] + ReviewParts.notes {
      guard let places = ledger.places[part] else { continue }
      var next = 0
      guard var tree = trees[part] else { continue }
      writer.write(places, in: &tree.root, next: &next)
      trees[part] = tree
    }
    return try ReviewPackage(package: package, parts: parts).bytes(trees, comments: ledger.comments)
  }

  /// A number above all that the file gives to marks.
  private static func firstFreeID(_ roots: [MarkupElement]) -> Int {
    var highest = 0
    func walk(_ element: MarkupElement) {
      if let id = element.attributes.first(where: { $0.name == "w:id" }).flatMap({ Int($0.value) }) {
        highest = max(highest, id)
      }
      for case .element(let child) in element.children { walk(child) }
    }
    roots.forEach(walk)
    return highest + 1
  }
}

extension ReviewLedger {
  /// Puts the events of each paragraph in order, and mends comments whose range or sign a copy had lost.
  mutating func settle() {
    for part in places.keys {
      for index in places[part]?.indices ?? 0..<0 {
        let events = places[part]?[index].events ?? []
        places[part]?[index].events = events.enumerated().sorted {
          ($0.element.place, $0.offset) < ($1.element.place, $1.offset)
        }.map(\.element)
      }
    }
    let body = places[ReviewParts.body] ?? []
    let all = body.flatMap { $0.events.map(\.event) + $0.following.flatMap(\.events) }
    func ids(_ id: (ReviewedPlaces.Event) -> Int?) -> Set<Int> { Set(all.compactMap(id)) }
    let starts = ids { if case .commentStart(let id) = $0 { id } else { nil } }
    let ends = ids { if case .commentEnd(let id) = $0 { id } else { nil } }
    let signs = ids { if case .commentSign(let id) = $0 { id } else { nil } }
    let whole = starts.intersection(ends)
    func isKept(_ event: ReviewedPlaces.Event) -> Bool {
      switch event {
      case .commentStart(let id), .commentEnd(let id): whole.contains(id)
      case .insert, .commentSign: true
      }
    }
    for index in body.indices {
      places[ReviewParts.body]?[index].events.removeAll { !isKept($0.event) }
      for number in body[index].following.indices {
        places[ReviewParts.body]?[index].following[number].events.removeAll { !isKept($0) }
      }
    }
    for comment in comments where !signs.contains(comment.id) && !body.isEmpty {
      let at = body.firstIndex { places in
        places.events.contains { $0.event == .commentEnd(comment.id) }
      }
      places[ReviewParts.body]?[at ?? 0].events.append((Int.max, .commentSign(comment.id)))
    }
  }
}
