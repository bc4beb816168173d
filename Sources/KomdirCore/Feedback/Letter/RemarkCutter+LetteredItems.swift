/// Points that a letter counts by letters, or by numbers in brackets: "b) …" below "a) …".
extension RemarkCutter {
  /// Whether the line is the point after the one that the open remark is: each says a thing of its own. Points that
  /// belong to the paragraph which announced them stay with it.
  func isNextItem(_ line: FeedbackLine, after open: RemarkDraft) -> Bool {
    // Wishes in a row: "At § 4 slettes.", "At loven gælder fra 2028."; and what is said of all the rest.
    if line.text.hasPrefix("At "), open.line.text.hasPrefix("At ") { return true }
    if line.text.hasPrefix("Resten "), open.hasPlace { return true }
    guard Self.label(of: open.line.shown) != nil, let last = open.paragraphs.last.flatMap(Self.label),
      let label = Self.label(of: line.shown)
    else { return false }
    return label.isLetter == last.isLetter && label.rank == last.rank + 1
  }

  /// "b)" as the second by letter, "2)" as the second by number.
  private static func label(of text: String) -> (isLetter: Bool, rank: Int)? {
    let head = Array(text.unicodeScalars.prefix(5))
    guard let bracket = head.firstIndex(of: ")"), bracket > 0, bracket + 1 < head.count,
      head[bracket + 1].properties.isWhitespace
    else { return nil }
    let mark = String(String.UnicodeScalarView(head[..<bracket]))
    if let number = Int(mark), mark.allSatisfy(\.isASCII) { return (false, number) }
    guard bracket == 1, "a"..."z" ~= head[0] else { return nil }
    return (true, Int(head[0].value) - 96)
  }
}
