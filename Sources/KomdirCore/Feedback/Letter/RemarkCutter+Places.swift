import DanishLaw

/// The places that a paragraph opens with, as its own.
extension RemarkCutter {
  /// Whether an exception says something of its own: it names a place or a point, or argues. "Vi tilslutter os KL's svar
  /// med undtagelse af følgende" is one remark.
  func saysMore(_ cut: NatureOfText.Exception) -> Bool {
    guard cut.whole == .support else { return true }
    return !places.mentions(in: cut.rest).isEmpty || OwnList.point(named: cut.rest) != nil
      || sentenceRanges(in: cut.rest).count > 1
      || foldedWords(cut.rest).contains { word in
        LineWords.arguing.contains(String(word)) || LineWords.judging.contains { word.hasPrefix($0) }
      }
  }

  /// The place of what a sentence excepts. A point of the answer that is supported ("bortset fra punkt 3") is no place in
  /// the draft: a person has to place it.
  mutating func placement(ofException cut: NatureOfText.Exception, from whole: Placement) -> Placement {
    let rest = places.placement(ofText: cut.rest, scope: &scope)
    if rest.match == .exact || rest.match == .parent { return rest }
    guard cut.whole == .support, let point = OwnList.point(named: cut.rest) else {
      return rest.match == .general ? whole : rest
    }
    return Placement(asWritten: point, match: .none)
  }

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
    let opens = mention.range.lowerBound == 0
    let lead = folded(text.scalars(in: 0..<mention.range.lowerBound))
    let isTopic = Phrases.starts(
      lead,
      [
        "hvad angaar", "for saa vidt", "vedr", "vedroerende", "ad", "med hensyn til", "mht", "i forhold til",
        "ift",
        "angaaende", "saerligt om", "til",
      ])
    guard let mark = after.first, opens || isTopic || ":.-(".contains(mark) else { return false }
    var trial = scope
    let placement = places.placement(of: [mention], in: text, scope: &trial)
    guard placement.match == .exact, let found = placement.provision, let above = governing.provision else {
      return false
    }
    let section = above.path.split(separator: "/").first ?? ""
    return found.path.hasPrefix(section + "/")
  }

  /// The governing place, or a part of it that the paragraph names: a point below the heading "§ 3", section 6.1 below
  /// the heading "6 Opfølgning". "Samme bestemmelse" there is the part that was spoken of last.
  mutating func finer(
    _ governing: Placement, _ mentions: [PlaceMention], _ line: FeedbackLine, _ words: String
  )
    -> Placement
  {
    guard governing.match == .exact, let above = governing.provision else { return governing }
    let isSection = above.path.hasPrefix("par:")
    let isWhole =
      above.path.hasPrefix("heading:") || above.path.hasPrefix("general:")
      || places.countsPoints && isSection && above.depth == 1
    let isChapter = above.path.contains("kapitel:")
    for mention in mentions
    where isWhole && (isSection || mention.known != nil) || mention.isSamePlace || isChapter && mention.isOwn
      || isBracketed(mention, in: line.text)
    {
      var trial = scope
      let placement = places.placement(of: [mention], in: line.text, scope: &trial)
      guard placement.match == .exact, let found = placement.provision else { continue }
      if isChapter {
        guard places.law.stands(found, in: above) else { continue }
        scope = trial
        return placement
      }
      let top = ProvisionID(String(above.path.split(separator: "/").first ?? ""))
      if found.isBelow(above) || mention.isSamePlace && found.isBelow(top) { return placement }
    }
    guard isWhole else { return governing }
    if words.contains("samme"), speaksOfSame(words), let last = scope.lastPlacement,
      let found = last.provision, found.isBelow(above)
    {
      return last
    }
    return governing
  }

  /// "Evaluering hver uge (stk. 3) er for meget": a part named in brackets.
  private func isBracketed(_ mention: PlaceMention, in text: String) -> Bool {
    guard mention.known == nil, !mention.isOwn, mention.range.lowerBound > 0 else { return false }
    let around = text.scalars(
      in: mention.range.lowerBound - 1..<min(mention.range.upperBound + 1, text.unicodeScalars.count))
    return around.hasPrefix("(") && around.hasSuffix(")")
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

extension ProvisionID {
  /// Whether it is a part of another: `par:1/nr:3` of `par:1`, `heading:2.1` of `heading:2`.
  func isBelow(_ other: ProvisionID) -> Bool {
    path.hasPrefix(other.path + "/") || !other.path.hasPrefix("par:") && path.hasPrefix(other.path + ".")
  }
}
