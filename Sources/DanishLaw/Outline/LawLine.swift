import DocumentModel

/// One line of a document as the outline reads it: normalised, with what its layout says.
struct LawLine {
  /// What the words at the start of a line say it is, without regard to what stands around it.
  enum Opening: Equatable {
    case section(LabelScanner.Label)
    case subsection(LabelScanner.Label)
    case chapter(LabelScanner.Label)
    case number(LabelScanner.Label)
    case letter(LabelScanner.Label)
    /// Bog, afsnit or del: a division that makes no provision.
    case division
    case dash
    case annex
    /// The signature, and what else ends the law text.
    case end
    /// "Lov nr. … indeholder følgende ikrafttrædelsesbestemmelse:"
    case reproduced
    /// Explanatory notes begin.
    case notes
    case plain
  }

  /// Index in `Document.blocks`.
  var block: Int
  var bytes: [UInt8]
  var opening: Opening
  var page: Int?
  var isCentred = false
  var isHeading = false
  /// Level of a styled heading, from 1; 0 for other lines.
  var headingLevel = 0
  /// Whether every word of it is bold.
  var isBold = false
  var isTable = false
  /// The paragraph style's name as the file has it.
  var style: String?
  /// Whether a blank line stands before it, where the format has lines.
  var followsBlank = false
  /// Whether the reader of the format marked it as new text of an amendment.
  var isNewText = false
  /// What the reader of a structured format marked the block as: a name of `LawStyle`.
  var mark: String?
  /// Bytes of the label that the reader gave apart from the text; 0 where it gave none.
  var labelLength = 0
  /// Depth of a list item as the reader gave it; 0 for other blocks.
  var level = 0
  /// Whether it is the title that English law sets behind or below a section's number.
  var isSectionTitle = false
  /// The number that it opens with as a paragraph of a schedule of English law; nil for other lines.
  var scheduleParagraph: LabelScanner.Label?

  /// Whether its last word is an abbreviation, so that the full stop after it closes no sentence: "m.v.", "mv.".
  var endsInAbbreviation: Bool {
    for ending in ["v.", "m.m.", "o.l.", "o.lign.", "osv.", "etc.", "pct.", "m.fl."] as [StaticString]
    where bytes.ends(ending) {
      guard ending.utf8CodeUnitCount == 2 else { return true }
      return bytes.ends("mv.") || bytes.ends("m.v.") || bytes.ends("m. v.")
    }
    return false
  }

  /// Whether it opens something that ends a run of unlabelled lines.
  var isStructural: Bool {
    switch opening {
    case .plain, .dash: false
    default: true
    }
  }
}

/// The lines of a document: furniture, blank lines and lists of contents left out, labels of lists put before the
/// text.
func lawLines(of document: Document) -> [LawLine] {
  var lines: [LawLine] = []
  lines.reserveCapacity(document.blocks.count)
  var followsBlank = false
  var lastLine: Int?
  for (index, block) in document.blocks.enumerated() where !block.isFurniture {
    if block.styleName == LawStyle.apart { continue }
    let isMarked = block.styleName?.hasPrefix("komdir:") == true
    if let line = block.place.line {
      if let last = lastLine, line > last + 1 { followsBlank = true }
      lastLine = line
    }
    let before = lines.count
    for part in parts(of: block) {
      var bytes: [UInt8] = []
      var labelLength = 0
      if lines.count == before, let label = block.label {
        appendNormalised(label, to: &bytes)
        while bytes.last == Byte.space { bytes.removeLast() }
        labelLength = bytes.count
        if labelLength > 0 { bytes.append(Byte.space) }
      }
      appendNormalised(part, to: &bytes)
      if isMarked {
        while bytes.last == Byte.space { bytes.removeLast() }
      } else {
        bytes = trimmedOfNoteMarks(bytes)
      }
      guard !bytes.isEmpty || block.styleName == LawStyle.section else { continue }
      var line = LawLine(block: index, bytes: bytes, opening: .plain, page: block.place.page)
      line.isCentred = block.isCentred
      if case .heading(let level) = block.kind {
        line.isHeading = true
        line.headingLevel = level
      }
      line.isBold = bytes.count < 300 && isBold(block)
      line.style = block.styleName
      if block.styleName == LawStyle.heading { line.isHeading = true }
      if case .tableRow = block.kind { line.isTable = true }
      line.isNewText = block.styleName == LawStyle.newText
      line.followsBlank = followsBlank
      line.labelLength = labelLength
      if isMarked || block.styleName == StyleName.title || block.styleName == StyleName.subtitle {
        line.mark = block.styleName
      }
      if case .listItem(let level) = block.kind { line.level = level }
      if !line.isTable, !line.bytes.isEmpty { line.opening = opening(of: line) }
      lines.append(line)
    }
    followsBlank = lines.count == before
    if let line = block.place.line, lines.count > before, lines.count - before > 1 {
      lastLine = line + (lines.count - before - 1)
    }
  }
  return EnglishLines.read(ContentsList.removed(from: lines))
}

/// Whether every word of a paragraph is bold.
private func isBold(_ block: Block) -> Bool {
  if case .tableRow = block.kind { return false }
  var hasWords = false
  for inline in block.inlines where inline.isVisible(in: .accepted) && !inline.text.allSatisfy(\.isWhitespace)
  {
    guard inline.style.contains(.bold) else { return false }
    hasWords = true
  }
  return hasWords
}

/// A block's text without the marks of notes, cut at line breaks where a label follows one.
private func parts(of block: Block) -> [String] {
  var text = ""
  if case .tableRow = block.kind {
    text = block.text()
    return [text]
  }
  for inline in block.inlines where inline.isVisible(in: .accepted) {
    if inline.style.contains(.superscript), isNoteMark(inline.text) { continue }
    text += inline.text
  }
  guard text.utf8.contains(0x0A) else { return [text] }
  var parts: [String] = []
  for piece in text.split(separator: "\n", omittingEmptySubsequences: true) {
    var bytes: [UInt8] = []
    appendNormalised(String(piece), to: &bytes)
    var line = LawLine(block: 0, bytes: bytes, opening: .plain)
    line.opening = opening(of: line)
    if line.isStructural || parts.isEmpty || bytes.starts("»") {
      parts.append(String(piece))
    } else {
      parts[parts.count - 1] += " " + piece
    }
  }
  return parts
}

/// "1)", spaces around it allowed.
private func isNoteMark(_ text: String) -> Bool {
  let core = text.utf8.filter { $0 != Byte.space }
  return core.last == Byte.parenthesis && core.dropLast().allSatisfy(Byte.isDigit)
}

private func opening(of line: LawLine) -> LawLine.Opening {
  let bytes = line.bytes
  var scanner = LabelScanner(bytes)
  switch bytes[0] {
  case 0xC2:
    if let label = scanner.section(), label.isClosed || label.textStart == bytes.count {
      return .section(label)
    }
    return .plain
  case UInt8(ascii: "0")...UInt8(ascii: "9"):
    if let label = scanner.chapter() { return .chapter(label) }
    if isDivision(bytes) { return .division }
    if let label = scanner.numberItem() { return .number(label) }
    return .plain
  case UInt8(ascii: "-"): return .dash
  case 0xE2:
    return bytes.starts("–") || bytes.starts("—") || bytes.starts("•") || bytes.starts("‑") ? .dash : .plain
  default: break
  }
  if let label = scanner.subsection() { return .subsection(label) }
  if let label = scanner.letterItem() { return .letter(label) }
  if let label = scanner.chapter() {
    let isShort = bytes.count < 200 && (label.isClosed || bytes.last != Byte.dot)
    return isShort || label.textStart == bytes.count ? .chapter(label) : .plain
  }
  if isDivision(bytes) { return .division }
  if isAnnex(bytes) { return .annex }
  if isNotes(bytes) { return .notes }
  if isEnd(bytes) { return .end }
  if isReproduced(bytes) { return .reproduced }
  return .plain
}

/// "Afsnit II", "Første afsnit.", "1. del", "Anden Bog".
private func isDivision(_ bytes: [UInt8]) -> Bool {
  guard bytes.count <= 90 else { return false }
  var words = bytes.split(separator: Byte.space, omittingEmptySubsequences: true).map {
    Array($0).lowercased()
  }
  guard words.count >= 2 else { return false }
  for index in words.indices {
    while let last = words[index].last, last == Byte.dot || last == UInt8(ascii: ":") {
      words[index].removeLast()
    }
  }
  func names(_ word: [UInt8]) -> Bool {
    word == Array("afsnit".utf8) || word == Array("bog".utf8) || word == Array("del".utf8)
      || word == Array("underafsnit".utf8)
  }
  func counts(_ word: [UInt8]) -> Bool {
    !word.isEmpty && (word.allSatisfy(Byte.isDigit) || word.allSatisfy { "ivxlc".utf8.contains($0) })
  }
  if names(words[0]), words[0] != Array("del".utf8) || words.count == 2 {
    return counts(words[1]) || (words[1].count == 1 && Byte.isLower(words[1][0]))
  }
  guard words.count == 2, names(words[1]) else { return false }
  return counts(words[0]) || words[0].ends("te") || words[0].ends("de") || words[0].ends("anden")
    || words[0].ends("ste")
}

/// "Bilag", "Bilag 2", "Bilag A": alone on its line or with a title.
private func isAnnex(_ bytes: [UInt8]) -> Bool {
  guard bytes.count < 200 else { return false }
  if bytes.starts("Appendiks ") { return isAnnexNumber(bytes, from: 10) }
  guard bytes.starts("Bilag") || bytes.starts("BILAG") else { return false }
  guard bytes.count > 5 else { return true }
  guard bytes[5] == Byte.space, bytes.count > 6 else { return false }
  return isAnnexNumber(bytes, from: 6)
}

private func isAnnexNumber(_ bytes: [UInt8], from start: Int) -> Bool {
  var index = start
  while index < bytes.count, bytes[index] != Byte.space { index += 1 }
  var word = Array(bytes[start..<index])
  while let last = word.last, last == Byte.dot || last == UInt8(ascii: ":") { word.removeLast() }
  guard !word.isEmpty, word.count <= 4 else { return false }
  guard word.allSatisfy({ Byte.isDigit($0) || Byte.isUpper($0) }) || Byte.isDigit(word[0]) else {
    return false
  }
  return index == bytes.count || bytes.last != Byte.dot
}

/// "Almindelige bemærkninger", "Bemærkninger til lovforslagets enkelte bestemmelser": a heading, no sentence.
private func isNotes(_ bytes: [UInt8]) -> Bool {
  guard bytes.count < 120, let first = bytes.first, Byte.isUpper(first), bytes.last != Byte.comma else {
    return false
  }
  let lower = bytes.lowercased()
  if lower.starts("bemærkninger til lovforslaget") { return true }
  guard lower.containsWord("bemærkninger") else { return false }
  if lower.starts("bemærkninger til forslagets enkelte bestemmelser")
    || lower.starts("bemærkninger til de enkelte bestemmelser")
    || lower.starts("bemærkninger til udkastets enkelte bestemmelser")
    || lower.starts("bemærkninger til forslaget") && lower.last != Byte.dot && bytes.count < 60
  {
    return true
  }
  var title = lower
  while title.last == UInt8(ascii: ":") || title.last == Byte.dot { title.removeLast() }
  return [
    "almindelige bemærkninger", "specielle bemærkninger", "generelle bemærkninger",
    "almindelige bemærkninger til lovforslaget", "lovforslagets almindelige bemærkninger",
    "forslagets almindelige bemærkninger", "specielle bemærkninger til lovforslaget",
    "lovforslagets specielle bemærkninger", "bemærkninger til lovudkastet", "bemærkninger til udkastet",
  ].contains(title.string)
}

private func isEnd(_ bytes: [UInt8]) -> Bool {
  if bytes.starts("Givet ") || bytes.starts("Under Vor Kongelige") || bytes.starts("Under vor kongelige")
    || bytes.starts("Officielle noter")
  {
    return true
  }
  // "/ Lars Hjort" signs for the minister.
  if bytes.starts("/ "), bytes.count > 4, bytes.count < 60, Byte.isUpper(bytes[2]) || bytes[2] == 0xC3 {
    return true
  }
  guard bytes.count < 200, bytes.count > 10, Byte.isUpper(bytes[0]) || bytes[0] == 0xC3 else { return false }
  if isUndatedSignature(bytes) { return true }
  // "Miljøministeriet, den 26. juni 2010"
  guard bytes[(bytes.count - 4)...].allSatisfy(Byte.isDigit), bytes.containsWord(", den ") else {
    return false
  }
  var index = bytes.count - 1
  while index > 5, !bytes.has(", den ", at: index) { index -= 1 }
  return bytes.count - index <= 28 && index + 6 < bytes.count && Byte.isDigit(bytes[index + 6])
}

/// "Miljøministeriet, den … 2027", "Styrelsen for Samfundssikkerhed, den xx. maj 2026": a draft leaves the day open. The
/// name of who signs may stand behind it on the same line.
private func isUndatedSignature(_ bytes: [UInt8]) -> Bool {
  guard bytes.count < 160,
    let at = (1..<max(1, bytes.count - 6)).first(where: { bytes.has(", den ", at: $0) })
  else {
    return false
  }
  let day = bytes[(at + 6)...]
  let gaps = ["…", ".", "_", "x", "X", "[", "-", "("].contains { day.starts(with: $0.utf8) }
  guard gaps else { return false }
  // A year soon after the gap; no sentence of law leaves a day open and ends there.
  let near = Array(day.prefix(32))
  let year = near.indices.dropLast(3).first { index in
    near[index...].prefix(4).allSatisfy(Byte.isDigit) && (index == 0 || !Byte.isDigit(near[index - 1]))
      && (index + 4 == near.count || !Byte.isDigit(near[index + 4]))
  }
  if let year {
    let rest = day.dropFirst(year + 4)
    return rest.count <= 60 && rest.last != Byte.dot
  }
  guard day.count <= 28 else { return false }
  let place = Array(bytes[..<at])
  let authorities: [StaticString] = [
    "ministeriet", "ministerium", "styrelsen", "departementet", "rådet", "nævnet", "tilsynet",
  ]
  return authorities.contains { place.ends($0) || place.containsWord($0) }
}

/// "Lov nr. 520 af 7. juni 2006 … indeholder følgende ikrafttrædelsesbestemmelse:", "Ved § 2 i lov nr. 380 … Loven
/// indeholder følgende …".
private func isReproduced(_ bytes: [UInt8]) -> Bool {
  guard
    bytes.starts("Lov") || bytes.starts("Ved ") || bytes.containsWord("ekendtgørelse nr.")
      || bytes.containsWord(" lov nr.")
  else { return false }
  guard bytes.containsWord("indeholder"), bytes.containsWord("bestemmelse") else { return false }
  guard
    bytes.containsWord("følgende") || bytes.containsWord("nedenstående") || bytes.containsWord("sålydende")
  else { return false }
  // A sentence of the act itself names no law by its number.
  return bytes.containsWord("nr. ") && (bytes.last != Byte.dot || bytes.containsWord("Lovændringen"))
}

/// What only a consolidation says after its last §: "Lov nr. 404 af 1. juni 2005, der er trådt i kraft …",
/// "Lovændringen angår …".
func opensReproducedPart(_ bytes: [UInt8]) -> Bool {
  bytes.starts("Lov nr. ") || bytes.starts("Ved lov nr. ") || bytes.starts("Lovændringen ")
    || bytes.starts("Ved § ") && bytes.containsWord(" i lov ")
    || bytes.starts("Information til nedenstående")
}
