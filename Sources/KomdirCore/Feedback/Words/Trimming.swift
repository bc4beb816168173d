extension StringProtocol {
  /// The text without white space and invisible marks at both ends.
  var trimmed: String {
    let isBlank: (Unicode.Scalar) -> Bool = {
      $0.properties.isWhitespace || $0 == "\u{FEFF}" || $0 == "\u{200B}"
    }
    let scalars = Substring(self).unicodeScalars
    guard let start = scalars.firstIndex(where: { !isBlank($0) }),
      let end = scalars.lastIndex(where: { !isBlank($0) })
    else { return "" }
    return String(Substring(scalars[start...end]))
  }
}

extension String {
  /// The scalars from `range`, counted in Unicode scalars.
  func scalars(in range: Range<Int>) -> String {
    let view = unicodeScalars
    let start =
      view.index(view.startIndex, offsetBy: range.lowerBound, limitedBy: view.endIndex) ?? view.endIndex
    let end = view.index(start, offsetBy: range.count, limitedBy: view.endIndex) ?? view.endIndex
    return String(view[start..<end])
  }
}
