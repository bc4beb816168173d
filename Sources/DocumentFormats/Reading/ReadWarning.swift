import DocumentModel

/// Something about a reading that a person should know; the file still counts as read.
public struct ReadWarning: Sendable, Equatable {
  /// What is amiss. The names are stable: programs tell warnings apart by them.
  public enum Kind: String, Sendable, CaseIterable {
    /// A part is damaged or missing; what was readable was read.
    case damagedPart
    case missingPart
    /// The annotations of a PDF could not be read; the detail says why, and which package may help.
    case unreadAnnotations
    /// A part is encrypted or needs a password; the rest was read.
    case encryptedPart
    /// The encoding or delimiter was found out from the bytes.
    case guessedEncoding
    case guessedDelimiter
    /// Hidden rows, sheets or text were read.
    case hiddenContent
    case externalReference
    /// Text was recognised from a picture (OCR).
    case recognisedText
    case garbledText
    /// A page is a picture and could not be turned into text.
    case pictureOnly
    /// Words of a drawing (SmartArt, WordArt) are no part of the text; the detail shows them.
    case drawnWords
    case duplicateEntry
    /// A part that nobody reads is packed as bombs are.
    case suspiciousPart
    /// A comment is not properly tied to the text: ids twice or missing, ranges without an end.
    case strayComment
    /// Comments or changes in a head or foot of the pages, or changes in a spreadsheet's cells: they are named here
    /// and nowhere else.
    case markupInFurniture
    case changesInCells
    /// Something stands before the package in its file, another package for one.
    case dataBeforePackage
    case unsafeName
    /// The name promises another format than the bytes hold.
    case misleadingName
    case activeContent
    case lostCharacters
    case truncated
    case repaired
    case other
  }

  /// What is amiss.
  public var kind: Kind
  /// Where in the file; empty where it holds for all of it.
  public var place: Place
  /// Names and numbers only; `Messages` words the warning.
  public var detail: String

  public init(_ kind: Kind, place: Place = Place(), detail: String = "") {
    self.kind = kind
    self.place = place
    self.detail = detail
  }
}
