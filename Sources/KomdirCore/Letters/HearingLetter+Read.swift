import DocumentModel

extension HearingLetter {
  /// Reads a hearing letter. `fileName` serves where the text names no title.
  ///
  /// Each field's candidates are weighed; the heaviest is the value, and how far it lies before the next is its
  /// confidence. What the letter doesn't say is nil, and a deadline that isn't one date is a `deadlineProblem` with
  /// the dates that a person may choose from.
  ///
  /// - Parameter association: the one that the letter is read for, to be told from the authority.
  public static func read(_ document: Document, fileName: String, for association: Association = .komdir)
    -> HearingLetter
  {
    read(document, fileName: fileName, for: association, tables: .fitted)
  }

  static func read(
    _ document: Document, fileName: String, for association: Association = .komdir, tables: LetterTables
  ) -> HearingLetter {
    LetterReading(LetterText(document, for: association), fileName: fileName, tables: tables).letter
  }

  /// Reads a mail with the papers attached to it, the mail first.
  ///
  /// Each paper that reads as a letter is read by itself. The one that says most leads; the others fill what it
  /// leaves open, and another deadline in one of them is `two`.
  public static func read(
    documents: [(name: String, document: Document)], for association: Association = .komdir
  ) -> HearingLetter {
    read(documents: documents, for: association, tables: .fitted)
  }

  static func read(
    documents: [(name: String, document: Document)], for association: Association = .komdir,
    tables: LetterTables
  ) -> HearingLetter {
    let letters = documents.enumerated().filter { index, paper in
      index == 0 || DocumentRole.guess(document: paper.document, fileName: paper.name) == .hearingLetter
    }.map {
      read($0.element.document, fileName: $0.element.name, for: association, tables: tables)
    }
    guard var main = letters.max(by: { $0.weight < $1.weight }) else { return HearingLetter() }
    for other in letters where other != main { main.fill(from: other) }
    return main
  }

  private var weight: Int {
    let fields: [Any?] = [authority, caseNumber, contact, letterDate]
    return fields.count { $0 != nil } + (deadline != nil ? 4 : 0) + (deadlineProblem == nil ? 2 : 0)
      + (replyTo.isEmpty ? 0 : 3) + (department == nil ? 0 : 1)
  }

  private mutating func fill(from other: HearingLetter) {
    func take<Value>(_ path: WritableKeyPath<HearingLetter, Value?>, _ field: String) {
      guard self[keyPath: path] == nil, let value = other[keyPath: path] else { return }
      self[keyPath: path] = value
      adopt(field, from: other)
    }
    take(\.title, "title")
    take(\.authority, "authority")
    take(\.department, "department")
    take(\.caseNumber, "caseNumber")
    take(\.letterDate, "letterDate")
    if let mine = deadline, let theirs = other.deadline, mine.prefix(10) != theirs.prefix(10) {
      deadlineAlternatives = [String(mine.prefix(10)), String(theirs.prefix(10))].sorted()
      deadlineProblem = .two
      deadline = nil
      quotes["deadline"] = [quotes["deadline"], other.quotes["deadline"]].compactMap { $0 }.joined(
        separator: " … ")
    }
    if replyTo.isEmpty {
      replyTo = other.replyTo
      adopt("replyTo", from: other)
    }
    if cc.isEmpty, other.cc.allSatisfy({ !replyTo.contains($0) }) { cc = other.cc }
    if contact == nil {
      contact = other.contact
    } else if let theirs = other.contact, theirs.name == contact?.name {
      if contact?.phone == nil { contact?.phone = theirs.phone }
      if contact?.email == nil { contact?.email = theirs.email }
    }
  }

  /// Takes over what is known of a field with its value.
  private mutating func adopt(_ field: String, from other: HearingLetter) {
    quotes[field] = other.quotes[field]
    confidence[field] = other.confidence[field]
    certainty[field] = other.certainty[field]
    rivals[field] = other.rivals[field]
    candidates[field] = other.candidates[field]
  }
}
