import DanishLaw
import Foundation

/// Finds for each position of a response the remark in the note that renders it: by words, place and theme, each
/// remark given to one position, so that all together fit best.
struct OutcomeMatcher {
  private let positions: [ResponsePosition]
  private let units: [NoteUnit]
  private var rarity: [String: Double] = [:]

  /// What a remark that names the association has in its favour before a word is compared: it renders something of
  /// the response.
  private static let named = 0.12
  /// What one has to overcome that names nobody.
  private static let unnamed = -0.2

  init(positions: [ResponsePosition], units: [NoteUnit]) {
    self.positions = positions
    self.units = units
    let texts = positions.map(\.text) + units.map(\.remark)
    var counts: [String: Int] = [:]
    for text in texts { for stem in Set(SubjectWords.stems(text)) { counts[stem, default: 0] += 1 } }
    for (stem, count) in counts { rarity[stem] = log(Double(texts.count + 1) / Double(count)) }
  }

  /// For each position the index of its unit; nil where the note is silent.
  func matches() -> [Int?] {
    let candidates = units.indices.filter { units[$0].voice != .others && !units[$0].answer.isEmpty }
    guard !positions.isEmpty, !candidates.isEmpty else { return positions.map { _ in nil } }
    let values = positions.indices.map { position in
      candidates.enumerated().map { order, unit in
        value(positions[position], units[unit])
          - 0.06 * abs(share(position, positions.count) - share(order, candidates.count))
      }
    }
    let choice = Assignment.best(values)
    return choice.map { $0.map { candidates[$0] } }
  }

  private func share(_ index: Int, _ count: Int) -> Double { Double(index) / Double(max(1, count - 1)) }

  /// How well a remark renders a position; below 0 it does not.
  private func value(_ position: ResponsePosition, _ unit: NoteUnit) -> Double {
    let said = SubjectWords.stems(unit.remark)
    let around = SubjectWords.stems(unit.headings.joined(separator: " ")) + SubjectWords.stems(unit.passage)
    var words = likeness(SubjectWords.stems(position.text), said, around)
    if let theme = position.theme {
      words +=
        0.35
        * likeness(SubjectWords.stems(theme), SubjectWords.stems(unit.headings.joined(separator: " ")), said)
    }
    var place = 0.0
    if let wanted = position.provision, let named = unit.place {
      let fit = named.fit(wanted)
      place = fit > 0 ? 0.3 * fit : -0.2
    }
    switch unit.voice {
    case .ours: return Self.named + words + place
    case .several, .others: return Self.unnamed + 1.4 * words + place
    }
  }

  /// The share of the two texts' words that they have in common, by weight; words of the answer and headings count
  /// in part.
  private func likeness(_ wanted: [String], _ said: [String], _ around: [String]) -> Double {
    let (wanted, said, around) = (Set(wanted), Set(said), Set(around))
    var (shared, ours, theirs) = (0.0, 0.0, 0.0)
    for stem in wanted {
      let weight = weight(stem)
      ours += weight
      let best = max(Self.nearest(stem, said), 0.45 * Self.nearest(stem, around))
      shared += weight * best
    }
    for stem in said { theirs += weight(stem) }
    guard ours > 0, theirs > 0 else { return 0 }
    return shared / (ours * theirs).squareRoot()
  }

  private func weight(_ stem: String) -> Double {
    SubjectWords.weight(of: stem) * (rarity[stem] ?? 1) * (stem.utf8.count < 4 ? 0.3 : 1)
  }

  /// 1 for the same stem, less for words that share a beginning or an end of six letters.
  private static func nearest(_ stem: String, _ others: Set<String>) -> Double {
    if others.contains(stem) { return 1 }
    guard stem.utf8.count >= 5, !stem.hasPrefix("#") else { return 0 }
    var best = 0.0
    for other in others where other.utf8.count >= 5 && !other.hasPrefix("#") {
      let start = stem.commonPrefix(with: other).utf8.count
      let end = String(stem.reversed()).commonPrefix(with: String(other.reversed())).utf8.count
      let length = max(start, end)
      guard length >= 5 else { continue }
      best = max(best, 0.9 * Double(length) / Double(max(stem.utf8.count, other.utf8.count)))
    }
    return best
  }
}

/// The assignment of rows to columns whose values add up highest, each column used once at most, and none below 0.
enum Assignment {
  static func best(_ values: [[Double]]) -> [Int?] {
    guard let width = values.first?.count else { return [] }
    let rows = values.count
    // Each row may also take a column of its own that is worth nothing.
    let columns = width + rows
    func cost(_ row: Int, _ column: Int) -> Double {
      if column < width { return -max(values[row][column], -1_000) }
      return column - width == row ? 0 : 1_000
    }
    // The Hungarian method with potentials, rows one by one (Kuhn 1955, in the form of Jonker and Volgenant).
    var (u, v) = ([Double](repeating: 0, count: rows + 1), [Double](repeating: 0, count: columns + 1))
    var owner = [Int](repeating: 0, count: columns + 1)
    var way = [Int](repeating: 0, count: columns + 1)
    for row in 1...rows {
      owner[0] = row
      var column = 0
      var least = [Double](repeating: .infinity, count: columns + 1)
      var used = [Bool](repeating: false, count: columns + 1)
      repeat {
        used[column] = true
        let current = owner[column]
        var (delta, next) = (Double.infinity, 0)
        for candidate in 1...columns where !used[candidate] {
          let reduced = cost(current - 1, candidate - 1) - u[current] - v[candidate]
          if reduced < least[candidate] {
            least[candidate] = reduced
            way[candidate] = column
          }
          if least[candidate] < delta { (delta, next) = (least[candidate], candidate) }
        }
        for candidate in 0...columns {
          if used[candidate] {
            u[owner[candidate]] += delta
            v[candidate] -= delta
          } else {
            least[candidate] -= delta
          }
        }
        column = next
      } while owner[column] != 0
      repeat {
        let previous = way[column]
        owner[column] = owner[previous]
        column = previous
      } while column != 0
    }
    var result = [Int?](repeating: nil, count: rows)
    for column in 1...columns where owner[column] > 0 && column <= width {
      result[owner[column] - 1] = column - 1
    }
    return result
  }
}
