import DocumentModel

/// The provisions of one document in document order.
public struct Outline: Sendable, Equatable {
  /// What kind of text it is.
  public var documentType: DocumentType
  /// Whether the document calls itself a draft or a bill.
  public var isDraft: Bool
  /// Its title as printed; empty where it has none.
  public var title: String
  /// All provisions in the order of the text, outer ones before those in them.
  public var provisions: [Provision]
  /// Annexes (bilag), in order.
  public var annexes: [Annex]
  /// What is odd about the text: reported, never mended.
  public var findings: [Finding]
  /// The day on which an act was signed; nil where the document does not say it.
  public var signed: LawDate?
  /// The ministry that issued an act, as its case number begins: "Kirkemin., j.nr. 42992/11"; nil where none is
  /// given.
  public var issuer: String?
  /// The day from which an act's text is history, as a new consolidation or a repeal made it; nil where the document
  /// doesn't say.
  public var superseded: LawDate?

  public init(
    documentType: DocumentType, isDraft: Bool = false, title: String = "", provisions: [Provision] = [],
    annexes: [Annex] = [], findings: [Finding] = [], signed: LawDate? = nil, issuer: String? = nil,
    superseded: LawDate? = nil
  ) {
    self.documentType = documentType
    self.isDraft = isDraft
    self.title = title
    self.provisions = provisions
    self.annexes = annexes
    self.findings = findings
    self.signed = signed
    self.issuer = issuer
    self.superseded = superseded
  }
}

extension Outline {
  /// Whether the provisions are written in English, by their small words.
  public var isEnglish: Bool {
    var count = EnglishWords()
    for text in ([title] + provisions.prefix(200).map(\.text)) { count.take(Array(text.utf8)) }
    return count.isEnglish
  }
}

/// What a document of the legislative world is.
public enum DocumentType: String, Sendable, CaseIterable {
  case principalAct, amendingAct, executiveOrder, bill, letter, other
}

/// An annex of a document.
public struct Annex: Sendable, Equatable {
  /// Its path: `annex:1`.
  public var id: ProvisionID
  /// As printed: "Bilag 1".
  public var label: String
  /// Its title as printed; empty where it has none.
  public var title: String
  /// Indices in `Document.blocks` of its label and what stands below it.
  public var blocks: [Int]

  public init(id: ProvisionID, label: String, title: String, blocks: [Int] = []) {
    self.id = id
    self.label = label
    self.title = title
    self.blocks = blocks
  }
}

/// Something in a law text that its drafter should look at. It is reported, never mended.
public struct Finding: Sendable, Equatable {
  /// What is odd.
  public enum Kind: String, Sendable, CaseIterable {
    case repeatedNumber, missingNumber, wrongOrder, letterForDigit, missingSectionSign, unclosedQuote
    case brokenReference, unknownLabel
  }

  /// What is odd.
  public var kind: Kind
  /// The provision it concerns, where there is one.
  public var provision: ProvisionID?
  /// The words it was found in.
  public var quote: String

  public init(kind: Kind, provision: ProvisionID? = nil, quote: String) {
    self.kind = kind
    self.provision = provision
    self.quote = quote
  }
}
