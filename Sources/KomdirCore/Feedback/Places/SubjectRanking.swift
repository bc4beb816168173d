import DanishLaw
import Foundation

/// What stands round a remark that names no place: letters mostly follow the order of the draft.
struct SubjectNeighbours: Sendable {
  /// The places that the remarks before and after it name, in the order of the draft.
  var previous: Int?
  var next: Int?
  /// How much the letter follows the draft's order: the share of its steps that go on, 0.5 where there are too few.
  var order = 0.5

  init(previous: Int? = nil, next: Int? = nil, order: Double = 0.5) {
    self.previous = previous
    self.next = next
    self.order = order
  }

  /// - Parameters:
  ///   - index: the remark's own place among `named`.
  ///   - named: where each remark of the letter leads by its own words; nil where it names nothing.
  init(of index: Int, among named: [Int?]) {
    previous = named[..<index].last { $0 != nil } ?? nil
    next = named[(index + 1)...].first { $0 != nil } ?? nil
    let steps = named.compactMap { $0 }
    let pairs = zip(steps, steps.dropFirst())
    let count = max(0, steps.count - 1)
    if count >= 2 { order = Double(pairs.count { $0 <= $1 }) / Double(count) }
  }
}

/// The likeliest places of a remark that names none.
struct SubjectGuess: Sendable {
  /// Best first, three at most.
  var candidates: [ProvisionID]
  var document: Int
  /// How likely the first is, and how likely any place of the draft is; the rest is that it speaks of the whole.
  var likelihood: Double
  var anyLikelihood: Double

  /// From here on a chapter's § is taken for the place where the chapter was named.
  static let narrowingBar = 0.45
  /// From here on the candidates are shown.
  static let showingBar = 0.1
}

extension SubjectIndex {
  /// Weighs every place of the draft against each other and against "the draft as a whole"; nil where the draft has no
  /// places or the text shares no word with them.
  ///
  /// - Parameters:
  ///   - theme: the heading or the question that the remark stands below.
  ///   - allowed: the places to choose from; nil: all.
  func guess(
    for text: String, theme: String?, near neighbours: SubjectNeighbours, among allowed: Range<Int>? = nil
  ) -> SubjectGuess? {
    let found = evidence(for: text, theme: theme, near: neighbours, among: allowed ?? 0..<count)
    guard found.contains(where: { $0.values[0] > 0 || $0.values[3] > 0 }) else { return nil }
    let weighed = found.map { place in
      (place.unit, zip(SubjectRankingWeights.place, place.values).reduce(0) { $0 + $1.0 * $1.1 })
    }
    let whole = zip(SubjectRankingWeights.whole, Self.wholeEvidence(text, near: neighbours))
      .reduce(0) { $0 + $1.0 * $1.1 }
    let highest = max(whole, weighed.map(\.1).max() ?? 0)
    let sum = weighed.reduce(exp(whole - highest)) { $0 + exp($1.1 - highest) }
    let ranked = weighed.sorted { ($1.1, $0.0) < ($0.1, $1.0) }
    guard let first = ranked.first else { return nil }
    let likelihood = exp(first.1 - highest) / sum
    var candidates: [ProvisionID] = []
    for (place, entry) in ranked.prefix(3).enumerated()
    where document(of: entry.0) == document(of: first.0) {
      // Where one § stands out, it is shown beside its likeliest subsection.
      let shown = shown(entry.0, for: text, theme: theme).prefix(place == 0 && likelihood >= 0.3 ? 2 : 1)
      candidates += shown.filter { !candidates.contains($0) }
    }
    return SubjectGuess(
      candidates: Array(candidates.prefix(3)), document: document(of: first.0), likelihood: likelihood,
      anyLikelihood: 1 - exp(whole - highest) / sum)
  }

  /// "Grøn pulje, 5 km" of "- Grøn pulje, 5 km: Vores …", "Tilsyn" of "Tilsyn. To besøg …": the words with which a
  /// remark says itself what it is about; nil where it opens with none.
  private static func label(of text: String) -> String? {
    let line = text.prefix(70).drop { $0.isNumber || $0.isWhitespace || "-–•.)".contains($0) }
    guard let end = line.firstIndex(where: { ".:?!\n".contains($0) }), ".:".contains(line[end]),
      line.index(after: end) < line.endIndex, line[line.index(after: end)].isWhitespace
    else { return nil }
    let label = line[..<end]
    return label.count >= 3 && foldedWords(String(label)).count <= 6 ? String(label) : nil
  }

  /// What speaks for each place, in the order of `SubjectRankingWeights.place`.
  func evidence(for text: String, theme: String?, near: SubjectNeighbours, among allowed: Range<Int>) -> [(
    unit: Int, values: [Double]
  )] {
    let own = scores(for: text, theme: nil).totals
    let above = theme.map { scores(for: $0, theme: nil).totals } ?? [:]
    let label = Self.label(of: text).map { scores(for: $0, theme: nil).totals } ?? [:]
    let top = own.values.max() ?? 0
    let ofTime = Self.speaksOfStart(text + " " + (theme ?? ""))
    let ofCosts = Self.speaksOfCosts(text)
    return allowed.map { unit in
      let values = Self.evidence(
        unit: unit, own: own[unit] ?? 0, top: top, theme: above[unit] ?? 0, near: near)
      let known = [
        isGeneral(unit) ? 1 : 0, min(4, label[unit] ?? 0), ofTime && isCommencement(unit) ? 1 : 0,
        ofCosts && isOfCosts(unit) ? 1 : 0,
      ]
      return (unit, values + known)
    }
  }

  /// "Start 1. juli ligger midt i ferien", "der mangler en overgangsperiode", "Udskyd et år": when the draft is to apply.
  private static func speaksOfStart(_ text: String) -> Bool {
    let words = folded(text)
    if ["traed", "kraft", "overgang", "udskyd", "udskudt", "udsaet", "ikraft"].contains(where: {
      words.contains($0)
    }) {
      return true
    }
    return LineWords.holdsDate(words.split { !($0.isLetter || $0.isNumber) }.map(String.init))
  }

  /// "4,2 mio. kr.", "to årsværk", "DUT": what the draft costs.
  private static func speaksOfCosts(_ text: String) -> Bool {
    let words = foldedWords(text).map(String.init)
    let amounts: Set<String> = ["kr", "mio", "mia", "kroner", "dut", "aarsvaerk"]
    let stems = ["udgift", "merudgift", "oekonomi", "finansier", "kompens", "omkost"]
    return words.contains { word in amounts.contains(word) || stems.contains { word.hasPrefix($0) } }
  }

  private static func evidence(
    unit: Int, own: Double, top: Double, theme: Double, near: SubjectNeighbours
  ) -> [Double] {
    var found = [own, top > 0 ? own / top : 0, own.squareRoot(), min(4, theme), 0, 0, 0, 0, 0, 0, 0]
    if let previous = near.previous {
      found[4] = unit == previous ? 1 : 0
      found[5] = unit > previous ? near.order : 0
      found[6] = unit == previous + 1 ? near.order : 0
      if let next = near.next, next >= previous, (previous...next).contains(unit) { found[7] = near.order }
    }
    if let next = near.next {
      found[8] = unit < next ? near.order : 0
      found[9] = unit == next ? 1 : 0
      found[10] = unit == next - 1 ? near.order : 0
    }
    return found
  }

  /// What speaks for a remark on the draft as a whole.
  static func wholeEvidence(_ text: String, near: SubjectNeighbours) -> [Double] {
    let words = folded(text)
    let stems = SubjectWords.stems(text)
    let says = { (list: [String]) in list.contains { words.contains($0) } ? 1.0 : 0 }
    return [
      1, log(1 + Double(stems.count)), Set(stems).sorted().reduce(0) { $0 + SubjectWords.weight(of: $1) } / 5,
      says([
        "generelt", "overordnet", "samlet", "udkastet som", "lovforslaget", "strategien", "vejledningen",
        "bekendtgoerelsen", "forslaget", "hoeringsfrist",
      ]), near.previous == nil ? 1 : 0, near.next == nil ? 1 : 0, says(["mangler", "savner", "ikke naevnt"]),
      says(["oekonomi", "du-", "administrativ"]),
    ]
  }
}

extension Placement {
  /// Takes the likeliest places by subject as candidates, which a person is asked about; nothing where the remark seems
  /// to speak of the whole. By subject no place is sure: of those that weigh most, one in ten is another.
  mutating func take(_ guess: SubjectGuess) {
    if guess.anyLikelihood >= SubjectGuess.showingBar { candidates = guess.candidates }
  }
}
