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

  package var string: String {
    var result = String.UnicodeScalarView()
    result.append(contentsOf: scalars)
    return String(result)
  }
}

/// `text` folded for comparison; see `FoldedText`.
package func folded(_ text: String) -> String { FoldedText(text).string }

/// The words of `text`, folded, without punctuation.
package func foldedWords(_ text: String) -> [Substring] {
  folded(text).split { !($0.isLetter || $0.isNumber) }
}

extension FoldedText {
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
