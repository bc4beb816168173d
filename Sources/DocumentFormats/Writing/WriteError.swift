import DocumentModel

/// Why a file could not be written.
public enum WriteError: Error, Equatable, Sendable {
  /// A package passes what its format can hold: 4 GB, or 65,535 entries.
  case packageTooLarge
  /// zlib gave up; `code` is its own.
  case compressionFailed(code: Int)
  /// A cell's text is longer than a spreadsheet holds (32,767 UTF-16 units).
  case cellTooLong(sheet: String, cell: String, units: Int)
  /// More rows or columns than a spreadsheet holds (1,048,576 by 16,384).
  case sheetTooLarge(sheet: String)
  /// A workbook without sheets.
  case noSheets
}

/// Writes a document in one format.
public protocol DocumentWriter: Sendable {
  /// The file's bytes: the same document gives the same bytes, on any day.
  func bytes(for document: Document) throws(WriteError) -> [UInt8]
}
