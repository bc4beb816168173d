/// Work on all cores whose results are taken in the order in which the work was given.
///
/// A file that takes long holds the others back only when too much lies ready behind it: at most `width` pieces, and
/// `budget` of cost, are begun and not yet taken.
public struct Ahead<Output: Sendable> {
  private var pieces: [(work: Pending<Output>, cost: Int)] = []
  private var cost = 0
  private let width: Int
  private let budget: Int

  /// - Parameters:
  ///   - width: pieces under way or ready at one time, at least 1.
  ///   - budget: most cost of those pieces together, in a unit of the caller's own (bytes of a file); a single
  ///     piece may cost more.
  public init(width: Int, budget: Int) {
    self.width = max(1, width)
    self.budget = budget
  }

  /// Whether nothing waits.
  public var isEmpty: Bool { pieces.isEmpty }

  /// Whether a piece of `cost` may begin now; always so when none is under way.
  public func hasRoom(for cost: Int) -> Bool {
    pieces.isEmpty || (pieces.count < width && self.cost + cost <= budget)
  }

  /// Begins the work on another core.
  public mutating func begin(cost: Int, _ work: @escaping @Sendable () -> Output) {
    pieces.append((Pending(work), cost))
    self.cost += cost
  }

  /// The result of the oldest piece, waited for; nil when nothing is under way.
  public mutating func next() -> Output? {
    guard !pieces.isEmpty else { return nil }
    let (piece, cost) = pieces.removeFirst()
    self.cost -= cost
    return piece.output
  }
}
