/// The values that a remark wants, those that it does not want, and those that it only mentions, each with how surely.
struct WantedValues {
  typealias Weighed = (value: StatedValue, weight: Double)

  private(set) var wanted: [StatedValue.Kind: [Weighed]] = [:]
  private(set) var rejected: [StatedValue.Kind: [Weighed]] = [:]
  private(set) var mentioned: [StatedValue.Kind: [Weighed]] = [:]
  /// The sentence that states the value that is wanted most, as written.
  private(set) var quote: String?

  init(_ text: ClaimText, _ finder: inout StanceCueFinder) {
    var best = 0.0
    for sentence in text.sentences {
      let values = ValueScanner.values(in: sentence.words)
      guard !values.isEmpty else { continue }
      let cues = finder.cues(in: sentence.words[...])
      for value in values {
        let (wants, rejects) = Self.roles(of: value, in: sentence, cues)
        if rejects >= 1.5 {
          Self.note(value, rejects, in: &rejected)
        } else if wants > 0 {
          Self.note(value, wants, in: &wanted)
        } else if !sentence.isQuestion {
          Self.note(value, 1, in: &mentioned)
        }
        if rejects < 1.5, wants > best {
          best = wants
          quote = sentence.written
        }
      }
    }
    // What is only mentioned may be what is wanted, where nothing else of its kind is.
    for (kind, values) in mentioned where wanted[kind] == nil {
      if case .things = kind { continue }
      wanted[kind] = values.map { ($0.value, 0.3) }
    }
  }

  private static func roles(
    of value: StatedValue, in sentence: ClaimText.Sentence, _ cues: [StanceCueFinder.Found]
  ) -> (wants: Double, rejects: Double) {
    let words = sentence.words
    let start = value.range.lowerBound
    let end = value.range.upperBound
    let before = max(0, start - 4)..<start
    let after = end..<min(words.count, end + 7)
    func has(_ cue: StanceCue, within range: Range<Int>) -> Bool {
      cues.contains {
        $0.cue == cue && range.lowerBound <= $0.range.lowerBound && $0.range.upperBound <= range.upperBound
      }
    }
    let near = words[max(0, start - 3)..<start]
    var rejects = has(.rejects, within: after) ? 2.0 : 0
    if near.contains(where: StanceCue.negations.contains) { rejects += 1.5 }
    if near.suffix(2).contains("fra"), words[end..<min(words.count, end + 3)].contains("til") {
      rejects += 1.5
    }
    if near.suffix(2).contains("end") { rejects += 1.5 }
    var wants = has(.sets, within: before) ? 1.0 : 0
    if has(.sets, within: after) { wants += 0.7 }
    if has(.sets, within: 0..<words.count) { wants += 0.5 }
    if sentence.isQuestion {
      wants -= 1
      rejects -= 1
    }
    return (wants, rejects)
  }

  private static func note(
    _ value: StatedValue, _ weight: Double, in values: inout [StatedValue.Kind: [Weighed]]
  ) {
    var known = values[value.kind] ?? []
    if let place = known.firstIndex(where: { $0.value.amount == value.amount && $0.value.date == value.date })
    {
      known[place].weight = max(known[place].weight, weight)
    } else {
      known.append((value, weight))
    }
    values[value.kind] = known
  }

  /// All values of a kind, whatever they are stated for.
  func all(_ kind: StatedValue.Kind) -> [StatedValue] {
    [wanted, rejected, mentioned].flatMap { $0[kind] ?? [] }.map(\.value)
  }

  var kinds: Set<StatedValue.Kind> { Set(wanted.keys).union(rejected.keys).union(mentioned.keys) }

  /// How surely the value that is wanted most is wanted, from 0 to 1.
  var certainty: Double { (wanted.values.flatMap { $0.map(\.weight) }.max() ?? 0) / 2 }

  static func most(_ values: [Weighed]) -> StatedValue? { values.max { $0.weight < $1.weight }?.value }
}
