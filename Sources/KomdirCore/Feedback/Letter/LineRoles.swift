/// Tells the roles of a letter's lines apart: letterhead, subject, thanks, headings, remarks, signature.
///
/// When in doubt a line is a remark: setting a remark aside is the worst error.
struct LineRoles {
  let draft: DraftText
  let places: PlaceFinder

  /// The roles of `lines`, one each. `isMail` says that the lines are a mail's, which has no letterhead.
  func roles(of lines: [FeedbackLine], isMail: Bool) -> [LineRole] {
    var roles = [LineRole](repeating: .body, count: lines.count)
    let bodyStart = isMail ? 0 : markLetterhead(lines, &roles)
    var index = bodyStart
    let bare = lines.contains(where: opensSignature) ? nil : bareSignature(lines, after: bodyStart)
    while index < lines.count {
      if let bare, index >= bare {
        roles[index] = .aside(.signature)
        index += 1
        continue
      }
      if lines[index].tableNumber != nil {
        index += 1
        continue
      }
      if lines[index].quoteDepth > 0 {
        roles[index] = .question
        index += 1
        continue
      }
      if opensSignature(lines[index]) {
        index = markSignature(lines, from: index, &roles)
        continue
      }
      roles[index] = role(lines, index, isOpening: index - bodyStart < 3)
      index += 1
    }
    return roles
  }

  /// The lines with opening thanks cut from what a paragraph says after them.
  func withThanksApart(_ lines: [FeedbackLine]) -> [FeedbackLine] {
    var result: [FeedbackLine] = []
    for (index, line) in lines.enumerated() {
      guard index < 14, line.kind == .paragraph, line.emphasis != .whole, line.quoteDepth == 0 else {
        result.append(line)
        continue
      }
      let ranges = sentenceRanges(in: line.text)
      let leading = ranges.prefix { range in
        let sentence = line.text.scalars(in: range)
        let text = folded(sentence)
        return isThanksSentence(text) && !isArgument(text) && places.mentions(in: sentence).isEmpty
      }
      guard let end = leading.last?.upperBound, leading.count < ranges.count else {
        result.append(line)
        continue
      }
      var thanks = line
      thanks.text = line.text.scalars(in: 0..<end).trimmed
      thanks.notes = []
      var rest = line
      rest.text = line.text.scalars(in: end..<line.text.unicodeScalars.count).trimmed
      rest.label = nil
      if case .opening = rest.emphasis { rest.emphasis = .none }
      result += [thanks, rest]
    }
    return result
  }

  private func role(_ lines: [FeedbackLine], _ index: Int, isOpening: Bool) -> LineRole {
    let line = lines[index]
    let text = folded(line.text)
    if isGreeting(text) || isOpening && isApology(text, line.text) { return .aside(.greeting) }
    if line.kind != .heading, draft.isQuotation(line.text, style: line.styleName) { return .quote }
    if text.count < 400, isDisclaimer(text), places.mentions(in: line.text).isEmpty, !isArgument(text) {
      return .aside(.disclaimer)
    }
    if isHeading(lines, index) { return .heading }
    if isThanks(line.text, text) || isOpening && isCoverNote(text, line.text) { return .aside(.thanks) }
    if isReservation(text), places.mentions(in: line.text).isEmpty { return .aside(.reservation) }
    if isAnnouncement(line, text) { return .announcement }
    return .body
  }
}
