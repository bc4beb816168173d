/// A title of a minister, or the name of an agency, that changed between the law and the acts put into it, by royal
/// resolution and no act. Official consolidations bring such titles up to date.
public struct MinisterRename: Sendable, Hashable {
  /// What shows who took over.
  public enum Evidence: String, Sendable, CaseIterable {
    /// The affairs went to one successor, by the resolution.
    case resolution
    /// They were divided, and the ministry that issued the acts is one of the successors.
    case issuer
    /// They were divided, and the acts' new text names one of the successors. An agency's successor must be named
    /// there too: editors often leave agencies as they are.
    case newText
  }

  /// As written in the law, in lower case: "socialministeren"; an agency as it is written.
  public var old: String
  /// Nil where the affairs were divided and nothing shows to whom these went.
  public var new: String?
  /// Those who took over parts, where `new` is nil.
  public var candidates: [String]
  /// How often the law names the old one.
  public var count: Int
  /// What it was concluded from; nil where nothing was renamed.
  public var evidence: Evidence?
  /// The act that shows it; nil where the resolution alone does.
  public var act: String?

  /// Whether the evidence is enough to put the new title into the text.
  public var isCertain: Bool { new != nil }
}

/// What the acts say about titles: when, issued by whom, with which new words.
struct TitleEvidence {
  struct Act {
    var name: String
    var signed: LawDate?
    var isDraft = false
    var issuer: String?
    var newTexts: [String]
  }

  let base: Outline
  let acts: [Act]
  private let former: [String: Int]
  /// The titles that the new texts of each act name.
  private let named: [Set<String>]
  private let issuer: String?

  init(base: Outline, acts: [Act]) {
    self.base = base
    self.acts = acts
    former = Self.counts(in: base.provisions)
    named = acts.map { act in
      Set(act.newTexts.flatMap { MinisterTitle.mentions(in: Array($0.utf8)).map(\.title.name) })
    }
    issuer = base.issuer.flatMap { MinisterTitle.issuing($0) }
  }

  /// The titles that changed, longest first.
  ///
  /// The law reads so from the last act's day on. A base that says from which day it is history was replaced then,
  /// and the titles are those of that day. Else: official consolidations follow two to three months after the last
  /// act (the middle half of 92: 7 to 23 weeks), so a title is changed only where it reads the same at both ends of
  /// that month: what changed in between is left alone.
  func renames(in provisions: [Provision]) -> [MinisterRename] {
    guard let first = base.signed, let last = lastDay(after: first) else { return [] }
    let replaced = base.superseded.flatMap { $0 >= last ? $0 : nil }
    var result: [MinisterRename] = []
    for (title, count) in Self.counts(in: provisions) {
      if let replaced {
        if let found = rename(title, count, first, replaced) { result.append(found) }
        continue
      }
      let early = rename(title, count, first, last.adding(months: 2))
      let late = rename(title, count, first, last.adding(months: 3))
      if let early, let late, early.new == late.new { result.append(late) }
    }
    return result.sorted { ($1.old.utf8.count, $0.old) < ($0.old.utf8.count, $1.old) }
  }

  /// How often each title is named.
  private static func counts(in provisions: [Provision]) -> [String: Int] {
    var counts: [String: Int] = [:]
    for provision in provisions {
      for mention in MinisterTitle.mentions(in: Array(provision.text.utf8)) {
        counts[mention.title.name, default: 0] += 1
      }
    }
    return counts
  }

  /// The day of the last act. A draft has none: it is later than all that the table knows.
  private func lastDay(after first: LawDate) -> LawDate? {
    if acts.contains(where: { $0.isDraft && $0.signed == nil }) { return LawDate(9000, 1, 1) }
    guard let last = acts.compactMap(\.signed).max() else { return nil }
    return max(first, last)
  }

  private func rename(_ title: String, _ count: Int, _ first: LawDate, _ last: LawDate) -> MinisterRename? {
    let heirs = MinistryChange.titles(of: title, after: first, until: last)
    guard heirs != [title] else { return nil }
    var rename = MinisterRename(old: title, new: nil, candidates: heirs.sorted(), count: count)
    let isAgency = MinisterTitle(title).isAgency
    if heirs.count == 1, let heir = heirs.first, !isAgency || count >= Self.agencyMentions {
      rename.new = heir
      rename.candidates = []
      rename.evidence = .resolution
      return rename
    }
    let stays = heirs.contains(title)
    // What the acts write into this very law says more than who issued them: an act may change several ministers'.
    let named = textVote(title, heirs, first, last)
    if let named, isMain(title) || isAgency, named.title != title {
      rename.evidence = .newText
      (rename.new, rename.act) = (named.title, named.act)
    } else if let found = issuerVote(title, heirs, first, last), !isAgency, isMain(title) {
      guard found.title != title else { return nil }
      rename.evidence = .issuer
      (rename.new, rename.act) = (found.title, found.act)
    }
    if stays {
      // The old title is right for other affairs: only clear evidence moves it.
      guard rename.new != nil, named?.title != title else { return nil }
    }
    if rename.new != nil { rename.candidates = [] }
    return rename
  }

  /// An agency that the law names in passing is left as it is, by most editors; one that has a part in it is not.
  private static let agencyMentions = 3

  /// Whether the law is that minister's: the one who issued it, or the one it names most.
  private func isMain(_ title: String) -> Bool {
    if issuer == title { return true }
    let total = former.values.reduce(0, +)
    return (former[title] ?? 0) * 2 >= total && total > 0
  }

  private struct Vote {
    var title: String
    var act: String
  }

  /// The heir who issued at least twice as many acts as any other one.
  private func issuerVote(
    _ title: String, _ heirs: Set<String>, _ first: LawDate, _ last: LawDate
  ) -> Vote? {
    var votes: [String: [String]] = [:]
    for act in acts {
      guard let day = act.signed, let issuer = act.issuer.flatMap({ MinisterTitle.issuing($0) }) else {
        continue
      }
      guard let heir = heir(issuer, of: title, first, day, last) else { continue }
      votes[heir, default: []].append(act.name)
    }
    return winner(votes, among: heirs)
  }

  /// The heir whom the new text of at least twice as many acts names as any other one.
  private func textVote(
    _ title: String, _ heirs: Set<String>, _ first: LawDate, _ last: LawDate
  ) -> Vote? {
    var votes: [String: [String]] = [:]
    for (act, named) in zip(acts, named) {
      guard let day = act.signed else { continue }
      for heir in Set(named.compactMap({ heir($0, of: title, first, day, last) })) {
        votes[heir, default: []].append(act.name)
      }
    }
    return winner(votes, among: heirs)
  }

  /// What a title of an act's day is called on the last day, where it had taken over from `title` by then.
  private func heir(
    _ named: String, of title: String, _ first: LawDate, _ day: LawDate, _ last: LawDate
  ) -> String? {
    guard MinistryChange.titles(of: title, after: first, until: day).contains(named) else { return nil }
    let later = MinistryChange.titles(of: named, after: day, until: last)
    return later.count == 1 ? later.first : nil
  }

  private func winner(_ votes: [String: [String]], among heirs: Set<String>) -> Vote? {
    let order = votes.filter { heirs.contains($0.key) }
      .sorted { ($1.value.count, $0.key) < ($0.value.count, $1.key) }
    guard let first = order.first, let act = first.value.first else { return nil }
    guard order.count == 1 || first.value.count >= 2 * order[1].value.count else { return nil }
    return Vote(title: first.key, act: act)
  }
}
