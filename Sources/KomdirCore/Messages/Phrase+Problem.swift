// What `check` says of each rule: what is wrong, then the next step.

extension Phrase {
  /// Why a deadline needs a person, by the name that is stored.
  public static func deadlineProblem(_ problem: String) -> Phrase {
    switch HearingLetter.DeadlineProblem(rawValue: problem) {
    case .impossible: Phrase("datoen findes ikke", "the date does not exist")
    case .two: Phrase("brevet nævner to frister", "the letter names two deadlines")
    case .relative: Phrase("fristen er regnet fra en anden dato", "the deadline counts from another date")
    case .weekdayMismatch: Phrase("ugedag og dato passer ikke sammen", "weekday and date disagree")
    case .some(.none), nil: Phrase("brevet nævner ingen frist", "the letter names no deadline")
    }
  }

  static func deadlineUnclear(_ problem: String, _ alternatives: [String]) -> Phrase {
    let danish = deadlineProblem(problem).danish
    let english = deadlineProblem(problem).english
    let choice = alternatives.isEmpty ? "" : " (\(alternatives.joined(separator: ", ")))"
    return Phrase(
      "fristen er uklar: \(danish)\(choice). Sæt den: komdir hearing set --deadline …",
      "the deadline is unclear: \(english)\(choice). Set it: komdir hearing set --deadline …")
  }

  static func deadlinePassed(_ deadline: String) -> Phrase {
    Phrase("fristen er overskredet (\(deadline))", "the deadline has passed (\(deadline))")
  }

  static func replyAddressMissing(_ id: String) -> Phrase {
    Phrase(
      "svaradressen mangler. Sæt den: komdir hearing set --reply-to …",
      "the reply address is missing. Set it: komdir hearing set --reply-to …")
  }

  static func noDraft(_ id: String) -> Phrase {
    Phrase(
      "høringen har intet udkast. Læs det ind: komdir hearing import udkast.docx --id \(id)",
      "the hearing has no draft. Read it in: komdir hearing import draft.docx --id \(id)")
  }

  static func fileRefused(_ id: String, _ reason: String) -> Phrase {
    Phrase(
      "afvist: \(reason). Kan den undværes: komdir submission set \(id) --accepted-by NAVN",
      "refused: \(reason). If it can be done without: komdir submission set \(id) --accepted-by NAME")
  }

  static func fileReadWithWarning(_ warning: String) -> Phrase {
    Phrase(
      "læst med forbehold – se efter i originalen: \(warning)",
      "read with a warning – look at the original: \(warning)")
  }

  static func lateNotAccepted(_ id: String, _ sent: String) -> Phrase {
    Phrase(
      "kom for sent (\(sent)). Godtag den: komdir submission set \(id) --accepted-by NAVN --reason …",
      "came late (\(sent)). Accept it: komdir submission set \(id) --accepted-by NAME --reason …")
  }

  static func senderUnknown(_ id: String) -> Phrase {
    Phrase(
      "afsenderen kendes ikke. Sig hvem: komdir submission set \(id) --member NAVN",
      "the sender is not known. Say who: komdir submission set \(id) --member NAME")
  }

  static func senderUncertain(_ id: String, _ words: String) -> Phrase {
    Phrase(
      "afsenderen er usikker (\(words)). Bekræft: komdir submission set \(id) --member NAVN",
      "the sender is uncertain (\(words)). Confirm: komdir submission set \(id) --member NAME")
  }

  static func otherHearing(_ id: String, _ words: String) -> Phrase {
    Phrase(
      "ser ud til at gælde en anden høring (»\(words)«). Hører den til her: komdir submission set \(id) --state received; ellers --state refused --reason …",
      "seems to be for another hearing (“\(words)”). If it belongs here: komdir submission set \(id) --state received; else --state refused --reason …"
    )
  }

  static func replacementProposed(_ id: String, _ old: String) -> Phrase {
    Phrase(
      "ligner en ny udgave af \(old). Er den det: komdir submission set \(id) --replaces \(old); ellers --state received",
      "looks like a new version of \(old). If so: komdir submission set \(id) --replaces \(old); else --state received"
    )
  }

  static func remarkUnplaced(_ id: String, _ written: String, _ candidates: [String]) -> Phrase {
    let choice = candidates.isEmpty ? "" : " (\(candidates.prefix(4).joined(separator: ", ")))"
    return Phrase(
      "stedet »\(written)« findes ikke i udkastet\(choice). Placér den: komdir remark place \(id) par:1/nr:5, eller: komdir remark place \(id) general",
      "the place “\(written)” is not in the draft\(choice). Place it: komdir remark place \(id) par:1/nr:5, or: komdir remark place \(id) general"
    )
  }

  static func remarkLikely(_ id: String, _ likely: String, _ candidates: [String]) -> Phrase {
    let others = candidates.dropFirst().prefix(2).map(provisionName)
    let danish = others.isEmpty ? "" : ", eller \(others.joined(separator: " eller "))"
    let english = others.isEmpty ? "" : ", or \(others.joined(separator: " or "))"
    let name = provisionName(likely)
    return Phrase(
      "nævner intet sted, men handler efter ordene måske om \(name)\(danish). Placér den: komdir remark place \(id) \(likely), eller: komdir remark place \(id) general",
      "names no place, but by its words is perhaps about \(name)\(english). Place it: komdir remark place \(id) \(likely), or: komdir remark place \(id) general"
    )
  }

  static let remarkNotCollated = Phrase(
    "ikke samlet endnu. Kør: komdir collate", "not collated yet. Run: komdir collate")

  static func remarkUndecided(_ id: String) -> Phrase {
    Phrase(
      "uden beslutning. Udfyld regnearket (komdir worksheet export), eller: komdir decide \(id) followed",
      "undecided. Fill in the worksheet (komdir worksheet export), or: komdir decide \(id) followed")
  }

  static func reasonMissing(_ id: String) -> Phrase {
    Phrase(
      "ikke medtaget uden begrundelse. Tilføj den: komdir decide \(id) notFollowed --reason …",
      "not followed without a reason. Add it: komdir decide \(id) notFollowed --reason …")
  }

  static func dateMissing(_ id: String) -> Phrase {
    Phrase(
      "trukket tilbage uden dato. Tilføj den: komdir decide \(id) withdrawn --date …",
      "withdrawn without a date. Add it: komdir decide \(id) withdrawn --date …")
  }

  static func targetMissing(_ id: String) -> Phrase {
    Phrase(
      "dublet uden at sige af hvad: komdir decide \(id) duplicateOf --target R-…",
      "a duplicate of nothing: komdir decide \(id) duplicateOf --target R-…")
  }

  static func duplicateChain(_ id: String, _ target: String) -> Phrase {
    Phrase(
      "er dublet af \(target), som selv er en dublet. Vælg den første",
      "is a duplicate of \(target), itself a duplicate. Take the first")
  }

  static func positionWithoutText(_ id: String) -> Phrase {
    Phrase(
      "standpunktet har ingen tekst. Skriv den i regnearket, eller: komdir position set \(id) --text …",
      "the position has no text. Write it in the worksheet, or: komdir position set \(id) --text …")
  }

  static let nothingCollected = Phrase(
    "der er hverken bidrag eller standpunkter. Læs medlemmernes svar: komdir collect MAPPE",
    "there are neither answers nor positions. Read the members' answers: komdir collect FOLDER")

  static let responseMissing = Phrase(
    "svaret er ikke skrevet ud endnu. Kør: komdir respond --output svar.docx",
    "the response is not written yet. Run: komdir respond --output response.docx")

  static let responseIsDraft = Phrase(
    "det sidst udskrevne svar er en intern kladde. Kør komdir respond igen, når teksterne er skrevet",
    "the response last written is an internal draft. Run komdir respond again when the texts are written")

  static func responseOutdated(_ changes: Int) -> Phrase {
    Phrase(
      "\(Self.changes(changes).danish) er kommet til, siden svaret blev skrevet ud. Kør komdir respond igen",
      "\(Self.changes(changes).english) since the response was written. Run komdir respond again")
  }

  static func journalBroken(_ entry: Int64) -> Phrase {
    Phrase(
      "journalen er ændret ved post \(entry). Tag den seneste sikkerhedskopi frem, og sammenlign",
      "the journal was changed at entry \(entry). Fetch the latest backup and compare")
  }

  static let originalChanged = Phrase(
    "en gemt original er ikke længere, som den blev modtaget. Tag sikkerhedskopien frem",
    "a kept original is no longer as received. Fetch the backup")

  static let remarkChanged = Phrase(
    "bemærkningernes ord er ikke længere, som de blev modtaget. Tag sikkerhedskopien frem",
    "the remarks' words are no longer as received. Fetch the backup")
}
