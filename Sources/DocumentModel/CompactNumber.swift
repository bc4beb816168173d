/// An optional number from 0 in four bytes.
///
/// A document of 100 MB holds millions of places and marks; as `Int?` each number takes sixteen. Numbers beyond
/// 2,147,483,647 stay there; negative ones, which count nothing, are nil.
@propertyWrapper
public struct CompactNumber: Sendable, Hashable {
  private var stored: Int32

  public init(wrappedValue: Int?) { stored = Self.stored(wrappedValue) }

  /// The number; nil where there is none.
  public var wrappedValue: Int? {
    get { stored < 0 ? nil : Int(stored) }
    set { stored = Self.stored(newValue) }
  }

  private static func stored(_ number: Int?) -> Int32 {
    guard let number, number >= 0 else { return -1 }
    return Int32(clamping: number)
  }
}
