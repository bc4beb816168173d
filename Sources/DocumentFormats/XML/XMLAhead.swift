import Dispatch
import Synchronization

/// Parses a large part on another core, a few pieces ahead of the reader.
final class XMLAhead: Sendable {
  private let line: Line
  private static let pieces = 3

  /// - Parameter events: the parser, which is used by nobody else from now on.
  init(_ events: XMLEvents) {
    let line = Line(events)
    self.line = line
    for _ in 0..<Self.pieces { line.room.signal() }
    // A queue of its own gets a thread at once, even when all others wait for parts like this one.
    DispatchQueue(label: "XMLAhead").async { line.run() }
  }

  deinit {
    line.isWanted.store(false, ordering: .relaxed)
    line.room.signal()
  }

  /// Takes the next piece, and gives the room of the last one back.
  func advance(_ next: inout XMLBatch) {
    line.filled.wait()
    let used = next
    next = line.batches.withLock { batches in
      batches.spare.append(used)
      return batches.filled.isEmpty ? used : batches.filled.removeFirst()
    }
    line.room.signal()
  }

  /// What both sides hold. The parser is touched by the thread that runs the line alone.
  private final class Line: @unchecked Sendable {
    let batches = Mutex((filled: [XMLBatch](), spare: [XMLBatch]()))
    let room = DispatchSemaphore(value: 0)
    let filled = DispatchSemaphore(value: 0)
    let isWanted = Atomic(true)
    private let events: XMLEvents

    init(_ events: XMLEvents) { self.events = events }

    func run() {
      var isOver = false
      while !isOver {
        room.wait()
        guard isWanted.load(ordering: .relaxed) else { return }
        var batch = batches.withLock { $0.spare.popLast() } ?? XMLBatch()
        events.advance(&batch)
        isOver = batch.isFinished || batch.failure != nil
        batches.withLock { $0.filled.append(batch) }
        filled.signal()
      }
    }
  }
}
