import Foundation

/// A table of weights for classes that exclude each other: signs in, likelihoods out.
struct WeightTable {
  /// For each class the weights of all signs, and last what it has without any.
  let classes: [[Double]]

  func likelihoods(of signs: [Double]) -> [Double] {
    let scores = classes.map { weights in
      zip(weights, signs).reduce(weights.last ?? 0) { $0 + $1.0 * $1.1 }
    }
    let most = scores.max() ?? 0
    let shares = scores.map { exp($0 - most) }
    let sum = shares.reduce(0, +)
    return shares.map { $0 / sum }
  }
}
