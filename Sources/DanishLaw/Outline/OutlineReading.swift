import DocumentModel

/// Finds the provisions of a document: of laws and their drafts, of executive orders, of bills with explanatory
/// notes; of letters and other documents, the headings.
///
/// A pure function of the blocks, linear in their text. Every document gives an outline; what cannot be read as
/// law text is passed over, and what looks wrong in it is listed in `findings`.
public func outline(of document: Document) -> Outline {
  let lines = lawLines(of: document)
  if lines.contains(where: { $0.mark == LawStyle.section }) {
    var builder = MarkedOutlineBuilder(lines: lines)
    var outline = builder.outline()
    makeUnique(&outline.provisions)
    addSignature(of: document, isMarked: true, to: &outline)
    return outline
  }
  let front = FrontMatter(lines: lines)
  var builder = LawOutlineBuilder(lines: lines, front: front)
  builder.build()
  var outline = Outline(documentType: .other, isDraft: front.isDraft, title: front.title)
  outline.provisions = builder.provisions
  outline.findings = builder.findings
  var notes = NotesOutlineBuilder(lines: lines, from: builder.notesStart, annexes: builder.annexes)
  notes.build()
  outline.annexes = notes.annexes.annexes
  // Guidance that quotes whole sections is no law text: its own headings stand before them.
  let isGuidance =
    front.type == nil && builder.notesStart == nil && numberedHeadingsBeforeSections(lines) >= 3
  if isGuidance { outline.provisions = [] }
  let hasLaw = outline.provisions.contains { $0.kind == .par }
  outline.provisions += notes.provisions
  if hasLaw {
    outline.documentType =
      front.type ?? (builder.hasAmendments ? .amendingAct : typeOfUntitled(outline.provisions))
    if front.type == .principalAct, builder.opensWithAmendment, !front.isConsolidation {
      outline.documentType = .amendingAct
    }
  } else {
    outline.documentType =
      front.type == .executiveOrder
      ? .executiveOrder : !notes.provisions.isEmpty ? .bill : front.looksLikeLetter ? .letter : .other
    if notes.provisions.isEmpty {
      outline.provisions = headings(of: lines)
      let numbered = outline.provisions.count { !$0.label.isEmpty }
      if outline.documentType == .letter, numbered >= 4 { outline.documentType = .other }
      if front.type == nil, !front.looksLikeLetter { outline.title = titleAboveHeadings(lines) }
    }
  }
  makeUnique(&outline.provisions)
  addSignature(of: document, isMarked: false, to: &outline)
  return outline
}

/// What a text of sections is whose title says nothing: a law or an order speaks of itself as one; circulars, rules and
/// statutes don't.
private func typeOfUntitled(_ provisions: [Provision]) -> DocumentType {
  let text = provisions.filter { $0.kind != .note && $0.kind != .general }.map(\.text)
  func speak(of words: [String]) -> Bool { text.contains { line in words.contains { line.contains($0) } } }
  if speak(of: ["Loven", "denne lov", "lovens", "this Act", "The Act", "the Act"]) { return .principalAct }
  if speak(of: ["Bekendtgørelsen ", "denne bekendtgørelse", "this Order", "the Order"]) {
    return .executiveOrder
  }
  return speak(of: [
    "Cirkulæret", "cirkulære", "Reglerne", "Vedtægten", "vedtægt", "Retningslinjerne", "Reglementet",
  ])
    ? .other : text.count > 12 ? .principalAct : .other
}

/// Adds `#2`, `#3` … to an id that occurs again; what hangs below follows its parent.
private func makeUnique(_ provisions: inout [Provision]) {
  var seen: [String: Int] = [:]
  seen.reserveCapacity(provisions.count)
  var renamed: [String: String] = [:]
  for index in provisions.indices {
    var path = provisions[index].id.path
    if !renamed.isEmpty, let slash = path.lastIndex(of: "/") {
      let parent = String(path[..<slash])
      if let name = renamed[parent] { path = name + path[slash...] }
    }
    let original = provisions[index].id.path
    let count = seen[path, default: 0] + 1
    seen[path] = count
    let unique = count == 1 ? path : path + "#\(count)"
    if unique != original {
      renamed[original] = unique
    } else if !renamed.isEmpty {
      renamed[original] = nil
    }
    if unique != original { provisions[index].id = ProvisionID(unique) }
  }
}
