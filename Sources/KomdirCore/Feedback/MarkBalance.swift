import DocumentModel

/// What became of the comments, tracked changes and annotations that were found in a file:
/// `found` = `kept` + `setAside` + `blank`.
public struct MarkBalance: Sendable, Equatable {
  /// Marks that the file holds.
  public var found = 0
  /// In a remark, or in the words that the remarks were cut from.
  public var kept = 0
  /// Among what was set aside, or in a file that is the hearing's own to the byte.
  public var setAside = 0
  /// Without a word: a blank put in, a highlight with nothing written to it.
  public var blank = 0

  public init() {}

  static func += (sum: inout MarkBalance, part: MarkBalance) {
    sum.found += part.found
    sum.kept += part.kept
    sum.setAside += part.setAside
    sum.blank += part.blank
  }
}

/// Keeps account of a file's marks while rules make remarks of them. What every rule passed over is left at the end,
/// so that nothing that a member marked can vanish.
struct MarkAccount {
  private(set) var balance = MarkBalance()
  private var open: Set<Int>

  init(_ document: Document) {
    open = Set(document.revisions.indices)
    balance.found =
      document.revisions.count + document.comments.count + document.annotations.count
      + document.pageFurniture.revisions.count + document.pageFurniture.comments.count
  }

  /// Changes, as indices in `Document.revisions`, that no rule has taken yet.
  var left: [Int] { open.sorted() }

  mutating func keep(_ revisions: Set<Int>) { balance.kept += take(revisions) }
  mutating func setAside(_ revisions: Set<Int>) { balance.setAside += take(revisions) }
  mutating func passBlank(_ revisions: Set<Int>) { balance.blank += take(revisions) }

  private mutating func take(_ revisions: Set<Int>) -> Int {
    let taken = open.intersection(revisions)
    open.subtract(taken)
    return taken.count
  }

  // Marks that are met one by one: comments, annotations, what stands in heads and feet.
  mutating func keepMark(count: Int = 1) { balance.kept += count }
  mutating func setAsideMark(count: Int = 1) { balance.setAside += count }
  mutating func passBlankMark(count: Int = 1) { balance.blank += count }
}
