/// A bound that keeps a hostile file from taking the machine, with the value that was passed.
public enum Limit: Equatable, Sendable {
  case fileBytes(Int)
  case textBytes(Int)
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
  case programOutputBytes(Int)
  case programBytes(Int)
  case nestedFiles(Int)
  case innerFiles(Int)
  case innerBytes(Int)
  case wholeSeconds(Int)
}

/// All limits in one place. A program raises one by passing another value in `ReadContext`, a person by
/// `KOMDIR_LIMITS` (`Limits.init(settings:)`).
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
  /// Files in an archive or package.
  public var entries = 20_000
  /// Elements within elements.
  public var depth = 256
  /// Bytes of one text in XML.
  public var textNodeBytes = 10 << 20
  /// Attributes of one element.
  public var attributes = 1_000
  /// Paragraphs and table rows of one document; a law of 400 pages has some 10,000.
  public var blocks = 1_000_000
  /// Comments in a file.
  public var comments = 100_000
  /// Largest sum of the words that comments hang on.
  public var anchorBytes = 64 << 20
  /// Cells of a workbook or of all tables of a document.
  public var cells = 5_000_000
  /// Longest time for the child programs that read one file.
  public var seconds = 15
  /// Longest time for reading a file whose pages must be recognised; less than `seconds` is as much as `seconds`.
  public var recognitionSeconds = 15
  /// Address space of a child program, and of LibreOffice the part of it that it writes to.
  public var programBytes = 900 << 20
  /// Largest output of a child program.
  public var programOutputBytes = 128 << 20
  /// Parts of a mail, through all its levels.
  public var mailParts = 20_000
  /// Files within files.
  public var nestedFiles = 8
  /// All files inside one file, through all levels.
  public var innerFiles = 10_000
  /// Largest sum of all files inside one file, through all levels.
  public var innerBytes = 512 << 20
  /// Longest time for one file with all files inside it.
  public var wholeSeconds = 900

  public init() {}

  /// What holds unless somebody raises it.
  public static let standard = Limits()

  /// The same limits for a part beside the text.
  var forSidePart: Limits {
    var limits = self
    limits.unpackedBytes = min(unpackedBytes, sidePartBytes)
    return limits
  }
}
