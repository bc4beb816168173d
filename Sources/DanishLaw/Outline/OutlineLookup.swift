extension Outline {
  /// The provision with this id; nil where the document has none.
  public func provision(_ id: ProvisionID) -> Provision? { provisions.first { $0.id == id } }

  /// The smallest provision that owns a block: a point for its new text, an item rather than its §.
  ///
  /// - Parameter block: index in the `Document.blocks` that the outline was made of.
  public func smallestProvision(owning block: Int) -> Provision? {
    provisions.last { $0.blocks.contains(block) && $0.kind != .kapitel }
      ?? provisions.last { $0.blocks.contains(block) }
  }

  /// All provisions that own a block, outermost first.
  public func provisions(owning block: Int) -> [Provision] { provisions.filter { $0.blocks.contains(block) } }

  /// For each of `blockCount` blocks the index in `provisions` of the smallest provision that owns it, or nil:
  /// the table to make once when many blocks are looked up.
  public func owners(ofBlocks blockCount: Int) -> [Int?] {
    var owners = [Int?](repeating: nil, count: blockCount)
    for (index, provision) in provisions.enumerated() {
      for block in provision.blocks where block >= 0 && block < blockCount { owners[block] = index }
    }
    return owners
  }

  /// The provision that words at an offset of a block belong to. A block that holds several provisions belongs
  /// to the one whose label stands last before the offset.
  ///
  /// - Parameters:
  ///   - text: the block's text.
  ///   - offset: Unicode scalars from its start.
  public func owner(ofBlock block: Int, text: String, offset: Int) -> Provision? {
    let owning = provisions(owning: block)
    guard owning.count > 1 else { return owning.first }
    let before = text.unicodeScalars.prefix(Swift.max(0, offset) + 1)
    let plain = String(String.UnicodeScalarView(before)).split(whereSeparator: \.isWhitespace).joined(
      separator: " ")
    return owning.last { !$0.label.isEmpty && plain.contains($0.label) && $0.kind != .par }
      ?? owning.last { $0.label.isEmpty } ?? owning.first
  }
}
