import Foundation

/// What a JSON value must look like. Objects may have more keys: `--json` grows by new keys only.
indirect enum Shape: Sendable {
  case text, number, flag
  /// The shape, or null.
  case maybe(Shape)
  case oneOf([String])
  case list(Shape)
  case object([String: Shape])
  /// An object whose keys are data.
  case map(Shape)

  /// Where a value differs, as a path with a word: "[0].member.why: missing". Empty where it fits.
  func misfits(_ value: Any?, at path: String = "") -> [String] {
    guard let value else { return ["\(path): missing"] }
    switch self {
    case .text: return value is String ? [] : ["\(path): no text"]
    case .number: return value is NSNumber && !Self.isFlag(value) ? [] : ["\(path): no number"]
    case .flag: return Self.isFlag(value) ? [] : ["\(path): no flag"]
    case .maybe(let shape): return value is NSNull ? [] : shape.misfits(value, at: path)
    case .oneOf(let words):
      guard let word = value as? String, words.contains(word) else { return ["\(path): \(value)"] }
      return []
    case .list(let shape):
      guard let list = value as? [Any] else { return ["\(path): no list"] }
      return list.enumerated().flatMap { shape.misfits($1, at: "\(path)[\($0)]") }
    case .object(let fields):
      guard let object = value as? [String: Any] else { return ["\(path): no object"] }
      return fields.sorted { $0.key < $1.key }.flatMap { $1.misfits(object[$0], at: "\(path).\($0)") }
    case .map(let shape):
      guard let object = value as? [String: Any] else { return ["\(path): no object"] }
      return object.sorted { $0.key < $1.key }.flatMap { shape.misfits($1, at: "\(path).\($0)") }
    }
  }

  private static func isFlag(_ value: Any) -> Bool {
    // A JSON true is a number to Foundation too; its description tells them apart.
    guard let number = value as? NSNumber else { return false }
    return String(cString: number.objCType) == "c" || String(cString: number.objCType) == "B"
  }
}
