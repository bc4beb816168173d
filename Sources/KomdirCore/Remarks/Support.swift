/// Another's answer that a remark supports: "tilslutter sig Koldings svar". Which files it means is looked up when it is
/// needed, so that an answer that comes later counts from then on.
public struct Support: Codable, Sendable, Hashable {
  /// Whose answer, as written: "Koldings", "KL's", "Vejle Kommune".
  public var name: String
  /// The municipality that is meant; nil for other bodies.
  public var municipality: String?

  public init(name: String, municipality: String? = nil) {
    self.name = name
    self.municipality = municipality
  }

  /// Whose answer, without the genitive: "Kolding", "KL".
  public var owner: String { municipality ?? Self.withoutGenitive(name) }

  static func withoutGenitive(_ name: String) -> String {
    for ending in ["'s", "’s", "'", "’"] where name.hasSuffix(ending) {
      return String(name.dropLast(ending.count))
    }
    let isAbbreviation = name.allSatisfy { $0.isUppercase || $0.isNumber }
    return name.hasSuffix("s") && name.count > 2 && !isAbbreviation ? String(name.dropLast()) : name
  }
}
