import DocumentModel

/// What two versions say outside their provisions: in the title, in headings and annexes, under the signature, in
/// footnotes. The comparison of provisions does not see it.
public struct OutsideProvisions: Sendable, Equatable {
  /// Paragraphs that only the older version holds, in its order.
  public var deleted: [String]
  /// Paragraphs that only the newer version holds, in its order.
  public var inserted: [String]

  /// Whether nothing outside the provisions changed.
  public var isSame: Bool { deleted.isEmpty && inserted.isEmpty }

  /// Compares paragraph by paragraph: one that was moved is no change.
  public init(old: Document, _ oldOutline: Outline, new: Document, _ newOutline: Outline) {
    let before = Self.paragraphs(old, oldOutline)
    let after = Self.paragraphs(new, newOutline)
    deleted = Self.surplus(of: before, over: after)
    inserted = Self.surplus(of: after, over: before)
  }

  private static func paragraphs(_ document: Document, _ outline: Outline) -> [String] {
    let owned = Set(outline.provisions.flatMap(\.blocks))
    let blocks = document.blocks.enumerated().filter { !owned.contains($0.offset) && !$0.element.isFurniture }
      .map(\.element)
    return (blocks + document.notes.flatMap(\.blocks)).map { block in
      block.text().split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }.filter { !$0.isEmpty }
  }

  private static func surplus(of paragraphs: [String], over others: [String]) -> [String] {
    var counts: [String: Int] = [:]
    for paragraph in others { counts[paragraph, default: 0] += 1 }
    return paragraphs.filter { paragraph in
      guard let count = counts[paragraph], count > 0 else { return true }
      counts[paragraph] = count - 1
      return false
    }
  }
}
