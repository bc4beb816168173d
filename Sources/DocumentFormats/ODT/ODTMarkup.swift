import DocumentModel

/// Keeps account of tracked changes and of the words that comments hang on, while text streams by.
///
/// In OpenDocument, changes and comments are pairs of marks that may overlap in any way, and a comment that never
/// ends is one on a point. So the text goes into one buffer a part (the body, each note, each deleted stretch),
/// and a comment remembers where in it it began and ended: linear, however many comments are open.
struct ODTMarkup {
  private(set) var revisions: [Revision] = []
  private(set) var comments: [Hung] = []
  /// Index of the block being read; nil inside notes and deleted stretches.
  var block: Int?
  /// Unicode scalars of that block so far, all changes shown.
  private(set) var offset = 0
  /// While positive, text does not count into the block: text boxes stand outside it.
  var boxDepth = 0

  private var flows: [Flow] = [Flow()]
  private(set) var flow = 0
  private var open: [String: Int] = [:]
  private var insertions: [OpenInsertion] = []

  /// A comment and where it hangs.
  struct Hung {
    var comment: Comment
    var name: String?
    var parentName: String?
    fileprivate var flow: Int
    fileprivate var bytes: Range<Int>
    var anchor: TextRange?
  }

  /// Text as it comes, and which stretches of it are deleted.
  private struct Flow {
    var bytes: [UInt8] = []
    var deleted: [Range<Int>] = []
  }

  private struct OpenInsertion {
    var id: String
    var author: String?
    var date: String?
    var isMove: Bool
    /// Given when the first letter comes: a change without text is not listed.
    var revision: Int?
    var isClosed = false
  }

  // MARK: Text

  mutating func beginBlock(_ index: Int?) {
    block = index
    offset = 0
    separate("\n", counts: false)
  }

  /// A line feed or tab between the paragraphs and cells of one block, or (`counts` false) between blocks.
  mutating func separate(_ separator: String, counts: Bool = true) {
    if counts, boxDepth == 0 { offset += 1 }
    guard !flows[flow].bytes.isEmpty else { return }
    flows[flow].bytes += separator.utf8
    if let index = insertions.last?.revision { revisions[index].text += separator }
  }

  /// Counts text that stands in the block without being read now.
  mutating func advance(_ count: Int) { if boxDepth == 0 { offset += count } }

  /// Appends text and returns the insertion that it belongs to.
  mutating func append(_ text: String, part: String?) -> Int? {
    if boxDepth == 0 { offset += text.unicodeScalars.count }
    flows[flow].bytes += text.utf8
    return insert(text, part: part)
  }

  private mutating func insert(_ text: String, part: String?) -> Int? {
    guard let last = insertions.last else { return nil }
    if let index = last.revision {
      revisions[index].text += text
      return index
    }
    let index = revisions.count
    revisions.append(
      Revision(
        kind: .insertion, isMove: last.isMove, author: last.author, date: last.date, text: text, block: block,
        place: Place(part: part)))
    insertions[insertions.count - 1].revision = index
    return index
  }

  // MARK: Changes

  mutating func openInsertion(_ id: String, _ info: ODTChange.Info) {
    insertions.append(
      OpenInsertion(id: id, author: info.author, date: info.date, isMove: info.isMove, revision: nil))
  }

  /// Changes may end in any order; those that ended inside others leave when their turn comes.
  mutating func closeInsertion(_ id: String) {
    if insertions.last?.id == id {
      insertions.removeLast()
    } else if let index = insertions.suffix(64).lastIndex(where: { $0.id == id }) {
      insertions[index].isClosed = true
    }
    while insertions.last?.isClosed == true { insertions.removeLast() }
  }

  /// Lists a change of its own, such as deleted words, and returns its number.
  mutating func list(_ revision: Revision) -> Int {
    revisions.append(revision)
    return revisions.count - 1
  }

  /// Text that is deleted: it counts into the block, and comments that span it leave it out.
  mutating func appendDeleted(_ text: String) {
    if boxDepth == 0 { offset += text.unicodeScalars.count }
    let start = flows[flow].bytes.count
    flows[flow].bytes += text.utf8
    if start < flows[flow].bytes.count { flows[flow].deleted.append(start..<flows[flow].bytes.count) }
  }

  /// Reads a note or a deleted stretch into a buffer of its own.
  mutating func beginFlow() -> (flow: Int, block: Int?, offset: Int, insertions: Int) {
    let outer = (flow: flow, block: block, offset: offset, insertions: insertions.count)
    flows.append(Flow())
    flow = flows.count - 1
    block = nil
    offset = 0
    return outer
  }

  mutating func endFlow(_ outer: (flow: Int, block: Int?, offset: Int, insertions: Int)) {
    (flow, block, offset) = (outer.flow, outer.block, outer.offset)
    // A change that began inside ends there.
    if insertions.count > outer.insertions { insertions.removeLast(insertions.count - outer.insertions) }
  }

  // MARK: Comments

  /// Hangs a comment at the current point, and to the end of its range where one comes.
  mutating func hang(_ comment: Comment, name: String?, parentName: String?) {
    let at = flows[flow].bytes.count
    if let name, open[name] == nil { open[name] = comments.count }
    comments.append(
      Hung(
        comment: comment, name: name, parentName: parentName, flow: flow, bytes: at..<at,
        anchor: block.map {
          TextRange(startBlock: $0, startOffset: offset, endBlock: $0, endOffset: offset)
        }))
  }

  mutating func endRange(_ name: String) {
    guard let index = open.removeValue(forKey: name), comments[index].flow == flow else { return }
    comments[index].bytes = comments[index].bytes.lowerBound..<flows[flow].bytes.count
    guard let block, comments[index].anchor != nil else { return }
    comments[index].anchor?.endBlock = block
    comments[index].anchor?.endOffset = offset
  }

  /// A comment in deleted words hangs where these words stood.
  mutating func place(_ indices: Range<Int>) {
    guard let block else { return }
    for index in indices where comments[index].anchor == nil {
      comments[index].anchor = TextRange(
        startBlock: block, startOffset: offset, endBlock: block, endOffset: offset)
    }
  }

  /// All comments in file order, with ids that differ, parents that exist and the words they hang on.
  ///
  /// - Parameter budget: bytes of words in all; overlapping ranges could else multiply a file's text.
  func finished(budget: Int) -> (comments: [Comment], isCut: Bool) {
    var ids: [String: String] = [:]
    var taken: Set<String> = []
    var found: [Comment] = []
    var left = budget
    var isCut = false
    for (index, hung) in comments.enumerated() {
      var comment = hung.comment
      if let name = hung.name, !taken.contains(name) {
        comment.id = name
        ids[name] = name
      } else {
        comment.id = "annotation-\(index + 1)"
      }
      taken.insert(comment.id)
      comment.anchor = hung.anchor
      let size = hung.bytes.count
      if size <= left {
        comment.anchorText = words(of: hung)
        left -= size
      } else {
        isCut = true
      }
      found.append(comment)
    }
    for (index, hung) in comments.enumerated() {
      if let parent = hung.parentName.flatMap({ ids[$0] }), parent != found[index].id {
        found[index].parent = parent
      }
    }
    return (found, isCut)
  }

  /// Deletions are out, unless the comment hangs on nothing else.
  private func words(of hung: Hung) -> String {
    let flow = flows[hung.flow]
    var low = 0
    var high = flow.deleted.count
    while low < high {
      let middle = (low + high) / 2
      if flow.deleted[middle].upperBound <= hung.bytes.lowerBound { low = middle + 1 } else { high = middle }
    }
    var kept: [UInt8] = []
    var at = hung.bytes.lowerBound
    while low < flow.deleted.count, flow.deleted[low].lowerBound < hung.bytes.upperBound {
      let hole = flow.deleted[low]
      if hole.lowerBound > at { kept += flow.bytes[at..<hole.lowerBound] }
      at = max(at, min(hole.upperBound, hung.bytes.upperBound))
      low += 1
    }
    if at < hung.bytes.upperBound { kept += flow.bytes[at..<hung.bytes.upperBound] }
    if kept.isEmpty { kept = Array(flow.bytes[hung.bytes]) }
    return String(decoding: kept, as: UTF8.self)
  }
}
