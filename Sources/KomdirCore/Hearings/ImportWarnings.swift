import Archive
import DanishLaw

// What is worth a second look when a ministry's papers are read in: they may belong to a hearing that is there, come in
// the wrong order, or be several rounds at once.

extension Workspace {
  static func importWarnings(
    _ papers: HearingPapers, _ hearing: Hearing, isNew: Bool, endedDeadline: String?, olderLetter: String?,
    _ db: Database
  ) throws -> [Phrase] {
    var warnings: [Phrase] = []
    if let ended = endedDeadline { warnings.append(.internalDeadlineEnded(hearing.id, ended)) }
    if let older = olderLetter { warnings.append(.letterIsOlder(older, hearing.letterDate ?? "")) }
    if isNew, let number = hearing.caseNumber, let twin = try sameCase(number, butNot: hearing.id, db) {
      warnings.append(.sameCaseNumber(number, twin.id, isOpen: twin.isOpen, new: hearing.id))
    }
    if let rounds = rounds(among: papers) { warnings.append(.severalVersions(rounds, hearing.id)) }
    return warnings
  }

  /// Another hearing of the same case.
  private static func sameCase(_ number: String, butNot id: String, _ db: Database) throws -> Hearing? {
    func plain(_ text: String) -> String { text.lowercased().filter { $0.isLetter || $0.isNumber } }
    // The newest of them; of those that came at one moment the first.
    let twins = try hearings(db).filter { $0.id != id && $0.caseNumber.map(plain) == plain(number) }
    return twins.first { $0.createdAt == twins.last?.createdAt }
  }

  /// Drafts read in together that are versions of one text and not the same one in two formats.
  private static func rounds(among papers: HearingPapers) -> [String]? {
    let drafts = papers.papers.filter { $0.role == .draft }
    for (index, first) in drafts.enumerated() {
      let others = drafts.dropFirst(index + 1).filter { second in
        let share = sharedSentences(first.outline.provisions, second.outline.provisions)
        return share >= 0.2 && share < 0.97
      }
      if !others.isEmpty { return ([first] + others).map(\.file) }
    }
    return nil
  }

  /// Texts of provisions, folded, that are long enough to tell one draft from another.
  static func tellingTexts(of provisions: [Provision]) -> Set<String> {
    Set(provisions.map { folded($0.text) }.filter { $0.count > 20 })
  }

  /// The part of the longer of two texts' sentences that stands word for word in the other.
  private static func sharedSentences(_ first: [Provision], _ second: [Provision]) -> Double {
    let (one, other) = (tellingTexts(of: first), tellingTexts(of: second))
    guard !one.isEmpty, !other.isEmpty else { return 0 }
    return Double(one.intersection(other).count) / Double(max(one.count, other.count))
  }
}

extension Hearing {
  /// The date of a letter that was written before the one which the hearing's fields come from.
  func olderLetterDate(_ letter: HearingLetter?) -> String? {
    guard let written = letter?.letterDate, let own = letterDate, written < own else { return nil }
    return written
  }
}
