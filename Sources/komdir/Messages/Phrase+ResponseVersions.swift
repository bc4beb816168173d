import DocumentFormats
import KomdirCore

extension Phrase {
  /// A version on one line.
  static func version(_ version: ResponseVersion) -> Phrase {
    let state = state(version.state)
    let at = String(version.at.prefix(16)).replacing("T", with: " ")
    let reserved = version.reservation
    return Phrase(
      "\(version.printedID)  \(version.name)  (\(state.danish), \(at), \(version.by))"
        + (reserved.map { "\n    forbehold: \($0)" } ?? ""),
      "\(version.printedID)  \(version.name)  (\(state.english), \(at), \(version.by))"
        + (reserved.map { "\n    reserved: \($0)" } ?? ""))
  }

  static let noVersions = Phrase(
    "ingen versioner endnu\nnæste: komdir response freeze --name \"Til bestyrelsen\"",
    "no versions yet\nnext: komdir response freeze --name \"To the board\"")

  private static func state(_ state: ResponseVersion.State) -> Phrase {
    switch state {
    case .draft: Phrase("kladde", "draft")
    case .round: Phrase("hos medlemmerne", "with the members")
    case .board: Phrase("hos bestyrelsen", "with the board")
    case .approved: Phrase("godkendt", "approved")
    case .approvedWithReservations: Phrase("godkendt med forbehold", "approved with reservations")
    case .sent: Phrase("sendt", "sent")
    }
  }

  static func comparedVersions(_ old: ResponseVersion, _ new: ResponseVersion) -> Phrase {
    Phrase(
      "\(old.printedID) \(old.name) og \(new.printedID) \(new.name)",
      "\(old.printedID) \(old.name) and \(new.printedID) \(new.name)")
  }

  static func comparedWritten(_ file: String, _ changes: Int) -> Phrase {
    let paragraphs = Phrase.paragraphs(changes)
    return Phrase("\(file): \(paragraphs.danish) ændret", "\(file): \(paragraphs.english) changed")
  }

  static func notApproved(_ version: ResponseVersion) -> Phrase {
    Phrase(
      "\(version.printedID) \(version.name) er ikke godkendt\nråd: komdir response approve \(version.printedID)",
      "\(version.printedID) \(version.name) is not approved\nhint: komdir response approve \(version.printedID)"
    )
  }

  static func templateNeedsWord(_ file: String) -> Phrase {
    Phrase(
      "\(file): en skabelon giver en Word-fil\nråd: --output svar.docx",
      "\(file): a template gives a Word file\nhint: --output response.docx")
  }

  static func template(_ file: String, _ refusal: DOCXTemplate.Refusal) -> Phrase {
    switch refusal {
    case .unreadable(let error):
      let reason = Phrase.reason(error)
      return Phrase("\(file): \(reason.danish)", "\(file): \(reason.english)")
    case .hasMacros:
      return Phrase(
        "\(file): skabelonen har makroer, som ikke må følge med et svar\nråd: gem den i Word som .dotx uden makroer",
        "\(file): the template holds macros, which must not go out with a response\nhint: save it in Word as .dotx, without macros"
      )
    case .hasNoStyles:
      return Phrase(
        "\(file): skabelonen har ingen typografier, som overskrifter og lister kan følge\nråd: lav den ud fra et dokument i Word, der har Overskrift 1-3",
        "\(file): the template has no styles that headings and lists could follow\nhint: make it from a document in Word that has Heading 1-3"
      )
    }
  }

  static func mailWritten(_ file: String, _ mail: MailDraft) -> Phrase {
    let to = mail.to.joined(separator: ", ")
    let files = mail.attachments.map(\.name).joined(separator: ", ")
    return Phrase(
      "\(file): kladde til \(to), »\(mail.subject)«, med \(files)\nnæste: åbn den, se den efter, send den selv, og kør så komdir sent",
      "\(file): a draft to \(to), \"\(mail.subject)\", with \(files)\nnext: open it, look at it, send it yourself, then run komdir sent"
    )
  }
}
