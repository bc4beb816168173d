/// Plain search for a piece of text, without Foundation.
extension StringProtocol {
  /// Where `sought` first stands, or last with `fromEnd`.
  func range(of sought: String, fromEnd: Bool = false) -> Range<Index>? {
    guard !sought.isEmpty else { return nil }
    var found: Range<Index>?
    var index = startIndex
    while index < endIndex {
      if self[index...].hasPrefix(sought) {
        let range = index..<self.index(index, offsetBy: sought.count)
        if !fromEnd { return range }
        found = range
      }
      index = self.index(after: index)
    }
    return found
  }
}
