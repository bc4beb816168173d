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
  guard let first = words.first, text.count >= words.count else { return [] }
  var result: [WordMatch] = []
  var index = 0
  while index + words.count <= text.count {
    if text[index] == first, text[index..<index + words.count].elementsEqual(words) {
      result.append(match(index..<index + words.count, in: text))
      index += words.count
    } else {
      index += 1
    }
  }
  return result
}

/// The same without regard to white space and to which dash or apostrophe is used.
func looseMatches(of words: [UInt8], in text: [UInt8]) -> [WordMatch] {
  let sought = folded(words)
  let given = folded(text)
  guard let first = sought.bytes.first, given.bytes.count >= sought.bytes.count else { return [] }
  var result: [WordMatch] = []
  var index = 0
  while index + sought.bytes.count <= given.bytes.count {
    if given.bytes[index] == first,
      given.bytes[index..<index + sought.bytes.count].elementsEqual(sought.bytes)
    {
      let start = given.offsets[index]
      let last = index + sought.bytes.count
      let end = last < given.offsets.count ? given.offsets[last] : text.count
      var stop = end
      while stop > start, text[stop - 1] == Byte.space { stop -= 1 }
      result.append(match(start..<stop, in: text))
      index = last
    } else {
      index += 1
    }
  }
  return result
}

private func match(_ range: Range<Int>, in text: [UInt8]) -> WordMatch {
  let startsWord =
    range.lowerBound == 0 || !isWordByte(text, range.lowerBound - 1) || !isWordByte(text, range.lowerBound)
  let endsWord =
    range.upperBound == text.count || !isWordByte(text, range.upperBound - 1)
    || !isWordByte(text, range.upperBound)
  return WordMatch(range: range, startsWord: startsWord, endsWord: endsWord)
}

private func folded(_ text: [UInt8]) -> (bytes: [UInt8], offsets: [Int]) {
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

/// `text` with `new` in place of `range`: one space between words, none before a comma or full stop, none at the
/// ends.
func replacing(_ range: Range<Int>, in text: [UInt8], with new: [UInt8]) -> [UInt8] {
  var result = Array(text[..<range.lowerBound])
  join(new, to: &result)
  join(Array(text[range.upperBound...]), to: &result)
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
