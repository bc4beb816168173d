import DocumentModel

/// Paragraph styles (ECMA-376 Part 1, 17.7): what makes a paragraph a heading, numbered or centred.
struct Styles: Sendable {
  struct Style: Sendable {
    var name = ""
    var basedOn: String?
    var outlineLevel: Int?
    var numbering: (id: String?, level: Int?) = (nil, nil)
    var isCentred: Bool?
  }

  /// What a style says together with those it is based on.
  struct Look: Sendable {
    /// The style's own name; nil where there is no such style.
    var name: String?
    var numbering: (id: String?, level: Int?) = (nil, nil)
    var isCentred: Bool?
    /// The level of heading by name or outline level; the title counts as the first.
    var headingLevel: Int?
  }

  private var styles: [String: Style] = [:]
  private var defaultStyle: String?
  /// Worked out once a style, for a document asks once a paragraph.
  private var looks: [String: Look] = [:]

  init() {}

  init(_ stream: XMLStream) throws(ReadError) {
    var id: String?
    while let event = try stream.next() {
      if event == .end {
        if stream.name == "w:style" { id = nil }
        continue
      }
      guard event == .start else { continue }
      switch stream.name {
      case "w:style":
        guard stream["w:type"] == nil || stream["w:type"] == "paragraph", let styleID = stream["w:styleId"]
        else {
          try stream.skip()
          continue
        }
        id = styleID
        styles[styleID] = Style()
        if stream["w:default"] == "1" || stream["w:default"] == "true" { defaultStyle = styleID }
      case "w:name": if let id { styles[id]?.name = stream["w:val"] ?? "" }
      case "w:basedOn": if let id { styles[id]?.basedOn = stream["w:val"] }
      case "w:outlineLvl": if let id { styles[id]?.outlineLevel = stream["w:val"].flatMap(Int.init) }
      case "w:numId": if let id { styles[id]?.numbering.id = stream["w:val"] }
      case "w:ilvl": if let id { styles[id]?.numbering.level = stream["w:val"].flatMap(Int.init) }
      case "w:jc": if let id { styles[id]?.isCentred = stream["w:val"] == "center" }
      default: break
      }
    }
    for id in styles.keys { looks[id] = Self.look(chain(id)) }
  }

  /// What the style of a paragraph says; the default one's where the paragraph names none.
  func look(_ id: String?) -> Look { (id ?? defaultStyle).flatMap { looks[$0] } ?? Look() }

  private static func look(_ chain: [Style]) -> Look {
    Look(
      name: chain.first.map(\.name),
      numbering: (
        chain.lazy.compactMap(\.numbering.id).first, chain.lazy.compactMap(\.numbering.level).first
      ), isCentred: chain.lazy.compactMap(\.isCentred).first, headingLevel: headingLevel(chain))
  }

  /// The style and those it is based on, nearest first.
  private func chain(_ id: String) -> [Style] {
    var found: [Style] = []
    var next: String? = id
    while let id = next, let style = styles[id], found.count < 20 {
      found.append(style)
      next = style.basedOn
    }
    return found
  }

  private static func headingLevel(_ chain: [Style]) -> Int? {
    for style in chain {
      if let level = level(ofName: style.name) { return level }
      if let level = style.outlineLevel { return headingLevel(ofOutline: level) }
    }
    return nil
  }

  /// The level of heading that an outline level (17.3.1.20, from 0) gives; 9 is body text.
  static func headingLevel(ofOutline level: Int) -> Int? { (0..<9).contains(level) ? level + 1 : nil }

  private static func level(ofName name: String) -> Int? {
    let name = name.lowercased()
    if name == "title" || name == "titel" { return 1 }
    for word in ["heading ", "overskrift "] where name.hasPrefix(word) {
      if let level = Int(name.dropFirst(word.count)), (1...9).contains(level) { return level }
    }
    return nil
  }
}
