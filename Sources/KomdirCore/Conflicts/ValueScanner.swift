import DanishText

/// Reads values out of a sentence's words (`ClaimText`).
struct ValueScanner {
  let words: [String]
  private var place = 0
  private var found: [StatedValue] = []
  private var lastUnit: (kind: StatedValue.Kind, factor: Double)?

  init(_ words: [String]) { self.words = words }

  static func values(in words: [String]) -> [StatedValue] {
    var scanner = ValueScanner(words)
    while scanner.place < words.count { scanner.step() }
    return scanner.found
  }

  private func word(_ index: Int) -> String { words.indices.contains(index) ? words[index] : "" }

  private mutating func add(_ kind: StatedValue.Kind, _ amount: Double, through end: Int) {
    found.append(StatedValue(kind: kind, amount: amount, range: place..<end))
    place = end
  }

  private mutating func step() {
    if isReferenceNumber {
      place += 1
    } else if !scanDate(), !scanShare(), !scanRhythm(), !scanNumber() {
      place += 1
    }
  }

  /// "stk. 2", "§ 7", "nr. 5": the number of a place, not an amount.
  private var isReferenceNumber: Bool {
    guard word(place).first?.isNumber == true else { return false }
    let before = word(place - 1) == "." ? word(place - 2) : word(place - 1)
    return Self.levels.contains(before)
  }

  private static let levels: Set<String> = [
    "nr", "stk", "§", "kapitel", "side", "bilag", "litra", "pkt", "punkt", "afsnit", "section", "article",
  ]

  // MARK: Dates

  private mutating func scanDate() -> Bool {
    let current = word(place)
    if let month = Months.danishNames.firstIndex(of: current) {
      var date = StatedValue.PartialDate(month: month + 1)
      if word(place - 1) == "." {
        date.day = Int(word(place - 2)).flatMap { (1...31).contains($0) ? $0 : nil }
      }
      if date.day == nil, !Self.ends.isDisjoint(with: words[max(0, place - 3)..<place]) { date.day = 31 }
      date.year = year(word(place + 1))
      let isMonth =
        current != "maj" || date.day != nil
        || ["i", "til", "fra", "medio", "ultimo", "primo", "af"].contains(word(place - 1))
      let end = date.year == nil ? place + 1 : place + 2
      if isMonth { found.append(StatedValue(kind: .date, date: date, range: place..<end)) }
      place = end
      return true
    }
    if current.hasPrefix("aarsskifte") || current == "nytaar" {
      found.append(StatedValue(kind: .date, date: .init(month: 1, day: 1), range: place..<place + 1))
      place += 1
      return true
    }
    if current == "straks" || current == "omgaaende" || current == "dagen" && word(place + 1) == "efter" {
      found.append(StatedValue(kind: .date, date: .init(month: 13, day: 1), range: place..<place + 1))
      place += 1
      return true
    }
    if let year = year(current), Self.yearOpeners.contains(word(place - 1)) {
      var date = StatedValue.PartialDate(year: year)
      if words[max(0, place - 3)..<place].contains("udgangen") { (date.month, date.day) = (12, 31) }
      found.append(StatedValue(kind: .date, date: date, range: place..<place + 1))
      place += 1
      return true
    }
    return false
  }

  private static let ends: Set<String> = ["udgangen", "slutningen", "ultimo"]
  private static let yearOpeners: Set<String> = ["i", "af", "til", "fra", "udgangen", "inden", "for", "og"]

  private func year(_ word: String) -> Int? {
    guard word.utf8.count == 4, let year = Int(word), (1900...2099).contains(year) else { return nil }
    return year
  }

  // MARK: Shares and rhythms

  private mutating func scanShare() -> Bool {
    let current = word(place)
    if current == "hver" || current == "hvert", let share = Self.everyNth[word(place + 1)] {
      add(.share, share, through: place + 2)
      return true
    }
    guard let share = Self.fractions.first(where: { current == $0.key || current == $0.key + "en" })?.value
    else {
      return false
    }
    add(.share, share, through: place + 1)
    return true
  }

  private mutating func scanRhythm() -> Bool {
    let current = word(place)
    if current == "hver" || current == "hvert", let unit = Self.unit(word(place + 1)), unit.kind == .duration
    {
      add(.frequency, 365 / unit.factor, through: place + 2)
      return true
    }
    guard let times = Self.rhythm(current) else { return false }
    add(.frequency, times, through: place + 1)
    return true
  }

  /// How often a year: "årlig", "kvartalsvis".
  private static func rhythm(_ word: String) -> Double? {
    rhythms.first {
      word.hasPrefix($0.0 + "lig") || word.hasPrefix($0.0 + "svis") || word.hasPrefix($0.0 + "entlig")
    }?
    .1
  }

  // MARK: Numbers

  private mutating func scanNumber() -> Bool {
    let current = word(place)
    guard var amount = Self.number(current) else {
      if let rank = Self.ordinals[current], Self.weekdays.contains(word(place + 1)) {
        add(.duration, rank * 7, through: place + 2)
        return true
      }
      return false
    }
    var next = place + 1
    let isOne = current == "et" || current == "en"
    if isOne, word(next) == "halv" || word(next) == "halvt" {
      amount = 0.5
      next += 1
    } else if word(next) == "en" || word(next) == "et", word(next + 1) == "halv" || word(next + 1) == "halvt"
    {
      amount += 0.5
      next += 2
    }
    while word(next) == "hundrede" || word(next) == "tusind" || word(next) == "tusinde" {
      amount *= word(next) == "hundrede" ? 100 : 1_000
      next += 1
    }
    while word(next) == ".", next < place + 3 { next += 1 }
    if let times = Self.rhythm(word(next)) {
      add(.frequency, amount * times, through: next + 1)
      return true
    }
    var unitPlace = next
    if Self.unit(word(unitPlace)) == nil, !isOne, isAdjective(word(next)) || Self.fullers.contains(word(next))
    {
      unitPlace += 1
    } else if Self.unit(word(unitPlace)) == nil, Self.fullers.contains(word(next)) {
      unitPlace += 1
    }
    if let unit = Self.unit(word(unitPlace)) {
      return scan(amount, of: unit, at: unitPlace, isOne: isOne)
    }
    // "6 måneder … halveres til 3": the unit is the one before.
    if word(place - 1) == "til", !isOne, let unit = lastUnit, year(current) == nil {
      add(unit.kind, amount * unit.factor, through: place + 1)
      return true
    }
    let thing = word(place + 1)
    if !isOne, thing.count > 3, thing.first?.isLetter == true, year(current) == nil {
      add(.things(folded(danishStem(thing))), amount, through: place + 2)
      return true
    }
    return false
  }

  private mutating func scan(
    _ amount: Double, of unit: (kind: StatedValue.Kind, factor: Double), at unitPlace: Int, isOne: Bool
  ) -> Bool {
    var behind = unitPlace + 1
    if word(behind) == "." { behind += 1 }
    // "to år længere" is a difference, not a length.
    if Self.comparing.contains(word(behind)) || isOne && unit.kind == .count {
      place = unitPlace + 1
      return true
    }
    let isYearly =
      ["om", "pr"].contains(word(behind))
      && words[min(behind + 1, words.count)..<min(behind + 4, words.count)].contains {
        $0.hasPrefix("aar") || $0.hasPrefix("kalenderaar")
      }
    lastUnit = unit
    if isYearly, unit.kind == .duration || unit.kind == .count {
      add(.frequency, amount, through: unitPlace + 1)
    } else {
      add(unit.kind, amount * unit.factor, through: unitPlace + 1)
    }
    return true
  }

  private func isAdjective(_ word: String) -> Bool {
    word.count > 3 && word.hasSuffix("e") && Self.numerals[word] == nil && word.first?.isLetter == true
  }

  private static func number(_ word: String) -> Double? {
    guard word.first?.isNumber == true else { return numerals[word] }
    let groups = word.split(separator: ".", omittingEmptySubsequences: false)
    if groups.count > 1, groups.dropFirst().allSatisfy({ $0.count == 3 }) {
      return Double(groups.joined())
    }
    return Double(word.replacing(",", with: "."))
  }

  private static func unit(_ word: String) -> (kind: StatedValue.Kind, factor: Double)? {
    guard let unit = units.first(where: { word.hasPrefix($0.0) && word.count <= $0.0.count + 5 }) else {
      return nil
    }
    return (unit.1, unit.2)
  }
}
