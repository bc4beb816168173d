import Archive
import Synchronization

/// A field that a command would change, for a person to look at.
public struct PlannedChange: Equatable, Sendable {
  /// The record as people name it; of a decision its remark.
  public var subject: String
  /// The archive's name for the field; nil of a record that comes or goes and holds nothing else that says something.
  public var field: String?
  /// What is there.
  public var before: String?
  /// What would be there.
  public var after: String?
}

/// A command that was tried and not carried out: what it would give, and everything that it would change.
public struct Rehearsal<Value: Sendable>: Sendable {
  /// What the command would have given.
  public var value: Value
  let proposal: Proposal

  /// What would change, field by field, without the program's own bookkeeping.
  public var changes: [PlannedChange] { proposal.changes.flatMap(\.planned) }
}

extension Workspace {
  /// Tries a command that is one transaction, and changes nothing.
  ///
  /// - Parameter command: runs on the workspace that it is given; what it would change is noted.
  public func rehearsing<Value: Sendable>(_ command: (Workspace) throws -> Value) throws -> Rehearsal<Value> {
    let notebook = RehearsalNotebook()
    var workspace = self
    workspace.notebook = notebook
    let value = try command(workspace)
    return Rehearsal(value: value, proposal: notebook.proposal.withLock { $0 })
  }

  /// Carries a command out that was tried before, if every record that it changes still holds what it held then.
  ///
  /// - Throws: `WorkspaceError.notAllowed(.changedMeanwhile)` with who changed it, and when; nothing is changed then.
  public func carryOut<Value>(_ rehearsal: Rehearsal<Value>, by clerk: Clerk) throws {
    try write(by: clerk) { db in try db.apply(rehearsal.proposal, by: clerk) }
  }
}

/// Notes what commands would have changed.
final class RehearsalNotebook: Sendable {
  let proposal = Mutex(Proposal())
}

extension Change {
  fileprivate var planned: [PlannedChange] {
    let said = fields.filter { !SubjectHistory.bookkeeping.contains($0.name) }
    if record.table == "positionRemark" {
      let position = "P-\(record.parts.first ?? "")"
      return switch kind {
      case .born: [PlannedChange(subject: subject, field: "position", after: position)]
      case .gone: [PlannedChange(subject: subject, field: "position", before: position)]
      case .changed: []
      }
    }
    // A decision that ends is shown as it ends, not as the record that keeps it.
    if record.table == "endedDecision" || record.table == "duplicate" { return [] }
    if said.isEmpty { return kind == .changed ? [] : [PlannedChange(subject: subject)] }
    return said.compactMap { field in
      let (before, after) = (field.before.shown, field.after.shown)
      guard (before ?? "") != (after ?? "") else { return nil }
      return PlannedChange(subject: subject, field: field.name, before: before, after: after)
    }
  }
}
