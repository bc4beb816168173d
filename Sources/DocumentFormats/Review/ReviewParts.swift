import DocumentModel

/// The parts of a word processor's file that reviewers mark, as trees.
struct ReviewParts: Sendable {
  static let body = "body"
  static let notes = ["footnotes", "endnotes"]

  /// By `body`, `footnotes`, `endnotes`, `comments`, `commentsExtended`, `people`.
  private(set) var trees: [String: MarkupTree] = [:]
  /// Names of the parts in the package.
  private(set) var names: [String: String] = [:]

  /// - Throws: `.missingPart` for what is no word processor's file, `.malformed` for a part in another encoding.
  init(_ package: ZIPPackage) throws(ReadError) {
    let root = try Relationships(of: "", in: package)
    guard let main = root.part("officeDocument") else { throw .missingPart("word/document.xml") }
    let relationships = try Relationships(of: main, in: package)
    var names = [Self.body: main]
    for kind in Self.notes + ["comments", "commentsExtended", "people"] {
      names[kind] = relationships.part(kind)
    }
    for (kind, name) in names {
      guard let bytes = try package.data(name) else {
        if kind == Self.body { throw .missingPart(name) }
        continue
      }
      guard let tree = MarkupTree(bytes), tree.root.name.hasPrefix("w") else {
        throw .malformed(Place(part: name), detail: "markup")
      }
      trees[kind] = tree
      self.names[kind] = name
    }
  }

  // MARK: Comments

  struct StoredComment: Sendable {
    var id: String
    var author: String
    var date: String
    var initials: String
    var text: String
    /// The number of the comment that it answers.
    var parent: String?
    var isResolved: Bool
    /// What the comment is known by in another copy.
    var key: String { "\(author)\u{0}\(date)\u{0}\(text)" }
  }

  var comments: [StoredComment] {
    let elements = trees["comments"]?.root.descendants("w:comment") ?? []
    var byParagraph: [String: String] = [:]
    for element in elements {
      for paragraph in element.descendants("w:p") {
        if let id = paragraph["w14:paraId"] { byParagraph[id] = element["w:id"] ?? "" }
      }
    }
    var parents: [String: String] = [:]
    var resolved: Set<String> = []
    for tie in trees["commentsExtended"]?.root.descendants("w15:commentEx") ?? [] {
      guard let id = tie["w15:paraId"].flatMap({ byParagraph[$0] }) else { continue }
      if let parent = tie["w15:paraIdParent"].flatMap({ byParagraph[$0] }) { parents[id] = parent }
      if ["1", "true", "on"].contains(tie["w15:done"] ?? "0") { resolved.insert(id) }
    }
    return elements.map { element in
      let id = element["w:id"] ?? ""
      return StoredComment(
        id: id, author: element["w:author"] ?? "", date: element["w:date"] ?? "",
        initials: element["w:initials"] ?? "",
        text: element.descendants("w:p").map(Self.text).joined(separator: "\n"), parent: parents[id],
        isResolved: resolved.contains(id))
    }
  }

  private static func text(of paragraph: MarkupElement) -> String {
    paragraph.descendants("w:r").flatMap(\.children).compactMap(\.element)
      .compactMap(RunText.letters).joined()
  }

  /// The sign of the note that a paragraph of a notes' part stands in: "w:footnoteReference 2".
  func noteOfParagraph(_ index: Int, part: String, base: [String: [ReviewedParagraph]]) -> String? {
    let element = part == "footnotes" ? "w:footnote" : "w:endnote"
    var count = 0
    for note in trees[part]?.root.descendants(element) ?? [] {
      count += note.paragraphs.count
      if index < count { return "\(element)Reference \(note["w:id"] ?? "")" }
    }
    return nil
  }
}
