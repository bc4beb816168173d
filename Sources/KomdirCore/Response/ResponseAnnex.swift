/// What a response says at its end about what became of each remark.
public enum ResponseAnnex: String, Sendable, CaseIterable {
  /// Nothing: the letter alone.
  case none
  /// Each remark with its place, decision and reason; senders by name only where they consented. Whoever gets the
  /// response reads the reasons.
  case published = "public"
  /// The same with every sender's name, for the secretariat's own eyes: such a file is not to be sent.
  case inHouse = "internal"
}
