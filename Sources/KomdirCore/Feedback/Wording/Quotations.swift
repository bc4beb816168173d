/// A stretch of a text in quotation marks, the marks left out.
struct Quotation: Sendable, Equatable {
  /// Offset of the opening mark in Unicode scalars.
  var start: Int
  /// Offset after the closing mark.
  var end: Int
  var text: String
}

/// The outermost quotations of a text, in »…«, “…”, „…“, ”…”, "…" or '…'.
///
/// »« nest, so that »x« inside »…« belongs to the outer one. An unclosed quotation is none.
func quotations(in text: String) -> [Quotation] {
  let scalars = Array(text.unicodeScalars)
  let closings = QuotationMarks(scalars)
  var found: [Quotation] = []
  var index = 0
  while index < scalars.count {
    guard let end = closings.closing(scalars, from: index) else {
      index += 1
      continue
    }
    var content = String.UnicodeScalarView()
    content.append(contentsOf: scalars[(index + 1)..<end])
    found.append(Quotation(start: index, end: end + 1, text: String(content).trimmed))
    index = end + 1
  }
  return found
}

/// Where each mark of quotation is closed, found in one pass over the text.
private struct QuotationMarks {
  /// For each » the « that closes it, nested ones left out.
  private var nested: [Int: Int] = [:]
  private var positions: [Kind: [Int]] = [:]

  private enum Kind { case guillemet, straight, curly }

  init(_ scalars: [Unicode.Scalar]) {
    var open: [Int] = []
    for (index, scalar) in scalars.enumerated() {
      switch scalar {
      case "»":
        open.append(index)
        positions[.guillemet, default: []].append(index)
      case "«": if let start = open.popLast() { nested[start] = index }
      case "\"": positions[.straight, default: []].append(index)
      case "\u{201C}", "\u{201D}": positions[.curly, default: []].append(index)
      default: break
      }
    }
  }

  /// The offset of the mark that closes the one at `start`; nil where none opens there.
  func closing(_ scalars: [Unicode.Scalar], from start: Int) -> Int? {
    switch scalars[start] {
    case "»": nested[start]
    case "«": next(.guillemet, after: start)
    case "\"": next(.straight, after: start)
    case "\u{201C}", "\u{201D}", "\u{201E}": next(.curly, after: start)
    case "'", "\u{2018}", "\u{2019}": single(scalars, from: start)
    default: nil
    }
  }

  private func next(_ kind: Kind, after start: Int) -> Int? {
    guard let all = positions[kind] else { return nil }
    var low = 0
    var high = all.count
    while low < high {
      let middle = (low + high) / 2
      if all[middle] > start { high = middle } else { low = middle + 1 }
    }
    return low < all.count ? all[low] : nil
  }

  /// 'x' is a quotation where it opens a word and closes one within the same line; "KL's" opens none.
  private func single(_ scalars: [Unicode.Scalar], from start: Int) -> Int? {
    guard
      start == 0
        || !scalars[start - 1].properties.isAlphabetic && scalars[start - 1].properties.numericType == nil,
      start + 1 < scalars.count, !scalars[start + 1].properties.isWhitespace
    else { return nil }
    var index = start + 2
    while index < min(scalars.count, start + 300), scalars[index] != "\n" {
      switch scalars[index] {
      case "'", "\u{2019}", "\u{2018}":
        let after = index + 1 < scalars.count ? scalars[index + 1] : " "
        if !after.properties.isAlphabetic, !scalars[index - 1].properties.isWhitespace { return index }
      default: break
      }
      index += 1
    }
    return nil
  }
}
