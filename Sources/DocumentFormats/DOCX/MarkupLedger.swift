import DocumentModel

/// Keeps account of tracked changes and comment ranges while text streams by.
///
/// Places count blocks by a serial number that is given when a block begins; notes have no blocks of the body, so
/// what hangs in them has no `anchor`.
struct MarkupLedger {
  private(set) var revisions: [Revision] = []
  /// Serial of the current block; -1 before the first and inside notes.
  private var block = -1
  private var offset = 0
  private var stack: [Int] = []
  private var open: [String: Range] = [:]
  private(set) var ranges: [String: Range] = [:]
  /// Where comments without a range are referred to.
  private(set) var references: [String: Place] = [:]
  private let isNote: Bool
  private var isInBox = false

  /// A comment's range with the words in it.
  struct Range {
    var text = ""
    var startBlock: Int
    var startOffset: Int
    var endBlock: Int
    var endOffset: Int
    var place: Place
  }

  init(isNote: Bool, revisions: [Revision] = []) {
    self.isNote = isNote
    self.revisions = revisions
  }

  /// The innermost insertion around the current text.
  var insertion: Int? { stack.last { revisions[$0].kind == .insertion } }
  /// The innermost deletion around the current text.
  var deletion: Int? { stack.last { revisions[$0].kind == .deletion } }

  mutating func beginBlock() {
    block += 1
    offset = 0
    if block > 0 { for id in open.keys { open[id]?.text += "\n" } }
  }

  /// A block made of a text box: it takes a serial of its own, and the text goes on after it.
  mutating func adoptBlock() {
    block += 1
    offset = 0
  }

  /// A separator inside a row's text.
  mutating func advance(_ separator: String) {
    offset += 1
    for id in open.keys { open[id]?.text += separator }
  }

  mutating func push(_ stream: XMLStream, kind: Revision.Kind, isMove: Bool, part: String) {
    stack.append(revisions.count)
    revisions.append(
      Revision(
        kind: kind, isMove: isMove, author: stream["w:author"], date: stream["w:date"], text: "",
        block: isNote ? nil : max(block, 0), place: Place(part: part)))
  }

  mutating func pop() { _ = stack.popLast() }

  mutating func append(_ text: String) {
    if !isInBox { offset += text.unicodeScalars.count }
    let deletion = deletion
    let insertion = insertion
    if let deletion {
      revisions[deletion].text += text
      if !isNote { revisions[deletion].block = block }
    } else if let insertion {
      if revisions[insertion].text.isEmpty, !isNote { revisions[insertion].block = block }
      revisions[insertion].text += text
    }
    if deletion == nil { for id in open.keys { open[id]?.text += text } }
  }

  mutating func openRange(_ id: String, place: Place) {
    guard open[id] == nil, ranges[id] == nil else { return }
    open[id] = Range(
      startBlock: isNote ? -1 : max(block, 0), startOffset: offset, endBlock: isNote ? -1 : max(block, 0),
      endOffset: offset, place: place)
  }

  mutating func closeRange(_ id: String) {
    guard var range = open.removeValue(forKey: id) else { return }
    range.endBlock = isNote ? -1 : max(block, 0)
    range.endOffset = offset
    ranges[id] = range
  }

  mutating func reference(_ id: String, place: Place) {
    if references[id] == nil { references[id] = place }
    if ranges[id] == nil, open[id] == nil {
      ranges[id] = Range(
        startBlock: isNote ? -1 : max(block, 0), startOffset: offset, endBlock: isNote ? -1 : max(block, 0),
        endOffset: offset, place: place)
    }
  }

  /// Text boxes stand outside the block's own text.
  mutating func enterBox() -> Bool {
    defer { isInBox = true }
    return isInBox
  }

  mutating func leaveBox(_ outer: Bool) { isInBox = outer }

  /// Ranges that never end run to the end of the part.
  mutating func closeAll() {
    for id in open.keys { closeRange(id) }
  }

  /// Takes what a note's own ledger gathered.
  mutating func absorb(_ other: MarkupLedger) {
    revisions = other.revisions
    ranges.merge(other.ranges) { first, _ in first }
    references.merge(other.references) { first, _ in first }
  }

  /// Numbers of the changes that hold text, by their number so far; the others are not listed.
  func kept() -> (revisions: [Revision], numbers: [Int: Int]) {
    var kept: [Revision] = []
    var numbers: [Int: Int] = [:]
    for (index, revision) in revisions.enumerated() where !revision.text.isEmpty {
      numbers[index] = kept.count
      kept.append(revision)
    }
    return (kept, numbers)
  }
}
