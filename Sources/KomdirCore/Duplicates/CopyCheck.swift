import DanishLaw

/// Holds a text against one that may repeat it, word by word.
///
/// What the other adds makes no difference; what it leaves out or changes does. In a short text every word carries: a
/// number changed, a "not" put in, a word replaced makes it another remark. In a long one a few words may differ, and
/// are shown as what the copy adds.
struct CopyCheck {
  let core: HashedText
  /// At least as long.
  let other: HashedText

  /// Words from which on a text may be repeated within a sentence of another, or with words left out.
  private static let shortestLoose = 12
  /// Words from which on single words may differ.
  private static let shortestChanged = 60
  /// Shorter texts are joined only when they are the same: of one provision, and where nothing is known of that.
  static let shortest = (atOnePlace: 5, anywhere: 15)
  /// A core that makes up less than this share of the other is a passage of it.
  private static let passageShare = 0.75
  /// Words round a passage, within its sentence, among which one that turns it round is looked for.
  private static let longestFrame = 6

  /// - Returns: nil where the other is no copy.
  func kind() -> DuplicateKind? {
    let count = core.words.count
    guard isVerbatim() || count >= Self.shortestLoose && isRepeated() else { return nil }
    return isPassage ? .contained : .near
  }

  private var isPassage: Bool {
    Double(core.words.count) < Double(other.words.count) * Self.passageShare
  }

  // MARK: Word by word the same

  private func isVerbatim() -> Bool {
    let words = core.words
    let count = words.count
    guard count <= other.words.count else { return false }
    for start in 0...(other.words.count - count)
    where other.words[start] == words[0] && other.words[start..<start + count] == words[...] {
      let before = partOfSentence(before: start)
      let after = partOfSentence(after: start + count)
      if before.isEmpty && after.isEmpty { return true }
      if count >= Self.shortestLoose, !turnsRound(before), !turnsRound(after) { return true }
    }
    return false
  }

  private func partOfSentence(before place: Int) -> Range<Int> {
    other.sentence(at: place).lowerBound..<place
  }

  private func partOfSentence(after place: Int) -> Range<Int> {
    place == 0 ? 0..<0 : place..<max(place, other.sentence(at: place - 1).upperBound)
  }

  private func turnsRound(_ part: Range<Int>) -> Bool {
    part.count <= Self.longestFrame && other.words[part].contains(where: CopyWords.turns)
  }

  // MARK: With words added, left out or changed

  private func isRepeated() -> Bool {
    let kept = keptWords(of: core.words, in: other.words)
    let count = core.words.count
    guard kept.count * 10 >= count * 7 else { return false }
    var lost = 0
    var replaced = 0
    var turned: Set<Range<Int>> = []
    var (left, right) = (0, 0)
    for pair in kept + [(count, other.words.count)] {
      let out = left..<pair.old
      let added = right..<pair.new
      defer { (left, right) = (pair.old + 1, pair.new + 1) }
      if out.isEmpty {
        if added.isEmpty { continue }
        let parts = [partOfSentence(after: added.lowerBound), partOfSentence(before: added.upperBound)]
        let inside = parts.map { $0.clamped(to: added) }.filter { !isWhole(added) && !$0.isEmpty }
        if inside.contains(where: turnsRound), left > 0 || inside.last.map(turnsRound) == true {
          turned.insert(core.sentence(at: min(left, count - 1)))
        }
        continue
      }
      let words = core.words[out]
      let isTurned =
        words.contains(where: CopyWords.turns)
        || added.count <= Self.longestFrame && other.words[added].contains(where: CopyWords.turns)
      if !isTurned, words.allSatisfy(CopyWords.light.contains),
        added.count > out.count + 2 || other.words[added].allSatisfy(CopyWords.light.contains)
      {
        continue
      }
      lost += out.count
      if !added.isEmpty { replaced += out.count }
      if isTurned { for place in out { turned.insert(core.sentence(at: place)) } }
    }
    let turnedWords = turned.reduce(0) { $0 + $1.count }
    guard count >= Self.shortestChanged else {
      return turnedWords == 0 && replaced == 0 && lost * 100 <= count * 15
    }
    return lost * 100 <= count * (isPassage ? 5 : 15) && turnedWords * 100 <= count * 30
  }

  /// Whether the words are whole sentences of the other.
  private func isWhole(_ part: Range<Int>) -> Bool {
    other.sentence(at: part.lowerBound).lowerBound == part.lowerBound
      && other.sentence(at: part.upperBound - 1).upperBound == part.upperBound
  }
}

extension HashedText {
  /// The places of the words of the sentence that a place lies in; past the end, an empty range there.
  func sentence(at place: Int) -> Range<Int> {
    guard place < words.count else { return words.count..<words.count }
    var low = 0
    var high = sentenceCount - 1
    while low < high {
      let middle = (low + high) / 2
      if Int(sentenceEnds[middle].words) <= place { low = middle + 1 } else { high = middle }
    }
    return wordRange(ofSentence: low)
  }
}
