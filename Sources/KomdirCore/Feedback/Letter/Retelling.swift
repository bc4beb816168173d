/// Paragraphs at the top of a letter that only tell what the draft says or how it came.
enum Retelling {
  /// The indices of such paragraphs: before anything is argued, about the paper, in its own voice.
  static func lines(of lines: [FeedbackLine], roles: [LineRole], places: PlaceFinder) -> [Int] {
    var found: [Int] = []
    // A letterhead may be laid out as a table.
    for index in lines.indices where roles[index] == .body && lines[index].tableNumber == nil {
      guard tells(lines[index], places) else { break }
      found.append(index)
    }
    // A letter that holds nothing else says what it says.
    let hasMore = lines.indices.contains { roles[$0] == .body && !found.contains($0) }
    return hasMore ? found : []
  }

  static func tells(_ line: FeedbackLine, _ places: PlaceFinder) -> Bool {
    let words = foldedWords(line.text).map(String.init)
    guard (7...90).contains(words.count), !line.text.contains("?"), !line.isListItem else { return false }
    guard words.prefix(14).contains(where: { word in papers.contains { word.hasPrefix($0) } }) else {
      return false
    }
    // The law that is replaced may be named by its number, but no place in it.
    guard words.contains(where: { telling.contains($0) }),
      places.mentions(in: line.text).allSatisfy({
        $0.known == nil && $0.target?.law != nil && !$0.isPrecise && !$0.isSectionAlone
      })
    else { return false }
    let argues = words.contains { word in
      !["skal", "proposes"].contains(word) && LineWords.arguing.contains(word)
        || LineWords.judging.contains { word.hasPrefix($0) && $0 != "god" }
        || ["dog", "men", "vi", "derfor"].contains(word)
        || word.hasPrefix("god") && word != "godkend" && !word.hasPrefix("godkend")
    }
    return !argues && !NatureOfText.supportsOthers(line.text) && !NatureOfText.saysNothing(folded(line.text))
  }

  private static let papers = [
    "udkast", "lovudkast", "lovforslag", "forslag", "bekendtgoerelse", "vejledning", "ministeriet",
    "strategi", "hoeringssvar", "draft", "bill", "consultation",
  ]

  private static let telling: Set<String> = [
    "giver", "indeholder", "oprettes", "indfoeres", "forpligtes", "foreslaas", "fremover", "sendt",
    "modtaget",
    "indebaerer", "medfoerer", "omfatter", "faar", "regler", "formaal", "samler", "erstatter", "udmoenter",
    "ifoelge", "anmodet", "droeftet", "behandlet", "gennemgaaet", "gennemgik", "viderefoerer", "rummer",
    "received", "sent", "proposes", "introduces", "discussed",
  ]
}
