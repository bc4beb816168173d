import DocumentModel

/// Gathers the runs of a paragraph: text of one look and one history becomes one inline, put together once, so that
/// no string is longer than its letters.
struct RunBuffer {
  private var inlines: [Inline] = []
  /// Letters of the last inline, where it is made of several pieces; empty otherwise.
  private var tail: [UInt8]

  /// - Parameter spare: an empty array whose room is used again.
  init(spare: [UInt8]) { tail = spare }

  var count: Int { inlines.count }

  mutating func append(_ text: String, style: TextStyle, link: String?, insertion: Int?, deletion: Int?) {
    let last = inlines.count - 1
    if last >= 0, inlines[last].style == style, inlines[last].note == nil, inlines[last].link == link,
      inlines[last].insertion == insertion, inlines[last].deletion == deletion
    {
      if tail.isEmpty { tail.append(contentsOf: inlines[last].text.utf8) }
      tail.append(contentsOf: text.utf8)
    } else {
      settle()
      inlines.append(Inline(text, style: style, link: link, insertion: insertion, deletion: deletion))
    }
  }

  /// Appends the mark of a note.
  mutating func append(mark: Inline) {
    settle()
    inlines.append(mark)
  }

  /// The inlines, and the spare room for the next paragraph.
  consuming func finished() -> (inlines: [Inline], spare: [UInt8]) {
    settle()
    return (inlines, tail)
  }

  private mutating func settle() {
    guard !tail.isEmpty else { return }
    inlines[inlines.count - 1].text = String(decoding: tail, as: UTF8.self)
    tail.removeAll(keepingCapacity: true)
  }
}
