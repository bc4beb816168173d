/// A mail address in the letter, with every place it stands in.
struct AddressMention {
  var address: String
  var line: Int
  var sentence: Int?
  var quote: String
  var signs: [LetterSign]
}

extension LetterText {
  /// Every mail address where it stands, the sender's own where the letter says "svar på denne mail".
  func addressMentions(people: [String]) -> [AddressMention] {
    var found: [AddressMention] = []
    for (index, sentence) in sentences.enumerated()
    where sentence.text.contains("@") || sentence.lower.contains("snabel")
      || sentence.lower.contains("(at)") || sentence.lower.contains("[at]") || sentence.lower.contains("(a)")
    {
      let addresses = MailAddresses.all(in: sentence.text)
      for (position, mail) in addresses.enumerated() {
        let start = sentence.wordIndex(at: mail.range.lowerBound)
        let end = max(start + 1, sentence.wordIndex(at: mail.range.upperBound))
        let from = position > 0 ? sentence.wordIndex(at: addresses[position - 1].range.upperBound) : 0
        let to =
          position + 1 < addresses.count
          ? sentence.wordIndex(at: addresses[position + 1].range.lowerBound) : sentence.words.count
        let written = String(Array(sentence.text)[mail.range])
        let line = line(holding: written, from: sentence.line)
        var signs = wordSigns(sentence, start..<end, from: from, to: to)
        if position > 0 {
          signs.append(.trait(.followsAddress))
          // "til A og B": what was said of the first holds for the second, unless "kopi" stands between.
          let between = sentence.cues.contains {
            $0.cue == .copy && $0.words.lowerBound >= from && $0.words.upperBound <= start
          }
          if !between {
            signs.append(.trait(.alsoTo))
            for sign in found.last?.signs ?? [] {
              if case .cue(let cue, let place) = sign, place == .next || place == .before,
                [.copy, .send, .answer, .question].contains(cue)
              {
                signs.append(.cue(cue, .before))
              }
            }
          }
        }
        signs += placeSigns(line) + labelSigns(of: written, in: line) + sentenceBefore(index, isShort: false)
        if sentence.words.count >= 8 {
          signs.append(.trait(.inSentence))
        } else {
          signs.append(.trait(.alone))
        }
        if Self.isPostal(lines[line].text) || Self.isPostal(lines[max(0, line - 1)].text)
          || line + 1 < lines.count && Self.isPostal(lines[line + 1].text)
        {
          signs.append(.trait(.postal))
        }
        if LetterText.isRole(mail.address) { signs.append(.trait(.roleMailbox)) }
        if people.contains(where: { PersonName.owns(mail.address, name: $0) }) {
          signs.append(.trait(.personal))
        }
        if let from = mails[lead].from?.address.lowercased(), from == mail.address {
          signs.append(.trait(.senderAddress))
        }
        found.append(
          AddressMention(
            address: mail.address, line: line, sentence: index, quote: sentence.text,
            signs: Self.unique(signs)))
      }
    }
    let all = Set(found.map(\.address))
    if all.count == 1 {
      for index in found.indices { found[index].signs.append(.trait(.onlyAddress)) }
    }
    found += answersToSender()
    return found
  }

  static func unique(_ signs: [LetterSign]) -> [LetterSign] {
    var seen: Set<LetterSign> = []
    return signs.filter { seen.insert($0).inserted }
  }

  private func answersToSender() -> [AddressMention] {
    guard let writer = mails[lead].replyTo ?? mails[lead].from?.address.lowercased(), !writer.isEmpty else {
      return []
    }
    let phrases = [
      "svar på denne mail", "besvare denne mail", "denne mailadresse", "til undertegnede", "returmail",
      "retur mail",
      "ved at svare på", "som svar på denne", "svare direkte på denne", "svar direkte på denne", "til mig",
      "svare på denne", "til denne mail", "til afsender", "besvarelse af denne mail", "svar på mailen",
      "reply to this",
      "svar blot på", "svar bare på", "trykke svar", "trykke besvar", "til denne adresse",
      "til denne postkasse", "svare på mailen", "respond to this", "replying to this",
      "svar direkte på mailen",
    ]
    return sentences.enumerated().compactMap { index, sentence in
      // "Send jeres bemærkninger retur på denne mail": whatever the verb, an answer that goes to this very mail.
      let namesThis = sentence.containsAny([
        "denne mail", "denne e-mail", "denne email", "this e-mail", "this email", "mailen her",
        "denne postkasse",
      ])
      let isAnswer = sentence.contains(.answer) || sentence.contains(.answering) || sentence.contains(.send)
      guard sentence.containsAny(phrases) || namesThis && isAnswer,
        !sentence.containsAny(["ikke besvar", "kan ikke", "cannot"]),
        isSameSender(lines[sentence.line].mail, lead)
      else { return nil }
      var signs: [LetterSign] = [.trait(.replyPhrase), .trait(.senderAddress)]
      let position = phrases.compactMap { sentence.lower.range(of: $0) }.first
      let start =
        position.map {
          sentence.wordIndex(at: sentence.lower.distance(from: sentence.lower.startIndex, to: $0.lowerBound))
        } ?? 0
      signs += wordSigns(
        sentence, start..<min(start + 3, sentence.words.count), from: 0, to: sentence.words.count)
      return AddressMention(
        address: writer, line: sentence.line, sentence: index, quote: sentence.text, signs: Self.unique(signs)
      )
    }
  }

  /// "1220 København K" somewhere in the line: four digits before a capital.
  static func isPostal(_ line: String) -> Bool {
    let words = line.split(separator: " ")
    return zip(words, words.dropFirst()).contains { number, place in
      let digits = number.hasPrefix("DK-") || number.hasPrefix("FO-") ? number.dropFirst(3) : number
      return (3...4).contains(digits.count) && digits.allSatisfy(\.isNumber) && digits.count == 4
        && place.first?.isUppercase == true && place.count > 3
    }
  }

  private static let roles = [
    "hoering", "høring", "post", "info", "kontakt", "sekretariat", "hovedpost", "jura", "mail", "svar",
    "plan", "kommune",
    "social", "sundhed", "miljo", "klima", "skole", "boern", "unge", "politik", "kontor", "center",
    "minister", "data",
  ]

  /// Whether an address is a function's and no person's.
  static func isRole(_ address: String) -> Bool {
    let parts = address.split(separator: "@")
    guard parts.count == 2 else { return false }
    let local = String(parts[0])
    if parts[1].hasPrefix(local + ".") { return true }
    return local.count > 5 && !local.contains(".") || roles.contains { local.contains($0) }
  }
}
