import KomdirCore

/// Fields and values of the journal as a person reads them: what is stored is neither Danish nor English.
extension Phrase {
  /// A field of a record: "deadline" is "frist"; its own name where it is new here.
  static func logField(_ name: String) -> Phrase { logFields[name] ?? Phrase(name, name) }

  /// A value of the journal: decisions, places and moments in words, and in place of words that may have to be erased
  /// and of files their short hash.
  static func logValue(_ value: String?) -> Phrase {
    guard let value, !value.isEmpty, value != "[]" else { return Phrase("–", "–") }
    if value.hasPrefix("words:") { return hash(value.dropFirst(6)) }
    if value.utf8.count == 64, value.allSatisfy(\.isHexDigit) { return hash(value[...]) }
    if let decision = Decision.Value(rawValue: value) { return name(decision) }
    if let words = logValues[value] { return words }
    if value.contains("."), let deed = knownDeed(value) { return deed }
    if isPlace(value) { return place(value) }
    return moment(value) ?? Phrase(value, value)
  }

  /// A moment of the journal to the minute: "30.11.2026 kl. 09.00"; nil where the text is none.
  static func moment(_ text: String) -> Phrase? {
    let bytes = Array(text.utf8)
    let isMoment =
      bytes.count >= 10 && bytes[4] == 45 && bytes[7] == 45
      && bytes.prefix(10).allSatisfy { $0 == 45 || (48...57).contains($0) }
    guard isMoment, Moment(text) != nil else { return nil }
    let day = text.prefix(10).split(separator: "-").reversed().joined(separator: ".")
    let clock = text.dropFirst(11).prefix(5)
    guard clock.count == 5 else { return Phrase(day, String(text.prefix(10))) }
    return Phrase("\(day) kl. \(clock.replacing(":", with: "."))", "\(text.prefix(10)) \(clock)")
  }

  private static func hash(_ value: Substring) -> Phrase {
    Phrase("(aftryk \(value.prefix(12)))", "(hash \(value.prefix(12)))")
  }

  private static func isPlace(_ value: String) -> Bool {
    let kinds = ["par:", "kapitel:", "annex:", "heading:", "note:", "general:", "stk:", "nr:"]
    return kinds.contains(where: value.hasPrefix) && !value.contains { $0.isWhitespace }
  }

  private static let logFields: [String: Phrase] = [
    "title": Phrase("overskrift", "title"), "text": Phrase("tekst", "text"),
    "dissent": Phrase("mindretal", "dissent"), "theme": Phrase("tema", "theme"),
    "section": Phrase("afsnit", "section"), "provision": Phrase("sted", "place"),
    "position": Phrase("standpunkt", "position"), "value": Phrase("beslutning", "decision"),
    "reason": Phrase("begrundelse", "reason"), "target": Phrase("dublet af", "duplicate of"),
    "placedBy": Phrase("placeret af", "placed by"),
    "match": Phrase("stedets sikkerhed", "how sure the place is"), "member": Phrase("medlem", "member"),
    "municipality": Phrase("kommune", "municipality"), "author": Phrase("skrevet af", "written by"),
    "deadline": Phrase("frist", "deadline"),
    "internalDeadline": Phrase("medlemmernes frist", "members' deadline"),
    "authority": Phrase("myndighed", "authority"), "department": Phrase("kontor", "department"),
    "caseNumber": Phrase("sagsnr.", "case number"), "replyTo": Phrase("svar til", "reply to"),
    "cc": Phrase("kopi til", "copy to"), "contactName": Phrase("kontakt", "contact"),
    "contactPhone": Phrase("kontaktens telefon", "contact's telephone"),
    "contactEmail": Phrase("kontaktens mail", "contact's mail"),
    "letterDate": Phrase("brevets dato", "letter's date"), "kind": Phrase("art", "kind"),
    "round": Phrase("runde", "round"), "reservation": Phrase("forbehold", "reservation"),
    "opening": Phrase("indledning", "opening"), "language": Phrase("sprog", "language"),
    "state": Phrase("tilstand", "state"), "receivedAt": Phrase("modtaget", "received"),
    "replaces": Phrase("afløser", "replaces"), "acceptedBy": Phrase("godtaget af", "accepted by"),
    "file": Phrase("fil", "file"), "role": Phrase("rolle", "role"), "name": Phrase("navn", "name"),
    "mailAddresses": Phrase("mail", "mail"), "consentsToBeNamed": Phrase("må nævnes", "may be named"),
    "aliases": Phrase("andre navne", "other names"), "initials": Phrase("initialer", "initials"),
    "region": Phrase("region", "region"), "district": Phrase("kreds", "district"),
    "address": Phrase("adresse", "address"), "contact": Phrase("kontakt", "contact"),
    "signatory": Phrase("underskriver", "signatory"), "sentAt": Phrase("sendt", "sent"),
    "closedAt": Phrase("lukket", "closed"), "isDropped": Phrase("udeladt", "dropped"),
    "sortOrder": Phrase("rækkefølge", "order"),
    "proposedText": Phrase("forslag til ordlyd", "proposed wording"),
  ]

  private static let logValues: [String: Phrase] = [
    "received": Phrase("modtaget", "received"), "late": Phrase("for sent", "late"),
    "replaced": Phrase("afløst", "replaced"), "withdrawn": Phrase("trukket tilbage", "withdrawn"),
    "refused": Phrase("afvist", "refused"), "true": Phrase("ja", "yes"), "false": Phrase("nej", "no"),
    "exact": Phrase("nævnt", "named"), "likely": Phrase("måske", "likely"),
    "none": Phrase("uden sted", "no place"),
    "general": title(of: .general), "provisions": title(of: .provisions), "economy": title(of: .economy),
    "implementation": title(of: .implementation), "unplaced": title(of: .unplaced),
    "hearingLetter": Phrase("høringsbrev", "letter"),
    "consulteeList": Phrase("høringsliste", "list of consultees"),
    "draft": Phrase("udkast", "draft"), "annex": Phrase("bilag", "annex"), "other": Phrase("andet", "other"),
  ]
}
