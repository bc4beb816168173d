/// What speaks for how a remark stands to the draft, counted over its clauses.
struct StanceSigns {
  /// How a remark stands to the draft as it is.
  enum Stance: Int, CaseIterable { case supports, opposes, wantsOther, neutral }

  /// The counted signs, in the order of `StanceWeights`.
  enum Sign: Int, CaseIterable {
    case approves, notApproves, objects, notObjects, keeps, notKeeps, removes, notRemoves, takesAway
    case demands, demandsPlainly, notDemandsPlainly, beginsWithNo, asks, endsAsking, reports, conditions
  }

  private(set) var counts = [Double](repeating: 0, count: Sign.allCases.count)
  /// Attitude to the draft: above nought it is liked.
  private(set) var attitude = 0.0
  /// Attitude to the thing that is spoken of: above nought it shall be there.
  private(set) var polarity = 0.0
  /// Above nought more or longer is wanted, below it less or shorter.
  private(set) var direction = 0.0
  private(set) var length = 0
  /// The sentence that says most of it, as written.
  private(set) var quote = ""

  init(_ text: ClaimText, _ finder: inout StanceCueFinder) {
    var best = -1.0
    for sentence in text.sentences {
      length += sentence.words.count
      var said = 0.0
      for clause in ClaimText.clauses(of: sentence) {
        let before = (attitude, polarity)
        read(clause, &finder)
        said += abs(attitude - before.0) + abs(polarity - before.1)
      }
      if said > best {
        best = said
        quote = sentence.written
      }
    }
  }

  private mutating func add(_ sign: Sign, _ weight: Double) { counts[sign.rawValue] += weight }

  private mutating func read(_ clause: ClaimText.Clause, _ finder: inout StanceCueFinder) {
    let words = clause.words
    let weight = clause.weight
    let cues = finder.cues(in: words)
    let takesAway = cues.contains { $0.cue == .takesAway }
    var hasAttitude = false
    for found in cues {
      let isTurned = isNegated(found.range, in: words)
      switch found.cue {
      case .approves, .objects:
        hasAttitude = true
        let value = (found.cue == .approves ? 1 : -1) * (isTurned ? -0.9 : 1) * weight
        attitude += value
        polarity += takesAway ? -value : value
        add(
          found.cue == .approves
            ? (isTurned ? .notApproves : .approves) : (isTurned ? .notObjects : .objects), weight)
      case .removes, .keeps:
        hasAttitude = true
        polarity += (found.cue == .keeps ? 1.2 : -1.2) * (isTurned ? -0.9 : 1) * weight
        add(
          found.cue == .keeps ? (isTurned ? .notKeeps : .keeps) : (isTurned ? .notRemoves : .removes), weight)
      case .takesAway: add(.takesAway, weight)
      case .demands: add(.demands, weight)
      case .asks: add(.asks, weight)
      case .reports: add(.reports, 1)
      case .conditions: add(.conditions, weight)
      case .more: direction += isShortlyNegated(found.range, in: words) ? -1 : 1
      case .less: direction -= isShortlyNegated(found.range, in: words) ? -1 : 1
      case .demandsPlainly, .sets, .rejects: break
      }
    }
    if words.last == "?" {
      add(.endsAsking, 1)
    } else if !hasAttitude {
      if let demand = cues.first(where: { $0.cue == .demandsPlainly }) {
        let near = max(words.startIndex, demand.range.lowerBound - 3)..<demand.range.lowerBound
        let after =
          min(demand.range.lowerBound + 1, words.endIndex)..<min(demand.range.lowerBound + 5, words.endIndex)
        let isTurned = (words[near] + words[after]).contains { StanceCue.negations.contains($0) }
        polarity += (isTurned ? -1 : 0.6) * weight
        add(isTurned ? .notDemandsPlainly : .demandsPlainly, weight)
      }
      if words.first == "ingen" || words.first == "intet" {
        polarity -= weight
        add(.beginsWithNo, weight)
      }
    }
  }

  private func isNegated(_ range: Range<Int>, in words: ArraySlice<String>) -> Bool {
    let before = words[max(words.startIndex, range.lowerBound - 3)..<range.lowerBound]
    if before.contains(where: StanceCue.negations.contains) { return true }
    return range.upperBound < words.endIndex && StanceCue.negations.contains(words[range.upperBound])
  }

  private func isShortlyNegated(_ range: Range<Int>, in words: ArraySlice<String>) -> Bool {
    words[max(words.startIndex, range.lowerBound - 2)..<range.lowerBound].contains {
      StanceCue.negations.contains($0)
    }
  }
}
