/// A paragraph of a part, as a series of words with what reviewers did to them.
struct ReviewedParagraph: Sendable {
  /// Who marked something, and when.
  struct Mark: Hashable, Sendable {
    var author: String
    /// As stored.
    var date: String
  }

  /// What stands in the paragraph, in order.
  enum Item: Sendable, Equatable {
    /// Words that the file had before anybody marked it.
    case words(String)
    case inserted(String, bold: Bool, italic: Bool, Mark)
    case deleted(String, Mark)
    /// Where a comment begins and ends, and where its sign stands, by its number in the file.
    case commentStart(String), commentEnd(String), commentSign(String)
    /// The sign of a footnote or endnote, by its number.
    case note(String)
  }

  private(set) var items: [Item] = []
  /// Whether the paragraph as a whole was inserted or deleted: its end bears the mark.
  private(set) var insertedEnd: Mark?
  private(set) var deletedEnd: Mark?

  /// - Parameter own: marks that the unreviewed file bears itself; what bears one of them is its text.
  init(_ paragraph: MarkupElement, own: Set<Mark> = []) {
    let ends = paragraph.child("w:pPr")?.child("w:rPr")
    insertedEnd = ends?.child("w:ins").map(Self.mark).flatMap { own.contains($0) ? nil : $0 }
    deletedEnd = ends?.child("w:del").map(Self.mark).flatMap { own.contains($0) ? nil : $0 }
    read(paragraph.children, own: own, inserted: nil, deleted: nil)
  }

  /// The words that the unreviewed file has here.
  var words: String {
    items.map { item in
      switch item {
      case .words(let words), .deleted(let words, _): words
      case .inserted, .commentStart, .commentEnd, .commentSign, .note: ""
      }
    }.joined()
  }

  /// Whether a reviewer put something into it.
  var hasInsertions: Bool {
    items.contains { if case .inserted = $0 { true } else { false } }
  }

  static func mark(_ element: MarkupElement) -> Mark {
    Mark(author: element["w:author"] ?? "", date: element["w:date"] ?? "")
  }

  private mutating func read(_ children: [MarkupNode], own: Set<Mark>, inserted: Mark?, deleted: Mark?) {
    for case .element(let element) in children {
      switch element.name {
      case "w:pPr", "w:sdtPr", "w:sdtEndPr", "w:p", "w:rubyPr", "w:smartTagPr", "w:customXmlPr": continue
      case "w:r": run(element, inserted: inserted, deleted: deleted)
      case "w:ins", "w:moveTo":
        let mark = Self.mark(element)
        read(element.children, own: own, inserted: own.contains(mark) ? inserted : mark, deleted: deleted)
      case "w:del", "w:moveFrom":
        let mark = Self.mark(element)
        read(element.children, own: own, inserted: inserted, deleted: own.contains(mark) ? deleted : mark)
      case "w:commentRangeStart": items.append(.commentStart(element["w:id"] ?? ""))
      case "w:commentRangeEnd": items.append(.commentEnd(element["w:id"] ?? ""))
      default: read(element.children, own: own, inserted: inserted, deleted: deleted)
      }
    }
  }

  private mutating func run(_ run: MarkupElement, inserted: Mark?, deleted: Mark?) {
    let look = run.child("w:rPr")
    var text = ""
    func isOn(_ name: String) -> Bool {
      look?.child(name).map { !["0", "false", "none"].contains($0["w:val"] ?? "1") } ?? false
    }
    func flush(_ items: inout [Item]) {
      guard !text.isEmpty else { return }
      // What one person inserted and another deleted was never in the unreviewed file.
      if let inserted {
        if deleted == nil { items.append(.inserted(text, bold: isOn("w:b"), italic: isOn("w:i"), inserted)) }
      } else if let deleted {
        items.append(.deleted(text, deleted))
      } else {
        items.append(.words(text))
      }
      text = ""
    }
    for case .element(let child) in run.children {
      switch child.name {
      case "w:commentReference":
        flush(&items)
        items.append(.commentSign(child["w:id"] ?? ""))
      case "w:footnoteReference", "w:endnoteReference":
        flush(&items)
        items.append(.note("\(child.name) \(child["w:id"] ?? "")"))
      default: text += RunText.letters(of: child) ?? ""
      }
    }
    flush(&items)
  }
}

/// The letters that the elements of a run stand for.
enum RunText {
  /// Nil for what stands for none: a picture, a field's code, the mark of a page's end.
  static func letters(of element: MarkupElement) -> String? {
    switch element.name {
    case "w:t", "w:delText": element.ownText
    case "w:tab": "\t"
    case "w:br": element["w:type"] == nil || element["w:type"] == "textWrapping" ? "\n" : nil
    case "w:cr": "\n"
    case "w:noBreakHyphen": "\u{2011}"
    default: nil
    }
  }
}

extension MarkupElement {
  /// Its paragraphs in the order that they begin, those in tables, boxes and notes included. Of a drawing offered in
  /// several forms each has its own.
  var paragraphs: [MarkupElement] {
    var found: [MarkupElement] = []
    func walk(_ element: MarkupElement) {
      for case .element(let child) in element.children {
        if child.name == "w:p" { found.append(child) }
        walk(child)
      }
    }
    walk(self)
    return found
  }

  /// Every mark of a tracked change in it.
  var trackedMarks: Set<ReviewedParagraph.Mark> {
    var marks: Set<ReviewedParagraph.Mark> = []
    func walk(_ element: MarkupElement) {
      for case .element(let child) in element.children {
        if ["w:ins", "w:del", "w:moveFrom", "w:moveTo"].contains(child.name) {
          marks.insert(ReviewedParagraph.mark(child))
        }
        walk(child)
      }
    }
    walk(self)
    return marks
  }
}
