/// Takes blocks of one word processor's file into another: their styles become the other's of the same name, or come
/// along; their lists and links get numbers of their own.
struct TemplateMerge {
  private(set) var styles: MarkupTree
  private(set) var numbering: MarkupTree?
  private var ids: [String: String] = [:]
  private var listShift = 0

  init(styles: MarkupTree, numbering: MarkupTree?) {
    self.styles = styles
    self.numbering = numbering
  }

  /// The name of a link in the other file.
  static func link(_ id: String) -> String { "komdir" + id }

  /// - Parameters:
  ///   - looks: the styles that the blocks come with.
  ///   - lists: their numbering.
  mutating func taken(_ blocks: [MarkupNode], looks: MarkupElement, lists: MarkupElement?) -> [MarkupNode] {
    var used: Set<String> = []
    for block in blocks { Self.collect(block, &used) }
    for id in used.sorted() { take(id, looks) }
    if let lists { take(lists) }
    return blocks.map(renamed)
  }

  private static let naming: Set<String> = ["w:pStyle", "w:rStyle", "w:tblStyle"]

  private static func collect(_ node: MarkupNode, _ used: inout Set<String>) {
    guard let element = node.element else { return }
    if naming.contains(element.name), let id = element["w:val"] { used.insert(id) }
    for child in element.children { collect(child, &used) }
  }

  private static func name(_ style: MarkupElement) -> String {
    (style.child("w:name")?["w:val"] ?? "").lowercased()
  }

  /// Names that Word's own styles bear in other tongues, where a template was saved by an old version.
  private static func isSame(_ name: String, _ other: String) -> Bool {
    if name == other { return true }
    guard name.hasPrefix("heading ") else { return false }
    return other == "overskrift " + name.dropFirst("heading ".count)
  }

  private mutating func take(_ id: String, _ looks: MarkupElement) {
    guard ids[id] == nil, let style = looks.descendants("w:style").first(where: { $0["w:styleId"] == id })
    else { return }
    let name = Self.name(style)
    let known = styles.root.descendants("w:style").first {
      Self.isSame(name, Self.name($0)) && $0["w:type"] == style["w:type"]
    }
    if let known = known?["w:styleId"] {
      ids[id] = known
      return
    }
    ids[id] = "komdir" + id
    if let base = style.child("w:basedOn")?["w:val"] { take(base, looks) }
    var own = style
    own["w:styleId"] = "komdir" + id
    own["w:default"] = nil
    own.children = own.children.compactMap { node -> MarkupNode? in
      guard case .element(var child) = node else { return node }
      guard ["w:basedOn", "w:next", "w:link"].contains(child.name) else { return node }
      guard let value = child["w:val"], let other = ids[value] else { return nil }
      child["w:val"] = other
      return .element(child)
    }
    styles.root.children.append(.element(own))
  }

  private mutating func take(_ lists: MarkupElement) {
    guard var tree = numbering else {
      numbering = MarkupTree(root: lists)
      numbering?.prologue = DOCXPackage.declaration
      return
    }
    let ids =
      (tree.root.descendants("w:abstractNum").compactMap { $0["w:abstractNumId"] }
      + tree.root.descendants("w:num").compactMap { $0["w:numId"] }).compactMap { Int($0) }
    listShift = (ids.max() ?? 0) + 1
    var abstracts: [MarkupNode] = []
    var numbers: [MarkupNode] = []
    for case .element(var child) in lists.children {
      if child.name == "w:abstractNum" {
        child["w:abstractNumId"] = shifted(child["w:abstractNumId"])
        abstracts.append(.element(child))
      } else if child.name == "w:num" {
        child["w:numId"] = shifted(child["w:numId"])
        for (index, node) in child.children.enumerated() {
          guard case .element(var inner) = node, inner.name == "w:abstractNumId" else { continue }
          inner["w:val"] = shifted(inner["w:val"])
          child.children[index] = .element(inner)
        }
        numbers.append(.element(child))
      }
    }
    // Forms stand before the lists that take theirs from them (17.9.16).
    let first = tree.root.children.firstIndex { $0.element?.name == "w:num" } ?? tree.root.children.count
    tree.root.children.insert(contentsOf: abstracts, at: first)
    let last = tree.root.children.lastIndex { $0.element?.name == "w:num" }.map { $0 + 1 }
    tree.root.children.insert(contentsOf: numbers, at: last ?? tree.root.children.count)
    numbering = tree
  }

  private func shifted(_ id: String?) -> String? { id.flatMap(Int.init).map { String($0 + listShift) } }

  private func renamed(_ node: MarkupNode) -> MarkupNode {
    guard case .element(var element) = node else { return node }
    if Self.naming.contains(element.name), let id = element["w:val"], let other = ids[id] {
      element["w:val"] = other
    }
    if element.name == "w:numId", element["w:val"] != "0" { element["w:val"] = shifted(element["w:val"]) }
    if element.name == "w:hyperlink", let id = element["r:id"] { element["r:id"] = Self.link(id) }
    element.children = element.children.map(renamed)
    return .element(element)
  }
}
