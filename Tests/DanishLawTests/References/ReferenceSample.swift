import DanishLaw
import Testing

/// A sentence with its references marked, and what each of them means, in the canonical form.
struct ReferenceSample: Sendable, CustomTestStringConvertible {
  var marked: String
  /// Targets of the likeliest reading, for each marked place; several targets are parted by "; ".
  var targets: [String]

  init(_ marked: String, _ targets: String...) {
    self.marked = marked
    self.targets = targets
  }

  var testDescription: String { marked }

  /// Compares the marked words, their offsets and the targets with what is found.
  func check(sourceLocation: SourceLocation = #_sourceLocation) {
    let sample = MarkedText(marked)
    let found = references(in: sample.text)
    #expect(found.map(\.text) == sample.spans.map(\.words), sourceLocation: sourceLocation)
    #expect(found.map(\.start) == sample.spans.map(\.start), sourceLocation: sourceLocation)
    #expect(found.map(\.end) == sample.spans.map(\.end), sourceLocation: sourceLocation)
    let read = found.map { ($0.readings.first ?? []).map(\.canonical).joined(separator: "; ") }
    #expect(read == targets, sourceLocation: sourceLocation)
  }
}
