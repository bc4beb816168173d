/// A part of a package as a tree that is written again as it was read, but for what is changed in it.
///
/// Names, attributes and text stay as they stand in the file, entities unresolved: whoever changes one paragraph of a
/// ministry's draft leaves the rest alone.
enum MarkupNode: Equatable, Sendable {
  case element(MarkupElement)
  /// Text between tags, entities unresolved.
  case text(String)
  /// A comment, processing instruction, declaration or CDATA section.
  case other(String)

  var element: MarkupElement? { if case .element(let element) = self { element } else { nil } }
}

/// An element with its attributes in the order of the file.
struct MarkupElement: Equatable, Sendable {
  var name: String
  /// Values as they stand in the file, entities unresolved.
  var attributes: [(name: String, value: String)] = []
  var children: [MarkupNode] = []

  init(_ name: String, _ attributes: [(name: String, value: String)] = [], _ children: [MarkupNode] = []) {
    self.name = name
    self.attributes = attributes
    self.children = children
  }

  static func == (first: MarkupElement, second: MarkupElement) -> Bool {
    first.name == second.name && first.children == second.children
      && first.attributes.elementsEqual(second.attributes) { $0 == $1 }
  }

  /// An attribute's value, entities resolved.
  subscript(_ name: String) -> String? {
    get { attributes.first { $0.name == name }.map { MarkupTree.resolved($0.value) } }
    set {
      let value = newValue.map(MarkupTree.escaped)
      if let index = attributes.firstIndex(where: { $0.name == name }) {
        if let value { attributes[index].value = value } else { attributes.remove(at: index) }
      } else if let value {
        attributes.append((name, value))
      }
    }
  }

  /// The first child element of a name.
  func child(_ name: String) -> MarkupElement? {
    children.lazy.compactMap(\.element).first { $0.name == name }
  }

  /// Every element of a name in it, itself not counted, in document order.
  func descendants(_ name: String) -> [MarkupElement] {
    children.flatMap { child -> [MarkupElement] in
      guard let element = child.element else { return [] }
      return (element.name == name ? [element] : []) + element.descendants(name)
    }
  }

  /// The text directly in it, entities resolved.
  var ownText: String {
    children.map { if case .text(let text) = $0 { MarkupTree.resolved(text) } else { "" } }.joined()
  }
}

/// A whole part: what stands before the root, and the root.
struct MarkupTree: Sendable {
  var prologue = ""
  var root: MarkupElement

  init(root: MarkupElement) { self.root = root }

  /// Nil for bytes that are no well-formed UTF-8 markup. The part was read by a parser before: here nothing is checked
  /// that it has checked.
  init?(_ bytes: [UInt8]) {
    guard var text = String(validating: bytes, as: UTF8.self) else { return nil }
    if text.unicodeScalars.first == "\u{FEFF}" { text = String(text.unicodeScalars.dropFirst()) }
    var scanner = MarkupScanner(Array(text.utf8))
    guard let (prologue, root) = scanner.tree() else { return nil }
    self.prologue = prologue
    self.root = root
  }

  var bytes: [UInt8] {
    var output: [UInt8] = Array(prologue.utf8)
    Self.write(root, to: &output)
    return output
  }

  private static func write(_ element: MarkupElement, to output: inout [UInt8]) {
    output.append(UInt8(ascii: "<"))
    output += element.name.utf8
    for (name, value) in element.attributes {
      output.append(UInt8(ascii: " "))
      output += name.utf8
      output += "=\"".utf8
      output += value.utf8
      output.append(UInt8(ascii: "\""))
    }
    guard !element.children.isEmpty else {
      output += "/>".utf8
      return
    }
    output.append(UInt8(ascii: ">"))
    for child in element.children {
      switch child {
      case .element(let element): write(element, to: &output)
      case .text(let text), .other(let text): output += text.utf8
      }
    }
    output += "</".utf8
    output += element.name.utf8
    output.append(UInt8(ascii: ">"))
  }

  /// Text for a file: what is markup as entities, what XML forbids as U+FFFD.
  static func escaped(_ text: String) -> String {
    var output = MarkupOutput()
    output.attribute("x", text)
    return String(decoding: output.bytes.dropFirst(4).dropLast(), as: UTF8.self)
  }

  /// Text of a file with its entities resolved.
  static func resolved(_ text: String) -> String {
    guard text.contains("&") else { return text }
    var result = ""
    var rest = Substring(text)
    while let sign = rest.firstIndex(of: "&") {
      result += rest[..<sign]
      rest = rest[sign...]
      guard let end = rest.firstIndex(of: ";"), let value = entity(rest[..<end].dropFirst()) else {
        result.append("&")
        rest = rest.dropFirst()
        continue
      }
      result.unicodeScalars.append(value)
      rest = rest[rest.index(after: end)...]
    }
    return result + rest
  }

  private static func entity(_ name: Substring) -> Unicode.Scalar? {
    switch name {
    case "lt": "<"
    case "gt": ">"
    case "amp": "&"
    case "quot": "\""
    case "apos": "'"
    default:
      if name.hasPrefix("#x") {
        UInt32(name.dropFirst(2), radix: 16).flatMap(Unicode.Scalar.init)
      } else if name.hasPrefix("#") {
        UInt32(name.dropFirst()).flatMap(Unicode.Scalar.init)
      } else {
        nil
      }
    }
  }
}

/// Cuts a part into its tags and texts.
private struct MarkupScanner {
  private let bytes: [UInt8]
  private var at = 0
  /// Deeper than any word processor nests.
  private static let deepest = 500

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  mutating func tree() -> (prologue: String, root: MarkupElement)? {
    var open: [MarkupElement] = []
    var prologue = ""
    while at < bytes.count {
      guard bytes[at] == UInt8(ascii: "<") else {
        let text = upTo("<")
        if open.isEmpty { prologue += text } else { open[open.count - 1].children.append(.text(text)) }
        continue
      }
      if starts("<!--") || starts("<?") || starts("<![CDATA[") {
        let end = starts("<!--") ? "-->" : starts("<?") ? "?>" : "]]>"
        guard let other = through(end) else { return nil }
        if open.isEmpty { prologue += other } else { open[open.count - 1].children.append(.other(other)) }
      } else if starts("</") {
        guard through(">") != nil, let closed = open.popLast() else { return nil }
        if open.isEmpty { return (prologue, closed) }
        open[open.count - 1].children.append(.element(closed))
      } else {
        guard !starts("<!"), let (element, isEmpty) = tag(), open.count < Self.deepest else { return nil }
        if !isEmpty {
          open.append(element)
        } else if open.isEmpty {
          return (prologue, element)
        } else {
          open[open.count - 1].children.append(.element(element))
        }
      }
    }
    return nil
  }

  private func starts(_ sign: String) -> Bool { bytes[at...].starts(with: sign.utf8) }

  private mutating func upTo(_ sign: Character) -> String {
    let start = at
    let byte = sign.asciiValue
    while at < bytes.count, bytes[at] != byte { at += 1 }
    return String(decoding: bytes[start..<at], as: UTF8.self)
  }

  private mutating func through(_ sign: String) -> String? {
    let start = at
    let last = Array(sign.utf8)
    while at + last.count <= bytes.count {
      if bytes[at] == last[0], bytes[at..<at + last.count].elementsEqual(last) {
        at += last.count
        return String(decoding: bytes[start..<at], as: UTF8.self)
      }
      at += 1
    }
    return nil
  }

  private static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }

  private mutating func tag() -> (MarkupElement, isEmpty: Bool)? {
    at += 1
    var element = MarkupElement(name())
    while at < bytes.count {
      while at < bytes.count, Self.isBlank(bytes[at]) { at += 1 }
      guard at < bytes.count else { return nil }
      if bytes[at] == UInt8(ascii: ">") {
        at += 1
        return (element, false)
      }
      if bytes[at] == UInt8(ascii: "/") {
        at += 2
        return at <= bytes.count ? (element, true) : nil
      }
      let key = name()
      while at < bytes.count, Self.isBlank(bytes[at]) || bytes[at] == UInt8(ascii: "=") { at += 1 }
      guard at < bytes.count, !key.isEmpty, case let quote = bytes[at], quote == 0x22 || quote == 0x27 else {
        return nil
      }
      at += 1
      let value = upTo(Character(Unicode.Scalar(quote)))
      at += 1
      element.attributes.append((key, quote == 0x27 ? value.replacing("\"", with: "&quot;") : value))
    }
    return nil
  }

  private mutating func name() -> String {
    let start = at
    while at < bytes.count, !Self.isBlank(bytes[at]), !"=/>".utf8.contains(bytes[at]) { at += 1 }
    return String(decoding: bytes[start..<at], as: UTF8.self)
  }
}
