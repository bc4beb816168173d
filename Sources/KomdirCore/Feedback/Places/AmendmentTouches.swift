import DanishLaw

/// Which places of the amended laws each point of an amending act touches, its new text included.
struct AmendmentTouches: Sendable {
  /// One place that one point touches.
  struct Touch: Sendable, Equatable {
    var point: ProvisionID
    var par: String
    var stk: String?
    var stkEnd: String?
    var nr: String?
    var nrEnd: String?
    /// Last § of a range of them.
    var parEnd: String?
    /// A chapter; `par` is then empty.
    var kapitel: String?
  }

  /// The § of the bill that changes one law, and the words it names the law with.
  struct ChangedLaw: Sendable {
    var section: ProvisionID
    var words: [String]
    var touches: [Touch]
  }

  let laws: [ChangedLaw]

  init(_ outline: Outline) {
    var laws: [ChangedLaw] = []
    for section in outline.provisions where section.kind == .par {
      let intro = folded(section.text)
      guard intro.hasPrefix("i ") || intro.contains(" foretages ") || intro.contains("aendres") else {
        continue
      }
      guard intro.contains("lov") else { continue }
      let head = lawNameOpening(intro)
      var touches: [Touch] = []
      let prefix = section.id.path + "/"
      let points = outline.provisions.filter {
        $0.id.path.hasPrefix(prefix) && $0.id.depth == 2 && $0.kind == .nr
      }
      for point in points { touches += Self.touches(of: point) }
      if points.isEmpty { touches += Self.touches(of: section) }
      guard !touches.isEmpty else { continue }
      laws.append(ChangedLaw(section: section.id, words: lawTitleWords(head), touches: touches))
    }
    self.laws = laws
  }

  /// The points that touch a place, the narrowest touch first, in the law named where one is.
  ///
  /// - Parameter onlyBest: whether only those are given that no other touches more narrowly.
  func points(touching target: ReferenceTarget, onlyBest: Bool = false) -> [ProvisionID] {
    var candidates = laws
    if let name = target.law {
      let fits = laws.map { lawNameFit(name, to: $0.words) }
      guard let best = fits.max(), best >= 0.3 else { return [] }
      candidates = zip(laws, fits).filter { $0.1 == best }.map(\.0)
    }
    guard let par = target.par else { return chapterPoints(target, in: candidates) }
    var found: [(rank: Int, point: ProvisionID)] = []
    for touch in candidates.flatMap(\.touches) where inRange(par, touch.par, touch.parEnd) {
      var rank = 0
      if let stk = target.stk {
        if let own = touch.stk {
          guard inRange(stk, own, touch.stkEnd) else { continue }
          if touch.stkEnd != nil { rank += 1 }
        } else {
          rank += 2
        }
      } else if touch.stk != nil {
        rank += 1
      }
      if let nr = target.nr {
        if let own = touch.nr {
          guard inRange(nr, own, touch.nrEnd) else { continue }
        } else {
          rank += 1
        }
      } else if touch.nr != nil {
        rank += 1
      }
      if touch.parEnd != nil { rank += 1 }
      found.append((rank, touch.point))
    }
    if onlyBest, let best = found.map(\.rank).min() { found.removeAll { $0.rank > best } }
    var points: [ProvisionID] = []
    for (_, entry) in found.enumerated().sorted(by: {
      ($0.element.rank, $0.offset) < ($1.element.rank, $1.offset)
    })
    where !points.contains(entry.point) {
      points.append(entry.point)
    }
    return points
  }

  /// Whether the § of a target that names no law is touched in one of the amended laws alone.
  func isInOneLaw(_ target: ReferenceTarget) -> Bool {
    guard let par = target.par else { return false }
    return laws.count { law in law.touches.contains { inRange(par, $0.par, $0.parEnd) } } == 1
  }

  /// "Overskriften til kapitel 70": the points that speak of the amended law's chapter.
  private func chapterPoints(_ target: ReferenceTarget, in candidates: [ChangedLaw]) -> [ProvisionID] {
    guard let kapitel = target.kapitel else { return [] }
    var points: [ProvisionID] = []
    for touch in candidates.flatMap(\.touches) where touch.kapitel == kapitel && !points.contains(touch.point)
    {
      points.append(touch.point)
    }
    return points
  }

  private static func touches(of point: Provision) -> [Touch] {
    var touches: [Touch] = []
    var par: String?
    for reference in references(in: withoutQuotations(point.text)) {
      for target in reference.readings.first ?? [] {
        if let own = target.par { par = own }
        if let kapitel = target.kapitel, target.par == nil {
          touches.append(Touch(point: point.id, par: "", kapitel: kapitel))
        }
        guard let par, target.kapitel == nil || target.stk != nil || target.par != nil else { continue }
        touches.append(
          Touch(
            point: point.id, par: par, stk: target.stk, stkEnd: end(target, "stk"), nr: target.nr,
            nrEnd: end(target, "nr"), parEnd: end(target, "par")))
      }
    }
    let head = par
    var newPar: String?
    var newStk: String?
    for line in (point.newText ?? "").split(separator: "\n") {
      let label = NewTextLabel(line)
      switch label {
      case .kapitel(let number): touches.append(Touch(point: point.id, par: "", kapitel: number))
      case .par(let number):
        newPar = number
        newStk = nil
        touches.append(Touch(point: point.id, par: number))
      case .stk(let number):
        newStk = number
        if let par = newPar ?? head { touches.append(Touch(point: point.id, par: par, stk: number)) }
      case .nr(let number):
        if let par = newPar ?? head {
          touches.append(Touch(point: point.id, par: par, stk: newStk, nr: number))
        }
      case nil: break
      }
    }
    return touches
  }

  /// The instruction's own words: what stands in »…« is the amended law's text and touches nothing.
  private static func withoutQuotations(_ text: String) -> String {
    var rest = 0
    var result = ""
    for quotation in quotations(in: text) {
      result += text.scalars(in: rest..<quotation.start) + "…"
      rest = quotation.end
    }
    return result + text.scalars(in: rest..<max(rest, text.unicodeScalars.count))
  }

  private static func end(_ target: ReferenceTarget, _ level: String) -> String? {
    target.to?.level == level ? target.to?.value : nil
  }
}

/// The label that a line of quoted new text opens with.
private enum NewTextLabel {
  case par(String), stk(String), nr(String), kapitel(String)

  init?(_ line: Substring) {
    let text = folded(String(line)).drop { $0 == "\"" || $0 == " " }
    if text.first == "§" {
      let words = text.dropFirst().split { $0 == " " || $0 == "." }
      guard let number = words.first, number.first?.isNumber == true else { return nil }
      var label = String(number)
      if words.count > 1, words[1].count == 1, words[1].first?.isLetter == true { label += words[1] }
      self = .par(label)
    } else if text.hasPrefix("kapitel ") {
      let words = text.dropFirst("kapitel ".count).split { $0 == " " || $0 == "." }
      guard let number = words.first, number.first?.isNumber == true, words.count <= 2 else { return nil }
      let letter = words.count > 1 && words[1].count == 1 ? String(words[1]) : ""
      self = .kapitel(String(number) + letter)
    } else if text.hasPrefix("stk") {
      let digits = text.drop { !$0.isNumber }.prefix { $0.isNumber }
      guard !digits.isEmpty, text.distance(from: text.startIndex, to: digits.startIndex) <= 5 else {
        return nil
      }
      self = .stk(String(digits))
    } else {
      let digits = text.prefix { $0.isNumber }
      guard !digits.isEmpty, text.dropFirst(digits.count).first == ")" else { return nil }
      self = .nr(String(digits))
    }
  }
}

/// Whether a label lies in first…last, numbers before letters ("3" < "3a" < "4").
func inRange(_ label: String, _ first: String, _ last: String?) -> Bool {
  if label == first { return true }
  guard let last else { return false }
  let key = labelKey(label)
  return labelKey(first) <= key && key <= labelKey(last)
}

/// Orders labels: the number, then the letter.
func labelKey(_ label: String) -> String {
  let digits = label.prefix { $0.isNumber }
  return String(repeating: "0", count: max(0, 6 - digits.count)) + digits + label.dropFirst(digits.count)
}
