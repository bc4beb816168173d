/// One thing that speaks for or against a candidate: a cue near it, the label that announces it, or a trait of
/// its own form and place.
enum LetterSign: Hashable, Sendable {
  case cue(Cue, Cue.Place)
  case label(LetterLabel)
  case trait(LetterTrait)

  /// "cue.limit.next", "label.date", "trait.alone": as the table of weights and the fitting script name it.
  var name: String {
    switch self {
    case .cue(let cue, let place): "cue.\(cue.rawValue).\(place.rawValue)"
    case .label(let label): "label.\(label.rawValue)"
    case .trait(let trait): "trait.\(trait.rawValue)"
    }
  }
}
