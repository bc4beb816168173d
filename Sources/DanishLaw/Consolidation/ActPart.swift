/// The part of an amending act that applies: "§ 1", "§ 1, nr. 1-8 og 10-20".
public struct ActPart: Sendable, Equatable {
  /// Labels of the act's §§.
  public var sections: [LabelRange]
  /// Labels of the points; empty for all of them.
  public var points: [LabelRange]

  public init(sections: [LabelRange], points: [LabelRange] = []) {
    self.sections = sections
    self.points = points
  }

  /// Nil where the text names no §.
  public init?(_ text: String) {
    var parser = TargetParser(instructionTokens(text))
    guard let (level, labels) = parser.step(), level == .section else { return nil }
    sections = labels
    points = []
    while parser.index < parser.tokens.count {
      if let (level, labels) = parser.step() {
        if level == .number { points += labels }
      } else {
        parser.index += 1
      }
    }
  }

  func includes(section: String) -> Bool { sections.contains { $0.includes(section) } }

  func includes(point: String) -> Bool { points.isEmpty || points.contains { $0.includes(point) } }
}

extension LabelRange {
  /// Whether a label lies in the range, numbers before letters: 3 < 3a < 4.
  func includes(_ label: String) -> Bool {
    guard let last else { return label == first }
    let value = LabelValue(label)
    return !(value < LabelValue(first)) && !(LabelValue(last) < value)
  }
}

/// A § of an amending act that changes one law, with its points.
struct AmendingSection {
  struct Point {
    var id: ProvisionID
    var instruction: String
    var newText: [String]
  }

  var introduction: String
  var points: [Point]

  /// The §§ of an act that bring amendments, in order.
  static func all(in act: Outline) -> [(label: String, section: AmendingSection)] {
    var result: [(label: String, section: AmendingSection)] = []
    var prefix = ""
    let ids = Set(act.provisions.map(\.id))
    for provision in act.provisions {
      if provision.kind == .par {
        prefix = provision.id.path + "/"
        let label = String(provision.id.path.dropFirst("par:".count))
        let section = AmendingSection(introduction: provision.text, points: [])
        result.append((label, section))
        if provision.newText != nil {
          result[result.count - 1].section.points.append(point(provision))
        }
      } else if provision.id.path.hasPrefix(prefix), !result.isEmpty {
        if provision.kind == .stk, result[result.count - 1].section.introduction.isEmpty {
          result[result.count - 1].section.introduction = provision.text
        } else if provision.kind == .nr {
          result[result.count - 1].section.points += points(provision) { ids.contains($0) }
        }
      }
    }
    return result.filter {
      $0.section.introduction.hasPrefix("I ") && !$0.section.points.isEmpty || isSingle($0.section)
    }
  }

  private static func point(_ provision: Provision) -> Point {
    Point(
      id: provision.id, instruction: provision.text,
      newText: (provision.newText ?? "").split(separator: "\n").map(String.init))
  }

  /// The point, and those behind it that its file gives as lines of its new text: "«", then "2." alone on a line,
  /// then an instruction; not where the act has such a point itself.
  private static func points(_ provision: Provision, isThere: (ProvisionID) -> Bool) -> [Point] {
    var result = [point(provision)]
    guard let parent = provision.id.parent, let label = provision.id.lastComponent.split(separator: ":").last,
      var number = Int(label), number < 10_000
    else { return result }
    var lines = result[0].newText[...]
    var own: [String] = []
    while let line = lines.popFirst() {
      let next = ProvisionID(parent.path + "/nr:\(number + 1)")
      let closes = result.count > 1 || (own.last.map { $0.hasSuffix("«") || $0.hasSuffix("«.") } ?? false)
      guard line == "\(number + 1).", closes, !isThere(next), let instruction = lines.popFirst() else {
        own.append(line)
        continue
      }
      result[result.count - 1].newText = own
      result.append(Point(id: next, instruction: instruction, newText: []))
      own = []
      number += 1
    }
    result[result.count - 1].newText = own
    return result
  }

  /// A § whose only amendment stands in its opening sentence.
  private static func isSingle(_ section: AmendingSection) -> Bool {
    section.points.count == 1 && section.points[0].instruction == section.introduction
  }

  /// Whether the opening sentence names the law of that title.
  func amends(_ title: String) -> Bool {
    let law = LawTitle(title).words
    let named = LawTitle(introduction).words
    guard law.count > 1, named.count > 1 else { return false }
    return law == named || (law.starts(with: named) && named.count > 3) || named.starts(with: law)
  }

  /// Whether the opening sentence may name the law of that title: half of the telling words are the same, or one of
  /// the two has none.
  func mayAmend(_ title: String) -> Bool {
    let law = Set(LawTitle(title).words.filter { $0.unicodeScalars.count > 3 })
    let named = Set(LawTitle(introduction).words.filter { $0.unicodeScalars.count > 3 })
    guard !law.isEmpty, !named.isEmpty else { return true }
    return law.intersection(named).count * 2 >= min(law.count, named.count)
  }
}

/// The words of a law's title, without what stands around them in a title page or an opening sentence.
struct LawTitle {
  let words: [String]

  init(_ text: String) {
    var bytes: [UInt8] = []
    appendNormalised(text, to: &bytes)
    var title = bytes.lowercased().string[...]
    for opening in ["bekendtgørelse af ", "i ", "lov om ændring af "] where title.hasPrefix(opening) {
      title = title.dropFirst(opening.count)
    }
    for end in [
      ", jf.", ", som ", " foretages", ", lovbekendt", " loven gennemfører", " loven indeholder", "(",
    ] {
      if let range = title.firstRange(of: end) { title = title[..<range.lowerBound] }
    }
    words = title.split { !$0.isLetter && !$0.isNumber && $0 != "-" }.map(String.init)
      .filter { $0.utf8.count > 1 && !$0.utf8.allSatisfy(Byte.isDigit) && $0 != "mv" && $0 != "mm" }
  }
}
