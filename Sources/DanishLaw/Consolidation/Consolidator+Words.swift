extension Consolidator {
  /// Puts `new` in place of `old` at a place; empty new words delete.
  mutating func substitute(
    _ old: String, _ new: String, _ times: Int?, at target: AmendmentTarget
  ) throws(Failure) -> ApplicationRemark? {
    let new = Self.plain(new)
    return try change(Self.plain(old), times, at: target) { _ in new }
  }

  /// Puts words before or behind `anchor`, with a space between where words meet.
  mutating func insert(
    _ new: String, _ side: AmendmentOperation.Side, of anchor: String, _ times: Int?,
    at target: AmendmentTarget
  ) throws(Failure) -> ApplicationRemark? {
    let new = Self.plain(new)
    return try change(Self.plain(anchor), times, at: target) { found in
      switch side {
      case .after:
        let isClose =
          new.first.map(isClosingMark) ?? true || new.first == Byte.hyphen
          || found.last == UInt8(ascii: "(")
        return found + (isClose ? [] : [Byte.space]) + new
      case .before:
        let isClose = new.last == Byte.hyphen || found.first.map(isClosingMark) ?? true
        return new + (isClose ? [] : [Byte.space]) + found
      }
    }
  }

  static func plain(_ text: String) -> [UInt8] {
    var bytes: [UInt8] = []
    appendNormalised(text, to: &bytes)
    while bytes.last == Byte.space { bytes.removeLast() }
    while bytes.first == Byte.space { bytes.removeFirst() }
    return bytes
  }

  /// The words of the law that an operation looks for.
  static func sought(_ operation: AmendmentOperation) -> [UInt8]? {
    switch operation.action {
    case .substitute(let old, _, _), .delete(let old, _): plain(old)
    case .insertWords(_, _, let anchor, _): plain(anchor)
    case .replace, .repeal, .insert, .insertAs, .renumber: nil
    }
  }

  private struct Hit {
    var node: Int
    var match: WordMatch
  }

  private mutating func change(
    _ words: [UInt8], _ times: Int?, at target: AmendmentTarget, _ make: ([UInt8]) -> [UInt8]
  ) throws(Failure) -> ApplicationRemark? {
    let spots = try spots(target)
    guard !words.isEmpty else { throw Failure(.notUnderstood) }
    let wanted = target.times ?? times
    var chosen: [Hit] = []
    var remark: ApplicationRemark?
    var isElsewhere = false
    do throws(Failure) {
      chosen = Self.choose(try hits(words, spots, matches), wanted)
      if chosen.isEmpty, isSmall(spots) {
        let now = wordsNow(words)
        if now != words { chosen = Self.choose(try hits(now, spots, matches), wanted) }
      }
    } catch {
      // A sentence that is not there: the words may stand in the § all the same.
      guard error.reason == .noSuchPlace else { throw error }
      isElsewhere = true
    }
    if chosen.isEmpty {
      (chosen, remark) = isElsewhere ? try around(words, spots) : try fallback(words, spots)
      if chosen.isEmpty { throw isElsewhere ? Failure(.noSuchPlace) : Failure(.wordsNotFound, words.string) }
    } else if wanted == 1, chosen.count > 1 {
      chosen = [chosen[0]]
    } else if wanted == nil, chosen.count > 1 {
      remark = .severalOccurrences
    }
    for (node, hits) in Dictionary(grouping: chosen, by: \.node) {
      let ranges = hits.map(\.match.range).sorted { $0.lowerBound < $1.lowerBound }
      tree.setText(replacing(ranges, in: tree[node].text, with: make), of: node, by: point)
    }
    return remark
  }

  /// The words as they read since the act changed some all over the law.
  private func wordsNow(_ words: [UInt8]) -> [UInt8] {
    var words = words
    guard everywhere.count <= 64 else { return words }
    for change in everywhere {
      for match in matches(of: change.old, in: words).reversed() where match.isWhole {
        words.replaceSubrange(match.range, with: change.new)
      }
    }
    return words
  }

  /// Whole words before parts of words; all over the act also words that go on ("styrelsens").
  private static func choose(_ hits: [Hit], _ wanted: Int?) -> [Hit] {
    let whole = hits.filter(\.match.isWhole)
    let starting = hits.filter(\.match.startsWord)
    switch wanted {
    case -1: return starting.isEmpty ? whole : starting
    case nil, 1: return !whole.isEmpty ? whole : !starting.isEmpty ? starting : hits
    case let count?:
      return [whole, starting, hits].first { $0.count == count } ?? (whole.isEmpty ? starting : whole)
    }
  }

  private struct Place: Hashable {
    var node: Int
    var offset: Int
  }

  /// Every place of the spots where `find` finds the words, each once.
  ///
  /// - Parameter isExact: false where texts may hold what is sought without holding the words.
  private mutating func hits(
    _ words: [UInt8], _ spots: [Spot], isExact: Bool = true, _ find: ([UInt8], [UInt8]) -> [WordMatch]
  ) throws(Failure) -> [Hit] {
    var result: [Hit] = []
    var seen: Set<Place> = []
    func add(_ node: Int, _ match: WordMatch) {
      if seen.insert(Place(node: node, offset: match.range.lowerBound)).inserted {
        result.append(Hit(node: node, match: match))
      }
    }
    for spot in spots {
      guard let sentences = spot.sentences else {
        let nodes =
          isExact
          ? tree.nodes(holding: words, below: spot.node, among: { sought }) : tree.subtree(spot.node)
        for node in nodes {
          for match in find(words, tree[node].text) { add(node, match) }
        }
        continue
      }
      let (named, all) = try sentenceRanges(sentences, of: spot.node)
      let holder = tree.holder(spot.node)
      let found = find(words, tree[holder].text)
      for index in named {
        for match in found
        where all[index].lowerBound <= match.range.lowerBound
          && match.range.upperBound <= all[index].upperBound
        {
          add(holder, match)
        }
      }
    }
    return result
  }

  /// The words with other spaces or marks at the place, else once elsewhere in the § around it.
  private mutating func fallback(
    _ words: [UInt8], _ spots: [Spot]
  ) throws(Failure) -> ([Hit], ApplicationRemark?) {
    let loose = try hits(words, spots, looseMatches)
    if !loose.isEmpty { return (loose, .differentSpacing) }
    let around = try around(words, spots)
    guard around.0.isEmpty, isSmall(spots) else { return around }
    let similar = try hits(words, spots, isExact: false) { words, text in
      similarMatch(of: words, in: text).map { [WordMatch(range: $0, startsWord: true, endsWord: true)] } ?? []
    }
    return similar.count == 1 ? (similar, .similarWords) : ([], nil)
  }

  /// Whether the spots are so few and short that each text of theirs may be looked at closely.
  private func isSmall(_ spots: [Spot]) -> Bool {
    spots.count <= 16 && !spots.contains { tree.isLong($0.node) }
  }

  /// The words, if they stand once in the §§ around the spots.
  private mutating func around(_ words: [UInt8], _ spots: [Spot]) throws(Failure) -> (
    [Hit], ApplicationRemark?
  ) {
    var wider: [Spot] = []
    var seen: Set<Int> = []
    for spot in spots {
      guard let section = tree.section(of: spot.node), seen.insert(section).inserted else { continue }
      wider.append(Spot(node: section))
    }
    let found = try hits(words, wider, looseMatches)
    return found.count == 1 ? (found, .elsewhereInSection) : ([], nil)
  }
}
