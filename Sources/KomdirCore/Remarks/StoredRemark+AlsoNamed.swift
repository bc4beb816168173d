extension StoredRemark {
  /// The other provisions that it names in one breath with its own, "§ 10 a og § 14, stk. 6"; empty where it names one or
  /// a person has placed it.
  public var alsoNamed: [String] {
    guard match == .exact, placedBy == nil, let provision, let asWritten else { return [] }
    guard foldedWords(asWritten).contains(where: { ["og", "samt", "and"].contains($0) }) else { return [] }
    return candidates.filter { !$0.hasPrefix(provision) && !provision.hasPrefix($0) }
  }
}
