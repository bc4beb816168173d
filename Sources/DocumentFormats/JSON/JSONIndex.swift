/// Where the members of a large JSON text lie (RFC 8259), so that only those that somebody asks for are turned into
/// values: a tree of all costs twenty times the text's bytes.
struct JSONIndex {
  let bytes: [UInt8]

  /// The members of the object that begins at `start`, in order; nil where no whole object lies there. Names are taken
  /// as written, escapes unresolved.
  func members(ofObjectAt start: Int) -> [(name: Range<Int>, value: Range<Int>)]? {
    var at = blanks(from: start)
    guard byte(at) == UInt8(ascii: "{") else { return nil }
    var found: [(name: Range<Int>, value: Range<Int>)] = []
    at = blanks(from: at + 1)
    while byte(at) != UInt8(ascii: "}") {
      guard byte(at) == UInt8(ascii: "\""), let nameEnd = end(ofValueAt: at) else { return nil }
      let colon = blanks(from: nameEnd)
      guard byte(colon) == UInt8(ascii: ":") else { return nil }
      let value = blanks(from: colon + 1)
      guard let valueEnd = end(ofValueAt: value) else { return nil }
      found.append((at + 1..<nameEnd - 1, value..<valueEnd))
      at = blanks(from: valueEnd)
      if byte(at) == UInt8(ascii: ",") {
        at = blanks(from: at + 1)
      } else if byte(at) != UInt8(ascii: "}") {
        return nil
      }
    }
    return found
  }

  /// The elements of the array that begins at `start`, in order; nil where no whole array lies there.
  func elements(ofArrayAt start: Int) -> [Range<Int>]? {
    var at = blanks(from: start)
    guard byte(at) == UInt8(ascii: "[") else { return nil }
    var found: [Range<Int>] = []
    at = blanks(from: at + 1)
    while byte(at) != UInt8(ascii: "]") {
      guard let end = end(ofValueAt: at) else { return nil }
      found.append(at..<end)
      at = blanks(from: end)
      if byte(at) == UInt8(ascii: ",") {
        at = blanks(from: at + 1)
      } else if byte(at) != UInt8(ascii: "]") {
        return nil
      }
    }
    return found
  }

  func text(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

  private func byte(_ at: Int) -> UInt8? { at < bytes.count ? bytes[at] : nil }

  private func blanks(from start: Int) -> Int {
    var at = start
    while at < bytes.count, bytes[at] == 0x20 || bytes[at] == 0x0A || bytes[at] == 0x0D || bytes[at] == 0x09 {
      at += 1
    }
    return at
  }

  /// The place behind a value; nil where the text ends before it does.
  private func end(ofValueAt start: Int) -> Int? {
    var at = start
    var depth = 0
    while at < bytes.count {
      switch bytes[at] {
      case UInt8(ascii: "\""):
        guard let end = end(ofStringAt: at) else { return nil }
        at = end
        if depth == 0 { return at }
      case UInt8(ascii: "{"), UInt8(ascii: "["):
        depth += 1
        at += 1
      case UInt8(ascii: "}"), UInt8(ascii: "]"):
        // The end of what holds a number or a word.
        if depth == 0 { return at > start ? at : nil }
        depth -= 1
        at += 1
        if depth == 0 { return at }
      case UInt8(ascii: ","), 0x20, 0x0A, 0x0D, 0x09:
        if depth == 0 { return at > start ? at : nil }
        at += 1
      default: at += 1
      }
    }
    return nil
  }

  private func end(ofStringAt start: Int) -> Int? {
    var at = start + 1
    while at < bytes.count {
      if bytes[at] == UInt8(ascii: "\"") { return at + 1 }
      at += bytes[at] == UInt8(ascii: "\\") ? 2 : 1
    }
    return nil
  }
}
