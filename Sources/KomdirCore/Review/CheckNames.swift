import Foundation

// Consent is guarded in texts too: whatever is written for others names nobody who did not consent.

extension HearingReview {
  func nameProblems() -> [Problem] {
    let names = quietNames()
    var problems: [Problem] = []
    func look(
      at text: String, _ subject: Phrase, in place: Phrase, next: Phrase, speaks: Bool = false
    ) {
      for finding in names.findings(in: text, speaks: speaks) {
        problems.append(
          Problem(
            finding.isSure ? .namesQuietMember : .mayNameQuietMember, subject,
            .names(finding, in: place, next: next)))
      }
    }
    for position in positions.map(\.position) {
      let id = position.printedID
      let subject = position.headed
      let next = Phrase("komdir position set \(id)", "komdir position set \(id)")
      look(
        at: position.text, subject, in: Phrase("teksten", "the text"), next: next.with("--text …"))
      look(
        at: position.title, subject, in: Phrase("overskriften", "the title"), next: next.with("--title …"))
      look(
        at: position.dissent, subject, in: Phrase("mindretallet", "the dissent"),
        next: next.with("--dissent …"), speaks: true)
    }
    let set = Phrase("komdir hearing set \(hearing.id)", "komdir hearing set \(hearing.id)")
    look(
      at: hearing.opening ?? "", Phrase(hearing.id, hearing.id), in: Phrase("indledningen", "the opening"),
      next: set.with("--opening …"))
    look(
      at: hearing.reservation ?? "", Phrase(hearing.id, hearing.id),
      in: Phrase("forbeholdet", "the reservation"),
      next: set.with("--reservation …"))
    for remark in remarks {
      for decision in decisions[remark.id] ?? [] {
        let id = remark.printedID
        let decide = Phrase(
          "komdir decide \(id) \(decision.value.rawValue) --reason …",
          "komdir decide \(id) \(decision.value.rawValue) --reason …")
        look(
          at: decision.reason ?? "", Phrase(id, id), in: Phrase("begrundelsen", "the reason"), next: decide)
      }
    }
    return problems
  }

  /// Who may not be named: members of the register and speakers of this hearing without consent, with the addresses
  /// that are known of them.
  func quietNames() -> NameGuard {
    let speaking = speakingQuietly()
    let consenting = Set(members.filter(\.consentsToBeNamed).compactMap(\.municipality))
    let quiet = members.filter { !$0.consentsToBeNamed }
    var names = NameGuard()
    let open = Set(members.filter(\.consentsToBeNamed).map { folded($0.name) })
    for name in quiet.flatMap({ [$0.name] + $0.aliases }) + speaking.names {
      let words = foldedWords(name).map(String.init)
      let isPerson = words.count > 1 && !AuthorityName.isAuthority(name) && !open.contains(folded(name))
      if isPerson, Municipality.named(name) == nil, !association.isMeant(by: name),
        !names.people.contains(words)
      {
        names.people.append(words)
      }
    }
    let municipalities = Set(quiet.compactMap(\.municipality) + speaking.municipalities).subtracting(
      consenting)
    // An authority is written without what it is called too: "Eastmarch" for "Eastmarch Borough Council".
    names.municipalities = municipalities.sorted()
      .map { foldedWords(AuthorityName.short($0)).map(String.init) }.filter { !$0.isEmpty }
    let shared = Set(members.filter(\.consentsToBeNamed).flatMap(\.mailAddresses).map(Self.domain))
    for address in quiet.flatMap(\.mailAddresses) + speaking.addresses where !hearing.isOwn(address) {
      names.addresses.insert(address)
      let domain = Self.domain(address)
      if !shared.contains(domain), speaking.isOwnDomain(domain, of: municipalities) {
        names.addresses.insert(domain)
      }
    }
    names.telephones = speaking.telephones
    names.streets = speaking.streets.filter { !folded(association.address).contains($0) }
    return names
  }

  private static func domain(_ address: String) -> String {
    address.firstIndex(of: "@").map { String(address[$0...]) } ?? ""
  }

  /// What this hearing's files say of speakers who may not be named.
  private func speakingQuietly() -> QuietSpeakers {
    var found = QuietSpeakers()
    var files: [SubmissionID] = []
    for submission in submissions where submission.counts || submission.state == .replaced {
      let voice = voices.voice(submission)
      guard !voice.mayBeNamed, voice.municipality != nil || voice.member != nil else { continue }
      files.append(submission.id)
      if let municipality = voice.municipality { found.municipalities.append(municipality) }
      found.names += [voice.name, submission.memberName].compactMap { $0 }
    }
    for remark in remarks {
      let voice = voices.voice(remark)
      guard !voice.mayBeNamed else { continue }
      if let municipality = voice.municipality { found.municipalities.append(municipality) }
      found.names += [voice.name, remark.author].compactMap { $0 }
    }
    let quiet = Set(files)
    for contact in contacts where quiet.contains(contact.file) { found.take(contact: contact.text) }
    return found
  }
}

/// Names and addresses that files give of those who sent them.
private struct QuietSpeakers {
  var names: [String] = []
  var municipalities: [String] = []
  var addresses: [String] = []
  var telephones: Set<String> = []
  var streets: Set<String> = []

  /// Takes mail addresses, telephones and streets out of a line of a letterhead or signature.
  mutating func take(contact text: String) {
    telephones.formUnion(NameGuard.telephones(in: text))
    for line in text.split(whereSeparator: { $0.isNewline || $0 == "," || $0 == "|" || $0 == ";" }) {
      for word in line.split(whereSeparator: \.isWhitespace) where word.contains("@") {
        addresses.append(word.lowercased().trimmingCharacters(in: CharacterSet(charactersIn: "<>().,:;")))
      }
      let street = folded(String(line))
      let words = street.split(separator: " ")
      // "Raadhuspladsen 1": words and then a number; post code and town, dates and telephones are others.
      guard (2...4).contains(words.count), let last = words.last, last.first?.isNumber == true,
        last.count <= 4,
        words.dropLast().allSatisfy({ $0.allSatisfy { $0.isLetter || $0 == "." || $0 == "-" } }),
        words.first.map({ $0.count > 3 && !Self.noStreet.contains(String($0)) }) ?? false
      else { continue }
      streets.insert(street)
    }
  }

  private static let noStreet: Set<String> = [
    "telefon", "sagsnr", "journalnr", "side", "dato", "lokal", "mobil", "paragraf",
  ]

  /// Whether a domain is a municipality's own: of a mail service that everybody uses, it is none.
  func isOwnDomain(_ domain: String, of municipalities: Set<String>) -> Bool {
    ![
      "@gmail.com", "@hotmail.com", "@outlook.com", "@outlook.dk", "@live.dk", "@icloud.com", "@yahoo.dk",
      "@mail.dk",
    ]
    .contains(domain) && domain.count > 3
  }
}

extension Hearing {
  /// Whether an address is the authority's own.
  fileprivate func isOwn(_ address: String) -> Bool {
    replyTo.contains(address) || cc.contains(address) || contactEmail?.lowercased() == address
  }
}

extension Phrase {
  fileprivate func with(_ option: String) -> Phrase { Phrase("\(danish) \(option)", "\(english) \(option)") }
}

extension Problem.Words {
  static func names(_ finding: NameGuard.Finding, in place: Phrase, next: Phrase) -> Self {
    let kind: Phrase =
      switch finding.kind {
      case .person: Phrase("en person", "a person")
      case .municipality: Phrase("en kommune", "a municipality")
      case .address: Phrase("en adresse", "an address")
      }
    guard finding.isSure else {
      return Self(
        Phrase(
          "\(place.danish) har ordet »\(finding.words)«, der kan være \(kind.danish) uden samtykke til at blive nævnt",
          "\(place.english) has “\(finding.words)”, which may be \(kind.english) without consent to be named"),
        next: Phrase(
          "Er det et sted i sagen, kan det stå; ellers skriv det om: \(next.danish)",
          "If it is a place in the matter, it can stand; else change it: \(next.english)"))
    }
    return Self(
      Phrase(
        "\(place.danish) nævner »\(finding.words)«, \(kind.danish) uden samtykke til at blive nævnt",
        "\(place.english) names “\(finding.words)”, \(kind.english) without consent to be named"),
      next: Phrase(
        "Skriv det om: \(next.danish), eller indhent samtykke, og læs listen ind igen: komdir member import",
        "Change it: \(next.english), or get consent and import the list again: komdir member import"))
  }
}
