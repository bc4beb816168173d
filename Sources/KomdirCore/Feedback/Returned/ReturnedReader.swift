import DanishLaw
import DocumentModel

/// Reads a hearing's document that came back: its comments, tracked changes, annotations and added paragraphs.
struct ReturnedReader {
  let draft: DraftText
  let places: PlaceFinder
  let original: Document
  let copy: ReturnedCopy
  let document: Document

  /// What the file brought, in reading order, what the ministry's own file already held, and the account of marks.
  func read() -> (remarks: [Remark], setAside: [SetAside], marks: MarkBalance) {
    var known = KnownMarks(original)
    var result = Result(account: MarkAccount(document))
    readChanges(&known, &result)
    readComments(&known, &result)
    readAnnotations(&known, &result)
    result.found += added()
    result.found += addedNotes()
    result.found += silentChanges()
    readLeftChanges(&known, &result)
    readFurniture(&known, &result)
    let remarks = result.found.enumerated().sorted {
      ($0.element.block, $0.offset) < ($1.element.block, $1.offset)
    }.map(\.element.remark)
    return (remarks, result.setAside, result.account.balance)
  }

  /// What has been found so far.
  private struct Result {
    var found: [(block: Int, remark: Remark)] = []
    var setAside: [SetAside] = []
    var account: MarkAccount
  }

  private func readComments(_ known: inout KnownMarks, _ result: inout Result) {
    var placements: [String: Placement] = [:]
    for comment in document.comments {
      let text = comment.text.trimmed
      guard !text.isEmpty else {
        result.account.passBlankMark()
        continue
      }
      if known.takeComment(comment.author, text) {
        result.setAside.append(SetAside(text: text, reason: .inOriginal))
        result.account.setAsideMark()
        continue
      }
      let block = comment.anchor?.startBlock
      var placement = comment.parent.flatMap { placements[$0] } ?? .general
      // "Generelt: …" in the margin of the first page is about the whole.
      if let block, !folded(text).hasPrefix("generelt") {
        placement = place(block: block, holding: comment.anchorText) ?? placement
      }
      if placement.match == .general { placement = ownPlace(text) }
      placements[comment.id] = placement
      var remark = Remark(
        kind: .comment, text: text, anchorText: comment.anchorText.isEmpty ? nil : comment.anchorText,
        proposedWording: proposedWording(in: text),
        source: .init(page: comment.place.page, paragraph: block.map { $0 + 1 }), placement: placement)
      remark.author = comment.author
      result.found.append((block ?? document.blocks.count, remark))
      result.account.keepMark()
    }
  }

  // MARK: Changes

  private func readChanges(_ known: inout KnownMarks, _ result: inout Result) {
    for change in trackedChanges(in: document) {
      if !change.retracted.trimmed.isEmpty {
        result.setAside.append(SetAside(text: change.retracted.trimmed, reason: .retracted))
        if change.isBlank { result.account.setAside(change.revisions) }
      }
      // The words of a revision may stand in another paragraph: one without words here is left for there.
      guard !change.isBlank else { continue }
      if known.take(change) {
        result.setAside.append(SetAside(text: change.inserted + change.deleted, reason: .inOriginal))
        result.account.setAside(change.revisions)
        continue
      }
      result.found.append((change.block, remark(change)))
      result.account.keep(change.revisions)
    }
  }

  /// Changes that no text bears: deleted words that no mark refers to, for one.
  private func readLeftChanges(_ known: inout KnownMarks, _ result: inout Result) {
    for index in result.account.left {
      let revision = document.revisions[index]
      let text = revision.text.trimmed
      if text.isEmpty {
        result.account.passBlank([index])
      } else if known.take(revision) {
        result.setAside.append(SetAside(text: text, reason: .inOriginal))
        result.account.setAside([index])
      } else {
        let block = revision.block
        result.found.append((block ?? document.blocks.count, remark(revision, text)))
        result.account.keep([index])
      }
    }
  }

  /// Changes and comments in the heads and feet of the pages; they have no place in the draft.
  private func readFurniture(_ known: inout KnownMarks, _ result: inout Result) {
    for revision in document.pageFurniture.revisions {
      let text = revision.text.trimmed
      if text.isEmpty {
        result.account.passBlankMark()
      } else if known.take(revision) {
        result.setAside.append(SetAside(text: text, reason: .inOriginal))
        result.account.setAsideMark()
      } else {
        result.found.append((document.blocks.count, remark(revision, text)))
        result.account.keepMark()
      }
    }
    for comment in document.pageFurniture.comments {
      let text = comment.text.trimmed
      if text.isEmpty {
        result.account.passBlankMark()
      } else if known.takeComment(comment.author, text) {
        result.setAside.append(SetAside(text: text, reason: .inOriginal))
        result.account.setAsideMark()
      } else {
        var remark = Remark(
          kind: .comment, text: text, proposedWording: proposedWording(in: text), placement: ownPlace(text))
        remark.author = comment.author
        result.found.append((document.blocks.count, remark))
        result.account.keepMark()
      }
    }
  }

  private func remark(_ revision: Revision, _ text: String) -> Remark {
    let isInsertion = revision.kind == .insertion
    var remark = Remark(
      kind: isInsertion ? .insertion : .deletion, text: text, proposedWording: isInsertion ? text : nil,
      source: .init(paragraph: revision.block.map { $0 + 1 }),
      placement: revision.block.flatMap { place(block: $0, holding: text) } ?? .general)
    remark.author = revision.author
    return remark
  }

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
    remark.contextBefore = change.before
    remark.contextAfter = change.after
    return remark
  }

  /// The narrowest provision of the draft that owns a block of the copy and holds the words.
  func place(block: Int, holding text: String) -> Placement? {
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

  func ownPlace(_ text: String) -> Placement {
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
      let full = Self.unmarked(block).trimmed
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

  /// The words that bear no tracked change; those that do are remarks already.
  static func unmarked(_ block: Block) -> String {
    guard block.cells.isEmpty else {
      return block.cells.map { $0.blocks.map(unmarked).joined(separator: "\n") }.joined(separator: "\t")
    }
    return block.inlines.filter { $0.insertion == nil && $0.deletion == nil }.map(\.text).joined()
  }

  private func lettersAlone(_ text: String) -> String {
    folded(text).filter { $0.isLetter || $0.isNumber }
  }

  /// Words changed without tracking, in a copy that otherwise reads word for word as the draft does.
  private func silentChanges() -> [(block: Int, remark: Remark)] {
    guard document.pageCount == nil else { return [] }
    var changed: [TrackedChange] = []
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
        TrackedChange(
          author: nil, inserted: inserted.joined(separator: " "), deleted: deleted.joined(separator: " "),
          block: index, before: old.prefix(head).suffix(Self.contextWords).joined(separator: " "),
          after: old.suffix(tail).prefix(Self.contextWords).joined(separator: " ")))
    }
    guard changed.count * 4 <= same else { return [] }
    return changed.map { ($0.block, remark($0)) }
  }

  private static let contextWords = 30

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

  private func readAnnotations(_ known: inout KnownMarks, _ result: inout Result) {
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
        result.setAside.append(SetAside(text: contents.joined(separator: "\n"), reason: .inOriginal))
        result.account.setAsideMark(count: members.count)
        continue
      }
      let isStruck = members.contains { $0.subtype == "StrikeOut" }
      let isCaret = members.contains { $0.subtype == "Caret" }
      guard !contents.isEmpty || isStruck && !quoted.isEmpty else {
        if quoted.isEmpty {
          result.account.passBlankMark(count: members.count)
        } else {
          result.setAside.append(SetAside(text: quoted, reason: .empty))
          result.account.setAsideMark(count: members.count)
        }
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
      if isStruck, let block { round(quoted, in: block, &remark) }
      result.found.append((block ?? document.blocks.count, remark))
      result.account.keepMark(count: members.count)
    }
  }

  /// Shows the words round struck ones, where the page's text has them as the annotation quotes them.
  private func round(_ words: String, in block: Int, _ remark: inout Remark) {
    guard !words.isEmpty, document.blocks.indices.contains(block) else { return }
    let text = document.blocks[block].text()
    guard let range = text.firstRange(of: words) else { return }
    remark.contextBefore = text.wordsBefore(text.utf8.distance(from: text.startIndex, to: range.lowerBound))
    remark.contextAfter = text.wordsAfter(text.utf8.distance(from: text.startIndex, to: range.upperBound))
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
