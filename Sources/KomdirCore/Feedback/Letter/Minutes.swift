/// The minutes of a committee: only what it decided to say to the hearing is a remark.
enum Minutes {
  /// The lines of `lines` that are told for the committee and not said by it; empty where the lines are no minutes.
  static func frame(of lines: [FeedbackLine], headings: [Bool]) -> Set<Int> {
    let titles = lines.indices.filter { headings[$0] || isShortTitle(lines[$0]) }
    let decisions = titles.filter { isDecision(lines[$0].text) }
    let frames = titles.filter { isFrame(lines[$0].text) }
    let signs = lines.prefix(8).contains { line in
      let words = foldedWords(line.text)
      return words.contains {
        $0.hasPrefix("referat") || $0.hasPrefix("beslutningsprotokol") || $0.hasPrefix("protokol")
          || $0 == "dagsorden" || $0 == "udskrift"
      }
    }
    guard let first = decisions.first, frames.count >= 2 || frames.count == 1 && signs else { return [] }
    var frame: Set<Int> = []
    var isSaid = false
    for index in lines.indices {
      if titles.contains(index) {
        if isDecision(lines[index].text) {
          isSaid = true
        } else if isFrame(lines[index].text) || itemNumber(lines[index].shown) != nil && index > first {
          isSaid = false
        }
      }
      if !isSaid, lines[index].tableNumber == nil { frame.insert(index) }
      if isSaid, isFormality(lines[index]) { frame.insert(index) }
    }
    return frame
  }

  private static func isShortTitle(_ line: FeedbackLine) -> Bool {
    line.kind == .paragraph && foldedWords(line.text).count <= 5 && !line.text.hasSuffix(".")
      && (isDecision(line.text) || isFrame(line.text))
  }

  private static func isDecision(_ text: String) -> Bool {
    let words = foldedWords(text)
    guard words.count <= 9, let last = words.last else { return false }
    let isPrevious = words.contains { $0.hasPrefix("tidligere") || $0.hasPrefix("indstilling") }
    return !isPrevious && !text.hasSuffix(".")
      && (words[0].hasPrefix("beslutning") && !words[0].hasPrefix("beslutningsp")
        || last.hasPrefix("beslutning")
        || last == "besluttede" || words[0] == "besluttet"
        || words.count <= 3 && isBody(words[0])
          && ["udtalelse", "bemaerkninger", "svar", "hoeringssvar"].contains(last))
  }

  /// "Udvalgets", "Byrådets": whose decision a title names.
  private static func isBody(_ word: Substring) -> Bool {
    ["udvalgets", "raadets", "bestyrelsens", "direktionens"].contains { word.hasSuffix($0) }
  }

  private static func isFrame(_ text: String) -> Bool {
    let words = foldedWords(text)
    guard (1...5).contains(words.count) else { return false }
    let stems = [
      "sagsfremstilling", "indstilling", "resume", "baggrund", "oekonomi", "lovgrundlag", "retsgrundlag",
      "bilag",
      "sagen", "sagens", "inddragelse", "kommunikation", "historik", "tidligere", "deltager", "fremmoed",
      "fravaerende", "afbud", "supplerende", "forvaltningens", "administrationens", "hoering", "konsekvenser",
      "personale", "miljoe", "beslutningstema", "kompetence", "sagsforloeb", "tidsplan", "anbefaling",
    ]
    return stems.contains { words[0].hasPrefix($0) } && words[0] != "hoeringssvar"
  }

  /// "Drøftet.", "Godkendt.", "Mødet hævet kl. 18.", "Fraværende: Ingen": what every set of minutes holds.
  private static func isFormality(_ line: FeedbackLine) -> Bool {
    guard !line.isListItem, line.kind == .paragraph else { return false }
    let words = foldedWords(line.text).map(String.init)
    guard words.count <= 10, let first = words.first else { return false }
    let openings = [
      "droeftet", "godkendt", "tiltraadt", "vedtaget", "indstillingen", "moedet", "fravaerende", "afbud",
      "taget",
      "underskrevet", "til", "ikke", "punktet", "sagen",
    ]
    guard openings.contains(first) else { return false }
    return !words.contains { LineWords.arguing.contains($0) }
  }
}
