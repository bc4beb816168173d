import DanishLaw

// What members write in a later round about an earlier one: the former draft's numbers, and remarks taken back.

extension HearingReview {
  func roundProblems() throws -> [Problem] {
    var history = drafts
    return try oldNumberProblems(&history) + takenBackProblems()
  }

  /// Undecided remarks that name a provision of the draft by a number under which the draft before had another one, and
  /// whose words fit that one better.
  private func oldNumberProblems(_ history: inout DraftHistory) throws -> [Problem] {
    guard history.hasVersions else { return [] }
    var problems: [Problem] = []
    for remark in remarks where decisions[remark.id] == nil && remark.placedBy == nil {
      guard remark.asWritten != nil, remark.match == .exact || remark.match == .moved,
        let read = remark.origin?.document ?? remark.document,
        let named = remark.origin?.provision ?? remark.provision,
        let here = try history.words(of: named, in: read)
      else { continue }
      let own = LongWords(here)
      let said = LongWords(remark.text)
      var former = history.document(read)?.replaces
      while let draft = former {
        former = history.document(draft)?.replaces
        let target = try history.target(of: named, from: draft, in: read)
        if target == nil, let words = try history.words(of: named, in: draft),
          said.fits(LongWords(words), ratherThan: own)
        {
          problems.append(
            Problem(
              .remarkOldNumber, remark.printedID,
              .remarkOldNumberGone(remark.printedID, named: provisionName(named))))
          break
        }
        guard let meant = target, meant != named, let words = try history.words(of: meant, in: read) else {
          continue
        }
        guard said.fits(LongWords(words), ratherThan: own) else { continue }
        let now = try history.isNewest(read) ? meant : history.paths(from: read).target(of: meant)?.id
        guard let now, now != remark.provision else { continue }
        problems.append(
          Problem(
            .remarkOldNumber, remark.printedID,
            .remarkOldNumber(
              remark.printedID, named: provisionName(named), now: provisionName(now),
              stands: remark.provision.map(provisionName) ?? "")))
        break
      }
    }
    return problems
  }

  /// Undecided remarks that say that an earlier one of the same voice is taken back.
  private func takenBackProblems() -> [Problem] {
    var problems: [Problem] = []
    for remark in remarks where decisions[remark.id] == nil {
      for sentence in sentences(in: remark.text) where Self.takesBack(sentence) {
        let said = LongWords(sentence)
        let key = voices.voice(remark).key
        let earlier = remarks.filter { other in
          other.submission < remark.submission && voices.voice(other).key == key
            && decisions[other.id]?.contains { $0.value == .withdrawn } != true
        }
        let scored = earlier.map { (remark: $0, score: said.shared(with: LongWords($0.text))) }
        guard let best = scored.max(by: { $0.score < $1.score }), best.score > 0 else { continue }
        problems.append(
          Problem(
            .remarkTakesBack, remark.printedID, .remarkTakesBack(best.remark.printedID, of: best.remark.text))
        )
        break
      }
    }
    return problems
  }

  /// "Bemærkningen om … trækker vi tilbage", "Vi frafalder ønsket om …".
  static func takesBack(_ sentence: String) -> Bool {
    let words = foldedWords(sentence).map(String.init)
    let verb = words.firstIndex { $0.hasPrefix("traekke") || $0 == "trukket" || $0 == "withdraw" }
    let isWithdrawn =
      verb.map { words[$0...].contains("tilbage") || words[$0] == "withdraw" } ?? false
      || words.contains { $0.hasPrefix("frafald") }
    return isWithdrawn
      && words.contains { word in
        [
          "bemaerkning", "forslag", "oenske", "krav", "indvending", "punkt", "kommentar", "remark",
          "proposal",
        ].contains {
          word.hasPrefix($0)
        }
      }
  }
}

/// The long words of a text by their beginnings, so that their forms count as one.
private struct LongWords {
  private let stems: Set<String>

  init(_ text: String) {
    stems = Set(
      foldedWords(text).filter { $0.count >= 6 && !$0.contains(where: \.isNumber) }.map {
        String($0.prefix(6))
      }
    ).subtracting(Self.common)
  }

  /// Whether they share more than twice as many words with one text alone as with another alone.
  func fits(_ text: LongWords, ratherThan other: LongWords) -> Bool {
    shared(with: text, butNot: other) > 2 * shared(with: other, butNot: text)
  }

  func shared(with other: LongWords, butNot third: LongWords? = nil) -> Int {
    let shared = stems.intersection(other.stems)
    return third.map { shared.subtracting($0.stems).count } ?? shared.count
  }

  /// Words that every paper in a hearing holds.
  private static let common = Set(
    [
      "kommune", "kommunalbestyrelsen", "bestemmelsen", "bemaerkning", "foreslaar", "paragraf", "udkastet",
      "tilbage", "traekker", "hoering", "hoeringssvar", "ministeriet", "forslaget",
    ].map { String($0.prefix(6)) })
}

extension DraftHistory {
  /// Where a provision of one version stands in a later one.
  mutating func target(of provision: String, from old: DocumentID, in new: DocumentID) throws -> String? {
    if isNewest(new) { return try paths(from: old).target(of: provision)?.id }
    return ProvisionPaths(from: try provisions(of: old), to: try provisions(of: new)).target(of: provision)?
      .id
  }
}
