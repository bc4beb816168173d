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
    case notAFile
    /// Reading it ended the process twice.
    case endedTheProcess
  }

  var name: String
  var bytes: [UInt8]
  var sha256: String
  var outcome: Outcome
  var children: [FileTree]

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

  func tree(_ file: SourceFile) -> FileTree {
    let path = file.name.split(separator: "/").map(String.init)
    return tree(file, folders: Array(path.dropLast()), parent: nil, outer: nil, depth: 0)
  }

  private func tree(
    _ file: SourceFile, folders: [String], parent: SenderGuess?, outer: Reading?, depth: Int
  ) -> FileTree {
    let sha256 = SHA256.hexDigest(of: file.bytes)
    guard depth <= context.limits.nestedFiles else {
      return FileTree(
        name: file.name, bytes: file.bytes, sha256: sha256,
        outcome: .refused(.unreadable(.overLimit(Place(), .nestedFiles(context.limits.nestedFiles)))),
        children: [])
    }
    let reading: Reading
    do {
      reading = try registry.read(file, in: context).carried(by: outer)
    } catch {
      return FileTree(
        name: file.name, bytes: file.bytes, sha256: sha256, outcome: .refused(.unreadable(error)),
        children: [])
    }
    let ownName = file.name.split(separator: "/").last.map(String.init) ?? file.name
    let feedbackReading = feedback.read(
      FeedbackFile(
        reading: reading, name: ownName, folders: folders, sha256: sha256, givenMember: given,
        parentSender: parent))
    let sender = feedbackReading.sender
    let inner = sender.why == .none ? parent : sender
    let children = reading.document.attachments.enumerated().filter { !$1.isInline }.map {
      index, attachment in
      let name = attachment.name ?? "bilag-\(index + 1)"
      let inside = name.split(separator: "/").map(String.init).dropLast()
      return tree(
        SourceFile(name: name, bytes: attachment.bytes), folders: folders + inside, parent: inner,
        outer: reading, depth: depth + 1)
    }
    var bare = reading
    bare.document.attachments = []
    return FileTree(
      name: file.name, bytes: file.bytes, sha256: sha256, outcome: .read(bare, feedbackReading),
      children: children)
  }
}
