import DocumentModel

/// Turns labels ("§ 1", "a)", "2.1") back into automatic numbers (17.9) that compute the same labels.
struct DOCXNumbering {
  /// What a list looks like, its counter taken out.
  private struct Shape: Hashable {
    enum Format: String {
      case decimal, lowerLetter, upperLetter, lowerRoman, upperRoman, bullet
      /// A text of several letters that does not count.
      case none
      var counts: Bool { self != .bullet && self != .none }
    }
    var prefix: String
    var format: Format
    var suffix: String
    /// 0 for headings and paragraphs with a number; list items from 1.
    var depth: Int
  }

  private struct List {
    var shape: Int
    var start: Int
  }

  private var shapes: [Shape] = []
  private var shapeIndex: [Shape: Int] = [:]
  private var lists: [List] = []
  /// The list and counter that each shape has come to.
  private var current: [Int: (list: Int, value: Int)] = [:]

  /// `w:numPr` for a label; nil where no automatic number can say it.
  mutating func properties(label: String?, depth: Int) -> String? {
    guard let (shape, value) = Self.shape(of: label, depth: depth) else { return nil }
    let index: Int
    if let known = shapeIndex[shape] {
      index = known
    } else {
      index = shapes.count
      shapes.append(shape)
      shapeIndex[shape] = index
    }
    let list: Int
    if let now = current[index], !shape.format.counts || value == now.value + 1 {
      list = now.list
    } else {
      list = lists.count
      lists.append(List(shape: index, start: value))
    }
    current[index] = (list, value)
    return "<w:numPr><w:ilvl w:val=\"\(max(depth - 1, 0))\"/><w:numId w:val=\"\(list + 1)\"/></w:numPr>"
  }

  var part: MarkupOutput? {
    guard !lists.isEmpty else { return nil }
    var output = MarkupOutput()
    output.markup("\(DOCXPackage.declaration)<w:numbering\(DOCXPackage.namespaces)>")
    for (index, shape) in shapes.enumerated() {
      let level = max(shape.depth - 1, 0)
      output.markup(
        "<w:abstractNum w:abstractNumId=\"\(index)\"><w:multiLevelType w:val=\"hybridMultilevel\"/>"
          + "<w:lvl w:ilvl=\"\(level)\"><w:start w:val=\"1\"/><w:numFmt w:val=\"\(shape.format.rawValue)\"/>")
      if shape.depth == 0 { output.markup("<w:suff w:val=\"space\"/>") }
      output.markup("<w:lvlText")
      let counter = !shape.format.counts ? "" : "%\(level + 1)"
      output.attribute("w:val", shape.prefix + counter + shape.suffix)
      output.markup("/><w:lvlJc w:val=\"left\"/>")
      if shape.depth > 0 {
        output.markup("<w:pPr><w:ind w:left=\"\(shape.depth * 425)\" w:hanging=\"425\"/></w:pPr>")
      }
      output.markup("</w:lvl></w:abstractNum>")
    }
    for (index, list) in lists.enumerated() {
      let shape = shapes[list.shape]
      output.markup("<w:num w:numId=\"\(index + 1)\"><w:abstractNumId w:val=\"\(list.shape)\"/>")
      if shape.format.counts {
        output.markup(
          "<w:lvlOverride w:ilvl=\"\(max(shape.depth - 1, 0))\"><w:startOverride w:val=\"\(list.start)\"/>"
            + "</w:lvlOverride>")
      }
      output.markup("</w:num>")
    }
    output.markup("</w:numbering>")
    return output
  }

  private static func shape(of label: String?, depth: Int) -> (Shape, Int)? {
    guard depth <= 9 else { return nil }
    guard let label, !label.isEmpty else {
      guard depth > 0 else { return nil }
      return (Shape(prefix: depth % 2 == 1 ? "•" : "–", format: .bullet, suffix: "", depth: depth), 0)
    }
    // "%1" would be read as a counter.
    guard !label.contains("%") else { return nil }
    let scalars = Array(label.unicodeScalars)
    func part(_ range: Range<Int>) -> String {
      var text = String.UnicodeScalarView()
      text.append(contentsOf: scalars[range])
      return String(text)
    }
    let isDigit = { (scalar: UnicodeScalar) in scalar.value >= 0x30 && scalar.value <= 0x39 }
    if let last = scalars.lastIndex(where: isDigit) {
      var first = last
      while first > 0, isDigit(scalars[first - 1]) { first -= 1 }
      if let value = Int(part(first..<last + 1)), value < 1_000_000, scalars[first] != "0" || first == last {
        let shape = Shape(
          prefix: part(0..<first), format: .decimal, suffix: part(last + 1..<scalars.count), depth: depth)
        return (shape, value)
      }
    }
    let isLetter = { (scalar: UnicodeScalar) in
      (0x41...0x5A).contains(scalar.value) || (0x61...0x7A).contains(scalar.value)
    }
    if let first = scalars.firstIndex(where: isLetter), let last = scalars.lastIndex(where: isLetter),
      let (format, value) = counter(part(first..<last + 1))
    {
      let shape = Shape(
        prefix: part(0..<first), format: format, suffix: part(last + 1..<scalars.count), depth: depth)
      return (shape, value)
    }
    let isBullet = scalars.count == 1
    return (Shape(prefix: label, format: isBullet ? .bullet : .none, suffix: "", depth: depth), 0)
  }

  /// One letter is a letter; more are a roman numeral where they form one.
  private static func counter(_ text: String) -> (Shape.Format, Int)? {
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
}
