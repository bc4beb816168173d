/// Something that may be a field's value, with all that speaks for and against it.
struct LetterCandidate: Sendable, Equatable {
  var value: String
  /// The words it stands in.
  var quote: String
  var signs: [LetterSign]

  init(_ value: String, quote: String, signs: [LetterSign]) {
    self.value = value
    self.quote = quote
    self.signs = signs
  }
}

/// A candidate after weighing.
public struct WeighedCandidate: Sendable, Equatable {
  /// What would be read, in the form of its field.
  public var value: String
  /// The words it stands in.
  public var quote: String
  /// From 0 to 1: how likely it is the field's value by what speaks for and against it.
  public var likelihood: Double
  /// Signs with their weights, the heaviest first.
  public var signs: [WeighedSign]
}

/// One sign with what it weighs for its field.
public struct WeighedSign: Sendable, Equatable {
  let sign: LetterSign
  /// Above 0 it speaks for the candidate, below against it.
  public var weight: Double
  /// "cue.limit.next", "label.date", "trait.alone".
  public var name: String { sign.name }
}
