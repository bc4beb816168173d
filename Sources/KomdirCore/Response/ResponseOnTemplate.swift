import Archive
import DocumentFormats
import DocumentModel

extension Workspace {
  /// The joint response on the association's own letter: what the letter says in a field of its own is not said again
  /// in the text.
  ///
  /// - Throws: `WorkspaceError`, `WriteError`.
  public func letter(
    _ response: JointResponse, on template: DOCXTemplate, hearing id: String?, at date: Moment
  )
    throws -> [UInt8]
  {
    let (hearing, association) = try read { db in (try Self.hearing(db, id), try Self.association(db)) }
    let language = Language(rawValue: hearing.language) ?? .danish
    func say(_ phrase: Phrase) -> String { phrase(language) }
    let recipient = [hearing.authority, hearing.department].compactMap { $0 }.joined(separator: ", ")
    let values: [TemplateField: String] = [
      .date: say(.date(date)), .recipient: recipient, .caseNumber: hearing.caseNumber ?? "",
      .title: say(.responseTitle(hearing.title ?? "")), .association: association.name,
      .address: association.addressLines.joined(separator: ", "), .contact: association.contact,
      .signatory: association.signatoryLines.joined(separator: ", "),
      .replyTo: hearing.replyTo.joined(separator: ", "), .copies: hearing.cc.joined(separator: ", "),
    ]
    let said = template.fields
    var document = response.document
    document.blocks = document.blocks.filter { block in
      switch block.styleName {
      case StyleName.letterhead: false
      case StyleName.date: !TemplateField.date.isIn(said)
      case StyleName.recipient: !TemplateField.recipient.isIn(said)
      case StyleName.signature: !TemplateField.signatory.isIn(said)
      default: block.kind != .heading(level: 1) || !TemplateField.title.isIn(said)
      }
    }
    if let header = document.pageFurniture.header {
      document.blocks.insert(Block(inlines: [Inline(header, style: .bold)]), at: 0)
    }
    var named: [String: String] = [:]
    for (field, value) in values { for name in field.names { named[name] = value } }
    return try template.filled(with: document, values: named)
  }
}

/// What a letter may say in a field of its own.
enum TemplateField: CaseIterable {
  case date, recipient, caseNumber, title, association, address, contact, signatory, replyTo, copies

  /// As it is typed between braces, in Danish and English.
  var names: [String] {
    switch self {
    case .date: ["dato", "date"]
    case .recipient: ["modtager", "recipient"]
    case .caseNumber: ["sagsnr", "sagsnummer", "casenumber"]
    case .title: ["titel", "emne", "title", "subject"]
    case .association: ["forening", "association"]
    case .address: ["adresse", "address"]
    case .contact: ["kontakt", "contact"]
    case .signatory: ["underskriver", "signatory"]
    case .replyTo: ["mail", "replyto"]
    case .copies: ["kopi", "cc"]
    }
  }

  func isIn(_ fields: Set<String>) -> Bool { names.contains(where: fields.contains) }
}
