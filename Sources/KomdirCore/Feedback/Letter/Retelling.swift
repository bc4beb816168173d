/// Paragraphs at the top of a letter that only tell what the draft says or how it came.
enum Retelling {
  /// The indices of such paragraphs: before anything is argued, about the paper, in its own voice.
  static func lines(of lines: [FeedbackLine], roles: [LineRole], places: PlaceFinder) -> [Int] {
    var found: [Int] = []
    for index in lines.indices where roles[index] == .body {
      guard tells(lines[index], places) else { break }
      found.append(index)
    }
    // A letter that holds nothing else says what it says.
    let hasMore = lines.indices.contains { roles[$0] == .body && !found.contains($0) }
    return hasMore ? found : []
  }

  private static func tells(_ line: FeedbackLine, _ places: PlaceFinder) -> Bool {
    let words = foldedWords(line.text).map(String.init)
    guard (12...90).contains(words.count), !line.text.contains("?"), !line.isListItem else { return false }
    guard words.prefix(12).contains(where: { word in papers.contains { word.hasPrefix($0) } }) else {
      return false
    }
    guard words.contains(where: { telling.contains($0) }), places.mentions(in: line.text).isEmpty else {
      return false
    }
    let argues = words.contains { word in
      word != "skal" && LineWords.arguing.contains(word)
        || LineWords.judging.contains { word.hasPrefix($0) && $0 != "god" }
        || ["dog", "men", "vi", "derfor"].contains(word)
        || word.hasPrefix("god") && word != "godkend" && !word.hasPrefix("godkend")
    }
    return !argues && !NatureOfText.supportsOthers(line.text) && !NatureOfText.saysNothing(folded(line.text))
  }

  private static let papers = [
    "udkast", "lovudkast", "lovforslag", "forslag", "bekendtgoerelse", "vejledning", "ministeriet",
    "strategi",
  ]

  private static let telling: Set<String> = [
    "giver", "indeholder", "oprettes", "indfoeres", "forpligtes", "foreslaas", "fremover", "sendt",
    "modtaget",
    "indebaerer", "medfoerer", "omfatter", "faar", "regler", "formaal", "samler", "erstatter", "udmoenter",
    "ifoelge",
  ]
}
