extension LetterText {
  /// Days that may be the letter's own.
  func letterDateCandidates(_ mentions: [DateMention]) -> [LetterCandidate] {
    let run = portalRun()
    let days = mentions.compactMap { $0.date.flatMap { $0.year.flatMap($0.date(year:)) } }
    var candidates: [LetterCandidate] = []
    let row = portalRow(mentions)
    for (index, mention) in mentions.enumerated() {
      guard let date = mention.date, let year = date.year, let day = date.date(year: year) else { continue }
      var signs = mention.signs
      // A day under the label of the deadline is the deadline, on a page that has no day of its own too.
      if signs.contains(.label(.deadline)) { continue }
      if let place = row.firstIndex(of: index) {
        signs.append(.trait(place == 0 ? .portalLast : .portalFirst))
      }
      if let place = run.firstIndex(of: mention.line) {
        signs.append(.trait(place == 0 ? .portalFirst : place == run.count - 1 ? .portalLast : .portalMiddle))
      }
      let later = days.count { $0 > day }
      if later * 2 >= days.count, days.count > 1 { signs.append(.trait(.laterDatesFollow)) }
      let neighbours = [mention.line - 2, mention.line - 1, mention.line, mention.line + 1, mention.line + 2]
      if neighbours.contains(where: { near in labelled.contains { $0.label == .caseNumber && $0.line == near }
      }) {
        signs.append(.trait(.byCaseNumber))
      }
      candidates.append(LetterCandidate(day.description, quote: mention.quote, signs: signs))
    }
    if let sent = mails[lead].date, let day = CivilDate(iso: sent) {
      candidates.append(
        LetterCandidate(
          day.description, quote: sent,
          signs: [.trait(.mailDate)] + (mails.count > 1 ? [.trait(.quotedChain)] : [])))
    }
    return candidates.merged()
  }

  /// Whether the letter is a page of the portal for hearings.
  private var isPortalPage: Bool {
    lines.prefix(15).contains {
      ["høring", "høringsportalen", "høringer"].contains($0.text.lowercased())
        || $0.text.lowercased().hasPrefix("høringsportalen")
    }
  }

  /// The two dates of a portal's row without labels, "Lovforslag 08-06-2026 22-06-2026 I høring": first the day it came
  /// out, then the day answers are due. Empty where no line or two stand so.
  func portalRow(_ mentions: [DateMention]) -> [Int] {
    guard isPortalPage else { return [] }
    for index in mentions.indices.dropLast() {
      let (first, second) = (mentions[index], mentions[index + 1])
      guard first.line == second.line, let start = first.date, let end = second.date, let year = start.year,
        let endYear = end.year, let one = start.date(year: year), let other = end.date(year: endYear),
        one < other, second.words.lowerBound == first.words.upperBound,
        !lines[first.line].text.hasSuffix("."), sentences[first.sentence].words.count <= 14,
        !first.signs.contains(.label(.deadline)), !second.signs.contains(.label(.deadline))
      else { continue }
      return [index, index + 1]
    }
    return []
  }

  /// Lines of nothing but dates on a portal's page: three or more near each other.
  func portalRun() -> [Int] {
    guard
      lines.prefix(15).contains(where: {
        ["høring", "høringsportalen", "høringer"].contains($0.text.lowercased())
      })
    else { return [] }
    var found: [Int] = []
    for (index, line) in lines.enumerated() where line.text.count <= 17 && line.cell == nil {
      guard let date = DanishDate.only(line.text), date.year != nil else { continue }
      if labelled.contains(where: { $0.line == index }) { continue }
      if let last = found.last, index - last > 8 { break }
      found.append(index)
    }
    return found.count >= 3 ? found : []
  }
}
