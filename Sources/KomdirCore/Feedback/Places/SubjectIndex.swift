import DanishLaw
import DocumentModel
import Foundation

/// The words of a draft's provisions, so that a remark which names no place is compared with what they say, change and
/// are explained by.
///
/// Each § is one unit, in an amending act each point with its new text, in guidance each heading with the text below
/// it. A remark's stems are weighed by how few units have them and how little remarks in general do; compounds count
/// in part ("praksisplanudvalget" for "praksisplan"). Made once a hearing.
struct SubjectIndex: Sendable {
  private struct Unit: Sendable {
    var document: Int
    var id: ProvisionID
    /// The subsections of a §, with their stems.
    var parts: [(id: ProvisionID, stems: Set<String>)] = []
    /// Words of the unit; those of headings and notes count in part.
    var length = 0.0
    /// Whether it says from when the draft applies, and whether it is a section on costs.
    var isCommencement = false
    var isOfCosts = false
  }

  private struct Posting: Sendable {
    var unit: Int
    var count: Double
  }

  private var units: [Unit] = []
  private var orders: [ProvisionID: Int] = [:]
  /// The units of each chapter, and of each heading with those below it.
  private var spans: [ProvisionID: Range<Int>] = [:]
  private var postings: [String: [Posting]] = [:]
  private var rarity: [String: Double] = [:]
  /// Stems by their beginnings and ends of five letters and more.
  private var byStart: [String: [String]] = [:]
  private var byEnd: [String: [String]] = [:]
  private var meanLength = 1.0

  /// Below this sum of evidence nothing stands out.
  private static let least = 1.6
  /// In a draft of fewer places a word that one of them has alone is as rare as in one of these.
  private static let fewUnits = 12
  private static let shortestPart = 5
  /// No part of a compound is longer, however many letters a file puts after each other.
  private static let longestPart = 64

  init(_ documents: [FeedbackContext.HearingDocument]) {
    for (index, document) in documents.enumerated() where units.isEmpty { add(document, at: index) }
    let total = Double(max(units.count, Self.fewUnits))
    for (stem, list) in postings {
      let held = Double(list.count)
      rarity[stem] = log(1 + (total - held + 0.5) / (held + 0.5))
      guard !stem.hasPrefix("#") else { continue }
      let letters = Array(stem.utf8)
      guard letters.count > Self.shortestPart else { continue }
      for length in Self.shortestPart..<min(letters.count, Self.longestPart) {
        byStart[String(decoding: letters[..<length], as: UTF8.self), default: []].append(stem)
        byEnd[String(decoding: letters[(letters.count - length)...], as: UTF8.self), default: []].append(stem)
      }
    }
    meanLength = max(1, units.reduce(0) { $0 + $1.length } / Double(max(1, units.count)))
  }

  /// The place of a provision, or of its note, in the order of the draft: that of the § or point which it belongs to;
  /// nil where it belongs to none.
  func order(of id: ProvisionID) -> Int? {
    var wanted: ProvisionID? = id.explained ?? id
    while let place = wanted {
      if let known = orders[place] { return known }
      wanted = place.parent
    }
    return nil
  }

  /// The places of a chapter, and of a heading with those below it; nil for what holds no other.
  func span(of id: ProvisionID) -> Range<Int>? { spans[id] }

  /// Whether a place is a section of the notes on the bill as a whole.
  func isGeneral(_ order: Int) -> Bool { units[order].id.path.hasPrefix("general:") }

  /// Whether a place says from when the draft applies.
  func isCommencement(_ order: Int) -> Bool { units[order].isCommencement }

  /// Whether a place is a section on costs.
  func isOfCosts(_ order: Int) -> Bool { units[order].isOfCosts }

  /// The places to choose from, in the order of the draft.
  var places: [ProvisionID] { units.map(\.id) }

  /// How many places there are to choose from.
  var count: Int { units.count }

  /// What is to be shown of the unit at `order`: the subsection that holds most of the words, and the §.
  func shown(_ order: Int, for text: String, theme: String?) -> [ProvisionID] {
    parts(of: units[order], hit: scores(for: text, theme: theme).hits[order] ?? [])
  }

  func document(of order: Int) -> Int { units[order].document }

  /// What each unit holds of the text's stems: in all, and stem by stem.
  func scores(for text: String, theme: String?) -> (
    totals: [Int: Double], hits: [Int: [(stem: String, value: Double)]]
  ) {
    var scores: [Int: Double] = [:]
    var hits: [Int: [(stem: String, value: Double)]] = [:]
    let stems = Set(SubjectWords.stems(text) + SubjectWords.stems(theme ?? ""))
    for stem in stems.sorted() {
      let weight = SubjectWords.weight(of: stem)
      guard weight > 0.05 else { continue }
      var best: [Int: Double] = [:]
      for (known, likeness) in likenesses(of: stem) {
        guard let rare = rarity[known] else { continue }
        for posting in postings[known] ?? [] {
          let length = units[posting.unit].length / meanLength
          let value = likeness * rare * posting.count * 2.2 / (posting.count + 1.2 * (0.7 + 0.3 * length))
          if value > best[posting.unit] ?? 0 { best[posting.unit] = value }
        }
      }
      for (unit, value) in best {
        scores[unit, default: 0] += value * weight
        hits[unit, default: []].append((stem, value * weight))
      }
    }
    return (scores, hits)
  }

  /// Of a chapter of guidance that was named, the section below it which the text is clearly about: the one that of all
  /// sections speaks most of the same; nil where none does.
  func part(of placement: Placement, for text: String) -> ProvisionID? {
    guard placement.match == .exact, let chapter = placement.provision, chapter.path.hasPrefix("heading:")
    else {
      return nil
    }
    let below = units.indices.filter { units[$0].id.isBelow(chapter) }
    guard !below.isEmpty else { return nil }
    let scores = self.scores(for: text, theme: nil).totals
    let ranked = scores.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
    guard let first = ranked.first, below.contains(first.key), first.value >= 2 * Self.least else {
      return nil
    }
    return ranked.count < 2 || first.value >= 1.5 * ranked[1].value ? units[first.key].id : nil
  }

  /// Whether a text is clearly about another provision than the one that was spoken of before it.
  func turns(from placement: Placement, in text: String) -> Bool {
    guard placement.match == .exact, var place = placement.provision else { return false }
    while !units.contains(where: { $0.id == place }), let parent = place.parent { place = parent }
    guard let current = units.firstIndex(where: { $0.id == place }) else { return false }
    let scores = self.scores(for: text, theme: nil).totals
    guard let best = scores.values.max(), best >= 3 else { return false }
    return scores[current] ?? 0 <= 0.5 * best
  }

  /// Of places that are named equally well, the one that the text is clearly about; nil where none is.
  func choice(of places: [ProvisionID], for text: String) -> ProvisionID? {
    let scores = self.scores(for: text, theme: nil).totals
    let ranked = places.compactMap { place in
      units.firstIndex { $0.id == place }.map { (place, scores[$0] ?? 0) }
    }.sorted { $0.1 > $1.1 }
    guard let first = ranked.first, ranked.count == places.count, first.1 >= Self.least / 2 else {
      return nil
    }
    return ranked.count < 2 || first.1 >= 1.2 * ranked[1].1 ? first.0 : nil
  }

  /// The subsection that holds most of what was found, and its §; the § first where none does.
  private func parts(of unit: Unit, hit: [(stem: String, value: Double)]) -> [ProvisionID] {
    guard unit.parts.count > 1 else { return [unit.id] }
    let total = hit.reduce(0) { $0 + $1.value }
    let held = unit.parts.map { part in
      hit.reduce(0.0) { sum, entry in
        part.stems.contains { $0 == entry.stem || !$0.hasPrefix("#") && SubjectWords.alike($0, entry.stem) }
          ? sum + entry.value : sum
      }
    }
    let order = held.indices.sorted { (held[$1], $0) < (held[$0], $1) }
    guard let first = order.first else { return [unit.id] }
    let stands = held[first] >= 0.6 * total && held[first] > 1.25 * held[order[1]]
    return stands ? [unit.parts[first].id, unit.id] : [unit.id, unit.parts[first].id]
  }

  /// The draft's stems that are the same word or share a part of a compound, with how much that counts.
  private func likenesses(of stem: String) -> [(String, Double)] {
    var found: [(String, Double)] = []
    if postings[stem] != nil { found.append((stem, 1)) }
    let letters = Array(stem.utf8)
    guard letters.count >= Self.shortestPart, !stem.hasPrefix("#") else { return found }
    func share(_ short: Int, _ long: Int) -> Double { (Double(short) / Double(long)).squareRoot() }
    for longer in byStart[stem] ?? [] {
      found.append((longer, 0.8 * share(letters.count, longer.utf8.count)))
    }
    for longer in byEnd[stem] ?? [] { found.append((longer, 0.7 * share(letters.count, longer.utf8.count))) }
    guard letters.count > Self.shortestPart else { return found }
    for length in Self.shortestPart..<min(letters.count, Self.longestPart) {
      let start = String(decoding: letters[..<length], as: UTF8.self)
      if postings[start] != nil { found.append((start, 0.8 * share(length, letters.count))) }
      let end = String(decoding: letters[(letters.count - length)...], as: UTF8.self)
      if postings[end] != nil { found.append((end, 0.7 * share(length, letters.count))) }
    }
    return found
  }

  // MARK: Reading the draft

  private mutating func add(_ source: FeedbackContext.HearingDocument, at document: Int) {
    let provisions = source.outline.provisions
    let amending = Set(AmendmentTouches(source.outline).laws.map(\.section))
    let hasSections = provisions.contains { $0.kind == .par }
    var byID: [ProvisionID: Int] = [:]
    var chapter = ""
    var chapterID: ProvisionID?
    for provision in provisions {
      switch provision.kind {
      case .kapitel:
        chapter = provision.text
        chapterID = provision.id
      case .heading where !hasSections:
        let blocks = provision.blocks.dropFirst().filter { source.document.blocks.indices.contains($0) }
        let body = blocks.map { source.document.blocks[$0].text(.rejected) }.joined(separator: " ")
        let unit = open(provision.id, document, &byID)
        take(provision.text, into: unit, weight: 3)
        take(body, into: unit)
        units[unit].isOfCosts = folded(provision.text).contains("oekonomi")
        if provision.kind == .heading {
          let title = folded(provision.text)
          units[unit].isCommencement = ["ikrafttr", "overgang", "tidsplan"].contains { title.contains($0) }
        }
      case .par, .stk, .nr, .litra:
        let levels = provision.id.path.split(separator: "/")
        let section = ProvisionID(String(levels[0]))
        let isPoint = amending.contains(section) && levels.count > 1
        let id = isPoint ? ProvisionID(levels.prefix(2).joined(separator: "/")) : section
        let isNew = byID[id] == nil
        let unit = open(id, document, &byID)
        if isNew, !chapter.isEmpty { take(chapter, into: unit, weight: 0.5) }
        if isNew, let chapterID { spans[chapterID] = (spans[chapterID]?.lowerBound ?? unit)..<(unit + 1) }
        let text = provision.text + " " + (provision.newText ?? "")
        take(text, into: unit)
        let words = folded(text)
        if words.contains("traeder i kraft") || words.contains("have virkning fra") {
          units[unit].isCommencement = true
        }
        guard !isPoint, levels.count > 1, levels[1].hasPrefix("stk:") else { continue }
        let part = ProvisionID(levels.prefix(2).joined(separator: "/"))
        let stems = SubjectWords.stems(text)
        if let known = units[unit].parts.firstIndex(where: { $0.id == part }) {
          units[unit].parts[known].stems.formUnion(stems)
        } else {
          units[unit].parts.append((part, Set(stems)))
        }
      case .note:
        for explained in provision.id.explainedOnes {
          if let unit = byID[explained] { take(provision.text, into: unit, weight: 0.4) }
        }
      case .general where hasSections:
        let blocks = provision.blocks.dropFirst().filter { source.document.blocks.indices.contains($0) }
        let body = blocks.map { source.document.blocks[$0].text(.rejected) }.joined(separator: " ")
        let unit = open(provision.id, document, &byID)
        take(provision.text, into: unit, weight: 3)
        take(body, into: unit)
        units[unit].isOfCosts = folded(provision.text).contains("oekonomi")
        if provision.kind == .heading {
          let title = folded(provision.text)
          units[unit].isCommencement = ["ikrafttr", "overgang", "tidsplan"].contains { title.contains($0) }
        }
      case .general, .heading: continue
      }
    }
  }

  private mutating func open(_ id: ProvisionID, _ document: Int, _ byID: inout [ProvisionID: Int]) -> Int {
    if let known = byID[id] { return known }
    units.append(Unit(document: document, id: id))
    byID[id] = units.count - 1
    orders[id] = units.count - 1
    return units.count - 1
  }

  private mutating func take(_ text: String, into unit: Int, weight: Double = 1) {
    for stem in SubjectWords.stems(text) {
      units[unit].length += weight
      if let last = postings[stem]?.indices.last, postings[stem]?[last].unit == unit {
        postings[stem]?[last].count += weight
      } else {
        // Notes come after all sections: the unit may stand further up.
        if let known = postings[stem]?.firstIndex(where: { $0.unit == unit }) {
          postings[stem]?[known].count += weight
        } else {
          postings[stem, default: []].append(Posting(unit: unit, count: weight))
        }
      }
    }
  }
}

extension ProvisionID {
  /// What a note explains: `par:1/nr:4` and `par:1/nr:5` of "Til nr. 4 og 5"; at most a hundred.
  fileprivate var explainedOnes: [ProvisionID] {
    guard let explained else { return [] }
    guard let level = explained.path.split(separator: "/").last, let colon = level.firstIndex(of: ":") else {
      return [explained]
    }
    let labels = String(level[level.index(after: colon)...])
    guard labels.contains("-") || labels.contains(",") else { return [explained] }
    let head = String(explained.path.dropLast(labels.count))
    return labels.split(separator: ",").flatMap { item -> [ProvisionID] in
      let ends = item.split(separator: "-").map(String.init)
      guard ends.count == 2, let first = Int(ends[0]), let last = Int(ends[1]), first <= last,
        last - first < 100
      else { return ends.map { ProvisionID(head + $0) } }
      return (first...last).map { ProvisionID("\(head)\($0)") }
    }
  }
}
