import DanishLaw

/// The § that a relative reference leans on: the one last spoken about, or the one a letter set at its top.
struct PlaceScope: Sendable, Equatable {
  var last: ReferenceTarget?
  /// Where the last remark was put; "samme sted" alone means this.
  var lastPlacement: Placement?
}

/// Finds the places that a text names, and the provisions of the hearing's documents that are meant.
struct PlaceFinder: Sendable {
  let law: ProvisionFinder
  let headings: HeadingPlaces

  init(_ documents: [FeedbackContext.HearingDocument]) {
    law = ProvisionFinder(documents)
    headings = HeadingPlaces(documents)
  }

  /// Whether the first document is an amending act, so that numbers below a § are points.
  var countsPoints: Bool { law.isAmending }

  /// The places named in a text, in order: law's own levels, and the parts that the draft's headings number and name.
  func mentions(in text: String) -> [PlaceMention] {
    let law = lawMentions(in: text)
    let named = headings.found(in: text)
    guard !named.isEmpty || headings.isWithoutSections else { return law }
    let others = law.filter { mention in
      // Guidance has no sections: a § in feedback on it is another law's, and no place here; but one that a line is
      // headed by is a place that was named and is not there.
      if headings.isWithoutSections, !mention.isPageAlone, !isLabel(mention, in: text) { return false }
      return !named.contains { $0.range.overlaps(mention.range) }
    }
    return (others + named.map { PlaceMention($0) }).sorted { $0.range.lowerBound < $1.range.lowerBound }
  }

  /// "Ad § 3", "Til § 4, stk. 2:": a reference that opens the text and stands alone or before a mark.
  private func isLabel(_ mention: PlaceMention, in text: String) -> Bool {
    guard mention.isOwn, let target = mention.target, target.par != nil, target.law == nil else {
      return false
    }
    guard isLeadIn(text.scalars(in: 0..<mention.range.lowerBound)), mention.range.lowerBound <= 24 else {
      return false
    }
    let after = text.scalars(
      in: mention.range.upperBound..<min(mention.range.upperBound + 3, text.unicodeScalars.count)
    ).trimmed
    return after.isEmpty || after.first.map { ":–-(".contains($0) } ?? true
  }

  /// Whether a column's title is the word that the draft counts its parts with, so that bare numbers below it are those.
  func isOwnWord(_ title: String) -> Bool { headings.isOwnWord(title) }

  /// The places that a cell for places names: in guidance "5" alone is a section, in law "5.2" is a subsection. Numbers
  /// that both have are neither's.
  func mentions(inCell text: String) -> [PlaceMention] {
    let numbers = headings.numbers(inCell: text)
    let subsection = law.subsection(text).map { PlaceMention($0) }
    guard !numbers.isEmpty || subsection != nil else { return mentions(in: text) }
    if !numbers.isEmpty, subsection != nil { return [] }
    return subsection.map { [$0] } ?? numbers.map { PlaceMention($0) }
  }

  private func lawMentions(in text: String) -> [PlaceMention] {
    let scalars = Array(text.unicodeScalars)
    let references = law.references(in: text)
    return references.indices.map { index in
      var reference = references[index]
      if index + 1 < references.count, let whole = joined(reference, to: references[index + 1], in: text) {
        reference = whole
      }
      takeItem(behind: &reference, scalars)
      leaveChapter(of: &reference)
      var mention = PlaceMention(reference: reference)
      var tail = String.UnicodeScalarView()
      tail.append(
        contentsOf: scalars[min(reference.end, scalars.count)..<min(reference.end + 30, scalars.count)])
      let after = folded(String(tail))
      mention.isSamePlace =
        folded(reference.text).contains("samme") || mention.target?.version == "samme"
        || after.hasPrefix("samme sted") || after.hasPrefix("sammesteds") || after.hasPrefix("smst")
        || after.hasPrefix("i samme") || after.hasPrefix("ibid")
        || mention.isPrecise && Self.leansOnLast(scalars, before: reference.start)
      return mention
    }
  }

  /// "Bestemmelsens stk. 3", "samme bestemmelses stk. 3": a part of the place that was spoken of last.
  private static func leansOnLast(_ scalars: [Unicode.Scalar], before start: Int) -> Bool {
    var head = String.UnicodeScalarView()
    head.append(contentsOf: scalars[max(0, start - 20)..<min(start, scalars.count)])
    let words = folded(String(head))
    return words.hasSuffix("bestemmelsens") || words.hasSuffix("bestemmelses")
      || words.hasSuffix("paragraffens")
  }

  /// "Kap. 3, § 8, stk. 2": the §; its chapter only tells where it stands. "Kapitel 3 og § 8" are two places.
  private func leaveChapter(of reference: inout Reference) {
    guard let targets = reference.readings.first, targets.count == 2, targets[0].kapitel != nil,
      targets[0].par == nil, targets[1].par != nil,
      !foldedWords(reference.text).contains(where: { ["og", "samt", "eller", "and", "or"].contains($0) })
    else { return }
    reference.readings[0].removeFirst()
  }

  /// "§ 2, 6)": the number as the list prints it.
  private func takeItem(behind reference: inout Reference, _ scalars: [Unicode.Scalar]) {
    guard let target = reference.readings.first?.first, reference.readings[0].count == 1, target.par != nil,
      target.litra == nil
    else { return }
    var index = reference.end
    guard index < scalars.count, scalars[index] == "," else { return }
    index += 1
    while index < scalars.count, scalars[index].properties.isWhitespace { index += 1 }
    let start = index
    var number = ""
    if target.nr != nil {
      // "nr. 3, b)"
      guard index + 1 < scalars.count, "a"..."z" ~= scalars[index], scalars[index + 1] == ")" else { return }
      reference.readings[0][0].litra = String(scalars[index])
      reference.end = index + 2
      reference.text = String(String.UnicodeScalarView(scalars[reference.start...(index + 1)]))
      return
    }
    while index < scalars.count, "0"..."9" ~= scalars[index], index - start < 3 {
      number.unicodeScalars.append(scalars[index])
      index += 1
    }
    guard !number.isEmpty, index < scalars.count, scalars[index] == ")" else { return }
    reference.readings[0][0].nr = number
    reference.end = index + 1
    reference.text = String(String.UnicodeScalarView(scalars[reference.start...index]))
  }

  /// "nr. 1 i § 1 og nr. 1 i § 2": a number that the next reference's § completes.
  private func joined(_ reference: Reference, to next: Reference, in text: String) -> Reference? {
    guard reference.isRelative, next.start >= reference.end, let par = next.readings.first?.first?.par,
      folded(text.scalars(in: reference.end..<next.start)) == "i"
    else { return nil }
    var whole = reference
    whole.isRelative = false
    for reading in whole.readings.indices {
      for target in whole.readings[reading].indices where whole.readings[reading][target].par == nil {
        whole.readings[reading][target].par = par
      }
    }
    return whole
  }

  /// Whether a line is a reference and nothing else but words that lead to it, perhaps with a theme after it.
  func isOnlyReference(_ text: String) -> Bool {
    let found = mentions(in: text)
    guard let first = found.first, text.unicodeScalars.count <= 110 else { return false }
    guard isLeadIn(text.scalars(in: 0..<first.range.lowerBound)) else { return false }
    guard let end = found.last?.range.upperBound else { return false }
    let tail = folded(text.scalars(in: end..<text.unicodeScalars.count))
    let words = tail.split { !($0.isLetter || $0.isNumber) }
    return words.count <= 8 && !words.contains { Phrases.sentenceWords.contains(String($0)) }
      && !(tail.hasSuffix(".") && words.count > 2)
  }

  /// Whether the words before a reference only lead to it: "Ad", "Vedr. forslagets", "Nyt i denne udgave, om".
  func isLeadIn(_ text: String) -> Bool {
    var words = foldedWords(text).map(String.init)
    if let first = words.first, first.allSatisfy(\.isNumber), words.count == 1 { words.removeFirst() }
    let leading: Set<String> = [
      "ad", "til", "vedr", "vedroerende", "om", "angaaende", "i", "for", "forslagets", "lovforslagets",
      "udkastets",
      "forslag", "udkast", "udkastet", "forslaget", "lovforslaget", "den", "det", "samme", "nye",
      "foreslaaede", "saa",
      "vidt", "angaar", "hensyn", "med", "bemaerkninger", "bemaerkning", "kommentar", "kommentarer", "paa",
      "af",
      "hvad", "vedkommer", "vedr.", "mht", "ift", "forhold", "omkring", "saerligt", "saerlig", "specielt",
      "navnlig",
      "konkret", "ligeledes", "endelig", "ogsaa", "herudover", "desuden", "yderligere", "endvidere",
      "derudover",
      "spoergsmaal", "stk", "nr", "regarding", "concerning", "as", "regards", "re", "on", "the", "with",
      "regard",
      "loven", "lovens", "denne", "bestemmelsen", "bestemmelserne", "paragraf", "punkt", "og", "samt",
      "in", "to", "under", "of", "comment", "comments", "remark", "remarks", "observations", "our", "respect",
      "also", "and", "about", "draft", "bill", "proposed", "finally", "furthermore", "specifically",
      "proposal",
    ]
    return words.allSatisfy { leading.contains($0) || ($0.count <= 2 && $0.allSatisfy(\.isNumber)) }
  }

  /// Whether a text's first sentence only turns to the place that ends it, and more follows: "Vi har også set på
  /// § 12, stk. 1. Fristen …", "Nu til § 7. …". A sentence that compares or refers ("svarer til § 7") does not.
  func turns(to mention: PlaceMention, in text: String) -> Bool {
    guard let sentence = sentenceRanges(in: text).first, sentence.upperBound < text.unicodeScalars.count,
      mention.range.upperBound <= sentence.upperBound
    else { return false }
    let tail = text.scalars(in: mention.range.upperBound..<sentence.upperBound)
    guard foldedWords(tail).isEmpty else { return false }
    let lead = foldedWords(text.scalars(in: 0..<mention.range.lowerBound)).map(String.init)
    guard (1...10).contains(lead.count), !lead.contains(where: { Phrases.comparing.contains($0) }) else {
      return false
    }
    return lead.contains { Phrases.ownVoice.contains($0) }
      || Phrases.starts(lead.joined(separator: " "), Phrases.turning)
  }

  /// The place of a paragraph that names several: the first that opens it, else the first that is found.
  func placement(of mentions: [PlaceMention], in text: String, scope: inout PlaceScope) -> Placement {
    var placed: [(mention: PlaceMention, placement: Placement)] = []
    var running = scope
    // "s. 14, § 3, stk. 2" is the §; the page only helps to find it.
    let lawful = mentions.filter { !$0.isPageAlone }
    for mention in lawful.isEmpty ? mentions : lawful {
      let placement = mention.known ?? law.placement(of: mention, scope: running)
      placed.append((mention, placement))
      if let target = mention.target, target.par != nil, placement.match != .none { running.last = target }
    }
    guard var first = placed.first else { return .general }
    first = finest(of: placed) ?? first
    if let point = pointBeside(placed.map(\.mention), first.placement) {
      first.placement.match = .exact
      first.placement.candidates.removeAll { $0 == point }
      first.placement.provision = point
      placed[0] = first
    }
    let opens = isLeadIn(text.scalars(in: 0..<first.mention.range.lowerBound))
    var best = first
    if !opens, let behind = behindConcession(placed, in: text) {
      best = behind
    } else if !opens, first.mention.target?.kapitel != nil, first.mention.target?.par == nil,
      let section = placed.first(where: {
        $0.mention.isPrecise && $0.placement.match == .exact && $0.mention.isOwn
      })
    {
      // "Kan kapitel 4 ikke udskydes, bør datoen i § 18, stk. 2, rykkes": the § is what is to change.
      best = section
    } else if !opens, first.placement.match == .none,
      let found = placed.first(where: { $0.placement.match == .exact })
        ?? placed.first(where: { $0.placement.match == .parent })
    {
      best = found
    }
    var placement = best.placement
    if placement.match == .none, let target = best.mention.target, best.mention.known == nil,
      law.isOtherLaw(target)
    {
      placement = Placement(asWritten: placement.asWritten, match: .general)
    }
    for other in placed where other.placement.match != .none {
      for id in [other.placement.provision].compactMap({ $0 }) + other.placement.candidates
      where id != placement.provision && !placement.candidates.contains(id) {
        placement.candidates.append(id)
      }
    }
    if let target = best.mention.target, target.par != nil, placement.match != .none {
      scope.last = law.leaned(target, on: scope)
    }
    scope.lastPlacement = placement
    return placement
  }

  /// "Henvisningen i § 4 er korrekt, men § 3 nævner ikke …": the first place behind the word that turns away from what
  /// is right; nil where none does.
  private func behindConcession(_ placed: [(mention: PlaceMention, placement: Placement)], in text: String)
    -> (
      mention: PlaceMention, placement: Placement
    )?
  {
    guard let first = placed.first, placed.count > 1,
      let sentence = sentenceRanges(in: text).first(where: { $0.contains(first.mention.range.lowerBound) })
    else { return nil }
    let right = [
      "korrekt", "rigtig", "enig", "fin", "fint", "orden", "tilfreds", "uproblematisk", "indvendinger",
      "stoetter",
    ]
    return placed.dropFirst().first { next in
      guard sentence.contains(next.mention.range.lowerBound), next.placement.match == .exact,
        next.mention.range.lowerBound > first.mention.range.upperBound
      else { return false }
      let words = foldedWords(
        text.scalars(in: first.mention.range.upperBound..<next.mention.range.lowerBound)
      )
      .map(String.init)
      guard let turn = words.firstIndex(of: "men") else { return false }
      return words[..<turn].contains { word in right.contains { word.hasPrefix($0) } }
    }
  }

  /// "Kapitel 3, afsnit 3.2": the part that lies below the one named first.
  private func finest(of placed: [(mention: PlaceMention, placement: Placement)]) -> (
    mention: PlaceMention, placement: Placement
  )? {
    guard let first = placed.first, first.mention.known != nil, let number = first.mention.target?.section
    else {
      return nil
    }
    var found = first
    var label = number
    for next in placed.dropFirst() {
      guard let deeper = next.mention.target?.section, next.mention.known?.match == .exact,
        deeper.hasPrefix(label + "."),
        next.mention.range.lowerBound - found.mention.range.upperBound <= 12
      else { break }
      found = next
      label = deeper
    }
    return found
  }

  /// The points of an amending act that a § of the amended law, named without a stykke, leads to equally well; nil
  /// where it leads to one.
  func equals(of placement: Placement) -> [ProvisionID]? {
    guard countsPoints, placement.match == .exact, let provision = placement.provision,
      let written = placement.asWritten, written.unicodeScalars.count <= 24, !placement.candidates.isEmpty,
      let mention = lawMentions(in: written).first, mention.isSectionAlone, let target = mention.target
    else { return nil }
    let equals = law.equals(of: target)
    return equals.count > 1 && equals.contains(provision) ? equals : nil
  }

  /// The place of a heading of feedback that bears the words of one of the draft's own.
  func placement(ofHeading text: String) -> Placement? { headings.named(byHeading: text) }

  /// The mentions that name a place by themselves, and numbers in brackets right behind one.
  func owning(_ mentions: [PlaceMention]) -> [PlaceMention] {
    mentions.indices.filter { index in
      mentions[index].isOwn
        || index > 0 && mentions[index - 1].isOwn && mentions[index].target?.nr != nil
          && mentions[index].range.lowerBound - mentions[index - 1].range.upperBound <= 6
    }.map { mentions[$0] }
  }

  /// "§ 368 (nr. 14)" in an amending act: of the points that touch the §, the one whose number stands beside it.
  private func pointBeside(_ mentions: [PlaceMention], _ placement: Placement) -> ProvisionID? {
    guard countsPoints, mentions.count >= 2, !placement.candidates.isEmpty,
      mentions[1].range.lowerBound - mentions[0].range.upperBound <= 6,
      let target = mentions[1].target, target.par == nil, target.stk == nil, let number = target.nr
    else { return nil }
    return placement.candidates.first { $0.path.hasSuffix("/nr:" + number) }
  }

  /// The place of a text by its own words; general where it names none.
  func placement(ofText text: String, scope: inout PlaceScope) -> Placement {
    let own = owning(mentions(in: text))
    return own.isEmpty ? .general : placement(of: own, in: text, scope: &scope)
  }
}
