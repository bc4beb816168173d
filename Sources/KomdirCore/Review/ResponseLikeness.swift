import Foundation

/// How much a file looks like the association's answer in one hearing, weighed from several signs: that it says what the
/// positions say, word for word or in other words, that the association speaks in it, that it bears the hearing's number
/// and the positions' headings; against that a member or the authority speaks.
struct ResponseLikeness {
  /// What the positions say, by their headings.
  let positions: [(title: String, text: String)]
  let hearing: Hearing
  let association: Association
  /// Municipalities of the register.
  let municipalities: MunicipalityNames

  /// From here on a file is taken for the answer. Answers edited by hand, cut by a board and read out of a PDF lie above
  /// it, members' letters on the same matters, the authority's letter and answers in other hearings below.
  static let least = 1.0

  /// What speaks for and against a file.
  struct Signs: Equatable {
    /// Share of the positions' words in runs of three that stand in the file.
    var runs = 0.0
    /// Share of the positions' words that tell matters apart, by weight.
    var words = 0.0
    /// Share of the positions of whose words at least half are there.
    var positions = 0.0
    /// Whether the association is named.
    var isOurs = false
    /// Whether the hearing's case number or title stands in it.
    var namesHearing = false
    /// Whether a member's name stands in its head.
    var isMembers = false
    /// Whether it asks for answers by a day, as the authority's letter does.
    var asksForAnswers = false

    var weight: Double {
      var weight = 1.6 * runs + 0.8 * words + 0.4 * positions
      weight += isOurs ? 0.3 : -0.2
      weight += namesHearing ? 0.1 : 0
      weight -= isMembers ? 0.7 : 0
      weight -= asksForAnswers ? 0.7 : 0
      return weight
    }
  }

  /// Whether a file is the answer; false where no position says anything.
  func isAnswer(_ text: String) -> Bool { signs(of: text).map { $0.weight >= Self.least } ?? false }

  /// The signs of a file's words, page heads included; nil where there is nothing to compare.
  func signs(of text: String) -> Signs? {
    let said = Self.words(text)
    let wanted = positions.map { Self.words($0.text) }.filter { !$0.isEmpty }
    guard !said.isEmpty, !wanted.isEmpty else { return nil }
    var signs = Signs()
    signs.runs = Self.share(of: wanted, in: said)
    let stems = Set(SubjectWords.stems(text))
    let shares = positions.filter { !$0.text.isEmpty }.map { Self.share(of: $0.text, in: stems) }
    let all = shares.reduce(0) { $0 + $1.all }
    signs.words = all > 0 ? shares.reduce(0) { $0 + $1.found } / all : signs.runs
    signs.positions = Double(shares.count { $0.all == 0 || $0.found * 2 >= $0.all }) / Double(shares.count)
    signs.namesHearing = names(hearing.caseNumber, in: said) || names(hearing.title, in: said)
    let lines = text.split(whereSeparator: \.isNewline).map(String.init)
    let own = OwnNames(association)
    // Whom a letter is to does not speak in it.
    signs.isOurs = lines.contains { line in
      let words = Self.words(line)
      return !Self.addressing.contains(words.first ?? "") && own.isNamed(in: words)
    }
    let frame = lines.filter { $0.count < Self.headLineLength }
    func isMembers(_ line: String) -> Bool { !municipalities.named(in: line).isEmpty }
    // The chair of the association signs as some municipality's director: only the head tells there.
    signs.isMembers =
      frame.prefix(Self.headLines).contains(where: isMembers)
      || !signs.isOurs && frame.suffix(Self.headLines).contains(where: isMembers)
    signs.asksForAnswers = Self.asksForAnswers(text)
    return signs
  }

  /// Lines at the head and at the foot of a letter that may name its sender, and letters in such a line at most.
  private static let headLines = 6
  private static let headLineLength = 60
  private static let addressing: Set<String> = ["til", "kaere", "att", "to", "dear"]

  private func names(_ own: String?, in said: [String]) -> Bool {
    let words = Self.words(own ?? "")
    guard words.count > 1 else { return false }
    return Self.runs(said, words.count).contains(words[...])
  }

  /// The share of runs of three words; shorter texts count whole.
  private static func share(of wanted: [[String]], in said: [String]) -> Double {
    var known: [Int: Set<ArraySlice<String>>] = [:]
    var (found, all) = (0, 0)
    for words in wanted {
      let length = min(3, words.count)
      let held = known[length] ?? runs(said, length)
      known[length] = held
      let own = runs(words, length)
      all += own.count
      found += own.count { held.contains($0) }
    }
    return all > 0 ? Double(found) / Double(all) : 0
  }

  private static func share(of text: String, in stems: Set<String>) -> (found: Double, all: Double) {
    var (found, all) = (0.0, 0.0)
    for stem in Set(SubjectWords.stems(text)) {
      let weight = SubjectWords.weight(of: stem)
      all += weight
      if stems.contains(stem) { found += weight }
    }
    return (found, all)
  }

  /// A sentence that asks for answers by a day.
  private static func asksForAnswers(_ text: String) -> Bool {
    sentences(in: text).contains { sentence in
      let line = folded(sentence)
      let words = line.split { !($0.isLetter || $0.isNumber) }.map(String.init)
      return LineWords.holdsDate(words)
        && ["senest", "inden", "frist", "no later", "by "].contains { line.contains($0) }
        && ["bemaerkninger", "hoeringssvar", "comments", "svar"].contains { line.contains($0) }
        && ["anmode", "bede", "bedes", "sendes", "sendt til", "modtage", "welcome", "request"].contains {
          line.contains($0)
        }
    }
  }

  /// Whether it says itself that it is the secretariat's own and not to be sent.
  static func isForTheHouse(_ text: String) -> Bool {
    let said = folded(text)
    return [Phrase.internalDraft, .inHouse].contains { mark in
      [mark.danish, mark.english].contains { said.contains(folded($0)) }
    }
  }

  /// Words, folded; those that a line's end parts are joined.
  private static func words(_ text: String) -> [String] {
    folded(text.replacing("-\n", with: "")).split { !$0.isLetter && !$0.isNumber }.map(String.init)
  }

  private static func runs(_ words: [String], _ length: Int) -> Set<ArraySlice<String>> {
    guard length > 0, words.count >= length else { return [] }
    return Set((0...(words.count - length)).map { words[$0..<$0 + length] })
  }
}
