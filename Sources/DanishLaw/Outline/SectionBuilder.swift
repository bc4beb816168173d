/// Gathers one § line by line, and gives its provisions when it ends: only then is it known whether the §
/// has several stykker.
struct SectionBuilder {
  struct Node {
    var kind: ProvisionKind
    var number: String
    var label: String
    var text: [UInt8]
    var newText: [UInt8]?
    var page: Int?
    var lastPage: Int?
    var blocks: [Int]
    var children: [Int] = []
    /// Depth that the reader of a structured format gave it; 0 where depth is read from labels.
    var level = 0
    /// What was found in the text as far as it was looked through.
    fileprivate var seen = SeenWords()
  }

  /// Words of amendments. A text that grows line by line is looked through once.
  fileprivate struct SeenWords {
    private(set) var hasChange = false
    private(set) var hasOperation = false
    private var end = 0
    /// More than the longest of the words, which may stand across the last end.
    private static let overlap = 12

    mutating func look(at text: [UInt8]) {
      let new = Array(text[max(0, min(end, text.count) - Self.overlap)...])
      end = text.count
      hasChange = hasChange || new.containsWord("ændring")
      hasOperation = hasOperation || containsOperation(new)
    }
  }

  private let number: String
  private let label: String
  private let page: Int?
  private let firstBlock: Int
  private(set) var nodes: [Node] = []
  /// The title that stands behind or below the number, as in English law.
  private var title: LawLine?
  private var subsections: [Int] = []
  /// Indices of the open items, outermost first.
  var items: [Int] = []
  /// Whether the § brings amendments.
  private(set) var isAmending = false
  private(set) var lastPointValue: LabelValue?
  private(set) var isInNewText = false
  private(set) var markedNewText = false
  /// Whether the current point has brought new text.
  private(set) var hadNewText = false
  private var depth = 0

  init(label: LabelScanner.Label, line: LawLine) {
    number = label.number
    self.label = Array(line.bytes[..<label.labelEnd]).string
    page = line.page
    firstBlock = line.block
    nodes = [
      Node(
        kind: .stk, number: "1", label: "",
        text: Array(line.bytes[startAfterMark(line.bytes, Swift.min(label.textStart, line.bytes.count))...]),
        page: line.page, lastPage: line.page, blocks: [line.block])
    ]
    subsections = [0]
    findAmendment()
  }

  /// The §'s own number where it has no letter.
  var value: Int? { number.utf8.count < 10 ? Int(number) : nil }
  /// Number of the last subsection, 1 where none is labelled.
  var lastSubsection: Int {
    let number = nodes[subsections[subsections.count - 1]].number
    let end = number.split(separator: "-").last.map(String.init) ?? number
    return LabelValue(end.allSatisfy(\.isNumber) ? end : number).number
  }
  var lastPoint: Int { lastPointValue?.number ?? 0 }
  var currentID: String { "par:" + number }

  /// Whether the § has a label and no text yet.
  var isBare: Bool { nodes.count == 1 && nodes[0].text.isEmpty }

  private var current: Int { items.last ?? subsections[subsections.count - 1] }

  /// Whether a line in quotation marks would be new text here: after an instruction that ends in a colon.
  var expectsNewText: Bool {
    mutating get {
      if isAmending, hadNewText { return true }
      let last = nodes[current].text.last
      guard last == UInt8(ascii: ":") || (isAmending && last != Byte.dot) else { return false }
      return isAmending || seenWords(in: current).hasOperation
    }
  }

  private mutating func seenWords(in index: Int) -> SeenWords {
    nodes[index].seen.look(at: nodes[index].text)
    return nodes[index].seen
  }

  /// Whether "N." would be the next item of the list.
  func accepts(number: String) -> Bool {
    let value = LabelValue(number)
    if let item = items.last(where: { nodes[$0].kind == .nr }) {
      let last = LabelValue(nodes[item].number)
      return value.number == last.number + 1 || (value.number == last.number && value > last)
    }
    return value.number == 1
  }

  mutating func setTitle(_ line: LawLine) { title = line }

  mutating func addSubsection(_ label: LabelScanner.Label, _ line: LawLine) {
    nodes.append(node(.stk, label, line))
    subsections.append(nodes.count - 1)
    items = []
    hadNewText = false
    findAmendment()
  }

  mutating func addPoint(_ label: LabelScanner.Label, _ line: LawLine) {
    items = []
    addItem(.nr, label, line)
    startPoint(label)
  }

  /// An item goes beside the open item of its kind, else below the innermost open item.
  mutating func addItem(_ kind: ProvisionKind, _ label: LabelScanner.Label, _ line: LawLine) {
    if let depth = items.lastIndex(where: { nodes[$0].kind == kind }) { items.removeSubrange(depth...) }
    append(kind, label, line, level: 0)
  }

  /// Adds an item below what is open.
  mutating func append(
    _ kind: ProvisionKind, _ label: LabelScanner.Label, _ line: LawLine, level: Int
  ) {
    var new = node(kind, label, line)
    new.level = level
    nodes.append(new)
    let index = nodes.count - 1
    nodes[current].children.append(index)
    items.append(index)
  }

  mutating func startPoint(_ label: LabelScanner.Label) {
    lastPointValue = LabelValue(label.number)
    hadNewText = false
  }

  /// Adds an unlabelled line to what is open.
  mutating func append(_ line: LawLine) {
    append(line, to: current)
    if current == subsections.last { findAmendment() }
  }

  private func node(_ kind: ProvisionKind, _ label: LabelScanner.Label, _ line: LawLine) -> Node {
    var start = Swift.min(label.textStart, line.bytes.count)
    if kind == .stk { start = startAfterMark(line.bytes, start) }
    return Node(
      kind: kind, number: label.number, label: Array(line.bytes[..<label.labelEnd]).string,
      text: Array(line.bytes[start...]), page: line.page, lastPage: line.page, blocks: [line.block])
  }

  /// Adds an unlabelled line. What comes next tells whether it goes on with an item or follows the list.
  mutating func appendText(_ line: LawLine, before next: LawLine.Opening = .plain) {
    var target = current
    if line.opening != .dash, !isAmending {
      switch next {
      case .number(let label):
        if let depth = items.firstIndex(where: { nodes[$0].kind == .nr }), follows(label.number, items[depth])
        {
          if depth + 1 < items.count { items.removeSubrange((depth + 1)...) }
          target = current
        } else if !items.isEmpty {
          items = []
          target = current
        }
      case .letter(let label):
        if !items.contains(where: { nodes[$0].kind == .litra }), label.number == "a" { break }
      case .dash, .plain: break
      default:
        items = []
        target = current
      }
    }
    append(line, to: target)
    if target == 0, items.isEmpty { findAmendment() }
  }

  private func follows(_ number: String, _ item: Int) -> Bool {
    let value = LabelValue(number)
    let last = LabelValue(nodes[item].number)
    return value > last && value.number <= last.number + 1
  }

  private mutating func append(_ line: LawLine, to index: Int) {
    if nodes[index].text.isEmpty {
      nodes[index].text = line.bytes
    } else if nodes[index].text.last == Byte.hyphen, nodes[index].lastPage != line.page,
      Byte.isLower(line.bytes[0]), nodes[index].text.count > 1,
      Byte.isWord(nodes[index].text[nodes[index].text.count - 2])
    {
      // A word hyphenated over a page break.
      nodes[index].text.removeLast()
      nodes[index].text += line.bytes
    } else {
      nodes[index].text.append(Byte.space)
      nodes[index].text += line.bytes
    }
    nodes[index].lastPage = line.page
    if nodes[index].blocks.last != line.block { nodes[index].blocks.append(line.block) }
  }

  private mutating func findAmendment() {
    guard !isAmending else { return }
    let index = current
    guard nodes[index].text.starts("I "), nodes[index].text.last == UInt8(ascii: ":") else { return }
    let seen = seenWords(in: index)
    if seen.hasChange || seen.hasOperation { isAmending = true }
  }

  mutating func openNewText(_ line: LawLine) {
    isInNewText = true
    markedNewText = line.isNewText
    hadNewText = true
    depth = 0
    appendNewText(line)
  }

  mutating func leaveNewText() {
    isInNewText = false
    markedNewText = false
    depth = 0
  }

  /// Adds a line of new text and counts its quotation marks; the block ends where they balance at a line's end.
  mutating func appendNewText(_ line: LawLine) {
    let index = current
    if nodes[index].newText == nil {
      nodes[index].newText = line.bytes
    } else {
      // In place: a copy for each line would be quadratic in long new text.
      nodes[index].newText?.append(0x0A)
      nodes[index].newText?.append(contentsOf: line.bytes)
    }
    if nodes[index].blocks.last != line.block { nodes[index].blocks.append(line.block) }
    guard isInNewText, !markedNewText else { return }
    let bytes = line.bytes
    if bytes.starts("\"") || bytes.starts("”") || bytes.starts("«") {
      depth = 1
      if bytes.count > 3, bytes.ends("\"") || bytes.ends("”") || bytes.ends("«") || bytes.ends("».") {
        depth = 0
      }
    } else {
      var at = 0
      while at + 1 < bytes.count {
        if bytes[at] == 0xC2 {
          if bytes[at + 1] == 0xBB { depth += 1 }
          if bytes[at + 1] == 0xAB { depth -= 1 }
          at += 2
        } else {
          at += 1
        }
      }
      if bytes.ends("\"") || bytes.ends("”"), depth == 1 { depth = 0 }
    }
    if depth <= 0 { leaveNewText() }
  }

  /// The § and everything below it, in document order.
  func provisions() -> [Provision] {
    var result: [Provision] = []
    let path = "par:" + number
    let first = nodes[0]
    let isEmptyFirst = first.text.isEmpty && first.children.isEmpty && first.newText == nil
    let printed = isEmptyFirst && subsections.count > 1 ? Array(subsections.dropFirst()) : subsections
    let titleBlocks = (title.map { [$0.block] } ?? []).filter {
      $0 != firstBlock && !first.blocks.contains($0)
    }
    if printed.count == 1, printed[0] == 0 {
      result.append(
        Provision(
          id: ProvisionID(path), label: label, kind: .par, text: first.text.string,
          newText: first.newText?.string,
          page: page, blocks: (first.blocks + titleBlocks).sorted()))
      for child in first.children { add(child, below: path, to: &result) }
    } else {
      result.append(
        Provision(
          id: ProvisionID(path), label: label, kind: .par, text: title?.bytes.string ?? "", page: page,
          blocks: [firstBlock] + titleBlocks)
      )
      for subsection in printed { add(subsection, below: path, to: &result) }
    }
    return result
  }

  private func add(_ index: Int, below parent: String, to result: inout [Provision]) {
    let node = nodes[index]
    let path = parent + "/" + node.kind.rawValue + ":" + node.number
    result.append(
      Provision(
        id: ProvisionID(path), label: node.label, kind: node.kind, text: node.text.string,
        newText: node.newText?.string, page: node.page, blocks: node.blocks))
    for child in node.children { add(child, below: path, to: &result) }
  }
}
