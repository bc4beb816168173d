import DanishLaw
import DocumentModel

/// Reads a hearing's document that came back: its comments, tracked changes, annotations and added paragraphs.
struct ReturnedReader {
  let draft: DraftText
  let places: PlaceFinder
  let original: Document
  let copy: ReturnedCopy
  let document: Document

  /// What the file brought, in reading order, and what the ministry's own file already held.
  func read() -> (remarks: [Remark], setAside: [SetAside]) {
    var found: [(block: Int, remark: Remark)] = []
    var setAside: [SetAside] = []
    var known = KnownMarks(original)
    var placements: [String: Placement] = [:]

    for change in trackedChanges(in: document) {
      if known.take(change) {
        setAside.append(SetAside(text: change.inserted + change.deleted, reason: .inOriginal))
        continue
      }
      found.append((change.block, remark(change)))
    }
    for comment in document.comments {
      let text = comment.text.trimmed
      guard !text.isEmpty else { continue }
      if known.takeComment(comment.author, text) {
        setAside.append(SetAside(text: text, reason: .inOriginal))
        continue
      }
      let block = comment.anchor?.startBlock
      var placement = comment.parent.flatMap { placements[$0] } ?? .general
      if let block { placement = place(block: block, holding: comment.anchorText) ?? placement }
      if placement.match == .general { placement = ownPlace(text) }
      placements[comment.id] = placement
      var remark = Remark(
        kind: .comment, text: text, anchorText: comment.anchorText.isEmpty ? nil : comment.anchorText,
        proposedWording: proposedWording(in: text),
        source: .init(page: comment.place.page, paragraph: block.map { $0 + 1 }), placement: placement)
      remark.author = comment.author
      found.append((block ?? document.blocks.count, remark))
    }
    found += annotations(&known, &setAside)
    found += added()
    found += silentChanges()
    let remarks = found.enumerated().sorted { ($0.element.block, $0.offset) < ($1.element.block, $1.offset) }
      .map(\.element.remark)
    return (remarks, setAside)
  }

  // MARK: Changes

  private func remark(_ change: TrackedChange) -> Remark {
    let inserted = change.inserted.trimmed
    let deleted = change.deleted.trimmed
    let context = change.before.split(whereSeparator: \.isWhitespace).suffix(5).joined(separator: " ")
    let place =
      place(block: change.block, holding: context + " " + change.deleted)
      ?? place(block: change.block, holding: change.deleted)
    var remark = Remark(
      kind: change.kind, text: inserted.isEmpty ? deleted : inserted,
      anchorText: change.kind == .replacement ? deleted : nil,
      proposedWording: inserted.isEmpty ? nil : inserted,
      source: .init(page: document.blocks[change.block].place.page, paragraph: change.block + 1),
      placement: place ?? .general)
    remark.author = change.author
    return remark
  }

  /// The narrowest provision of the draft that owns a block of the copy and holds the words.
  private func place(block: Int, holding text: String) -> Placement? {
    guard let origin = copy.origin(atOrBefore: block) else { return nil }
    return place(origin: origin, holding: text)
  }

  private func place(origin: Int, holding text: String) -> Placement? {
    var origin = origin
    // Headings and blank blocks belong to what follows them, or else to what stands before.
    let owned = draft.copies[copy.document].owners
    if owned[origin] == nil {
      let after = (origin...(origin + 2)).first { owned[$0] != nil }
      let before = stride(from: origin, through: max(0, origin - 3), by: -1).first { owned[$0] != nil }
      guard let next = after ?? before else { return nil }
      origin = next
    }
    guard let owner = draft.owner(of: origin, holding: text, in: copy.document) else { return nil }
    return Placement(provision: owner, document: copy.document, match: .exact)
  }

  private func ownPlace(_ text: String) -> Placement {
    var scope = PlaceScope()
    return places.placement(ofText: text, scope: &scope)
  }

  // MARK: Added paragraphs

  /// Paragraphs that are in the copy, in no change, and not in the draft.
  private func added() -> [(block: Int, remark: Remark)] {
    let marks = Set(document.annotations.map { folded($0.contents) })
    var letters: String?
    // A file with more such paragraphs is no draft that a page cut otherwise.
    var checked = 0
    var found: [(block: Int, remark: Remark)] = []
    for (index, block) in document.blocks.enumerated() where copy.origins[index] == nil && !block.isFurniture
    {
      let text = block.inlines.filter { $0.insertion == nil && $0.deletion == nil }.map(\.text).joined()
        .trimmed
      let full = block.cells.isEmpty ? text : block.text().trimmed
      let words = wordHashes(full)
      guard words.count >= 4, draft.share(of: words, in: draft.copies[copy.document]) < 0.4 else { continue }
      if document.pageCount != nil, words.count < 8 || marks.contains(folded(full)) { continue }
      // A page's text may cut words otherwise than the draft's does ("CO 2"): the letters alone tell.
      if document.pageCount != nil, checked < 200 {
        checked += 1
        letters = letters ?? lettersAlone(original.blocks.map { $0.text(.rejected) }.joined())
        if letters?.contains(lettersAlone(full)) == true { continue }
      }
      let before = index == 0 ? nil : copy.origin(atOrBefore: index - 1)
      var placement = ownPlace(full)
      if placement.match == .general || placement.match == .none, let before {
        let text = draftText(before)
        placement = place(origin: before, holding: text) ?? placement
      }
      var remark = Remark(
        kind: .paragraph, text: full, proposedWording: proposedWording(in: full),
        source: .init(page: block.place.page, paragraph: index + 1), placement: placement)
      remark.nature = NatureOfText.nature(of: full, in: placement, isMail: false)
      remark.author = speaker(full)
      found.append((index, remark))
    }
    return found
  }

  private func lettersAlone(_ text: String) -> String {
    folded(text).filter { $0.isLetter || $0.isNumber }
  }

  /// Words changed without tracking, in a copy that otherwise reads word for word as the draft does.
  private func silentChanges() -> [(block: Int, remark: Remark)] {
    guard document.pageCount == nil else { return [] }
    var changed: [(block: Int, inserted: String, deleted: String, before: String)] = []
    var same = 0
    for (index, block) in document.blocks.enumerated() where !block.isFurniture && block.cells.isEmpty {
      guard let origin = copy.origins[index] else { continue }
      let old = draftText(origin).split(whereSeparator: \.isWhitespace)
      let new = block.text(.rejected).split(whereSeparator: \.isWhitespace)
      if old.map({ folded(String($0)) }) == new.map({ folded(String($0)) }) {
        same += 1
        continue
      }
      let head = zip(old, new).prefix { $0 == $1 }.count
      let tail = zip(old.dropFirst(head).reversed(), new.dropFirst(head).reversed()).prefix { $0 == $1 }.count
      let deleted = old.dropFirst(head).dropLast(tail)
      let inserted = new.dropFirst(head).dropLast(tail)
      // More than half of it another: the block was matched amiss, or written anew.
      guard (deleted.count + inserted.count) * 2 <= old.count + new.count else { continue }
      guard !deleted.isEmpty || !inserted.isEmpty else { continue }
      changed.append(
        (
          index, inserted.joined(separator: " "), deleted.joined(separator: " "),
          old.prefix(head).suffix(5).joined(separator: " ")
        ))
    }
    guard changed.count * 4 <= same else { return [] }
    return changed.map { change in
      let tracked = TrackedChange(
        author: nil, inserted: change.inserted, deleted: change.deleted, block: change.block,
        before: change.before)
      return (change.block, remark(tracked))
    }
  }

  private func draftText(_ block: Int) -> String {
    original.blocks.indices.contains(block) ? original.blocks[block].text(.rejected) : ""
  }

  /// "Silkeborg: …", "[Kerteminde: …]": who added the paragraph.
  private func speaker(_ text: String) -> String? {
    guard let colon = text.firstIndex(of: ":") else { return nil }
    let label = text[..<colon].filter { $0 != "[" && $0 != "(" }
    let words = label.split(separator: " ")
    return (1...4).contains(words.count) ? String(label).trimmed : nil
  }

  // MARK: Annotations

  private func annotations(
    _ known: inout KnownMarks, _ setAside: inout [SetAside]
  ) -> [(block: Int, remark: Remark)] {
    var found: [(block: Int, remark: Remark)] = []
    var consumed: Set<String> = []
    var placements: [String: Placement] = [:]
    let byID = Dictionary(document.annotations.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    let grouped = Dictionary(grouping: document.annotations.filter(\.isGrouped)) { $0.inReplyTo }
    for annotation in document.annotations where !consumed.contains(annotation.id) {
      var members = [annotation]
      if annotation.isGrouped, let parent = annotation.inReplyTo, let other = byID[parent],
        !consumed.contains(parent)
      {
        members.append(other)
      }
      members += (grouped[annotation.id] ?? []).filter {
        !consumed.contains($0.id) && $0.id != annotation.id
      }
      consumed.formUnion(members.map(\.id))
      let contents = members.map(\.contents.trimmed).filter { !$0.isEmpty }
      let quoted = members.map(\.quotedText.trimmed).first { !$0.isEmpty } ?? ""
      if known.takeComment(annotation.author, contents.joined(separator: "\n")), !contents.isEmpty {
        setAside.append(SetAside(text: contents.joined(separator: "\n"), reason: .inOriginal))
        continue
      }
      let isStruck = members.contains { $0.subtype == "StrikeOut" }
      let isCaret = members.contains { $0.subtype == "Caret" }
      guard !contents.isEmpty || isStruck && !quoted.isEmpty else {
        if !quoted.isEmpty { setAside.append(SetAside(text: quoted, reason: .empty)) }
        continue
      }
      let block = members.compactMap(\.block).first
      var placement = annotation.inReplyTo.flatMap { placements[$0] } ?? .general
      if !quoted.isEmpty, let found = place(quoted, near: block) { placement = found }
      if quoted.isEmpty, placement.match == .general, let block { placement = beside(block) ?? .general }
      let text = contents.isEmpty ? quoted : contents.joined(separator: "\n")
      if placement.match == .general { placement = ownPlace(text) }
      for member in members { placements[member.id] = placement }
      var remark = Remark(
        kind: .annotation, text: text, anchorText: quoted.isEmpty ? nil : quoted,
        proposedWording: proposedWording(in: text),
        source: .init(page: annotation.page, paragraph: block.map { $0 + 1 }),
        placement: placement)
      if contents.isEmpty {
        remark.kind = .deletion
        remark.anchorText = nil
      } else if isCaret {
        remark.kind = isStruck ? .replacement : .insertion
        remark.proposedWording = text
      }
      remark.author = annotation.author
      found.append((block ?? document.blocks.count, remark))
    }
    return found
  }

  /// The place of a note pinned beside a block: the provision that owns that very block, or none.
  private func beside(_ block: Int) -> Placement? {
    guard copy.origins.indices.contains(block), let origin = copy.origins[block],
      draft.copies[copy.document].owners[origin] != nil
    else { return nil }
    return place(origin: origin, holding: "")
  }

  private func place(_ quoted: String, near block: Int?) -> Placement? {
    let near = block.flatMap { copy.origin(atOrBefore: $0) }
    if let origin = draft.block(of: quoted, in: copy.document, near: near) {
      return place(origin: origin, holding: quoted)
    }
    return block.flatMap { place(block: $0, holding: quoted) }
  }
}

/// Marks that the ministry's own file held already: each is taken once.
struct KnownMarks {
  private var counts: [String: Int] = [:]

  init(_ original: Document) {
    for comment in original.comments { counts[Self.key(comment.author, comment.text), default: 0] += 1 }
    for annotation in original.annotations {
      counts[Self.key(annotation.author, annotation.contents), default: 0] += 1
    }
    for change in trackedChanges(in: original) {
      counts[Self.key(change.author, change.inserted + "\u{0}" + change.deleted), default: 0] += 1
    }
  }

  mutating func takeComment(_ author: String?, _ text: String) -> Bool { take(Self.key(author, text)) }

  mutating func take(_ change: TrackedChange) -> Bool {
    take(Self.key(change.author, change.inserted + "\u{0}" + change.deleted))
  }

  private mutating func take(_ key: String) -> Bool {
    guard let count = counts[key], count > 0 else { return false }
    counts[key] = count - 1
    return true
  }

  private static func key(_ author: String?, _ text: String) -> String {
    (author ?? "") + "\u{1}" + text.trimmed
  }
}
