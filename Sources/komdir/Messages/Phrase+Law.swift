import DanishLaw
import KomdirCore

extension Phrase {
  /// What a drafter should look at, in one line.
  static func message(_ finding: Finding) -> Phrase {
    switch finding.kind {
    case .repeatedNumber: Phrase("nummeret er brugt før", "the number is used before")
    case .missingNumber: Phrase("et nummer mangler før dette", "a number is missing before this one")
    case .wrongOrder: Phrase("nummeret står ikke i orden", "the number is out of order")
    case .letterForDigit:
      Phrase("bogstavet l står for tallet 1", "the letter l stands for the digit 1")
    case .missingSectionSign: Phrase("paragraftegnet mangler", "the section sign is missing")
    case .unclosedQuote:
      Phrase("citationstegnet lukkes ikke", "the quotation mark is not closed")
    case .brokenReference:
      Phrase("henvisningen peger på noget, der ikke findes", "the reference points at nothing")
    case .unknownLabel: Phrase("betegnelsen kan ikke læses", "the label cannot be read")
    }
  }

  static let noFindings = Phrase("intet at bemærke", "nothing to remark")

  static func documentType(_ type: DocumentType) -> Phrase {
    switch type {
    case .principalAct: Phrase("lov", "act")
    case .amendingAct: Phrase("ændringslov", "amending act")
    case .executiveOrder: Phrase("bekendtgørelse", "executive order")
    case .bill: Phrase("lovforslag", "bill")
    case .letter: Phrase("brev", "letter")
    case .other: Phrase("dokument", "document")
    }
  }

  static let draft = Phrase("udkast", "draft")
}
