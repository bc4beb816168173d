import DocumentModel

/// Cuts text into rows and cells (RFC 4180), forgiving what programs do to quotes.
struct DelimitedText {
  let delimiter: UInt8
  let limits: Limits
  /// The rows; empty cells at the end of a row and empty rows at the end are cut.
  private(set) var rows: [[String]] = []
  /// Whether every quote that was opened was closed.
  private(set) var isClosed = true

  private var row: [String] = []
  private var cell: [UInt8] = []
  private var cells = 0

  init(delimiter: UInt8, limits: Limits) {
    self.delimiter = delimiter
    self.limits = limits
  }

  /// Reads the whole text, which is UTF-8.
  ///
  /// - Throws: `ReadError.overLimit` where there are too many cells.
  mutating func read(_ text: ArraySlice<UInt8>) throws(ReadError) {
    let quote = UInt8(ascii: "\"")
    var isQuoted = false
    var wasQuoted = false
    var index = text.startIndex
    while index < text.endIndex {
      let byte = text[index]
      index += 1
      if isQuoted {
        guard byte == quote else {
          append(byte)
          continue
        }
        if index < text.endIndex, text[index] == quote {
          cell.append(quote)
          index += 1
        } else {
          isQuoted = false
        }
      } else if byte == quote, cell.isEmpty, !wasQuoted {
        isQuoted = true
        wasQuoted = true
      } else if byte == delimiter {
        try endCell()
        wasQuoted = false
      } else if byte == 0x0A || byte == 0x0D {
        if byte == 0x0D, index < text.endIndex, text[index] == 0x0A { index += 1 }
        try endRow()
        wasQuoted = false
      } else {
        append(byte)
      }
    }
    if !cell.isEmpty || !row.isEmpty || wasQuoted { try endRow() }
    while rows.last?.isEmpty == true { rows.removeLast() }
    isClosed = !isQuoted
  }

  /// NUL becomes U+FFFD: databases and XML cannot hold it.
  private mutating func append(_ byte: UInt8) {
    if byte == 0 { cell.append(contentsOf: [0xEF, 0xBF, 0xBD]) } else { cell.append(byte) }
  }

  private mutating func endCell() throws(ReadError) {
    row.append(String(decoding: cell, as: UTF8.self))
    cell.removeAll(keepingCapacity: true)
    cells += 1
    guard cells <= limits.cells else {
      throw .overLimit(Place(line: rows.count + 1), .cells(limits.cells))
    }
  }

  private mutating func endRow() throws(ReadError) {
    try endCell()
    while row.last?.isEmpty == true { row.removeLast() }
    rows.append(row)
    row = []
  }
}
