import DocumentModel

/// The merged file as a package: the unreviewed one's parts as they are, but for those that marks went into and those
/// that comments need.
struct ReviewPackage {
  let package: ZIPPackage
  let parts: ReviewParts

  private static let namespaces: [(name: String, value: String)] = [
    ("xmlns:w", "http://schemas.openxmlformats.org/wordprocessingml/2006/main"),
    ("xmlns:mc", "http://schemas.openxmlformats.org/markup-compatibility/2006"),
    ("xmlns:w14", "http://schemas.microsoft.com/office/word/2010/wordml"),
    ("xmlns:w15", "http://schemas.microsoft.com/office/word/2012/wordml"),
  ]

  func bytes(_ trees: [String: MarkupTree], comments: [MergedComment]) throws(WriteError) -> [UInt8] {
    var written: [String: [UInt8]] = [:]
    for (kind, tree) in trees {
      if let name = parts.names[kind] { written[name] = tree.bytes }
    }
    let main = parts.names[ReviewParts.body] ?? "word/document.xml"
    let folder = main.lastIndex(of: "/").map { String(main[...$0]) } ?? ""
    var added: [(name: String, kind: String)] = []
    if !comments.isEmpty {
      for (kind, tree) in commentParts(trees, comments) {
        let name = parts.names[kind] ?? folder + kind + ".xml"
        if parts.names[kind] == nil { added.append((name, kind)) }
        written[name] = tree.bytes
      }
    }
    let file = main.lastIndex(of: "/").map { String(main[main.index(after: $0)...]) } ?? main
    let relationships = folder + "_rels/" + file + ".rels"
    var archive = ZIPWriter()
    var names = Set<String>()
    for entry in package.entries where !entry.isFolder && names.insert(entry.name).inserted {
      var bytes = written.removeValue(forKey: entry.name)
      if bytes == nil {
        guard let stored = try? package.data(entry.name) else { continue }
        bytes = stored
      }
      if entry.name == "[Content_Types].xml" { bytes = bytes.map { typed($0, added) } }
      if entry.name == relationships { bytes = bytes.map { related($0, added, in: folder) } }
      try archive.add(entry.name, bytes ?? [])
    }
    for (name, bytes) in written.sorted(by: { $0.key < $1.key }) { try archive.add(name, bytes) }
    return try archive.bytes()
  }

  // MARK: Comments

  private func commentParts(_ trees: [String: MarkupTree], _ comments: [MergedComment]) -> [(
    kind: String, tree: MarkupTree
  )] {
    var list = trees["comments"] ?? Self.part("w:comments")
    var ties = trees["commentsExtended"] ?? Self.part("w15:commentsEx")
    var people = trees["people"] ?? Self.part("w15:people")
    for namespace in Self.namespaces
    where !list.root.attributes.contains(where: { $0.name == namespace.name }) {
      list.root.attributes.append(namespace)
    }
    if list.root["mc:Ignorable"] == nil { list.root["mc:Ignorable"] = "w14 w15" }
    let taken = Set(
      trees.values.flatMap { $0.root.descendants("w:p") }.compactMap { $0["w14:paraId"] })
    var paragraphs = Self.lastParagraphs(list.root)
    var next = 0x2000_0000
    func fresh() -> String {
      repeat { next += 1 } while taken.contains(Self.hex(next))
      return Self.hex(next)
    }
    for comment in comments {
      let id = fresh()
      paragraphs[comment.id] = id
      var element = MarkupElement("w:comment", [("w:id", String(comment.id))])
      element["w:author"] = comment.author
      if XMLDate.isDateTime(comment.date) { element["w:date"] = comment.date }
      if !comment.initials.isEmpty { element["w:initials"] = comment.initials }
      let lines = comment.text.split(separator: "\n", omittingEmptySubsequences: false)
      for (index, line) in lines.enumerated() {
        let text = MarkupElement(
          "w:t", [("xml:space", "preserve")], [.text(MarkupTree.escaped(String(line)))])
        let run = MarkupElement("w:r", [], [.element(text)])
        // The last paragraph's number stands for the comment in its thread.
        let number = index == lines.count - 1 ? id : fresh()
        element.children.append(
          .element(MarkupElement("w:p", [("w14:paraId", number)], line.isEmpty ? [] : [.element(run)])))
      }
      list.root.children.append(.element(element))
      var tie = MarkupElement("w15:commentEx", [("w15:paraId", id)])
      if let parent = comment.parent.flatMap({ paragraphs[$0] }) { tie["w15:paraIdParent"] = parent }
      tie["w15:done"] = comment.isResolved ? "1" : "0"
      ties.root.children.append(.element(tie))
    }
    let known = Set(people.root.descendants("w15:person").compactMap { $0["w15:author"] })
    for author in Set(comments.map(\.author)).subtracting(known).sorted() {
      var person = MarkupElement("w15:person")
      person["w15:author"] = author
      var presence = MarkupElement("w15:presenceInfo", [("w15:providerId", "None")])
      presence["w15:userId"] = author
      person.children = [.element(presence)]
      people.root.children.append(.element(person))
    }
    return [("comments", list), ("commentsExtended", ties), ("people", people)]
  }

  private static func lastParagraphs(_ comments: MarkupElement) -> [Int: String] {
    var found: [Int: String] = [:]
    for comment in comments.descendants("w:comment") {
      guard let id = comment["w:id"].flatMap(Int.init) else { continue }
      found[id] = comment.descendants("w:p").last?["w14:paraId"]
    }
    return found
  }

  private static func hex(_ number: Int) -> String {
    let digits = String(number, radix: 16, uppercase: true)
    return String(repeating: "0", count: max(0, 8 - digits.count)) + digits
  }

  private static func part(_ root: String) -> MarkupTree {
    var tree = MarkupTree(root: MarkupElement(root, namespaces))
    tree.prologue = DOCXPackage.declaration
    tree.root["mc:Ignorable"] = "w14 w15"
    return tree
  }

  // MARK: Where the parts are named

  private static func relationship(_ kind: String) -> String {
    kind == "comments"
      ? "http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments"
      : "http://schemas.microsoft.com/office/2011/relationships/\(kind)"
  }

  private func typed(_ bytes: [UInt8], _ added: [(name: String, kind: String)]) -> [UInt8] {
    guard var tree = MarkupTree(bytes) else { return bytes }
    for (name, kind) in added {
      tree.root.children.append(
        .element(
          MarkupElement(
            "Override",
            [
              ("PartName", "/" + name),
              (
                "ContentType",
                "application/vnd.openxmlformats-officedocument.wordprocessingml.\(kind)+xml"
              ),
            ])))
    }
    return tree.bytes
  }

  private func related(_ bytes: [UInt8], _ added: [(name: String, kind: String)], in folder: String)
    -> [UInt8]
  {
    guard var tree = MarkupTree(bytes) else { return bytes }
    let taken = Set(tree.root.descendants("Relationship").compactMap { $0["Id"] })
    var number = 0
    for (name, kind) in added {
      repeat { number += 1 } while taken.contains("rIdM\(number)")
      tree.root.children.append(
        .element(
          MarkupElement(
            "Relationship",
            [
              ("Id", "rIdM\(number)"), ("Type", Self.relationship(kind)),
              ("Target", String(name.dropFirst(folder.count))),
            ])))
    }
    return tree.bytes
  }
}
