/// A Danish word without its endings: "undersøgelserne" and "undersøger" are "undersøg".
///
/// The rules are those of Snowball's Danish stemmer (Porter, 2001; snowballstem.org/algorithms/danish).
///
/// - Parameter word: in lower case.
package func danishStem(_ word: String) -> String {
  var stemmer = DanishStemmer(Array(word.unicodeScalars))
  return stemmer.stem()
}

private struct DanishStemmer {
  private var letters: [Unicode.Scalar]
  /// Where the endings may begin: behind the first consonant after a vowel, and behind three letters.
  private let start: Int

  private static let vowels: Set<Unicode.Scalar> = ["a", "e", "i", "o", "u", "y", "æ", "å", "ø"]
  private static let letterBeforeS = Set("abcdfghjklmnoprtvyzå".unicodeScalars)
  /// The longest that fits is taken away.
  private static let endings = [
    "erendes", "erende", "hedens", "erede", "ethed", "heden", "heder", "endes", "ernes", "erens", "erets",
    "ered", "ende", "erne", "eren", "erer", "heds", "enes", "eres", "eret", "hed", "ene", "ere", "ens", "ers",
    "ets", "en", "er", "es", "et", "e",
  ].map { Array($0.unicodeScalars) }
  private static let others = ["elig", "løst", "lig", "els", "ig"].map { Array($0.unicodeScalars) }
  private static let pairs = ["gd", "dt", "gt", "kt"].map { Array($0.unicodeScalars) }
  private static let igst = Array("igst".unicodeScalars)

  init(_ letters: [Unicode.Scalar]) {
    self.letters = letters
    var place = letters.firstIndex(where: Self.vowels.contains) ?? letters.count
    while place < letters.count, Self.vowels.contains(letters[place]) { place += 1 }
    start = letters.count < 3 ? letters.count : max(place + 1, 3)
  }

  mutating func stem() -> String {
    dropEnding()
    shortenPair()
    dropOther()
    undouble()
    return String(scalars: letters)
  }

  private func ends(with ending: [Unicode.Scalar]) -> Bool {
    letters.count - ending.count >= start && letters.suffix(ending.count).elementsEqual(ending)
  }

  private mutating func dropEnding() {
    if let ending = Self.endings.first(where: ends(with:)) {
      letters.removeLast(ending.count)
    } else if letters.count > start, letters.last == "s", letters.count > 1,
      Self.letterBeforeS.contains(letters[letters.count - 2])
    {
      letters.removeLast()
    }
  }

  private mutating func shortenPair() {
    if Self.pairs.contains(where: ends(with:)) { letters.removeLast() }
  }

  private mutating func dropOther() {
    if letters.suffix(4).elementsEqual(Self.igst) { letters.removeLast(2) }
    guard let ending = Self.others.first(where: ends(with:)) else { return }
    if ending.count == 4, ending[0] == "l" {
      letters.removeLast()
    } else {
      letters.removeLast(ending.count)
      shortenPair()
    }
  }

  private mutating func undouble() {
    guard letters.count > start, letters.count > 1, let last = letters.last, !Self.vowels.contains(last),
      letters[letters.count - 2] == last
    else { return }
    letters.removeLast()
  }
}
