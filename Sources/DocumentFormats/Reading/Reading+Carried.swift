extension Reading {
  /// This reading as that of a file that came with `outer`.
  ///
  /// A mail's `winmail.dat` holds the mail's own header and words once more; they are left to the mail. A message
  /// that came within a `winmail.dat` keeps what it says.
  public func carried(by outer: Reading?) -> Reading {
    guard format == .tnef, let outer, outer.format != .tnef, outer.document.message != nil,
      outer.document.blocks.contains(where: { $0.text().contains { !$0.isWhitespace } })
    else { return self }
    var reading = self
    reading.document.message = nil
    reading.document.metadata.title = nil
    reading.document.blocks = []
    return reading
  }
}
