import DocumentModel

/// How high a row must be for its texts, in the standard font (10 points).
extension WorkSheet {
  /// Points of a line.
  static let lineHeight = 13
  /// A row is at most 409 points high, in Excel and in LibreOffice.
  static let highestRow = 409

  /// Lines that a text takes in a column of this width, in letters.
  static func lines(_ text: String, width: Double) -> Int {
    let room = max(Int(width * 0.95), 1)
    return text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
      .reduce(0) { $0 + max(1, ($1.count + room - 1) / room) }
  }

  /// Whether the highest row shows the whole text; what is longer is cut on the screen and on paper.
  public static func fitsOneRow(_ text: String, width: Double) -> Bool {
    lines(text, width: width) * lineHeight <= highestRow
  }
}
