/// How a text repeats another; a group is named after its loosest tie.
public enum DuplicateKind: String, Sendable, CaseIterable, Comparable {
  /// The same words in the same order.
  case exact
  /// A few words or sentences added or left out.
  case near
  /// A passage of a longer text.
  case contained

  private var looseness: Int { Self.allCases.firstIndex(of: self) ?? 0 }

  public static func < (left: Self, right: Self) -> Bool { left.looseness < right.looseness }
}
