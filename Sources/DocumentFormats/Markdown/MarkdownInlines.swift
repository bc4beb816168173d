import DocumentModel

/// Runs of Markdown (CommonMark 0.31, 6): emphasis, code, links, notes, escapes, entities.
///
/// Signs that open something wait on a stack; what they span is noted as a stretch and put on the runs at the end,
/// so that any nesting is read in linear time.
struct MarkdownInlines {
  /// Targets of links by their names in lower case.
  var targets: [String: String] = [:]
  /// The notes that the text can refer to, in order.
  var noteIndices: [String: Int] = [:]
  private(set) var revisions: [Revision] = []

  private var scalars: [Unicode.Scalar] = []
  private var pieces: [Piece] = []
  private var opened: [Opened] = []
  private var spans: [Span] = []
  /// Runs of "`" and comments that nothing in this paragraph closes; they are looked for once.
  private var unclosedCode: Set<Int> = []
  private var hasUnclosedComment = false

  /// A stretch of plain letters, or the mark of a note.
  private struct Piece {
    var text: String.UnicodeScalarView = .init()
    var note: Int?
    var isCode = false
  }

  /// Signs that may be open at a time; those beyond are letters.
  private static let mostOpened = 1_000

  private struct Opened {
    var sign: Unicode.Scalar
    var count: Int
    /// The piece of the sign itself.
    var piece: Int
  }

  private struct Span {
    enum Effect {
      case style(TextStyle)
      case link(String)
      case revision(Int)
    }
    var pieces: Range<Int>
    var effect: Effect
  }

  /// The runs of a paragraph's lines.
  mutating func read(_ lines: [String]) -> [Inline] {
    scalars = []
    for (index, line) in lines.enumerated() {
      var line = Substring(line)
      let isLast = index == lines.count - 1
      var blanks = 0
      while line.last == " " || line.last == "\t" {
        line.removeLast()
        blanks += 1
      }
      while line.first == " " || line.first == "\t" { line.removeFirst() }
      scalars += line.unicodeScalars
      guard !isLast else { continue }
      // Two blanks or a backslash at the end break the line; else it goes on.
      if line.last == "\\" {
        scalars.removeLast()
        scalars.append("\n")
      } else {
        scalars.append(blanks >= 2 ? "\n" : " ")
      }
    }
    pieces = [Piece()]
    opened = []
    spans = []
    unclosedCode = []
    hasUnclosedComment = false
    var at = 0
    while at < scalars.count { at = step(at) }
    return runs()
  }

  /// Reads what stands at `at` and says where to go on.
  private mutating func step(_ at: Int) -> Int {
    let scalar = scalars[at]
    switch scalar {
    case "\\":
      if at + 1 < scalars.count, scalars[at + 1].isASCIIPunctuation {
        put(scalars[at + 1])
        return at + 2
      }
    case "`":
      if let end = code(at) { return end }
      let count = run(at)
      for _ in 0..<count { put("`") }
      return at + count
    case "*", "_", "~": return emphasis(at)
    case "[":
      if let end = noteMark(at) { return end }
      open("[", count: 1)
      return at + 1
    case "!" where at + 1 < scalars.count && scalars[at + 1] == "[":
      open("!", count: 1)
      return at + 2
    case "]": return closeLink(at)
    case "<": if let end = tag(at) { return end }
    case "&": if let end = entity(at) { return end }
    default: break
    }
    put(scalar)
    return at + 1
  }

  private mutating func put(_ scalar: Unicode.Scalar) { pieces[pieces.count - 1].text.append(scalar) }

  /// A piece of its own for a sign, so that it can be taken out again, and a fresh one for what follows.
  private mutating func open(_ sign: Unicode.Scalar, count: Int) {
    guard opened.count < Self.mostOpened else {
      if sign == "!" { put("!") }
      for _ in 0..<count { put(sign == "!" ? "[" : sign) }
      return
    }
    var piece = Piece()
    for _ in 0..<count { piece.text.append(sign) }
    // "!" stands for "![".
    if sign == "!" { piece.text.append("[") }
    pieces.append(piece)
    opened.append(Opened(sign: sign, count: count, piece: pieces.count - 1))
    pieces.append(Piece())
  }

  private func run(_ at: Int) -> Int {
    var end = at
    while end < scalars.count, scalars[end] == scalars[at] { end += 1 }
    return end - at
  }

  // MARK: Emphasis

  private mutating func emphasis(_ at: Int) -> Int {
    let sign = scalars[at]
    let count = run(at)
    let before = at > 0 ? scalars[at - 1] : " "
    let after = at + count < scalars.count ? scalars[at + count] : " "
    let isBeforeWord = !before.isBlank && (!before.isPunctuation || after.isBlank || after.isPunctuation)
    let isAfterWord = !after.isBlank && (!after.isPunctuation || before.isBlank || before.isPunctuation)
    var canClose = isBeforeWord
    var canOpen = isAfterWord
    if sign == "_" {
      canClose = isBeforeWord && (!isAfterWord || after.isPunctuation)
      canOpen = isAfterWord && (!isBeforeWord || before.isPunctuation)
    }
    if sign == "~", count > 2 { (canOpen, canClose) = (false, false) }
    var left = count
    while canClose, left > 0, let index = opener(sign, count: sign == "~" ? count : nil) {
      let wide = sign == "~" ? left : left >= 2 && opened[index].count >= 2 ? 2 : 1
      let style: TextStyle = sign == "~" ? .strikethrough : wide == 2 ? .bold : .italic
      let piece = opened[index].piece
      opened.removeLast(opened.count - index - 1)
      spans.append(Span(pieces: piece + 1..<pieces.count, effect: .style(style)))
      pieces[piece].text.removeLast(min(wide, pieces[piece].text.count))
      opened[index].count -= wide
      if opened[index].count <= 0 { opened.removeLast() }
      left -= wide
      pieces.append(Piece())
    }
    guard left > 0 else { return at + count }
    if canOpen, opened.count < Self.mostOpened {
      open(sign, count: left)
    } else {
      for _ in 0..<left { put(sign) }
    }
    return at + count
  }

  /// The nearest open sign of this kind that no bracket parts from here.
  private func opener(_ sign: Unicode.Scalar, count: Int?) -> Int? {
    for index in opened.indices.reversed() {
      if opened[index].sign == "[" || opened[index].sign == "!" { return nil }
      if opened[index].sign == sign, count == nil || opened[index].count == count { return index }
    }
    return nil
  }

  // MARK: Code, links, notes

  private mutating func code(_ at: Int) -> Int? {
    let count = run(at)
    guard !unclosedCode.contains(count) else { return nil }
    var end = at + count
    while end < scalars.count {
      guard scalars[end] == "`" else {
        end += 1
        continue
      }
      let closing = run(end)
      if closing == count {
        var piece = Piece()
        piece.isCode = true
        piece.text.append(contentsOf: scalars[at + count..<end])
        if piece.text.first == " ", piece.text.last == " ", piece.text.count > 2 {
          piece.text.removeFirst()
          piece.text.removeLast()
        }
        pieces.append(piece)
        pieces.append(Piece())
        return end + count
      }
      end += closing
    }
    unclosedCode.insert(count)
    return nil
  }

  private mutating func noteMark(_ at: Int) -> Int? {
    guard at + 2 < scalars.count, scalars[at + 1] == "^" else { return nil }
    var end = at + 2
    while end < scalars.count, scalars[end] != "]", end - at < 200 { end += 1 }
    guard end < scalars.count, scalars[end] == "]" else { return nil }
    let id = Self.string(scalars[at + 2..<end])
    guard let note = noteIndices[id] else { return nil }
    pieces.append(Piece(note: note))
    pieces.append(Piece())
    return end + 1
  }

  private mutating func closeLink(_ at: Int) -> Int {
    guard let index = opened.lastIndex(where: { $0.sign == "[" || $0.sign == "!" }) else {
      put("]")
      return at + 1
    }
    let bracket = opened[index]
    opened.removeLast(opened.count - index)
    let inner = bracket.piece + 1..<pieces.count
    guard let (target, end) = target(after: at, named: inner) else {
      put("]")
      return at + 1
    }
    pieces[bracket.piece].text = .init()
    if bracket.sign == "!" {
      // The alternative text of a picture is no text of the document.
      pieces.removeLast(pieces.count - inner.lowerBound)
      while let last = spans.last, last.pieces.upperBound > inner.lowerBound { spans.removeLast() }
    } else if !target.isEmpty {
      spans.append(Span(pieces: inner, effect: .link(target)))
    }
    pieces.append(Piece())
    return end
  }

  /// "(target "title")", "[name]", or the linked words as the name.
  private func target(after at: Int, named inner: Range<Int>) -> (String, end: Int)? {
    if at + 1 < scalars.count, scalars[at + 1] == "(" {
      var end = at + 2
      var depth = 1
      var target: [Unicode.Scalar] = []
      var isAngled = false
      var isTitle = false
      while end < scalars.count, end - at < 4_000 {
        let scalar = scalars[end]
        if isAngled {
          if scalar == ">" { isAngled = false } else { target.append(scalar) }
        } else if scalar == "<", target.isEmpty, !isTitle {
          isAngled = true
        } else if scalar == "(" {
          // Deeper than any link's target: brackets that nothing closes would be read to the end for each of them.
          guard depth < 32 else { return nil }
          depth += 1
          if !isTitle { target.append(scalar) }
        } else if scalar == ")" {
          depth -= 1
          if depth == 0 { return (Self.string(target[...]), end + 1) }
          if !isTitle { target.append(scalar) }
        } else if scalar == " " || scalar == "\n" {
          isTitle = isTitle || !target.isEmpty
        } else if scalar == "\\", end + 1 < scalars.count, scalars[end + 1].isASCIIPunctuation {
          end += 1
          if !isTitle { target.append(scalars[end]) }
        } else if !isTitle {
          target.append(scalar)
        }
        end += 1
      }
      return nil
    }
    guard !targets.isEmpty else { return nil }
    var name = ""
    var end = at + 1
    if end < scalars.count, scalars[end] == "[" {
      var close = end + 1
      while close < scalars.count, scalars[close] != "]", close - end < 1_000 { close += 1 }
      guard close < scalars.count, scalars[close] == "]" else { return nil }
      name = Self.string(scalars[end + 1..<close])
      end = close + 1
    }
    if name.isEmpty {
      for piece in pieces[inner].prefix(100) { name.unicodeScalars.append(contentsOf: piece.text) }
    }
    return targets[name.lowercased()].map { ($0, end) }
  }

  // MARK: Tags and entities

  /// An autolink or a tag of HTML: breaks, raised and lowered text and changes are read, others read over.
  private mutating func tag(_ at: Int) -> Int? {
    if !hasUnclosedComment, scalars[at...].starts(with: "<!--".unicodeScalars) {
      var end = at + 4
      while end + 2 < scalars.count {
        if scalars[end] == "-", scalars[end + 1] == "-", scalars[end + 2] == ">" { return end + 3 }
        end += 1
      }
      hasUnclosedComment = true
      return nil
    }
    var end = at + 1
    while end < scalars.count, scalars[end] != ">", scalars[end] != "<", end - at < 2_000 { end += 1 }
    guard end < scalars.count, scalars[end] == ">", end > at + 1 else { return nil }
    let inner = Self.string(scalars[at + 1..<end])
    let isAddress = inner.contains(":") || inner.contains("@")
    if isAddress, !inner.contains(where: { $0.isWhitespace || $0 == "\"" }) {
      var piece = Piece()
      piece.text.append(contentsOf: inner.unicodeScalars)
      pieces.append(piece)
      let target = inner.contains(":") ? inner : "mailto:" + inner
      spans.append(Span(pieces: pieces.count - 1..<pieces.count, effect: .link(target)))
      pieces.append(Piece())
      return end + 1
    }
    let isClosing = inner.hasPrefix("/")
    let name = inner.drop { $0 == "/" }.prefix { $0.isASCII && ($0.isLetter || $0.isNumber) }.lowercased()
    guard let first = name.first, first.isLetter else { return nil }
    if name == "br" { put("\n") }
    guard let sign = Self.pairs[name] else { return end + 1 }
    if !isClosing {
      guard opened.count < Self.mostOpened else { return end + 1 }
      pieces.append(Piece())
      opened.append(Opened(sign: sign, count: 1, piece: pieces.count - 1))
      pieces.append(Piece())
    } else if let index = opened.lastIndex(where: { $0.sign == sign }) {
      let piece = opened[index].piece
      opened.remove(at: index)
      spans.append(Span(pieces: piece + 1..<pieces.count, effect: effect(of: name)))
      pieces.append(Piece())
    }
    return end + 1
  }

  /// Tags that come in pairs, each with a letter that stands for it on the stack and occurs in no sign.
  private static let pairs: [String: Unicode.Scalar] = [
    "sup": "s", "sub": "u", "ins": "i", "del": "d", "b": "b", "strong": "b", "i": "e", "em": "e",
  ]

  private mutating func effect(of name: String) -> Span.Effect {
    switch name {
    case "sup": return .style(.superscript)
    case "sub": return .style(.subscript)
    case "b", "strong": return .style(.bold)
    case "i", "em": return .style(.italic)
    default:
      // Its words come with the runs: those of a change within it are that one's.
      revisions.append(Revision(kind: name == "ins" ? .insertion : .deletion, text: ""))
      return .revision(revisions.count - 1)
    }
  }

  private mutating func entity(_ at: Int) -> Int? {
    var end = at + 1
    while end < scalars.count, scalars[end] != ";", end - at < 12 { end += 1 }
    guard end < scalars.count, scalars[end] == ";" else { return nil }
    let name = Self.string(scalars[at + 1..<end])
    let scalar: Unicode.Scalar?
    if name.hasPrefix("#x") || name.hasPrefix("#X") {
      scalar = UInt32(name.dropFirst(2), radix: 16).flatMap(Unicode.Scalar.init)
    } else if name.hasPrefix("#") {
      scalar = UInt32(name.dropFirst()).flatMap(Unicode.Scalar.init)
    } else {
      scalar = Self.entities[name]
    }
    guard let scalar else { return nil }
    put(scalar.value == 0 ? "\u{FFFD}" : scalar)
    return end + 1
  }

  private static let entities: [String: Unicode.Scalar] = [
    "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "nbsp": "\u{A0}", "sect": "§", "ndash": "–",
    "mdash": "—", "hellip": "…", "laquo": "«", "raquo": "»", "aelig": "æ", "oslash": "ø", "aring": "å",
    "AElig": "Æ", "Oslash": "Ø", "Aring": "Å", "eacute": "é", "uuml": "ü", "ouml": "ö", "auml": "ä",
  ]

  private static func string(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars)
    return String(view)
  }

  // MARK: Runs

  private mutating func runs() -> [Inline] {
    var starts: [[Int]] = Array(repeating: [], count: pieces.count + 1)
    var ends: [[Int]] = Array(repeating: [], count: pieces.count + 1)
    for (index, span) in spans.enumerated() where span.pieces.upperBound <= pieces.count {
      starts[span.pieces.lowerBound].append(index)
      ends[span.pieces.upperBound].append(index)
    }
    var counts: [UInt8: Int] = [:]
    var links: [String] = []
    var insertions: [Int] = []
    var deletions: [Int] = []
    var inlines: [Inline] = []
    for (index, piece) in pieces.enumerated() {
      for span in ends[index] {
        switch spans[span].effect {
        case .style(let style): counts[style.rawValue, default: 0] -= 1
        case .link: links.removeLast()
        case .revision(let number) where revisions[number].kind == .insertion: insertions.removeLast()
        case .revision: deletions.removeLast()
        }
      }
      for span in starts[index] {
        switch spans[span].effect {
        case .style(let style): counts[style.rawValue, default: 0] += 1
        case .link(let target): links.append(target)
        case .revision(let number) where revisions[number].kind == .insertion: insertions.append(number)
        case .revision(let number): deletions.append(number)
        }
      }
      guard !piece.text.isEmpty || piece.note != nil else { continue }
      var style: TextStyle = []
      for (raw, count) in counts where count > 0 { style.insert(TextStyle(rawValue: raw)) }
      let insertion = insertions.last
      let deletion = deletions.last
      for change in [insertion, deletion] {
        if let change { revisions[change].text += String(piece.text) }
      }
      if let last = inlines.last, last.note == nil, piece.note == nil, last.style == style,
        last.link == links.last, last.insertion == insertion, last.deletion == deletion
      {
        inlines[inlines.count - 1].text += String(piece.text)
      } else {
        inlines.append(
          Inline(
            String(piece.text), style: style, link: links.last, insertion: insertion, deletion: deletion,
            note: piece.note))
      }
    }
    return inlines
  }
}

extension Unicode.Scalar {
  fileprivate var isBlank: Bool { properties.isWhitespace }

  fileprivate var isASCIIPunctuation: Bool {
    switch value {
    case 0x21...0x2F, 0x3A...0x40, 0x5B...0x60, 0x7B...0x7E: true
    default: false
    }
  }

  fileprivate var isPunctuation: Bool {
    if isASCII { return isASCIIPunctuation }
    switch properties.generalCategory {
    case .connectorPunctuation, .dashPunctuation, .openPunctuation, .closePunctuation, .initialPunctuation,
      .finalPunctuation, .otherPunctuation, .mathSymbol, .currencySymbol, .modifierSymbol, .otherSymbol:
      return true
    default: return false
    }
  }
}
