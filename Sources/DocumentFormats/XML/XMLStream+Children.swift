import DocumentModel

extension XMLStream {
  /// The name of the element just started or ended, without the prefix of a namespace.
  var localName: String {
    guard let colon = name.lastIndex(of: ":") else { return name }
    return String(name[name.index(after: colon)...])
  }

  /// Moves to the next element that starts, at whatever depth, inside the one that began above depth `outside`; false
  /// once that one has ended.
  ///
  /// - Throws: `ReadError.truncated` at `place` where the part ends first.
  func nextStart(above outside: Int, _ place: @autoclosure () -> Place) throws(ReadError) -> Bool {
    while depth > outside {
      guard let event = try next() else { throw .truncated(place()) }
      if event == .start { return true }
    }
    return false
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
