import DocumentModel

/// Why a file could not be read. `Messages` in KomdirCore words it in Danish and English, with the next step.
public enum ReadError: Error, Equatable, Sendable {
  /// The file has no bytes.
  case empty
  /// Neither its bytes nor its name are those of a format in the registry.
  case unknownFormat
  /// The bytes break the format's rules at `place`; `detail` is the technical reason in English.
  case malformed(Place, detail: String)
  /// The file ends too early.
  case truncated(Place)
  /// The file needs a password.
  case encrypted
  /// A limit was passed.
  case overLimit(Place, Limit)
  /// A needed part of a package is missing.
  case missingPart(String)
  /// A program that reads the format is not installed; `package` is the Debian package to install.
  case missingProgram(String, package: String)
  /// A program that reads the format failed or ran out of its limits.
  case programFailed(String, detail: String)
  /// Text was found, but it is no text a person could read; recognising the picture of it (OCR) is next.
  case garbledText
  /// A page picture without text, and no program for recognising text is installed.
  case scanWithoutText
}

/// A bound that keeps a hostile file from taking the machine, with the value that was passed.
public enum Limit: Equatable, Sendable {
  case fileBytes(Int)
  case unpackedBytes(Int)
  case ratio(Int)
  case entries(Int)
  case depth(Int)
  case textNodeBytes(Int)
  case attributes(Int)
  case blocks(Int)
  case comments(Int)
  case anchorBytes(Int)
  case cells(Int)
  case seconds(Int)
  case nestedFiles(Int)
}

/// All limits in one place. Raise one by passing another value in `ReadContext`.
public struct Limits: Sendable, Equatable {
  /// Largest file read.
  public var fileBytes = 512 << 20
  /// Largest text file: CSV, HTML, plain text.
  public var textBytes = 96 << 20
  /// Largest sum of unpacked entries of one package or archive.
  public var unpackedBytes = 384 << 20
  /// Largest part beside the text: styles, numbering, relationships, properties.
  public var sidePartBytes = 64 << 20
  /// Largest unpacked-to-packed ratio of an entry over 1 MB.
  public var ratio = 1_000
  /// The ratio above which an entry that nobody reads is worth a warning.
  public var suspiciousRatio = 200
  public var entries = 20_000
  /// Elements within elements.
  public var depth = 256
  public var textNodeBytes = 10 << 20
  /// Attributes of one element.
  public var attributes = 1_000
  /// Paragraphs and table rows of one document; a law of 400 pages has some 10,000.
  public var blocks = 1_000_000
  public var comments = 100_000
  /// Largest sum of the words that comments hang on.
  public var anchorBytes = 64 << 20
  /// Cells of a workbook or of all tables of a document.
  public var cells = 5_000_000
  /// Longest run of a child program.
  public var seconds = 15
  /// Address space of a child program.
  public var programBytes = 900 << 20
  /// Largest output of a child program.
  public var programOutputBytes = 128 << 20
  /// Parts of a mail, through all its levels.
  public var mailParts = 20_000
  /// Files within files.
  public var nestedFiles = 8

  public init() {}

  public static let standard = Limits()

  /// The same limits for a part beside the text.
  var forSidePart: Limits {
    var limits = self
    limits.unpackedBytes = min(unpackedBytes, sidePartBytes)
    return limits
  }
}
