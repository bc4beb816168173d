import DanishLaw
import DocumentFormats
import DocumentModel

@testable import KomdirCore

/// A small hearing of our own: an amending bill with two acts, and three members.
enum FeedbackFixture {
  /// Whether references can be read at all; without them no remark finds its place.
  static let hasReferences = !references(in: "§ 1, stk. 2").isEmpty

  static let draftLines = [
    "Forslag til lov om ændring af lov om cykelstier og lov om gangbroer",
    "§ 1",
    "I lov om cykelstier, jf. lovbekendtgørelse nr. 12 af 3. januar 2020, foretages følgende ændringer:",
    "1. I § 2, stk. 1, ændres »højst 20 km« til: »højst 30 km«.",
    "2. Efter § 4 indsættes:",
    "»§ 4 a. Kommunalbestyrelsen rydder cykelstier for sne inden klokken syv om morgenen.",
    "Stk. 2. Ministeren fastsætter regler om saltning af stier ved skoler.«",
    "3. § 9, stk. 3, ophæves.",
    "§ 2",
    "I lov om gangbroer foretages følgende ændring:",
    "1. I § 5 indsættes som stk. 3:",
    "»Stk. 3. Gangbroer forsynes med gelænder af træ på begge sider.«",
    "§ 3",
    "Stk. 1. Loven træder i kraft den 1. juli 2026.",
    "Stk. 2. Reglerne i § 2 gælder ikke for broer, der er opført før 1950.",
  ]

  static func document(_ lines: [String]) -> Document {
    Document(
      blocks: lines.enumerated().map { index, line in
        var block = Block(line, place: Place(paragraph: index + 1))
        block.isCentred = line.hasPrefix("§ ") && line.count <= 4
        return block
      })
  }

  static let members = [
    Member(
      name: "Karla Mosegård", title: "kommunaldirektør", municipality: "Odder",
      mailAddresses: ["kamo@odder.example"],
      initials: "KM"),
    Member(
      name: "Bent Tangkær", title: "kommunaldirektør", municipality: "København",
      mailAddresses: ["beta@kk.example"], initials: "BT"),
    Member(
      name: "Yrsa Engholt", title: "kommunaldirektør", municipality: "Bornholms",
      mailAddresses: ["yren@brk.example"], initials: "YE"),
  ]

  static var context: FeedbackContext {
    let draft = document(draftLines)
    return FeedbackContext(
      title: "Udkast til forslag til lov om ændring af lov om cykelstier og lov om gangbroer",
      documents: [.init(document: draft, outline: outline(of: draft), sha256: "aa")], members: members)
  }

  static let reader = FeedbackReader(context: context)

  static func read(_ document: Document, _ format: FileFormat = .docx, name: String = "svar")
    -> FeedbackReading
  {
    reader.read(FeedbackFile(reading: Reading(document: document, format: format), name: name))
  }

  static func read(_ lines: [String], _ format: FileFormat = .docx) -> FeedbackReading {
    read(document(lines), format)
  }

  /// A mail to the association's secretariat, each line of its body a block.
  static func mail(_ body: String, from: MailAddress? = nil) -> Document {
    var mail = document(body.split(separator: "\n", omittingEmptySubsequences: false).map(String.init))
    mail.message = Message(
      from: from ?? MailAddress(name: "Karla Mosegård", address: "kamo@odder.example"),
      to: [MailAddress(name: "Sekretariatet", address: "post@forening.example")], subject: "Svar")
    return mail
  }
}
