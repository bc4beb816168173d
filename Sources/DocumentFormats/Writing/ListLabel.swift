/// A label ("§ 1", "a)", "2.1") taken apart into a list's look and a counter, so that it can be written as
/// an automatic number.
struct ListLabel {
  /// What a list looks like, its counter taken out.
  struct Shape: Hashable {
    var prefix: String
    var format: Format
    var suffix: String
  }

  enum Format: String {
    case decimal, lowerLetter, upperLetter, lowerRoman, upperRoman, bullet
    /// A text of several letters that does not count.
    case none

    var counts: Bool { self != .bullet && self != .none }

    /// As OpenDocument writes it; nil for what does not count.
    var sign: String? {
      switch self {
      case .decimal: "1"
      case .lowerLetter: "a"
      case .upperLetter: "A"
      case .lowerRoman: "i"
      case .upperRoman: "I"
      case .bullet, .none: nil
      }
    }
  }

  var shape: Shape
  /// 0 for what does not count.
  var value: Int

  /// Nil for a heading without a label, and for a label that no list can show.
  ///
  /// - Parameter depth: 0 for headings and paragraphs; list items from 1, without a label a bullet.
  init?(_ label: String?, depth: Int) {
    guard depth <= 9 else { return nil }
    guard let label, !label.isEmpty else {
      guard depth > 0 else { return nil }
      shape = Shape(prefix: depth % 2 == 1 ? "•" : "–", format: .bullet, suffix: "")
      value = 0
      return
    }
    // Word would read "%1" as a counter.
    guard !label.contains("%") else { return nil }
    let scalars = Array(label.unicodeScalars)
    guard let (range, format, value) = Self.counter(in: scalars) else {
      shape = Shape(prefix: label, format: scalars.count == 1 ? .bullet : .none, suffix: "")
      self.value = 0
      return
    }
    shape = Shape(
      prefix: Self.text(scalars[..<range.lowerBound]), format: format,
      suffix: Self.text(scalars[range.upperBound...]))
    self.value = value
  }

  /// The last number of the label, else its letters.
  private static func counter(in scalars: [UnicodeScalar]) -> (Range<Int>, Format, Int)? {
    func isDigit(_ scalar: UnicodeScalar) -> Bool { scalar.value >= 0x30 && scalar.value <= 0x39 }
    func isLetter(_ scalar: UnicodeScalar) -> Bool { scalar.isASCII && scalar.properties.isAlphabetic }
    if let last = scalars.lastIndex(where: isDigit) {
      var first = last
      while first > 0, isDigit(scalars[first - 1]) { first -= 1 }
      let range = first..<last + 1
      if let value = Int(text(scalars[range])), value < 1_000_000, scalars[first] != "0" || range.count == 1 {
        return (range, .decimal, value)
      }
    }
    guard let first = scalars.firstIndex(where: isLetter), let last = scalars.lastIndex(where: isLetter),
      let (format, value) = letters(text(scalars[first...last]))
    else { return nil }
    return (first..<last + 1, format, value)
  }

  /// One letter is a letter; more are a roman numeral where they form one.
  private static func letters(_ text: String) -> (Format, Int)? {
    let lower = text.lowercased()
    guard let first = lower.utf8.first, lower == text || text.uppercased() == text else { return nil }
    let isLower = lower == text
    if lower.utf8.count == 1 { return (isLower ? .lowerLetter : .upperLetter, Int(first) - 0x60) }
    for value in 2..<100 where roman(value) == lower {
      return (isLower ? .lowerRoman : .upperRoman, value)
    }
    return nil
  }

  private static func roman(_ value: Int) -> String {
    let signs = [(90, "xc"), (50, "l"), (40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i")]
    var rest = value
    var text = ""
    for (worth, sign) in signs {
      while rest >= worth {
        text += sign
        rest -= worth
      }
    }
    return text
  }

  private static func text(_ scalars: ArraySlice<UnicodeScalar>) -> String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars)
    return String(view)
  }
}
