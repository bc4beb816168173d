import DocumentModel
import Testing

@testable import DocumentFormats

@Suite("Start tags without end")
struct StartTagTests {
  @Test("a start tag of 539 KB is refused by the number of its attributes", .timeLimit(.minutes(1)))
  func manyAttributes() throws {
    let attributes = (0..<45_000).map { " a\($0)=\"x\"" }.joined()
    #expect(attributes.utf8.count > 450_000)
    do {
      _ = try WordFile("<w:p\(attributes)><w:r><w:t>Fristen</w:t></w:r></w:p>").reading()
      Issue.record("it was read")
    } catch ReadError.overLimit(_, let limit) {
      #expect(limit == .attributes(1_000))
    }
  }
}
