import DocumentModel

/// Keeps account of tracked changes and comment ranges while text streams by.
///
/// Places count blocks by a serial number that is given when a block begins; notes have no blocks of the body, so
/// what hangs in them has no `anchor`. The text under open ranges is kept once, however many of them there are.
struct MarkupLedger {
  private(set) var revisions: [Revision] = []
  /// Serial of the current block; -1 before the first and inside notes.
  private var block = -1
  private var offset = 0
  private var stack: [Int] = []
  /// Changes that some text bears, though another change may have its words.
  private var borne: Set<Int> = []
  private var open: [String: OpenRange] = [:]
  /// Text since the first of the ranges that are open was opened, deletions out.
  private var visible: [UInt8] = []
  private(set) var ranges: [String: Range] = [:]
  /// Where comments are referred to.
  private(set) var references: [String: Place] = [:]
  /// Ranges that begin and never end.
  private(set) var unclosed: [String] = []
  /// Bytes of all words that comments hang on.
  private(set) var anchorBytes = 0
  private let isNote: Bool
  private let limits: Limits
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

  private struct OpenRange {
    var range: Range
    var textStart: Int
    /// The text up to the comment's mark: the end of a range that lacks its own.
    var mark: (block: Int, offset: Int, textEnd: Int)?
  }

  init(isNote: Bool, limits: Limits, revisions: [Revision] = []) {
    self.isNote = isNote
    self.limits = limits
    self.revisions = revisions
  }

  /// The innermost insertion around the current text.
  var insertion: Int? { stack.last { revisions[$0].kind == .insertion } }
  /// The innermost deletion around the current text.
  var deletion: Int? { stack.last { revisions[$0].kind == .deletion } }

  private var currentBlock: Int { isNote ? -1 : max(block, 0) }

  mutating func beginBlock() {
    block += 1
    offset = 0
    if block > 0, !open.isEmpty { visible.append(UInt8(ascii: "\n")) }
  }

  /// A block made of a text box: it takes a serial of its own, and the text goes on after it.
  mutating func adoptBlock() {
    block += 1
    offset = 0
  }

  /// A separator inside a row's text.
  mutating func advance(_ separator: String) {
    offset += 1
    if !open.isEmpty { visible.append(contentsOf: separator.utf8) }
  }

  mutating func push(
    _ stream: XMLStream, kind: Revision.Kind, isMove: Bool, isRow: Bool = false, part: String
  ) {
    stack.append(revisions.count)
    revisions.append(
      Revision(
        kind: kind, isMove: isMove, isRow: isRow, author: stream["w:author"], date: stream["w:date"],
        text: "",
        block: isNote ? nil : currentBlock, place: Place(part: part)))
  }

  mutating func pop() { _ = stack.popLast() }

  mutating func append(_ text: String) {
    if !isInBox { offset += Self.scalars(in: text) }
    let deletion = deletion
    let insertion = insertion
    if let insertion { borne.insert(insertion) }
    if let deletion {
      revisions[deletion].text += text
      if !isNote { revisions[deletion].block = block }
    } else if let insertion {
      if revisions[insertion].text.isEmpty, !isNote { revisions[insertion].block = block }
      revisions[insertion].text += text
    }
    if deletion == nil, !open.isEmpty { visible.append(contentsOf: text.utf8) }
  }

  /// Bytes that begin a scalar: counting them is many times faster than walking the scalars.
  private static func scalars(in text: String) -> Int {
    var text = text
    return text.withUTF8 { bytes in bytes.reduce(0) { $0 + ($1 & 0xC0 == 0x80 ? 0 : 1) } }
  }

  mutating func openRange(_ id: String, place: Place) {
    guard open[id] == nil, ranges[id] == nil else { return }
    open[id] = OpenRange(range: pointRange(place), textStart: visible.count)
  }

  private func pointRange(_ place: Place) -> Range {
    Range(
      startBlock: currentBlock, startOffset: offset, endBlock: currentBlock, endOffset: offset, place: place)
  }

  mutating func closeRange(_ id: String) {
    close(id, (currentBlock, offset, visible.count))
  }

  private mutating func close(_ id: String, _ end: (block: Int, offset: Int, textEnd: Int)) {
    guard let opened = open.removeValue(forKey: id) else { return }
    var range = opened.range
    range.endBlock = end.block
    range.endOffset = end.offset
    anchorBytes += end.textEnd - opened.textStart
    if anchorBytes <= limits.anchorBytes {
      range.text = String(decoding: visible[opened.textStart..<end.textEnd], as: UTF8.self)
    }
    ranges[id] = range
    if open.isEmpty { visible.removeAll(keepingCapacity: true) }
  }

  mutating func reference(_ id: String, place: Place) {
    if references[id] == nil { references[id] = place }
    if open[id] != nil {
      let mark = (currentBlock, offset, visible.count)
      open[id]?.mark = mark
    } else if ranges[id] == nil {
      ranges[id] = pointRange(place)
    }
  }

  /// Text boxes stand outside the block's own text.
  mutating func enterBox() -> Bool {
    defer { isInBox = true }
    return isInBox
  }

  mutating func leaveBox(_ outer: Bool) { isInBox = outer }

  /// Ranges that never end run to their comment's mark; without one they are a point.
  mutating func closeAll() {
    for (id, opened) in open.sorted(by: { $0.key < $1.key }) {
      unclosed.append(id)
      let start = (opened.range.startBlock, opened.range.startOffset, opened.textStart)
      close(id, opened.mark ?? start)
    }
  }

  /// Takes what a note's own ledger gathered.
  mutating func absorb(_ other: MarkupLedger) {
    revisions = other.revisions
    borne.formUnion(other.borne)
    ranges.merge(other.ranges) { first, _ in first }
    references.merge(other.references) { first, _ in first }
    unclosed += other.unclosed
    anchorBytes += other.anchorBytes
  }

  /// Numbers of the changes that hold text or that text bears, by their number so far; the others are not listed.
  func kept() -> (revisions: [Revision], numbers: [Int: Int]) {
    var kept: [Revision] = []
    var numbers: [Int: Int] = [:]
    for (index, revision) in revisions.enumerated() where !revision.text.isEmpty || borne.contains(index) {
      numbers[index] = kept.count
      kept.append(revision)
    }
    return (kept, numbers)
  }
}
