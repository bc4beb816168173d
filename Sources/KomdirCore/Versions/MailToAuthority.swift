import Archive
import DocumentFormats

extension Workspace {
  /// The mail to the authority with the response, as a draft: to whom the letter asks answers to be sent, with the case
  /// number in its subject. Nothing is sent.
  ///
  /// - Parameter attachments: what is sent; it is the response's own files.
  /// - Throws: `WorkspaceError.unknown`, `.notAllowed(.noAddress)` where the hearing names nobody to
  ///   answer to, `.sendsDraft` for a file that is for the secretariat alone, `.isReceivedFile` for a member's file or a paper.
  public func mailToAuthority(hearing id: String?, attachments: [SentFile], at date: Moment) throws
    -> MailDraft
  {
    try read { db in
      let hearing = try Self.hearing(db, id)
      for file in attachments {
        try KnownBytes(db, sha256: file.sha256, hearing: hearing.id).holdForOthers(file)
      }
      guard !hearing.replyTo.isEmpty else { throw WorkspaceError.notAllowed(.noAddress(hearing.id)) }
      let association = try Self.association(db)
      let language = Language(rawValue: hearing.language) ?? .danish
      let title = Phrase.responseTitle(hearing.title ?? "")(language)
      let subject =
        hearing.caseNumber.map { "\(Phrase.caseNumber($0)(language)) – \(title)" } ?? title
      let names = attachments.map(\.name).joined(separator: ", ")
      return MailDraft(
        to: hearing.replyTo, cc: hearing.cc, subject: subject,
        text: Phrase.mailToAuthority(hearing, association, files: names)(language), date: date.copenhagenText,
        attachments: attachments.map { MailDraft.File(name: $0.name, bytes: $0.bytes) })
    }
  }
}

extension Phrase {
  static func mailToAuthority(_ hearing: Hearing, _ association: Association, files: String) -> Phrase {
    let title = hearing.title ?? ""
    let closing = (association.signatoryLines + [association.name]).joined(separator: "\n")
    let contact = association.contact.isEmpty ? "" : "\n" + association.contact
    let danishCase = hearing.caseNumber.map { " (sagsnr. \($0))" } ?? ""
    let englishCase = hearing.caseNumber.map { " (case no. \($0))" } ?? ""
    return Phrase(
      "Til \(hearing.authority ?? "rette vedkommende")\n\nHermed \(association.name)s høringssvar: \(title)\(danishCase). Svaret er vedhæftet: \(files).\n\nMed venlig hilsen\n\n\(closing)\(contact)\n",
      "To \(hearing.authority ?? "whom it may concern")\n\nPlease find attached the response of \(association.name) to the consultation: \(title)\(englishCase). Attached: \(files).\n\nYours sincerely\n\n\(closing)\(contact)\n"
    )
  }
}
