/// The minutes of a meeting told point by point: only what was said on the hearing is a remark.
struct Agenda {
  /// A point of the agenda: its title's line, and the lines below it.
  private struct Point {
    var title: Int
    var lines: Range<Int>
  }

  private let lines: [FeedbackLine]
  private let roles: [LineRole]
  private let places: PlaceFinder

  /// The lines that are no remark; empty where the lines are no such minutes.
  static func frame(of lines: [FeedbackLine], roles: [LineRole], places: PlaceFinder) -> Set<Int> {
    Agenda(lines: lines, roles: roles, places: places).frame()
  }

  private func frame() -> Set<Int> {
    let isMinutes = lines.prefix(8).contains { line in
      foldedWords(line.text).prefix(6).contains {
        $0.hasPrefix("referat") || $0.hasPrefix("dagsorden") || $0 == "minutes"
      }
    }
    let points = isMinutes ? self.points() : []
    let onHearing = points.filter(isOnHearing)
    guard points.count >= 2, !onHearing.isEmpty, let first = points.first else { return [] }
    var frame = Set(0..<first.title)
    for point in points {
      if onHearing.contains(where: { $0.title == point.title }) {
        frame.formUnion(told(in: point))
      } else {
        frame.formUnion(point.title..<point.lines.upperBound)
      }
    }
    return frame.filter { lines[$0].tableNumber == nil || $0 < first.title }
  }

  /// The agenda's points: numbered titles that count up, "2. Økonomi", "Punkt 3. Næste møde".
  private func points() -> [Point] {
    var titles: [Int] = []
    var last = 0
    for index in lines.indices where lines[index].tableNumber == nil && isTitle(lines[index]) {
      guard let number = number(of: lines[index]), number == last + 1 || last == 0 && number <= 2 else {
        continue
      }
      titles.append(index)
      last = number
    }
    return titles.indices.map { place in
      let end = place + 1 < titles.count ? titles[place + 1] : lines.count
      return Point(title: titles[place], lines: (titles[place] + 1)..<end)
    }
  }

  private func isTitle(_ line: FeedbackLine) -> Bool {
    let words = foldedWords(line.text)
    return words.count <= 14 && !line.text.hasSuffix(".")
      && !words.contains { Phrases.sentenceWords.contains(String($0)) }
  }

  private func number(of line: FeedbackLine) -> Int? {
    if let item = itemNumber(line.shown) { return item.number }
    let words = foldedWords(line.text).prefix(2).map(String.init)
    guard words.count == 2, ["punkt", "pkt", "item", "sag"].contains(words[0]) else { return nil }
    return Int(words[1])
  }

  /// Whether a point's title names a paper, or its lines name places of the draft.
  private func isOnHearing(_ point: Point) -> Bool {
    let words = foldedWords(lines[point.title].text)
    if words.contains(where: { word in Self.papers.contains { word.hasPrefix($0) } }) { return true }
    return point.lines.contains { !places.mentions(in: lines[$0].text).filter(\.isOwn).isEmpty }
  }

  /// What the minutes tell of a point before anybody says something, and what they say of themselves.
  private func told(in point: Point) -> [Int] {
    var told: [Int] = []
    var isOpening = true
    for index in point.lines where lines[index].tableNumber == nil && roles[index] == .body {
      let words = foldedWords(lines[index].text).map(String.init)
      let argues =
        words.contains { LineWords.arguing.contains($0) }
        || words.contains { word in LineWords.judging.contains { word.hasPrefix($0) } }
      let names = !places.mentions(in: lines[index].text).isEmpty
      let ofMinutes = words.contains { $0.hasPrefix("referat") || $0 == "minutes" }
      if !names, !argues, isOpening && !lines[index].text.contains(":") || ofMinutes && words.count <= 12 {
        told.append(index)
      } else {
        isOpening = false
      }
    }
    return told
  }

  private static let papers = [
    "hoering", "udkast", "lovforslag", "lovudkast", "bekendtgoerelse", "vejledning", "strategi",
    "consultation",
    "draft",
  ]
}
