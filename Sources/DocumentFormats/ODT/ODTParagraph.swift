import DocumentModel

/// How the text at the current point looks and links.
struct ODTRunState {
  var look: TextStyle = []
  var link: String?
  /// White space is folded (ODF 1.3 Part 3, 6.1.2), and left out at a paragraph's start.
  var isAfterSpace = true
  /// Whether a hidden section is around.
  var isHidden = false
}

extension ODTBody {
  /// `text:p` or `text:h`, with the blocks that deleted paragraphs and text boxes add.
  mutating func paragraph(into sink: inout ODTSink) throws(ReadError) {
    try countBlock()
    beginBlock(in: sink)
    let styleName = stream["text:style-name"] ?? stream["text:cond-style-name"]
    let chain = styles.chain(styleName)
    var block = Block(place: here)
    block.styleName = chain.first { !$0.isAutomatic }?.displayName ?? styleName.map(ODTStyleSheet.decoded)
    block.isCentred = chain.lazy.compactMap(\.isCentred).first ?? false
    let outline = stream.name == "text:h" ? stream["text:outline-level"].flatMap(Int.init) ?? 1 : nil
    let heading = outline.map { min(max($0, 1), 10) } ?? ODTStyleSheet.headingLevel(chain)
    if let item = nextItem(chain) {
      block.kind = .listItem(level: item.level)
      block.label = item.label
    } else if outline != nil, listStack.isEmpty, let heading {
      block.label = headingLabel(level: heading, chain: chain)
    }
    if let heading { block.kind = .heading(level: heading) }

    let outer = run
    let direct = ODTStyleSheet.directLook(chain)
    run.look = direct.applied(to: [])
    run.link = nil
    run.isAfterSpace = true
    if run.isHidden { run.look.insert(.hidden) }
    if run.look.contains(.hidden) { noteHidden() }
    var line = ODTLine(block: block, look: run.look)
    try runs(into: &line, &sink)
    run = outer
    finish(&line, &sink)
  }

  private mutating func runs(into line: inout ODTLine, _ sink: inout ODTSink) throws(ReadError) {
    let outside = stream.depth - 1
    while stream.depth > outside {
      guard let event = try stream.next() else { throw .truncated(here) }
      if event == .text {
        append(folded(stream.text), to: &line)
      } else if event == .start {
        try run(into: &line, &sink)
      }
    }
  }

  /// The element just started, which stands among text.
  /// Blanks in a row that a person may have typed.
  private static let mostBlanks = 1_000

  private mutating func run(into line: inout ODTLine, _ sink: inout ODTSink) throws(ReadError) {
    switch stream.name {
    case "text:span": try span(into: &line, &sink)
    case "text:s":
      // At least one space, whatever the count says.
      let stated = max(stream["text:c"].flatMap(Int.init) ?? 1, 1)
      let count = copyCount(min(stated, Self.mostBlanks))
      if count < stated, !hasLostBlanks {
        hasLostBlanks = true
        warnings.append(ReadWarning(.lostCharacters, place: here, detail: "text:s × \(stated)"))
      }
      append(String(repeating: " ", count: count), to: &line)
      run.isAfterSpace = false
    case "text:tab", "text:line-break":
      append(stream.name == "text:tab" ? "\t" : "\n", to: &line)
      run.isAfterSpace = false
    case "text:a", "draw:a":
      let outer = run.link
      if let target = stream["xlink:href"], !target.isEmpty { run.link = target }
      try runs(into: &line, &sink)
      run.link = outer
    case "text:bookmark", "text:bookmark-start": line.bookmarks.note(stream["text:name"])
    case "text:note": try note(into: &line)
    case "office:annotation": try annotation()
    case "office:annotation-end": if let name = stream["office:name"] { markup.endRange(name) }
    case "text:change", "text:change-start", "text:change-end": changeMark(&line, &sink)
    case "draw:text-box", "draw:image", "draw:custom-shape", "draw:rect", "draw:ellipse", "draw:circle",
      "draw:line", "draw:polyline", "draw:polygon", "draw:regular-polygon", "draw:path", "draw:connector",
      "draw:caption", "draw:measure", "table:table":
      try box(into: &line)
    case "svg:title", "svg:desc", "office:event-listeners", "office:binary-data", "draw:object", "math:math",
      "draw:object-ole", "draw:plugin", "draw:applet", "draw:image-map", "text:ruby-text",
      "form:form", "draw:floating-frame", "draw:contour-polygon", "draw:contour-path",
      "draw:enhanced-geometry",
      "field:param", "text:tracked-changes":
      try stream.skip()
    case "draw:control":
      if let text = forms[stream["draw:control"]] { appendFilledIn(text, to: &line) }
      try stream.skip()
    case "field:fieldmark"
    where stream["field:type"]?.hasSuffix("FORMCHECKBOX") == true
      || stream["field:type"]?.hasSuffix("FORMDROPDOWN") == true:
      if let text = try ODTForms.choice(stream, place: here) { appendFilledIn(text, to: &line) }
    // A list or paragraph may not stand in a paragraph, but a file that has one meant its text to be read.
    case "text:p", "text:h", "text:list": try box(into: &line)
    default: try runs(into: &line, &sink)
    }
  }

  private mutating func span(into line: inout ODTLine, _ sink: inout ODTSink) throws(ReadError) {
    let outer = run.look
    if let name = stream["text:style-name"] {
      run.look = styles.look(ofRun: name).applied(to: outer)
      if run.isHidden { run.look.insert(.hidden) }
      if run.look.contains(.hidden) { noteHidden() }
    }
    try runs(into: &line, &sink)
    run.look = outer
  }

  /// A text box or shape: its text stands after the paragraph that holds it.
  private mutating func box(into line: inout ODTLine) throws(ReadError) {
    var sink = ODTSink(isTopLevel: false)
    let outer = (lists: listStack, run: run)
    listStack = []
    run.link = nil
    markup.boxDepth += 1
    markup.separate("\n", counts: false)
    if stream.name.hasPrefix("draw:") {
      try content(into: &sink)
    } else {
      try block(into: &sink)
    }
    markup.separate("\n", counts: false)
    markup.boxDepth -= 1
    (listStack, run) = outer
    line.boxes += sink.blocks
  }

  // MARK: Text

  /// What a form holds stands between the white space before and after it.
  private mutating func appendFilledIn(_ text: String, to line: inout ODTLine) {
    append(text, to: &line)
    run.isAfterSpace = false
  }

  /// A control that lies on the page and in no paragraph: what it holds is a paragraph of its own.
  mutating func control(into sink: inout ODTSink) throws(ReadError) {
    let text = forms[stream["draw:control"]]
    try stream.skip()
    guard let text else { return }
    try countBlock()
    beginBlock(in: sink)
    var line = ODTLine(block: Block(place: here))
    append(text, to: &line)
    finish(&line, &sink)
  }

  private mutating func append(_ text: String, to line: inout ODTLine) {
    guard !text.isEmpty else { return }
    let insertion = markup.append(text, part: part)
    if let last = line.block.inlines.last, last.note == nil, last.style == run.look, last.link == run.link,
      last.insertion == insertion, last.deletion == nil
    {
      line.block.inlines[line.block.inlines.count - 1].text += text
    } else {
      line.block.inlines.append(Inline(text, style: run.look, link: run.link, insertion: insertion))
    }
  }

  /// White space as one space, none after another.
  mutating func folded(_ raw: String) -> String {
    var needsFolding = false
    var isAfterSpace = run.isAfterSpace
    for byte in raw.utf8 {
      let isSpace = byte == 0x20 || (byte >= 0x09 && byte <= 0x0D)
      if isSpace, isAfterSpace || byte != 0x20 {
        needsFolding = true
        break
      }
      isAfterSpace = isSpace
    }
    guard needsFolding else {
      run.isAfterSpace = isAfterSpace
      return raw
    }
    var bytes: [UInt8] = []
    for byte in raw.utf8 {
      let isSpace = byte == 0x20 || (byte >= 0x09 && byte <= 0x0D)
      if !isSpace || !run.isAfterSpace { bytes.append(isSpace ? 0x20 : byte) }
      run.isAfterSpace = isSpace
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  // MARK: Notes and comments

  /// `text:note` (6.3): its mark stands in the text, its text among the notes.
  private mutating func note(into line: inout ODTLine) throws(ReadError) {
    let kind: Note.Kind = stream["text:note-class"] == "endnote" ? .endnote : .footnote
    let id = stream["text:id"] ?? "note-\(notes.count + 1)"
    let index = notes.count
    if !isInDeletion {
      notes.append(Note(id: id, kind: kind, blocks: []))
      line.block.inlines.append(Inline("", style: run.look, note: index))
    }
    let outer = (lists: listStack, run: run, boxes: markup.boxDepth)
    listStack = []
    markup.boxDepth = 0
    let flow = markup.beginFlow()
    var sink = ODTSink(isTopLevel: false)
    let outside = stream.depth - 1
    while try stream.nextStart(above: outside, here) {
      if stream.name == "text:note-body" { try content(into: &sink) } else { try stream.skip() }
    }
    markup.endFlow(flow)
    (listStack, run, markup.boxDepth) = outer
    if !isInDeletion { notes[index].blocks = sink.blocks }
  }

  /// `office:annotation` (14.1), with LibreOffice's threads.
  mutating func annotation() throws(ReadError) {
    guard markup.comments.count < limits.comments else { throw .overLimit(here, .comments(limits.comments)) }
    let name = stream["office:name"]
    let parent = stream["loext:parent-name"]
    let comment = try AnnotationReader(stream: stream, place: here).comment()
    markup.hang(comment, name: name.flatMap { $0.isEmpty ? nil : $0 }, parentName: parent)
  }
}
