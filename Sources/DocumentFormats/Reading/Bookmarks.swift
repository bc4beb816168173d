/// The bookmarks that have begun since the last block; they belong to the one that is being read.
struct Bookmarks {
  private var names: [String] = []
  /// Bookmarks of one block, and letters of a name, that a person or program may have set.
  private static let most = 40
  private static let longest = 80

  /// Notes a bookmark; those that a program keeps for itself begin with "_".
  mutating func note(_ name: String?) {
    guard let name, !name.isEmpty, !name.hasPrefix("_"), name.utf8.count <= Self.longest,
      names.count < Self.most, !names.contains(name)
    else { return }
    names.append(name)
  }

  mutating func take() -> [String] {
    guard !names.isEmpty else { return [] }
    defer { names = [] }
    return names
  }
}
