import DanishText
import DocumentFormats
import DocumentModel

/// A file with the files inside it (attachments, archive entries), each read or refused.
struct FileTree: Sendable {
  /// What reading gave.
  enum Outcome: Sendable {
    case read(Reading, FeedbackReading)
    case refused(Refusal)
  }

  /// Why a file counts as refused.
  enum Refusal: Sendable, Equatable {
    case unreadable(ReadError)
    case temporary
    /// Its bytes could not be had.
    case unopened(CollectError)
    /// Reading it ended the process twice.
    case endedTheProcess
    /// A person had it erased from the archive, as the record named.
    case forgotten(String)
    /// It is no member's answer, as far as the archive knows.
    case noAnswer(StrangePaper)

    /// Whether the refusal is kept as a submission, for a person to settle.
    var leavesRecord: Bool {
      switch self {
      case .temporary, .forgotten, .noAnswer: false
      case .unreadable, .unopened, .endedTheProcess: true
      }
    }
  }

  var name: String
  var bytes: [UInt8]
  var sha256: String
  var outcome: Outcome
  var children: [FileTree]
  /// Logos and the like in the mail, which are no files of their own.
  var mailPictures = 0

  /// Files in it, itself included.
  var count: Int { children.reduce(1) { $0 + $1.count } }
}

/// Reads a file and all files inside it. Pure: it knows the hearing, and changes nothing.
struct TreeReader: Sendable {
  var registry: FormatRegistry
  var context: ReadContext
  var feedback: FeedbackReader
  /// The member that the person at the keyboard named, as an index in the register.
  var given: Int?
  /// Knows the files that are no member's; nil where a person takes all that comes.
  var own: OwnFileFinder?

  func tree(_ file: SourceFile) -> FileTree {
    let path = file.name.split(separator: "/").map(String.init)
    var budget = ReadingBudget(context.limits)
    return tree(
      file, folders: Array(path.dropLast()), parent: nil, outer: nil, depth: 0, within: &budget)
  }

  private func tree(
    _ file: SourceFile, folders: [String], parent: SenderGuess?, outer: Reading?, depth: Int,
    within budget: inout ReadingBudget
  ) -> FileTree {
    var tree = FileTree(
      name: file.name, bytes: file.bytes, sha256: SHA256.hexDigest(of: file.bytes),
      outcome: .refused(.unreadable(.unknownFormat)), children: [])
    guard own == nil || !OwnFileFinder.isArchive(file.bytes) else {
      tree.outcome = .refused(.noAnswer(.archive))
      return tree
    }
    var reading: Reading
    let inside: [Attachment]
    do throws(ReadError) {
      guard depth <= context.limits.nestedFiles else {
        throw .overLimit(Place(), .nestedFiles(context.limits.nestedFiles))
      }
      reading = try registry.read(file, in: try budget.context(context)).carried(by: outer)
      inside = Self.withoutFurniture(&reading, &tree)
      // More inside than can be taken: the file is refused whole, for nobody can tell what is a letter in it.
      try budget.take(inside)
    } catch {
      tree.outcome = .refused(.unreadable(error))
      return tree
    }
    if let kind = own?.kind(of: reading.document, sha256: tree.sha256) {
      tree.outcome = .refused(.noAnswer(kind))
      return tree
    }
    let ownName = file.name.split(separator: "/").last.map(String.init) ?? file.name
    let feedbackReading = feedback.read(
      FeedbackFile(
        reading: reading, name: ownName, folders: folders, sha256: tree.sha256, givenMember: given,
        parentSender: parent))
    // In a mail it is what the sender attached; by itself nobody sent it.
    if outer?.document.message == nil, let paper = own?.paper(of: feedbackReading, sha256: tree.sha256) {
      tree.outcome = .refused(.noAnswer(paper))
      return tree
    }
    let sender = feedbackReading.sender
    let inner = sender.why == .none ? parent : sender
    var children = [FileTree?](repeating: nil, count: inside.count)
    // What carries further files comes last, so that a bomb among letters takes no room from them.
    for index in inside.indices.sorted(by: { Self.rank(inside[$0], $0) < Self.rank(inside[$1], $1) }) {
      let name = inside[index].name ?? ""
      let below = name.split(separator: "/").map(String.init).dropLast()
      children[index] = self.tree(
        SourceFile(name: name, bytes: inside[index].bytes), folders: folders + below, parent: inner,
        outer: reading, depth: depth + 1, within: &budget)
    }
    tree.children = children.compactMap { $0 }
    reading.document.attachments = []
    tree.outcome = .read(reading, feedbackReading)
    return tree
  }

  /// The files that a file carries, without the pictures of a mail's own look, which are counted.
  private static func withoutFurniture(_ reading: inout Reading, _ tree: inout FileTree) -> [Attachment] {
    let isMail = reading.document.message != nil
    var inside: [Attachment] = []
    for (index, attachment) in reading.document.attachments.enumerated() {
      guard isMail, let picture = MailPicture(attachment), picture.isFurniture else {
        guard !attachment.isInline else { continue }
        var named = attachment
        named.name = attachment.name ?? "bilag-\(index + 1)"
        inside.append(named)
        continue
      }
      tree.mailPictures += 1
      if picture.mayHoldText {
        reading.warnings.append(ReadWarning(.pictureOnly, place: Place(part: attachment.name)))
      }
    }
    return inside
  }

  private static func rank(_ attachment: Attachment, _ index: Int) -> (Int, Int) {
    (attachment.bytes.starts(with: [0x50, 0x4B]) ? 1 : 0, index)
  }
}
