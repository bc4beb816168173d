import DanishLaw

/// A copy held against what it repeats, in one line: words that it adds stand between `[+` and `+]`, words that it
/// leaves out between `[-` and `-]`; long runs that both share are cut to the words round a difference.
public func markedCopy(_ copy: String, of survivor: String) -> String {
  let old = survivor.split(whereSeparator: \.isWhitespace)
  let new = copy.split(whereSeparator: \.isWhitespace)
  var pieces: [String] = []
  func mark(_ words: ArraySlice<Substring>, _ sign: String) {
    if !words.isEmpty { pieces.append("[\(sign)\(words.joined(separator: " "))\(sign)]") }
  }
  var shared: [Substring] = []
  func keep(isLast: Bool) {
    pieces += cut(shared, isFirst: pieces.isEmpty, isLast: isLast)
    shared = []
  }
  var (left, right) = (0, 0)
  let kept = keptWords(of: old.map(number), in: new.map(number))
  for pair in kept + [(old.count, new.count)] {
    if pair.old > left || pair.new > right {
      keep(isLast: false)
      mark(old[left..<pair.old], "-")
      mark(new[right..<pair.new], "+")
    }
    if pair.new < new.count { shared.append(new[pair.new]) }
    (left, right) = (pair.old + 1, pair.new + 1)
  }
  keep(isLast: true)
  return pieces.joined(separator: " ")
}

/// Words are the same whatever their case and the signs at them; a sign alone is its own.
private func number(of word: Substring) -> UInt32 {
  let folded = word.lowercased().filter { $0.isLetter || $0.isNumber }
  var hash = HashedText.seed
  for byte in (folded.isEmpty ? String(word) : folded).utf8 { hash = HashedText.mixed(hash, UInt64(byte)) }
  return UInt32(truncatingIfNeeded: hash >> 32)
}

/// Shared words, of a long run only those beside a difference.
private func cut(_ words: [Substring], isFirst: Bool, isLast: Bool) -> [String] {
  guard words.count > (isFirst || isLast ? 5 : 9) else { return words.map(String.init) }
  let before = isFirst ? [] : words.prefix(4).map(String.init)
  let after = isLast ? [] : words.suffix(4).map(String.init)
  return before + ["…"] + after
}

extension CollatedPosition {
  /// What a copy adds, within its words: see `markedCopy`.
  public func marked(_ addition: Addition) -> String {
    let texts = Dictionary(remarks.map { ($0.printedID, $0.text) }) { first, _ in first }
    guard let group = duplicates.first(where: { $0.contains(addition.remark) }),
      let survivor = texts[group[0]], let copy = texts[addition.remark]
    else { return addition.text }
    return markedCopy(copy, of: survivor)
  }
}

extension CollatedPosition {
  /// What a remark repeats, and what it adds; nil for one that is no copy.
  func copy(_ remark: String) -> Phrase? {
    guard let group = duplicates.first(where: { $0.dropFirst().contains(remark) }) else { return nil }
    guard let addition = additions.first(where: { $0.remark == remark }) else {
      return .plainCopy(of: group[0])
    }
    return .nearCopy(of: group[0], adds: marked(addition))
  }

  /// Remarks that all say the same: what was found to repeat one remark, apart where two copies each add something of
  /// their own to it, for they are no copies of each other.
  public var setsOfCopies: [[String]] {
    let texts = Dictionary(remarks.map { ($0.printedID, HashedText($0.text)) }) { first, _ in first }
    return duplicates.flatMap { group -> [[String]] in
      // The shortest is what all repeat.
      let core = group.compactMap { texts[$0] }.min { $0.words.count < $1.words.count }
      let plain = group.filter { texts[$0]?.hash == core?.hash }
      let adding = Dictionary(grouping: group.filter { !plain.contains($0) }) { texts[$0]?.hash ?? 0 }
      guard adding.count > 1 else { return [group] }
      return adding.values.sorted { $0[0] < $1[0] }.map { copies in
        group.filter { plain.contains($0) || copies.contains($0) }
      }
    }
  }
}
