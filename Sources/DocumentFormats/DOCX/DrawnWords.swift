import DocumentModel

/// Words in drawings that are no text boxes (SmartArt, WordArt, shapes on a canvas): they are no part of the text, but
/// a person is told of them.
struct DrawnWords {
  private var words: [String] = []
  private var count = 0

  /// Most letters that a warning shows.
  private static let shown = 300

  mutating func add(_ text: String) {
    let text = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    guard !text.isEmpty, count < Self.shown else { return }
    words.append(text)
    count += text.count
  }

  /// Nil where there were none.
  func warning(part: String) -> ReadWarning? {
    guard !words.isEmpty else { return nil }
    let text = words.joined(separator: " / ")
    return ReadWarning(
      .drawnWords, place: Place(part: part),
      detail: text.count > Self.shown ? String(text.prefix(Self.shown)) + " …" : text)
  }

  /// Adds the words of a SmartArt's data part (ECMA-376 Part 1, 21.4.2.10).
  mutating func add(_ stream: XMLStream) throws(ReadError) {
    while let event = try stream.next() {
      if event == .start, stream.name == "a:t" { add(try stream.textContent()) }
    }
  }
}
