/// What the first lines of a document say: its title, what it is, whether it is a draft.
struct FrontMatter {
  var title = ""
  var type: DocumentType?
  var isDraft = false
  var isConsolidation = false
  var looksLikeLetter = false
  /// Index of the first line after the title.
  var end = 0

  init(lines: [LawLine]) {
    let limit = Swift.min(lines.count, 60)
    var titleStart: Int?
    var sawLetterSign = false
    for index in 0..<limit {
      let lower = lines[index].bytes.lowercased()
      if case .section = lines[index].opening { break }
      if lower.starts("udkast") || lower.starts("forslag til") || lower == Array("forslag".utf8)
        || lower.starts("lovforslag") || lower.starts("draft ") || lower.starts("proposal for ")
        || lower == Array("draft".utf8) || lower.starts("consultation draft")
      {
        isDraft = true
      }
      if lower.starts("kære ") || lower.starts("til høringsparter") || lower.starts("høring over")
        || lower.starts("høring af") || lower.containsWord("j.nr") || lower.containsWord("sagsnr")
        || lower.starts("med venlig hilsen") || lower.starts("til ") || lower.starts("att.")
        || lower.starts("dear ") || lower.starts("kind regards") || lower.starts("yours ")
        || lower.starts("consultation on ") || lower.starts("our ref")
      {
        sawLetterSign = true
      }
      if titleStart == nil, let found = Self.type(ofTitle: lower) {
        titleStart = index
        type = found.type
        isConsolidation = found.isConsolidation
      }
    }
    looksLikeLetter = sawLetterSign
    guard let start = titleStart else {
      if let heading = lines.prefix(limit).first(where: \.isHeading) { title = heading.bytes.string }
      return
    }
    var bytes = lines[start].bytes
    for word in ["Forslag til ", "Udkast til ", "Forslag til ", "Draft ", "DRAFT "]
    where bytes.starts(with: Array(word.utf8)) {
      bytes.removeFirst(word.utf8.count)
      if let first = bytes.first, Byte.isLower(first) { bytes[0] = first & ~0x20 }
      if let found = Self.type(ofTitle: bytes.lowercased()) { type = found.type }
    }
    var index = start + 1
    while index < limit, index < start + 10 {
      let line = lines[index]
      if Self.startsPreamble(line) { break }
      let first = line.bytes[0]
      let opensParenthesis = first == UInt8(ascii: "(")
      let isOpen = Self.openParentheses(bytes) > 0
      guard opensParenthesis || isOpen || Byte.isLower(first) else { break }
      guard line.opening == .plain else { break }
      bytes.append(Byte.space)
      bytes += line.bytes
      index += 1
    }
    title = bytes.string
    end = index
  }

  /// Of a document whose reader marked its title and subtitle.
  init(titleLines: [LawLine]) {
    title = titleLines.map(\.bytes.string).joined(separator: " ")
    guard let first = titleLines.first else { return }
    let lower = first.bytes.lowercased()
    isDraft = lower.starts("udkast") || lower.starts("forslag til ")
    let found = Self.type(ofTitle: lower)
    type = found?.type
    isConsolidation = found?.isConsolidation ?? false
  }

  private static func openParentheses(_ bytes: [UInt8]) -> Int {
    var depth = 0
    for byte in bytes {
      if byte == UInt8(ascii: "(") { depth += 1 }
      if byte == Byte.parenthesis { depth -= 1 }
    }
    return depth
  }

  private static func startsPreamble(_ line: LawLine) -> Bool {
    let bytes = line.bytes
    if case .plain = line.opening {} else { return true }
    return bytes.starts("VI ") || bytes.starts("Vi ") || bytes.starts("Herved ") || bytes.starts("Hermed ")
      || bytes.starts("I medfør") || bytes.starts("Folketinget") || bytes.starts("Efter ")
      || bytes.starts("Kapitel") || bytes.starts("Fremsat")
  }

  private static func type(ofTitle lower: [UInt8]) -> (type: DocumentType, isConsolidation: Bool)? {
    for prefix in ["forslag til ", "udkast til forslag til ", "udkast til "]
    where lower.starts(with: Array(prefix.utf8)) {
      return type(ofTitle: Array(lower.dropFirst(prefix.utf8.count)))
    }
    guard lower.last != Byte.dot || lower.count < 200 else { return nil }
    if lower.starts("lov ") || lower == Array("lov".utf8) {
      if lower.starts("lov nr") { return nil }
      let amends =
        lower.starts("lov om ændring") || lower.starts("lov om ophævelse")
        || lower.starts("lov om midlertidig ændring") || lower.starts("lov om forskellige ændringer")
      return (amends ? .amendingAct : .principalAct, false)
    }
    if lower.starts("bekendtgørelse ") || lower.starts("lovbekendtgørelse") {
      if lower.starts("bekendtgørelse af ") || lower.starts("lovbekendtgørelse af ") {
        return (.principalAct, true)
      }
      if lower.starts("bekendtgørelse om ") || lower.starts("bekendtgørelse for ") {
        return (.executiveOrder, false)
      }
      return nil
    }
    if lower.starts("anordning om ") { return (.executiveOrder, false) }
    // "Retsplejelov", "Straffelov", "Tinglysningslov": a title of one word.
    if lower.ends("loven") || lower.ends("lov"), !lower.contains(Byte.space) { return (.principalAct, false) }
    return englishType(ofTitle: lower).map { ($0, false) }
  }

  /// "Draft Act on …", "Executive Order on …", "Bill to amend …".
  static func englishType(ofTitle lower: [UInt8]) -> DocumentType? {
    for prefix in [
      "draft of ", "draft ", "proposal for a ", "proposal for an ", "proposal for ",
    ] as [StaticString] where lower.starts(prefix) {
      return englishType(ofTitle: Array(lower.dropFirst(prefix.utf8CodeUnitCount)))
    }
    guard lower.last != Byte.dot, lower.count < 200 else { return nil }
    // "Flood Warnings Act 2027"
    if lower.count > 9, lower.suffix(4).allSatisfy(Byte.isDigit), lower.dropLast(4).last == Byte.space,
      lower.dropLast(5).ends(" act") || lower.dropLast(5).ends(" bill")
    {
      return englishType(ofTitle: Array(lower.dropLast(5)))
    }
    func opens(_ words: [StaticString]) -> Bool {
      if words.contains(where: { lower == Array($0.description.utf8) }) { return true }
      return words.contains { word in
        [" on ", " to ", " concerning ", " amending ", " regarding ", " for "].contains { joint in
          lower.starts(with: Array(word.description.utf8) + Array(joint.utf8))
        }
      }
    }
    if opens(["act", "bill", "law", "consolidated act", "local government bill"]) {
      return lower.containsWord(" amend") ? .amendingAct : .principalAct
    }
    if opens(["executive order", "order", "regulation", "regulations", "statutory order", "rules"]) {
      return .executiveOrder
    }
    // "Local Planning Act": a title that ends with what it names.
    let isNamed = lower.ends(" act") || lower.ends(" bill")
    return isNamed && lower.count < 90 && !lower.containsWord("onsult") && !lower.starts("the ")
      ? .principalAct : nil
  }
}
