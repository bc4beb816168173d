/// Writes reviewers' marks into the paragraphs of a part: runs are cut where a mark begins or ends, and all else stays
/// as it is (ECMA-376 Part 1, 17.13).
struct ReviewWriter {
  private var nextChange: Int

  init(firstChange: Int) { nextChange = firstChange }

  /// - Parameter next: the number of the next paragraph, counted as `MarkupElement.paragraphs` does.
  mutating func write(_ places: [ReviewedPlaces], in element: inout MarkupElement, next: inout Int) {
    var children: [MarkupNode] = []
    children.reserveCapacity(element.children.count)
    for node in element.children {
      guard case .element(var child) = node else {
        children.append(node)
        continue
      }
      let index = next
      if child.name == "w:p" { next += 1 }
      write(places, in: &child, next: &next)
      guard child.name == "w:p", index < places.count, !places[index].isEmpty else {
        children.append(.element(child))
        continue
      }
      let former = child
      paragraph(&child, places[index])
      children.append(.element(child))
      for new in places[index].following { children.append(.element(paragraph(new, like: former))) }
    }
    element.children = children
  }

  // MARK: Marks

  private mutating func mark(_ name: String, _ mark: ReviewedParagraph.Mark, _ children: [MarkupNode] = [])
    -> MarkupNode
  {
    var element = MarkupElement(name, [("w:id", String(nextChange))], children)
    element["w:author"] = mark.author
    element["w:date"] = mark.date
    nextChange += 1
    return .element(element)
  }

  private static func text(_ words: String, _ name: String = "w:t") -> MarkupNode {
    .element(MarkupElement(name, [("xml:space", "preserve")], [.text(MarkupTree.escaped(words))]))
  }

  private mutating func node(of event: ReviewedPlaces.Event, look: MarkupElement?) -> MarkupNode {
    switch event {
    case .commentStart(let id): .element(MarkupElement("w:commentRangeStart", [("w:id", String(id))]))
    case .commentEnd(let id): .element(MarkupElement("w:commentRangeEnd", [("w:id", String(id))]))
    case .commentSign(let id):
      .element(
        MarkupElement(
          "w:r", [], [.element(MarkupElement("w:commentReference", [("w:id", String(id))]))]))
    case .insert(let words, let bold, let italic, let own):
      mark("w:ins", own, [.element(Self.run(words, bold: bold, italic: italic, like: look))])
    }
  }

  /// A run that looks like its neighbour, but for what the reviewer set.
  private static func run(_ words: String, bold: Bool, italic: Bool, like look: MarkupElement?)
    -> MarkupElement
  {
    let left: Set<String> = ["w:b", "w:bCs", "w:i", "w:iCs", "w:rPrChange", "w:ins", "w:del", "w:vanish"]
    let kept = (look?.children ?? []).filter { node in node.element.map { !left.contains($0.name) } ?? false }
    let lead = kept.prefix { $0.element.map { ["w:rStyle", "w:rFonts"].contains($0.name) } ?? false }
    var properties = Array(lead)
    if bold { properties.append(.element(MarkupElement("w:b"))) }
    if italic { properties.append(.element(MarkupElement("w:i"))) }
    properties += kept.dropFirst(lead.count)
    var run = MarkupElement("w:r")
    if !properties.isEmpty { run.children.append(.element(MarkupElement("w:rPr", [], properties))) }
    var piece = ""
    func flush(_ run: inout MarkupElement) {
      if !piece.isEmpty { run.children.append(text(piece)) }
      piece = ""
    }
    for character in words {
      switch character {
      case "\t":
        flush(&run)
        run.children.append(.element(MarkupElement("w:tab")))
      case "\n", "\r\n":
        flush(&run)
        run.children.append(.element(MarkupElement("w:br")))
      default: piece.append(character)
      }
    }
    flush(&run)
    return run
  }

  // MARK: Paragraphs

  /// A paragraph that a reviewer put in: its end is inserted too.
  private mutating func paragraph(_ new: ReviewedPlaces.NewParagraph, like former: MarkupElement)
    -> MarkupElement
  {
    let kept: Set<String> = ["w:spacing", "w:ind", "w:jc"]
    let looks = (former.child("w:pPr")?.children ?? []).filter { node in
      node.element.map { kept.contains($0.name) } ?? false
    }
    let end = MarkupElement("w:rPr", [], [mark("w:ins", new.mark)])
    var paragraph = MarkupElement("w:p")
    paragraph.children.append(.element(MarkupElement("w:pPr", [], looks + [.element(end)])))
    for event in new.events { paragraph.children.append(node(of: event, look: nil)) }
    return paragraph
  }

  private mutating func paragraph(_ paragraph: inout MarkupElement, _ places: ReviewedPlaces) {
    var state = State(places: places)
    var properties: [MarkupNode] = []
    var rest = paragraph.children[...]
    if let first = rest.firstIndex(where: { $0.element?.name == "w:pPr" }) {
      properties = Array(rest[...first])
      rest = rest[(first + 1)...]
    }
    if let deleted = places.deletedEnd { markEnd(&properties, deleted) }
    var children = properties + events(&state, upTo: 0)
    children += nodes(Array(rest), &state, isInDeletion: false)
    children += events(&state, upTo: Int.max)
    paragraph.children = children
  }

  /// Marks the paragraph's end as deleted: first in the run properties of its properties (17.3.1.29).
  private mutating func markEnd(_ properties: inout [MarkupNode], _ deleted: ReviewedParagraph.Mark) {
    var own = properties.last?.element ?? MarkupElement("w:pPr")
    let node = mark("w:del", deleted)
    if let index = own.children.firstIndex(where: { $0.element?.name == "w:rPr" }),
      case .element(var look) = own.children[index]
    {
      look.children.insert(node, at: 0)
      own.children[index] = .element(look)
    } else {
      let at =
        own.children.firstIndex { ["w:sectPr", "w:pPrChange"].contains($0.element?.name ?? "") }
        ?? own.children.count
      own.children.insert(.element(MarkupElement("w:rPr", [], [node])), at: at)
    }
    if properties.isEmpty {
      properties = [.element(own)]
    } else {
      properties[properties.count - 1] = .element(own)
    }
  }

  /// How far a paragraph is written.
  private struct State {
    let places: ReviewedPlaces
    /// Scalars of its words so far.
    var place = 0
    var event = 0
    /// The look of the last run.
    var look: MarkupElement?

    /// The next place where something begins or ends.
    var boundary: Int {
      var next = event < places.events.count ? places.events[event].place : Int.max
      for deletion in places.deletions {
        if deletion.start > place { next = min(next, deletion.start) }
        if deletion.end > place { next = min(next, deletion.end) }
      }
      return next
    }

    var deletion: ReviewedPlaces.Deletion? { places.deletions.first { $0.start <= place && place < $0.end } }
  }

  private mutating func events(_ state: inout State, upTo place: Int) -> [MarkupNode] {
    var nodes: [MarkupNode] = []
    while state.event < state.places.events.count, state.places.events[state.event].place <= place {
      nodes.append(node(of: state.places.events[state.event].event, look: state.look))
      state.event += 1
    }
    return nodes
  }

  private mutating func nodes(_ children: [MarkupNode], _ state: inout State, isInDeletion: Bool)
    -> [MarkupNode]
  {
    var written: [MarkupNode] = []
    for node in children {
      guard case .element(var child) = node else {
        written.append(node)
        continue
      }
      switch child.name {
      case "w:r": written += run(child, &state, isInDeletion: isInDeletion)
      case "w:ins", "w:moveTo": written += parted(child, &state, isInDeletion: isInDeletion)
      case "w:del", "w:moveFrom": written += parted(child, &state, isInDeletion: true)
      case "w:hyperlink", "w:smartTag", "w:sdt", "w:sdtContent", "w:fldSimple", "w:customXml", "w:dir",
        "w:bdo":
        child.children = nodes(child.children, &state, isInDeletion: isInDeletion)
        written.append(.element(child))
      default: written.append(node)
      }
    }
    return written
  }

  /// The file's own tracked change: what reviewers put into it stands outside, for no change lies in one of its kind.
  private mutating func parted(_ change: MarkupElement, _ state: inout State, isInDeletion: Bool)
    -> [MarkupNode]
  {
    var written: [MarkupNode] = []
    var inside: [MarkupNode] = []
    var count = 0
    func close(_ writer: inout ReviewWriter) {
      guard !inside.isEmpty else { return }
      var shell = change
      shell.children = inside
      if count > 0 {
        shell["w:id"] = String(writer.nextChange)
        writer.nextChange += 1
      }
      count += 1
      written.append(.element(shell))
      inside = []
    }
    for node in nodes(change.children, &state, isInDeletion: isInDeletion) {
      if node.element?.name == "w:ins" {
        close(&self)
        written.append(node)
      } else {
        inside.append(node)
      }
    }
    close(&self)
    return written.isEmpty ? [.element(change)] : written
  }

  // MARK: Runs

  private mutating func run(_ run: MarkupElement, _ state: inout State, isInDeletion: Bool) -> [MarkupNode] {
    let look = run.child("w:rPr")
    state.look = look
    var written: [MarkupNode] = []
    var pieces: [MarkupNode] = []
    var deletion = state.deletion
    func close(_ writer: inout ReviewWriter) {
      guard !pieces.isEmpty else { return }
      var part = run
      part.children = (look.map { [.element($0)] } ?? []) + pieces
      pieces = []
      let isField = part.children.contains {
        ["w:fldChar", "w:instrText", "w:delInstrText"].contains($0.element?.name ?? "")
      }
      guard let deletion, !isInDeletion, !isField else {
        written.append(.element(part))
        return
      }
      for (index, node) in part.children.enumerated() {
        guard case .element(var text) = node, text.name == "w:t" else { continue }
        text.name = "w:delText"
        part.children[index] = .element(text)
      }
      written.append(writer.mark("w:del", deletion.mark, [.element(part)]))
    }
    func reach(_ writer: inout ReviewWriter, _ state: inout State) {
      close(&writer)
      written += writer.events(&state, upTo: state.place)
      deletion = state.deletion
    }
    for node in run.children where node.element?.name != "w:rPr" {
      guard let child = node.element, let letters = RunText.letters(of: child) else {
        pieces.append(node)
        continue
      }
      guard child.name == "w:t" || child.name == "w:delText" else {
        let boundary = state.boundary
        pieces.append(node)
        state.place += 1
        if state.place >= boundary { reach(&self, &state) }
        continue
      }
      var rest = Substring(letters).unicodeScalars
      while !rest.isEmpty {
        let boundary = state.boundary
        let room = boundary == .max ? rest.count : max(boundary - state.place, 0)
        let piece = rest.prefix(room)
        if !piece.isEmpty { pieces.append(Self.text(String(piece), child.name)) }
        state.place += piece.count
        rest = rest.dropFirst(piece.count)
        if state.place >= boundary { reach(&self, &state) }
      }
    }
    close(&self)
    return written
  }
}
