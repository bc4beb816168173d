/// The words that `InspectText` puts around a file's own, in a person's language.
struct InspectWords {
  var from: String
  var to: String
  var date: String
  var subject: String
  var comments: String
  var changes: String
  var inserted: String
  var deleted: String
  var annotations: String
  var notes: String
  var attachments: String
  var warnings: String
  var page: String
  var sheet: String
  var unknown: String

  /// - Parameter language: A BCP 47 tag; English for any "en", Danish for all else.
  init(language: String) {
    if language.lowercased().hasPrefix("en") {
      (from, to, date, subject) = ("From", "To", "Date", "Subject")
      (comments, changes, inserted, deleted) = ("Comments", "Changes", "inserted", "deleted")
      (annotations, notes, attachments) = ("Annotations", "Notes", "Attachments")
      (warnings, page, sheet, unknown) = ("Warnings", "page", "Sheet", "unknown")
    } else {
      (from, to, date, subject) = ("Fra", "Til", "Dato", "Emne")
      (comments, changes, inserted, deleted) = ("Kommentarer", "Ændringer", "indsat", "slettet")
      (annotations, notes, attachments) = ("Noter i PDF", "Fodnoter", "Vedhæftede filer")
      (warnings, page, sheet, unknown) = ("Advarsler", "side", "Ark", "ukendt")
    }
  }
}
