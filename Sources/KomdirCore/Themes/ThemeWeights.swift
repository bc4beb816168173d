import Foundation

/// What the signs of `ThemeAssigner` weigh, fitted over hearings that people had read; no weight is for one theme.
enum ThemeWeights {
  static func likelihood(of signs: [Double]) -> Double {
    let score = zip(weights, signs).reduce(weights.last ?? 0) { $0 + $1.0 * $1.1 }
    return 1 / (1 + exp(-score))
  }

  /// The last is what every theme has without any sign.
  private static let weights: [Double] = [
    0.256, 1.04, 0.623, 0.234, 0.217, -0.12, 0.899, 0.99, 0.392, 0.603, 1.19, 1.23, -0.23,
    -0.143, -0.203, 1.37, -0.596, -0.214, -0.794, 0.459, 1.26, -0.029, -0.457, 0.096,
    0.009, 0.241, 0.269, 1.52, -3.7,
  ]
}
