extension SectionBuilder {
  /// Adds an item at the depth that the reader gave. Letters listed beside a number hang below it.
  mutating func addItem(
    _ kind: ProvisionKind, _ label: LabelScanner.Label, _ line: LawLine, level: Int
  ) {
    closeItems(deeperThan: level)
    if let same = items.firstIndex(where: { nodes[$0].level == level && nodes[$0].kind == kind }) {
      items.removeSubrange(same...)
    }
    append(kind, label, line, level: level)
    if isAmending, kind == .nr, level == 1 { startPoint(label) }
  }

  /// Text that goes on with the item at `level` above it, or with the subsection where `level` is 0.
  mutating func appendText(_ line: LawLine, level: Int) {
    if !line.isTable { closeItems(deeperThan: level) }
    append(line)
  }

  private mutating func closeItems(deeperThan level: Int) {
    while let last = items.last, nodes[last].level > level { items.removeLast() }
  }
}
