extension LetterText {
  /// First hearing, another one, or a new deadline: what the letter says of each.
  func roundCandidates(titleQuote: String?) -> [LetterCandidate] {
    var extended: [LetterSign] = []
    var again: [LetterSign] = []
    var quotes: [String: String] = [:]
    func add(_ signs: inout [LetterSign], _ trait: LetterTrait, _ key: String, _ quote: String) {
      if !signs.contains(.trait(trait)) { signs.append(.trait(trait)) }
      if quotes[key] == nil { quotes[key] = quote }
    }
    var heads = [titleQuote].compactMap { $0 }
    for mail in mails.indices where isSameSender(mail, lead) {
      heads += [mails[mail].subject].compactMap { $0 }
    }
    heads += lines.filter { $0.isHeading || $0.isBold && $0.text.count < 120 }.map(\.text)
    heads += lines.prefix(max(3, min(bodyStart, 30))).map(\.text).filter { $0.count < 160 }
    for head in heads {
      let sentence = LetterSentence(head, line: 0)
      if sentence.contains(.extend), sentence.contains(.deadline) || sentence.contains(.hearing) {
        add(&extended, .extendInSubject, "extended", head)
      }
      if sentence.contains(.again) { add(&again, .againInSubject, "supplementary", head) }
    }
    for sentence in sentences
    where isSameSender(lines[sentence.line].mail, lead) && !lines[sentence.line].isFurniture {
      let isNegated = sentence.containsAny([" ikke ", "kan forlænges", "ønske om", "kan ikke", " not "])
      let leads = lines[sentence.line].mail == lead
      // "Fristen for kommunernes indberetning flyttes" is what a draft proposes.
      let isOfHearing =
        sentence.contains(.hearing) || sentence.contains(.answer) || sentence.contains(.answering)
        || !sentence.lower.contains("fristen for ") && !sentence.contains(.expect)
      if sentence.contains(.extend), isOfHearing, sentence.contains(.deadline) || sentence.contains(.hearing)
      {
        let hasDate = !DanishDate.all(in: sentence.text).isEmpty
        if isNegated {
          add(&extended, .negated, "extended", sentence.text)
        } else if hasDate {
          add(&extended, leads ? .extendWithDeadline : .earlierMail, "extended", sentence.text)
        } else {
          add(&extended, .extendInLead, "extended", sentence.text)
        }
      }
      if sentence.contains(.again), sentence.contains(.hearing) || sentence.contains(.send) {
        add(&again, .againInBody, "supplementary", sentence.text)
      }
      if sentence.containsAny([
        "alene om", "kun til disse", "kun de ændrede", "de øvrige dele", "kun ændringerne",
        "alene ændringerne", "ændrede dele", "ændrede bestemmelser", "kun til §", "alene til",
      ]) {
        add(&again, .onlyParts, "supplementary", sentence.text)
      }
      let isEarlier =
        sentence.contains(.hearing) && (sentence.contains(.past) || sentence.contains(.former))
        && sentence.containsAny([
          "sendte", "var i høring", "blev sendt", "har været i høring", "første høring", "tidligere udkast",
          "tidligere høring", "indkom", "høringssvarene",
        ])
      if isEarlier {
        add(&again, .earlierHearing, "supplementary", sentence.text)
        if !extended.isEmpty { add(&extended, .earlierHearing, "extended", sentence.text) }
      }
    }
    if mails.count > 1 {
      for mail in mails.indices where mail > lead && isSameSender(mail, lead) {
        _ = mail; add(&extended, .quotedChain, "extended", "")
      }
    }
    var candidates = [LetterCandidate("first", quote: "", signs: [.trait(.ordinary)])]
    if !extended.isEmpty {
      candidates.append(LetterCandidate("extended", quote: quotes["extended"] ?? "", signs: extended))
    }
    if !again.isEmpty {
      candidates.append(LetterCandidate("supplementary", quote: quotes["supplementary"] ?? "", signs: again))
    }
    return candidates
  }
}
