/// A sentence with its words and cues.
struct LetterSentence {
  var text: String
  /// Index of the line that it begins in.
  var line: Int
  /// In lower case, without the signs around them.
  var words: [String]
  /// Where each word stands, in characters of `text`.
  var ranges: [Range<Int>]
  var cues: [CueFinder.Found]
  var lower: String
  /// The drafts that it names, looked for once: title and kind both ask.
  var namedDrafts: [String]

  init(_ text: String, line: Int) {
    self.text = text
    self.line = line
    var words: [String] = []
    var ranges: [Range<Int>] = []
    var current = ""
    var start = 0
    var index = 0
    func close(_ end: Int) {
      guard !current.isEmpty else { return }
      var end = end
      while let last = current.last, ".-'’/".contains(last) {
        current.removeLast()
        end -= 1
      }
      if !current.isEmpty {
        words.append(current.lowercased())
        ranges.append(start..<end)
      }
      current = ""
    }
    for character in text {
      if character.isLetter || character.isNumber
        || !current.isEmpty && (character == "." || character == "-" || character == "/" || character == "’")
      {
        if current.isEmpty { start = index }
        current.append(character)
      } else {
        close(index)
      }
      index += 1
    }
    close(index)
    self.words = words
    self.ranges = ranges
    lower = text.lowercased()
    namedDrafts = TitleCleaner.draftsNamed(in: text)
    cues = CueFinder.standard.cues(in: words)
  }

  func contains(_ cue: Cue) -> Bool { cues.contains { $0.cue == cue } }

  func containsAny(_ sought: [String]) -> Bool { sought.contains { lower.contains($0) } }

  /// How many of the words end before a place, in characters.
  func wordIndex(at offset: Int) -> Int { ranges.firstIndex { $0.upperBound > offset } ?? words.count }
}
