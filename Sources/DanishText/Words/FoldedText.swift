/// A text as it is compared: lower case, "æ ø å" as "ae oe aa", one kind of quotation mark and dash, single
/// blanks, no invisible characters. Members write both "høring" and "hoering"; both fold to the same.
///
/// Every folded scalar remembers where it came from, so that a place found here can be cut in the original.
package struct FoldedText: Sendable {
  package let scalars: [Unicode.Scalar]
  /// For each folded scalar the offset of its scalar in the original text.
  package let origins: [Int]

  package init(_ text: String) {
    var scalars: [Unicode.Scalar] = []
    var origins: [Int] = []
    scalars.reserveCapacity(text.utf8.count)
    origins.reserveCapacity(text.utf8.count)
    for (offset, scalar) in text.unicodeScalars.enumerated() {
      let folded = Self.fold(scalar)
      for piece in folded.unicodeScalars {
        if piece == " ", scalars.last == " " || scalars.isEmpty { continue }
        scalars.append(piece)
        origins.append(offset)
      }
    }
    if scalars.last == " " {
      scalars.removeLast()
      origins.removeLast()
    }
    self.scalars = scalars
    self.origins = origins
  }

  package var string: String { String(scalars: scalars) }
}

/// `text` folded for comparison; see `FoldedText`.
package func folded(_ text: String) -> String {
  var text = text
  var folded: [UInt8] = []
  let isPlain = text.withUTF8 { bytes in
    folded.reserveCapacity(bytes.count + 8)
    for byte in bytes {
      guard byte < 0x80 else { return false }
      FoldedText.fold(plain: byte, onto: &folded)
    }
    return true
  }
  if !isPlain {
    folded.removeAll(keepingCapacity: true)
    for scalar in text.unicodeScalars {
      if scalar.isASCII {
        FoldedText.fold(plain: UInt8(scalar.value), onto: &folded)
      } else {
        for byte in FoldedText.fold(scalar).utf8 {
          if byte != UInt8(ascii: " ") || !(folded.isEmpty || folded.last == byte) { folded.append(byte) }
        }
      }
    }
  }
  if folded.last == UInt8(ascii: " ") { folded.removeLast() }
  return String(decoding: folded, as: UTF8.self)
}

/// The words of `text`, folded, without punctuation. A mark belongs to the letter before it.
package func foldedWords(_ text: String) -> [Substring] {
  let folded = folded(text)
  var words: [Substring] = []
  var start: String.Index?
  var index = folded.startIndex
  let scalars = folded.unicodeScalars
  while index < folded.endIndex {
    if isPartOfWord(scalars[index], isInWord: start != nil) {
      if start == nil { start = index }
    } else if let begun = start {
      words.append(folded[begun..<index])
      start = nil
    }
    index = scalars.index(after: index)
  }
  if let start { words.append(folded[start...]) }
  return words
}

private func isPartOfWord(_ scalar: Unicode.Scalar, isInWord: Bool) -> Bool {
  if scalar.isASCII {
    return "a"..."z" ~= scalar || "0"..."9" ~= scalar || "A"..."Z" ~= scalar
  }
  let character = Character(scalar)
  if character.isLetter || character.isNumber { return true }
  guard isInWord else { return false }
  switch scalar.properties.generalCategory {
  case .nonspacingMark, .spacingMark, .enclosingMark: return true
  default: return false
  }
}

extension String {
  /// A text of these scalars.
  package init(scalars: some Collection<Unicode.Scalar>) {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(scalars.count + 8)
    for scalar in scalars {
      if scalar.isASCII {
        bytes.append(UInt8(scalar.value))
      } else {
        bytes.append(contentsOf: UTF8.encode(scalar) ?? .init())
      }
    }
    self.init(decoding: bytes, as: UTF8.self)
  }
}

extension FoldedText {
  /// What one letter of ASCII folds to: the common case, without a text for each. Of blanks in a row one is left, at the
  /// beginning none.
  fileprivate static func fold(plain byte: UInt8, onto folded: inout [UInt8]) {
    switch byte {
    case UInt8(ascii: "A")...UInt8(ascii: "Z"): folded.append(byte + 0x20)
    case UInt8(ascii: " "), 0x09...0x0D:
      if let last = folded.last, last != UInt8(ascii: " ") { folded.append(UInt8(ascii: " ")) }
    default: folded.append(byte)
    }
  }

  /// What one scalar folds to; nothing for invisible ones. A ring over an a that stands by itself is the second a of
  /// "aa", as in the å that it makes.
  package static func fold(_ scalar: Unicode.Scalar) -> String {
    switch scalar {
    case "a"..."z", "0"..."9": String(scalar)
    case "A"..."Z": scalar.properties.lowercaseMapping
    case "æ", "Æ", "ä", "Ä": "ae"
    case "ø", "Ø", "ö", "Ö": "oe"
    case "å", "Å": "aa"
    case "à"..."ã", "À"..."Ã", "\u{30A}": "a"
    case "è"..."ë", "È"..."Ë": "e"
    case "ü", "Ü": "u"
    case "\u{2018}", "\u{2019}": "'"
    case "\u{201C}", "\u{201D}", "\u{201E}", "«", "»": "\""
    case "\u{2010}"..."\u{2015}", "\u{2212}": "-"
    case "\u{AD}", "\u{200B}"..."\u{200F}", "\u{2060}", "\u{FEFF}", "\u{300}"..."\u{36F}": ""
    default:
      scalar.properties.isWhitespace ? " " : scalar.properties.lowercaseMapping
    }
  }
}
