import Archive

/// Erases a member, inside one transaction: in the register, and wherever the archive speaks of the person in words of
/// the program's or of headings, signatures and addresses. What others wrote of the person is listed.
struct MemberEraser {
  let db: Database
  let clerk: Clerk
  let reason: String
  var words: Words
  var forgotten: Forgotten
  private let member: StoredMember
  private let person: PersonInText
  /// The municipality that nobody else in the register speaks for: what it sent is the member's too.
  private let municipality: String?
  /// Whether the register knows the municipality alone, and no person: whoever wrote for it is the member.
  private let isMunicipality: Bool

  init(_ db: Database, _ member: StoredMember, reason: String, by clerk: Clerk) throws {
    self.db = db
    self.member = member
    let isAlone = try !Workspace.members(db).contains {
      $0.id != member.id && $0.municipality == member.municipality
    }
    municipality = isAlone ? member.municipality : nil
    isMunicipality = PersonInText.bookName(member) == nil
    self.reason = reason
    self.clerk = clerk
    words = Words(db)
    person = PersonInText(member)
    forgotten = Forgotten(records: [member.printedID], remarks: 0, keptBytes: [])
  }

  mutating func erase() throws {
    try writeBook()
    try eraseRegister()
    let files = try eraseFiles()
    try erasePositions()
    try words.empty { person.isNamed(in: $0) }
    try noteRest(sentFiles: files)
    let entries = try Journal.entriesWithBareHashes(db, of: [member.printedID])
    if !entries.isEmpty { forgotten.stillHeld.append(.oldJournal(entries)) }
  }

  private func writeBook() throws {
    var values: [(kind: ForgottenBook.Kind, text: String)] = [(.person, ForgottenBook.person(member))]
    if let name = PersonInText.bookName(member) { values.append((.name, name)) }
    values += member.mailAddresses.map { (.address, $0) }
    try ForgottenBook.write(db, values, subject: member.printedID, at: clerk.now.copenhagenText)
  }

  private mutating func eraseRegister() throws {
    var bare = member
    bare.name = member.printedID
    bare.key = "forgotten|\(member.printedID)"
    bare.title = nil
    bare.mailAddresses = []
    bare.initials = nil
    bare.aliases = []
    bare.consentsToBeNamed = false
    try words.forget(member.printedID)
    try bare.update(db)
    try Journal(clerk: clerk).append(db, "member.forget", member.printedID, after: reason)
  }

  /// Names on files, remarks and what was set aside.
  ///
  /// - Returns: files that the member sent.
  private mutating func eraseFiles() throws -> [Submission] {
    var sent: [Submission] = []
    for file in try Workspace.allSubmissions(db) {
      let isOwn = file.member == member.id || file.memberName.map(person.isName) ?? false
      let isOfMunicipality = file.member == nil && speaks(for: file.municipality)
      if isOwn || isOfMunicipality { sent.append(file) }
      var bare = file
      if isOwn || isOfMunicipality && isMunicipality { bare.memberName = nil }
      for index in bare.jointSenders.indices where bare.jointSenders[index].member == member.id {
        bare.jointSenders[index].name = nil
        bare.memberName = nil
      }
      if person.isName(file.sender) { bare.sender = member.printedID }
      if person.isNamed(in: file.file) || person.isNamed(in: file.path) { bare.rename() }
      bare.questions.removeAll(where: person.isNamed)
      if bare != file { try bare.update(db) }
      let isChanged = try eraseRemarks(of: file, isOwn) || bare != file
      let isEmptied = try eraseSetAside(of: file)
      if isChanged || isEmptied { try renewSeals(of: file) }
    }
    return sent
  }

  private func speaks(for municipality: String?) -> Bool {
    municipality != nil && municipality == self.municipality
  }

  private func eraseRemarks(of file: Submission, _ isOwn: Bool) throws -> Bool {
    let remarks = try Workspace.remarks(db, in: file.id)
    var isChanged = false
    for remark in remarks {
      var bare = remark
      let speaksForMember =
        remark.member == member.id
        || isMunicipality && remark.member == nil && speaks(for: remark.municipality ?? file.municipality)
      if speaksForMember || remark.author.map(person.isNamed) ?? false { bare.author = nil }
      if remark.theme.map(person.isNamed) ?? false { bare.theme = nil }
      bare.supports.removeAll { person.isNamed(in: $0.name) }
      guard bare != remark else { continue }
      try bare.update(db)
      isChanged = true
    }
    return isChanged
  }

  private func eraseSetAside(of file: Submission) throws -> Bool {
    let named = try Workspace.setAside(db, in: file.id).filter { person.isNamed(in: $0.text) }
    for piece in named { try Erasure(db).eraseSetAside(piece.ordinal, inFile: file.id) }
    return !named.isEmpty
  }

  /// The file's records are sealed with a new salt, all of them.
  private mutating func renewSeals(of file: Submission) throws {
    try words.renewSeals(of: file.printedID)
    try Erasure(db).reseal(file: file.id)
  }

  private mutating func erasePositions() throws {
    for position in try Workspace.storedPositions(db) {
      guard person.isNamed(in: position.title) || position.theme.map(person.isNamed) ?? false else {
        continue
      }
      try PositionTitle.erase(of: position, db, &words)
    }
  }

  // MARK: What is left

  private mutating func noteRest(sentFiles: [Submission]) throws {
    let erased = try Workspace.forgottenFiles(db)
    for file in sentFiles where !erased.contains(file.printedID) {
      forgotten.stillHeld.append(
        .file("\(file.printedID) \(try Workspace.submission(db, file.printedID).file)"))
    }
    let remarks = try Workspace.everyRemark(db)
    while let remark = try remarks.next() {
      let texts = [remark.text, remark.anchorText ?? "", remark.proposedWording ?? ""]
      if texts.contains(where: person.isNamed) { forgotten.stillHeld.append(.remark(remark.printedID)) }
    }
    for position in try Workspace.storedPositions(db)
    where person.isNamed(in: position.text) || person.isNamed(in: position.dissent) {
      forgotten.stillHeld.append(.positionText(position.printedID))
    }
    for (remark, reason) in try Workspace.reasons(db) where person.isNamed(in: reason) {
      let held = Forgotten.StillHeld.reason("\(remark)")
      if forgotten.stillHeld.last != held { forgotten.stillHeld.append(held) }
    }
    let hearings = Set(sentFiles.map(\.hearing)).sorted()
    for hearing in hearings where try Workspace.hearing(db, hearing).sentAt != nil {
      forgotten.stillHeld.append(.sentFile(hearing))
    }
  }
}
