import DocumentFormats
import Synchronization
import Testing

@Suite("Work on all cores")
struct AheadTests {
  @Test("results come in the order in which the work was given, however long each piece takes")
  func order() {
    var ahead = Ahead<Int>(width: 6, budget: 1_000)
    var taken: [Int] = []
    for number in 0..<200 {
      while !ahead.hasRoom(for: 1) { if let result = ahead.next() { taken.append(result) } }
      ahead.begin(cost: 1) {
        // The first of every five is the slowest.
        let rounds = number % 5 == 0 ? 20_000 : 10
        return (0..<rounds).reduce(number) { sum, round in sum &+ round &- round }
      }
    }
    while let result = ahead.next() { taken.append(result) }
    #expect(taken == Array(0..<200))
    #expect(ahead.isEmpty)
  }

  @Test("no more is under way than width and budget allow; a piece above the budget is taken alone")
  func limits() {
    var ahead = Ahead<Int>(width: 3, budget: 10)
    #expect(ahead.hasRoom(for: 99))
    ahead.begin(cost: 4) { 1 }
    #expect(ahead.hasRoom(for: 6))
    #expect(!ahead.hasRoom(for: 7))
    ahead.begin(cost: 3) { 2 }
    ahead.begin(cost: 3) { 3 }
    #expect(!ahead.hasRoom(for: 0))
    #expect(ahead.next() == 1)
    #expect(ahead.hasRoom(for: 4))
    #expect(ahead.next() == 2)
    #expect(ahead.next() == 3)
    #expect(ahead.next() == nil)
  }

  @Test("each piece is done once, by a thread of the queue or by the one that waits for it")
  func once() {
    let count = Mutex(0)
    var ahead = Ahead<Bool>(width: 64, budget: 64)
    for _ in 0..<64 {
      ahead.begin(cost: 1) {
        count.withLock { $0 += 1 }
        return true
      }
    }
    while ahead.next() != nil {}
    #expect(count.withLock { $0 } == 64)
  }
}
