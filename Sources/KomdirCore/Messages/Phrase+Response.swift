import DanishText
import Foundation

extension Phrase {
  /// The heading of a part of the response, or of a list that waits for a person.
  public static func title(of section: Position.Section) -> Phrase {
    switch section {
    case .general: Phrase("Generelle bemærkninger", "General remarks")
    case .provisions: Phrase("Bemærkninger til de enkelte bestemmelser", "Remarks on the provisions")
    case .economy: Phrase("Økonomi", "Economy")
    case .implementation: Phrase("Implementering", "Implementation")
    case .unplaced: Phrase("Uden sted i udkastet", "Without a place in the draft")
    }
  }

  /// A decision as the worksheet's lists show it.
  public static func name(_ value: Decision.Value) -> Phrase {
    switch value {
    case .followed: Phrase("medtaget", "followed")
    case .followedInPart: Phrase("delvist medtaget", "followed in part")
    case .notFollowed: Phrase("ikke medtaget", "not followed")
    case .noted: Phrase("noteret", "noted")
    case .duplicateOf: Phrase("dublet af", "duplicate of")
    case .outOfScope: Phrase("uden for høringen", "out of scope")
    case .answered: Phrase("besvaret", "answered")
    case .postponed: Phrase("udskudt", "postponed")
    case .withdrawn: Phrase("trukket tilbage", "withdrawn")
    }
  }
}

extension Phrase {
  /// The subject of the response; a title found inside a sentence begins with a small letter there.
  static func responseTitle(_ title: String) -> Phrase {
    let title = title.prefix(1).uppercased() + title.dropFirst()
    return Phrase("Høringssvar: \(title)", "Response to the consultation: \(title)")
  }

  static let inHouse = Phrase(
    "INTERNT BILAG MED NAVNE – ikke til afsendelse", "INTERNAL ANNEX WITH NAMES – not to be sent")
  static func copyTo(_ addresses: String) -> Phrase { Phrase("Kopi: \(addresses)", "Copy: \(addresses)") }
  static let internalDraft = Phrase("INTERN KLADDE – ikke til afsendelse", "INTERNAL DRAFT – not to be sent")

  /// "Den 15. marts 2026".
  static func date(_ moment: Moment) -> Phrase {
    let date = Moment.date(dayNumber: moment.copenhagenDay)
    return Phrase(
      "Den \(date.day). \(danishMonths[date.month - 1]) \(date.year)",
      "\(date.day) \(englishMonths[date.month - 1]) \(date.year)")
  }

  /// A deadline or letter date in words: "15. marts 2026 kl. 12.00".
  static func written(_ text: String) -> Phrase {
    guard let moment = Moment(text) else { return Phrase(text, text) }
    let day = Phrase.date(moment)
    let time = text.dropFirst(11).prefix(5)
    let clock = time.count == 5 ? time : ""
    return Phrase(
      day.danish.dropFirst(4) + (clock.isEmpty ? "" : " kl. \(clock.replacing(":", with: "."))"),
      day.english + (clock.isEmpty ? "" : " at \(clock)"))
  }

  /// A moment as the archive keeps it, by the clock in Denmark: "4. september 2026 kl. 08.50".
  public static func moment(_ text: String) -> Phrase {
    guard text.count > 10, let moment = Moment(text) else { return written(text) }
    return written(moment.copenhagenText)
  }

  static let danishMonths = Months.danishNames
  private static let englishMonths = Months.englishNames

  static func addressee(_ authority: String, department: String?) -> Phrase {
    let tail = department.map { ", \($0)" } ?? ""
    return Phrase("Til \(authority)\(tail)", "To \(authority)\(tail)")
  }

  static func caseNumber(_ number: String) -> Phrase { Phrase("Sagsnr. \(number)", "Case no. \(number)") }

  /// The title stands above, so it is not said again.
  static func opening(_ association: String, _ hearing: Hearing) -> Phrase {
    let authority = hearing.authority
    let date = hearing.letterDate.map(written)
    let letter = date.map { "har i brev af \($0.danish)" } ?? "har"
    return Phrase(
      "\(authority ?? "I") \(letter) sendt ovenstående i høring. "
        + "\(association) takker for muligheden for at afgive bemærkninger.",
      "\(authority.map(withArticle) ?? "You") put the above out for consultation\(date.map { " on \($0.english)" } ?? ""). "
        + "\(withArticle(association)) thanks you for the opportunity to comment.")
  }

  /// "The Department for Roads": English names of bodies that open with what they are take an article.
  private static func withArticle(_ name: String) -> String {
    let first = name.split(separator: " ").first.map { $0.lowercased() } ?? ""
    let takesArticle = [
      "department", "ministry", "association", "federation", "agency", "office", "union", "society", "board",
      "commission", "confederation", "league",
    ].contains(first)
    return takesArticle ? "The \(name)" : name
  }

  /// Whom the authority can turn to, in the letterhead.
  static func contactLine(_ contact: String) -> Phrase {
    Phrase("Kontakt: \(contact)", "Contact: \(contact)")
  }

  static func basis(_ account: Account) -> Phrase {
    guard let all = account.of else { return basisOfOthers(account) }
    let isCountry = all == Municipality.all.count
    var danish =
      "Svaret bygger på bidrag fra \(account.municipalities) af \(isCountry ? "" : "foreningens ")\(all) kommuner"
    var english =
      "The response builds on contributions from \(account.municipalities) of \(isCountry ? "" : "the association's ")\(all) municipalities"
    let without = account.municipalities - account.withRemarks
    if without > 0 {
      danish += ", heraf \(account.withRemarks) med bemærkninger"
      english += ", \(account.withRemarks) of them with remarks"
    }
    if account.others > 0 {
      danish += account.others == 1 ? ", og fra 1 anden" : ", og fra \(account.others) andre"
      english += ", and from \(account.others) other\(account.others == 1 ? "" : "s")"
    }
    danish += "."
    english += "."
    if !account.named.isEmpty {
      let isAll = account.named.count == account.municipalities && account.others == 0
      danish += " Bag bidragene står \(isAll ? "" : "blandt andre ")\(joined(account.named, "og"))."
      english += " \(isAll ? "They" : "Among them") are \(joined(account.named, "and"))."
    }
    return Phrase(danish, english)
  }

  /// Of an association whose members are no municipalities: how many contributed, whoever they are.
  private static func basisOfOthers(_ account: Account) -> Phrase {
    let count = account.municipalities + account.others
    return Phrase(
      "Svaret bygger på bidrag fra \(members(count).danish).",
      "The response builds on contributions from \(members(count).english).")
  }

  private static func joined(_ names: [String], _ word: String) -> String {
    guard let last = names.last, names.count > 1 else { return names.first ?? "" }
    return names.dropLast().joined(separator: ", ") + " \(word) " + last
  }

  /// "Til § 1, nr. 3 (ny § 19 b)", "Til de almindelige bemærkninger, afsnit 4 (Økonomiske konsekvenser)".
  static func onProvision(_ position: Position, _ subjects: [PositionID: Phrase]) -> Phrase {
    let heading = position.heading
    let article = heading.danish.hasPrefix("almindelige bemærkninger") ? "de " : ""
    let definite = heading.english.hasPrefix("general notes") ? "the " : ""
    let subject = subjects[position.id]
    return Phrase(
      "Til \(article)\(heading.danish)" + (subject.map { " (\($0.danish))" } ?? ""),
      "On \(definite)\(heading.english)" + (subject.map { " (\($0.english))" } ?? ""))
  }

  static func dissent(_ who: String) -> Phrase { Phrase("Mindretal: \(who)", "Dissent: \(who)") }

  /// Members who dissent: those who consent by name, the others counted.
  static func dissent(_ voices: [Voice]) -> Phrase {
    let named = voices.filter(\.mayBeNamed).compactMap { $0.municipality ?? $0.name }
    let quiet = voices.count - named.count
    let unnamed = Phrase(
      quiet == 1 ? "ét medlem, der ikke nævnes" : "\(quiet) medlemmer, der ikke nævnes",
      quiet == 1 ? "one member who is not named" : "\(quiet) members who are not named")
    let danish = named + (quiet > 0 ? [unnamed.danish] : [])
    let english = named + (quiet > 0 ? [unnamed.english] : [])
    return dissent(Phrase(joined(danish, "og"), joined(english, "and")))
  }

  private static func dissent(_ who: Phrase) -> Phrase {
    Phrase("Mindretal: \(who.danish)", "Dissent: \(who.english)")
  }

  static func textOwed(_ position: String) -> Phrase {
    Phrase(
      "\(position) har endnu ingen tekst. Medlemmernes bemærkninger i fuld længde:",
      "\(position) has no text yet. The members' remarks in full:")
  }

  static func copy(of survivor: String) -> Phrase {
    Phrase("samme ord som \(survivor)", "the same words as \(survivor)")
  }

  /// A copy that adds nothing, beside the decision that it asks for.
  static func plainCopy(of survivor: String) -> Phrase {
    Phrase("dublet af \(survivor)", "duplicate of \(survivor)")
  }

  static func nearCopy(of survivor: String, adds words: String) -> Phrase {
    Phrase("som \(survivor), og tilføjer: \(words)", "as \(survivor), and adds: \(words)")
  }

  /// Words in Danish quotation marks; words that bring their own keep those.
  static func quoted(_ words: String) -> String {
    let words = words.trimmingCharacters(in: .whitespacesAndNewlines)
    return words.hasPrefix("»") ? words : "»\(words)«"
  }

  /// Words in each language's quotation marks.
  private static func inMarks(_ words: String) -> Phrase {
    let danish = quoted(words)
    let bare = words.trimmingCharacters(in: .whitespacesAndNewlines)
    return Phrase(danish, bare.hasPrefix("“") || bare.hasPrefix("»") ? bare : "“\(bare)”")
  }

  /// A tracked change in words; nil for what is no change.
  static func change(_ remark: StoredRemark) -> Phrase? {
    let words = inMarks(remark.text)
    let anchor = remark.anchorText.flatMap { $0.isEmpty ? nil : inMarks($0) }
    switch remark.kind {
    case .insertion:
      return Phrase(
        "indsæt \(words.danish)" + (anchor.map { " ved \($0.danish)" } ?? ""),
        "insert \(words.english)" + (anchor.map { " at \($0.english)" } ?? ""))
    case .deletion: return Phrase("slet \(words.danish)", "delete \(words.english)")
    case .replacement:
      guard let anchor else { return nil }
      return Phrase(
        "ændr \(anchor.danish) til \(words.danish)", "change \(anchor.english) to \(words.english)")
    case .comment, .paragraph, .row, .cell, .mail, .annotation: return nil
    }
  }

  static func proposedWording(_ words: String) -> Phrase {
    Phrase("Forslag til ordlyd: »\(words)«", "Proposed wording: “\(words)”")
  }

  static let reservationTitle = Phrase("Forbehold", "Reservations")
  static let closing = Phrase("Med venlig hilsen", "Yours sincerely")
  static let annexTitle = Phrase(
    "Bilag: Hvad der er blevet af bemærkningerne", "Annex: What became of the remarks")
  static let traceHeader = Phrase(
    "Nr.|Fra|Sted|Bemærkning|Behandlet under|Beslutning", "No.|From|Place|Remark|Treated under|Decision")

  /// What a remark says, as an annex shows it.
  static func words(of remark: StoredRemark, hiding names: NameGuard?) -> Phrase {
    var words = change(remark) ?? Phrase(remark.text, remark.text)
    if let wording = remark.proposedWording, wording != remark.text, change(remark) == nil {
      let proposed = proposedWording(wording)
      words = Phrase("\(words.danish) \(proposed.danish)", "\(words.english) \(proposed.english)")
    }
    guard let names, !names.findings(in: words.danish).isEmpty else { return words }
    return Phrase(
      "(udeladt: teksten nævner nogen, der ikke har givet samtykke)",
      "(left out: the text names somebody who did not consent)")
  }

  static let annexIntroduction = Phrase(
    "Alle modtagne bemærkninger, også henvisninger og svar uden bemærkninger. Kun kommuner, der har givet samtykke, nævnes ved navn.",
    "All remarks received, pointers and answers without remarks included. Only those who consented are named."
  )
  static let inHouseIntroduction = Phrase(
    "Alle modtagne bemærkninger med afsendernes navne, også henvisninger og svar uden bemærkninger. Bilaget er kun til sekretariatet.",
    "All remarks received with their senders' names, pointers and answers without remarks included. The annex is for the secretariat alone."
  )

  /// Who sent a remark; without consent only what kind of sender it is.
  static func attribution(_ voice: Voice, namedOnlyByConsent: Bool = false) -> Phrase {
    if namedOnlyByConsent, !voice.mayBeNamed {
      return voice.municipality == nil
        ? Phrase("et medlem", "a member") : Phrase("en kommune", "a municipality")
    }
    let parts = [voice.municipality, namedOnlyByConsent || voice.isNamedAfterMunicipality ? nil : voice.name]
      .compactMap(\.self)
    if parts.isEmpty { return Phrase("ukendt afsender", "unknown sender") }
    let text = parts.joined(separator: " – ")
    return Phrase(text, text)
  }

  /// Who sent a remark, and who wrote it where that is somebody else: a colleague's comment in the chief's file.
  static func attribution(_ voice: Voice, author: String?) -> Phrase {
    let sender = attribution(voice)
    guard let author, !author.isEmpty, author != voice.name, author != voice.municipality else {
      return sender
    }
    return Phrase("\(sender.danish), skrevet af \(author)", "\(sender.english), written by \(author)")
  }

  /// Of whoever says nothing on a position and supports an answer that does.
  static func supportsAnswer(of supports: [Support]) -> Phrase {
    let owners = supports.map(\.owner).joined(separator: ", ")
    return Phrase("støtter svaret fra \(owners)", "supports the answer from \(owners)")
  }

  /// In the annex: what nobody has decided on.
  static let undecided = Phrase("uden beslutning", "undecided")

  static func decisions(_ made: [Decision]) -> Phrase {
    func line(_ decision: Decision, _ language: Language) -> String {
      var text = name(decision.value)(language)
      if let target = decision.target { text += " \(target)" }
      if let reason = decision.reason, !reason.isEmpty { text += ": \(reason)" }
      return text
    }
    return Phrase(
      made.map { line($0, .danish) }.joined(separator: "; "),
      made.map { line($0, .english) }.joined(separator: "; "))
  }
}
