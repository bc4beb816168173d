import Dispatch
import Synchronization

/// Work on all cores whose results are taken in the order in which the work was given.
///
/// A file that takes long holds the others back only when too much lies ready behind it: at most `width` pieces, and
/// `budget` of cost, are begun and not yet taken.
public struct Ahead<Output: Sendable> {
  private var pieces: [(work: Piece, cost: Int)] = []
  private var cost = 0
  private let width: Int
  private let budget: Int
  private let queue = DispatchQueue.global()

  /// - Parameters:
  ///   - width: pieces under way or ready at one time, at least 1.
  ///   - budget: most cost of those pieces together, in a unit of the caller's own (bytes of a file); a single
  ///     piece may cost more.
  public init(width: Int, budget: Int) {
    self.width = max(1, width)
    self.budget = budget
  }

  public var isEmpty: Bool { pieces.isEmpty }

  /// Whether a piece of `cost` may begin now; always so when none is under way.
  public func hasRoom(for cost: Int) -> Bool {
    pieces.isEmpty || (pieces.count < width && self.cost + cost <= budget)
  }

  /// Begins the work on another core.
  public mutating func begin(cost: Int, _ work: @escaping @Sendable () -> Output) {
    let piece = Piece(work)
    pieces.append((piece, cost))
    self.cost += cost
    queue.async { piece.run() }
  }

  /// The result of the oldest piece, waited for; nil when nothing is under way.
  public mutating func next() -> Output? {
    guard !pieces.isEmpty else { return nil }
    let (piece, cost) = pieces.removeFirst()
    self.cost -= cost
    return piece.output()
  }

  /// One piece, done by whoever comes first: a thread of the queue, or the one that wants the result.
  private final class Piece: Sendable {
    private enum State { case waiting, running, done(Output) }
    private let state = Mutex(State.waiting)
    private let isDone = DispatchSemaphore(value: 0)
    private let work: @Sendable () -> Output

    init(_ work: @escaping @Sendable () -> Output) { self.work = work }

    /// Takes the work on; false when it is taken.
    private func claim() -> Bool {
      state.withLock { state in
        guard case .waiting = state else { return false }
        state = .running
        return true
      }
    }

    func run() {
      guard claim() else { return }
      let output = work()
      state.withLock { $0 = .done(output) }
      isDone.signal()
    }

    func output() -> Output {
      if claim() { return work() }
      isDone.wait()
      if case .done(let output) = state.withLock({ $0 }) { return output }
      return work()
    }
  }
}
