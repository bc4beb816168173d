import Archive

/// Erases one file with the files in it, inside one transaction.
struct FileEraser {
  let db: Database
  let clerk: Clerk
  let reason: String
  var words: Words
  var forgotten = Forgotten(records: [], remarks: 0, keptBytes: [])

  init(_ db: Database, reason: String, by clerk: Clerk) {
    self.db = db
    self.clerk = clerk
    self.reason = reason
    words = Words(db)
  }

  mutating func erase(_ top: Submission) throws {
    let files = try Workspace.withInnerFiles(db, top)
    forgotten.records = files.map(\.printedID)
    let said = try files.flatMap { try ownWords(of: $0) }
    for file in files { try eraseAlone(file) }
    try noteOuterFiles(of: top)
    try noteOwnWords(said, hearing: top.hearing)
    try noteSentFile(top.hearing)
    try noteOldJournal(files)
  }

  private mutating func eraseAlone(_ file: Submission) throws {
    let id = file.id
    let sha256 = file.sha256
    // A file whose bytes could not be had is known by nothing.
    if sha256 != SubmissionKeeper.hashOfNothing {
      try ForgottenBook.write(
        db, [(.file, sha256)], subject: file.printedID, at: clerk.now.copenhagenText)
    }
    let remarks = try Workspace.remarks(db, in: id).map(\.id)
    try words.forget(file.printedID)
    for remark in remarks { try words.forget("\(remark)") }
    try erase(row: file)
    try eraseThemes(of: file)
    try Erasure(db).eraseWords(inFile: id)
    forgotten.remarks += remarks.count
    try eraseBytes(sha256, of: file)
  }

  private func erase(row former: Submission) throws {
    var file = former
    file.rename()
    // The bytes' own hash would let whoever has a guess try it.
    file.sha256 = Submission.erasedHash + file.printedID
    file.sender = file.printedID
    file.memberName = nil
    file.textSketch = nil
    file.questions = []
    file.warnings = []
    file.reason = reason
    file.state = .withdrawn
    file.withdrawnOn = String(clerk.now.copenhagenText.prefix(10))
    try Erasure(db).keepNothing(under: file.sha256)
    try file.update(db)
    try Journal(clerk: clerk).append(
      db, "submission.forget", file.printedID, hearing: file.hearing, after: reason)
  }

  private mutating func eraseBytes(_ sha256: String, of file: Submission) throws {
    let others = try Erasure(db).holders(of: sha256)
    guard !others.isEmpty else { return try Erasure(db).eraseBytes(sha256) }
    // Files inside the one that is being erased go in a moment.
    let left = others.filter { !forgotten.records.contains($0) }
    guard !left.isEmpty else { return }
    forgotten.keptBytes.append(file.printedID)
    forgotten.stillHeld += left.map { .sameBytes($0) }
  }

  /// Positions that bear a heading of the file, and that no other file's heading bears out, lose it.
  private mutating func eraseThemes(of file: Submission) throws {
    let remarks = try Workspace.remarksUnderHeadings(db, hearing: file.hearing)
    let own = Set(remarks.filter { $0.submission == file.id }.compactMap { PositionKey(of: $0).theme })
    let others = Set(remarks.filter { $0.submission != file.id }.compactMap { PositionKey(of: $0).theme })
    let positions = try Workspace.storedPositions(db, hearing: file.hearing)
    for position in positions
    where position.theme != nil && own.subtracting(others).contains(position.theme ?? "") {
      try PositionTitle.erase(of: position, db, &words)
    }
  }

  // MARK: What is left

  private func ownWords(of file: Submission) throws -> [WordRuns] {
    try Workspace.remarks(db, in: file.id).map { WordRuns($0.text) }
  }

  private mutating func noteOuterFiles(of top: Submission) throws {
    var parent = top.parent
    while let id = parent {
      let outer = try Workspace.record(db, id)
      forgotten.stillHeld.append(.outerFile("\(outer.printedID) \(outer.file)"))
      parent = outer.parent
    }
  }

  /// Texts of the association's that repeat what the file said.
  private mutating func noteOwnWords(_ said: [WordRuns], hearing: String) throws {
    for position in try Workspace.storedPositions(db, hearing: hearing)
    where said.contains(where: { $0.isRepeated(in: position.text) }) {
      forgotten.stillHeld.append(.positionText(position.printedID))
    }
    for (remark, decisions) in try Workspace.decisions(db, inHearing: hearing).sorted(by: { $0.key < $1.key })
    {
      let reasons = decisions.compactMap(\.reason)
      if reasons.contains(where: { reason in said.contains { $0.isRepeated(in: reason) } }) {
        forgotten.stillHeld.append(.reason("\(remark)"))
      }
    }
  }

  private mutating func noteSentFile(_ hearing: String) throws {
    if try Workspace.hearing(db, hearing).sentAt != nil { forgotten.stillHeld.append(.sentFile(hearing)) }
  }

  private mutating func noteOldJournal(_ files: [Submission]) throws {
    let entries = try Journal.entriesWithBareHashes(db, of: files.map(\.printedID))
    if !entries.isEmpty { forgotten.stillHeld.append(.oldJournal(entries)) }
  }
}

extension Submission {
  /// What the hash of an erased file begins with, in the place of its bytes' own.
  static let erasedHash = "forgotten:"

  /// Takes the sender's own name for the file, and where it lay, out of the archive.
  mutating func rename() {
    let ending = file.split(separator: ".").last.map { $0.count <= 5 ? ".\($0)" : "" } ?? ""
    file = printedID + ending
    path = ""
  }
}

/// A text as runs of eight words, to find it repeated in another.
struct WordRuns {
  private let runs: Set<[Substring]>
  private static let length = 8

  init(_ text: String) { runs = Self.runs(text) }

  func isRepeated(in text: String) -> Bool { !runs.isEmpty && !runs.isDisjoint(with: Self.runs(text)) }

  private static func runs(_ text: String) -> Set<[Substring]> {
    let words = folded(text).split { !$0.isLetter && !$0.isNumber }
    guard words.count >= length else { return [] }
    return Set((0...(words.count - length)).map { Array(words[$0..<$0 + length]) })
  }
}
