extension Conflict.Evidence {
  /// The words that a remark's place in a conflict of that kind rests on; nil where it has none.
  static func quote(_ remark: StoredRemark, kind: Conflict.Kind) -> String? {
    var finder = StanceCueFinder()
    let claim = Claim(Claim.Source(remark), &finder)
    let quote =
      switch kind {
      case .wording: claim.quoting ?? claim.stance.quote
      case .value: claim.values.quote ?? claim.stance.quote
      case .direction: claim.stance.quote
      }
    return quote.isEmpty ? nil : quote
  }
}
