import DocumentModel

/// How high a row must be for its texts, in the standard font (10 points).
extension WorkSheet {
  /// Points of a line.
  static let lineHeight = 13
  /// A row is at most 409 points high, in Excel and in LibreOffice.
  static let highestRow = 409

  /// Lines that a text takes in a column of this width, in letters: words stay whole where they fit a line.
  static func lines(_ text: String, width: Double) -> Int {
    let room = max(Int(width * 0.95), 1)
    return text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
      .reduce(0) { $0 + lines(of: $1, room: room) }
  }

  private static func lines(of line: Substring, room: Int) -> Int {
    var lines = 1
    var used = 0
    for word in line.split(separator: " ", omittingEmptySubsequences: false) {
      let needed = used == 0 ? word.count : used + 1 + word.count
      if needed <= room {
        used = needed
      } else {
        // A word longer than a line is broken over several.
        lines += (used == 0 ? 0 : 1) + max(word.count - 1, 0) / room
        used = word.count > room ? word.count % room : word.count
      }
    }
    return lines
  }

  /// Whether the highest row shows the whole text; what is longer is cut on the screen and on paper.
  public static func fitsOneRow(_ text: String, width: Double) -> Bool {
    lines(text, width: width) * lineHeight <= highestRow
  }
}
