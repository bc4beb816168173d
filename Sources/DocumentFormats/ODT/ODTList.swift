import DocumentModel

/// A list around the current paragraph.
struct ODTListContext {
  var run: ODTNumbering.Run
  /// The list style in force; nil leaves it to the paragraph's style.
  var style: String?
  /// From 1.
  var level: Int
  /// The item that has had no paragraph yet: its first one carries the label.
  var item: Item?

  struct Item {
    var start: Int?
    /// A list header has no number.
    var isHeader: Bool
  }
}

extension ODTBody {
  /// `text:list` (ODF 1.3 Part 3, 5.3.1).
  mutating func list(into sink: inout ODTSink) throws(ReadError) {
    let style = stream["text:style-name"]
    if let outer = listStack.last {
      listStack.append(
        ODTListContext(run: outer.run, style: style ?? outer.style, level: min(outer.level + 1, 10)))
    } else {
      let run = numbering.begin(
        id: stream["xml:id"] ?? stream["text:id"], style: style, continues: stream["text:continue-list"],
        continuesStyle: stream["text:continue-numbering"] == "true")
      listStack.append(ODTListContext(run: run, style: style, level: 1))
    }
    try content(into: &sink)
    listStack.removeLast()
  }

  mutating func listItem(into sink: inout ODTSink) throws(ReadError) {
    let item = ODTListContext.Item(
      start: stream["text:start-value"].flatMap(Int.init), isHeader: stream.name == "text:list-header")
    let outer = stream["text:style-override"]
    if !listStack.isEmpty {
      listStack[listStack.count - 1].item = item
      if let outer { listStack[listStack.count - 1].style = outer }
    }
    try content(into: &sink)
    if !listStack.isEmpty { listStack[listStack.count - 1].item = nil }
  }

  /// `text:numbered-paragraph` (5.3.6): a list item that names its list and level itself.
  mutating func numberedParagraph(into sink: inout ODTSink) throws(ReadError) {
    let style = stream["text:style-name"]
    let list = stream["text:list-id"]
    let run = numbering.begin(
      id: list, style: style, continues: list, continuesStyle: list == nil)
    listStack.append(
      ODTListContext(
        run: run, style: style, level: min(max(stream["text:level"].flatMap(Int.init) ?? 1, 1), 10),
        item: ODTListContext.Item(start: stream["text:start-value"].flatMap(Int.init), isHeader: false)))
    try content(into: &sink)
    listStack.removeLast()
  }

  /// The label and depth of the paragraph that begins here; nil where it is no item's first.
  mutating func nextItem(_ chain: [ODTStyleSheet.Style]) -> (label: String?, level: Int)? {
    guard let list = listStack.last, let item = list.item else { return nil }
    listStack[listStack.count - 1].item = nil
    guard !item.isHeader else { return nil }
    guard !isInDeletion else { return (nil, list.level) }
    let style = list.style ?? chain.lazy.compactMap(\.listStyle).first ?? ""
    let label = numbering.next(
      list.run, level: list.level, levels: styles.lists[style] ?? [:], start: item.start,
      isConsecutive: styles.consecutiveLists.contains(style))
    return (label, list.level)
  }

  /// The number of a heading that stands in no list (5.1.2, 16.32).
  mutating func headingLabel(level: Int, chain: [ODTStyleSheet.Style]) -> String? {
    guard !isInDeletion, stream["text:is-list-header"] != "true" else { return nil }
    // A style that names the empty list takes its headings out of the outline.
    if let own = chain.lazy.compactMap(\.listStyle).first, own.isEmpty { return nil }
    let restarts = stream["text:restart-numbering"] == "true"
    return numbering.next(
      ODTNumbering.headings, level: level, levels: styles.outline,
      start: restarts
        ? stream["text:start-value"].flatMap(Int.init) ?? styles.outline[level]?.start ?? 1 : nil)
  }
}
