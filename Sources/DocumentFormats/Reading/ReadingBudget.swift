import DocumentModel

/// What a file may take together with all files inside it, however deep they lie: their number, their bytes, and the
/// time until all of them are read. `Limits` bounds each file by itself; this bounds the sum.
public struct ReadingBudget: Sendable {
  private var files: Int
  private var bytes: Int
  private let deadline: Deadline
  private let limits: Limits

  /// The time runs from here.
  public init(_ limits: Limits) {
    self.limits = limits
    files = limits.innerFiles
    bytes = limits.innerBytes
    deadline = Deadline(seconds: limits.wholeSeconds)
  }

  /// Takes the files that lie directly inside one, before any of them is read.
  ///
  /// - Throws: `ReadError.overLimit` when they are too many or too large; nothing is taken then.
  public mutating func take(_ inner: [Attachment]) throws(ReadError) {
    guard inner.count <= files else { throw .overLimit(Place(), .innerFiles(limits.innerFiles)) }
    let size = inner.reduce(0) { $0 + $1.bytes.count }
    guard size <= bytes else { throw .overLimit(Place(), .innerBytes(limits.innerBytes)) }
    files -= inner.count
    bytes -= size
  }

  /// The context for the next file: helper programs get no more time than is left for the whole.
  ///
  /// - Throws: `ReadError.overLimit` when none is left.
  public func context(_ context: ReadContext) throws(ReadError) -> ReadContext {
    let left = deadline.milliseconds / 1_000
    guard left > 0 else { throw .overLimit(Place(), .wholeSeconds(limits.wholeSeconds)) }
    var context = context
    context.limits.seconds = min(context.limits.seconds, left)
    context.limits.recognitionSeconds = min(context.limits.recognitionSeconds, left)
    return context
  }
}
