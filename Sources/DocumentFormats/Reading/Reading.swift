import DocumentModel

/// What came out of a file: the document, and what a person should know about how it was read.
public struct Reading: Sendable, Equatable {
  /// What was read.
  public var document: Document
  /// The format, by content.
  public var format: FileFormat
  /// What a person should know of the reading; empty where all is well.
  public var warnings: [ReadWarning]

  public init(document: Document, format: FileFormat, warnings: [ReadWarning] = []) {
    self.document = document
    self.format = format
    self.warnings = warnings
  }
}

/// A file's bytes with the name they came under. The name helps to tell text formats apart, no more.
public struct SourceFile: Sendable, Equatable {
  /// The file's name, without folders.
  public var name: String
  /// The file, whole.
  public var bytes: [UInt8]

  public init(name: String, bytes: [UInt8]) {
    self.name = name
    self.bytes = bytes
  }
}

/// Reads one format. Each format's folder holds one; `FormatRegistry` lists them.
public protocol DocumentReader: Sendable {
  /// Reads a file whose format is known.
  ///
  /// - Throws: `ReadError` when the main text cannot be read. Damage elsewhere is a warning.
  func read(_ file: SourceFile, in context: ReadContext) throws(ReadError) -> Reading
}

/// What a reader is given from outside: limits, and how to reach programs and the file system.
public struct ReadContext: Sendable {
  /// How much a file may hold.
  public var limits: Limits
  /// Runs helper programs, within their own limits.
  public var programs: ProgramRunner

  public init(limits: Limits = .standard, programs: ProgramRunner = ProgramRunner()) {
    self.limits = limits
    self.programs = programs
  }
}
