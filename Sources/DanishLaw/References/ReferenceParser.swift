/// The reference grammar by recursive descent; each production is a function of its name.
struct ReferenceParser {
  let text: ReferenceText
  private let source: String.UnicodeScalarView
  /// Where the last reference ended: nothing before it is read again.
  private var lastEnd = 0

  /// Whether the text speaks of an English draft: its short names go before the Danish ones.
  let isEnglish: Bool

  init(_ text: String, isEnglish: Bool = false) {
    self.isEnglish = isEnglish
    self.text = ReferenceText(text)
    source = text.unicodeScalars
  }

  /// `text = { reference | other }`
  mutating func forEachReference(_ take: (Reference) -> Void) {
    var index = 0
    var cursor = source.startIndex
    var cursorOffset = 0
    while index < text.count {
      let scalar = text[index]
      let mayOpen = scalar == 0xA7 || (ReferenceText.isWord(scalar) && text.startsWord(index))
      guard mayOpen, let parsed = reference(at: index) else {
        index += 1
        continue
      }
      let start = text.offset(parsed.start)
      let end = text.offset(parsed.end - 1) + 1
      let from = source.index(cursor, offsetBy: start - cursorOffset)
      let to = source.index(from, offsetBy: end - start)
      cursor = to
      cursorOffset = end
      take(
        Reference(
          text: String(source[from..<to]), start: start, end: end, isRelative: parsed.isRelative,
          readings: [parsed.targets] + parsed.others))
      lastEnd = parsed.end
      index = parsed.end
    }
  }

  struct Parsed {
    var start: Int
    var end: Int
    var targets: [ReferenceTarget]
    /// The other ways to read it, likeliest first.
    var others: [[ReferenceTarget]] = []
    var isRelative: Bool
  }

  /// `reference = [possessor] chain [ "i" place | "samme sted" | [","] "i" law-citation ] | law-citation`
  private func reference(at index: Int) -> Parsed? {
    guard var chain = chain(at: index) else { return lawThenPlace(at: index) ?? citation(at: index) }
    var start = index
    let first = chain.targets[0].deepestTop
    if first != nil {
      let possessor = possessor(before: index, after: lastEnd)
      start = possessor.start
      for at in chain.targets.indices {
        chain.targets[at].law = possessor.law
        chain.targets[at].version = possessor.version
        chain.targets[at].isNote = possessor.isNote
      }
    }
    if first != nil, chain.targets[0].law == nil, chain.targets[0].version == nil, !chain.targets[0].isNote {
      let owner = englishOwner(before: index, after: lastEnd)
      for at in chain.targets.indices {
        chain.targets[at].law = owner.law
        chain.targets[at].isNote = owner.isNote
      }
    }
    var end = chain.end
    if first == nil, let (outer, after) = outerPlace(at: end) ?? englishOuterPlace(at: end) {
      for at in chain.targets.indices { chain.targets[at] = chain.targets[at].placed(in: outer) }
      end = after
    }
    if let after = samePlace(at: end), first == nil {
      for at in chain.targets.indices where chain.targets[at].par == nil {
        chain.targets[at].version = "samme"
      }
      end = after
    }
    if let after = inNotes(at: end) {
      for at in chain.targets.indices where chain.targets[at].section == nil && chain.targets[at].par == nil {
        chain.targets[at].section = chain.targets[at].pkt
        if chain.targets[at].section != nil { chain.targets[at].pkt = nil }
      }
      end = after
    } else if let (law, version, after) = trailingLaw(at: end) ?? englishLaw(after: end) {
      for at in chain.targets.indices {
        if chain.targets[at].law == nil { chain.targets[at].law = law }
        if chain.targets[at].version == nil { chain.targets[at].version = version }
      }
      end = after
    }
    let isRelative = chain.targets.contains { $0.deepestTop == nil && $0.law == nil }
    return Parsed(
      start: start, end: end, targets: chain.targets, others: otherReadings(of: chain, at: index),
      isRelative: isRelative)
  }

  /// "§ 3, stk. 1 og 2, nr. 4": the number may belong to both. "pkt. 3" and "punkt 3" standing alone may be a
  /// sentence, a point of the bill or a section of the notes.
  private func otherReadings(of chain: Chain, at index: Int) -> [[ReferenceTarget]] {
    if let shared = chain.shared { return [shared.reading(of: chain.targets)] }
    guard chain.targets.count == 1, let target = chain.targets.first, text[index] == 0x70,
      target.par == nil, target.to == nil, target.law == nil, let level = target.deepest,
      level == .pkt || level == .nr, let value = target[level],
      target == ReferenceTarget(onlyLevel: level, value)
    else { return [] }
    let others: [Level] = level == .pkt ? [.section, .nr] : [.section, .pkt]
    return others.map { [ReferenceTarget(onlyLevel: $0, value)] }
  }

  /// A law named by number without a place in it.
  private func citation(at index: Int) -> Parsed? {
    guard let (law, end) = numberedLaw(at: index) ?? euAct(at: index) else { return nil }
    return Parsed(start: index, end: end, targets: [ReferenceTarget(law: law)], isRelative: false)
  }

  /// `"i" [possessor] chain`: "nr. 12 i § 1", "punkt 7 i lovforslagets § 2".
  private func outerPlace(at index: Int) -> (ReferenceTarget, Int)? {
    var at = text[index] == 0x2C ? index + 1 : index
    guard text.has(" i ", at: at) || text.has(" til ", at: at) else { return nil }
    let isIn = text.has(" i ", at: at)
    at += isIn ? 3 : 5
    let opening = at
    // One or two words of a possessor may stand before the place.
    for _ in 0..<3 {
      if let level = level(at: at), level.level == .par || (isIn && level.level == .stk) { break }
      let end = text.endOfWord(at)
      guard end > at, text[end] == 0x20 else { return nil }
      at = end + 1
    }
    guard let outer = chain(at: at), let target = outer.targets.first, outer.targets.count == 1,
      target.par != nil || target.stk != nil
    else { return nil }
    let possessor = possessor(before: at, after: opening)
    guard possessor.start <= opening else { return nil }
    var result = target
    result.law = possessor.law
    result.version = possessor.version
    result.isNote = possessor.isNote
    return (result, outer.end)
  }

  /// `"samme sted" | "i samme paragraf" | "i samme bestemmelse" | "smst."`
  func samePlace(at index: Int) -> Int? {
    var at = text[index] == 0x2C ? index + 1 : index
    guard text[at] == 0x20 else { return nil }
    at += 1
    if text.has("i ", at: at) { at += 2 }
    if text.has("smst.", at: at) { return at + 5 }
    for word in ["samme sted", "samme paragraf", "samme bestemmelse", "samme §"] as [StaticString]
    where text.has(word, at: at) {
      return at + word.utf8Count
    }
    return nil
  }

  /// `"i" ( "bemærkningerne" | "de almindelige bemærkninger" | "lovbemærkningerne" )`
  private func inNotes(at index: Int) -> Int? {
    for words in [
      " i de almindelige bemærkninger", " i bemærkningerne", " i lovbemærkningerne",
      " i de generelle bemærkninger",
      " i lovforslagets almindelige bemærkninger", " i lovforslagets bemærkninger",
      " i de specielle bemærkninger",
    ] as [StaticString] where text.has(words, at: index) {
      return index + words.utf8Count
    }
    return nil
  }

  /// `[ "," ] "i" law-citation`
  private func trailingLaw(at index: Int) -> (law: String?, version: String?, end: Int)? {
    let at = text[index] == 0x2C ? index + 1 : index
    guard text.has(" i ", at: at) else { return nil }
    return lawCitation(at: at + 3)
  }

  struct Chain {
    var targets: [ReferenceTarget]
    var end: Int
    /// Where a deeper level follows a list, and so may belong to all of it.
    var shared: SharedTail?
  }

  /// `chain = level { [ sep ] level }`: a deeper level goes on with the place before it, one of the same depth or
  /// above begins a new place that shares what stands above it.
  func chain(at index: Int) -> Chain? {
    guard let first = level(at: index) else { return nil }
    var chain = Chain(targets: [], end: first.end)
    add(first, isConjunction: false, to: &chain.targets)
    var run = SharedTail.Run(start: 0, level: first.level)
    while true {
      var at = chain.end
      var isConjunction = false
      if let (next, conjunction) = comparing(at: at) ?? separator(at: at) {
        at = next
        isConjunction = conjunction
      } else if text[at] == 0x2E, text[at + 1] == 0x20, text.has("stk", at: at + 2),
        text.cased(at + 2) == 0x73
      {
        at += 2
      } else if text[at] == 0x20 {
        at += 1
      }
      if text[at] == 0x20 { at += 1 }
      guard let next = bracketLevel(after: chain) ?? level(at: at) ?? nextSection(at: at, after: chain) else {
        break
      }
      // Only a stated separator joins two whole places.
      if next.level.rank == 0 {
        guard at > chain.end + 1, chain.targets[0].deepestTop != nil || next.level == .par else { break }
        guard next.level == .par || next.level == chain.targets[chain.targets.count - 1].deepestTop else {
          break
        }
      }
      if next.level == .section || next.level == .page { break }
      let isJoined = isConjunction && text[chain.end] != 0x2C
      chain.noteTail(next, joined: isJoined, &run)
      add(next, isConjunction: isConjunction, to: &chain.targets)
      chain.end = next.end
    }
    return chain
  }

  /// `[ "," ] " jf. "` before a deeper level: "§ 4, stk. 1, jf. stk. 3" names two places of one §.
  private func comparing(at index: Int) -> (end: Int, isConjunction: Bool)? {
    let at = text[index] == 0x2C ? index + 1 : index
    for words in [" jf. ", " jf ", " jfr. "] as [StaticString] where text.has(words, at: at) {
      let next = at + words.utf8Count
      guard let level = level(at: next)?.level, level == .stk || level == .nr else { return nil }
      return (next, true)
    }
    return nil
  }

  private func add(_ found: Found, isConjunction: Bool, to targets: inout [ReferenceTarget]) {
    guard let level = found.level as Level?, !found.values.isEmpty else { return }
    var base = ReferenceTarget()
    if let last = targets.last, level.rank > 0 {
      // "nr. 3, stk. 3 og 4" lists what stands beside the number; "nr. 4, stk. 2" goes into it.
      let isBeside = level == .stk && last.nr != nil && last.stk == nil && found.values.count > 1
      let extends = !isConjunction && last[level] == nil && !isBeside
      base = last
      if extends {
        targets.removeLast()
      } else {
        for deeper in Level.deep where deeper.rank >= level.rank { base[deeper] = nil }
        if let to = base.to, Level(rawValue: to.level).map({ $0.rank >= level.rank }) ?? true {
          base.to = nil
        }
      }
    }
    for value in found.values {
      var target = base
      target[level] = value.first
      if let last = value.last { target.to = .init(level: level.rawValue, value: last) }
      targets.append(target)
    }
  }
}

extension ReferenceTarget {
  /// The level that stands at the top of the place: §, chapter, article, annex, page or section of notes.
  var deepestTop: Level? {
    [.par, .kapitel, .article, .annex, .page, .section].first { (level: Level) in
      self[level] != nil
    }
  }

  /// The place with what it lacks above it taken from `outer`.
  func placed(in outer: ReferenceTarget) -> ReferenceTarget {
    var result = self
    for level in Level.all where result[level] == nil {
      result[level] = outer[level]
    }
    if result.law == nil { result.law = outer.law }
    if result.version == nil { result.version = outer.version }
    if outer.isNote { result.isNote = true }
    return result
  }
}
