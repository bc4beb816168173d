import Archive
import DocumentFormats
import DocumentModel

/// Tells files that are no member's answer by what the archive knows: what komdir wrote, what the ministry sent, the
/// register, and the archive itself. One rule for those who collect and for those who read a ministry's papers in.
struct OwnFileFinder: Sendable {
  /// Hashes of the responses that were written from this archive.
  private let written: Set<String>
  /// The ministry's papers by their hashes, as printed: "D-1 høringsbrev.pdf".
  private let papers: [String: String]
  /// The papers that files are collected on, in the order that their reader knows them.
  private let current: [String]
  private let index: MemberIndex

  init(_ db: Database, _ index: MemberIndex, on documents: [HearingDocument] = []) throws {
    current = documents.map { "\($0.printedID) \($0.file)" }
    written = try Workspace.writtenResponses(db)
    papers = try Workspace.papersByHash(db)
    self.index = index
  }

  /// Whether the bytes are a komdir archive: SQLite's header (file format, 1.3) with komdir's application id.
  static func isArchive(_ bytes: [UInt8]) -> Bool {
    guard bytes.count >= 72, bytes.starts(with: Array("SQLite format 3\0".utf8)) else { return false }
    return bytes[68..<72].reduce(Int32(0)) { $0 << 8 | Int32($1) } == ArchiveFile.applicationID
  }

  /// What a file that komdir or the association wrote is; nil for all others.
  func kind(of document: Document, sha256: String) -> StrangePaper? {
    if written.contains(sha256) || document.metadata.key?.hasPrefix(WorksheetKey.form + ":") == true {
      return .ourResponse
    }
    if document.sheets.contains(where: Self.isWorksheet) { return .worksheet }
    if Self.isForTheHouse(document) { return .ourResponse }
    if Self.isOutcomeNote(document) { return .outcomeNote }
    return document.sheets.contains(where: isMemberList) ? .memberList : nil
  }

  /// The ministry's paper that a file is: byte for byte, or word for word without a mark and from nobody.
  func paper(of feedback: FeedbackReading, sha256: String) -> StrangePaper? {
    // The very bytes that the ministry sent hold no member's word, whatever they read like and whichever version it is.
    if let name = papers[sha256] { return .paper(name) }
    guard feedback.sender.why == .none, feedback.remarks.isEmpty, feedback.marks.found == 0 else {
      return nil
    }
    return feedback.returnedDocument.map { .paper(current.indices.contains($0) ? current[$0] : "") }
  }

  /// Whether its head calls it a note on the hearing, and the authority comments in it more than once.
  private static func isOutcomeNote(_ document: Document) -> Bool {
    guard document.message == nil else { return false }
    let lines = document.blocks.lazy.filter { !$0.isFurniture }.flatMap { block in
      (block.cells.isEmpty ? [block.text()] : block.cells.map { $0.text() }).flatMap {
        $0.split(whereSeparator: \.isNewline).map(String.init)
      }
    }
    let isCalled = lines.prefix(14).contains { line in
      line.count <= 160
        && foldedWords(line).contains { word in
          ["hoeringsnotat", "hoeringsoversigt", "hoeringsresume"].contains { word.hasPrefix($0) }
        }
    }
    guard isCalled else { return false }
    return lines.lazy.filter { line in
      let words = foldedWords(line).prefix(3).map(String.init)
      guard words.count >= 2 else { return false }
      let isAuthoritys = ["styrelsens", "ministeriets", "tilsynets", "departementets", "raadets"].contains {
        words[0].hasSuffix($0)
      }
      return isAuthoritys
        && ["kommentar", "bemaerkning", "vurdering", "svar"].contains { words[1].hasPrefix($0) }
    }.prefix(2).count == 2
  }

  /// A sheet that bears komdir's key in a row, or the headings of its remarks with what became of them.
  private static func isWorksheet(_ sheet: Sheet) -> Bool {
    if sheet.rows.prefix(50).contains(where: { row in row.contains { $0.hasPrefix(WorksheetKey.form + ":") } }
    ) {
      return true
    }
    return sheet.rows.prefix(6).contains { row in
      let cells = Set(row.map { folded($0) })
      return Language.allCases.contains { language in
        [RemarkColumn.id, .decision].allSatisfy { cells.contains(folded($0.title(language))) }
      }
    }
  }

  /// Whether its head, its foot or its first lines say that it is the secretariat's own.
  private static func isForTheHouse(_ document: Document) -> Bool {
    let furniture = [document.pageFurniture.header, document.pageFurniture.footer].compactMap { $0 }
    let lines = document.blocks.prefix(5).map { $0.text() }
    return ResponseLikeness.isForTheHouse((furniture + lines).joined(separator: "\n"))
  }

  /// A table of people and no long texts, half of whose rows at least name somebody of the register.
  private func isMemberList(_ sheet: Sheet) -> Bool {
    guard !sheet.rows.contains(where: { row in row.contains { $0.count > Self.longestCell } }),
      let table = try? MemberTable.read(sheet), !table.rows.isEmpty
    else { return false }
    let known = table.rows.count { row in
      row.member.mailAddresses.contains {
        index.member(address: $0) != nil || index.municipality(address: $0) != nil
      }
        || index.member(named: row.member.name) != nil
    }
    return known * 2 >= table.rows.count
  }

  private static let longestCell = 80
}
