import Dispatch
import Synchronization

/// A result that another core is asked to make. Whoever comes first makes it: that core, or the one that wants it.
public final class Pending<Output: Sendable>: Sendable {
  private enum State { case waiting, running, done(Output) }
  private let state = Mutex(State.waiting)
  private let isDone = DispatchSemaphore(value: 0)
  private let work: @Sendable () -> Output

  public init(_ work: @escaping @Sendable () -> Output) {
    self.work = work
    DispatchQueue.global().async { if self.claim() { _ = self.make() } }
  }

  /// The result, waited for.
  public var output: Output {
    if claim() { return make() }
    isDone.wait()
    isDone.signal()
    guard case .done(let output) = state.withLock({ $0 }) else { return work() }
    return output
  }

  /// Takes the work on; false when it is taken.
  private func claim() -> Bool {
    state.withLock { state in
      guard case .waiting = state else { return false }
      state = .running
      return true
    }
  }

  private func make() -> Output {
    let output = work()
    state.withLock { $0 = .done(output) }
    isDone.signal()
    return output
  }
}
