/// What an authority's answer to a position comes to, weighed clause by clause: what was changed and where, what was
/// kept, what is left to later, and how the numbers answer those that were asked for.
struct OutcomeVerdict: Sendable, Equatable {
  var outcome: Outcome
  /// How far the winner leads; near 0 a person should look twice.
  var margin: Double

  private struct Evidence {
    var change = 0.0
    var explain = 0.0
    var keep = 0.0
    var note = 0.0
    var part = 0.0
    /// Whether a change sentence holds a limit that nobody asked for.
    var isLimited = false
  }

  init(answer: String, position: String) {
    var evidence = Evidence()
    let parts = sentences(in: answer)
    for (index, sentence) in parts.enumerated() {
      Self.weigh(sentence, isFirst: index == 0, position: position, into: &evidence)
    }
    let asks = Self.asksForClarity(position)
    let numbers = NumberAnswer(answer: answer, position: position)
    if evidence.change > 0.4, numbers == .other { evidence.part += 0.6 }
    if evidence.change > 0.4, numbers == .asked { evidence.change += 0.5 }
    if evidence.change > 0.4, evidence.isLimited, numbers != .asked { evidence.part += 0.6 }
    if asks { evidence.explain *= 1.4 }
    let scores = Self.scores(evidence)
    let ranked = scores.sorted { $0.1 > $1.1 }
    outcome = ranked[0].1 > 0.2 ? ranked[0].0 : .noted
    margin = ranked[0].1 - ranked[1].1
  }

  private static func scores(_ evidence: Evidence) -> [(Outcome, Double)] {
    let both = min(evidence.change, evidence.keep)
    return [
      (.partly, 2 * evidence.part + (both > 0.35 ? evidence.change + evidence.keep : 0)),
      (.accepted, evidence.change),
      // An explanation with a change of its own stands beside the change, not above it.
      (.clarified, evidence.explain - 0.3 * evidence.change),
      (.rejected, evidence.keep),
      (.noted, evidence.note * 0.8 - 0.2 * (evidence.change + evidence.keep)),
    ]
  }

  // MARK: One sentence

  private static func weigh(
    _ sentence: String, isFirst: Bool, position: String, into evidence: inout Evidence
  ) {
    let words = NoteVoices.words(sentence)
    let isInNotes = standsInExplanations(words)
    let isVerdict = isFirst && words.count <= 3
    for clause in clauses(of: sentence) {
      for (index, word) in clause.enumerated() {
        guard let role = VerdictWords.role(of: word) else { continue }
        let isDenied = isDenied(clause, index)
        let weight = isVerdict ? 1.6 : 1.0
        switch role {
        case .change where isDenied: evidence.keep += 0.6
        case .change where isInNotes: evidence.explain += 0.9
        case .change where isDone(clause, index): evidence.change += weight
        case .change: break
        case .explain where isDenied: break
        case .explain: evidence.explain += isInNotes ? 1 : 0.7
        case .keep where isDenied: break
        case .keep where word == "nej":
          evidence.keep += isFirst && clause.count == 1 && words.count == 1 ? 1.6 : 0.4
        case .keep where ["fortsat", "svaekke", "svaekkes"].contains(word): evidence.keep += 0.5
        case .keep: evidence.keep += weight
        case .note where isDenied: break
        case .note: evidence.note += ["senere", "videre", "vurderes"].contains(word) ? 0.4 : weight
        case .agree where isDenied: evidence.keep += 1
        case .agree: evidence.change += 0.6 * weight
        case .meet where clause.contains(where: { VerdictWords.role(of: $0) == .part }): evidence.part += 1
        case .meet where isDenied: evidence.keep += 1.2 * weight
        case .meet: evidence.change += 1.1 * weight
        case .grounds where isDenied: evidence.keep += 1
        case .grounds: break
        case .part: evidence.part += weight
        }
      }
      let text = " " + clause.joined(separator: " ") + " "
      for (pattern, value) in keepingTurns where text.contains(pattern) { evidence.keep += value }
      for (pattern, value) in notingTurns where text.contains(pattern) { evidence.note += value }
      for (pattern, value) in changingTurns where text.contains(pattern) {
        if isInNotes { evidence.explain += value } else { evidence.change += value }
      }
      if clause.first == "men", clause.count > 1, clause[1] == "ikke", evidence.change > 0.5 {
        evidence.part += 0.8
      }
      if clause.first == "men", evidence.keep > 0.5, clause.contains("kan"), !clause.contains("ikke") {
        evidence.part += 0.8
      }
    }
    if words.contains(where: VerdictWords.limits.contains),
      words.contains(where: { VerdictWords.role(of: $0) == .change })
    {
      evidence.isLimited = evidence.isLimited || words.contains("hoejst") || words.contains("maksimalt")
    }
  }

  private static let keepingTurns: [(String, Double)] = [
    (" holder derfor fast ", 1), (" holder fast ", 1), (" taler imod ", 1), (" taler mod ", 1),
    (" ligger uden for ", 1.2),
    (" til det ovenfor anfoerte ", 0.5), (" til det anfoerte ", 0.4), (" vil ikke ", 0.5),
    (" kan ikke ", 0.4),
    (" gribe ind ", 0.5), (" er allerede muligt ", 0.6), (" allerede giver ", 0.4),
    (" foelger allerede ", 0.6),
  ]
  private static let notingTurns: [(String, Double)] = [
    (" taget op ", 0.8), (" tages op ", 0.8), (" i forbindelse med ", 0.4), (" vil blive ", 0.4),
  ]
  private static let changingTurns: [(String, Double)] = [
    (" er nu ", 0.6), (" taget ud ", 1), (" lagt ind ", 0.4), (" har valgt at rykke ", 0.8),
    (" kraever nu ", 0.6),
  ]

  /// Whether the form tells of something done, not of what somebody would do: a passive or perfect in the clause.
  private static func isDone(_ clause: [String], _ index: Int) -> Bool {
    if clause[index].hasSuffix("es") { return true }
    return clause[..<index].contains { ["er", "har", "bliver", "blevet", "var", "at"].contains($0) }
      || index == 0
  }

  private static func isDenied(_ clause: [String], _ index: Int) -> Bool {
    let before = clause[max(0, index - 5)..<index]
    let after = clause.dropFirst(index + 1).prefix(3)
    return before.contains(where: VerdictWords.denials.contains) || after.contains("ikke")
  }

  /// Whether what the sentence tells of stands in notes or guidance: "i bemærkningerne til", "i pkt. 2.2", "af
  /// vejledningen".
  private static func standsInExplanations(_ words: [String]) -> Bool {
    for (index, word) in words.enumerated() {
      let lead = words[max(0, index - 4)..<index]
      let isPlaced = lead.contains { ["i", "af", "lovforslagets", "udkastets", "dets"].contains($0) }
      if VerdictWords.explanations.contains(where: word.hasPrefix), isPlaced || word == "bemaerkninger" {
        return true
      }
      if word.hasPrefix("lovbemaerkning") { return true }
      if ["pkt", "afsnit", "punkt"].contains(word), isPlaced,
        words.dropFirst(index + 1).first?.first?.isNumber == true,
        !words.contains("foreslaaede")
      {
        return true
      }
    }
    return false
  }

  /// The sentence's clauses as folded words.
  private static func clauses(of sentence: String) -> [[String]] {
    var clauses: [[String]] = []
    for piece in sentence.split(whereSeparator: { ",;:".contains($0) }) {
      var clause: [String] = []
      for word in NoteVoices.words(String(piece)) {
        if VerdictWords.contrasts.contains(word), clause.count > 2, word == "men" {
          clauses.append(clause)
          clause = []
        }
        clause.append(word)
      }
      if !clause.isEmpty { clauses.append(clause) }
    }
    return clauses
  }

  private static func asksForClarity(_ position: String) -> Bool {
    if position.contains("?") { return true }
    let words = NoteVoices.words(position)
    return words.contains { word in
      [
        "uklar", "fremgaa", "forklar", "defin", "beskriv", "praecis", "tydelig", "spoerger", "eksemp",
        "oplyse",
      ].contains {
        word.hasPrefix($0)
      }
    }
  }
}

/// How the numbers of an answer meet those of the position: "10 arbejdsdage" against "15 arbejdsdage".
enum NumberAnswer: Sendable, Equatable {
  /// A number of the position stands in the answer, with the same thing counted.
  case asked
  /// The same thing is counted by another number.
  case other
  case none

  init(answer: String, position: String) {
    let (given, wanted) = (Self.counts(answer), Self.counts(position))
    var isOther = false
    for (thing, numbers) in given {
      guard let asked = wanted[thing] else { continue }
      if !asked.isDisjoint(with: numbers) {
        self = .asked
        return
      }
      isOther = true
    }
    self = isOther ? .other : .none
  }

  /// What is counted, with its numbers.
  private static func counts(_ text: String) -> [String: Set<String>] {
    var counts: [String: Set<String>] = [:]
    let words = SubjectWords.stems(text)
    for (index, word) in words.enumerated().dropLast() where word.hasPrefix("#") {
      let thing = words[index + 1]
      // A day of a month counts nothing.
      guard !thing.hasPrefix("#"), !DanishDate.months.contains(thing) else { continue }
      counts[thing, default: []].insert(word)
    }
    return counts
  }
}
