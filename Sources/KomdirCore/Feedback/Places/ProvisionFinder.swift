import DanishLaw

/// Resolves what a member wrote against the hearing's documents.
///
/// The documents are tried in order, and each reading of a reference best first; the first that is found counts.
struct ProvisionFinder: Sendable {
  private struct Book: Sendable {
    var outline: Outline
    var ids: Set<ProvisionID>
    var touches: AmendmentTouches
    var title: [String]
    /// The chapter of each §.
    var chapters: [ProvisionID: ProvisionID] = [:]
    /// Number of the last § of the document's own.
    var lastSection: Int
    /// Whether the document's sections are articles.
    var hasArticles: Bool
  }

  private let books: [Book]

  init(_ documents: [FeedbackContext.HearingDocument]) {
    isEnglish = documents.first?.outline.isEnglish ?? false
    books = documents.map { document in
      let outline = document.outline
      var chapters: [ProvisionID: ProvisionID] = [:]
      var chapter: ProvisionID?
      for provision in outline.provisions {
        if provision.kind == .kapitel { chapter = provision.id }
        if provision.kind == .par { chapters[provision.id] = chapter }
      }
      return Book(
        outline: outline, ids: Set(outline.provisions.map(\.id) + outline.annexes.map(\.id)),
        touches: AmendmentTouches(outline), title: lawTitleWords(outline.title), chapters: chapters,
        lastSection: outline.provisions.lazy.filter { $0.kind == .par }.compactMap {
          Int($0.id.path.dropFirst("par:".count).prefix { $0.isNumber })
        }.max() ?? 0,
        hasArticles: outline.provisions.first { $0.kind == .par }?.label.lowercased().hasPrefix("art")
          ?? false)
    }
  }

  /// Whether the first document is in English, so that its feedback names places as English texts do.
  let isEnglish: Bool

  /// Whether the first document changes other laws.
  var isAmending: Bool { books.first.map { !$0.touches.laws.isEmpty } ?? false }

  /// Whether a provision stands in a chapter.
  func stands(_ id: ProvisionID, in chapter: ProvisionID) -> Bool {
    let section = ProvisionID(String(id.path.split(separator: "/").first ?? ""))
    return books.contains { $0.chapters[section] == chapter }
  }

  /// "5.2" where it is the whole text and some document has a § 5, stk. 2; nil for all else.
  func subsection(_ text: String) -> HeadingPlaces.Found? {
    let bare = text.trimmed
    let parts = bare.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count == 2, parts.allSatisfy({ (1...2).contains($0.count) && $0.allSatisfy(\.isNumber) })
    else { return nil }
    let id = ProvisionID("par:\(parts[0])/stk:\(parts[1])")
    guard let document = books.firstIndex(where: { $0.ids.contains(id) }) else { return nil }
    return HeadingPlaces.Found(
      range: 0..<text.unicodeScalars.count,
      placement: Placement(asWritten: bare, provision: id, document: document, match: .exact))
  }

  func references(in text: String) -> [Reference] {
    DanishLaw.references(in: text, isEnglish: isEnglish)
  }

  /// Where a mention leads; `none` where it leads nowhere.
  func placement(of mention: PlaceMention, scope: PlaceScope) -> Placement {
    let written = mention.reference.text
    var best = Placement(asWritten: written, match: .none)
    for var reading in mention.reference.readings {
      // "s. 2, § 1, nr. 1" is the point; the page only helps to find it.
      if reading.contains(where: { $0.par != nil }) { reading.removeAll { $0.page != nil && $0.par == nil } }
      for document in books.indices {
        guard let first = reading.first else { continue }
        var placement = resolve(leaned(first, on: scope), in: document)
        placement.asWritten = written
        for other in reading.dropFirst() {
          var target = other
          if target.par == nil { target.par = first.par ?? scope.last?.par }
          let more = resolve(target, in: document)
          placement.candidates += ([more.provision].compactMap { $0 } + more.candidates).filter {
            $0 != placement.provision && !placement.candidates.contains($0)
          }
        }
        if rank(placement.match) > rank(best.match) || best.match == .none && best.candidates.isEmpty {
          best = placement
        }
        if best.match == .exact { return best }
      }
    }
    return best
  }

  /// A relative target made whole by what was last spoken about.
  func leaned(_ target: ReferenceTarget, on scope: PlaceScope) -> ReferenceTarget {
    guard target.par == nil, target.section == nil, target.page == nil, target.annex == nil,
      target.article == nil,
      target.kapitel == nil, let last = scope.last
    else { return target }
    var whole = target
    whole.par = last.par
    whole.law = target.law ?? last.law
    whole.version = last.version
    if target.stk == nil, target.nr == nil { whole.stk = last.stk }
    // "nr. 7" after "§ 5, stk. 2, nr. 6" is in the same stykke.
    if target.stk == nil, target.nr != nil, last.stk != nil { whole.stk = last.stk }
    return whole
  }

  private func rank(_ match: Placement.Match) -> Int {
    switch match {
    case .exact: 3
    case .moved: 2
    case .parent: 1
    case .none, .general: 0
    }
  }

  // MARK: One target in one document

  private func resolve(_ target: ReferenceTarget, in document: Int) -> Placement {
    let book = books[document]
    if target.isNote { return note(target, in: document) }
    if let section = target.section, target.par == nil { return self.section(section, in: document) }
    if let annex = target.annex, target.par == nil {
      let id = ProvisionID("annex:" + annex.lowercased())
      guard book.ids.contains(id) else { return Placement(match: .none) }
      // "Schedule 2, paragraph 3": a part that the annex numbers, else the annex.
      guard let number = target.stk ?? target.nr else {
        return Placement(provision: id, document: document, match: .exact)
      }
      let part = ProvisionID("\(id.path)/nr:\(number)")
      if book.ids.contains(part) { return Placement(provision: part, document: document, match: .exact) }
      let hasParts = book.ids.contains { $0.parent == id }
      return Placement(provision: id, document: document, match: hasParts ? .parent : .exact)
    }
    if let kapitel = target.kapitel, target.par == nil {
      let id = book.outline.provisions.first {
        $0.kind == .kapitel && $0.id.path.hasSuffix("kapitel:" + kapitel)
      }?.id
      if let id { return Placement(provision: id, document: document, match: .exact) }
      // "Overskriften til kapitel 70": a chapter of the amended law.
      let points = book.touches.points(touching: target)
      return points.first.map {
        Placement(provision: $0, document: document, match: .exact, candidates: Array(points.dropFirst()))
      } ?? Placement(match: .none)
    }
    var target = target
    if target.par == nil, target.law == nil, book.hasArticles { target.par = target.article }
    guard target.par != nil else { return Placement(match: .none) }
    let isOwn = isOwnLaw(target, book)
    if isOwn {
      let own = path(target, in: document)
      // "Lovforslagets § 30" can only be the bill's; "den foreslåede § 227" may be new text in an amended law.
      let isBill = ["lovforslag", "forslag", "udkast"].contains { folded(target.version ?? "").contains($0) }
      if own.match != .none || isBill && !isFarBeyond(target, book) { return own }
    }
    let points = book.touches.points(touching: target)
    guard let first = points.first else { return Placement(match: .none) }
    // A § alone that the bill has not, and that it changes in one law, is that law's: a slip would seldom hit it. One
    // that two laws have may be either's: listed, not guessed.
    let isSure =
      !isOwn || target.stk != nil || target.nr != nil || (target.par ?? "").contains { $0.isLetter }
      || book.touches.isInOneLaw(target)
    guard isSure else { return Placement(match: .none, candidates: points) }
    return Placement(
      provision: first, document: document, match: .exact, candidates: Array(points.dropFirst()))
  }

  /// Whether a § lies so far beyond the document's last that it can't be a slip for one of its own.
  private func isFarBeyond(_ target: ReferenceTarget, _ book: Book) -> Bool {
    guard book.lastSection > 0, let number = Int((target.par ?? "").prefix { $0.isNumber }) else {
      return false
    }
    return number > 2 * book.lastSection + 10
  }

  /// The points that a § named alone touches equally well, in the order of the document.
  func equals(of target: ReferenceTarget) -> [ProvisionID] {
    for book in books {
      let points = book.touches.points(touching: target, onlyBest: true)
      if !points.isEmpty { return points }
    }
    return []
  }

  /// Whether the target can be the draft's own: it names no law, or the draft's.
  private func isOwnLaw(_ target: ReferenceTarget, _ book: Book) -> Bool {
    guard let law = target.law else { return true }
    let name = folded(law)
    if target.version != nil { return true }
    if ["denne lov", "loven", "lovforslaget", "forslaget", "udkastet"].contains(name) { return true }
    guard
      book.touches.laws.isEmpty
        || !book.touches.laws.contains(where: { lawNameFit(law, to: $0.words) >= 0.3 })
    else { return false }
    return lawNameFit(law, to: book.title) >= 0.5
  }

  /// Whether a target names a law that the hearing neither makes nor changes.
  func isOtherLaw(_ target: ReferenceTarget) -> Bool {
    guard let name = target.law, target.version == nil else { return false }
    return !books.contains { book in
      isOwnLaw(target, book) || book.touches.laws.contains { lawNameFit(name, to: $0.words) >= 0.3 }
    }
  }

  /// A section of the general notes or of guidance; the nearest one above it where it is not there.
  private func section(_ number: String, in document: Int) -> Placement {
    let ids = books[document].ids
    var parts = number.split(separator: ".")
    while !parts.isEmpty {
      for kind in ["general", "heading"] {
        let id = ProvisionID("\(kind):" + parts.joined(separator: "."))
        guard ids.contains(id) else { continue }
        let isWhole = parts.count == number.split(separator: ".").count
        return Placement(provision: id, document: document, match: isWhole ? .exact : .parent)
      }
      parts.removeLast()
    }
    return Placement(match: .none)
  }

  /// The note to a provision: its own, one that explains it with others ("Til nr. 2 og 3"), or that of what holds it.
  private func note(_ target: ReferenceTarget, in document: Int) -> Placement {
    var plain = target
    plain.isNote = false
    let own = resolve(plain, in: document)
    guard let provision = own.provision else { return Placement(match: .none) }
    let ids = books[document].ids
    var wanted: ProvisionID? = provision
    while let id = wanted {
      let isOwn = id == provision
      if ids.contains(ProvisionID("note:" + id.path)) {
        return Placement(
          provision: ProvisionID("note:" + id.path), document: document, match: isOwn ? .exact : .parent)
      }
      if let shared = sharedNote(of: id, in: document) {
        return Placement(provision: shared, document: document, match: isOwn ? .exact : .parent)
      }
      wanted = id.parent
    }
    return Placement(match: .none, candidates: [provision])
  }

  /// "note:par:1/nr:2-5" for `par:1/nr:3`.
  private func sharedNote(of id: ProvisionID, in document: Int) -> ProvisionID? {
    guard let level = id.path.split(separator: "/").last, let colon = level.firstIndex(of: ":") else {
      return nil
    }
    let label = String(level[level.index(after: colon)...])
    let head = "note:" + id.path.dropLast(label.count)
    return books[document].outline.provisions.first { note in
      guard note.kind == .note, note.id.path.hasPrefix(head) else { return false }
      let labels = note.id.path.dropFirst(head.count)
      guard !labels.contains("/"), labels.contains("-") || labels.contains(",") else { return false }
      return labels.split(separator: ",").contains { item in
        let ends = item.split(separator: "-").map(String.init)
        return ends.first.map { inRange(label, $0, ends.count > 1 ? ends.last : nil) } ?? false
      }
    }?.id
  }

  /// Walks the levels that a target names; stops at the last that exists.
  private func path(_ target: ReferenceTarget, in document: Int) -> Placement {
    let book = books[document]
    guard let par = target.par else { return Placement(match: .none) }
    var id = ProvisionID("par:" + par)
    guard book.ids.contains(id) else { return Placement(match: .none) }
    var isWhole = true
    // "§ 1, nr. 4, stk. 2" of an amending act is a stykke of the point's new text.
    let isOfPoint = target.nr != nil && isAmending(id, book)
    if let stk = target.stk, !isOfPoint {
      let next = ProvisionID(id.path + "/stk:" + stk)
      if book.ids.contains(next) {
        id = next
      } else if stk != "1" || hasChild(id, "stk", book) {
        isWhole = false
      }
    }
    // In English "(i)" is a number below "(a)", or below the subsection itself.
    let isRoman = target.nr?.first?.isLetter ?? false
    var steps = [("nr", target.nr), ("litra", target.litra)]
    if isRoman { steps.reverse() }
    if target.nr == nil, let letter = target.litra, letter == "i" || letter == "v" || letter == "x",
      !book.ids.contains(ProvisionID("\(id.path)/litra:\(letter)"))
    {
      steps = [("nr", letter)]
    }
    for (level, label) in steps where isWhole {
      guard let label else { continue }
      let next = ProvisionID("\(id.path)/\(level):\(label)")
      if book.ids.contains(next) {
        id = next
      } else {
        let below = book.ids.filter {
          $0.path.hasPrefix(id.path + "/") && $0.path.hasSuffix("/\(level):\(label)")
            && $0.depth == id.depth + 2
        }.sorted()
        if let only = below.first, below.count == 1 || level == "nr" && target.stk == nil {
          id = only
        } else {
          isWhole = false
        }
      }
    }
    var placement = Placement(provision: id, document: document, match: isWhole ? .exact : .parent)
    if let end = target.to { placement.candidates = range(from: id, to: end, book) }
    return placement
  }

  /// Whether a § of the document changes another law, so that its numbers are points.
  private func isAmending(_ section: ProvisionID, _ book: Book) -> Bool {
    book.touches.laws.contains { $0.section == section }
  }

  private func hasChild(_ id: ProvisionID, _ level: String, _ book: Book) -> Bool {
    book.ids.contains { $0.path.hasPrefix(id.path + "/" + level + ":") }
  }

  /// The provisions after `id` up to the end of a range, at the same level.
  private func range(from id: ProvisionID, to end: ReferenceTarget.RangeEnd, _ book: Book) -> [ProvisionID] {
    let parts = id.path.split(separator: "/")
    guard let last = parts.last, last.hasPrefix(end.level + ":") else { return [] }
    let head = parts.dropLast().joined(separator: "/")
    let first = String(last.dropFirst(end.level.count + 1))
    return book.outline.provisions.map(\.id).filter { other in
      let path = other.path.split(separator: "/")
      guard path.count == parts.count, path.dropLast().joined(separator: "/") == head, let own = path.last,
        own.hasPrefix(end.level + ":"), other != id
      else { return false }
      return inRange(String(own.dropFirst(end.level.count + 1)), first, end.value)
    }
  }
}
