/// Finds the date that answers are due, and says when it cannot be one date.
///
/// A date counts only where its own words say so: the nearest cue before it is one of answering. Dates of
/// commencement, meetings, sign-up, technical questions and earlier hearings are passed over.
struct LetterDeadline {
  var deadline: String?
  var alternatives: [String] = []
  var problem: HearingLetter.DeadlineProblem?
  var quote: String?

  private struct Candidate {
    var date: DanishDate
    var quote: String
    /// Whether the sentence moves an earlier deadline.
    var extends: Bool
    /// Whether the sentence tells of an earlier hearing; such a deadline counts only where no other is said.
    var isPast = false
  }

  private static let answering = [
    "bemærkning", "høringssvar", "svar", "udtalelse", "kommentar", "indsigelse", "frist", "høringen",
    "høring",
    "hører gerne", "tilbagemelding", "forslag og", "bidrag", "deadline", "input", "fremlagt", "i hænde",
    "skema",
  ]
  private static let directing = [
    "senest", "frist", "inden", "til og med", "i hænde", "hænde", "deadline", "udløber", "forlænge", "rykke",
    "udskyde", "udsæt", "modtage", "slutter", "løber", "indtil", "t.o.m", "ikke senere end", "afsluttes",
    "frem til",
  ]
  private static let others = [
    "tilmeld", "gennemgang", "møde", "webinar", "spørgsmål", "i kraft", "ikrafttræd", "virke ", "fremsæt",
    "fremsat",
    "lov nr",
    "bekendtgørelse nr", "aftale af", "oprindelig", "vedtag", "gælde", "virkning", "udgives", "temadag",
    "indberet",
    "udgangen af", "sættes i drift", "udkast af", "konference", "ansøgning", "udsendes", "offentliggøres",
    "besluttede",
    "vedtog", "var i høring", "har været i høring", "hørte i perioden", "trådt", "træder",
    "pr. brev af",
    "afløser", "ophæv", "behandles", "træde", "foreligge", "evalueres", "forventes", "orienteringsmøde",
    "forventet",
    "skrivelse af", "vejledning nr", "cirkulære nr", "direktiv", "brev af", "åbnet", "åbnede", "workshop",
  ]
  private static let past = [
    " sendte ", "blev sendt", "udsendte", "blev udsendt", "har tidligere", "udløb ", "var fastsat",
    "fristen var",
    "med daværende frist", "har været sendt", "havde frist",
  ]
  private static let extending = [
    "forlæng", "rykke", "udskyd", "udsæt", "ny frist", "ændret til", "udvidet til", "nye frist",
  ]

  init(
    _ text: LetterText, letterDate: CivilDate?, isExtended: Bool,
    portalDeadline: (text: String, quote: String)?
  ) {
    var candidates: [Candidate] = []
    for pair in text.labelled {
      switch LetterLabel(named: pair.label) {
      case .deadline:
        let quote = "\(pair.label) \(pair.value)"
        candidates += DanishDate.all(in: pair.value).suffix(1).map {
          Candidate(date: $0, quote: quote, extends: false)
        }
      default: break
      }
    }
    for (index, line) in text.lines.enumerated() where candidates.isEmpty {
      guard let label = LetterLabel(named: line.text), label == .deadline, index + 1 < text.lines.count else {
        continue
      }
      let value = text.lines[index + 1].text
      if let date = DanishDate.only(value) {
        candidates.append(Candidate(date: date, quote: "\(line.text) \(value)", extends: false))
      }
    }
    if let portalDeadline, let date = DanishDate.all(in: portalDeadline.text).first {
      candidates.append(Candidate(date: date, quote: portalDeadline.quote, extends: false))
    }
    // The subject of a mail says the deadline too; it counts as one more sentence.
    let subject = text.message?.subject.map { [LetterText.Sentence($0, line: 0)] } ?? []
    let rows = Set(text.labelled.filter { LetterLabel(named: $0.label) != nil }.map(\.value))
    for sentence in text.sentences + subject where !rows.contains(sentence.text) {
      candidates += Self.candidates(in: sentence, isExtended: isExtended)
    }
    if isExtended, candidates.contains(where: \.extends) { candidates = candidates.filter(\.extends) }
    if candidates.contains(where: { !$0.isPast }) { candidates.removeAll(where: \.isPast) }
    settle(candidates, text: text, letterDate: letterDate)
  }

  private static func candidates(in sentence: LetterText.Sentence, isExtended: Bool) -> [Candidate] {
    let dates = DanishDate.all(in: sentence.text)
    guard !dates.isEmpty else { return [] }
    // What the authority itself will do by a day is no deadline for the answer.
    let promises = [
      "forventer at", "have gennemgået", "offentliggøres senest", "udsendes senest", "blive offentliggjort",
      "blive udsendt", "offentliggør ",
    ]
    if sentence.containsAny(promises), !sentence.containsAny(["bedes", "anmod", "beder", "frist"]) {
      return []
    }
    var found: [Candidate] = []
    for (index, date) in dates.enumerated() {
      let start = date.range.lowerBound
      let previousEnd = index > 0 ? dates[index - 1].range.upperBound : 0
      let between = String(sentence.lower[previousEnd..<start])
      let governor = between.split { !$0.isLetter }.last.map(String.init) ?? ""
      if ["af", "pr", "siden", "efter"].contains(governor) { continue }
      // "fra den 30. april til den 28. maj": the first day of a period is no deadline.
      if index + 1 < dates.count {
        let after = String(sentence.lower[date.range.upperBound..<dates[index + 1].range.lowerBound])
        let isPeriod =
          ["fra", "mellem"].contains { between.hasSuffix($0 + " ") || between.hasSuffix($0 + " den ") }
          || ["-", "–", "–den", "-den"].contains(after.filter { !$0.isWhitespace })
        if isPeriod { continue }
      }
      guard
        let noun = nearest(answering, in: sentence, before: start)
          ?? laterNoun(in: sentence, after: date.range.upperBound, others: start)
      else { continue }
      let directive = nearest(directing, in: sentence, before: start)
      let isPeriodEnd =
        index > 0
        && ["til", "til og med", "og", "-", "–", "frem til", "og frem til"].contains(
          between.split(whereSeparator: { !$0.isLetter && $0 != "-" && $0 != "–" }).filter { $0 != "den" }
            .joined(
              separator: " "))
      let isFristList = sentence.contains("frist") && DanishDate.only(between + "1/1") != nil
      guard directive != nil || isPeriodEnd || isFristList else { continue }
      let nounPosition = max(noun, directive ?? 0)
      // A cue that an earlier date has answered for ("oprindelig fastsat til den 12. juni") is spent.
      if let other = nearest(others, in: sentence, before: start),
        other >= previousEnd || (directive ?? 0) < other,
        other > nounPosition || other > noun && !isAnswerAfter(other, noun, sentence, start)
      {
        continue
      }
      if isPeriodEnd, sentence.containsAny(["var i høring", "hørte", "har været i høring", "blev sendt i"]) {
        continue
      }
      let extends = isExtended && sentence.containsAny(extending)
      // "er den 4. juni blevet forlænget til den 19. juni": the new date is the one after "til".
      if extends, dates.count > 1, !["til", "med"].contains(governor) { continue }
      // In "frist den 27. marts" told as the past, an extension comes later in the letter.
      if isExtended, !extends, sentence.containsAny(["sendte", "blev sendt", "har sendt", "oprindelig"]) {
        continue
      }
      if found.last != nil, index > 0, isRestated(between) { found.removeLast() }
      found.append(
        Candidate(date: date, quote: sentence.text, extends: extends, isPast: sentence.containsAny(past)))
    }
    return found
  }

  /// "inden den 17. marts, det vil sige senest mandag den 16. marts": the latter is what counts.
  private static func isRestated(_ between: String) -> Bool {
    ["det vil sige", "dvs", "altså", "i stedet for", "rettere"].contains { between.contains($0) }
  }

  private static func nearest(_ cues: [String], in sentence: LetterText.Sentence, before end: Int) -> Int? {
    cues.compactMap { sentence.lastIndex(of: $0, before: end) }.filter {
      // "besvares" and "ansvar" are no answers; cues begin a word, or end one ("høringsfrist").
      cueIsWord(sentence, at: $0)
    }.max()
  }

  private static func cueIsWord(_ sentence: LetterText.Sentence, at index: Int) -> Bool {
    guard index > 0, sentence.lower[index - 1].isLetter else { return true }
    let head = sentence.lower[index...].prefix(5)
    // "imødeses" and "imødekomme" are no meetings.
    if head.starts(with: "møde"), sentence.lower[index - 1] == "i" { return false }
    if head.starts(with: "svar") {
      var start = index
      while start > 0, sentence.lower[start - 1].isLetter { start -= 1 }
      let prefix = String(sentence.lower[start..<index])
      return prefix.hasSuffix("s") && prefix != "be" && prefix.hasPrefix("hørings")
    }
    return !head.starts(with: "inden") && !head.starts(with: "rykke") && !head.starts(with: "input")
  }

  /// "Senest den 3. marts bedes høringssvar sendt til …".
  private static func laterNoun(in sentence: LetterText.Sentence, after end: Int, others start: Int) -> Int? {
    guard nearest(others, in: sentence, before: start) == nil,
      nearest(["senest", "inden", "til og med"], in: sentence, before: start) != nil
    else { return nil }
    let rest = LetterText.Sentence(String(sentence.characters[end...]), line: 0)
    guard
      let noun = [
        "høringssvar", "bemærkninger", "udtalelse", "kommentarer", "jeres svar", "svaret", "afgive svar",
      ]
      .compactMap({ rest.lastIndex(of: $0, before: rest.lower.count) }).min(),
      !rest.containsAny(["besvaret samlet"])
    else { return nil }
    _ = noun
    return 0
  }

  /// Whether a directive of answering follows a passing mention: "Bemærkninger til udkastet, der forventes
  /// fremsat i oktober, bedes sendt senest den …".
  private static func isAnswerAfter(_ other: Int, _ noun: Int, _ sentence: LetterText.Sentence, _ start: Int)
    -> Bool
  {
    let strong = nearest(["senest", "frist", "i hænde", "fristen"], in: sentence, before: start) ?? -1
    guard strong > other else { return false }
    let between = String(sentence.lower[min(other, strong)..<strong])
    // The other thing keeps the date where it is what is done: "spørgsmål, der er modtaget senest den".
    let things = [
      "spørgsmål", "tilmeld", "møde", "gennemgang", "webinar", "ansøgning", "konference", "workshop",
    ]
    return !things.contains { between.hasPrefix($0) }
  }

  private mutating func settle(_ candidates: [Candidate], text: LetterText, letterDate: CivilDate?) {
    let fallbackYear =
      letterDate?.year
      ?? text.sentences.lazy.compactMap { DanishDate.all(in: $0.text).compactMap(\.year).first }.first
    func resolved(_ date: DanishDate) -> CivilDate? {
      if let year = date.year { return date.date(year: year) }
      guard let fallbackYear, let day = date.date(year: fallbackYear) else { return nil }
      // In December, "den 9. januar" is next year's.
      if let letterDate, day < letterDate { return date.date(year: fallbackYear + 1) }
      return day
    }
    var days: [(day: CivilDate, date: DanishDate, quote: String)] = []
    for candidate in candidates {
      if let day = resolved(candidate.date) {
        if let index = days.firstIndex(where: { $0.day == day }) {
          if days[index].date.minutes == nil { days[index].date.minutes = candidate.date.minutes }
          if days[index].date.weekday == nil { days[index].date.weekday = candidate.date.weekday }
        } else {
          days.append((day, candidate.date, candidate.quote))
        }
      } else if candidate.date.year ?? fallbackYear != nil {
        problem = .impossible
        quote = candidate.quote
        alternatives = Self.nearestReal(candidate.date, year: candidate.date.year ?? fallbackYear ?? 0)
        return
      }
    }
    guard let only = days.first else {
      relative(text, letterDate: letterDate)
      return
    }
    quote = only.quote
    guard days.count == 1 else {
      problem = .two
      alternatives = days.map(\.day).sorted().map(\.description)
      quote = days.map(\.quote).joined(separator: " … ")
      return
    }
    deadline = only.day.description + (only.date.minutes.map(Self.clock) ?? "")
    if let weekday = only.date.weekday, weekday != only.day.weekday {
      problem = .weekdayMismatch
      alternatives = [-3, -2, -1, 1, 2, 3].map { only.day.adding(days: $0) }.filter { $0.weekday == weekday }
        .map(\.description)
    }
  }

  private static func clock(_ minutes: Int) -> String {
    func two(_ value: Int) -> String { value < 10 ? "0\(value)" : String(value) }
    return "T\(two(minutes / 60)):\(two(minutes % 60))"
  }

  private static func nearestReal(_ date: DanishDate, year: Int) -> [String] {
    guard let first = CivilDate(year: year, month: date.month, day: 1) else { return [] }
    let last = first.adding(months: 1).adding(days: -1)
    return [last, last.adding(days: 1)].map(\.description)
  }

  private static let numbers: [String: Int] = [
    "en": 1, "én": 1, "et": 1, "to": 2, "tre": 3, "fire": 4, "fem": 5, "seks": 6, "syv": 7, "otte": 8,
    "ni": 9, "ti": 10,
    "tolv": 12, "fjorten": 14,
  ]

  /// "inden 4 uger fra dags dato", "i løbet af uge 12", "inden udgangen af april": counted, never taken as said.
  private mutating func relative(_ text: LetterText, letterDate: CivilDate?) {
    problem = HearingLetter.DeadlineProblem.none
    for sentence in text.sentences {
      guard
        sentence.containsAny([
          "bemærkning", "svar", "udtalelse", "kommentar", "hører gerne", "frist", "høringen", "skemaet",
          "tilbagemelding",
          "indsigelse", "bidrag", "høring",
        ])
      else { continue }
      let words = String(sentence.lower).split { !$0.isLetter && !$0.isNumber }.map(String.init)
      for (index, word) in words.enumerated() {
        let before = index > 0 ? words[index - 1] : ""
        let next = index + 1 < words.count ? words[index + 1] : ""
        if word == "uge", let week = Int(next), (1...53).contains(week) {
          problem = .relative
          quote = sentence.text
          if let letterDate, let monday = Self.monday(ofWeek: week, notBefore: letterDate) {
            alternatives = [monday.adding(days: 4), monday.adding(days: 6)].map(\.description)
          }
          return
        }
        let count = Int(before) ?? Self.numbers[before]
        if let count, count < 200, let counted = letterDate.flatMap({ Self.adding(count, word, to: $0) }) {
          problem = .relative
          quote = sentence.text
          alternatives = [counted.description]
          if sentence.containsAny(["senest", "inden", "frist"]) { return }
        }
        if ["udgangen", "ultimo", "slutningen"].contains(word), problem != .relative,
          sentence.containsAny(["senest", "inden", "frist", "ultimo"]),
          let month = words[index...].prefix(3).compactMap({ DanishDate.months.firstIndex(of: $0) }).first,
          let letterDate,
          let first = CivilDate(
            year: month + 1 < letterDate.month ? letterDate.year + 1 : letterDate.year, month: month + 1,
            day: 1)
        {
          problem = .relative
          quote = sentence.text
          alternatives = [first.adding(months: 1).adding(days: -1).description]
        }
      }
    }
  }

  private static func monday(ofWeek week: Int, notBefore date: CivilDate) -> CivilDate? {
    if let monday = CivilDate.monday(ofWeek: week, year: date.year), monday.adding(days: 6) >= date {
      return monday
    }
    return CivilDate.monday(ofWeek: week, year: date.year + 1)
  }

  private static func adding(_ count: Int, _ unit: String, to date: CivilDate) -> CivilDate? {
    switch unit {
    case "uge", "uger", "ugers": return date.adding(days: 7 * count)
    case "dag", "dage", "dages", "kalenderdage": return date.adding(days: count)
    case "måned", "måneder", "måneders": return date.adding(months: count)
    case "hverdage", "arbejdsdage", "hverdages":
      var day = date
      var left = count
      while left > 0 {
        day = day.adding(days: 1)
        if PublicHolidays().isWorkingDay(day) { left -= 1 }
      }
      return day
    default: return nil
    }
  }
}
