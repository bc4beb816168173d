/// A stretch of a text in quotation marks, the marks left out.
struct Quotation: Sendable, Equatable {
  /// Offset of the opening mark in Unicode scalars.
  var start: Int
  /// Offset after the closing mark.
  var end: Int
  var text: String
}

/// The outermost quotations of a text, in »…«, “…”, „…“, ”…”, "…" or ’…’-free plain marks.
///
/// »« nest, so that »x« inside »…« belongs to the outer one. An unclosed quotation is none.
func quotations(in text: String) -> [Quotation] {
  let scalars = Array(text.unicodeScalars)
  var found: [Quotation] = []
  var index = 0
  while index < scalars.count {
    guard let end = closing(scalars, from: index) else {
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

/// The offset of the mark that closes the one at `start`; nil where none opens there.
private func closing(_ scalars: [Unicode.Scalar], from start: Int) -> Int? {
  switch scalars[start] {
  case "»":
    var depth = 0
    for index in start..<scalars.count {
      if scalars[index] == "»" { depth += 1 }
      if scalars[index] == "«" {
        depth -= 1
        if depth == 0 { return index }
      }
    }
    return nil
  case "«":
    return (start + 1..<scalars.count).first { scalars[$0] == "»" }
  case "\"", "\u{201C}", "\u{201D}", "\u{201E}":
    // Typewriter and curly marks: the next mark of the kind closes.
    guard start + 1 < scalars.count else { return nil }
    return (start + 1..<scalars.count).first { index in
      switch scalars[index] {
      case "\"": scalars[start] == "\""
      case "\u{201C}", "\u{201D}": scalars[start] != "\""
      default: false
      }
    }
  default: return nil
  }
}
