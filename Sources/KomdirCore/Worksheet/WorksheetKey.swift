import Archive

/// Where a row of a worksheet comes from: the archive, the hearing, and the form of the sheet. Every row bears it, for
/// people sort sheets, split them and put rows of several together.
struct WorksheetKey: Sendable, Hashable {
  var archive: String
  var hearing: String

  /// The form of the sheets that this program writes and reads.
  static let form = "komdir1"

  init(archive: String, hearing: String) {
    self.archive = archive
    self.hearing = hearing
  }

  init(_ db: Database, hearing: Hearing) throws {
    self.init(archive: try ArchiveKey.read(db), hearing: hearing.id)
  }

  /// "komdir1:9c41…:H-1".
  var text: String { "\(Self.form):\(archive):\(hearing)" }

  /// Reads the key before the last colon of a control cell; nil where there is none.
  init?(reading control: String) {
    let parts = control.split(separator: ":", maxSplits: 2, omittingEmptySubsequences: false)
    guard parts.count == 3, parts[0] == Self.form, let end = parts[2].lastIndex(of: ":") else { return nil }
    self.init(archive: String(parts[1]), hearing: String(parts[2][..<end]))
  }
}
