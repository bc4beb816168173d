import DocumentModel

/// An association's own letter as Word keeps it (.docx, .dotx): its letterhead, styles, header, footer and logo stay, and
/// a document's text goes in where `{{svar}}` stands, else at its end.
///
/// Fields are `{{dato}}` in text, header and footer, and content controls that bear a field's name as their tag or title.
public struct DOCXTemplate: Sendable {
  /// Why a file is no template that can be filled.
  public enum Refusal: Error, Equatable, Sendable {
    case unreadable(ReadError)
    /// It holds macros: such a file is not passed on to others.
    case hasMacros
    /// It has no styles that headings and lists could take their looks from.
    case hasNoStyles
  }

  private let package: ZIPPackage
  private let main: String
  private let folder: String
  private let body: MarkupTree
  private let styles: MarkupTree
  private let stylesName: String
  private let numbering: (name: String, tree: MarkupTree)?
  /// Heads and feet of its pages.
  private let furniture: [(name: String, tree: MarkupTree)]

  /// - Throws: `Refusal`.
  public init(_ bytes: [UInt8], limits: Limits = Limits()) throws(Refusal) {
    do {
      package = try ZIPPackage(bytes, limits: limits)
      let root = try Relationships(of: "", in: package)
      guard let main = root.part("officeDocument") else { throw ReadError.missingPart("word/document.xml") }
      self.main = main
      folder = main.lastIndex(of: "/").map { String(main[...$0]) } ?? ""
      let parts = try Relationships(of: main, in: package)
      guard let body = try Self.tree(main, package) else { throw ReadError.missingPart(main) }
      self.body = body
      guard
        !package.entries.contains(where: {
          $0.name.lowercased().hasSuffix("vbaproject.bin") || $0.name.lowercased().hasSuffix("vbadata.xml")
        })
      else { throw Refusal.hasMacros }
      guard let name = parts.part("styles"), let styles = try Self.tree(name, package),
        !styles.root.descendants("w:style").isEmpty
      else { throw Refusal.hasNoStyles }
      (self.styles, stylesName) = (styles, name)
      var numbering: (name: String, tree: MarkupTree)?
      if let name = parts.part("numbering"), let tree = try Self.tree(name, package) {
        numbering = (name, tree)
      }
      self.numbering = numbering
      var furniture: [(name: String, tree: MarkupTree)] = []
      for name in parts.parts("header") + parts.parts("footer") {
        if let tree = try Self.tree(name, package) { furniture.append((name, tree)) }
      }
      self.furniture = furniture
    } catch let refusal as Refusal {
      throw refusal
    } catch let error as ReadError {
      throw .unreadable(error)
    } catch {
      throw .unreadable(.malformed(Place(), detail: "\(error)"))
    }
  }

  private static func tree(_ name: String, _ package: ZIPPackage) throws(ReadError) -> MarkupTree? {
    try package.data(name).flatMap { MarkupTree($0) }
  }

  /// Names of fields that stand in it, in small letters.
  public var fields: Set<String> {
    var found: Set<String> = []
    for root in [body.root] + furniture.map(\.tree.root) {
      for paragraph in root.descendants("w:p") {
        var rest = Substring(Self.words(paragraph))
        while let start = rest.firstRange(of: "{{"), let end = rest[start.upperBound...].firstRange(of: "}}")
        {
          found.insert(Self.fieldName(rest[start.upperBound..<end.lowerBound]))
          rest = rest[end.upperBound...]
        }
      }
      for control in root.descendants("w:sdt") { found.formUnion(Self.names(control)) }
    }
    return found
  }

  /// The letter with the document in it.
  ///
  /// - Parameter values: what stands in the place of each field, by its name in small letters; "svar" is the document.
  /// - Throws: `WriteError`.
  public func filled(with document: Document, values: [String: String]) throws(WriteError) -> [UInt8] {
    let written = try DOCXWriter().bytes(for: document)
    guard let own = try? ZIPPackage(written, limits: Limits()), let parts = try? ReviewParts(own),
      let text = parts.trees[ReviewParts.body]?.root.child("w:body"),
      let looks = (try? own.data("word/styles.xml")).flatMap({ MarkupTree($0) })
    else { throw .noSheets }
    let lists = (try? own.data("word/numbering.xml")).flatMap { MarkupTree($0) }
    var merge = TemplateMerge(styles: styles, numbering: numbering?.tree)
    let content = merge.taken(
      text.children.filter { $0.element?.name != "w:sectPr" }, looks: looks.root, lists: lists?.root)
    var body = body
    Self.fill(&body.root, values: values, content: content)
    var parts2: [String: [UInt8]] = [main: body.bytes, stylesName: merge.styles.bytes]
    for (name, tree) in furniture {
      var tree = tree
      Self.fill(&tree.root, values: values, content: nil)
      parts2[name] = tree.bytes
    }
    let listsName = numbering?.name ?? folder + "numbering.xml"
    if let tree = merge.numbering { parts2[listsName] = tree.bytes }
    let links = (try? own.data("word/_rels/document.xml.rels")).flatMap { MarkupTree($0) }
    return try packed(
      parts2, addsNumbering: numbering == nil && merge.numbering != nil, links: links?.root)
  }

  // MARK: Fields

  private static func words(_ paragraph: MarkupElement) -> String {
    paragraph.descendants("w:t").map(\.ownText).joined()
  }

  private static func fieldName(_ words: Substring) -> String {
    words.filter { !$0.isWhitespace }.lowercased()
  }

  private static func names(_ control: MarkupElement) -> [String] {
    ["w:tag", "w:alias"].compactMap { control.child("w:sdtPr")?.child($0)?["w:val"]?.lowercased() }
  }

  private static let place = "svar"

  /// - Parameter content: what goes in where the document is to stand; nil where it stands nowhere.
  private static func fill(_ root: inout MarkupElement, values: [String: String], content: [MarkupNode]?) {
    var isPlaced = content == nil
    func walk(_ element: inout MarkupElement) {
      var children: [MarkupNode] = []
      for node in element.children {
        guard case .element(var child) = node else {
          children.append(node)
          continue
        }
        let wanted = child.name == "w:sdt" ? names(child) : []
        if child.name == "w:p", !isPlaced, let content, fieldName(Substring(words(child))) == "{{svar}}" {
          children += content
          isPlaced = true
          continue
        }
        if !isPlaced, let content, wanted.contains(place) {
          children += content
          isPlaced = true
          continue
        }
        if child.name == "w:p" { replace(&child, values) }
        if let value = wanted.lazy.compactMap({ values[$0] }).first { set(&child, value) }
        walk(&child)
        children.append(.element(child))
      }
      element.children = children
    }
    walk(&root)
    guard !isPlaced, let content,
      let index = root.children.firstIndex(where: { $0.element?.name == "w:body" }),
      case .element(var body) = root.children[index]
    else { return }
    let end = body.children.lastIndex { $0.element?.name == "w:sectPr" } ?? body.children.count
    body.children.insert(contentsOf: content, at: end)
    root.children[index] = .element(body)
  }

  /// Fields in a paragraph's words; a field whose letters lie in several runs is put together in the first.
  private static func replace(_ paragraph: inout MarkupElement, _ values: [String: String]) {
    let whole = words(paragraph)
    guard whole.contains("{{") else { return }
    var text = whole
    for (name, value) in values {
      for form in ["{{\(name)}}", "{{ \(name) }}", "{{\(name.prefix(1).uppercased() + name.dropFirst())}}"] {
        text = text.replacing(form, with: value)
      }
    }
    guard text != whole else { return }
    var isFirst = true
    func walk(_ element: inout MarkupElement) {
      for (index, node) in element.children.enumerated() {
        guard case .element(var child) = node else { continue }
        if child.name == "w:t" {
          child.children = isFirst ? [.text(MarkupTree.escaped(text))] : []
          child["xml:space"] = "preserve"
          isFirst = false
        } else {
          walk(&child)
        }
        element.children[index] = .element(child)
      }
    }
    walk(&paragraph)
  }

  private static func set(_ control: inout MarkupElement, _ value: String) {
    var isFirst = true
    func walk(_ element: inout MarkupElement) {
      for (index, node) in element.children.enumerated() {
        guard case .element(var child) = node, child.name != "w:sdtPr" else { continue }
        if child.name == "w:t" {
          child.children = isFirst ? [.text(MarkupTree.escaped(value))] : []
          isFirst = false
        } else {
          walk(&child)
        }
        element.children[index] = .element(child)
      }
    }
    walk(&control)
  }

  // MARK: Package

  private func packed(_ parts: [String: [UInt8]], addsNumbering: Bool, links: MarkupElement?)
    throws(WriteError)
    -> [UInt8]
  {
    var parts = parts
    let file = String(main.dropFirst(folder.count))
    let relationships = folder + "_rels/" + file + ".rels"
    if var tree = (try? package.data(relationships)).flatMap({ MarkupTree($0) }) {
      if addsNumbering {
        tree.root.children.append(
          .element(
            MarkupElement(
              "Relationship",
              [
                ("Id", "rIdKomdirLists"),
                ("Type", "http://schemas.openxmlformats.org/officeDocument/2006/relationships/numbering"),
                ("Target", "numbering.xml"),
              ])))
      }
      for link in links?.descendants("Relationship") ?? [] where link["TargetMode"] == "External" {
        var link = link
        link["Id"] = TemplateMerge.link(link["Id"] ?? "")
        tree.root.children.append(.element(link))
      }
      parts[relationships] = tree.bytes
    }
    if var tree = (try? package.data("[Content_Types].xml")).flatMap({ MarkupTree($0) }) {
      let office = "application/vnd.openxmlformats-officedocument.wordprocessingml"
      for (index, node) in tree.root.children.enumerated() {
        guard case .element(var type) = node, type["PartName"] == "/" + main else { continue }
        // A template becomes a letter.
        type["ContentType"] = office + ".document.main+xml"
        tree.root.children[index] = .element(type)
      }
      if addsNumbering {
        tree.root.children.append(
          .element(
            MarkupElement(
              "Override",
              [("PartName", "/\(folder)numbering.xml"), ("ContentType", office + ".numbering+xml")])))
      }
      parts["[Content_Types].xml"] = tree.bytes
    }
    var archive = ZIPWriter()
    var names = Set<String>()
    for entry in package.entries where !entry.isFolder && names.insert(entry.name).inserted {
      if let bytes = parts.removeValue(forKey: entry.name) {
        try archive.add(entry.name, bytes)
      } else if let stored = try? package.data(entry.name) {
        try archive.add(entry.name, stored)
      }
    }
    for (name, bytes) in parts.sorted(by: { $0.key < $1.key }) { try archive.add(name, bytes) }
    return try archive.bytes()
  }
}
