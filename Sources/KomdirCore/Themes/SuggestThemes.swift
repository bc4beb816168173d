/// A word that recurs among remarks without a theme.
public struct ThemeSuggestion: Sendable, Equatable {
  /// As it is written most.
  public var term: String
  /// As printed.
  public var remarks: [String]
  /// How many different members write it.
  public var members: Int
}

extension Workspace {
  /// Words that recur in a hearing's remarks and are no theme's, those of most members first.
  public func themeSuggestions(hearing id: String?, limit: Int = 20) throws -> [ThemeSuggestion] {
    try read { db in
      let hearing = try Self.hearing(db, id)
      let ground = try ThemeGround(db, hearing: hearing)
      let voices = try VoiceBook(db, hearing: hearing.id)
      let themed = ground.all()
      return ThemeSuggestions(
        remarks: ground.remarks, hasTheme: { !(themed[$0.id] ?? []).isEmpty },
        voice: { voices.voice($0).key }, themes: ground.themes, names: ground.names
      ).found(limit)
    }
  }
}

/// Finds words that recur and that no theme knows.
struct ThemeSuggestions {
  var remarks: [StoredRemark]
  var hasTheme: (StoredRemark) -> Bool
  var voice: (StoredRemark) -> String
  var themes: [Theme]
  var names: Set<String>

  private static let leastRemarks = 2
  private static let leastMembers = 2

  func found(_ limit: Int) -> [ThemeSuggestion] {
    var terms = ThemeTerms(themes)
    var stems = ClaimStems(names: names)
    var forms: [Int32: [String: Int]] = [:]
    var holders: [Int32: [StoredRemark]] = [:]
    for remark in remarks {
      var seen: Set<Int32> = []
      for word in ThemeTerms.words(of: remark.text) {
        guard let stem = stems.stems(of: word.written).first else { continue }
        forms[stem, default: [:]][word.written.lowercased(), default: 0] += 1
        if seen.insert(stem).inserted { holders[stem, default: []].append(remark) }
      }
    }
    let found: [(suggestion: ThemeSuggestion, bare: Int)] = holders.compactMap { stem, holders in
      let members = Set(holders.map(voice)).count
      let bare = holders.count { !hasTheme($0) }
      // What is everywhere in a hearing is its subject, not a theme of some.
      guard holders.count >= Self.leastRemarks, members >= Self.leastMembers, bare > 0,
        holders.count * 3 <= remarks.count * 2,
        let form = forms[stem]?.max(by: { ($0.value, $1.key) < ($1.value, $0.key) })?.key,
        terms.matches(ThemeTerms.words(of: form)).allSatisfy({ $0.best == 0 })
      else { return nil }
      return (ThemeSuggestion(term: form, remarks: holders.map(\.printedID), members: members), bare)
    }
    return found.sorted {
      ($1.bare, $1.suggestion.members, $0.suggestion.term) < (
        $0.bare, $0.suggestion.members, $1.suggestion.term
      )
    }
    .prefix(limit).map(\.suggestion)
  }
}
