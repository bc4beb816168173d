import ArgumentParser
import KomdirCore

/// What commands that change records take: whether they only say what they would change.
struct ChangeOptions: ParsableArguments {
  @Flag(help: "Say what would happen, and change nothing.") var dryRun = false
}

extension WorkspaceOptions {
  /// Runs a command on the archive.
  ///
  /// - Returns: nil where it was only tried; what it would change has been said then.
  ///
  /// - Parameter records: what the command line names; they have to be of the hearing that it names, if it names one.
  func change<Value: Sendable>(
    _ options: ChangeOptions, of records: [String] = [], _ command: (Workspace) throws -> Value
  ) throws -> Value? {
    let workspace = try open(holding: records)
    guard options.dryRun else { return try command(workspace) }
    let changes = try workspace.rehearsing(command).changes
    guard output.json else {
      if changes.isEmpty { output.say(.nothingWouldChange) }
      for change in changes { output.say(.planned(change)) }
      return nil
    }
    printJSON { json in json.object { $0.fields(ofDryRun: changes) } }
    return nil
  }
}
