/// The places that a paragraph opens with, as its own.
extension RemarkCutter {
  /// The places that a paragraph opens with as its own; nil where it opens with none.
  func openingMentions(_ line: FeedbackLine, _ mentions: [PlaceMention]) -> [PlaceMention]? {
    guard let first = mentions.first else { return nil }
    let text = line.text
    let leads = places.isLeadIn(text.scalars(in: 0..<first.range.lowerBound))
    let label = labelLength(text)
    let isInLabel = first.range.upperBound <= label
    if leads {
      // "Stk. 7 nævner …" below "Nr. 32" speaks within the heading's place.
      if !first.isOwn, governing != nil || scope.last?.par == nil {
        return isSubordinateLabel(first, in: text) ? [first] : nil
      }
      if governing != nil, first.range.upperBound > label, !startsAsLabel(text, first) { return nil }
      return own(mentions, upTo: max(label, first.range.upperBound))
    }
    if first.isOwn, places.turns(to: first, in: text) { return own(mentions, upTo: first.range.upperBound) }
    guard isInLabel, first.isOwn else { return nil }
    return own(mentions, upTo: label)
  }

  /// "Stk. 2: …" below the heading "§ 5": a label that names a part of the heading's place.
  private func isSubordinateLabel(_ mention: PlaceMention, in text: String) -> Bool {
    guard let governing, governing.match == .exact, mention.isPrecise, scope.last?.par != nil else {
      return false
    }
    let after = folded(text.scalars(in: mention.range.upperBound..<text.unicodeScalars.count))
    let lead = folded(text.scalars(in: 0..<mention.range.lowerBound))
    let isTopic = Phrases.starts(
      lead,
      [
        "hvad angaar", "for saa vidt", "vedr", "vedroerende", "ad", "med hensyn til", "mht", "i forhold til",
        "ift",
        "angaaende", "saerligt om", "til",
      ])
    guard let mark = after.first, isTopic || ":.-(".contains(mark) else { return false }
    var trial = scope
    let placement = places.placement(of: [mention], in: text, scope: &trial)
    guard placement.match == .exact, let found = placement.provision, let above = governing.provision else {
      return false
    }
    let section = above.path.split(separator: "/").first ?? ""
    return found.path.hasPrefix(section + "/")
  }

  /// The mentions in the paragraph's opening first, then those after it.
  private func own(_ mentions: [PlaceMention], upTo end: Int) -> [PlaceMention] {
    let opening = mentions.filter { $0.range.lowerBound < end }
    return opening.isEmpty ? mentions : opening
  }

  /// Whether a punctuation mark or a dash follows the reference, so that it stands as a label.
  private func startsAsLabel(_ text: String, _ mention: PlaceMention) -> Bool {
    let after = folded(
      text.scalars(
        in: mention.range.upperBound..<min(mention.range.upperBound + 4, text.unicodeScalars.count)))
    guard let first = after.first else { return true }
    return ".:,-(;".contains(first) || mention.isOwn
  }

  /// Where a paragraph's label ends: its first colon before any full stop, within reach.
  private func labelLength(_ text: String) -> Int {
    let ranges = sentenceRanges(in: text)
    let end = min(ranges.first?.upperBound ?? 0, 170)
    for (offset, scalar) in text.unicodeScalars.enumerated() {
      if offset >= end { break }
      if scalar == ":" { return offset }
    }
    return 0
  }
}
