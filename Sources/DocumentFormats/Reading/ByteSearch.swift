extension RandomAccessCollection<UInt8> where Index == Int {
  /// Where `mark` first stands; nil where it does not.
  func place(of mark: [UInt8]) -> Int? {
    guard let head = mark.first else { return startIndex }
    var at = startIndex
    while let found = self[at...].firstIndex(of: head) {
      if self[found...].starts(with: mark) { return found }
      at = found + 1
    }
    return nil
  }
}
