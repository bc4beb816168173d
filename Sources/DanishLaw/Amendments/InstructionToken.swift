/// The smallest piece of an amendment instruction.
enum InstructionToken: Equatable {
  /// The words between »«; inner pairs are kept.
  case quote(String)
  /// Digits with the letter that belongs to them: "12", "12a".
  case number(String)
  case word(String, isCapital: Bool)
  /// One § sign or several.
  case sectionSign
  case dash, comma, stop, colon
  /// Any other mark.
  case mark
  case end
}

/// Cuts an instruction into tokens; white space of all kinds separates, words are in lower case.
func instructionTokens(_ text: String) -> [InstructionToken] {
  var bytes: [UInt8] = []
  appendNormalised(text, to: &bytes)
  var tokenizer = InstructionTokenizer(bytes: bytes)
  return tokenizer.tokens()
}

private struct InstructionTokenizer {
  let bytes: [UInt8]
  private var index = 0
  /// Found at the first quotation.
  private var quoteEnds: QuoteEnds?

  init(bytes: [UInt8]) { self.bytes = bytes }

  private func byte(_ offset: Int = 0) -> UInt8 { index + offset < bytes.count ? bytes[index + offset] : 0 }

  mutating func tokens() -> [InstructionToken] {
    var result: [InstructionToken] = []
    while index < bytes.count {
      let first = byte()
      if first == Byte.space {
        index += 1
      } else if bytes.has("»", at: index) || bytes.has("„", at: index) {
        result.append(quote())
      } else if Byte.isDigit(first) {
        result.append(number())
      } else if bytes.has("§", at: index) {
        while bytes.has("§", at: index) || byte() == Byte.space { index += bytes.has("§", at: index) ? 2 : 1 }
        result.append(.sectionSign)
      } else if Byte.isLower(first) || Byte.isUpper(first) || first == 0xC3 {
        result.append(word())
      } else {
        result.append(mark())
      }
    }
    return result
  }

  /// Quotation marks nest; one that does not close ends at the next closing mark, else with the text.
  private mutating func quote() -> InstructionToken {
    let start = index + (bytes.has("„", at: index) ? 3 : 2)
    let ends = quoteEnds ?? QuoteEnds(bytes)
    quoteEnds = ends
    let end = ends.end(of: index)
    index = end
    if index < bytes.count { index += bytes.has("«", at: index) ? 2 : 3 }
    var words = Array(bytes[Swift.min(start, end)..<end])
    while words.last == Byte.space { words.removeLast() }
    return .quote(words.drop { $0 == Byte.space }.map { $0 }.string)
  }

  private mutating func number() -> InstructionToken {
    var digits: [UInt8] = []
    while Byte.isDigit(byte()) {
      digits.append(byte())
      index += 1
    }
    let gap = byte() == Byte.space ? 1 : 0
    let letter = byte(gap) | 0x20
    let next = byte(gap + 1)
    if Byte.isLower(letter), Byte.isUpper(byte(gap)) || Byte.isLower(byte(gap)), !Byte.isWord(next),
      !Byte.isDigit(next), letter != UInt8(ascii: "i") || endsLabel(at: index + gap + 1)
    {
      digits.append(letter)
      index += gap + 1
    }
    return .number(digits.string)
  }

  /// Whether what follows shows that "i" belongs to the label and is no preposition.
  private func endsLabel(at start: Int) -> Bool {
    var at = start
    while at < bytes.count, bytes[at] == Byte.space { at += 1 }
    guard at < bytes.count else { return true }
    switch bytes[at] {
    case Byte.comma, Byte.dot, Byte.hyphen, Byte.parenthesis: return true
    default: break
    }
    return bytes.has("–", at: at)
      || ["og ", "eller ", "i ", "bliver", "ophæves", "affattes", "indsættes", "ændres", "udgår"].contains {
        Array(bytes[at...].prefix($0.utf8.count)) == Array($0.utf8)
      }
  }

  private mutating func word() -> InstructionToken {
    let start = index
    while Byte.isLower(byte()) || Byte.isUpper(byte()) || (byte() == 0xC3 && byte(1) >= 0x80) {
      index += byte() == 0xC3 ? 2 : 1
    }
    let isCapital =
      Byte.isUpper(bytes[start])
      || (bytes[start] == 0xC3 && start + 1 < bytes.count && bytes[start + 1] < 0xA0)
    if index == start { index += 1 }
    return .word(
      Array(bytes[start..<Swift.min(index, bytes.count)]).lowercased().string, isCapital: isCapital)
  }

  private mutating func mark() -> InstructionToken {
    defer { index += 1 }
    switch byte() {
    case Byte.comma: return .comma
    case Byte.dot: return .stop
    case UInt8(ascii: ":"): return .colon
    case Byte.hyphen: return .dash
    default: break
    }
    for dash in ["–", "‑", "—"] as [StaticString] where bytes.has(dash, at: index) {
      index += 2
      return .dash
    }
    if byte() >= 0xC2 {
      while byte(1) >= 0x80, byte(1) < 0xC0 { index += 1 }
    }
    return .mark
  }
}

/// Where each quotation ends, found in one pass over the text.
private struct QuoteEnds {
  private var ends: [Int: Int] = [:]
  private let count: Int

  /// Going backwards, the nearest closing mark behind which the balance of opening and closing marks is what it was
  /// before the quotation closes it; where there is none, the nearest closing mark does.
  init(_ bytes: [UInt8]) {
    count = bytes.count
    var marks: [(at: Int, isOpening: Bool, isLow: Bool)] = []
    for index in bytes.indices where bytes[index] == 0xC2 || bytes[index] == 0xE2 {
      if bytes.has("»", at: index) {
        marks.append((index, true, false))
      } else if bytes.has("«", at: index) || bytes.has("”", at: index) {
        marks.append((index, false, false))
      } else if bytes.has("„", at: index) {
        marks.append((index, true, true))
      }
    }
    var balance = marks.reduce(0) { $0 + ($1.isLow ? 0 : $1.isOpening ? 1 : -1) }
    var closing: [Int: Int] = [:]
    var nearest: Int?
    for mark in marks.reversed() {
      if mark.isOpening {
        ends[mark.at] = closing[balance - 1] ?? nearest
        if !mark.isLow { balance -= 1 }
      } else {
        closing[balance] = mark.at
        nearest = mark.at
        balance += 1
      }
    }
  }

  func end(of opening: Int) -> Int { ends[opening] ?? count }
}
