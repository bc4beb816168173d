/// Finds dates by hand, character by character: one pass, no backtracking over more than a date.
struct DanishDateScanner {
  private let text: [Character]

  init(_ text: String) {
    self.text = text.map { $0.lowercased().first ?? $0 }
  }

  mutating func dates() -> [DanishDate] {
    var found: [DanishDate] = []
    var index = 0
    while index < text.count {
      guard isDigit(index), index == 0 || !isWordPart(index - 1) else {
        if text[index].isLetter, index == 0 || !text[index - 1].isLetter {
          if let date = writtenOut(at: index) {
            let completed = withSurroundings(date, after: found.last?.range.upperBound ?? 0)
            found.append(completed)
            index = completed.range.upperBound
          } else {
            index = word(index).end
          }
        } else {
          index += 1
        }
        continue
      }
      if let date = date(at: index) {
        let completed = withSurroundings(date, after: found.last?.range.upperBound ?? 0)
        found.append(completed)
        index = completed.range.upperBound
      } else {
        while index < text.count, isDigit(index) { index += 1 }
      }
    }
    return found
  }

  private func isDigit(_ index: Int) -> Bool {
    index >= 0 && index < text.count && text[index].isASCII && text[index].isNumber
  }

  /// Whether the character before a number makes it part of something longer, such as a case number.
  private func isWordPart(_ index: Int) -> Bool {
    if text[index].isLetter || text[index].isNumber { return true }
    guard index > 0, "-/.".contains(text[index]) else { return false }
    // "04-0100-412" and "27.00.00" are no dates from their middle on.
    return isDigit(index - 1)
  }

  private func number(_ index: Int) -> (value: Int, end: Int)? {
    var end = index
    var value = 0
    while isDigit(end), end - index < 5 {
      value = value * 10 + (text[end].wholeNumberValue ?? 0)
      end += 1
    }
    return end > index ? (value, end) : nil
  }

  private func skipBlanks(_ index: Int) -> Int {
    var index = index
    while index < text.count, text[index].isWhitespace { index += 1 }
    return index
  }

  private func word(_ index: Int) -> (text: String, end: Int) {
    var end = index
    while end < text.count, text[end].isLetter { end += 1 }
    return (String(text[min(index, end)..<end]), end)
  }

  private func date(at start: Int) -> DanishDate? {
    guard let first = number(start) else { return nil }
    if first.end - start == 4 { return isoDate(at: start, year: first) }
    guard first.end - start <= 2, (1...31).contains(first.value) else { return nil }
    var index = first.end
    if index < text.count, text[index] == "." {
      let next = skipBlanks(index + 1)
      let month = word(next)
      if let value = monthNumber(month.text) {
        var end = month.end
        if end < text.count, text[end] == ".", DanishDate.shortMonths[month.text] != nil { end += 1 }
        let year = yearAfter(end)
        return DanishDate(
          day: first.value, month: value, year: year?.value, range: start..<(year?.end ?? end))
      }
    } else if let month = Optional(word(skipBlanks(pastOrdinal(index)))), let value = monthNumber(month.text),
      month.text.count > 3 || ["maj", "may", "mai"].contains(month.text)
    {
      let year = yearAfter(month.end)
      return DanishDate(
        day: first.value, month: value, year: year?.value, range: start..<(year?.end ?? month.end))
    }
    // Numbers only: 15-03-2026, 15.3.26, 15/3 2026, 15/3-26, 15/3.
    guard index < text.count, "-./–".contains(text[index]) else { return nil }
    let sign = text[index]
    index += 1
    if sign == ".", index < text.count, text[index] == " " { index += 1 }
    guard let month = number(index), month.end - index <= 2, (1...12).contains(month.value) else {
      return nil
    }
    index = month.end
    if index < text.count, "-./–".contains(text[index]) || text[index].isWhitespace {
      let next = skipBlanks(index + 1)
      if let year = number(next), let value = fullYear(year.value, digits: year.end - next),
        text[index] == sign || sign == "/" || year.end - next == 4, !continues(year.end)
      {
        // "31/3 2026" needs four digits after a blank: "31/3 12 personer" is no year.
        if !text[index].isWhitespace || year.end - next == 4 {
          return DanishDate(day: first.value, month: month.value, year: value, range: start..<year.end)
        }
      }
    }
    guard sign == "/", !continues(month.end) else { return nil }
    return DanishDate(day: first.value, month: month.value, year: nil, range: start..<month.end)
  }

  /// "femtende april 2026", "September 25, 2026".
  private func writtenOut(at start: Int) -> DanishDate? {
    let first = word(start)
    if let day = DanishDate.ordinals[first.text] {
      let month = word(skipBlanks(first.end))
      guard let value = monthNumber(month.text), month.text.count > 2 else { return nil }
      let year = yearAfter(month.end)
      return DanishDate(day: day, month: value, year: year?.value, range: start..<(year?.end ?? month.end))
    }
    guard first.text.count > 2, let value = monthNumber(first.text), first.end > start + 2,
      let day = number(skipBlanks(first.end)), (1...31).contains(day.value), day.end < text.count,
      text[day.end] == ",", let year = yearAfter(day.end)
    else { return nil }
    return DanishDate(day: day.value, month: value, year: year.value, range: start..<year.end)
  }

  private func isoDate(at start: Int, year: (value: Int, end: Int)) -> DanishDate? {
    guard (1900...2100).contains(year.value), year.end < text.count, text[year.end] == "-",
      let month = number(year.end + 1), month.end - year.end == 3, (1...12).contains(month.value),
      month.end < text.count, text[month.end] == "-", let day = number(month.end + 1),
      day.end - month.end == 3, (1...31).contains(day.value), !continues(day.end)
    else { return nil }
    return DanishDate(day: day.value, month: month.value, year: year.value, range: start..<day.end)
  }

  /// Whether a number goes on as something longer: "25/04419-3", "01.02.03-P16".
  private func continues(_ index: Int) -> Bool {
    guard index < text.count else { return false }
    if text[index].isLetter || text[index].isNumber { return true }
    guard "-/.".contains(text[index]), index + 1 < text.count else { return false }
    return text[index + 1].isNumber || text[index] != "." && text[index + 1].isLetter
  }

  /// "1st", "25th of".
  private func pastOrdinal(_ index: Int) -> Int {
    let ending = word(index)
    guard ["st", "nd", "rd", "th"].contains(ending.text) else { return index }
    let next = word(skipBlanks(ending.end))
    return next.text == "of" ? next.end : ending.end
  }

  private func monthNumber(_ word: String) -> Int? {
    if let index = DanishDate.months.firstIndex(of: word) { return index + 1 }
    return DanishDate.shortMonths[word] ?? DanishDate.foreignMonths[word]
  }

  private func fullYear(_ value: Int, digits: Int) -> Int? {
    switch digits {
    case 4: (1900...2100).contains(value) ? value : nil
    case 2: value < 70 ? 2000 + value : 1900 + value
    default: nil
    }
  }

  private func yearAfter(_ index: Int) -> (value: Int, end: Int)? {
    var next = skipBlanks(index)
    if next < text.count, text[next] == "," { next = skipBlanks(next + 1) }
    guard next > index, let year = number(next), year.end - next == 4, (1900...2100).contains(year.value)
    else { return nil }
    return (year.value, year.end)
  }

  private func withSurroundings(_ date: DanishDate, after limit: Int) -> DanishDate {
    var date = date
    var start = date.range.lowerBound
    var before = wordBefore(start, limit)
    if ["d", "den", "the"].contains(before.text) {
      start = before.start
      before = wordBefore(start, limit)
    }
    if let weekday = weekday(before.text) {
      date.weekday = weekday
      start = before.start
    }
    var end = date.range.upperBound
    if let time = time(after: end) {
      date.minutes = time.minutes
      end = time.end
    } else if let time = time(before: start, limit) {
      date.minutes = time.minutes
      start = time.start
    }
    date.range = start..<end
    return date
  }

  private func weekday(_ word: String) -> Int? {
    DanishDate.weekdays.firstIndex(of: word).map { $0 + 1 } ?? DanishDate.foreignWeekdays[word]
  }

  private func wordBefore(_ index: Int, _ limit: Int) -> (text: String, start: Int) {
    var end = index
    while end > limit, text[end - 1].isWhitespace || text[end - 1] == "." || text[end - 1] == "," { end -= 1 }
    var start = end
    while start > limit, text[start - 1].isLetter { start -= 1 }
    return (String(text[start..<end]), start)
  }

  /// "kl. 12.00", ", kl.12", "inden kl. 15", "klokken 12:00", or "12:00" straight after a date in numbers.
  private func time(after index: Int) -> (minutes: Int, end: Int)? {
    var next = skipBlanks(index)
    for sign in [",", "(", "–", "-"] where next < text.count && String(text[next]) == sign {
      next = skipBlanks(next + 1)
      break
    }
    var first = word(next)
    while ["inden", "senest", "før", "ved", "at", "by", "before"].contains(first.text) {
      next = skipBlanks(first.end)
      first = word(next)
    }
    if first.text == "kl" || first.text == "klokken" {
      var at = first.end
      if at < text.count, text[at] == "." || text[at] == ":" { at += 1 }
      let hour = word(skipBlanks(at))
      if let value = DanishDate.hours[hour.text] { return (value * 60, hour.end) }
      return clock(skipBlanks(at), needsMinutes: false)
    }
    if next > index, first.text.isEmpty, let time = halfDay(at: next) { return time }
    if first.text.isEmpty, let time = clock(next, needsMinutes: true), next > index { return time }
    if first.text == "middag" || first.text == "noon" { return (720, first.end) }
    return nil
  }

  /// "12 noon", "10 a.m.", "5.30 pm".
  private func halfDay(at index: Int) -> (minutes: Int, end: Int)? {
    guard let time = clock(index, needsMinutes: false) else { return nil }
    let rest = String(text[skipBlanks(time.end)...].prefix(5)).filter { $0.isLetter }
    let isMorning = rest.hasPrefix("am")
    guard rest.hasPrefix("noon") || rest.hasPrefix("pm") || isMorning else { return nil }
    let isAfternoon = rest.hasPrefix("pm") && time.minutes < 720
    return (time.minutes + (isAfternoon ? 720 : 0), skipBlanks(time.end) + 2)
  }

  /// "kl. 12 mandag den …", "kl. 12.00 den …".
  private func time(before index: Int, _ limit: Int) -> (minutes: Int, start: Int)? {
    var start = index
    while start > limit, text[start - 1].isWhitespace || text[start - 1] == "," { start -= 1 }
    if let noon = wordsBefore(["noon", "on"], end: start, limit) ?? wordsBefore(["noon"], end: start, limit) {
      return (720, noon)
    }
    if let time = halfDay(before: start, limit) { return time }
    let end = start
    while start > limit, text[start - 1].isNumber || ".:".contains(text[start - 1]) { start -= 1 }
    guard start < end, let time = clock(start, needsMinutes: false), time.end >= end - 1 else { return nil }
    let label = wordBefore(start, limit)
    return ["kl", "klokken", "at", "by"].contains(label.text) ? (time.minutes, label.start) : nil
  }

  /// "5 pm", "5.30 p.m. on", before a date.
  private func halfDay(before end: Int, _ limit: Int) -> (minutes: Int, start: Int)? {
    var last = wordBefore(end, limit)
    if last.text == "on" { last = wordBefore(last.start, limit) }
    if last.text == "m" {
      let first = wordBefore(last.start, limit)
      last = (first.text + last.text, first.start)
    }
    guard last.text == "pm" || last.text == "am" else { return nil }
    var start = last.start
    while start > limit, text[start - 1].isWhitespace { start -= 1 }
    while start > limit, text[start - 1].isNumber || ".:".contains(text[start - 1]) { start -= 1 }
    guard let time = clock(start, needsMinutes: false) else { return nil }
    let label = wordBefore(start, limit)
    return (
      time.minutes % 720 + (last.text == "pm" ? 720 : 0),
      ["at", "by", "before"].contains(label.text) ? label.start : start
    )
  }

  /// Where the words begin that stand right before `end`.
  private func wordsBefore(_ words: [String], end: Int, _ limit: Int) -> Int? {
    var start = end
    for word in words.reversed() {
      let before = wordBefore(start, limit)
      guard before.text == word else { return nil }
      start = before.start
    }
    return start
  }

  private func clock(_ index: Int, needsMinutes: Bool) -> (minutes: Int, end: Int)? {
    guard let hour = number(index), hour.end - index <= 2, hour.value <= 24 else { return nil }
    if hour.end + 2 < text.count, ".:".contains(text[hour.end]), let minute = number(hour.end + 1),
      minute.end - hour.end == 3, minute.value < 60
    {
      return (min(hour.value * 60 + minute.value, 1_439), minute.end)
    }
    return needsMinutes ? nil : (min(hour.value * 60, 1_439), hour.end)
  }
}
