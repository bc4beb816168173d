/// Bodies that hear: names, the house above them, short names and mail domains.
///
/// What the table lacks is known by its form all the same; an entry only adds weight, joins short name and name,
/// and tells an agency's ministry.
enum AuthorityBook {
  struct Entry: Sendable {
    var name: String
    /// Short names, also the middle part of mail domains ("star" of star.dk).
    var shortNames: [String]
    /// The ministry that it stands under; nil where it stands alone.
    var parent: String?
  }

  static let entries: [Entry] = names.split(separator: "\n").map { row in
    let parts = row.split(separator: ";", omittingEmptySubsequences: false).map { singleSpaced(String($0)) }
    return Entry(
      name: parts[0], shortNames: parts.count > 1 ? parts[1].split(separator: " ").map(String.init) : [],
      parent: parts.count > 2 && !parts[2].isEmpty ? parts[2] : nil)
  }

  private static let byName = Dictionary(
    entries.map { ($0.name.lowercased(), $0) }, uniquingKeysWith: { first, _ in first })

  static func entry(named name: String) -> Entry? { byName[name.lowercased()] }

  /// The body that a short name stands for: "STAR", "Ufm".
  static func entry(short name: String) -> [Entry] {
    let key = name.lowercased()
    return entries.filter { $0.shortNames.contains(key) }
  }

}
