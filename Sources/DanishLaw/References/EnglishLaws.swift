/// Whose place an English reference is: "section 12 of the Planning Act", "the notes on section 3".
extension ReferenceParser {
  /// What follows a place: `( " of " | " in " | " under " ) [ "the" ] ( "draft" … | Name "Act" )`.
  func englishLaw(after index: Int) -> (law: String?, version: String?, end: Int)? {
    let start = text[index] == 0x2C ? index + 1 : index
    if text.has(" gdpr", at: start), !ReferenceText.isWord(text[start + 5]) {
      return ("gdpr", nil, start + 5)
    }
    var at = start
    for words in [" of ", " in ", " under "] as [StaticString] where text.has(words, at: start) {
      at = start + words.utf8Count
      break
    }
    guard at > start else { return nil }
    for word in ["the ", "this ", "our ", "your "] as [StaticString] where text.has(word, at: at) {
      at += word.utf8Count
      break
    }
    let opening = at
    var isVersion = false
    for count in 0..<9 {
      let end = text.endOfWord(at)
      guard end > at else { return nil }
      let word = text.lower(at, end)
      let isCapital = text.cased(at) != text[at]
      if Self.versionWords.contains(word) {
        isVersion = true
        // "the draft", "the proposed Act"
        let next = text.endOfWord(end + 1)
        guard text[end] == 0x20, Self.actWords.contains(text.lower(end + 1, next)) else {
          return word == "proposed" ? nil : (nil, "udkastet", end)
        }
        return (nil, "udkastet", next)
      }
      if Self.actWords.contains(word), isCapital || isVersion || count == 0 {
        return count == 0 ? ("denne lov", nil, end) : (text.lower(opening, end), nil, end)
      }
      guard isCapital || count > 0 && Self.joints.contains(word), text[end] == 0x20 else { return nil }
      at = end + 1
    }
    return nil
  }

  /// What stands before a place: "the Planning Act, section 12", "the Act's section 2", "the notes on section 3".
  func englishOwner(before index: Int, after limit: Int) -> (law: String?, isNote: Bool) {
    guard index > limit + 3, text[index - 1] == 0x20 else { return (nil, false) }
    var end = index - 1
    let last = text.lower(text.startOfWord(endingAt: end, after: limit), end)
    if last == "to" || last == "on" || last == "the" {
      // "the explanatory notes on section 3"
      for _ in 0..<2 {
        let start = text.startOfWord(endingAt: end, after: limit)
        guard ["to", "on", "the"].contains(text.lower(start, end)), start > limit + 1 else { break }
        end = start - 1
      }
      let start = text.startOfWord(endingAt: end, after: limit)
      return (nil, ["notes", "note", "memorandum"].contains(text.lower(start, end)))
    }
    if text[end - 1] == 0x2C {
      end -= 1
    } else if text[end - 1] == 0x73, text[end - 2] == 0x27 || text[end - 2] == 0x2019 {
      end -= 2
    } else {
      return (nil, false)
    }
    var start = text.startOfWord(endingAt: end, after: limit)
    guard Self.actWords.contains(text.lower(start, end)), text.cased(start) != text[start] else {
      return (nil, false)
    }
    var words = 0
    while start > limit + 1, text[start - 1] == 0x20, words < 8 {
      let before = text.startOfWord(endingAt: start - 1, after: limit)
      guard before < start - 1,
        text.cased(before) != text[before] || Self.joints.contains(text.lower(before, start - 1))
      else { break }
      let word = text.lower(before, start - 1)
      if ["the", "this", "that"].contains(word) { break }
      if Self.versionWords.contains(word) { return (nil, false) }
      start = before
      words += 1
    }
    return (words > 0 ? text.lower(start, end) : nil, false)
  }

  private static let versionWords: Set<String> = ["draft", "bill", "proposal", "proposed", "consultation"]
  private static let actWords: Set<String> = [
    "act", "order", "regulation", "regulations", "directive", "convention", "charter", "constitution", "code",
    "treaty", "bill", "gdpr",
  ]
  private static let joints: Set<String> = ["of", "on", "and", "the", "for", "in", "to"]
}
