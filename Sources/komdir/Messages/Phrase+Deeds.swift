import KomdirCore

extension Phrase {
  /// What an entry of the journal did, in words; its own name where it is new here.
  static func deed(_ what: String) -> Phrase { knownDeed(what) ?? Phrase(what, what) }

  /// The field that a general deed is about: "deadline" of "hearing.deadline"; nil where the deed's own words say it.
  static func fieldOfDeed(_ what: String) -> String? {
    guard deeds[what] == nil, general(what) != nil else { return nil }
    return what.split(separator: ".", maxSplits: 1).last.map(String.init)
  }

  /// Nil for what is no deed.
  static func knownDeed(_ what: String) -> Phrase? { deeds[what] ?? general(what) }

  private static func general(_ what: String) -> Phrase? {
    let pieces = what.split(separator: ".", maxSplits: 1)
    guard pieces.count == 2, let kind = kinds[String(pieces[0])] else { return nil }
    return Phrase("\(kind.danish) rettet", "\(kind.english) changed")
  }

  private static let kinds: [String: Phrase] = [
    "hearing": Phrase("høring", "hearing"), "submission": Phrase("fil", "file"),
    "remark": Phrase("bemærkning", "remark"), "position": Phrase("standpunkt", "position"),
    "member": Phrase("medlem", "member"), "association": Phrase("forening", "association"),
    "document": Phrase("høringspapir", "paper"),
  ]

  private static let deeds: [String: Phrase] = [
    "init": Phrase("arkiv oprettet", "archive made"),
    "member.add": Phrase("medlem tilføjet", "member added"),
    "member.update": Phrase("medlem rettet", "member changed"),
    "member.consent": Phrase("medlemmets samtykke", "the member's consent"),
    "member.forget": Phrase("medlem slettet", "member erased"),
    "hearing.import": Phrase("høring læst ind", "hearing imported"),
    "hearing.letter": Phrase("høringsbrev læst", "letter read"),
    "hearing.reopen": Phrase("høring genåbnet", "hearing opened again"),
    "hearing.delete": Phrase("høring slettet", "hearing deleted"),
    "hearing.close": Phrase("høring lukket", "hearing closed"),
    "document.import": Phrase("høringspapir læst ind", "paper imported"),
    "document.replaces": Phrase("ny udgave af et høringspapir", "new version of a paper"),
    "submission.named": Phrase("om afsenderen må nævnes", "whether the sender may be named"),
    "submission.received": Phrase("fil modtaget", "file received"),
    "submission.refused": Phrase("fil afvist", "file refused"),
    "submission.opened": Phrase("fil åbnet", "file opened"),
    "submission.lateness": Phrase("holdt op mod en ny frist", "held against a new deadline"),
    "submission.forget": Phrase("fil slettet", "file erased"),
    "remarks.received": Phrase("bemærkninger modtaget", "remarks received"),
    "remark.supports": Phrase("støttet svar rettet", "supported answer changed"),
    "remark.place": Phrase("bemærkning placeret", "remark placed"),
    "remark.position": Phrase("bemærkning flyttet", "remark moved"),
    "remark.carried": Phrase("bemærkning ført til nyt udkast", "remark carried to a new draft"),
    "remark.add": Phrase("bemærkning tilføjet", "remark added"),
    "remark.keep": Phrase("bemærkning taget frem", "remark kept"),
    "remark.split": Phrase("bemærkning delt", "remark split"),
    "remark.drop": Phrase("bemærkning udeladt", "remark dropped"),
    "collate": Phrase("samlet", "collated"),
    "theme.add": Phrase("tema tilføjet", "theme added"),
    "theme.update": Phrase("tema rettet", "theme updated"),
    "remark.theme": Phrase("bemærkningens tema", "the remark's theme"),
    "decide": Phrase("beslutning", "decision"),
    "conflicts": Phrase("modstrid fundet", "conflicts found"),
    "conflict.state": Phrase("konflikt afgjort", "conflict ruled on"),
    "position.add": Phrase("standpunkt tilføjet", "position added"),
    "position.place": Phrase("standpunkt placeret", "position placed"),
    "position.confirm": Phrase("standpunkt bekræftet", "position confirmed"),
    "position.delete": Phrase("standpunkt slettet", "position deleted"),
    "position.text": Phrase("standpunktets tekst", "the position's text"),
    "position.title": Phrase("standpunktets overskrift", "the position's title"),
    "position.dissent": Phrase("standpunktets dissens", "the position's dissent"),
    "worksheet.import": Phrase("arbejdsark læst ind", "worksheet imported"),
    "passage.add": Phrase("eget afsnit gemt", "own passage kept"),
    "passage.use": Phrase("eget afsnit brugt", "own passage used"),
    "version.freeze": Phrase("svaret frosset som version", "response frozen as a version"),
    "version.state": Phrase("versionens stand", "the version's state"),
    "response.import": Phrase("rettet svar taget ind", "edited response taken in"),
    "respond": Phrase("svar skrevet", "response written"),
    "sent.reason": Phrase("grunden til at sende", "why it was sent"),
    "document.role": Phrase("høringspapirets rolle", "the paper's role"),
    "sent": Phrase("svar sendt", "response sent"),
    "undo": Phrase("taget tilbage", "taken back"),
    "forget.lift": Phrase("må komme ind igen", "may come in again"),
    "change": Phrase("ændret", "changed"),
  ]
}
