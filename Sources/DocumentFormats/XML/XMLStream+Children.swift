extension XMLStream {
  /// The name of the element just started or ended, without the prefix of a namespace.
  var localName: String {
    guard let colon = name.lastIndex(of: ":") else { return name }
    return String(name[name.index(after: colon)...])
  }

  /// Moves to the start of the next child of the element that started at depth `parent`; false at its end. What is left
  /// of a child that was not read is passed over.
  func nextChild(of parent: Int) throws(ReadError) -> Bool {
    while let event = try next() {
      switch event {
      case .start where depth == parent + 1: return true
      case .end where depth == parent - 1: return false
      default: break
      }
    }
    return false
  }
}
