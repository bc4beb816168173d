/// A place in a text where sought words stand.
struct WordMatch {
  var range: Range<Int>
  /// Whether no word goes on before it, or behind it.
  var startsWord: Bool
  var endsWord: Bool

  var isWhole: Bool { startsWord && endsWord }
}

/// Every place where `words` stand in `text`, letter for letter.
func matches(of words: [UInt8], in text: [UInt8]) -> [WordMatch] {
  starts(of: words, in: text).map { match($0..<$0 + words.count, in: text) }
}

/// Where `words` stand in `text`, from left to right and none within another one (Knuth, Morris and Pratt, 1977).
private func starts(of words: [UInt8], in text: [UInt8]) -> [Int] {
  guard let first = words.first, text.count >= words.count, let start = text.firstIndex(of: first) else {
    return []
  }
  // For each length of a part that fits: the longest shorter one that fits at the same end.
  var shorter = [0, 0]
  for index in words.indices.dropFirst() {
    var length = shorter[index]
    while length > 0, words[length] != words[index] { length = shorter[length] }
    shorter.append(words[length] == words[index] ? length + 1 : 0)
  }
  var result: [Int] = []
  var length = 0
  for index in start..<text.count {
    while length > 0, words[length] != text[index] { length = shorter[length] }
    if words[length] == text[index] { length += 1 }
    if length == words.count {
      result.append(index + 1 - length)
      length = 0
    }
  }
  return result
}

/// The same without regard to white space and to which dash or apostrophe is used.
func looseMatches(of words: [UInt8], in text: [UInt8]) -> [WordMatch] {
  let sought = folded(words)
  let given = folded(text)
  return starts(of: sought.bytes, in: given.bytes).map { index in
    let start = given.offsets[index]
    let last = index + sought.bytes.count
    let end = last < given.offsets.count ? given.offsets[last] : text.count
    var stop = end
    while stop > start, text[stop - 1] == Byte.space { stop -= 1 }
    return match(start..<stop, in: text)
  }
}

private func match(_ range: Range<Int>, in text: [UInt8]) -> WordMatch {
  let startsWord =
    range.lowerBound == 0 || !isWordByte(text, range.lowerBound - 1) || !isWordByte(text, range.lowerBound)
  let endsWord =
    range.upperBound == text.count || !isWordByte(text, range.upperBound - 1)
    || !isWordByte(text, range.upperBound)
  return WordMatch(range: range, startsWord: startsWord, endsWord: endsWord)
}

/// A text without white space and with one dash and apostrophe, and where in it each byte stood.
func folded(_ text: [UInt8]) -> (bytes: [UInt8], offsets: [Int]) {
  var bytes: [UInt8] = []
  var offsets: [Int] = []
  var index = 0
  while index < text.count {
    var byte = text[index]
    var length = 1
    if byte == Byte.space {
      index += 1
      continue
    }
    if byte == 0xE2, index + 2 < text.count, text[index + 1] == 0x80 {
      switch text[index + 2] {
      case 0x90...0x95: (byte, length) = (Byte.hyphen, 3)
      case 0x98, 0x99: (byte, length) = (UInt8(ascii: "'"), 3)
      default: break
      }
    } else if text.has("´", at: index) {
      (byte, length) = (UInt8(ascii: "'"), 2)
    }
    bytes.append(byte)
    offsets.append(index)
    index += length
  }
  return (bytes, offsets)
}

/// `text` with what `make` gives for them in place of some ranges of it, in order: one space between words, none before
/// a comma or full stop, none at the ends.
func replacing(_ ranges: [Range<Int>], in text: [UInt8], with make: ([UInt8]) -> [UInt8]) -> [UInt8] {
  var result: [UInt8] = []
  var end = 0
  for range in ranges {
    join(Array(text[end..<range.lowerBound]), to: &result)
    let new = make(Array(text[range]))
    // »og« for », jf. § 5,« stands apart from the word that the comma was close to.
    if !range.isEmpty, isClosingMark(text[range.lowerBound]), !new.isEmpty, isWordByte(new, 0),
      !result.isEmpty,
      isWordByte(result, result.count - 1)
    {
      result.append(Byte.space)
    }
    join(new, to: &result)
    end = range.upperBound
  }
  join(Array(text[end...]), to: &result)
  while result.last == Byte.space { result.removeLast() }
  if result.first == Byte.space { result.removeFirst() }
  return result
}

private func join(_ next: [UInt8], to text: inout [UInt8]) {
  guard let first = next.first else { return }
  if isClosingMark(first) {
    while text.last == Byte.space { text.removeLast() }
    text += next
  } else if first == Byte.space, text.isEmpty || text.last == Byte.space {
    text += next.dropFirst()
  } else {
    text += next
  }
}

/// Marks that stand close to the word before them.
func isClosingMark(_ byte: UInt8) -> Bool {
  byte == Byte.comma || byte == Byte.dot || byte == Byte.parenthesis || byte == UInt8(ascii: ";")
    || byte == UInt8(ascii: ":")
}
