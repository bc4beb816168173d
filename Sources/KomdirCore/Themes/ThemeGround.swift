/// What the themes of a hearing's remarks are worked out by.
struct ThemeGround {
  /// Those in use at the hearing's time.
  var themes: [Theme]
  /// Substantive remarks that count.
  var remarks: [StoredRemark]
  var draft: [DraftSentence]
  var names: Set<String>
  /// What people say, by remark.
  var choices: [RemarkID: [ThemeChoice]]

  /// The machine's themes, by remark; nothing where there is no codebook.
  func byMachine() -> [RemarkID: [ThemeOfRemark]] {
    guard !themes.isEmpty, !remarks.isEmpty else { return [:] }
    let space = space
    let assigner = ThemeAssigner(themes, space)
    var given: [RemarkID: [ThemeOfRemark]] = [:]
    for (place, claim) in space.claims.enumerated() {
      given[claim.source.remark] = assigner.themes(of: place).map {
        ThemeOfRemark(theme: $0.theme, by: .machine, evidence: $0.evidence)
      }
    }
    return given
  }

  var space: ClaimSpace {
    var finder = StanceCueFinder()
    return ClaimSpace(remarks.map { Claim(Claim.Source($0), &finder) }, draft: draft, names: names)
  }

  /// Themes by remark: the machine's but for those that a person took off, and those that a person put on.
  func all() -> [RemarkID: [ThemeOfRemark]] {
    var all = byMachine()
    for (remark, choices) in choices {
      let chosen = Set(choices.map(\.theme))
      all[remark] =
        choices.filter(\.isOn).map { ThemeOfRemark(theme: $0.theme, by: .person, evidence: [$0.by]) }
        + (all[remark] ?? []).filter { !chosen.contains($0.theme) }
    }
    return all
  }
}
