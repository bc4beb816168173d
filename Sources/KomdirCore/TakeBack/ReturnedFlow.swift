/// Which position each paragraph of a returned file belongs to, in the file's order.
struct ReturnedFlow: Sendable {
  /// A paragraph under a position.
  struct Item: Sendable, Equatable {
    var block: ReturnedBlock
    /// Whether it is nobody's: it only stands there.
    var isNew: Bool
    /// A heading of its own above a new paragraph.
    var heading: String?
  }

  /// Paragraphs by position.
  private(set) var items: [PositionID: [Item]] = [:]
  /// Positions in the order that they first stand in the file.
  private(set) var order: [PositionID] = []
  /// The part of the response that each position stands in, by the last heading of a part above it.
  private(set) var sections: [PositionID: Position.Section] = [:]
  private(set) var seenSections: Set<Position.Section> = []
  /// New paragraphs with no position before them in their part, by the position that follows; nil: none does.
  private(set) var ahead: [(item: Item, before: PositionID?)] = []
  /// New paragraphs in the file's order, with the position that they stand after.
  private(set) var new: [(item: Item, after: PositionID?)] = []
  /// Paragraphs round the positions that are nobody's.
  private(set) var frame: [ReturnedBlock] = []
  /// The position that each block of the file stands under.
  private(set) var positionOfBlock: [Int: PositionID] = [:]

  private let texts: [PositionID: String]
  private let expected: [ExpectedBlock]
  private var waiting: [Item] = []

  /// - Parameter texts: what each position says today.
  init(_ returned: ReturnedBlocks, expected: [ExpectedBlock], texts: [PositionID: String]) {
    self.texts = texts
    self.expected = expected
    // Positions of whose own paragraphs some came back.
    let present = Set(
      returned.blocks.compactMap { block -> PositionID? in
        if case .text(let id, _) = block.part { id } else { nil }
      })
    let touched = touchedPositions(returned)
    var current: PositionID?
    var section: Position.Section?
    var isInBody = false
    var heading: String?
    for block in returned.blocks {
      switch block.part {
      case .section(let found):
        section = found
        seenSections.insert(found)
        (current, isInBody, heading) = (nil, true, nil)
      case .heading(let id), .text(let id, _), .owed(let id), .dissent(let id):
        (current, isInBody, heading) = (id, true, nil)
        enter(id, section)
        if case .text = block.part { items[id, default: []].append(Item(block: block, isNew: false)) }
      case .title, .opening, .basis, .reservation, .closing, .annex:
        (current, isInBody, heading) = (nil, false, nil)
      case nil where block.expected != nil:
        if block.isHeading { (current, isInBody, heading) = (nil, false, nil) }
      case nil where !isInBody: frame.append(block)
      case nil where block.isHeading: heading = block.words
      case nil:
        place(block, under: current, heading: heading, present: present, touched: touched)
        heading = nil
      }
      positionOfBlock[block.index] = current
    }
    ahead += waiting.map { ($0, nil) }
    new += waiting.map { ($0, nil) }
    waiting = []
  }

  private mutating func enter(_ id: PositionID, _ section: Position.Section?) {
    guard !order.contains(id) else { return }
    order.append(id)
    sections[id] = section
    ahead += waiting.map { ($0, id) }
    new += waiting.map { ($0, nil) }
    waiting = []
  }

  /// Positions of which some paragraph is gone or says something else.
  private func touchedPositions(_ returned: ReturnedBlocks) -> Set<PositionID> {
    let same = Set(
      returned.blocks.compactMap { block in
        block.expected.flatMap { expected[$0].words == block.words ? $0 : nil }
      })
    return Set(
      expected.indices.compactMap { index in
        if case .text(let id, _) = expected[index].part, !same.contains(index) { id } else { nil }
      })
  }

  /// From here on a paragraph is a piece of what the position said.
  private static let leastShare = 0.8

  private mutating func place(
    _ block: ReturnedBlock, under current: PositionID?, heading: String?, present: Set<PositionID>,
    touched: Set<PositionID>
  ) {
    guard let current else {
      waiting.append(Item(block: block, isNew: true, heading: heading))
      return
    }
    let text = texts[current] ?? ""
    // What is written where a position's words stood, or were owed, is what it says; so is a piece split off.
    let isOwn =
      heading == nil
      && (!present.contains(current)
        || touched.contains(current)
          && WordBag(block.words).share(in: WordBag(plainWords(text))) >= Self.leastShare)
    let item = Item(block: block, isNew: !isOwn, heading: heading)
    items[current, default: []].append(item)
    if !isOwn { new.append((item, current)) }
  }
}
