extension Consolidator {
  // MARK: Repeal

  mutating func repeal(_ targets: [AmendmentTarget]) throws(Failure) {
    var whole: [Int] = []
    // A repealed chapter keeps its number and "(Ophævet)"; its §§ are no longer printed.
    var ofChapters: Set<Int> = []
    var parts: [(node: Int, labels: [LabelRange])] = []
    var partOfNode: [Int: Int] = [:]
    for target in targets where target.part != .heading || target.levels[.section] == nil {
      for spot in try spots(target) {
        if let sentences = spot.sentences {
          if let index = partOfNode[spot.node] {
            parts[index].labels += sentences
          } else {
            partOfNode[spot.node] = parts.count
            parts.append((spot.node, sentences))
          }
        } else {
          whole.append(spot.node)
          if target.levels[.section] == nil, tree[spot.node].kind == .par { ofChapters.insert(spot.node) }
        }
      }
    }
    guard !whole.isEmpty || !parts.isEmpty else { throw Failure(.outsideProvisions) }
    for part in parts { try cut(part.labels, of: part.node, new: []) }
    let sections = whole.filter { tree[$0].kind == .par && !ofChapters.contains($0) }
    for node in whole where tree[node].kind != .par || ofChapters.contains(node) {
      if tree[node].kind == .kapitel {
        tree.setText(repealedText, of: node, by: point)
      } else {
        remove(node)
      }
    }
    let isRange = targets.contains { $0.levels[.section]?.contains { $0.last != nil } ?? false }
    repealSections(sections, joined: isRange)
  }

  /// A repealed § stays as "(Ophævet)"; those of a range become one, "§§ 50-55. (Ophævet)".
  private mutating func repealSections(_ sections: [Int], joined: Bool) {
    for section in sections { empty(section) }
    guard joined else { return }
    var runs: [[Int]] = []
    for section in sections {
      if let last = runs.last?.last, let position = tree.position(of: last),
        tree.child(of: LawTree.root, at: position + 1) == section
      {
        runs[runs.count - 1].append(section)
      } else {
        runs.append([section])
      }
    }
    for run in runs where run.count > 1 {
      let first = tree[run[0]].number.prefix { $0 != "-" && $0 != "," }
      let last = tree[run[run.count - 1]].number.split { $0 == "-" || $0 == "," }.last ?? ""
      tree[run[0]].number = first + "-" + last
      tree[run[0]].label = "§§ \(Self.printed(String(first)))-\(Self.printed(String(last)))."
      for section in run.dropFirst() { remove(section) }
    }
  }

  private mutating func empty(_ section: Int) {
    for child in tree.children(of: section) { remove(child) }
    tree[section].showsSubsection = false
    var subsection = LawTree.Node(kind: .stk, number: "1", label: "", text: repealedText)
    subsection.origin = tree[section].origin
    tree[section].text = []
    tree.note(point, on: tree.add(subsection, to: section))
    tree.note(point, on: section)
  }

  /// Takes a node out, and remembers which point did it.
  mutating func remove(_ node: Int) {
    for index in tree.subtree(node) {
      if let origin = tree[index].origin { tree.setRemoved(origin, by: point) }
    }
    tree.detach(node)
  }

  // MARK: Sentences

  /// Puts `new` in place of the named sentences; nothing deletes them.
  private mutating func cut(_ labels: [LabelRange], of node: Int, new: [UInt8]) throws(Failure) {
    let (labelled, all) = try sentenceRanges(labels, of: node)
    let named = Set(labelled)
    let holder = tree.holder(node)
    var pieces: [[UInt8]] = []
    var isPlaced = new.isEmpty
    for (index, range) in all.enumerated() {
      if !named.contains(index) {
        pieces.append(Array(tree[holder].text[range]))
      } else if !isPlaced {
        pieces.append(new)
        isPlaced = true
      }
    }
    tree.setText(Array(pieces.joined(separator: [Byte.space])), of: holder, by: point)
  }

  private mutating func insertSentence(_ new: [UInt8], at offset: Int, of node: Int) {
    let text = tree[node].text
    let head = Array(text[..<offset])
    let tail = Array(text[offset...])
    let pieces = [head, new, tail].map { Self.trimmed($0) }.filter { !$0.isEmpty }
    tree.setText(Array(pieces.joined(separator: [Byte.space])), of: node, by: point)
  }

  private static func trimmed(_ bytes: [UInt8]) -> [UInt8] {
    var bytes = bytes[...]
    while bytes.first == Byte.space { bytes.removeFirst() }
    while bytes.last == Byte.space { bytes.removeLast() }
    return Array(bytes)
  }

  // MARK: Replacement

  mutating func replace(_ targets: [AmendmentTarget], with lines: [String]) throws(Failure) {
    guard let first = targets.first else { throw Failure(.noSuchPlace) }
    guard !lines.isEmpty else { throw Failure(.newTextDoesNotFit) }
    if first.part == .heading, first.levels[.section] == nil {
      for spot in try spots(first) {
        tree.setText(NewText(lines, expecting: nil).plain, of: spot.node, by: point)
      }
      return
    }
    var spots: [Spot] = []
    for target in targets where target.part != .heading { spots += try self.spots(target) }
    guard let spot = spots.first else { throw Failure(.outsideProvisions) }
    if spot.sentences != nil {
      guard spots.allSatisfy({ $0.node == spot.node }) else { throw Failure(.newTextDoesNotFit) }
      try cut(
        spots.flatMap { $0.sentences ?? [] }, of: spot.node, new: NewText(lines, expecting: nil).plain)
      return
    }
    let kind = tree[spot.node].kind ?? .par
    let pieces = NewText(lines, expecting: kind).pieces
    guard !pieces.isEmpty else { throw Failure(.newTextDoesNotFit) }
    if kind == .kapitel || kind == .par {
      try replaceSections(spots.map(\.node), with: pieces)
    } else {
      try replaceParts(spots.map(\.node), kind, with: pieces)
    }
  }

  private mutating func replaceSections(_ nodes: [Int], with pieces: [NewText.Piece]) throws(Failure) {
    guard let position = tree.position(of: nodes[0]) else { throw Failure(.noSuchPlace) }
    if nodes.count == 1, tree[nodes[0]].kind == .par, pieces.allSatisfy({ $0.kind == .stk || $0.kind == nil })
    {
      for child in tree.children(of: nodes[0]) { remove(child) }
      for (index, piece) in pieces.enumerated() {
        var piece = piece
        piece.kind = .stk
        if piece.number.isEmpty { piece.number = String(index + 1) }
        put(piece, into: nodes[0])
      }
      tree.note(point, on: nodes[0])
      return
    }
    guard pieces.allSatisfy({ $0.kind == .par || $0.kind == .kapitel }) else {
      throw Failure(.newTextDoesNotFit)
    }
    replaceNodes(nodes, at: position, in: LawTree.root, with: pieces)
  }

  private mutating func replaceParts(
    _ nodes: [Int], _ kind: ProvisionKind, with pieces: [NewText.Piece]
  ) throws(Failure) {
    var pieces = pieces
    if kind == .stk, pieces.count == 1, pieces[0].kind == .par { pieces = pieces[0].children }
    guard let parent = tree[nodes[0]].parent, let position = tree.position(of: nodes[0]) else {
      throw Failure(.noSuchPlace)
    }
    for index in pieces.indices {
      if pieces[index].kind == nil { pieces[index].kind = kind }
      guard pieces[index].kind == kind else { throw Failure(.newTextDoesNotFit) }
      if pieces[index].label.isEmpty, index < nodes.count {
        pieces[index].number = tree[nodes[index]].number
        pieces[index].label = tree[nodes[index]].label
      }
    }
    replaceNodes(nodes, at: position, in: parent, with: pieces)
  }

  /// New nodes for old ones; one that keeps a number keeps what is known of it.
  private mutating func replaceNodes(
    _ nodes: [Int], at position: Int, in parent: Int, with pieces: [NewText.Piece]
  ) {
    // The first of those that have, or had, a number.
    var former: [String: LawTree.Node] = [:]
    for node in nodes.map({ tree[$0] }) {
      for number in [node.originalNumber ?? node.number, node.number] {
        let key = (node.kind?.rawValue ?? "") + ":" + number
        if former[key] == nil { former[key] = node }
      }
    }
    for node in nodes { remove(node) }
    for (offset, piece) in pieces.enumerated() {
      let index = put(piece, into: parent, at: position + offset)
      guard let same = former[(piece.kind?.rawValue ?? "") + ":" + piece.number] else { continue }
      tree[index].originalNumber = same.originalNumber
      if let origin = same.origin {
        tree[index].origin = origin
        tree.setRemoved(origin, by: nil)
        if tree[index].kind == .par, let subsection = tree.firstChild(of: index) {
          tree[subsection].origin = origin
        }
      }
    }
  }

  /// Makes nodes of a piece; returns the outermost.
  @discardableResult
  mutating func put(_ piece: NewText.Piece, into parent: Int, at position: Int? = nil) -> Int {
    var node = LawTree.Node(kind: piece.kind, number: piece.number, label: piece.label, text: piece.text)
    node.broughtBy = point
    let index = tree.add(node, to: parent, at: position)
    for child in piece.children { put(child, into: index) }
    if piece.kind == .par {
      tree.giveSubsections(index)
      tree[index].showsSubsection = false
    }
    tree.mark(index, broughtBy: point)
    return index
  }

  // MARK: Insertion

  mutating func insert(_ lines: [String], as numbers: [AmendmentTarget]) throws(Failure) {
    guard let target = numbers.first, let level = target.level else { throw Failure(.outsideProvisions) }
    guard target.part == .text, target.levels[.annex] == nil else { throw Failure(.outsideProvisions) }
    guard !lines.isEmpty else { throw Failure(.newTextDoesNotFit) }
    if level == .section || level == .chapter {
      return try insertSections(NewText(lines, expecting: .par).pieces)
    }
    var outer = target
    outer.levels[level] = nil
    outer.becomes[level] = nil
    guard let holder = try spots(outer).first?.node else { throw Failure(.noSuchPlace) }
    if level == .sentence {
      let node = tree.holder(holder)
      guard let number = target.levels[level]?.first.flatMap({ Int($0.first) }), number > 0 else {
        throw Failure(.noSuchPlace)
      }
      let all = lawSentences(tree[node].text, holdsList: tree.hasChildren(node))
      guard number - 1 <= all.count else { throw Failure(.noSuchPlace) }
      let offset = number - 1 < all.count ? all[number - 1].lowerBound : tree[node].text.count
      insertSentence(NewText(lines, expecting: nil).plain, at: offset, of: node)
      return
    }
    guard let kind = level.kind, let first = target.levels[level]?.first?.first else {
      throw Failure(.noSuchPlace)
    }
    let parent = self.parent(of: kind, below: holder)
    let pieces = try fitted(NewText(lines, expecting: kind).pieces, kind, numbered: first)
    let value = LabelValue(pieces[0].number)
    let next = tree.firstChild(of: parent, kind, .notBefore, value) { $0.broughtBy != point }
    let position =
      next.flatMap { tree.position(of: $0) }
      ?? tree.lastChild(of: parent, kind).flatMap { tree.position(of: $0) }.map { $0 + 1 }
    for (offset, piece) in pieces.enumerated() { put(piece, into: parent, at: position.map { $0 + offset }) }
    if kind == .stk, let section = tree.section(of: parent) { tree.note(point, on: section) }
  }

  mutating func insert(
    _ lines: [String], _ side: AmendmentOperation.Side, of anchors: [AmendmentTarget]
  ) throws(Failure) {
    guard let anchor = side == .after ? anchors.last : anchors.first, let level = anchor.level else {
      throw Failure(.noSuchPlace)
    }
    guard anchor.part == .text else { throw Failure(.outsideProvisions) }
    guard !lines.isEmpty else { throw Failure(.newTextDoesNotFit) }
    if level == .section || level == .chapter {
      _ = try spots(anchor)
      return try insertSections(NewText(lines, expecting: .par).pieces)
    }
    let all = try spots(anchor)
    guard let spot = side == .after ? all.last : all.first else { throw Failure(.noSuchPlace) }
    if let sentences = spot.sentences {
      let (named, ranges) = try sentenceRanges(sentences, of: spot.node)
      guard let index = side == .after ? named.max() : named.min() else { throw Failure(.noSuchPlace) }
      let offset = side == .after ? ranges[index].upperBound : ranges[index].lowerBound
      insertSentence(NewText(lines, expecting: nil).plain, at: offset, of: tree.holder(spot.node))
      return
    }
    guard let kind = tree[spot.node].kind, let parent = tree[spot.node].parent,
      let position = tree.position(of: spot.node)
    else { throw Failure(.noSuchPlace) }
    let number =
      side == .after ? String(LabelValue(tree[spot.node].number).number + 1) : tree[spot.node].number
    let pieces = try fitted(NewText(lines, expecting: kind).pieces, kind, numbered: number)
    for (offset, piece) in pieces.enumerated() {
      put(piece, into: parent, at: position + offset + (side == .after ? 1 : 0))
    }
  }

  /// The pieces as `kind`; one without a label gets the number that the instruction gives it.
  private func fitted(
    _ pieces: [NewText.Piece], _ kind: ProvisionKind, numbered first: String
  ) throws(Failure) -> [NewText.Piece] {
    var pieces = pieces
    guard !pieces.isEmpty else { throw Failure(.newTextDoesNotFit) }
    for index in pieces.indices {
      if pieces[index].kind == nil || (pieces[index].kind == .stk && pieces[index].label.isEmpty) {
        pieces[index].kind = kind
      }
      guard pieces[index].kind == kind else { throw Failure(.newTextDoesNotFit) }
      if pieces[index].number.isEmpty || pieces[index].label.isEmpty {
        pieces[index].number = index == 0 ? first : String(LabelValue(first).number + index)
        pieces[index].label = Self.label(kind, pieces[index].number)
      }
    }
    return pieces
  }

  /// New sections go where their numbers belong; a chapter of their own goes before them.
  private mutating func insertSections(_ pieces: [NewText.Piece]) throws(Failure) {
    guard !pieces.isEmpty, pieces.allSatisfy({ $0.kind == .par || $0.kind == .kapitel }) else {
      throw Failure(.newTextDoesNotFit)
    }
    var chapter: NewText.Piece?
    for piece in pieces {
      if piece.kind == .kapitel {
        if let chapter { put(chapter, into: LawTree.root) }
        chapter = piece
        continue
      }
      let value = LabelValue(piece.number)
      if let same = tree.children(of: LawTree.root, .par, .now, piece.number).first,
        tree[tree.holder(same)].text.starts("(Oph")
      {
        remove(same)
      }
      var position =
        tree.firstChild(of: LawTree.root, .par, .behind, value).flatMap { tree.position(of: $0) }
        ?? tree.childCount(of: LawTree.root)
      while let before = tree.child(of: LawTree.root, at: position - 1), tree[before].kind == .kapitel {
        position -= 1
      }
      if let heading = chapter {
        put(heading, into: LawTree.root, at: position)
        position += 1
        chapter = nil
      }
      put(piece, into: LawTree.root, at: position)
    }
    if let chapter { put(chapter, into: LawTree.root) }
  }

  /// The label that the law prints before a number.
  static func label(_ kind: ProvisionKind, _ number: String) -> String {
    switch kind {
    case .stk: "Stk. \(number)."
    case .nr, .litra: "\(printed(number)))"
    case .par: "§ \(printed(number))."
    default: number
    }
  }

  /// "17a" as it is printed: "17 a".
  static func printed(_ number: String) -> String {
    let digits = number.prefix { $0.isNumber }
    let rest = number.dropFirst(digits.count)
    return digits.isEmpty || rest.isEmpty ? number : "\(digits) \(rest)"
  }
}
