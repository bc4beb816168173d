import Archive

extension SubmissionGround {
  /// - Throws: `WorkspaceError.unknown`, `.unknownMember`.
  init(_ db: Database, submission printed: String, _ change: SubmissionChange) throws {
    let file = try Workspace.submission(db, printed)
    let all = try Workspace.withInnerFiles(db, file)
    var senders: [JointSender] = []
    for name in change.members {
      let speaker = try Workspace.speaker(db, name)
      let sender = JointSender(
        member: speaker.member?.id, name: speaker.member?.name, municipality: speaker.municipality)
      if !senders.contains(sender) { senders.append(sender) }
    }
    let replaced = try change.replaces.map { try Workspace.submission(db, $0) }
    // Files inside may be replaced, or replace others, by themselves.
    let numbers = all.flatMap { [$0.replaces, $0.replacedBy] }.compactMap { $0 }
    let others =
      try Set(numbers).map { try Workspace.record(db, $0) } + (replaced.map { [$0] } ?? [])
    self.init(
      file: file, inner: Array(all.dropFirst()),
      others: Dictionary(others.map { ($0.id, $0) }) { first, _ in first },
      hearing: try Workspace.hearing(db, file.hearing), senders: senders)
  }
}
