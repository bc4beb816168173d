import Foundation

// What `check` says of positions, of the response, and of the archive itself.

extension Problem.Words {
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
