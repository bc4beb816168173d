import DocumentModel

/// Styles of an OpenDocument text (ODF 1.3 Part 3, 16): what makes a paragraph a heading, numbered or centred,
/// and how runs look.
struct ODTStyleSheet: Sendable {
  struct Style: Sendable {
    var displayName = ""
    var parent: String?
    /// Made by the program for direct formatting, not named by a person.
    var isAutomatic = false
    var outlineLevel: Int?
    /// Empty where the style takes its paragraphs out of numbering.
    var listStyle: String?
    var isCentred: Bool?
    var look = Look()
  }

  /// What a style says about the look of text, and about which of it it says anything.
  struct Look: Sendable {
    var on: TextStyle = []
    var said: TextStyle = []

    mutating func say(_ style: TextStyle, _ isOn: Bool) {
      said.insert(style)
      if isOn { on.insert(style) } else { on.remove(style) }
    }

    func applied(to outer: TextStyle) -> TextStyle { outer.subtracting(said).union(on) }
  }

  private(set) var paragraphs: [String: Style] = [:]
  private(set) var runs: [String: Style] = [:]
  private(set) var lists: [String: [Int: ODTListLevel]] = [:]
  /// List styles in which one count runs through all levels.
  private(set) var consecutiveLists: Set<String> = []
  /// Numbering of headings that stand in no list.
  private(set) var outline: [Int: ODTListLevel] = [:]

  init() {}

  /// Reads `styles.xml`, or the head of a flat file.
  init(_ stream: XMLStream) throws(ReadError) {
    while let event = try stream.next() {
      guard event == .start else { continue }
      switch stream.name {
      case "office:styles": try read(stream, isAutomatic: false)
      // Those in `styles.xml` serve heads and feet alone, under names that the content gives to others.
      case "office:automatic-styles", "office:master-styles": try stream.skip()
      case "office:body": return
      default: break
      }
    }
  }

  /// Reads the styles in the element just started.
  mutating func read(_ stream: XMLStream, isAutomatic: Bool) throws(ReadError) {
    let outside = stream.depth - 1
    while try stream.nextStart(above: outside, Place()) {
      switch stream.name {
      case "style:style": try readStyle(stream, isAutomatic: isAutomatic)
      case "text:list-style":
        let name = stream["style:name"]
        if let name, stream["text:consecutive-numbering"] == "true" { consecutiveLists.insert(name) }
        let levels = try listLevels(stream)
        if let name { lists[name] = levels }
      case "text:outline-style": outline = try listLevels(stream)
      default: break
      }
    }
  }

  private mutating func readStyle(_ stream: XMLStream, isAutomatic: Bool) throws(ReadError) {
    let family = stream["style:family"]
    guard let name = stream["style:name"], family == "paragraph" || family == "text" else {
      try stream.skip()
      return
    }
    var style = Style()
    style.displayName = stream["style:display-name"] ?? Self.decoded(name)
    style.parent = stream["style:parent-style-name"]
    style.isAutomatic = isAutomatic
    style.outlineLevel = stream["style:default-outline-level"].flatMap(Int.init)
    style.listStyle = stream["style:list-style-name"]
    let outside = stream.depth - 1
    while try stream.nextStart(above: outside, Place()) {
      switch stream.name {
      case "style:paragraph-properties":
        if let align = stream["fo:text-align"] { style.isCentred = align == "center" }
      case "style:text-properties": readLook(stream, into: &style.look)
      default: break
      }
    }
    if family == "paragraph" { paragraphs[name] = style } else { runs[name] = style }
  }

  private func readLook(_ stream: XMLStream, into look: inout Look) {
    for (name, value) in stream.allAttributes {
      switch name {
      case "fo:font-weight": look.say(.bold, value == "bold" || (Int(value) ?? 0) >= 600)
      case "fo:font-style": look.say(.italic, value == "italic" || value == "oblique")
      case "style:text-underline-style": look.say(.underline, value != "none")
      case "style:text-line-through-style": look.say(.strikethrough, value != "none")
      case "text:display": look.say(.hidden, value == "none")
      case "style:text-position":
        // "super 58%", "sub", or how far the text is raised: "33% 58%", "-33%".
        let raise = value.split(separator: " ").first.map(String.init) ?? ""
        let percent = Double(raise.filter { $0 != "%" }) ?? 0
        look.say(.superscript, raise == "super" || percent > 0)
        look.say(.subscript, raise == "sub" || percent < 0)
      default: break
      }
    }
  }

  private func listLevels(_ stream: XMLStream) throws(ReadError) -> [Int: ODTListLevel] {
    var levels: [Int: ODTListLevel] = [:]
    let outside = stream.depth - 1
    while try stream.nextStart(above: outside, Place()) {
      guard let level = stream["text:level"].flatMap(Int.init) else { continue }
      switch stream.name {
      case "text:list-level-style-number", "text:outline-level-style": levels[level] = ODTListLevel(stream)
      case "text:list-level-style-bullet", "text:list-level-style-image": levels[level] = ODTListLevel()
      default: break
      }
    }
    return levels
  }

  /// The paragraph style and those it is based on, nearest first.
  func chain(_ name: String?) -> [Style] { Self.chain(name, in: paragraphs) }

  /// The look that a run style gives, inherited properties included.
  func look(ofRun name: String) -> Look { Self.combined(Self.chain(name, in: runs)) }

  /// Direct formatting of a whole paragraph, which programs keep in its automatic style.
  static func directLook(_ chain: [Style]) -> Look {
    var look = combined(Array(chain.prefix { $0.isAutomatic }))
    if combined(chain).on.contains(.hidden) { look.say(.hidden, true) }
    return look
  }

  private static func combined(_ chain: [Style]) -> Look {
    var look = Look()
    for style in chain {
      let fresh = style.look.said.subtracting(look.said)
      look.on.formUnion(style.look.on.intersection(fresh))
      look.said.formUnion(fresh)
    }
    return look
  }

  private static func chain(_ name: String?, in styles: [String: Style]) -> [Style] {
    var found: [Style] = []
    var next = name
    while let name = next, let style = styles[name], found.count < 20 {
      found.append(style)
      next = style.parent
    }
    return found
  }

  /// The level of heading that a style's name gives; the title counts as the first.
  static func headingLevel(_ chain: [Style]) -> Int? {
    for style in chain where !style.isAutomatic {
      let name = style.displayName.lowercased()
      if name == "title" || name == "titel" { return 1 }
      for word in ["heading ", "overskrift "] where name.hasPrefix(word) {
        if let level = Int(name.dropFirst(word.count)), (1...10).contains(level) { return level }
      }
      if let level = style.outlineLevel, (1...10).contains(level) { return level }
    }
    return nil
  }

  /// Style names write letters that XML names may not hold as "_20_" (ODF 1.3 Part 3, 19.502).
  static func decoded(_ name: String) -> String {
    guard name.contains("_") else { return name }
    var text = ""
    var rest = Substring(name)
    while let open = rest.firstIndex(of: "_") {
      text += rest[..<open]
      let after = rest[rest.index(after: open)...]
      if let close = after.firstIndex(of: "_"), let code = UInt32(after[..<close], radix: 16),
        let scalar = Unicode.Scalar(code), code >= 0x20
      {
        text.unicodeScalars.append(scalar)
        rest = after[after.index(after: close)...]
      } else {
        text += "_"
        rest = after
      }
    }
    return text + rest
  }
}
