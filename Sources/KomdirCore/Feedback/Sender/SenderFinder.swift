import DocumentModel

/// Finds out who sent a file, from the surest sign to the weakest.
struct SenderFinder: Sendable {
  let index: MemberIndex

  /// What a file says about its sender.
  struct Signs {
    var message: Message?
    /// Lines of the letterhead, the sender's own parts first.
    var letterhead: [String] = []
    var signature: [String] = []
    /// "Odder Kommune" where the first sentences open with it.
    var opening: [String] = []
    /// Municipality and person written beside "Kommune:" and "Udfyldt af:" above a table.
    var title: [String] = []
    var authors: [String] = []
    /// Municipalities in a table's own column.
    var column: Set<String> = []
    /// Names in that column which the register does not know.
    var unknownInColumn: Set<String> = []
  }

  func sender(of file: FeedbackFile, signs: Signs) -> SenderGuess {
    let members = index.members
    if let given = file.givenMember, members.indices.contains(given) {
      return SenderGuess(
        member: given, municipality: members[given].municipality, name: members[given].name, why: .given)
    }
    if let guess = mail(signs.message) { return guess }
    let several = jointSenders(Array(signs.letterhead.prefix(Self.headLines)))
    if several.count > 1 { return together(several, why: .letterhead) }
    let signing = jointSenders(signs.signature, andPersons: true)
    if signing.count > 1 { return together(signing, why: .signature) }
    if let guess = written(signs.signature + signs.title, why: .signature, needsMunicipality: false),
      guess.municipality != nil
    {
      return guess
    }
    if let guess = written(signs.letterhead, why: .letterhead, needsMunicipality: true) {
      return withPerson(guess, signs.signature)
    }
    let named = signs.column.count + signs.unknownInColumn.count
    if named == 1 {
      if let name = signs.column.first { return SenderGuess(municipality: name, why: .column) }
      return SenderGuess(name: signs.unknownInColumn.first)
    }
    if named > 1 { return SenderGuess(why: .column) }
    if let parent = file.parentSender,
      parent.municipality != nil || parent.member != nil || !parent.together.isEmpty
    {
      var guess = parent
      guess.why = .parentFile
      return guess
    }
    if let name = index.municipalities.named(inFileName: withoutExtension(file.name)) {
      return withPerson(SenderGuess(municipality: name, why: .fileName), signs.authors)
    }
    if let guess = commentAuthors(signs.authors) { return guess }
    for author in [file.reading.document.metadata.author, file.reading.document.metadata.lastModifiedBy] {
      guard let author else { continue }
      let found = index.author(author, near: nil)
      if found.municipality != nil || found.member != nil {
        return SenderGuess(
          member: found.member, municipality: found.municipality, name: author, why: .documentProperties)
      }
    }
    if let guess = written(signs.opening, why: .letterhead, needsMunicipality: true) { return guess }
    for folder in file.folders.reversed() {
      if let name = index.municipalities.named(inFileName: folder) {
        return SenderGuess(municipality: name, why: .folderName)
      }
    }
    return SenderGuess()
  }

  /// Lines at a letter's top that may list its senders.
  private static let headLines = 8

  private func together(_ names: [String], why: SenderGuess.Why) -> SenderGuess {
    SenderGuess(name: names.joined(separator: ", "), why: why, together: names)
  }

  /// The municipalities that a joint letter lists at its top or under it; one letter may speak for several.
  private func jointSenders(_ lines: [String], andPersons: Bool = false) -> [String] {
    var names: [String] = []
    for line in lines {
      let listed = SupportedAnswer.owners(in: line).isEmpty ? index.municipalities.listed(in: line) : []
      let persons = andPersons ? signatories(line) : []
      for name in listed + index.municipalities.named(in: line) + persons where !names.contains(name) {
        names.append(name)
      }
    }
    return names
  }

  /// The municipalities of the persons whom a line of a signature names with them: "Camilla Storgaard, Faxe – Anders
  /// Fuglede, Stevns".
  private func signatories(_ line: String) -> [String] {
    SignatureNames.pieces(of: line).compactMap { piece in
      guard let comma = piece.firstIndex(of: ",") else { return nil }
      let place = String(piece[piece.index(after: comma)...]).trimmed
      guard SignatureNames.isName(String(piece[..<comma])) else { return nil }
      return index.municipalities.name(for: place)
    }
  }

  /// The author whose municipality most of the marks come from; nil where two are level.
  private func commentAuthors(_ authors: [String]) -> SenderGuess? {
    var counts: [String: Int] = [:]
    var first: [String: SenderGuess] = [:]
    for author in authors {
      let found = index.author(author, near: nil)
      guard let municipality = found.municipality else { continue }
      counts[municipality, default: 0] += 1
      if first[municipality] == nil {
        first[municipality] = SenderGuess(
          member: found.member, municipality: municipality, name: author, why: .commentAuthor)
      }
    }
    guard let most = counts.values.max() else { return nil }
    let names = counts.filter { $0.value == most }.keys
    return names.count == 1 ? names.first.flatMap { first[$0] } : nil
  }

  private func mail(_ message: Message?) -> SenderGuess? {
    guard let message else { return nil }
    for address in [message.from].compactMap({ $0 }) + message.replyTo {
      if let member = index.member(address: address.address) {
        let found = index.members[member]
        return SenderGuess(
          member: member, municipality: found.municipality, name: found.name, why: .mailHeader)
      }
      if let municipality = index.municipality(address: address.address) {
        let member = address.name.flatMap { index.member(named: $0, in: municipality) }
        return SenderGuess(
          member: member, municipality: municipality, name: address.name,
          why: member == nil ? .mailDomain : .mailHeader)
      }
      if let name = address.name, let member = index.member(named: name) {
        return SenderGuess(
          member: member, municipality: index.members[member].municipality, name: name, why: .mailHeader)
      }
    }
    return nil
  }

  /// The municipality and person that lines of a letterhead or a signature name.
  private func written(_ lines: [String], why: SenderGuess.Why, needsMunicipality: Bool) -> SenderGuess? {
    var municipality: String?
    for line in lines where municipality == nil {
      municipality = index.municipalities.named(in: line).first
    }
    let guess = withPerson(SenderGuess(municipality: municipality, why: why), lines)
    if municipality == nil, needsMunicipality || guess.member == nil { return nil }
    return guess
  }

  private func withPerson(_ guess: SenderGuess, _ lines: [String]) -> SenderGuess {
    var guess = guess
    for line in lines where guess.member == nil {
      for piece in [line] + line.split(separator: ",").map(String.init) {
        guard let member = index.member(named: piece.trimmed, in: guess.municipality) else { continue }
        guess.member = member
        guess.name = index.members[member].name
        guess.municipality = guess.municipality ?? index.members[member].municipality
        break
      }
    }
    return guess
  }

  private func withoutExtension(_ name: String) -> String {
    guard let dot = name.lastIndex(of: "."), dot != name.startIndex else { return name }
    return String(name[..<dot])
  }
}
