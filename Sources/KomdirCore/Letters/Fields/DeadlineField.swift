extension LetterText {
  /// Every date and every count of days, with what speaks for its being the day that answers are due.
  func deadlineMentions(_ dates: [DateMention], letterDay: CivilDate?, isExtended: Bool) -> [DateMention] {
    var mentions = dates
    let fallback = letterDay?.year ?? dates.lazy.compactMap { $0.date?.year }.first
    let run = portalRun()
    let row = portalRow(dates)
    for index in mentions.indices {
      guard let date = mentions[index].date else { continue }
      if let place = row.firstIndex(of: index) {
        mentions[index].signs.append(.trait(place == 0 ? .portalLast : .portalFirst))
      }
      if let place = run.firstIndex(of: mentions[index].line) {
        mentions[index].signs.append(
          .trait(place == 0 ? .portalFirst : place == run.count - 1 ? .portalLast : .portalMiddle))
      }
      guard let year = date.year ?? fallback else { continue }
      var day = date.date(year: year)
      if date.year == nil, let found = day, let letterDay, found < letterDay {
        day = date.date(year: year + 1)
      }
      mentions[index].day = day
      mentions[index].isImpossible = day == nil
      if day == nil { mentions[index].signs.append(.trait(.impossible)) }
      if let day, date.weekday == day.weekday { mentions[index].signs.append(.trait(.weekdayFits)) }
      mentions[index].signs.append(.trait(Self.distance(day, letterDay)))
    }
    var days: [CivilDate: Int] = [:]
    let inSubject = subjectDates(letterDay: letterDay, fallback: fallback)
    for mention in mentions + inSubject { if let day = mention.day { days[day, default: 0] += 1 } }
    for index in mentions.indices {
      if let day = mentions[index].day, days[day, default: 0] > 1 {
        mentions[index].signs.append(.trait(.repeated))
      }
      mentions[index].signs = Self.unique(mentions[index].signs + Self.joint(mentions[index].signs))
    }
    return mentions + inSubject + countedDays(letterDay: letterDay)
  }

  /// What only several signs say together: a limit and an answer in one breath, or a period and a hearing.
  private static func joint(_ signs: [LetterSign]) -> [LetterSign] {
    func has(_ cues: [Cue], _ places: [Cue.Place]) -> Bool {
      signs.contains {
        if case .cue(let cue, let place) = $0 { cues.contains(cue) && places.contains(place) } else { false }
      }
    }
    let limits: [Cue] = [.limit, .deadline, .receive, .close]
    guard has(limits, [.next, .before, .beside]) || signs.contains(.trait(.periodEnd)) else { return [] }
    // What the authority itself expects or will publish by a day is told too, where nobody is asked for anything.
    let isAsked = signs.contains {
      if case .cue(let cue, let place) = $0 {
        (cue == .request || cue == .send) && place != .earlier && place != .above
      } else {
        false
      }
    }
    let told =
      has([.past, .former], [.before, .next])
      || has([.expect, .publish, .question], [.before, .next]) && !isAsked
      || has([.parliament], [.before, .next]) && !isAsked && !has([.deadline], [.before, .next])
    let isPeriod =
      signs.contains(.trait(.periodEnd))
      && has([.hearing, .answer, .answering, .close], [.before, .next, .above])
    var found: [LetterSign] = isPeriod && !told ? [.trait(.hearingPeriod)] : []
    let heard =
      has([.answer, .answering, .hearing], [.before, .next, .after, .above])
      || has([.answer, .answering], [.earlier]) || has([.receive], [.before, .next])
    found.append(.trait(heard && !told ? .bound : .unbound))
    return found
  }

  private static func distance(_ day: CivilDate?, _ letterDay: CivilDate?) -> LetterTrait {
    guard let day, let letterDay else { return .noLetterDate }
    switch day.dayNumber - letterDay.dayNumber {
    case ..<0: return .daysBefore
    case 0: return .daysSame
    case 1...6: return .daysFew
    case 7...75: return .daysUsual
    case 76...130: return .daysLong
    default: return .daysFar
    }
  }

  /// Dates in a mail's subject.
  private func subjectDates(letterDay: CivilDate?, fallback: Int?) -> [DateMention] {
    mails.indices.filter { isSameSender($0, lead) }.flatMap { mail -> [DateMention] in
      guard let subject = mails[mail].subject else { return [] }
      let sentence = LetterSentence(subject, line: 0)
      return DanishDate.all(in: subject).map { date in
        let start = sentence.wordIndex(at: date.range.lowerBound)
        let end = max(start + 1, sentence.wordIndex(at: date.range.upperBound))
        var mention = DateMention(date: date, sentence: 0, line: 0, words: start..<end, quote: subject)
        mention.signs =
          wordSigns(sentence, start..<end, from: 0, to: sentence.words.count) + [.trait(.mailSubject)]
        if mail > lead { mention.signs.append(.trait(.earlierMail)) }
        mention.day = (date.year ?? fallback).flatMap { date.date(year: $0) }
        if date.year == nil, let day = mention.day, let letterDay, day < letterDay {
          mention.day = date.date(year: letterDay.year + 1)
        }
        mention.signs.append(.trait(Self.distance(mention.day, letterDay)))
        mention.signs = Self.unique(mention.signs + Self.joint(mention.signs))
        return mention
      }
    }
  }

  private func countedDays(letterDay: CivilDate?) -> [DateMention] {
    var found: [DateMention] = []
    for (index, sentence) in sentences.enumerated() {
      for relative in RelativeDate.all(in: sentence.words, from: letterDay) {
        var mention = DateMention(
          counted: relative.days, sentence: index, line: sentence.line, words: relative.words,
          quote: sentence.text)
        mention.signs =
          [.trait(.relative)] + wordSigns(sentence, relative.words, from: 0, to: sentence.words.count)
          + placeSigns(sentence.line) + sentenceBefore(index, isShort: false)
        if sentence.words.count >= 9 { mention.signs.append(.trait(.inSentence)) }
        mention.signs = Self.unique(mention.signs + Self.joint(mention.signs))
        found.append(mention)
      }
    }
    return found
  }
}

/// The day that answers are due, once every date is weighed.
///
/// The weighing says which dates are deadlines; rules of the genre say what they make together: a day that no
/// calendar has, a weekday that contradicts its date, two deadlines, one that is only counted.
struct LetterDeadline {
  var deadline: String?
  var alternatives: [String] = []
  var problem: HearingLetter.DeadlineProblem?
  var quote: String?
  var confidence: HearingLetter.Confidence = .none
  /// From 0 to 1: how likely the date is, and no other.
  var certainty = 0.0

  /// Above this a date is taken for a deadline.
  private static let bar = 0.5
  /// Above this one alone is taken, where it lies far before the next, and a person is asked.
  private static let lowBar = 0.2
  /// Below this the date is said to be only likely.
  private static let askBar = 0.35

  init(
    _ mentions: [DateMention], _ weighed: [WeighedCandidate], text: LetterText, isExtended: Bool, sure: Double
  ) {
    var all = zip(mentions, weighed).map { (mention: $0, likelihood: $1.likelihood) }
    if isExtended {
      // Of an extension the new date counts, not the one it moves.
      let moved = all.filter {
        $0.likelihood > Self.bar && !$0.mention.isRelative && Self.extends($0.mention, text)
      }
      let likely = all.filter { $0.likelihood > Self.bar && !$0.mention.isRelative }
      if let last = (moved.isEmpty ? likely : moved).compactMap(\.mention.day).max() {
        all.removeAll { !$0.mention.isRelative && $0.mention.day != last && ($0.mention.day ?? last) < last }
      }
    }
    // What the authority's last mail says goes before what it said earlier, and before other voices of the chain.
    let lead = all.filter {
      !$0.mention.signs.contains(.trait(.earlierMail)) && !$0.mention.signs.contains(.trait(.otherVoice))
    }
    if lead.contains(where: { $0.likelihood > Self.bar }) { all = lead }
    // Other hearings that a page lists beside its own have deadlines too.
    let own = all.filter { !$0.mention.signs.contains(.trait(.navigation)) }
    if own.contains(where: { $0.likelihood > Self.bar }) { all = own }
    var chosen = all.filter { !$0.mention.isRelative && $0.likelihood > Self.bar(for: $0.mention) }
    Self.dropFaint(&chosen)
    if chosen.isEmpty { chosen = Self.best(of: all) }
    Self.dropRestated(&chosen, text)
    let days = Array(Set(chosen.compactMap(\.mention.day))).sorted()
    let passed = all.filter { !$0.mention.isRelative }.sorted { $0.likelihood > $1.likelihood }
      .first { other in other.mention.day.map { !days.contains($0) } ?? false }
    let rival = passed?.mention.day
    if let impossible = chosen.filter({ $0.mention.isImpossible }).max(by: { $0.likelihood < $1.likelihood }),
      days.isEmpty
    {
      problem = .impossible
      quote = impossible.mention.quote
      alternatives = Self.nearestReal(impossible.mention)
      confidence = .sure
      return
    }
    guard let day = days.first else {
      count(all, text)
      return
    }
    let best = chosen.filter { $0.mention.day == day }.max { $0.likelihood < $1.likelihood }
    quote = best?.mention.quote
    guard days.count == 1 else {
      problem = .two
      alternatives = days.map(\.description)
      quote = days.compactMap { day in chosen.first { $0.mention.day == day }?.mention.quote }.joined(
        separator: " … ")
      confidence = .likely
      return
    }
    let same = all.filter { $0.mention.day == day && $0.likelihood > 0.3 }
    let minutes = same.lazy.sorted { $0.likelihood > $1.likelihood }.compactMap(\.mention.date?.minutes).first
    deadline = day.description + (minutes.map(Self.clock) ?? "")
    let likelihood = best?.likelihood ?? 0
    certainty = min(likelihood, 1 - (passed?.likelihood ?? 0))
    confidence = certainty >= sure ? .sure : .likely
    if let weekday = same.lazy.compactMap(\.mention.date?.weekday).first, weekday != day.weekday {
      problem = .weekdayMismatch
      alternatives = [-3, -2, -1, 1, 2, 3].map { day.adding(days: $0) }.filter { $0.weekday == weekday }.map(
        \.description)
    } else if confidence == .likely {
      alternatives = [day, rival].compactMap { $0?.description }
      if likelihood < Self.askBar, !Self.isBound(best?.mention) { problem = .uncertain }
    }
  }

  /// A label says outright what its date is; a date in running text must weigh more.
  private static func bar(for mention: DateMention) -> Double {
    mention.signs.contains(.label(.deadline)) ? lowBar : bar
  }

  private static func isBound(_ mention: DateMention?) -> Bool {
    mention?.signs.contains(.trait(.bound)) ?? false
  }

  /// Two deadlines are two that speak about as loud: one that hardly passes beside a plain one is its rival.
  private static func dropFaint(_ chosen: inout [(mention: DateMention, likelihood: Double)]) {
    guard let best = chosen.map(\.likelihood).max() else { return }
    func odds(_ likelihood: Double) -> Double { likelihood / max(1 - likelihood, 0.0001) }
    chosen.removeAll { $0.likelihood < faintBar && odds(best) > faintRatio * odds($0.likelihood) }
  }

  private static let faintRatio = 30.0
  /// From here on a date is no faint one, however plain another is.
  private static let faintBar = 0.55

  /// The likeliest day, where it lies far before the next.
  private static func best(
    of all: [(mention: DateMention, likelihood: Double)]
  ) -> [(mention: DateMention, likelihood: Double)] {
    let dates = all.filter { !$0.mention.isRelative }.sorted { $0.likelihood > $1.likelihood }
    guard let first = dates.first, !first.mention.signs.contains(.trait(.unbound)),
      first.likelihood > (isBound(first.mention) ? lowBar / 2 : lowBar)
    else { return [] }
    let next = dates.first { $0.mention.day != first.mention.day }?.likelihood ?? 0
    return next * 3 < first.likelihood ? [first] : []
  }

  /// No date: a count of days, else nothing, with what came nearest.
  private mutating func count(_ all: [(mention: DateMention, likelihood: Double)], _ text: LetterText) {
    let counted = all.filter { $0.mention.isRelative && $0.likelihood > 0.4 }.max {
      $0.likelihood < $1.likelihood
    }
    if let counted {
      problem = .relative
      quote = counted.mention.quote
      alternatives = counted.mention.counted.map(\.description)
      confidence = .likely
      return
    }
    problem = HearingLetter.DeadlineProblem.none
    alternatives = all.filter { !$0.mention.isRelative && $0.likelihood > 0.1 }
      .sorted { $0.likelihood > $1.likelihood }.compactMap(\.mention.day?.description).prefix(2).map { $0 }
  }

  private static func extends(_ mention: DateMention, _ text: LetterText) -> Bool {
    mention.signs.contains { if case .cue(.extend, let place) = $0 { place != .earlier } else { false } }
  }

  /// "inden den 17. marts, det vil sige senest mandag den 16. marts": the last that one sentence says counts.
  private static func dropRestated(
    _ chosen: inout [(mention: DateMention, likelihood: Double)], _ text: LetterText
  ) {
    var dropped: Set<Int> = []
    for (index, pair) in zip(chosen, chosen.dropFirst()).enumerated() {
      let (first, second) = (pair.0.mention, pair.1.mention)
      guard first.sentence == second.sentence, first.quote == second.quote, let one = first.day,
        let other = second.day, one != other
      else { continue }
      let sentence = text.sentences[first.sentence]
      let between = sentence.cues.contains {
        $0.cue == .restate && $0.words.lowerBound >= first.words.upperBound
          && $0.words.upperBound <= second.words.lowerBound
      }
      if between || other == one.adding(days: -1) { dropped.insert(index) }
    }
    chosen = chosen.enumerated().filter { !dropped.contains($0.offset) }.map(\.element)
  }

  private static func clock(_ minutes: Int) -> String {
    func two(_ value: Int) -> String { value < 10 ? "0\(value)" : String(value) }
    return "T\(two(minutes / 60)):\(two(minutes % 60))"
  }

  private static func nearestReal(_ mention: DateMention) -> [String] {
    guard let date = mention.date, let year = date.year ?? mention.day?.year,
      let first = CivilDate(year: year, month: date.month, day: 1)
    else { return [] }
    let last = first.adding(months: 1).adding(days: -1)
    return [last, last.adding(days: 1)].map(\.description)
  }
}
