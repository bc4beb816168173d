import DocumentFormats
import Foundation

// What `check` says of each rule: what is wrong, and what settles it.

extension Phrase {
  /// Why a deadline needs a person, by the name that is stored.
  public static func deadlineProblem(_ problem: String) -> Phrase {
    switch HearingLetter.DeadlineProblem(rawValue: problem) {
    case .impossible: Phrase("datoen findes ikke", "the date does not exist")
    case .two: Phrase("brevet nævner to frister", "the letter names two deadlines")
    case .relative: Phrase("fristen er regnet fra en anden dato", "the deadline counts from another date")
    case .weekdayMismatch: Phrase("ugedag og dato passer ikke sammen", "weekday and date disagree")
    case .uncertain: Phrase("datoen er kun sandsynlig", "the date is only likely")
    case .some(.none), nil: Phrase("brevet nævner ingen frist", "the letter names no deadline")
    }
  }

  /// The heading of a group of problems.
  public static func title(of group: Problem.Group) -> Phrase {
    switch group {
    case .blocks: Phrase("Skal afklares før afsendelse", "To be settled before it is sent")
    case .look: Phrase("Skal ses efter", "To be looked at")
    case .know: Phrase("Godt at vide", "Good to know")
    }
  }

  /// Many problems of one rule in a few words: "38 bemærkninger uden beslutning".
  public static func folded(_ rule: Problem.Rule, _ count: Int) -> Phrase {
    switch rule {
    case .fileRefused: files(count).and("der ikke kunne læses", "that could not be read")
    case .fileReadWithWarning:
      Phrase("\(count) forbehold ved læsningen af filer", "\(count) warnings from reading files")
    case .senderUnknown: files(count).and("uden kendt afsender", "whose sender is not known")
    case .senderUncertain: files(count).and("med usikker afsender", "whose sender is uncertain")
    case .otherHearing:
      files(count).and("der ser ud til at gælde en anden høring", "that seem to be for another hearing")
    case .lateNotAccepted: files(count).and("der kom for sent", "that came late")
    case .replacementProposed:
      files(count).and("der ligner nye udgaver", "that look like new versions")
    case .remarkUnplaced: remarks(count).and("uden sted i udkastet", "without a place in the draft")
    case .remarkLikely:
      remarks(count).and("uden sted, der måske har et", "without a place that may have one")
    case .remarkUndecided: remarks(count).and("uden beslutning", "undecided")
    case .remarkNotCollated: remarks(count).and("ikke samlet endnu", "not collated yet")
    case .remarkUnderTwoPositions:
      remarks(count).and("under flere standpunkter", "under several positions")
    case .reasonMissing: decisions(count).and("uden begrundelse", "without a reason")
    case .partWithoutReason:
      decisions(count).and(
        "»delvist medtaget« uden at sige, hvad der ikke er med",
        "“followed in part” that do not say what is left out")
    case .duplicateOfWithdrawn:
      decisions(count).and("»dublet« af en, der er trukket tilbage", "“duplicate” of one that is withdrawn")
    case .targetMissing:
      decisions(count).and("»dublet« uden at sige af hvad", "“duplicate” that say of nothing")
    case .duplicateChain: decisions(count).and("»dublet« af en dublet", "“duplicate” of a duplicate")
    case .dateMissing: decisions(count).and("uden dato", "without a date")
    case .decisionsContradict:
      remarks(count).and("med beslutninger, der modsiger hinanden", "with decisions that contradict")
    case .positionWithoutText: positions(count).and("uden tekst", "without a text")
    case .positionWithoutRemarks:
      positions(count).and("uden bemærkninger bag", "without a remark behind")
    case .positionOnOldDraft:
      positions(count).and(
        "hvis bestemmelse er ændret i det nye udkast", "whose provision the new draft changed")
    case .positionPlaceGone:
      positions(count).and(
        "hvis bestemmelse ikke er i det nye udkast", "whose provision is not in the new draft")
    case .numberMoved:
      Phrase(
        "\(count) henvisninger i tekster, der ikke passer til det nye udkast",
        "\(count) references in texts that do not fit the new draft")
    case .noteChanged:
      positions(count).and(
        "hvor bemærkningerne til bestemmelsen er ændret", "where the notes to the provision changed")
    case .decisionOnOldDraft:
      decisions(count).and("truffet på det forrige udkast", "taken on the draft before")
    case .decisionOnOldVersion:
      remarks(count).and(
        "i nye udgaver af filer, hvor den forrige var besluttet",
        "in new versions of files where the former was decided")
    case .remarkPlaceGone:
      remarks(count).and("hvis sted ikke er i det nye udkast", "whose place is not in the new draft")
    case .demandMet:
      remarks(count).and(
        "der måske er imødekommet i det nye udkast", "that the new draft may have met")
    case .recordChanged: things(count).and("ændret uden om komdir", "changed behind komdir's back")
    case .recordGone: things(count).and("fjernet uden om komdir", "taken out behind komdir's back")
    case .recordAdded: things(count).and("lagt ind uden om komdir", "put in behind komdir's back")
    case .originalGone: files(count).and("hvis original er væk", "whose original is gone")
    case .namesQuietMember:
      Phrase(
        "\(count) navne uden samtykke i tekster til andre",
        "\(count) names without consent in texts for others")
    case .mayNameQuietMember:
      Phrase(
        "\(count) ord, der kan være navne uden samtykke", "\(count) words that may be names without consent")
    case .originalChanged: files(count).and("ændret, siden de kom", "changed since they came")
    case .remarkChanged:
      files(count).and("hvis bemærkninger er ændret", "whose remarks were changed")
    case .deadlineUnclear, .deadlinePassed, .fieldLikely, .replyAddressMissing, .noDraft, .nothingCollected,
      .generalNotesChanged, .responseMissing, .responseOutdated, .responseIsDraft, .alreadySent,
      .alreadyClosed, .journalBroken, .historyBroken:
      things(count)
    }
  }

  static func decisions(_ number: Int) -> Phrase {
    count(number, danish: ("beslutning", "beslutninger"), english: ("decision", "decisions"))
  }

  static func positions(_ number: Int) -> Phrase {
    count(number, danish: ("standpunkt", "standpunkter"), english: ("position", "positions"))
  }

  fileprivate func and(_ danish: String, _ english: String) -> Phrase {
    Phrase("\(self.danish) \(danish)", "\(self.english) \(english)")
  }
}

extension Problem.Words {
  static func deadlineUnclear(_ id: String, _ problem: String, _ alternatives: [String]) -> Self {
    let words = Phrase.deadlineProblem(problem)
    let choice = alternatives.isEmpty ? "" : " (\(alternatives.joined(separator: ", ")))"
    let example = alternatives.first ?? "…"
    return Self(
      Phrase(
        "fristen er uklar: \(words.danish)\(choice)", "the deadline is unclear: \(words.english)\(choice)"),
      next: Phrase(
        "Sæt den: komdir hearing set \(id) --deadline \(example)",
        "Set it: komdir hearing set \(id) --deadline \(example)"))
  }

  /// A field of the letter that may mean something else.
  static func fieldLikely(_ id: String, _ field: HearingField, _ value: String, _ rival: String) -> Self {
    let (danish, english, option) =
      switch field {
      case .deadline: ("fristen", "the deadline", "--deadline")
      case .authority: ("myndigheden", "the authority", "--authority")
      case .caseNumber: ("sagsnummeret", "the case number", "--case-number")
      default: ("titlen", "the title", "--title")
      }
    return Self(
      Phrase(
        "\(danish) er sandsynligvis »\(value)«, men brevet kan også mene »\(rival)«",
        "\(english) is likely “\(value)”, but the letter may also mean “\(rival)”"),
      next: Phrase(
        "Se efter i brevet, og bekræft: komdir hearing set \(id) \(option) …",
        "Look at the letter and confirm: komdir hearing set \(id) \(option) …"))
  }

  static func deadlinePassed(_ id: String, _ deadline: String) -> Self {
    Self(
      Phrase("fristen er overskredet (\(deadline))", "the deadline has passed (\(deadline))"),
      next: Phrase(
        "Er den forlænget: komdir hearing set \(id) --deadline …",
        "If it was put off: komdir hearing set \(id) --deadline …"))
  }

  static func replyAddressMissing(_ id: String) -> Self {
    Self(
      Phrase("svaradressen mangler", "the reply address is missing"),
      next: Phrase(
        "Sæt den: komdir hearing set \(id) --reply-to …", "Set it: komdir hearing set \(id) --reply-to …"))
  }

  static func noDraft(_ id: String, _ paper: String?) -> Self {
    let other = paper.map {
      (", eller: komdir hearing paper \($0) --role draft", ", or: komdir hearing paper \($0) --role draft")
    }
    return Self(
      Phrase("høringen har intet udkast", "the hearing has no draft"),
      next: Phrase(
        "Læs det ind: komdir hearing import udkast.docx --id \(id)\(other?.0 ?? "")",
        "Read it in: komdir hearing import draft.docx --id \(id)\(other?.1 ?? "")"))
  }

  static func fileRefused(_ id: String, _ reason: String) -> Self {
    Self(
      Phrase("afvist: \(reason)", "refused: \(reason)"),
      next: Phrase(
        "Kan den undværes: komdir submission set \(id) --accepted-by NAVN",
        "If it can be done without: komdir submission set \(id) --accepted-by NAME"))
  }

  /// - Parameter warning: as stored: its kind, a colon, its detail.
  static func fileReadWithWarning(_ id: String, _ warning: String) -> Self {
    let parts = warning.split(separator: ":", maxSplits: 1).map { $0.trimmingCharacters(in: .whitespaces) }
    let kind = parts.first.flatMap(ReadWarning.Kind.init).map(Phrase.name)
    let detail = parts.count > 1 && !parts[1].isEmpty ? " (\(parts[1]))" : ""
    let what = kind.map { Phrase($0.danish + detail, $0.english + detail) } ?? Phrase(warning, warning)
    return Self(
      Phrase("læst med forbehold: \(what.danish)", "read with a warning: \(what.english)"),
      next: Phrase(
        "Se efter i originalen (komdir export --originals MAPPE), og sig god for den: komdir submission set \(id) --accepted-by NAVN",
        "Look at the original (komdir export --originals FOLDER) and vouch for it: komdir submission set \(id) --accepted-by NAME"
      ))
  }

  static func lateNotAccepted(_ id: String, _ sent: String) -> Self {
    Self(
      Phrase("kom for sent (\(sent))", "came late (\(sent))"),
      next: Phrase(
        "Godtag den: komdir submission set \(id) --accepted-by NAVN --reason …",
        "Accept it: komdir submission set \(id) --accepted-by NAME --reason …"))
  }

  static func senderUnknown(_ id: String) -> Self {
    Self(
      Phrase("afsenderen kendes ikke", "the sender is not known"),
      next: Phrase(
        "Sig hvem: komdir submission set \(id) --member NAVN",
        "Say who: komdir submission set \(id) --member NAME"))
  }

  static func senderUncertain(_ id: String, _ words: String) -> Self {
    Self(
      Phrase("afsenderen er usikker (\(words))", "the sender is uncertain (\(words))"),
      next: Phrase(
        "Bekræft: komdir submission set \(id) --member NAVN",
        "Confirm: komdir submission set \(id) --member NAME"))
  }

  static func otherHearing(_ id: String, _ words: String) -> Self {
    Self(
      Phrase(
        "ser ud til at gælde en anden høring (»\(words)«)", "seems to be for another hearing (“\(words)”)"),
      next: Phrase(
        "Hører den til her: komdir submission set \(id) --state received; ellers --state refused --reason … --accepted-by NAVN",
        "If it belongs here: komdir submission set \(id) --state received; else --state refused --reason … --accepted-by NAME"
      ))
  }

  static func replacementProposed(_ id: String, _ old: String) -> Self {
    Self(
      Phrase("ligner en ny udgave af \(old)", "looks like a new version of \(old)"),
      next: Phrase(
        "Er den det: komdir submission set \(id) --replaces \(old); ellers --state received",
        "If so: komdir submission set \(id) --replaces \(old); else --state received"))
  }

  static func remarkUnplaced(_ id: String, _ written: String, _ candidates: [String]) -> Self {
    let choice =
      candidates.isEmpty ? "" : " (\(candidates.prefix(4).map(provisionName).joined(separator: "; ")))"
    let example = candidates.first.map(provisionName) ?? "§ 1, nr. 5"
    return Self(
      Phrase(
        "stedet »\(written)« findes ikke i udkastet\(choice)",
        "the place “\(written)” is not in the draft\(choice)"),
      next: Phrase(
        "Placér den: komdir remark place \(id) \"\(example)\", eller: komdir remark place \(id) general",
        "Place it: komdir remark place \(id) \"\(example)\", or: komdir remark place \(id) general"))
  }

  static func remarkLikely(_ id: String, _ likely: String, _ candidates: [String]) -> Self {
    let others = candidates.dropFirst().prefix(2).map(provisionName)
    let danish = others.isEmpty ? "" : ", eller \(others.joined(separator: " eller "))"
    let english = others.isEmpty ? "" : ", or \(others.joined(separator: " or "))"
    let name = provisionName(likely)
    return Self(
      Phrase(
        "nævner intet sted, men handler efter ordene måske om \(name)\(danish)",
        "names no place, but by its words is perhaps about \(name)\(english)"),
      next: Phrase(
        "Placér den: komdir remark place \(id) \"\(name)\", eller: komdir remark place \(id) general",
        "Place it: komdir remark place \(id) \"\(name)\", or: komdir remark place \(id) general"))
  }

  static func remarkNotCollated(_ count: Int) -> Self {
    let remarks = Phrase.remarks(count)
    return Self(
      Phrase("\(remarks.danish) er ikke samlet endnu", "\(remarks.english) not collated yet"),
      next: Phrase("Kør: komdir collate", "Run: komdir collate"))
  }

  static func remarkUndecided(_ id: String) -> Self {
    Self(
      Phrase("uden beslutning", "undecided"),
      next: Phrase(
        "Udfyld regnearket (komdir worksheet export), eller: komdir decide \(id) followed",
        "Fill in the worksheet (komdir worksheet export), or: komdir decide \(id) followed"))
  }

  static func remarkUnderTwoPositions(_ id: String, _ positions: [String]) -> Self {
    let list = positions.joined(separator: ", ")
    return Self(
      Phrase("står under flere standpunkter: \(list)", "stands under several positions: \(list)"),
      next: Phrase(
        "Vælg ét: komdir remark move \(id) \(positions.first ?? "P-1")",
        "Choose one: komdir remark move \(id) \(positions.first ?? "P-1")"))
  }

  static func reasonMissing(_ id: String) -> Self {
    Self(
      Phrase("ikke medtaget uden begrundelse", "not followed without a reason"),
      next: Phrase(
        "Tilføj den: komdir decide \(id) notFollowed --reason …",
        "Add it: komdir decide \(id) notFollowed --reason …"))
  }

  static func dateMissing(_ id: String) -> Self {
    Self(
      Phrase("trukket tilbage uden dato", "withdrawn without a date"),
      next: Phrase(
        "Tilføj den: komdir decide \(id) withdrawn --date …",
        "Add it: komdir decide \(id) withdrawn --date …"))
  }

  static func targetMissing(_ id: String) -> Self {
    Self(
      Phrase("dublet uden at sige af hvad", "a duplicate of nothing"),
      next: Phrase(
        "Sig det: komdir decide \(id) duplicateOf --target R-…",
        "Say of what: komdir decide \(id) duplicateOf --target R-…"))
  }

  static func partWithoutReason(_ id: String) -> Self {
    Self(
      Phrase(
        "delvist medtaget, uden at det er sagt, hvad der ikke er med",
        "followed in part, without saying what is left out"),
      next: Phrase(
        "Sig det: komdir decide \(id) followedInPart --reason …",
        "Say it: komdir decide \(id) followedInPart --reason …"))
  }

  static func duplicateOfWithdrawn(_ id: String, _ target: String) -> Self {
    Self(
      Phrase(
        "er dublet af \(target), som er trukket tilbage: så står ingen af dem i svaret",
        "is a duplicate of \(target), which is withdrawn: neither is in the response then"),
      next: Phrase(
        "Giv den sin egen beslutning: komdir decide \(id) followed",
        "Decide it by itself: komdir decide \(id) followed"))
  }

  static func duplicateChain(_ id: String, _ target: String, first: String?) -> Self {
    let next =
      first.map { "komdir decide \(id) duplicateOf --target \($0)" } ?? "komdir decide \(id) followed"
    return Self(
      Phrase(
        "er dublet af \(target), som selv er en dublet", "is a duplicate of \(target), itself a duplicate"),
      next: Phrase("Vælg den første: \(next)", "Take the first: \(next)"))
  }

  static func decisionsContradict(_ id: String, _ one: Decision.Value, _ other: Decision.Value) -> Self {
    let names = (Phrase.name(one), Phrase.name(other))
    return Self(
      Phrase(
        "har to beslutninger, der modsiger hinanden: \(names.0.danish) og \(names.1.danish)",
        "has two decisions that contradict: \(names.0.english) and \(names.1.english)"),
      next: Phrase(
        "Sæt den, der gælder: komdir decide \(id) \(one.rawValue)",
        "Set the one that holds: komdir decide \(id) \(one.rawValue)"))
  }

  static func positionWithoutText(_ id: String) -> Self {
    Self(
      Phrase("standpunktet har ingen tekst", "the position has no text"),
      next: Phrase(
        "Skriv den i regnearket, eller: komdir position set \(id) --text …",
        "Write it in the worksheet, or: komdir position set \(id) --text …"))
  }

  static func positionWithoutRemarks(_ id: String) -> Self {
    Self(
      Phrase("standpunktet bygger ikke på nogen bemærkning", "the position stands on no remark"),
      next: Phrase(
        "Flyt en bemærkning hertil: komdir remark move R-… \(id), eller slet det: komdir position delete \(id)",
        "Move a remark here: komdir remark move R-… \(id), or delete it: komdir position delete \(id)"))
  }

  static let nothingCollected = Self(
    Phrase("der er hverken bidrag eller standpunkter", "there are neither answers nor positions"),
    next: Phrase(
      "Læs medlemmernes svar: komdir collect MAPPE", "Read the members' answers: komdir collect FOLDER"))

  static let responseMissing = Self(
    Phrase("svaret er ikke skrevet ud endnu", "the response is not written yet"),
    next: Phrase(
      "Kør: komdir respond --output svar.docx", "Run: komdir respond --output response.docx"))

  static let responseIsDraft = Self(
    Phrase(
      "det sidst udskrevne svar er en intern kladde", "the response last written is an internal draft"),
    next: Phrase(
      "Kør komdir respond igen, når teksterne er skrevet",
      "Run komdir respond again when the texts are written"))

  static func responseOutdated(_ changes: Int) -> Self {
    Self(
      Phrase(
        "\(Phrase.changes(changes).danish) er kommet til, siden svaret blev skrevet ud",
        "\(Phrase.changes(changes).english) since the response was written"),
      next: Phrase("Kør komdir respond igen", "Run komdir respond again"))
  }

  static func alreadySent(_ id: String, _ file: String, _ at: String) -> Self {
    let when = Phrase.written(String(at.prefix(16)))
    return Self(
      Phrase(
        "svaret er sendt (\(file), \(when.danish)), og høringen er lukket",
        "the response was sent (\(file), \(when.english)), and the hearing is closed"),
      next: Phrase(
        "Skal der ændres: komdir hearing reopen \(id)", "To change anything: komdir hearing reopen \(id)"))
  }

  static func alreadyClosed(_ id: String, _ at: String) -> Self {
    let when = Phrase.written(String(at.prefix(10)))
    return Self(
      Phrase(
        "høringen er lukket uden svar (\(when.danish))",
        "the hearing was closed without an answer (\(when.english))"),
      next: Phrase(
        "Skal der svares alligevel: komdir hearing reopen \(id)",
        "To answer after all: komdir hearing reopen \(id)"))
  }

  static func journalBroken(_ entry: Int64) -> Self {
    Self(
      Phrase("journalen er ændret ved post \(entry)", "the journal was changed at entry \(entry)"),
      next: Phrase(
        "Tag den seneste sikkerhedskopi frem, og sammenlign", "Fetch the latest backup and compare"))
  }

  static func historyBroken(_ entry: Int64) -> Self {
    Self(
      Phrase(
        "arkivets historie er ændret uden om komdir ved post \(entry)",
        "the archive's history was changed behind komdir's back at entry \(entry)"),
      next: Phrase(
        "Tag den seneste sikkerhedskopi frem, og sammenlign", "Fetch the latest backup and compare"))
  }

  static let recordChanged = Self(
    Phrase("er ændret uden om komdir", "was changed behind komdir's back"),
    next: Phrase("Tag den seneste sikkerhedskopi frem, og sammenlign", "Fetch the latest backup and compare"))

  static let recordGone = Self(
    Phrase("er fjernet uden om komdir", "was taken out behind komdir's back"),
    next: Phrase("Tag den seneste sikkerhedskopi frem", "Fetch the latest backup"))

  static let recordAdded = Self(
    Phrase("er lagt ind uden om komdir", "was put in behind komdir's back"),
    next: Phrase("Tag den seneste sikkerhedskopi frem, og sammenlign", "Fetch the latest backup and compare"))

  static let originalGone = Self(
    Phrase("den gemte original er væk", "the kept original is gone"),
    next: Phrase("Tag sikkerhedskopien frem", "Fetch the backup"))

  static let originalChanged = Self(
    Phrase(
      "en gemt original er ikke længere, som den blev modtaget",
      "a kept original is no longer as received"),
    next: Phrase("Tag sikkerhedskopien frem", "Fetch the backup"))

  static let remarkChanged = Self(
    Phrase(
      "bemærkningernes ord er ikke længere, som de blev modtaget",
      "the remarks' words are no longer as received"),
    next: Phrase("Tag sikkerhedskopien frem", "Fetch the backup"))
}
