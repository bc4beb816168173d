/// A run of words that both versions of a text hold, or only one of them.
public struct WordRun: Sendable, Equatable {
  /// Whether words stayed, came or went.
  public enum Kind: Sendable, Equatable { case kept, inserted, deleted }

  /// What became of the words.
  public var kind: Kind
  /// The words with the spaces between and behind them.
  public var text: String

  public init(_ kind: Kind, _ text: String) {
    self.kind = kind
    self.text = text
  }
}

/// The words that `new` inserted in and deleted from `old`, in reading order, a deletion before the insertion that
/// replaces it.
///
/// Kept and deleted runs together are `old`, kept and inserted ones `new`. Words that each text holds once are
/// tied in order; between them an edit script of bounded length is sought (Myers, 1986), else the stretch counts
/// as replaced, so that hostile texts cost no more than long ones.
public func wordChanges(from old: String, to new: String) -> [WordRun] {
  let old = tokens(old)
  let new = tokens(new)
  var numbers: [Substring: UInt32] = [:]
  func numbered(_ tokens: [Substring]) -> [UInt32] {
    tokens.map { token in
      if let number = numbers[token] { return number }
      numbers[token] = UInt32(numbers.count)
      return UInt32(numbers.count - 1)
    }
  }
  return runs(old, new, keptWords(of: numbered(old), in: numbered(new)))
}

private func runs(
  _ old: [Substring], _ new: [Substring], _ kept: [(old: Int, new: Int)]
) -> [WordRun] {
  var result: [WordRun] = []
  func add(_ kind: WordRun.Kind, _ tokens: ArraySlice<Substring>) {
    guard !tokens.isEmpty else { return }
    if result.last?.kind == kind {
      result[result.count - 1].text += tokens.joined()
    } else {
      result.append(WordRun(kind, tokens.joined()))
    }
  }
  var left = 0
  var right = 0
  for pair in kept + [(old.count, new.count)] {
    add(.deleted, old[left..<pair.old])
    add(.inserted, new[right..<pair.new])
    if pair.old < old.count { add(.kept, old[pair.old...pair.old]) }
    left = pair.old + 1
    right = pair.new + 1
  }
  return result
}

/// Words with the white space behind them; marks (»«.,;:()) stand alone, so that a comma changes no word.
private func tokens(_ text: String) -> [Substring] {
  var result: [Substring] = []
  let bytes = text.utf8
  var start = bytes.startIndex
  var index = start
  func isMark(_ byte: UInt8) -> Bool {
    byte < 0x80 && byte > 0x20 && !Byte.isWord(byte) && !Byte.isDigit(byte)
  }
  while index < bytes.endIndex {
    let first = bytes[index]
    index = bytes.index(after: index)
    if !isMark(first), first > 0x20 {
      while index < bytes.endIndex, bytes[index] > 0x20, !isMark(bytes[index]) {
        index = bytes.index(after: index)
      }
    }
    while index < bytes.endIndex, bytes[index] <= 0x20 { index = bytes.index(after: index) }
    result.append(text[start..<index])
    start = index
  }
  return result
}
