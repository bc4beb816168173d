/// What became of one provision between two versions of a text.
///
/// A split has one entry for each new part, a merge one for each old part; otherwise every provision of either
/// version stands in exactly one entry.
public struct ProvisionChange: Sendable, Equatable {
  /// What happened to a provision.
  public enum Status: String, Sendable, CaseIterable {
    case same
    /// Same place, other words.
    case changed
    /// Same words, another number or another parent.
    case moved
    case movedAndChanged
    /// The old provision's words stand in several new ones.
    case split
    /// The new provision holds the words of several old ones.
    case merged
    case new
    case gone
  }

  /// Its place in the old version; nil for a new one.
  public var old: ProvisionID?
  /// Its place in the new version; nil for one that is gone.
  public var new: ProvisionID?
  /// What became of it.
  public var status: Status
  /// Words that both versions hold against all words of either (Dice): 1 for the same text, 0 for nothing shared.
  public var similarity: Double

  public init(old: ProvisionID?, new: ProvisionID?, status: Status, similarity: Double) {
    self.old = old
    self.new = new
    self.status = status
    self.similarity = similarity
  }
}
