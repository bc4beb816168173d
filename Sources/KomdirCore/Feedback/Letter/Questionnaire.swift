/// Questions that somebody asked and the letter answers below each: numbered, and each with an answer after it.
///
/// A member who asks questions of its own asks them one after another, or among what it says; a sheet of questions
/// alternates.
enum Questionnaire {
  /// The indices of the questions; empty where the letter answers none.
  static func lines(of lines: [FeedbackLine], roles: [LineRole]) -> Set<Int> {
    let numbered = lines.indices.filter { index in
      isOpen(roles[index]) && number(of: lines[index]) != nil && foldedWords(lines[index].text).count <= 30
    }
    let asked = numbered.filter { lines[$0].text.hasSuffix("?") }
    guard asked.count >= 2, asked.count * 3 >= numbered.count * 2 else { return [] }
    let numbers = numbered.compactMap { number(of: lines[$0]) }
    guard zip(numbers, numbers.dropFirst()).allSatisfy({ $0 < $1 }) else { return [] }
    let answered = numbered.filter { index in
      let next = index + 1
      return next < lines.count && !numbered.contains(next) && roles[next] == .body
        && !lines[next].text.hasSuffix("?")
    }
    return answered.count * 4 >= numbered.count * 3 ? Set(numbered) : []
  }

  private static func isOpen(_ role: LineRole) -> Bool { role == .body || role == .heading }

  /// "3." of "3. Genhusning?", "Spørgsmål 2: …", a number that the program set.
  private static func number(of line: FeedbackLine) -> Int? {
    if let item = itemNumber(line.shown) { return item.number }
    let words = foldedWords(line.text).prefix(2).map(String.init)
    guard words.count == 2, ["spoergsmaal", "question", "spm"].contains(words[0]) else { return nil }
    return Int(words[1])
  }
}
