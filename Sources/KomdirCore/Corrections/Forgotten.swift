/// What was erased, and where it still is.
public struct Forgotten: Sendable, Equatable {
  /// The member or the files, as printed.
  public var records: [String]
  /// Remarks whose words were erased.
  public var remarks: Int
  /// Files whose bytes stay, since another sender or the ministry sent the very same.
  public var keptBytes: [String]
  /// Where the archive still holds some of it. Backups and files that were written out come on top: the archive does
  /// not know of them.
  public var stillHeld: [StillHeld] = []

  /// A place that a person has to look at: it is somebody else's, or the association's own words.
  public enum StillHeld: Sendable, Hashable {
    /// A mail or an archive that a forgotten file came in.
    case outerFile(String)
    /// Another file with the very same bytes.
    case sameBytes(String)
    /// A file that names the person, or that the person sent.
    case file(String)
    case remark(String)
    case positionText(String)
    /// The reason of a decision on a remark.
    case reason(String)
    /// What was sent to the authority in this hearing.
    case sentFile(String)
    /// Entries of the journal from before hashes were salted: whoever has a guess can try it.
    case oldJournal([Int64])
  }
}
