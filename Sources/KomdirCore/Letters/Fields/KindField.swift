extension LetterText {
  /// The kinds of paper that the letter's words name.
  func kindCandidates(title: String?, titleQuote: String?) -> [LetterCandidate] {
    var signs: [HearingLetter.Kind: [LetterSign]] = [:]
    var quotes: [HearingLetter.Kind: String] = [:]
    func add(_ kind: HearingLetter.Kind, _ trait: LetterTrait, _ quote: String) {
      if !signs[kind, default: []].contains(.trait(trait)) { signs[kind, default: []].append(.trait(trait)) }
      if quotes[kind] == nil { quotes[kind] = quote }
    }
    let inTitle = DraftNouns.all(in: title ?? "")
    for (index, noun) in inTitle.enumerated() {
      add(noun.kind, index == 0 ? .nounFirstInTitle : .laterNoun, title ?? "")
    }
    for noun in DraftNouns.all(in: titleQuote ?? "").prefix(1) {
      add(noun.kind, .nounInTitle, titleQuote ?? "")
    }
    for mail in mails.indices where isSameSender(mail, lead) {
      for noun in DraftNouns.all(in: mails[mail].subject ?? "").prefix(1) {
        add(noun.kind, .nounInSubject, mails[mail].subject ?? "")
      }
    }
    for found in labelled where found.label == .kind {
      for noun in DraftNouns.all(in: found.value).prefix(1) { add(noun.kind, .nounInType, found.value) }
    }
    let types: [String: HearingLetter.Kind] = [
      "lovforslag": .bill, "bekendtgørelser": .executiveOrder, "vejledninger": .guidance,
      "cirkulærer": .circular,
      "bekendtgørelse": .executiveOrder, "vejledning": .guidance, "cirkulære": .circular, "øvrige": .other,
      "andet": .other,
    ]
    for line in lines where line.text.count < 20 {
      if let kind = types[line.text.lowercased()] { add(kind, .nounInType, line.text) }
    }
    var counts: [HearingLetter.Kind: Int] = [:]
    for sentence in sentences where isSameSender(lines[sentence.line].mail, lead) && sentence.words.count > 4
    {
      let nouns = DraftNouns.all(in: sentence.text)
      for noun in nouns { counts[noun.kind, default: 0] += 1 }
      for name in sentence.namedDrafts.prefix(1) {
        for noun in DraftNouns.all(in: name).prefix(1) where noun.position < 30 {
          add(noun.kind, .nounAfterDraft, sentence.text)
        }
      }
      if sentence.contains(.author), sentence.contains(.hearing), let noun = nouns.first {
        add(noun.kind, .nounInBody, sentence.text)
      }
    }
    if let most = counts.max(by: { ($0.value, $1.key.rawValue) < ($1.value, $0.key.rawValue) }),
      most.value >= 2
    {
      add(most.key, .nounOften, "")
    }
    if inTitle.isEmpty { add(.other, .noNoun, title ?? "") }
    if signs.count == 1, let only = signs.keys.first { add(only, .onlyKind, "") }
    return HearingLetter.Kind.allCases.compactMap { kind in
      signs[kind].map { LetterCandidate(kind.rawValue, quote: quotes[kind] ?? "", signs: $0) }
    }
  }
}
