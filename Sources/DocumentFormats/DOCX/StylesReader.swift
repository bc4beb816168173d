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

  private(set) var styles: [String: Style] = [:]
  private(set) var defaultStyle: String?

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
  }

  /// The style and those it is based on, nearest first.
  func chain(_ id: String?) -> [Style] {
    var found: [Style] = []
    var next = id ?? defaultStyle
    while let id = next, let style = styles[id], found.count < 20 {
      found.append(style)
      next = style.basedOn
    }
    return found
  }

  /// The level of heading that a style's name or outline level gives; the title counts as the first.
  static func headingLevel(_ chain: [Style], direct: Int?) -> Int? {
    if let direct { return direct < 9 ? direct + 1 : nil }
    for style in chain {
      if let level = level(ofName: style.name) { return level }
      if let level = style.outlineLevel { return level < 9 ? level + 1 : nil }
    }
    return nil
  }

  private static func level(ofName name: String) -> Int? {
    let name = name.lowercased()
    if name == "title" || name == "titel" { return 1 }
    for word in ["heading ", "overskrift "] where name.hasPrefix(word) {
      if let level = Int(name.dropFirst(word.count)), (1...9).contains(level) { return level }
    }
    return nil
  }
}
