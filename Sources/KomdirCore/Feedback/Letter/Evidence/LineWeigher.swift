/// Finds the likeliest roles of a letter's lines together: each line's evidence, and what follows what.
enum LineWeigher {
  /// The roles of the lines with `features`; nil for lines without any, which are known for what they are.
  ///
  /// A dynamic programme over the lines (Viterbi): the best sequence, not the best role of each line by itself.
  static func roles(_ features: [[LineFeature]]) -> [WeighedRole?] {
    let lines = features.indices.filter { !features[$0].isEmpty }
    var result = [WeighedRole?](repeating: nil, count: features.count)
    guard let first = lines.first else { return result }
    let roles = WeighedRole.allCases
    var scores = roles.indices.map { emission(features[first], $0) + LineWeights.start[$0] }
    var back: [[Int]] = []
    for line in lines.dropFirst() {
      var next = [Double](repeating: -.infinity, count: roles.count)
      var from = [Int](repeating: 0, count: roles.count)
      for role in roles.indices {
        for previous in roles.indices where scores[previous] + LineWeights.after[previous][role] > next[role]
        {
          next[role] = scores[previous] + LineWeights.after[previous][role]
          from[role] = previous
        }
        next[role] += emission(features[line], role)
      }
      scores = next
      back.append(from)
    }
    var role = scores.indices.max { scores[$0] < scores[$1] } ?? 0
    for (step, line) in lines.enumerated().reversed() {
      result[line] = roles[role]
      if step > 0 { role = back[step - 1][role] }
    }
    return result
  }

  private static func emission(_ features: [LineFeature], _ role: Int) -> Double {
    features.reduce(LineWeights.bias[role]) { $0 + (LineWeights.table[$1]?[role] ?? 0) }
  }
}
