/// To whom the answer goes, and to whom a copy.
struct LetterAddressees {
  var replyTo: [String] = []
  var copyTo: [String] = []
  /// Addresses that stand in a sentence about questions.
  var contact: [String] = []
  /// Every address of the letter.
  var all: [String] = []
  var replyQuote: String?
  var copyQuote: String?

  private enum Use { case reply, copy, contact }

  private static let answering = [
    "svar", "bemærkning", "udtalelse", "kommentar", "indsigelse", "papir", "sendes", "sendt", "send ",
    "stilet",
    "indsend", "tilbagemelding", "modtages", "input", "bidrag", "frist",
  ]

  init(_ text: LetterText) {
    for pair in text.labelled {
      let addresses = MailAddresses.all(in: pair.value).map(\.address)
      guard !addresses.isEmpty, let label = LetterLabel(named: pair.label) else { continue }
      let quote = "\(pair.label) \(pair.value)"
      switch label {
      case .replyTo: take(addresses, .reply, quote)
      case .copyTo: take(addresses, .copy, quote)
      case .contact, .contactMail, .caseWorker: take(addresses, .contact, quote)
      default: break
      }
    }
    for sentence in text.sentences { read(sentence) }
    let writer = text.message?.from?.address.lowercased()
    if replyTo.isEmpty, let writer, !writer.isEmpty {
      let toWriter = [
        "svar på denne mail", "besvare denne mail", "denne mailadresse", "til undertegnede", "returmail",
        "retur mail",
        "ved at svare på", "som svar på denne", "svare direkte på denne", "svar direkte på denne", "til mig",
        "svare på denne", "til denne mail", "til afsender",
      ]
      if let sentence = text.sentences.first(where: { $0.containsAny(toWriter) }) {
        take([writer], .reply, sentence.text)
      }
    }
    copyTo.removeAll { replyTo.contains($0) }
  }

  private mutating func read(_ sentence: LetterText.Sentence) {
    let found = MailAddresses.all(in: sentence.characters)
    guard !found.isEmpty else { return }
    all += found.map(\.address).filter { !all.contains($0) }
    let labelled = LetterLabel.split(sentence.text)
    var previous: Use?
    var previousEnd = 0
    for (index, mail) in found.enumerated() {
      let between = String(sentence.lower[previousEnd..<mail.range.lowerBound])
      let nextStart = index + 1 < found.count ? found[index + 1].range.lowerBound : sentence.lower.count
      let after = String(sentence.lower[mail.range.upperBound..<nextStart])
      previousEnd = mail.range.upperBound
      let use = use(
        between, after: after, of: sentence, upTo: mail.range.lowerBound, label: labelled?.label,
        previous: previous)
      previous = use
      if let use { take([mail.address], use, sentence.text) }
    }
  }

  private func use(
    _ between: String, after: String, of sentence: LetterText.Sentence, upTo start: Int, label: LetterLabel?,
    previous: Use?
  ) -> Use? {
    let words = between.split { !$0.isLetter && $0 != "." }.map(String.init)
    let copies = ["kopi", "cc", "c.c", "c.c.", "cc.", "orientering"]
    if words.contains(where: { copies.contains($0) }) { return .copy }
    let following = after.split { !$0.isLetter && $0 != "." }.prefix(2).map(String.init)
    if sentence.containsAny(["sæt ", "med ", "og sæt"]), let first = following.first,
      copies.contains(first.trimmingDots) || following.starts(with: ["på", "cc"])
        || following.starts(with: ["på", "kopi"]),
      between.contains("sæt")
    {
      return .copy
    }
    switch label {
    case .replyTo: return .reply
    case .copyTo: return .copy
    case .contact, .contactMail: return previous ?? .contact
    default: break
    }
    if let previous, previous != .contact,
      words.allSatisfy({ ["og", "samt", "eller", "til", "tillige", "på", "også", "desuden"].contains($0) })
    {
      return previous == .copy && words.contains("til") && words.contains("tillige") ? .reply : previous
    }
    let asking = [
      "spørgsmål", "henvendelse", "kontakt", "oplysninger om", "vejledning om udfyld", "problemer med",
    ]
    let question = asking.compactMap { sentence.lastIndex(of: $0, before: start) }.max()
    let answer = Self.answering.compactMap { sentence.lastIndex(of: $0, before: start) }.max()
    if let answer, answer > (question ?? -1) {
      return question != nil && !sentence.containsAny(["bemærkning", "høringssvar", "udtalelse"])
        ? .contact : .reply
    }
    if question != nil { return .contact }
    let later = LetterText.Sentence(String(sentence.characters[start...]), line: 0)
    if later.containsAny(["bemærkninger", "høringssvar", "svar sendes", "udtalelse", "senest"]),
      words.count > 2
    {
      return .reply
    }
    return nil
  }

  private mutating func take(_ addresses: [String], _ use: Use, _ quote: String) {
    for address in addresses {
      if !all.contains(address) { all.append(address) }
      switch use {
      case .reply:
        if !replyTo.contains(address) { replyTo.append(address) }
        if replyQuote == nil { replyQuote = quote }
      case .copy:
        if !copyTo.contains(address) { copyTo.append(address) }
        if copyQuote == nil { copyQuote = quote }
      case .contact: if !contact.contains(address) { contact.append(address) }
      }
    }
  }
}

extension String {
  fileprivate var trimmingDots: String {
    var text = self
    while text.last == "." { text.removeLast() }
    return text
  }
}
